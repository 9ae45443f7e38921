use super::{Day, MeasureId, Rag, Record, StrandId};
use crate::source::yaml::Text;
use jiff::civil::{Date, date};
use serde::Deserialize;

/// The plan as a whole: `content/plan.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    /// As the plan calls itself.
    pub title: Text,
    /// As the plan counts itself.
    pub version: Text,
    /// Date of the plan, and the baseline of every deadline.
    pub dated: Day,
    /// The plan's halves, thirds or themes, in order.
    #[serde(default)]
    pub strands: Vec<Strand>,
    /// The measures that the Cabinet edition shows, in order.
    #[serde(default)]
    pub key_measures: Vec<MeasureId>,
    /// What each rating means, in the plan's words.
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
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strand {
    /// Named by priorities.
    pub id: StrandId,
    /// As printed.
    pub title: Text,
}

impl Record for Strand {
    const NOUN: &'static str = "strand";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

/// One line of the RAG key.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RagMeaning {
    /// Which rating.
    pub key: Rag,
    /// One or two words: the word in every table and chart.
    pub label: Text,
    /// What it says about an action.
    pub meaning: Text,
}

impl Frame {
    /// The plan's own word for a rating, where it gives one.
    pub fn label(&self, rag: Rag) -> Option<&str> {
        self.rag.iter().find(|entry| entry.key == rag).map(|entry| &*entry.label)
    }
}
