use super::project::{AllTexts, Files, Loaded};
use super::{End, record, report};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::edit::Change;
use crate::paper::{self, Choice, Desk, Form, GENERATOR, Refusal};
use crate::plan::{self, Plan};
use crate::report::Timeline;
use crate::site::{self, Shelf, Stopwatch};
use clap::ValueEnum;
use std::path::{Path, PathBuf};

pub(super) const NO_MEETING: Code = Code::error("C651", "there is no such meeting");
pub(super) const NO_PAPER: Code = Code::error("C652", "there is no paper for the meeting");
pub(super) const NOTHING_TO_REPORT: Code = Code::error("C653", "there is no report for the paper to carry");
pub(super) const NOT_A_PAPER: Code = Code::error("C655", "another file stands where the paper should go");

/// Where papers go, beside `content`.
const FOLDER: &str = "papers";

/// No paper has so many bytes.
const LARGEST: u64 = 256 << 20;

/// What `ragstone paper` takes.
#[derive(Debug, clap::Args)]
pub(super) struct PaperArgs {
    /// The meeting, such as 2022-12-14-cabinet
    meeting: String,
    /// The edition of the report [default: that of the paper, or of the body's kind]
    #[arg(long, value_enum, value_name = "EDITION")]
    edition: Option<Edition>,
    /// The agenda too, in front of the paper: the pack of the meeting
    #[arg(long)]
    agenda: bool,
    /// Where the files go [default: `papers` beside `content`]
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

/// The editions of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Edition {
    /// One page, as a Cabinet reads it
    Cabinet,
    /// What a scrutiny committee presses on
    Scrutiny,
}

impl From<Edition> for plan::Edition {
    fn from(edition: Edition) -> Self {
        match edition {
            Edition::Cabinet => Self::Cabinet,
            Edition::Scrutiny => Self::Scrutiny,
        }
    }
}

/// `ragstone paper`: the report to a meeting, as the files that go into its pack.
pub(super) fn run(root: &Path, args: &PaperArgs) -> End {
    match write(root, args) {
        Ok(end) | Err(end) => end,
    }
}

fn write(root: &Path, args: &PaperArgs) -> Result<End, End> {
    let (files, mut loaded) = record::load(root)?;
    let errors: Vec<Diagnostic> = loaded.diagnostics.iter().filter(|problem| problem.is_error()).cloned().collect();
    if !errors.is_empty() {
        return Err(record::refuse(errors, &files));
    }
    let choice = Choice::new(&loaded.plan, &args.meeting, args.edition.map(Into::into))
        .map_err(|why| record::refuse(vec![refusal(&loaded.plan, &args.meeting, why)], &files))?;
    choice.cut(&mut loaded.plan);
    let form = if args.agenda { Form::Pack } else { Form::Paper };
    let made = make(&files, &loaded, choice, form)?;
    let stem = choice.file_name(&loaded.plan) + if args.agenda { "-agenda" } else { "" };
    let folder = args.output.clone().unwrap_or_else(|| FOLDER.into());
    let into = root.join(&folder);
    let changes = changes(&into, &stem, made).map_err(|told| record::refuse(vec![*told], &files))?;
    record::write(&into, &changes, &files)?;
    let written = changes.iter().map(|change| format!("Wrote {}\n", folder.join(&**change.path()).display()));
    report::to_stdout(written.collect::<Vec<_>>());
    if !cfg!(feature = "pdf") {
        report::message(
            "For the PDF, print that page from a browser, or build Ragstone with `cargo install --path . --features pdf`.",
        );
    }
    Ok(End::Well)
}

