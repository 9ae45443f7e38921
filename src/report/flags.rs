use super::{ActionAt, Presence};
use crate::plan::{Basis, Rag, Verdict};
use crate::words::{Words, say};

/// What can be computed about a standing. Never typed: judgement and arithmetic do not share a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// Its deadline ended before the as-at date and it is not finished.
    Overdue,
    /// Its deadline ends within three months of the as-at date.
    DueNext,
    /// Its deadline has been changed.
    Slipped,
    /// It has no date after which it could be overdue.
    Undated,
    /// It waits for an event that had not happened.
    Waiting,
    /// What it waited for has happened, and it still has no date.
    DateWanted,
    /// It was to start before the as-at date and is not started.
    StartPassed,
    /// Nothing was received: an earlier standing is shown.
    CarriedForward,
    /// Nothing was received for as long as the site's rule allows, or longer.
    Stale,
    /// It is rated, and cites no evidence.
    NoEvidence,
    /// It is green or finished, and something says otherwise.
    Watermelon,
    /// It is red or amber, and nobody says what will be done.
    NoRecovery,
    /// It joined the plan in this period.
    New,
    /// It left the plan.
    Withdrawn,
}

impl Flag {
    /// Every flag, in the order they are printed.
    pub const ALL: [Self; 14] = [
        Self::Overdue,
        Self::DueNext,
        Self::Slipped,
        Self::Undated,
        Self::Waiting,
        Self::DateWanted,
        Self::StartPassed,
        Self::CarriedForward,
        Self::Stale,
        Self::NoEvidence,
        Self::Watermelon,
        Self::NoRecovery,
        Self::New,
        Self::Withdrawn,
    ];

    /// The word used in CSS and CSV.
    pub fn key(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::DueNext => "due-next",
            Self::Slipped => "slipped",
            Self::Undated => "undated",
            Self::Waiting => "waiting",
            Self::DateWanted => "date-wanted",
            Self::StartPassed => "start-passed",
            Self::CarriedForward => "carried-forward",
            Self::Stale => "stale",
            Self::NoEvidence => "no-evidence",
            Self::Watermelon => "watermelon",
            Self::NoRecovery => "no-recovery",
            Self::New => "new",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// As printed.
    pub fn word(self, words: &Words) -> &str {
        match self {
            Self::Overdue => say!(words, flag_overdue),
            Self::DueNext => say!(words, flag_due_next),
            Self::Slipped => say!(words, flag_slipped),
            Self::Undated => say!(words, flag_undated),
            Self::Waiting => say!(words, flag_waiting),
            Self::DateWanted => say!(words, flag_date_wanted),
            Self::StartPassed => say!(words, flag_start_passed),
            Self::CarriedForward => say!(words, flag_carried_forward),
            Self::Stale => say!(words, flag_stale),
            Self::NoEvidence => say!(words, flag_no_evidence),
            Self::Watermelon => say!(words, flag_watermelon),
            Self::NoRecovery => say!(words, flag_no_recovery),
            Self::New => say!(words, flag_new),
            Self::Withdrawn => say!(words, flag_withdrawn),
        }
    }

    fn bit(self) -> u16 {
        1 << (self as u16)
    }
}

/// A set of flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags(u16);

impl Flags {
    /// True where `flag` is set.
    pub fn has(self, flag: Flag) -> bool {
        self.0 & flag.bit() != 0
    }

    /// Those set, in the order they are printed.
    pub fn iter(self) -> impl Iterator<Item = Flag> {
        Flag::ALL.into_iter().filter(move |flag| self.has(*flag))
    }

