use super::page;
use super::problems::Problems;
use super::project::{Loaded, Project, Reading};
use super::succession::Message;
use crate::diagnostic::{Diagnostic, Texts};
use crate::site::{self, Grounds, Shelf, SitePath, Stopwatch};
use std::collections::BTreeMap;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tokio::sync::oneshot;

/// How long nobody must have changed anything before all pages are looked over: browsers come first.
const IDLE: Duration = Duration::from_millis(400);

/// A question for a file of the site.
#[derive(Debug)]
pub(super) struct Question {
    /// The path asked for, decoded, without the first slash.
    pub(super) path: String,
    pub(super) answer: oneshot::Sender<Answer>,
}

/// What a version has at a path.
#[derive(Debug)]
pub(super) enum Answer {
    /// A file, by its path in the site.
    File(String, Vec<u8>),
    /// Nothing: the page that says so.
    Missing(Vec<u8>),
    /// A folder, whose page stands at this address.
    Folder(String),
    /// A page that cannot be made.
    Broken(Box<Diagnostic>),
}

/// What tells pages from earlier ones, by their addresses.
pub(super) type Marks = BTreeMap<String, String>;

/// Whether to look all pages over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sweep {
    Go,
    Stop,
}

/// What was read, to tell whether anything is new.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Seen {
    digest: u128,
    found: Vec<Diagnostic>,
}

impl Seen {
    /// A name for it that differs for other sources.
    pub(super) fn name(&self) -> String {
        format!("{:032x}", self.digest)
    }
}

/// What came of reading the project again.
#[derive(Debug)]
pub(super) enum Outcome {
    /// Nothing is new since it was read last.
    Same,
    /// It is as in the version that is shown.
    Back,
    /// It cannot be shown.
    Refused(Arc<Seen>, Problems),
    /// It is ready, and goes on until the senders are dropped.
    Ready(Ready),
}

/// A version that can be shown.
#[derive(Debug)]
pub(super) struct Ready {
    pub(super) seen: Arc<Seen>,
    pub(super) warnings: Problems,
    /// The marks of pages that browsers show, by their addresses: one that has its mark already is not renewed.
    pub(super) marks: Marks,
    pub(super) pages: mpsc::Sender<Question>,
    pub(super) sweep: mpsc::Sender<Sweep>,
}

/// What a new version is given.
pub(super) struct Birth {
    pub(super) number: u64,
    pub(super) project: Arc<dyn Project>,
    /// What was read last, whether or not it could be shown.
    pub(super) last: Option<Arc<Seen>>,
    /// What is shown.
    pub(super) shown: Option<Arc<Seen>>,
    /// Pages that browsers show: a version that cannot make them is refused.
    pub(super) open: Vec<String>,
    pub(super) tell: mpsc::Sender<Message>,
}

impl Birth {
    /// Reads the project, tells what came of it, and serves it for as long as it is shown.
    pub(super) fn live(self) {
        let reading = self.project.read();
        let seen = Arc::new(Seen { digest: reading.digest(), found: reading.found().to_vec() });
        if self.last.as_ref() == Some(&seen) {
            self.outcome(Outcome::Same);
        } else if self.shown.as_ref() == Some(&seen) {
            self.outcome(Outcome::Back);
        } else {
            reading.load(&mut |loaded| self.judge(&*reading, &seen, loaded));
        }
    }

    fn outcome(&self, outcome: Outcome) {
        let _ = self.tell.send(Message::Outcome(outcome));
    }

    fn refuse(&self, seen: &Arc<Seen>, problems: Problems) {
        self.outcome(Outcome::Refused(Arc::clone(seen), problems));
    }

    fn judge(&self, reading: &dyn Reading, seen: &Arc<Seen>, loaded: Loaded<'_>) {
        let problems = Problems::new(loaded.diagnostics, reading.texts());
        let Some(grounds) = loaded.grounds else { return self.refuse(seen, problems) };
        let stopped = Stopwatch::stopped();
        let prepared = site::prepare(grounds, &stopped, |prepared| {
            let shelf = Shelf::new(prepared);
            self.show(grounds, &shelf, seen, &problems);
        });
        if let Err(unsound) = prepared {
            let unsound = Problems::new(unsound.diagnostics.clone(), &Both(reading.texts(), &unsound));
            self.refuse(seen, problems.with(&unsound));
        }
    }

