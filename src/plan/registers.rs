//! The plan's short registers: one list a file, each entry referred to by its ID.

use super::{
    ActionId, CorrectionId, Day, EventId, EvidenceId, FindingId, MeetingId, PeriodId, QuestionId, Record, RoleId,
    VisitId, When,
};
use crate::source::yaml::Text;
use schemars::JsonSchema;
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
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The number or short name by which actions refer to it, in quotes.
    #[schemars(extend("examples" = ["3"]))]
    pub id: FindingId,
    /// The finding in a few words.
    pub title: Text,
    /// The finding, as it was published.
    pub text: Text,
}
record!(Finding, "finding");

/// An accountable role: a post or a body, never a person.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// A short name by which actions refer to the role: never a person's name.
    #[schemars(extend("examples" = ["psw"]))]
    pub id: RoleId,
    /// What the post or body is called.
    #[schemars(extend("examples" = ["Principal social worker"]))]
    pub title: Text,
    /// Where the post is, if not in the council.
    #[serde(default)]
    pub organisation: Option<Text>,
    /// Other names that the papers use for it.
    #[serde(default)]
    pub aliases: Vec<Text>,
    /// The times when nobody held it.
    #[serde(default)]
    pub vacancies: Vec<Vacancy>,
}
record!(Role, "role");

/// A time when nobody held a role.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vacancy {
    /// The first day on which it is known to be vacant.
    pub since: Day,
    /// The first day on which it is known to be filled; left out while the vacancy lasts.
    #[serde(default)]
    pub until: Option<Day>,
    /// How the vacancy is known.
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
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// A short name by which deadlines refer to it.
    #[schemars(extend("examples" = ["psw-appointed"]))]
    pub id: EventId,
    /// What has to happen, in words.
    #[schemars(extend("examples" = ["A principal social worker takes up the post"]))]
    pub text: Text,
    /// When it was expected.
    #[serde(default)]
    pub expected: Option<When>,
    /// When it happened; left out until it has.
    #[serde(default)]
    pub happened: Option<When>,
    /// The evidence by which it is known.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EvidenceKind {
    /// An audit or a review of case files.
    Audit,
    /// Figures of performance.
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
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// A short name by which updates refer to it.
    #[schemars(extend("examples" = ["audit-september"]))]
    pub id: EvidenceId,
    /// What sort of evidence it is.
    pub kind: EvidenceKind,
    /// When it dates from.
    pub date: When,
    /// A few words.
    #[schemars(extend("examples" = ["An audit of case files"]))]
    pub title: Text,
    /// What it shows, in a sentence or two.
    pub summary: Text,
    /// Where it can be read: an address that starts with https://.
    #[serde(default)]
    #[schemars(extend("examples" = ["https://example.org/paper.pdf"]))]
    pub link: Option<Text>,
}
record!(Evidence, "evidence");

/// An acronym or a term of the trade.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The acronym or the word, as the papers use it.
    #[schemars(extend("examples" = ["PSW"]))]
    pub term: Text,
    /// The words that an acronym stands for.
    #[serde(default)]
    #[schemars(extend("examples" = ["principal social worker"]))]
    pub stands_for: Option<Text>,
    /// What it means to a resident, in plain words.
    pub meaning: Text,
}

impl Record for Term {
    const NOUN: &'static str = "term";

    fn id(&self) -> &str {
        &self.term
    }
}

/// What was wrong on the site, and what it says now.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// A short name for it: part of its address on the corrections page.
    #[schemars(extend("examples" = ["march-total"]))]
    pub id: CorrectionId,
    /// What was wrong, in a sentence.
    pub what: Text,
    /// The page on which it stood, as an address within the site.
    #[serde(default, rename = "where")]
    #[schemars(extend("examples" = ["/actions/5.9/"]))]
    pub page: Option<Text>,
    /// The first day on which it was wrong.
    pub since: Day,
    /// The day on which it was put right.
    pub corrected: Day,
    /// What the page said. A correction of a frozen report has `changes` instead.
    #[serde(default)]
    pub was: Option<Text>,
    /// What the page says now.
    #[serde(default)]
    pub now: Option<Text>,
    /// The frozen report that it corrects: its pages show it.
    #[serde(default)]
    #[schemars(extend("examples" = ["2022-03"]))]
    pub period: Option<PeriodId>,
    /// Why what the report said was wrong; needed where `period` is given.
    #[serde(default)]
    pub because: Option<Text>,
    /// What the report said, and what is right, fact by fact; `ragstone correct` writes it.
    #[serde(default)]
    pub changes: Vec<CorrectedFact>,
    /// True where what was said must not be said again: it could tell readers who somebody is. Neither old nor new is printed.
    #[serde(default)]
    pub withheld: bool,
}
record!(Correction, "correction");

impl Correction {
    /// True where it repeats what was said, or says what is right.
    pub fn says_anything(&self) -> bool {
        let of_changes = self.changes.iter().any(|change| change.was.is_some() || change.now.is_some());
        self.was.is_some() || self.now.is_some() || of_changes
    }
}

/// One thing that a frozen report said, and what is right.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectedFact {
    /// Its path among the facts of the report, as `facts.json` has it.
    #[schemars(extend("examples" = ["updates/5.3/rag"]))]
    pub fact: Text,
    /// What the report said; left out where it said nothing.
    #[serde(default)]
    pub was: Option<Text>,
    /// What is right; left out where nothing should have been said.
    #[serde(default)]
    pub now: Option<Text>,
}

/// A question by a member or the public, with the answer that was given.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// A short name for it: part of its address on the questions page.
    #[schemars(extend("examples" = ["visits-in-may"]))]
    pub id: QuestionId,
    /// Who asked, as an office or a group: never a name.
    #[schemars(extend("examples" = ["A member of the committee"]))]
    pub asked_by: Text,
    /// When it was asked, in the words of the papers.
    #[schemars(extend("examples" = ["October 2022"]))]
    pub asked: Text,
    /// The role that answered.
    #[serde(default)]
    pub answered_by: Option<RoleId>,
    /// The visit it was about.
    #[serde(default)]
    pub about_visit: Option<VisitId>,
    /// The meeting it was put to, where the papers say.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
    /// The actions that the question or its answer is about.
    #[serde(default)]
    pub actions: Vec<ActionId>,
    /// The question, as it was asked.
    pub question: Text,
    /// The answer, in Markdown.
    pub answer: Text,
    /// The figures in the answer.
    #[serde(default)]
    pub figures: Vec<Figure>,
    /// The evidence where it was published.
    #[serde(default)]
    pub evidence: Vec<EvidenceId>,
}
record!(Question, "question");

/// A figure as an answer gave it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What the figure measures.
    pub name: Text,
    /// The figure, in the words of the answer.
    #[schemars(extend("examples" = ["89%"]))]
    pub says: Text,
    /// What is missing about it.
    #[serde(default)]
    pub note: Option<Text>,
}
