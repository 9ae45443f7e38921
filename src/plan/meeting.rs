use super::{BodyId, Day, EvidenceId, Markdown, MeetingId, Record};
use crate::source::yaml::Text;
use serde::Deserialize;

/// What a report asked the meeting to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// Take note of it.
    Note,
    /// Comment on it.
    Comment,
    /// Approve it.
    Approve,
    /// Recommend it to another body.
    Recommend,
    /// Discuss it.
    Discuss,
}

impl Ask {
    /// As printed.
    pub fn word(self) -> &'static str {
        match self {
            Self::Note => "To note",
            Self::Comment => "To comment",
            Self::Approve => "To approve",
            Self::Recommend => "To recommend",
            Self::Discuss => "To discuss",
        }
    }
}

/// Whether the meeting took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeetingStatus {
    /// Not yet.
    Planned,
    /// It took place.
    #[default]
    Held,
    /// It did not.
    Cancelled,
}

/// What the meeting did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Took note: not the same as agreeing.
    Noted,
    /// Agreed.
    Agreed,
    /// Approved.
    Approved,
    /// Sent to another body.
    Referred,
    /// Put off.
    Deferred,
    /// The published papers do not say.
    NotRecorded,
}

impl Outcome {
    /// As printed.
    pub fn word(self) -> &'static str {
        match self {
            Self::Noted => "Noted",
            Self::Agreed => "Agreed",
            Self::Approved => "Approved",
            Self::Referred => "Referred",
            Self::Deferred => "Deferred",
            Self::NotRecorded => "Not recorded in the published papers",
        }
    }
}

/// The record of a decision: the legal fields (SI 2012/2089 reg. 12) and those that are published beside them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// What the meeting did.
    pub outcome: Outcome,
    /// The decision.
    #[serde(default)]
    pub text: Option<Text>,
    /// Why.
    #[serde(default)]
    pub reasons: Option<Text>,
    /// Other options considered and rejected.
    #[serde(default)]
    pub alternatives: Option<Text>,
    /// Conflicts of interest declared.
    #[serde(default)]
    pub interests: Option<Text>,
    /// Dispensations granted.
    #[serde(default)]
    pub dispensations: Option<Text>,
    /// Whether it was a key decision.
    #[serde(default)]
    pub key: Option<bool>,
    /// Whether it could be called in.
    #[serde(default)]
    pub call_in: Option<bool>,
    /// When the record was published.
    #[serde(default)]
    pub published: Option<Day>,
}

/// Front matter of `content/meetings/<id>.md`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingDoc {
    /// Who met.
    pub body: BodyId,
    /// When.
    pub date: Day,
    /// The item.
    pub title: Text,
    /// Time of day.
    #[serde(default)]
    pub time: Option<Text>,
    /// Where.
    #[serde(default)]
    pub place: Option<Text>,
    /// Number of the item.
    #[serde(default)]
    pub item: Option<Text>,
    /// What the report asked for.
    #[serde(default)]
    pub ask: Option<Ask>,
    /// Whether it took place.
    #[serde(default)]
    pub status: MeetingStatus,
    /// What was decided.
    #[serde(default)]
    pub decision: Option<Decision>,
    /// Where it was published.
    #[serde(default)]
    pub evidence: Vec<EvidenceId>,
}

/// A meeting with one item about the plan.
#[derive(Debug)]
pub struct Meeting {
    /// The file's name.
    pub id: MeetingId,
    /// What the front matter says.
    pub doc: MeetingDoc,
    /// The minute.
    pub minute: Markdown,
}

impl Record for Meeting {
    const NOUN: &'static str = "meeting";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}
