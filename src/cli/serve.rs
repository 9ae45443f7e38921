use super::project::{self, Files};
use super::timings::{Timings, in_words};
use super::{End, Format, ReadArgs, ServeArgs, report};
use crate::diagnostic::{Code, Diagnostic, Texts};
use crate::report::Timeline;
use crate::serve::{self, Event, Loaded, Problems, Project, Reading};
use crate::site::Grounds;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

pub(super) const NO_PREVIEW: Code = Code::error("C610", "the preview cannot be served");

/// `ragstone serve`: a draft in the browser that follows every edit. Writes nothing.
pub(super) fn run(root: &Path, args: &ServeArgs) -> End {
    let read = args.read();
    let files = Files::read(root, &mut Timings::start());
    if !files.has_content {
        report::print(files.diagnostics, &files.sources, &read);
        return End::CouldNotRun;
    }
    let mut teller = Teller {
        read: read.clone(),
        asked: args.port,
        open: args.open,
        since: Instant::now(),
        first: true,
        known: BTreeSet::new(),
    };
    let project = ProjectAt { root: root.to_owned(), read: read.clone() };
    match serve::run(root, args.port, Arc::new(project), Box::new(move |event| teller.tell(event))) {
        Ok(()) => {
            report::message("\nThe preview has ended. Nothing was published.");
            End::Well
        }
        Err(fault) => {
            let diagnostic = Diagnostic::new(NO_PREVIEW, fault.to_string());
            report::print(vec![diagnostic.help("try another port with `--port`")], &files.sources, &read);
            End::CouldNotRun
        }
    }
}

/// A project as every command reads it.
struct ProjectAt {
    root: PathBuf,
    read: ReadArgs,
}

impl Project for ProjectAt {
    fn read(&self) -> Box<dyn Reading> {
        let files = Files::read(&self.root, &mut Timings::start());
        Box::new(ReadOnce { files, read: self.read.clone() })
    }
}

struct ReadOnce {
    files: Files,
    read: ReadArgs,
}

impl Reading for ReadOnce {
    fn digest(&self) -> u128 {
        self.files.digest()
    }

    fn found(&self) -> &[Diagnostic] {
        &self.files.diagnostics
    }

    fn texts(&self) -> &dyn Texts {
        &self.files
    }

    fn load(&self, then: &mut dyn FnMut(Loaded<'_>)) {
        if !self.files.has_content {
            return then(Loaded { diagnostics: self.files.diagnostics.clone(), grounds: None });
        }
        let mut timings = Timings::start();
        let project::Loaded { plan, diagnostics, allowed, .. } = self.files.plan(&self.read, &mut timings);
        if report::errors(&diagnostics, &self.read) > 0 {
            return then(Loaded { diagnostics, grounds: None });
        }
        let timeline = Timeline::new(&plan);
        let reports = super::build::reports(&timeline);
        let Files { sources, theme, .. } = &self.files;
        let grounds =
            Grounds { sources, theme, timeline: &timeline, reports: &reports, allowed: &allowed, freezing: None };
        timings.stage("report");
        then(Loaded { diagnostics, grounds: Some(grounds) });
        timings.stage("show");
        if self.read.timings {
            report::message(timings.table().trim_end());
        }
    }
}

/// Tells the terminal what happens.
struct Teller {
    read: ReadArgs,
    /// The port asked for.
    asked: u16,
    /// Whether a browser is to be opened.
    open: bool,
    /// When the last change was noticed.
    since: Instant,
    first: bool,
    /// The warnings that were there at the last change: they are counted, and not told again.
    known: BTreeSet<String>,
}

impl Teller {
    fn tell(&mut self, event: Event<'_>) {
        match event {
            Event::Serving(address) => self.serving(address),
            Event::Reading => self.since = Instant::now(),
            Event::Shown(problems) => {
                self.print(problems);
                let what = if std::mem::take(&mut self.first) { "Made ready" } else { "Rebuilt" };
                report::message(&format!("{what} in {}", in_words(self.since.elapsed())));
            }
            Event::Refused(problems) => {
                self.print(problems);
                let shown =
                    if self.first { "There is nothing to show yet." } else { "The version before is still shown." };
                report::message(shown);
            }
            Event::Found(problems) => {
                self.print(problems);
                report::message("This draft could not be published.");
            }
            Event::Unchanged => {}
        }
    }

    fn serving(&self, address: SocketAddr) {
        if self.asked != 0 && address.port() != self.asked {
            report::message(&format!("Port {} is in use: using {} instead", self.asked, address.port()));
        }
        report::message(&format!("Draft preview at http://{address}/ (Ctrl-C ends it)"));
        if self.open && open::that_detached(format!("http://{address}/")).is_err() {
            report::message("No browser could be opened: open the address yourself.");
        }
    }

    /// Tells errors, and the warnings that have come since the last change. Those of the first reading are only counted:
    /// a plan has had them all along.
    fn print(&mut self, problems: &Problems) {
        let name = |one: &Diagnostic| {
            let file = one.place.as_ref().map_or("", |place| &*place.file);
            format!("{} {file} {}", one.code, one.message)
        };
        let is_news = |one: &&Diagnostic| one.is_error() || !(self.first || self.known.contains(&name(one)));
        let news: Vec<Diagnostic> = problems.diagnostics.iter().filter(is_news).cloned().collect();
        let rest = problems.diagnostics.len() - news.len();
        report::print(news, problems, &self.read);
        if rest > 0 {
            let known = if self.first { "" } else { ", as before" };
            let warnings = report::counted(rest, "warning");
            report::message(&format!("{warnings}{known}: the page lists them, and so does `ragstone check`"));
        }
        self.known = problems.diagnostics.iter().map(name).collect();
    }
}

impl ServeArgs {
    /// What it reads a plan with.
    fn read(&self) -> ReadArgs {
        ReadArgs { format: Format::Human, deny: None, as_at: self.as_at.clone(), timings: self.timings, quiet: false }
    }
}
