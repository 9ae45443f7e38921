//! What the plan says of disclosure control: the scheme, and what people have approved.

use super::{ApprovalId, Day, MeasureId, Record, When};
use crate::disclosure::{Rules, Scheme};
use crate::source::yaml::Text;
use schemars::JsonSchema;
use serde::Deserialize;

/// Which figures about people are small enough to be held back: `disclosure:` in `content/site.yaml`.
///
/// The schemes are those of `domain.md` §3.1.
#[derive(Debug, Clone, Copy, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Disclosure {
    /// Whose rule is followed: `dfe` holds back 1 to 5, `nhs` holds back 1 to 7 and rounds the rest to the nearest 5,
    /// `under10` holds back 1 to 9.
    pub scheme: Scheme,
    /// The least number of people of whom a percentage is printed: 20, unless this says otherwise.
    #[schemars(extend("examples" = [20]))]
    pub min_base: Option<u32>,
    /// Whether nought is held back too.
    pub suppress_zero: bool,
}

impl Disclosure {
    /// The rules, for the arithmetic.
    pub fn rules(&self) -> Rules {
        let standard = Rules::default();
        Rules {
            scheme: self.scheme,
            min_base: self.min_base.unwrap_or(standard.min_base),
            suppress_zero: self.suppress_zero,
        }
    }
}

/// What a measure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// People, or what happened to them: small numbers are held back. Taken where nothing is said.
    #[default]
    People,
    /// Things with nobody behind them, such as buildings or courses: no number is held back.
    Things,
}

/// A figure that a person lets be published although the rules would hold it back. It is printed in the log of every build and on
/// no page.
///
/// `domain.md` §3.3, step 6.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// A short name for it.
    #[schemars(extend("examples" = ["published-percentages"]))]
    pub id: ApprovalId,
    /// The measures whose figures may be published.
    pub measures: Vec<MeasureId>,
    /// Only the readings of these dates or periods; left out, every reading there is.
    #[serde(default)]
    pub at: Vec<When>,
    /// Who approved it, as an office.
    #[schemars(extend("examples" = ["Head of performance"]))]
    pub approved_by: Text,
    /// The day on which it was approved.
    pub date: Day,
    /// Why nobody can be told from the figures, or why they may be published all the same.
    pub because: Text,
}

impl Record for Approval {
    const NOUN: &'static str = "approval";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

impl Approval {
    /// True where it speaks of the reading of `measure` at `at`.
    pub fn covers(&self, measure: &MeasureId, at: When) -> bool {
        self.measures.contains(measure) && (self.at.is_empty() || self.at.contains(&at))
    }
}
