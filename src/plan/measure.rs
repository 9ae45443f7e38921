//! What is measured: a definition, and its readings in the order of their dates.
//!
//! - `reading`: one row of the table beside the definition.
//! - `rows`: from the text of that table to readings.
//! - `print`: how a figure is written where no language is needed.
//! - `quote`: the figure that a text refers to.

mod print;
mod quote;
mod reading;
mod rows;
#[cfg(test)]
mod tests;

pub use quote::{NoFigure, agrees, quotation, quoted};
pub use reading::{Marks, Reading, Value};
pub use rows::{COLUMNS, Cells};
pub(super) use rows::{FIELD, NO_DEFINITION, NO_READINGS, Rows, SAME_TIME, SUPPRESSED};

use super::{About, FindingId, MeasureId, Number, PriorityId, Record, RoleId, When};
use crate::source::yaml::Text;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;
use std::sync::Arc;

/// What sort of number a measure gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureKind {
    /// How many: a whole number, never below 0.
    Count,
    /// A share of a hundred: from 0 to 100.
    Percent,
    /// So many for each `per`.
    Rate,
    /// A length of time in days.
    Days,
}

/// Which way is better: without it no chart can say what is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Good {
    /// Higher is better.
    Up,
    /// Lower is better.
    Down,
    /// Neither: it is to stay where it is.
    Hold,
}

/// How often a reading is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Frequency {
    /// Every week.
    Weekly,
    /// Every month.
    Monthly,
    /// Every quarter.
    Quarterly,
    /// Every year.
    Yearly,
    /// Only when somebody reported it.
    AsReported,
}

/// What is aimed for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The figure to reach.
    pub value: Number,
    /// When it is to be reached.
    pub by: When,
}

/// Where the measure stood when the plan began.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureBaseline {
    /// The figure at that time.
    pub value: Number,
    /// When it stood so.
    pub at: When,
}

/// A change of the way of working at which limits begin anew.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rebase {
    /// The first date of the new way of working.
    pub from: When,
    /// What changed.
    pub because: Text,
}

/// What is measured, and how: `content/measures/<id>.yaml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureDoc {
    /// What is measured, in a few words.
    #[schemars(extend("examples" = ["Visits to children made in time"]))]
    pub title: Text,
    /// What exactly is counted.
    pub definition: Text,
    /// What sort of number it is.
    pub kind: MeasureKind,
    /// What is counted, in words that stand after the number.
    #[schemars(extend("examples" = ["of visits", "children"]))]
    pub unit: Text,
    /// For a rate: of how many, such as 10000 for a rate of each 10,000.
    #[serde(default)]
    #[schemars(extend("examples" = [10_000]))]
    pub per: Option<u32>,
    /// Which way is better.
    pub good: Good,
    /// What is aimed for.
    #[serde(default)]
    pub target: Option<Target>,
    /// Why nothing is aimed for: needed where there is no target.
    #[serde(default)]
    pub no_target: Option<Text>,
    /// How far from the target still counts as close, in the measure's own unit.
    #[serde(default)]
    pub tolerance: Option<Number>,
    // Empty once the measure is released: `Measure::baseline` has what may be printed.
    /// Where it stood when the plan began.
    #[serde(default)]
    pub(in crate::plan) baseline: Option<MeasureBaseline>,
    /// What the number above the line counts.
    #[serde(default)]
    pub numerator: Option<Text>,
    /// The measure that gives the number above the line, where another does.
    #[serde(default)]
    pub numerator_is: Option<MeasureId>,
    /// What the number below the line counts.
    #[serde(default)]
    pub denominator: Option<Text>,
    /// The measure that gives the number below the line, where another does.
    #[serde(default)]
    pub denominator_is: Option<MeasureId>,
    /// Whether people are counted: small numbers of them are held back.
    #[serde(default)]
    pub about: About,
    /// The counts that add up to this one.
    #[serde(default)]
    pub sum_of: Vec<MeasureId>,
    /// The count of which this one is a part: all who are counted here are counted there too.
    #[serde(default)]
    pub part_of: Option<MeasureId>,
    /// Whether each reading counts everything since the start, so that the step between two is a count of its own.
    #[serde(default)]
    pub running_total: bool,
    /// How often a reading is due.
    pub frequency: Frequency,
    /// Where the figures come from, in words.
    pub source: Text,
    /// The role that answers for it.
    #[serde(default)]
    pub owner: Option<RoleId>,
    /// The priority whose effect it shows.
    #[serde(default)]
    pub priority: Option<PriorityId>,
    /// The findings it tells about.
    #[serde(default)]
    pub findings: Vec<FindingId>,
    /// Changes of the way of working, at which limits begin anew.
    #[serde(default)]
    pub rebase: Vec<Rebase>,
    /// Whether changes far beyond the rest are left out when limits are worked out.
    ///
    /// The changes are moving ranges: `domain.md` §5.1.
    #[serde(default)]
    pub screen_moving_ranges: bool,
    /// What a reader should know that no other field tells, a sentence each.
    #[serde(default)]
    pub notes: Vec<Text>,
}

/// Where a measure stood when the plan began, as far as it may be printed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Baseline {
    /// The figure, or [`Value::Suppressed`].
    pub value: Value,
    /// When it stood so.
    pub at: When,
}

/// A measure and its readings.
///
/// A [`Plan`](super::Plan) has them as they may be printed: what small numbers of people the tables hold was taken out when the
/// plan was loaded ([`Account`](super::Account)).
#[derive(Debug)]
pub struct Measure {
    /// The file's name.
    pub id: MeasureId,
    /// What the file says.
    pub doc: MeasureDoc,
    /// The rows of the CSV beside it, in order of [`Reading::at`].
    pub readings: Vec<Reading>,
    /// Where it stood when the plan began.
    pub baseline: Option<Baseline>,
    /// Path of the definition from the project's root; the CSV has the same name.
    pub file: Arc<str>,
}

/// Path of the table beside a definition.
pub(super) fn table_of(definition: &str) -> String {
    format!("{}.csv", definition.trim_end_matches(".yaml"))
}

impl Record for Measure {
    const NOUN: &'static str = "measure";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

impl Measure {
    /// Path of the table beside the definition, whether or not it is there.
    pub fn table(&self) -> Arc<str> {
        table_of(&self.file).into()
    }

    /// The reading for exactly this date or period.
    pub fn reading(&self, at: When) -> Option<&Reading> {
        let found = self.readings.partition_point(|reading| reading.at < at);
        self.readings.get(found).filter(|reading| reading.at == at)
    }

    /// The readings that a report as at `as_at` may show: those known by then, in the order of their dates.
    pub fn readings_until(&self, as_at: Date) -> impl DoubleEndedIterator<Item = &Reading> {
        self.readings.iter().filter(move |reading| reading.is_known(as_at))
    }

    /// The newest of [`Self::readings_until`], whether it is a figure or says why there is none.
    pub fn latest(&self, as_at: Date) -> Option<&Reading> {
        self.readings_until(as_at).next_back()
    }
}
