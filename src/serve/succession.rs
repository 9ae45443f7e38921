use super::open_pages::OpenPages;
use super::problems::Problems;
use super::project::Project;
use super::state::{State, news};
use super::version::{Birth, Outcome, Ready, Seen, Sweep};
use super::watch::Watch;
use super::{Event, Listener};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;
use tokio::sync::watch::Sender;

/// How long the project must be left alone before it is read; more for each file, since many files come in gusts.
const QUIET: Duration = Duration::from_millis(5);
const QUIET_PER_FILE: Duration = Duration::from_millis(2);
const QUIET_AT_MOST: Duration = Duration::from_millis(150);
/// How many changes without a pause are borne before it is read all the same.
const PATIENCE: usize = 200;
/// How long problems are kept back: a file that is half saved is whole again soon.
const BENEFIT_OF_DOUBT: Duration = Duration::from_millis(70);

/// What the succession is told.
#[derive(Debug)]
pub(super) enum Message {
    /// Files have changed: how many, and whether one of the folders they stand in came or went.
    Changed { files: usize, folders: bool },
    /// What came of reading the project again.
    Outcome(Outcome),
    /// The finished pages of a version have been looked over.
    Found(u64, Problems),
}

/// Decides when the project is read again, and which version is shown.
pub(super) struct Succession {
    project: Arc<dyn Project>,
    open_pages: Arc<OpenPages>,
    state: Sender<State>,
    watch: Watch,
    listener: Listener,
    /// How many versions there have been.
    births: u64,
    /// What was read last.
    last: Option<Arc<Seen>>,
    shown: Option<Shown>,
    stage: Stage,
    /// How many files have changed since the project was read, in how many messages.
    changed: Option<(usize, usize)>,
    /// Problems not told yet.
    held: Option<Problems>,
    /// True where what was read last could not be shown, and browsers know.
    refused: bool,
}

/// The version that is shown.
struct Shown {
    number: u64,
    ready: Ready,
    /// What was found in its finished pages, once they have been looked over.
    found: Option<Problems>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Waiting,
    /// A version is on its way, and will tell what came of it.
    Reading,
}

impl Succession {
    pub(super) fn new(
        project: Arc<dyn Project>,
        open_pages: Arc<OpenPages>,
        state: Sender<State>,
        watch: Watch,
        listener: Listener,
    ) -> Self {
        Self {
            project,
            open_pages,
            state,
            watch,
            listener,
            births: 0,
            last: None,
            shown: None,
            stage: Stage::Waiting,
            changed: None,
            held: None,
            refused: false,
        }
    }

    /// Shows the project, and goes on until the program ends. Versions tell it through `tell` what became of them.
    pub(super) fn run(mut self, inbox: &mpsc::Receiver<Message>, tell: &mpsc::Sender<Message>) {
        self.read(tell);
        loop {
            let next = match self.wait() {
                Some(wait) => inbox.recv_timeout(wait),
                None => inbox.recv().map_err(Into::into),
            };
            match next {
                Ok(message) => self.take(message),
                Err(RecvTimeoutError::Timeout) if self.changed.is_some() => self.read(tell),
                Err(RecvTimeoutError::Timeout) => self.tell_held(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// How long to wait for another message before something is done; for ever where there is nothing to do.
    fn wait(&self) -> Option<Duration> {
        if self.stage == Stage::Reading {
            return None;
        }
        match self.changed {
            Some((_, messages)) if messages > PATIENCE => Some(Duration::ZERO),
            Some((files, _)) => {
                Some((QUIET + QUIET_PER_FILE * u32::try_from(files).unwrap_or(u32::MAX)).min(QUIET_AT_MOST))
            }
            None => self.held.as_ref().map(|_| BENEFIT_OF_DOUBT),
        }
    }

    fn take(&mut self, message: Message) {
        match message {
            Message::Changed { files, folders } => {
                if folders {
                    self.watch.renew();
                }
                let (before, messages) = self.changed.unwrap_or_default();
                self.changed = Some((before + files, messages + 1));
            }
            Message::Outcome(outcome) => {
                self.stage = Stage::Waiting;
                self.succeed(outcome);
            }
            Message::Found(number, problems) => self.found(number, problems),
        }
    }

    /// Reads the project again, on a thread that becomes the new version's if there is to be one.
    fn read(&mut self, tell: &mpsc::Sender<Message>) {
        self.changed = None;
        self.births += 1;
        self.sweep(Sweep::Stop);
        (self.listener)(Event::Reading);
        let birth = Birth {
            number: self.births,
            project: Arc::clone(&self.project),
            last: self.last.clone(),
            shown: self.shown.as_ref().map(|shown| Arc::clone(&shown.ready.seen)),
            open: self.open_pages.addresses(),
            tell: tell.clone(),
        };
        let thread = std::thread::Builder::new().name(format!("version {}", self.births)).spawn(move || birth.live());
        // Without a thread the next change tries again.
        self.stage = if thread.is_ok() { Stage::Reading } else { Stage::Waiting };
    }

    fn succeed(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Same => {
                (self.listener)(Event::Unchanged);
                self.sweep(Sweep::Go);
            }
            Outcome::Back => {
                self.last = self.shown.as_ref().map(|shown| Arc::clone(&shown.ready.seen));
                self.held = None;
                if self.refused {
                    self.show();
                } else {
                    (self.listener)(Event::Unchanged);
                    self.sweep(Sweep::Go);
                }
            }
            Outcome::Refused(seen, problems) => {
                self.last = Some(seen);
                self.held = Some(problems);
            }
            Outcome::Ready(ready) => {
                self.last = Some(Arc::clone(&ready.seen));
                self.held = None;
                self.shown = Some(Shown { number: self.births, ready, found: None });
                self.show();
            }
        }
    }

    /// Shows the version that is sound.
    fn show(&mut self) {
        let Some(shown) = &self.shown else { return };
        self.refused = false;
        let problems = shown.problems();
        (self.listener)(Event::Shown(&problems));
        self.publish(problems);
        self.sweep(Sweep::Go);
    }

    /// Tells of problems that have lasted.
    fn tell_held(&mut self) {
        let Some(problems) = self.held.take() else { return };
        self.refused = true;
        (self.listener)(Event::Refused(&problems));
        self.publish(problems);
    }

    fn found(&mut self, number: u64, problems: Problems) {
        let Some(shown) = self.shown.as_mut().filter(|shown| shown.number == number) else { return };
        if !problems.diagnostics.is_empty() && !self.refused {
            (self.listener)(Event::Found(&problems));
        }
        shown.found = Some(problems);
        if !self.refused {
            let problems = shown.problems();
            self.publish(problems);
        }
    }

    fn publish(&self, problems: Problems) {
        let name = self.shown.as_ref().map(|shown| shown.ready.seen.name()).unwrap_or_default();
        let pages = self.shown.as_ref().map(|shown| shown.ready.pages.clone());
        let marks = self.shown.as_ref().map(|shown| shown.ready.marks.clone()).unwrap_or_default();
        let news = news(&name, self.refused, &problems);
        self.state.send_replace(State { pages, news, problems: Arc::new(problems), marks: Arc::new(marks) });
    }

    /// Has the pages of the version that is shown looked over, unless they have been.
    fn sweep(&self, sweep: Sweep) {
        if let Some(shown) = self.shown.as_ref().filter(|shown| shown.found.is_none()) {
            let _ = shown.ready.sweep.send(sweep);
        }
    }
}

impl Shown {
    fn problems(&self) -> Problems {
        let warnings = self.ready.warnings.clone();
        self.found.as_ref().map_or(warnings.clone(), |found| warnings.with(found))
    }
}
