use super::{Day, MeasureId, Rag, Record, StrandId};
use crate::source::yaml::Text;
use jiff::civil::{Date, date};
use schemars::JsonSchema;
use serde::Deserialize;

/// The plan as a whole: `content/plan.yaml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    /// What the plan calls itself.
    #[schemars(extend("examples" = ["Children's services improvement plan"]))]
    pub title: Text,
    /// The plan's own version, in quotes.
    #[schemars(extend("examples" = ["1.26"]))]
    pub version: Text,
    /// The date of the plan: a deadline that names a month without a year is read from it.
    pub dated: Day,
    /// The themes that group priorities, in the order in which they are printed.
    #[serde(default)]
    pub strands: Vec<Strand>,
    /// The measures that the home page and the Cabinet edition show, in order: six are enough.
    #[serde(default)]
    pub key_measures: Vec<MeasureId>,
    /// What each rating is called and means, in the plan's own words.
    #[serde(default)]
    pub rag: Vec<RagMeaning>,
}

impl Default for Frame {
    fn default() -> Self {
        const NEVER: Date = date(1, 1, 1);
        Self {
            title: Text::default(),
            version: Text::default(),
            dated: Day(NEVER),
            strands: Vec::new(),
            key_measures: Vec::new(),
            rag: Vec::new(),
        }
    }
}

/// A theme that groups priorities.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Strand {
    /// A short name by which priorities refer to it.
    #[schemars(extend("examples" = ["practice"]))]
    pub id: StrandId,
    /// What it is called on the pages.
    pub title: Text,
}

impl Record for Strand {
    const NOUN: &'static str = "strand";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

/// One line of the RAG key.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RagMeaning {
    /// Which rating is meant.
    pub key: Rag,
    /// One or two words for it, in every table and chart.
    #[schemars(extend("examples" = ["On track"]))]
    pub label: Text,
    /// What it says about an action, in a sentence.
    pub meaning: Text,
}

impl Frame {
    /// The plan's own word for a rating, where it gives one.
    pub fn label(&self, rag: Rag) -> Option<&str> {
        self.rag.iter().find(|entry| entry.key == rag).map(|entry| &*entry.label)
    }
}
