use super::{BodyId, Day, EvidenceId, Markdown, MeetingId, Record};
use crate::source::yaml::Text;
use schemars::JsonSchema;
use serde::Deserialize;

/// What a report asked the meeting to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// To take note of it.
    Note,
    /// To comment on it.
    Comment,
    /// To approve it.
    Approve,
    /// To recommend it to another body.
    Recommend,
    /// To discuss it.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MeetingStatus {
    /// It is yet to take place.
    Planned,
    /// It took place.
    #[default]
    Held,
    /// It did not take place.
    Cancelled,
}

/// What the meeting did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It took note, which is not the same as agreeing.
    Noted,
    /// It agreed.
    Agreed,
    /// It approved.
    Approved,
    /// It sent the matter to another body.
    Referred,
    /// It put the matter off.
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

/// The record of a decision: what the law asks for, and what is published beside it.
///
/// The legal fields are those of SI 2012/2089 reg. 12.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// What the meeting did.
    pub outcome: Outcome,
    /// The decision, as it was recorded.
    #[serde(default)]
    pub text: Option<Text>,
    /// Why it was decided so.
    #[serde(default)]
    pub reasons: Option<Text>,
    /// Other options that were considered and rejected.
    #[serde(default)]
    pub alternatives: Option<Text>,
    /// Conflicts of interest that were declared.
    #[serde(default)]
    pub interests: Option<Text>,
    /// Dispensations that were granted.
    #[serde(default)]
    pub dispensations: Option<Text>,
    /// Whether it was a key decision.
    #[serde(default)]
    pub key: Option<bool>,
    /// Whether it could be called in.
    #[serde(default)]
    pub call_in: Option<bool>,
    /// When the record of it was published.
    #[serde(default)]
    pub published: Option<Day>,
}

/// The details above a meeting's minute: front matter of `content/meetings/<id>.md`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingDoc {
    /// Who met: a body of `site.yaml`.
    #[schemars(extend("examples" = ["cabinet"]))]
    pub body: BodyId,
    /// The day of the meeting.
    pub date: Day,
    /// The item, as the agenda calls it.
    pub title: Text,
    /// The time of day.
    #[serde(default)]
    #[schemars(extend("examples" = ["10.30am"]))]
    pub time: Option<Text>,
    /// Where it met.
    #[serde(default)]
    pub place: Option<Text>,
    /// The number of the item on the agenda, in quotes.
    #[serde(default)]
    #[schemars(extend("examples" = ["7"]))]
    pub item: Option<Text>,
    /// What the report asked the meeting to do.
    #[serde(default)]
    pub ask: Option<Ask>,
    /// Whether the meeting took place.
    #[serde(default)]
    pub status: MeetingStatus,
    /// What was decided.
    #[serde(default)]
    pub decision: Option<Decision>,
    /// The papers in which it was published: entries of `evidence.yaml`.
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