/// The forms of a paper: file name's ending and bytes.
type Made = Vec<(&'static str, Vec<u8>)>;

/// Makes the paper of a site that is cut at its period.
fn make(files: &Files, loaded: &Loaded, choice: Choice, form: Form) -> Result<Made, End> {
    let timeline = Timeline::new(&loaded.plan);
    let reports = super::build::reports(&timeline);
    let grounds = site::Grounds {
        sources: &files.sources,
        theme: &files.theme,
        timeline: &timeline,
        reports: &reports,
        allowed: &loaded.allowed,
        freezing: None,
    };
    let made = site::prepare(grounds, &Stopwatch::stopped(), |prepared| {
        let shelf = Shelf::new(prepared);
        forms(Desk { plan: &loaded.plan, shelf: &shelf }, choice, form)
    });
    let made = made.map_err(|mut unsound| {
        let diagnostics = std::mem::take(&mut unsound.diagnostics);
        record::refuse(diagnostics, &AllTexts { files, unsound: Some(&unsound) })
    })?;
    made.map_err(|told| record::refuse(vec![*told], files))
}

fn forms(desk: Desk<'_>, choice: Choice, form: Form) -> Result<Made, Box<Diagnostic>> {
    let document = paper::document(desk, choice, form)?;
    let html = paper::html(&document, desk.shelf)?;
    #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "one form only without the PDF"))]
    let mut made = vec![("html", html)];
    #[cfg(feature = "pdf")]
    made.push(("pdf", paper::pdf::pdf(&document)?));
    Ok(made)
}

/// The files to write: new, or in place of what this command wrote before.
fn changes(into: &Path, stem: &str, made: Made) -> Result<Vec<Change>, Box<Diagnostic>> {
    // The page says whose it is, and the PDF beside it too: a PDF says nothing.
    let page = Standing::at(&into.join(format!("{stem}.html")));
    let is_ours = matches!(&page, Standing::File(page) if names_us(page));
    let change = |(ending, bytes): (&str, Vec<u8>)| {
        let name = format!("{stem}.{ending}");
        match Standing::at(&into.join(&name)) {
            Standing::Nothing => Ok(Change::create(name, bytes)),
            Standing::File(before) if is_ours => Ok(Change::replace_bytes(name, before, bytes)),
            Standing::File(_) | Standing::Other => Err(Box::new(
                Diagnostic::new(
                    NOT_A_PAPER,
                    format!("`{name}` is there already, and is not a paper of this program's"),
                )
                .help("move it away, or give another folder with `--output`"),
            )),
        }
    };
    made.into_iter().map(change).collect()
}

/// What stands where a paper should go.
enum Standing {
    /// Nothing, or nothing that can be looked at: writing says why.
    Nothing,
    /// A file.
    File(Vec<u8>),
    /// A folder, a link, a pipe that may never end, or a file larger than any paper: it is not opened.
    Other,
}

impl Standing {
    fn at(path: &Path) -> Self {
        let Ok(facts) = std::fs::symlink_metadata(path) else { return Self::Nothing };
        if !facts.is_file() || facts.len() > LARGEST {
            return Self::Other;
        }
        std::fs::read(path).map_or(Self::Nothing, Self::File)
    }
}

/// True for a page that this command wrote.
fn names_us(page: &[u8]) -> bool {
    let head = String::from_utf8_lossy(page.get(..2000).unwrap_or(page));
    head.contains(&format!("<meta name=\"generator\" content=\"{GENERATOR}\">"))
}

fn refusal(plan: &Plan, meeting: &str, why: Refusal) -> Diagnostic {
    match why {
        Refusal::NoMeeting => {
            let help = match nearest(meeting, plan.meetings.ids()) {
                Some(near) => format!("did you mean `{near}`?"),
                None if plan.meetings.is_empty() => "`ragstone new meeting` begins one".to_owned(),
                None => format!("the plan has {}", plan.meetings.ids().collect::<Vec<_>>().join(", ")),
            };
            Diagnostic::new(NO_MEETING, format!("there is no meeting `{meeting}`")).help(help)
        }
        Refusal::NoPaper => {
            Diagnostic::new(NO_PAPER, format!("nobody has written a paper for the meeting `{meeting}`"))
                .help(format!("`ragstone new paper {meeting}` begins it, in `content/papers/{meeting}.md`"))
        }
        Refusal::NothingToReport => {
            Diagnostic::new(NOTHING_TO_REPORT, format!("there is no report that the paper for `{meeting}` could carry"))
                .help("begin one with `ragstone new period`, for a day that is not after the meeting")
        }
    }
}
