use super::project::{AllTexts, Files, Loaded};
use super::record::{self, NOT_FROZEN};
use super::{End, report};
use crate::diagnostic::Diagnostic;
use crate::edit::Change;
use crate::record::{Archive, CHAIN, FOLDER, period_of};
use crate::report::Timeline;
use crate::site::{self, Stopwatch};
use crate::source::Sources;
use crate::starter::Freeze;
use std::path::Path;

/// What `ragstone freeze` takes.
#[derive(Debug, clap::Args)]
pub(super) struct FreezeArgs {
    /// The period of the report, such as 2022-03
    period: String,
    /// The day, for the record [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Store the pages of a frozen report anew: what must not be said any more goes
    #[arg(long, requires = "because")]
    again: bool,
    /// Why they are stored anew: printed in the record
    #[arg(long, value_name = "TEXT", requires = "again")]
    because: Option<String>,
    /// Print what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
}

/// `ragstone freeze`: stores a published report as it is, and enters it in the record.
pub(super) fn run(root: &Path, args: &FreezeArgs) -> End {
    match freeze(root, args) {
        Ok(end) | Err(end) => end,
    }
}

fn freeze(root: &Path, args: &FreezeArgs) -> Result<End, End> {
    let on = record::day(args.on.as_deref()).map_err(|told| refuse_typed(*told))?;
    let (files, loaded) = record::load(root)?;
    let archive = Archive::read(&files.sources);
    let freeze = Freeze {
        plan: &loaded.plan,
        sources: &files.sources,
        archive: &archive,
        period: &args.period,
        on: &on,
        because: args.because.as_deref(),
    };
    let object = |(message, help): (String, String)| {
        record::refuse(vec![Diagnostic::new(NOT_FROZEN, message).help(help)], &files.sources)
    };
    let period = freeze.period().map_err(object)?;
    let left_over = |problem: &Diagnostic| is_left_over(problem, &args.period, &files.sources);
    let errors: Vec<Diagnostic> =
        loaded.diagnostics.iter().filter(|problem| problem.is_error() && !left_over(problem)).cloned().collect();
    if !errors.is_empty() {
        return Err(record::refuse(errors, &files.sources));
    }
    let site = render(&files, &loaded, &args.period)?;
    let mut changes = freeze.changes(period, &site.pages).map_err(object)?;
    if !root.join(FOLDER).join(".gitattributes").exists() {
        // Git on Windows would give texts other line endings, and so other hashes.
        changes.insert(0, Change::create(format!("{FOLDER}/.gitattributes"), "* -text\n"));
    }
    let count = report::counted(changes.len(), "file");
    if args.dry_run {
        report::to_stdout(changes.iter().map(|change| format!("Would write {}\n", change.path())));
        return Ok(End::Well);
    }
    record::write(root, &changes, &files.sources)?;
    report::to_stdout([format!("Froze the report of {}: {count} written\n", period.title)]);
    report::message(&format!(
        "\nWhat next:\n- Keep `{FOLDER}` and the changed files with the plan: `git add content` and commit.\n- `ragstone build` publishes the \
         stored pages, with the record at `{CHAIN}`."
    ));
    Ok(End::Well)
}

fn refuse_typed(told: Diagnostic) -> End {
    report::problems(vec![told], &Sources::default());
    End::CouldNotRun
}

/// The whole site, in which the report's own pages are made anew.
fn render(files: &Files, loaded: &Loaded, period: &str) -> Result<site::Site, End> {
    let timeline = Timeline::new(&loaded.plan);
    let reports = super::build::reports(&timeline);
    let grounds = site::Grounds {
        sources: &files.sources,
        theme: &files.theme,
        timeline: &timeline,
        reports: &reports,
        allowed: &loaded.allowed,
        freezing: Some(period),
    };
    site::render(grounds, &Stopwatch::stopped()).map_err(|mut unsound| {
        let diagnostics = std::mem::take(&mut unsound.diagnostics);
        record::refuse(diagnostics, &AllTexts { files, unsound: Some(&unsound) })
    })
}

/// True for what an earlier freeze of the same report left behind when it was cut short, or what is stored anew anyway.
fn is_left_over(problem: &Diagnostic, period: &str, sources: &Sources) -> bool {
    let file = problem.place.as_ref().map_or("", |place| &*place.file);
    let Some(own) = file.strip_prefix(FOLDER).and_then(|own| own.strip_prefix('/')) else { return false };
    let is_ours = |path: &str| period_of(path) == Some(period) || path.starts_with("assets/");
    match problem.code.id {
        "R902" => is_ours(own),
        // The first freeze of all was cut short before its record was written.
        "R901" => sources.frozen_file(CHAIN).is_none() && sources.frozen().iter().all(|file| is_ours(&file.path)),
        _ => false,
    }
}
