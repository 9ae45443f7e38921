use super::{ActionId, BodyId, EvidenceId, FindingId, FollowUpId, MeetingId, QuestionId, Record, RoleId, When};
use crate::source::yaml::Text;
use schemars::JsonSchema;
use serde::Deserialize;

/// Why something is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FollowUpKind {
    /// It was promised at a meeting.
    Promise,
    /// Scrutiny recommended it, and a response is due (Local Government Act 2000, section 9FE).
    Recommendation,
    /// A question was left open.
    Question,
}

/// What became of something owed.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// When it was given.
    pub on: When,
    /// What it says, in Markdown.
    pub text: Text,
    /// The meeting it was given to.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
    /// Where it is published: entries of `evidence.yaml`.
    #[serde(default)]
    pub evidence: Vec<EvidenceId>,
}

/// Something that a meeting was promised, recommended or left open: an entry of `content/follow-ups.yaml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// A short name for it: part of its address in the ledger.
    #[schemars(extend("examples" = ["letter-to-cabinet"]))]
    pub id: FollowUpId,
    /// Why it is owed.
    pub kind: FollowUpKind,
    /// The meeting at which it arose.
    pub meeting: MeetingId,
    /// What is owed, in a sentence.
    pub text: Text,
    /// The role that owes it.
    #[serde(default)]
    pub by: Option<RoleId>,
    /// The body to which it is owed, where it is not the meeting's own.
    #[serde(default)]
    pub to: Option<BodyId>,
    /// When it is due: a day, a month or a quarter.
    #[serde(default)]
    pub due: Option<When>,
    /// What became of it.
    #[serde(default)]
    pub answered: Option<Answer>,
    /// The question of `questions.yaml` that it goes back to.
    #[serde(default)]
    pub question: Option<QuestionId>,
    /// Actions it is about.
    #[serde(default)]
    pub actions: Vec<ActionId>,
    /// Findings it is about.
    #[serde(default)]
    pub findings: Vec<FindingId>,
    /// Where it is published that it was promised: entries of `evidence.yaml`.
    #[serde(default)]
    pub evidence: Vec<EvidenceId>,
}

impl Record for FollowUp {
    const NOUN: &'static str = "follow-up";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}