    fn show(&self, grounds: Grounds<'_>, shelf: &Shelf<'_>, seen: &Arc<Seen>, warnings: &Problems) {
        let mut version = Version { shelf, name: seen.name(), ready: BTreeMap::new() };
        let marks = match version.make_ready(&self.open) {
            Ok(marks) => marks,
            Err(broken) => {
                let broken = Problems::new(broken, &Both(grounds.sources, grounds.theme));
                return self.refuse(seen, warnings.clone().with(&broken));
            }
        };
        let ((pages, questions), (sweep, sweeps)) = (mpsc::channel(), mpsc::channel());
        let (seen, warnings) = (Arc::clone(seen), warnings.clone());
        self.outcome(Outcome::Ready(Ready { seen, warnings, marks, pages, sweep }));
        let (version, questions) = (&version, Mutex::new(questions));
        thread::scope(|scope| {
            // Two, so that a short page does not wait for a long one. Where the system has no more threads, one will do.
            let _ = thread::Builder::new().spawn_scoped(scope, || version.answer_all(&questions));
            let found = |found: site::Unsound| {
                let texts = Both(grounds.sources, grounds.theme);
                let problems = Problems::new(found.diagnostics.clone(), &Both(&texts, &found));
                let _ = self.tell.send(Message::Found(self.number, problems));
            };
            let _ = thread::Builder::new().spawn_scoped(scope, move || version.sweep_when_idle(&sweeps, found));
            version.answer_all(&questions);
        });
    }
}

/// A version of the site, ready to be asked.
struct Version<'v> {
    shelf: &'v Shelf<'v>,
    name: String,
    /// Pages that were made before anybody asked, by their paths.
    ready: BTreeMap<String, Vec<u8>>,
}

impl Version<'_> {
    /// Makes the pages at these addresses, where there are such pages, and gives their marks.
    fn make_ready(&mut self, addresses: &[String]) -> Result<Marks, Vec<Diagnostic>> {
        let (mut marks, mut broken) = (Marks::new(), Vec::new());
        for address in addresses {
            match self.find(address) {
                Answer::File(path, page) => {
                    marks.insert(address.clone(), page::mark(&page).to_owned());
                    self.ready.insert(path, page);
                }
                Answer::Broken(diagnostic) => broken.push(*diagnostic),
                Answer::Missing(_) | Answer::Folder(_) => {}
            }
        }
        if broken.is_empty() { Ok(marks) } else { Err(broken) }
    }

    fn answer_all(&self, questions: &Mutex<mpsc::Receiver<Question>>) {
        let next = || questions.lock().unwrap_or_else(PoisonError::into_inner).recv();
        while let Ok(Question { path, answer }) = next() {
            // Nobody listens any more where a browser has gone.
            let _ = answer.send(self.find(&path));
        }
    }

    /// The file at a path, or below the path that the published site will have on its host: the page for wrong addresses
    /// starts its links from there.
    fn find(&self, asked: &str) -> Answer {
        let below = asked.strip_prefix(self.shelf.base_path().trim_start_matches('/'));
        for path in [Some(asked), below].into_iter().flatten() {
            if let Some(answer) = self.file(path) {
                return answer;
            }
        }
        match self.file("404.html") {
            Some(Answer::File(_, page)) => Answer::Missing(page),
            Some(broken) => broken,
            None => Answer::Missing(Vec::new()),
        }
    }

    fn file(&self, asked: &str) -> Option<Answer> {
        let path = SitePath::new(asked).ok()?;
        let path = path.as_str();
        if let Some(page) = self.ready.get(path) {
            return Some(Answer::File(path.to_owned(), page.clone()));
        }
        match self.shelf.get(path) {
            Some(Ok(bytes)) if path.ends_with(".html") => {
                Some(Answer::File(path.to_owned(), page::dressed(&bytes, &self.name)))
            }
            Some(Ok(bytes)) => Some(Answer::File(path.to_owned(), bytes.into_owned())),
            Some(Err(diagnostic)) => Some(Answer::Broken(diagnostic)),
            None => self.shelf.has(&format!("{path}/index.html")).then(|| Answer::Folder(format!("/{path}/"))),
        }
    }

    /// Looks all pages over when told to and nobody has changed anything for a while, until told otherwise.
    fn sweep_when_idle(&self, sweeps: &mpsc::Receiver<Sweep>, found: impl Fn(site::Unsound)) {
        let mut wanted = false;
        loop {
            let next = if wanted { sweeps.recv_timeout(IDLE) } else { sweeps.recv().map_err(Into::into) };
            match next {
                Ok(sweep) => wanted = sweep == Sweep::Go,
                Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {
                    wanted = false;
                    let go_on = || matches!(sweeps.try_recv(), Err(mpsc::TryRecvError::Empty));
                    if let Some(unsound) = self.shelf.look_over(go_on) {
                        found(unsound);
                    }
                }
            }
        }
    }
}

/// The texts of both.
struct Both<'b>(&'b dyn Texts, &'b dyn Texts);

impl Texts for Both<'_> {
    fn text(&self, file: &str) -> Option<&str> {
        self.0.text(file).or_else(|| self.1.text(file))
    }
}
