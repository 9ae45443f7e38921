//! Can the target be met by the present way of working?

use super::{Direction, Limits};
use crate::plan::Good;

/// What limits say of a target (`domain.md` §5.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assurance {
    /// Chance alone will not miss it.
    Pass,
    /// Chance alone will not reach it.
    Fail,
    /// Chance alone decides from reading to reading.
    Inconsistent,
}

impl Assurance {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Pass, Self::Fail, Self::Inconsistent];

    /// Whether readings within `limits` meet `target`. `None` where neither direction is good, or the target is no
    /// number. A target on a limit is within them.
    pub fn of(limits: &Limits, target: f64, good: Good) -> Option<Self> {
        if !target.is_finite() {
            return None;
        }
        match (limits.outside(target), good) {
            (_, Good::Hold) => None,
            (None, _) => Some(Self::Inconsistent),
            (Some(Direction::Up), Good::Up) | (Some(Direction::Down), Good::Down) => Some(Self::Fail),
            (Some(Direction::Up), Good::Down) | (Some(Direction::Down), Good::Up) => Some(Self::Pass),
        }
    }

    /// Its name in classes and open data.
    pub fn key(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Inconsistent => "inconsistent",
        }
    }
}
