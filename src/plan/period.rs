use super::{ActionId, Day, EnquiryDoc, EvidenceId, MeetingId, PeriodId, PlacedChart, Rag, Record};
use crate::source::yaml::{Entries, Text};
use schemars::JsonSchema;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use std::ops::Range;
use std::sync::Arc;

/// Whether a period's report has been published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PeriodStatus {
    /// Still being written: marked so on every page.
    Draft,
    /// Published: its date of publication is given.
    Published,
}

/// A reporting period: `content/periods/<id>/period.yaml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PeriodDoc {
    /// What the period is called; the month of `as_at` where left out.
    #[serde(default)]
    #[schemars(extend("examples" = ["October 2022"]))]
    pub title: Option<Text>,
    /// The date the report speaks for: “now” on every page of it.
    pub as_at: Day,
    /// The date of publication: needed once the status is `published`.
    #[serde(default)]
    pub published: Option<Day>,
    /// Whether the report is a draft or published.
    pub status: PeriodStatus,
    /// The meeting that the report was made for.
    #[serde(default)]
    #[schemars(extend("examples" = ["2022-10-19-cabinet"]))]
    pub meeting: Option<MeetingId>,
}

/// What a clerk edits each month: `content/periods/<id>/updates.yaml`.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdatesDoc {
    /// Actions checked with their owners, of which nothing has changed.
    #[serde(default)]
    pub confirm: Vec<ActionId>,
    /// What changed, by the action's ID in quotes.
    #[serde(default)]
    pub updates: Entries<ActionId, Update>,
}

/// What one owner said about one action in one period.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Update {
    /// The rating; left out, it stays as it was.
    #[serde(default)]
    pub rag: Option<Rag>,
    /// What happened, and why this rating.
    #[serde(default)]
    pub note: Option<Text>,
    /// What the rating rests on: entries of `evidence.yaml`.
    #[serde(default)]
    pub evidence: Vec<EvidenceId>,
    /// What difference it has made, apart from whether it is done.
    #[serde(default)]
    pub impact: Option<Impact>,
    /// What will be done about it, where the rating is red or amber.
    #[serde(default)]
    pub recovery: Option<Text>,
    /// A new deadline, with the reason for it.
    #[serde(default)]
    pub deadline: Option<Redate>,
    /// Why the action leaves the plan: written only in the period in which it does.
    #[serde(default, deserialize_with = "a_reason")]
    #[schemars(with = "Option<Text>")]
    pub withdrawn: Option<Text>,
}

/// A reason in words: `withdrawn: no` would withdraw the action, and give “no” as the reason.
fn a_reason<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Text>, D::Error> {
    let reason = Option::<Text>::deserialize(source)?;
    match reason.as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some(word @ ("yes" | "no" | "y" | "n")) => Err(D::Error::custom(format!(
            "`{word}` is no reason\nsay in words why the action leaves the plan; if it stays, remove the line"
        ))),
        _ => Ok(reason),
    }
}

/// A change of deadline: never without a reason.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "`{to: …, because: …}`")]
pub struct Redate {
    /// The new deadline, in words.
    #[schemars(extend("examples" = ["March 2023"]))]
    pub to: Text,
    /// Why it was changed.
    pub because: Text,
    /// The meeting that agreed it.
    #[serde(default)]
    #[schemars(extend("examples" = ["2022-10-19-cabinet"]))]
    pub agreed: Option<MeetingId>,
}

/// What difference an action has made so far, apart from whether it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Impact {
    /// No difference to children yet.
    None,
    /// Early signs.
    Early,
    /// Shown by evidence.
    Evidenced,
    /// Shown to last.
    Sustained,
}

impl Impact {
    /// As printed.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "No impact shown yet",
            Self::Early => "Early signs",
            Self::Evidenced => "Evidenced",
            Self::Sustained => "Sustained",
        }
    }
}

/// One report's period: its date, what was said, and its words.
#[derive(Debug)]
pub struct Period {
    /// The folder's name.
    pub id: PeriodId,
    /// As printed: "October 2022".
    pub title: String,
    /// True where `period.yaml` gives the title; otherwise it is the month of the as-at date.
    pub titled: bool,
    /// "Now" for the report.
    pub as_at: Day,
    /// Date of publication.
    pub published: Option<Day>,
    /// Draft or published.
    pub status: PeriodStatus,
    /// The meeting it was made for.
    pub meeting: Option<MeetingId>,
    /// Checked: nothing changed.
    pub confirm: Vec<ActionId>,
    /// What changed, by action.
    pub updates: Entries<ActionId, Update>,
    /// What people make of the lines of enquiry it suggests.
    pub enquiry: EnquiryDoc,
    /// The report's words.
    pub narrative: Option<Markdown>,
    /// Path of its folder: `content/periods/2022-10`.
    pub folder: Arc<str>,
}

impl Record for Period {
    const NOUN: &'static str = "period";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

/// Markdown that stands in a file: which file, and where in it.
#[derive(Debug, Clone)]
pub struct Markdown {
    /// Path from the project's root.
    pub file: Arc<str>,
    /// The body, without front matter: bytes of the file's text.
    pub body: Range<usize>,
    /// The charts it asks for, in order.
    pub charts: Vec<PlacedChart>,
}
