use super::{Presence, Standing};
use crate::plan::Rag;
use crate::words::{Words, say};

/// What became of an action between two reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Movement {
    /// Finished since the report before.
    Closed,
    /// Better than before.
    Better,
    /// Worse than before.
    Worse,
    /// In the plan for the first time.
    New,
    /// Rated for the first time.
    FirstRated,
    /// Out of the plan since the report before.
    Withdrawn,
    /// As before.
    Unmoved,
    /// Not in the plan, now or before.
    Absent,
}

impl Movement {
    /// Every movement that a reader is shown, in the order of the changes page.
    pub const SHOWN: [Self; 7] =
        [Self::Worse, Self::Better, Self::Closed, Self::New, Self::FirstRated, Self::Withdrawn, Self::Unmoved];

    /// Compares a standing with the one of the report before; without one, everything is new.
    pub fn between(before: Option<&Standing<'_>>, now: &Standing<'_>) -> Self {
        let was = before.map_or(Presence::NotYet, |standing| standing.presence);
        match (was, now.presence) {
            (Presence::NotYet, Presence::InPlan) => Self::New,
            (Presence::InPlan, Presence::Withdrawn) => Self::Withdrawn,
            (Presence::InPlan, Presence::InPlan) => before.map_or(Self::New, |before| rated(before.rag, now.rag)),
            _ => Self::Absent,
        }
    }

    /// The word used in CSS and CSV.
    pub fn key(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Better => "better",
            Self::Worse => "worse",
            Self::New => "new",
            Self::FirstRated => "first-rated",
            Self::Withdrawn => "withdrawn",
            Self::Unmoved => "unmoved",
            Self::Absent => "absent",
        }
    }

    /// As printed.
    pub fn word(self, words: &Words) -> &str {
        match self {
            Self::Closed => say!(words, movement_closed),
            Self::Better => say!(words, movement_better),
            Self::Worse => say!(words, movement_worse),
            Self::New => say!(words, movement_new),
            Self::FirstRated => say!(words, movement_first_rated),
            Self::Withdrawn => say!(words, movement_withdrawn),
            Self::Unmoved => say!(words, movement_unmoved),
            Self::Absent => say!(words, movement_absent),
        }
    }
}

fn rated(before: Rag, now: Rag) -> Movement {
    match (before, now) {
        (before, now) if before == now => Movement::Unmoved,
        (Rag::NotRated, _) => Movement::FirstRated,
        (_, Rag::Finished) => Movement::Closed,
        (before, now) if rank(now) > rank(before) => Movement::Better,
        _ => Movement::Worse,
    }
}

/// Nearness to being done. Work begun on what had not started is better unless it begins in trouble; a rating
/// withdrawn is worse than any.
fn rank(rag: Rag) -> u8 {
    match rag {
        Rag::NotRated => 0,
        Rag::Red => 1,
        Rag::NotStarted => 2,
        Rag::Amber => 3,
        Rag::Green => 4,
        Rag::Finished => 5,
    }
}
