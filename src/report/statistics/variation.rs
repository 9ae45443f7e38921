//! Is it changing, and is that good?

use super::{Cause, Direction};
use crate::plan::Good;

/// What a reading says of change (`domain.md` §5.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variation {
    /// Chance explains it.
    CommonCause,
    /// Better, by being high or rising.
    ImprovementHigh,
    /// Better, by being low or falling.
    ImprovementLow,
    /// Worse, by being high or rising.
    ConcernHigh,
    /// Worse, by being low or falling.
    ConcernLow,
    /// High or rising, where neither way is good.
    NeutralHigh,
    /// Low or falling, where neither way is good.
    NeutralLow,
}

impl Variation {
    /// Every one.
    pub const ALL: [Self; 7] = [
        Self::CommonCause,
        Self::ImprovementHigh,
        Self::ImprovementLow,
        Self::ConcernHigh,
        Self::ConcernLow,
        Self::NeutralHigh,
        Self::NeutralLow,
    ];

    /// What a sign means where `good` is the better way.
    pub fn of(cause: Option<Cause>, good: Good) -> Self {
        match (cause.map(|cause| cause.direction), good) {
            (None, _) => Self::CommonCause,
            (Some(Direction::Up), Good::Up) => Self::ImprovementHigh,
            (Some(Direction::Up), Good::Down) => Self::ConcernHigh,
            (Some(Direction::Up), Good::Hold) => Self::NeutralHigh,
            (Some(Direction::Down), Good::Up) => Self::ConcernLow,
            (Some(Direction::Down), Good::Down) => Self::ImprovementLow,
            (Some(Direction::Down), Good::Hold) => Self::NeutralLow,
        }
    }

    /// Its name in classes and open data.
    pub fn key(self) -> &'static str {
        match self {
            Self::CommonCause => "common-cause",
            Self::ImprovementHigh => "improvement-high",
            Self::ImprovementLow => "improvement-low",
            Self::ConcernHigh => "concern-high",
            Self::ConcernLow => "concern-low",
            Self::NeutralHigh => "neutral-high",
            Self::NeutralLow => "neutral-low",
        }
    }
}
