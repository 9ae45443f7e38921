//! What was understood, in a sentence a resident can check against the plan's own words.

use super::{DeadlineKind, Understood};
use crate::plan::when::{Precision, When, uk_date, uk_month};

impl Understood {
    /// What was understood, without a capital or a full stop: `due by the end of October 2022`.
    pub fn in_words(&self) -> String {
        let mut words = match self.kind {
            DeadlineKind::Due(when) => format!("due by {}", ending(when)),
            DeadlineKind::Start(when) => format!("starts {}; no end date", within(when)),
            DeadlineKind::Interim(when) => format!("an interim step by {}; no end date", ending(when)),
            DeadlineKind::Event => "waits for an event; no date".to_owned(),
            DeadlineKind::Range { from, to } => format!("{} to {}", beginning(from), ending(to)),
            DeadlineKind::Ongoing => "goes on without an end date".to_owned(),
            DeadlineKind::None => "no deadline given".to_owned(),
            DeadlineKind::Unclear => "not understood; no date".to_owned(),
        };
        if self.assumed_year {
            words.push_str(" (the plan gives no year)");
        }
        if let Some(condition) = &self.conditional {
            words.push_str("; ");
            words.push_str(condition);
        }
        words
    }
}

/// The last moment of a period: `the end of September 2022` for a quarter.
fn ending(when: When) -> String {
    match when.precision() {
        Precision::Day => uk_date(when.last()),
        Precision::Year => format!("the end of {when}"),
        Precision::Month | Precision::Quarter | Precision::FinancialYear => {
            format!("the end of {}", uk_month(when.last()))
        }
    }
}

/// The first moment of a period: `July 2022` for a quarter.
fn beginning(when: When) -> String {
    match when.precision() {
        Precision::Day | Precision::Month | Precision::Year => when.to_string(),
        Precision::Quarter | Precision::FinancialYear => uk_month(when.first()),
    }
}

/// Some time in a period.
fn within(when: When) -> String {
    match when.precision() {
        Precision::Day => format!("on {when}"),
        Precision::Month | Precision::Year => format!("in {when}"),
        Precision::FinancialYear => format!("in the {when}"),
        Precision::Quarter => format!("in the quarter {when}"),
    }
}
