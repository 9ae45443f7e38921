//! What is measured: a definition, and its readings in the order of their dates.

use super::{EvidenceId, FindingId, MeasureId, Number, Record, RoleId, When};
use crate::source::yaml::Text;
use serde::Deserialize;
use std::sync::Arc;

/// What sort of number a measure gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureKind {
    /// How many: never below nought.
    Count,
    /// A share of a hundred: from 0 to 100.
    Percent,
    /// So many for each [`MeasureDoc::per`].
    Rate,
    /// A length of time in days.
    Days,
}

/// Which way is better: without it no chart can say what is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The figure to reach.
    pub value: Number,
    /// When it is to be reached.
    pub by: When,
}

/// Where the measure stood when the plan began.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureBaseline {
    /// The figure then.
    pub value: Number,
    /// When.
    pub at: When,
}

/// A change of the way of working at which limits begin anew.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rebase {
    /// The first date of the new way.
    pub from: When,
    /// What changed.
    pub because: Text,
}

/// `content/measures/<id>.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureDoc {
    /// A few words: "Visits to children made in time".
    pub title: Text,
    /// What exactly is counted.
    pub definition: Text,
    /// What sort of number.
    pub kind: MeasureKind,
    /// What is counted, in words that stand after the number: "of visits", "children", "days".
    pub unit: Text,
    /// For a rate: of how many ("10000" children).
    #[serde(default)]
    pub per: Option<u32>,
    /// Which way is better.
    pub good: Good,
    /// What is aimed for.
    #[serde(default)]
    pub target: Option<Target>,
    /// Why nothing is aimed for: required where there is no target.
    #[serde(default)]
    pub no_target: Option<Text>,
    /// How far from the target still counts as close, in the measure's own unit.
    #[serde(default)]
    pub tolerance: Option<Number>,
    /// Where it stood when the plan began.
    #[serde(default)]
    pub baseline: Option<MeasureBaseline>,
    /// What the number above the line counts.
    #[serde(default)]
    pub numerator: Option<Text>,
    /// What the number below the line counts.
    #[serde(default)]
    pub denominator: Option<Text>,
    /// How often a reading is due.
    pub frequency: Frequency,
    /// Where the figures come from, in words.
    pub source: Text,
    /// Who answers for it.
    #[serde(default)]
    pub owner: Option<RoleId>,
    /// Findings it tells about.
    #[serde(default)]
    pub findings: Vec<FindingId>,
    /// Changes of the way of working, at which limits begin anew.
    #[serde(default)]
    pub rebase: Vec<Rebase>,
    /// True where moving ranges far beyond the rest are left out of the limits (`domain.md` §5.1).
    #[serde(default)]
    pub screen_moving_ranges: bool,
    /// What a reader should know that no other field tells.
    #[serde(default)]
    pub notes: Vec<Text>,
}

/// A measure and its readings.
#[derive(Debug)]
pub struct Measure {
    /// The file's name.
    pub id: MeasureId,
    /// What the file says.
    pub doc: MeasureDoc,
    /// The rows of the CSV beside it, in order of [`Reading::at`].
    pub readings: Vec<Reading>,
    /// Path of the definition from the project's root; the CSV has the same name.
    pub file: Arc<str>,
}

impl Record for Measure {
    const NOUN: &'static str = "measure";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

/// One row of a measure's CSV.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The date or period it speaks for.
    pub at: When,
    /// The figure, or why there is none.
    pub value: Value,
    /// The number above the line, where it is published.
    pub numerator: Option<u32>,
    /// The number below the line, where it is published.
    pub denominator: Option<u32>,
    /// What is to be known about the figure.
    pub marks: Marks,
    /// In words.
    pub note: Option<Text>,
    /// Where it was published.
    pub evidence: Option<EvidenceId>,
}

/// A figure, or the reason why there is none. Unknown is not nought, and none of these is another
/// (`design.md` §2, promise 4).
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// A figure, nought included.
    Number(Number),
    /// Held back, so that nobody can be told from it: `[c]`.
    Suppressed,
    /// Nobody collected it: `[x]`.
    NotCollected,
    /// Its day has not come.
    NotDue,
    /// It cannot have a figure here: `[z]`.
    NotApplicable,
    /// It should have a figure, and nobody gave one.
    Unknown,
}

/// What is to be known about a figure that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks {
    /// It may yet change: `[p]`.
    pub provisional: bool,
    /// It was another when first published: `[r]`.
    pub revised: bool,
    /// It is not counted as those before it were: `[b]`.
    pub breaks: bool,
}
