//! The domain: plain types and the parsing of words.
//!
//! In: [`Sources`](crate::source::Sources), as a clerk wrote them. Out: a [`Plan`] whose types carry meaning, and
//! every problem met while reading it. Uses `disclosure`, `source` and `diagnostic`; touches
//! no disk.

mod action;
pub mod address;
mod chart_request;
mod committee;
mod day;
mod deadline;
mod disclosure;
mod enquiry;
mod follow_up;
mod frame;
mod ids;
mod layout;
mod links;
mod load;
mod load_measures;
mod looks;
pub mod measure;
mod meeting;
mod number;
mod other_words;
mod page;
mod paper;
mod period;
mod rag;
mod register;
mod registers;
pub mod release;
mod site;
pub mod timetable;
mod visit;
mod when;

pub use action::{Action, FindingLinks, PriorityDoc};
pub use chart_request::{ChartKind, ChartRequest, ChartScope, PlacedChart, is_chart};
pub use day::Day;
pub use deadline::{DeadlineKind, Understood, understand};
pub use disclosure::{About, Approval, Disclosure};
pub use enquiry::{AddedLine, DismissedLine, EditedLine, EnquiryDoc, EnquiryRule};
pub use follow_up::{Answer, FollowUp, FollowUpKind};
pub use frame::{Frame, RagMeaning, Strand};
pub use ids::{
    ActionId, ApprovalId, BodyId, ClaimId, CorrectionId, EventId, EvidenceId, FindingId, FollowUpId, MeasureId,
    MeetingId, PageId, PeriodId, PriorityId, QuestionId, RoleId, StrandId, VisitId,
};
pub use links::Links;
pub(crate) use load::NOTHING_TO_REPORT;
pub use load::{CODES, Lost, load, load_in_confidence, theme_name};
pub use looks::{How, LookedAt, Looks};
pub use measure::{
    Baseline, Frequency, Good, Marks, Measure, MeasureBaseline, MeasureDoc, MeasureKind, Reading, Rebase, Target, Value,
};
pub use meeting::{
    AgendaItem, Ask, Decision, ItemKind, Meeting, MeetingDoc, MeetingStatus, Member, ModernGov, Outcome, Seat,
};
pub use number::Number;
pub use other_words::offer as offer_other_words;
pub use page::{Page, PageDoc};
pub use paper::{
    Appendix, BackgroundPaper, Classification, Edition, Exempt, Implication, Paper, PaperDoc, Recommendation, Section,
};
pub use period::{Impact, Markdown, Period, PeriodDoc, PeriodStatus, Redate, Update, UpdatesDoc};
pub use rag::Rag;
pub use register::{Record, Register};
pub use registers::{
    CorrectedFact, Correction, Event, Evidence, EvidenceKind, Figure, Finding, Question, Role, Term, Vacancy,
};
pub use release::Account;
pub use site::{Accessibility, Banner, Body, BodyKind, Contact, Licence, RuleLevel, Site, Staleness, Translation};
pub use timetable::{CallIn, Closure, KeyDecisions, PageRange, Papers};
pub use visit::{Basis, Claim, Letter, LetterStatus, Verdict, Visit, VisitDoc, VisitKind};
pub use when::{Precision, When, WhenError, uk_date};

/// A deadline that may wait for an event of the plan.
pub type Deadline = deadline::Deadline<EventId>;
/// A deadline as a clerk wrote it.
pub type DeadlineText = deadline::DeadlineText<EventId>;

use std::ops::Range;
use std::sync::Arc;

