//! The plan's short registers: one list a file, each entry referred to by its ID.

use super::{
    ActionId, CorrectionId, Day, EventId, EvidenceId, FindingId, MeetingId, QuestionId, Record, RoleId, VisitId, When,
};
use crate::source::yaml::Text;
use serde::Deserialize;

macro_rules! record {
    ($type:ident, $noun:literal) => {
        impl Record for $type {
            const NOUN: &'static str = $noun;

            fn id(&self) -> &str {
                self.id.as_str()
            }
        }
    };
}

/// What inspectors found needs to improve.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// Named by actions and claims.
    pub id: FindingId,
    /// A few words.
    pub title: Text,
    /// The finding.
    pub text: Text,
}
record!(Finding, "finding");

/// An accountable role: a post or a body, never a person.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Named by actions.
    pub id: RoleId,
    /// As printed.
    pub title: Text,
    /// Where the post is, if not in the council.
    #[serde(default)]
    pub organisation: Option<Text>,
    /// Other names the papers use for it.
    #[serde(default)]
    pub aliases: Vec<Text>,
    /// When nobody held it.
    #[serde(default)]
    pub vacancies: Vec<Vacancy>,
}
record!(Role, "role");

/// A time when nobody held a role.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vacancy {
    /// First day known to be vacant.
    pub since: Day,
    /// First day known to be filled; `None` while it lasts.
    #[serde(default)]
    pub until: Option<Day>,
    /// How it is known.
    #[serde(default)]
    pub note: Option<Text>,
}

impl Role {
    /// The vacancy on `day`, if the role was vacant then.
    pub fn vacancy_on(&self, day: jiff::civil::Date) -> Option<&Vacancy> {
        self.vacancies.iter().find(|vacancy| *vacancy.since <= day && vacancy.until.is_none_or(|until| day < *until))
    }
}

/// A thing that deadlines wait for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Named by deadlines.
    pub id: EventId,
    /// What has to happen.
    pub text: Text,
    /// When it was expected.
    #[serde(default)]
    pub expected: Option<When>,
    /// When it happened; `None` until it has.
    #[serde(default)]
    pub happened: Option<When>,
    /// How it is known.
    #[serde(default)]
    pub evidence: Vec<EvidenceId>,
}
record!(Event, "event");

impl Event {
    /// True where it had begun to be so on `day`.
    pub fn had_happened(&self, day: jiff::civil::Date) -> bool {
        self.happened.as_ref().is_some_and(|when| when.first() <= day)
    }
}

/// What sort of evidence it is: activity, figures, voices, staff, inspectors, papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EvidenceKind {
    /// A case file audit or review.
    Audit,
    /// Performance figures.
    Data,
    /// What children and families said.
    Voice,
    /// What staff said.
    Staff,
    /// What inspectors wrote or said.
    Inspection,
    /// A published paper.
    Document,
}

/// Something a rating rests on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Named by updates.
    pub id: EvidenceId,
    /// What sort it is.
    pub kind: EvidenceKind,
    /// When it dates from.
    pub date: When,
    /// A few words.
    pub title: Text,
    /// What it shows.
    pub summary: Text,
    /// Where it can be read.
    #[serde(default)]
    pub link: Option<Text>,
}
record!(Evidence, "evidence");

/// An acronym or a term of the trade.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// As the papers use it.
    pub term: Text,
    /// The words of an acronym.
    #[serde(default)]
    pub stands_for: Option<Text>,
    /// What it means to a resident.
    pub meaning: Text,
}

impl Record for Term {
    const NOUN: &'static str = "term";

    fn id(&self) -> &str {
        &self.term
    }
}

/// What was wrong on the site, and what it says now.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Its anchor on the corrections page.
    pub id: CorrectionId,
    /// What was wrong.
    pub what: Text,
    /// The page it stood on, as `/actions/5.9/`.
    #[serde(default, rename = "where")]
    pub page: Option<Text>,
    /// First day it was wrong.
    pub since: Day,
    /// Day it was put right.
    pub corrected: Day,
    /// What it said.
    pub was: Text,
    /// What it says.
    pub now: Text,
}
record!(Correction, "correction");

/// A question by a member or the public, with the answer that was given.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its anchor on the questions page.
    pub id: QuestionId,
    /// An office, never a name.
    pub asked_by: Text,
    /// When, in the words of the papers.
    pub asked: Text,
    /// Who answered.
    #[serde(default)]
    pub answered_by: Option<RoleId>,
    /// The visit it was about.
    #[serde(default)]
    pub about_visit: Option<VisitId>,
    /// The meeting it was put to, where the papers say.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
    /// Actions that the question or its answer is about.
    #[serde(default)]
    pub actions: Vec<ActionId>,
    /// The question.
    pub question: Text,
    /// The answer, in Markdown.
    pub answer: Text,
    /// The figures in the answer.
    #[serde(default)]
    pub figures: Vec<Figure>,
    /// Where it was published.
    #[serde(default)]
    pub evidence: Vec<EvidenceId>,
}
record!(Question, "question");

/// A figure as an answer gave it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What it measures.
    pub name: Text,
    /// The figure, in the words of the answer.
    pub says: Text,
    /// What is missing about it.
    #[serde(default)]
    pub note: Option<Text>,
}