    fn set(&mut self, flag: Flag, when: bool) {
        if when {
            self.0 |= flag.bit();
        }
    }
}

/// Days before a deadline in which it counts as due next: three months.
const SOON: i32 = 92;

/// What can be said about one action in one report.
pub(super) fn compute(action: &ActionAt<'_, '_>) -> Flags {
    let mut flags = Flags::default();
    let standing = action.standing();
    match standing.presence {
        Presence::NotYet => return flags,
        Presence::Withdrawn => {
            flags.set(Flag::Withdrawn, true);
            return flags;
        }
        Presence::InPlan => {}
    }
    let report = action.report();
    let open = standing.rag != Rag::Finished;
    flags.set(Flag::Slipped, action.slip().is_some());
    if open {
        deadline_flags(action, &mut flags);
    }
    let silent = standing.word.is_silent();
    let periods_silent = standing.last_word.map_or(report.at() + 1, |last| report.at() - last);
    flags.set(Flag::CarriedForward, silent && standing.last_word.is_some());
    flags.set(Flag::Stale, open && silent && periods_silent >= usize::from(report.plan().site.staleness.periods));
    let rated = !matches!(standing.rag, Rag::NotRated | Rag::NotStarted);
    flags.set(Flag::NoEvidence, rated && !standing.has_evidence);
    flags.set(Flag::NoRecovery, matches!(standing.rag, Rag::Red | Rag::Amber) && standing.recovery.is_none());
    flags.set(Flag::Watermelon, reasons(action).next().is_some());
    let joined_now = action.action().added.as_ref().is_some_and(|period| *period == report.period().id);
    flags.set(Flag::New, joined_now);
    flags
}

fn deadline_flags(action: &ActionAt<'_, '_>, flags: &mut Flags) {
    let deadline = action.deadline();
    let as_at = action.report().as_at();
    let events = &action.report().plan().events;
    let overdue = deadline.is_overdue(as_at);
    let soon = deadline.due().and_then(|due| due.last().since(as_at).ok()).is_some_and(|span| span.get_days() <= SOON);
    flags.set(Flag::Overdue, overdue);
    flags.set(Flag::DueNext, soon && !overdue);
    flags.set(Flag::Undated, deadline.is_undated());
    let event = deadline.waits_for.as_ref().and_then(|id| events.get(id));
    let happened = event.is_some_and(|event| event.had_happened(as_at));
    flags.set(Flag::Waiting, deadline.waits() && !happened);
    flags.set(Flag::DateWanted, happened && deadline.due().is_none());
    let started = deadline.start().is_some_and(|start| start.last() < as_at);
    flags.set(Flag::StartPassed, started && action.standing().rag == Rag::NotStarted);
}

/// Why a green or finished rating should be looked at: green outside, red inside (`domain.md` §4).
#[derive(Debug, Clone, Copy)]
pub enum Watermelon<'t> {
    /// On track, though its deadline has passed.
    Overdue,
    /// Rated without a word of why.
    NoNote,
    /// Rated without evidence.
    NoEvidence,
    /// Inspectors said otherwise about this very action.
    Contradicted {
        /// What they said.
        claim: &'t crate::plan::Claim,
        /// About which visit.
        visit: &'t crate::plan::Visit,
    },
}

/// Every reason to look at a green or finished rating; none for other ratings.
pub fn reasons<'r, 't>(action: &'r ActionAt<'_, 't>) -> impl Iterator<Item = Watermelon<'t>> + use<'r, 't> {
    let standing = action.standing();
    let looks_well = matches!(standing.rag, Rag::Green | Rag::Finished) && standing.is_in_plan();
    let overdue = action.days_overdue().map(|_| Watermelon::Overdue);
    let no_note = standing.note.is_none().then_some(Watermelon::NoNote);
    let no_evidence = (!standing.has_evidence).then_some(Watermelon::NoEvidence);
    let contradicted = contradiction(action);
    [overdue, no_note, no_evidence, contradicted].into_iter().flatten().filter(move |_| looks_well)
}

/// An inspector's concern about this very action, said or written since it was rated and by the as-at date.
fn contradiction<'t>(action: &ActionAt<'_, 't>) -> Option<Watermelon<'t>> {
    let report = action.report();
    let plan = report.plan();
    let rated = action.standing().rated_by.map(|(at, _)| plan.periods[at].as_at.0);
    plan.claims_about(action.position()).find_map(|(visit, claim)| {
        let said_on = visit.said_on(claim);
        let speaks = claim.basis != Basis::Predicted && claim.verdict == Some(Verdict::Concern);
        let in_time = said_on <= report.as_at() && rated.is_none_or(|rated| said_on >= rated);
        (speaks && in_time).then_some(Watermelon::Contradicted { claim, visit })
    })
}