/// Everything that `content/` says, in the order it says it.
#[derive(Debug)]
pub struct Plan {
    /// Who publishes, where, and how.
    pub site: Site,
    /// Committees, boards and others that meet.
    pub bodies: Register<Body>,
    /// Title, version, date and RAG key.
    pub frame: Frame,
    /// Themes that group priorities.
    pub strands: Register<Strand>,
    /// What inspectors found.
    pub findings: Register<Finding>,
    /// Accountable roles.
    pub roles: Register<Role>,
    /// Things deadlines wait for.
    pub events: Register<Event>,
    /// What ratings rest on.
    pub evidence: Register<Evidence>,
    /// Acronyms and terms.
    pub glossary: Register<Term>,
    /// What was wrong on the site.
    pub corrections: Register<Correction>,
    /// Figures that people let be published although the rules would hold them back.
    pub approvals: Register<Approval>,
    /// What is measured, with its readings.
    pub measures: Register<Measure>,
    /// Questions with their answers.
    pub questions: Register<Question>,
    /// Priorities, each with its stretch of [`Plan::actions`].
    pub priorities: Register<Priority>,
    /// All actions, priority by priority.
    pub actions: Register<Action>,
    /// What was understood from each action's own deadline, as [`Plan::actions`]: the baseline of every slip.
    pub baselines: Vec<Deadline>,
    /// Periods in order of their as-at dates.
    pub periods: Register<Period>,
    /// Inspections and visits, in order of date.
    pub visits: Register<Visit>,
    /// Meetings, in order of date.
    pub meetings: Register<Meeting>,
    /// Reports to meetings, each named by its meeting, in the order of their names.
    pub papers: Register<Paper>,
    /// What meetings were promised, recommended or left open, in the order it is written.
    pub follow_ups: Register<FollowUp>,
    /// Pages of Markdown, in the order of the footer.
    pub pages: Register<Page>,
    /// Files published as they are: path below `documents/`.
    pub documents: Vec<Arc<str>>,
    /// Who refers to whom, the other way round.
    pub links: Links,
    /// Which meetings looked at what.
    pub looks: Looks,
}

/// A priority and where its actions stand.
#[derive(Debug)]
pub struct Priority {
    /// Named by addresses.
    pub id: PriorityId,
    /// The strand it belongs to.
    pub strand: StrandId,
    /// As printed.
    pub title: crate::source::yaml::Text,
    /// What it is for.
    pub outcome: Option<crate::source::yaml::Text>,
    /// Its stretch of [`Plan::actions`].
    pub actions: Range<usize>,
    /// Path of its file from the project's root.
    pub file: Arc<str>,
}

impl Record for Priority {
    const NOUN: &'static str = "priority";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

impl Plan {
    /// The priority an action belongs to.
    pub fn priority_of(&self, action: usize) -> Option<&Priority> {
        let at = self.priorities.partition_point(|priority| priority.actions.end <= action);
        self.priorities.as_slice().get(at)
    }

    /// Leaves out every period after the one named, as if they had not been written.
    pub fn report_as_at(&mut self, period: &str) {
        if let Some(at) = self.periods.position(period) {
            self.periods = std::mem::take(&mut self.periods).up_to(at);
            self.looks.up_to(at);
        }
    }

    /// Names each period that has no title of its own by its as-at date, in the words of another language.
    pub fn name_periods(&mut self, name: impl Fn(jiff::civil::Date) -> String) {
        self.periods.change_each(|period| {
            if !period.titled {
                period.title = name(period.as_at.0);
            }
        });
    }

    /// Claims about the action at a position, visit after visit.
    pub fn claims_about(&self, action: usize) -> impl Iterator<Item = (&Visit, &Claim)> {
        let linked = self.links.claims_by_action.get(action).map_or(&[][..], Vec::as_slice);
        linked.iter().map(|(visit, claim)| {
            let visit = &self.visits[*visit as usize];
            (visit, &visit.doc.claims[*claim as usize])
        })
    }

    /// What meetings were promised, recommended or left open about an action or a finding.
    pub fn follow_ups_about(&self, thing: LookedAt) -> impl Iterator<Item = &FollowUp> {
        self.looks.owed(thing).map(|at| &self.follow_ups[at])
    }

    /// Questions about the action at a position, in the order they are written.
    pub fn questions_about(&self, action: usize) -> impl Iterator<Item = &Question> {
        let linked = &self.links.questions_by_action;
        let from = linked.partition_point(|(at, _)| (*at as usize) < action);
        let own = linked[from..].iter().take_while(move |(at, _)| *at as usize == action);
        own.map(|(_, question)| &self.questions[*question as usize])
    }
}

#[cfg(test)]
mod tests;
