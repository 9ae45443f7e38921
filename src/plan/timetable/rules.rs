use super::Method;
use crate::plan::Day;
use crate::source::yaml::Text;
use schemars::JsonSchema;
use serde::Deserialize;

/// When a body's papers are due, and how its agenda gives their pages.
///
/// `clear_days` is the law's way of counting, `working_days` that of a body which sets its own terms: one of them, or neither.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Papers {
    /// Clear days between publication of the papers and the meeting (Local Government Act 1972, section 100B; SI 2012/2089,
    /// regulation 7). Neither of the two days is counted, nor a day that is not worked.
    #[serde(default)]
    #[schemars(extend("examples" = [5]))]
    pub clear_days: Option<u8>,
    /// The working day before the meeting on which the papers are out at the latest, where the body has a rule of its own: `3` is
    /// the third before it. The day of the meeting is not counted.
    #[serde(default)]
    #[schemars(extend("examples" = [3]))]
    pub working_days: Option<u8>,
    /// How the agenda gives the pages of a paper.
    #[serde(default)]
    pub page_range: PageRange,
}

impl Papers {
    /// How the days before a meeting are counted; `None` where the body has no rule. No days are no rule.
    pub fn rule(&self) -> Option<Method> {
        let clear = self.clear_days.filter(|days| *days > 0).map(Method::ClearDays);
        clear.or(self.working_days.filter(|days| *days > 0).map(Method::WorkingDaysBefore))
    }
}

/// How an agenda gives the pages of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PageRange {
    /// `(Pages 3 - 32)`.
    #[default]
    Pages,
    /// `3 - 32`.
    Numbers,
}

/// How long before a key decision its notice is published (SI 2012/2089, regulation 9), and what the body takes for one.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyDecisions {
    /// Clear days between the notice and the decision.
    #[serde(default = "four_weeks")]
    #[schemars(extend("examples" = [28]))]
    pub notice_days: u8,
    /// Whether those are days of the calendar or working days: the regulation does not say.
    #[serde(default)]
    pub count: NoticeCount,
    /// What the body takes for a key decision, in its own words: the sum of money, the number of wards.
    #[serde(default)]
    pub means: Option<Text>,
}

fn four_weeks() -> u8 {
    super::NOTICE_OF_LAW
}

/// Which days of a notice are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeCount {
    /// Every day.
    #[default]
    Calendar,
    /// Working days only.
    Working,
}

/// How long a decision can be called in: a rule of each council's own.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CallIn {
    /// Working days after publication of the decision. At the end of the last, nobody can call it in any more.
    #[schemars(extend("examples" = [5]))]
    pub working_days: u8,
    /// Working days after the meeting within which the decision is published.
    #[serde(default)]
    #[schemars(extend("examples" = [2]))]
    pub publish_within: Option<u8>,
}

/// Days on which the council does not work although others do: each counts as no working day.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    /// The first day.
    pub from: Day,
    /// The last day, where it is another.
    #[serde(default)]
    pub to: Option<Day>,
    /// Why, in a few words.
    #[schemars(extend("examples" = ["Christmas closure"]))]
    pub because: Text,
}
