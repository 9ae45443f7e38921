//! The words of YAML for each choice, as data files have them too.

use crate::plan::{
    Ask, BodyKind, Classification, Edition, EvidenceKind, FollowUpKind, Frequency, Good, Impact, ItemKind,
    LetterStatus, MeasureKind, MeetingStatus, Outcome, PeriodStatus, VisitKind,
};
use crate::report::{Presence, Word};

/// For each type its keys, in order, and a function from a value to its key. A variant without a key does not compile.
macro_rules! keys {
    ($($all:ident, $of:ident: $type:ty { $($variant:ident => $key:literal),+ $(,)? })+) => {$(
        pub(super) const $all: &[&str] = &[$($key),+];

        pub(super) fn $of(value: $type) -> &'static str {
            match value {
                $(<$type>::$variant => $key),+
            }
        }
    )+};
}

keys! {
    ASKS, ask: Ask {
        Note => "note", Comment => "comment", Approve => "approve", Recommend => "recommend", Discuss => "discuss",
    }
    BODY_KINDS, body_kind: BodyKind {
        Executive => "executive", Scrutiny => "scrutiny", Board => "board", Inspector => "inspector",
        Council => "council",
    }
    CLASSIFICATIONS, classification: Classification { Open => "open", PartExempt => "part-exempt" }
    EDITIONS, edition: Edition { Cabinet => "cabinet", Scrutiny => "scrutiny" }
    EVIDENCE_KINDS, evidence_kind: EvidenceKind {
        Audit => "audit", Data => "data", Voice => "voice", Staff => "staff", Inspection => "inspection",
        Document => "document",
    }
    FOLLOW_UP_KINDS, follow_up_kind: FollowUpKind {
        Promise => "promise", Recommendation => "recommendation", Question => "question",
    }
    FREQUENCIES, frequency: Frequency {
        Weekly => "weekly", Monthly => "monthly", Quarterly => "quarterly", Yearly => "yearly",
        AsReported => "as-reported",
    }
    GOOD, good: Good { Up => "up", Down => "down", Hold => "hold" }
    IMPACTS, impact: Impact {
        None => "none", Early => "early", Evidenced => "evidenced", Sustained => "sustained",
    }
    ITEM_KINDS, item_kind: ItemKind {
        Business => "business", Apologies => "apologies", Interests => "interests", Minutes => "minutes",
        PublicQuestions => "public-questions", MembersQuestions => "members-questions", Urgent => "urgent",
    }
    LETTERS, letter: LetterStatus { Yes => "yes", Held => "held" }
    MEASURE_KINDS, measure_kind: MeasureKind { Count => "count", Percent => "percent", Rate => "rate", Days => "days" }
    MEETING_STATUSES, meeting_status: MeetingStatus { Planned => "planned", Held => "held", Cancelled => "cancelled" }
    OUTCOMES, outcome: Outcome {
        Noted => "noted", Agreed => "agreed", Approved => "approved", Referred => "referred", Deferred => "deferred",
        NotRecorded => "not-recorded",
    }
    PERIOD_STATUSES, period_status: PeriodStatus { Draft => "draft", Published => "published" }
    PRESENCES, presence: Presence { NotYet => "not-yet", InPlan => "in-plan", Withdrawn => "withdrawn" }
    VISIT_KINDS, visit_kind: VisitKind {
        Inspection => "inspection", MonitoringVisit => "monitoring-visit", PeerReview => "peer-review",
    }
    WORDS, word: Word {
        Updated => "updated", Confirmed => "confirmed", CarriedForward => "carried-forward", Silent => "silent",
    }
}

pub(super) const RATINGS: &[&str] = &["finished", "green", "amber", "red", "not-started", "not-rated"];
pub(super) const DEADLINE_KINDS: &[&str] = &["due", "start", "interim", "event", "range", "ongoing", "none", "unclear"];
pub(super) const BASES: &[&str] = &["predicted", "verbal", "written"];
pub(super) const VERDICTS: &[&str] = &["progress", "mixed", "concern"];
pub(super) const REASONS: &[&str] = &["suppressed", "not-collected", "not-due", "not-applicable", "low", "unknown"];
pub(super) const GIVEN: &[&str] = &["update", "confirmation"];
pub(super) const CITING: &[&str] = &["event", "meeting", "question", "follow-up"];
pub(super) const MOVEMENTS: &[&str] =
    &["closed", "better", "worse", "new", "first-rated", "withdrawn", "unmoved", "absent"];
