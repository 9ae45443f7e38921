//! Why something new cannot be begun: facts here, and their wording in one place.

use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::plan::uk_date;
use jiff::civil::Date;
use std::sync::Arc;

/// The rules for beginning something new.
pub mod codes {
    use crate::diagnostic::Code;

    /// A name that cannot be an ID, or not of this kind.
    pub const BAD_NAME: Code = Code::error("C611", "a name that cannot be used");
    /// There is one of this name.
    pub const TAKEN: Code = Code::error("C612", "a name that is taken");
    /// A priority or a body that is not there.
    pub const NO_SUCH: Code = Code::error("C613", "there is no such thing in the plan");
    /// A date that is missing or is none.
    pub const NO_DATE: Code = Code::error("C614", "a date is wanted");
    /// A report before one that is there already.
    pub const TOO_EARLY: Code = Code::error("C615", "a report before the newest one");
    /// An action with no draft report to join.
    pub const NO_DRAFT: Code = Code::error("C616", "no report is being written");
    /// A list that cannot be added to without changing its form.
    pub const FORM: Code = Code::error("C617", "a file whose form cannot be added to");
    /// A new site in a folder that holds something.
    pub const NOT_EMPTY: Code = Code::error("C618", "the folder is not empty");
    /// A plan that cannot be read whole.
    pub const UNREADABLE: Code = Code::error("C619", "the plan cannot be read");

    /// Every rule of this room, in order.
    pub const ALL: [Code; 9] = [BAD_NAME, TAKEN, NO_SUCH, NO_DATE, TOO_EARLY, NO_DRAFT, FORM, NOT_EMPTY, UNREADABLE];
}

/// One reason why not.
#[derive(Debug)]
pub(super) enum Fault<'f> {
    BadName { noun: &'static str, name: &'f str, objection: String },
    Taken { noun: &'static str, name: &'f str, file: Option<Arc<str>> },
    NoSuch { noun: &'static str, name: &'f str, known: Vec<&'f str> },
    WhichPriority { known: Vec<&'f str> },
    NoAsAt { period: &'f str },
    NotADay { words: &'f str },
    NotAMeeting { name: &'f str },
    WhichBody { name: &'f str, known: Vec<&'f str> },
    TooEarly { as_at: Date, newest: &'f str, newest_as_at: Date },
    NoDraft,
    Form { file: Arc<str> },
    Unwritable { what: &'static str },
}

impl Fault<'_> {
    /// The fault as a clerk reads it.
    pub(super) fn boxed(&self) -> Box<Diagnostic> {
        Box::new(self.diagnostic())
    }

    fn diagnostic(&self) -> Diagnostic {
        let known = |known: &[&str]| known.join(", ");
        match self {
            Self::BadName { noun, name, objection } => {
                let (message, help) = objection.split_once('\n').unwrap_or((objection, "use another name"));
                Diagnostic::new(codes::BAD_NAME, format!("`{name}` cannot name {noun}: {message}")).help(help)
            }
            Self::Taken { noun, name, file } => {
                let taken = Diagnostic::new(codes::TAKEN, format!("there is {noun} called `{name}` already"))
                    .help("choose another ID: nothing has been written");
                match file {
                    Some(file) => taken.at(Place::whole_file(file)),
                    None => taken,
                }
            }
            Self::NoSuch { noun, name, known: all } => {
                let help = match nearest(name, all.iter().copied()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None if all.is_empty() => "the plan has none yet".to_owned(),
                    None => format!("the plan has {}", known(all)),
                };
                Diagnostic::new(codes::NO_SUCH, format!("there is no {noun} `{name}`")).help(help)
            }
            Self::WhichPriority { known: all } => {
                Diagnostic::new(codes::NO_SUCH, "an action belongs to a priority, and none is named")
                    .help(format!("add `--priority` with one of {}", known(all)))
            }
            Self::NoAsAt { period } => Diagnostic::new(
                codes::NO_DATE,
                format!("the name `{period}` does not tell which day the report speaks for"),
            )
            .help("name the month, such as 2022-12, or add the day: --as-at 2022-12-14"),
            Self::NotADay { words } => Diagnostic::new(codes::NO_DATE, format!("`{words}` is not a date"))
                .help("write year, month and day, such as 2022-12-14"),
            Self::NotAMeeting { name } => Diagnostic::new(
                codes::NO_DATE,
                format!("the name of a meeting begins with its date, and `{name}` does not"),
            )
            .help("write year, month, day and body, such as 2022-12-14-cabinet"),
            Self::WhichBody { name, known: all } => {
                Diagnostic::new(codes::NO_SUCH, format!("the name `{name}` does not tell who meets"))
                    .help(format!("add `--body` with one of {}", known(all)))
            }
            Self::TooEarly { as_at, newest, newest_as_at } => Diagnostic::new(
                codes::TOO_EARLY,
                format!(
                    "the newest report, {newest}, speaks for {}, and this one would speak for {}",
                    uk_date(*newest_as_at),
                    uk_date(*as_at)
                ),
            )
            .help("a new report comes after all others: choose a later month or day"),
            Self::NoDraft => Diagnostic::new(codes::NO_DRAFT, "there is no draft report for a new action to join")
                .help("begin one first, such as `ragstone new period 2022-12`: what is published stays as it is"),
            Self::Form { file } => Diagnostic::new(codes::FORM, "no action can be added to the list in this file")
                .at(Place::whole_file(file))
                .help("write each action beneath the one before, each beginning with `- id:`, under `actions:`"),
            Self::Unwritable { what } => {
                Diagnostic::new(codes::BAD_NAME, format!("{what} is empty or has more than one line"))
                    .help("write a few words in quotes")
            }
        }
    }
}

/// A folder for a new site that holds something: its first name, and how many more there are.
pub fn not_empty(folder: &str, first: &str, more: usize) -> Diagnostic {
    let others = match more {
        0 => String::new(),
        1 => " and one more file or folder".to_owned(),
        _ => format!(" and {more} more files or folders"),
    };
    Diagnostic::new(codes::NOT_EMPTY, format!("the folder “{folder}” holds “{first}”{others}"))
        .help("choose a new or empty folder: nothing has been written")
}

/// What stands before the problems that keep the plan from being read whole.
pub fn unreadable() -> Diagnostic {
    Diagnostic::new(codes::UNREADABLE, "the plan cannot be read whole, so something new might miss a part of it")
        .help("put right the errors above, which `ragstone check` shows too, and run the command again")
}
