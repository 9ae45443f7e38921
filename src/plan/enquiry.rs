use super::ActionId;
use crate::source::yaml::Text;
use schemars::JsonSchema;
use serde::Deserialize;

/// A rule by which the report suggests what members might ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EnquiryRule {
    /// The action rated red for longest.
    OldestRed,
    /// An action rated green or finished, though inspectors raised a concern about it.
    Contradicted,
    /// The unfinished action longest past the date first promised.
    LongestOverdue,
    /// The unfinished action whose deadline was changed most often.
    MostRedated,
    /// A finished action that cites no evidence.
    FinishedWithoutEvidence,
    /// The unfinished action on which nothing has been reported for longest.
    SilentOwner,
    /// The unfinished action that names the most findings, and so answers none in particular.
    BroadFindings,
}

impl EnquiryRule {
    /// Every rule, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::OldestRed,
        Self::Contradicted,
        Self::LongestOverdue,
        Self::MostRedated,
        Self::FinishedWithoutEvidence,
        Self::SilentOwner,
        Self::BroadFindings,
    ];

    /// The word used in YAML.
    pub fn key(self) -> &'static str {
        match self {
            Self::OldestRed => "oldest-red",
            Self::Contradicted => "contradicted",
            Self::LongestOverdue => "longest-overdue",
            Self::MostRedated => "most-redated",
            Self::FinishedWithoutEvidence => "finished-without-evidence",
            Self::SilentOwner => "silent-owner",
            Self::BroadFindings => "broad-findings",
        }
    }
}

/// `content/periods/<id>/enquiry.yaml`: what people make of the lines of enquiry that a report suggests. Nothing is
/// changed without a reason, and every reason is printed.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnquiryDoc {
    /// Suggestions left out.
    #[serde(default)]
    pub dismiss: Vec<DismissedLine>,
    /// Suggestions put in other words.
    #[serde(default)]
    pub edit: Vec<EditedLine>,
    /// Questions that no rule suggests.
    #[serde(default)]
    pub add: Vec<AddedLine>,
}

/// A suggestion left out.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DismissedLine {
    /// The rule that suggests the question.
    pub rule: EnquiryRule,
    /// The action that the question is about.
    #[schemars(extend("examples" = ["5.9"]))]
    pub action: ActionId,
    /// Why it is left out: printed on the page.
    pub because: Text,
}

/// A suggestion in other words. It is also the one its rule makes, where several actions answer to it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EditedLine {
    /// The rule that suggests the question.
    pub rule: EnquiryRule,
    /// The action that the question is about.
    #[schemars(extend("examples" = ["5.9"]))]
    pub action: ActionId,
    /// The question to print instead.
    pub question: Text,
    /// Why it was changed: printed on the page.
    pub because: Text,
}

/// A question that no rule suggests.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AddedLine {
    /// The question to print.
    pub question: Text,
    /// The actions it is about: at least one.
    pub actions: Vec<ActionId>,
    /// Why it should be asked: printed on the page.
    pub because: Text,
}
