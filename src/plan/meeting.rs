use super::{ActionId, BodyId, Day, EvidenceId, Exempt, FindingId, Markdown, MeetingId, Record};
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
    /// The whole agenda, item by item.
    #[serde(default)]
    pub agenda: Vec<AgendaItem>,
    /// Who sits on the body, as the agenda lists them: councillors and offices.
    #[serde(default)]
    pub members: Vec<Member>,
    /// What is said on the agenda before its items: how to attend, a briefing for members.
    #[serde(default)]
    pub notes: Vec<Text>,
    /// Actions that were before the meeting, beside those that its paper and its minute link to.
    #[serde(default)]
    pub actions: Vec<ActionId>,
    /// Findings that were before the meeting, likewise.
    #[serde(default)]
    pub findings: Vec<FindingId>,
    /// The numbers by which ModernGov knows it.
    #[serde(default)]
    pub moderngov: Option<ModernGov>,
}

/// What kind of business an item of an agenda is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// Any business.
    #[default]
    Business,
    /// Apologies for absence.
    Apologies,
    /// Declarations of interest.
    Interests,
    /// The minutes of the meeting before.
    Minutes,
    /// Questions from the public.
    PublicQuestions,
    /// Questions from members who do not sit on the body.
    MembersQuestions,
    /// Business that the chair lets in late.
    Urgent,
}

/// One item of an agenda.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// Its number, in quotes.
    #[schemars(extend("examples" = ["5"]))]
    pub item: Text,
    /// What it is called.
    pub title: Text,
    /// What kind of business it is.
    #[serde(default)]
    pub kind: ItemKind,
    /// What is said below it.
    #[serde(default)]
    pub text: Option<Text>,
    /// How many minutes are set aside.
    #[serde(default)]
    pub minutes: Option<u16>,
    /// First and last page of its report in the pack that was published.
    #[serde(default)]
    pub pages: Option<[u32; 2]>,
    /// True where this is the item that the plan's own paper is for.
    #[serde(default)]
    pub paper: bool,
    /// What of it is kept from the public.
    #[serde(default)]
    pub exempt: Option<Exempt>,
}

/// How a member sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Seat {
    /// As a member.
    #[default]
    Member,
    /// In the chair.
    Chair,
    /// As vice-chair.
    ViceChair,
    /// With a voice, without a vote.
    CoOpted,
}

/// Who sits on a body: holders of public office, whose names an agenda must give.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// As the agenda lists them.
    #[schemars(extend("examples" = ["Councillor A Example"]))]
    pub name: Text,
    /// How they sit.
    #[serde(default)]
    pub seat: Seat,
}

/// Numbers of ModernGov, the system in which many councils keep their meetings. They are printed as links; nothing is
/// asked of it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModernGov {
    /// The address of the council's own ModernGov, with a slash at the end.
    #[schemars(extend("examples" = ["https://councildecisions.example.org/"]))]
    pub site: Text,
    /// `CId`: the committee.
    #[serde(default)]
    pub committee: Option<u32>,
    /// `MId`: the meeting.
    #[serde(default)]
    pub meeting: Option<u32>,
    /// `ID`: the item of the agenda.
    #[serde(default)]
    pub item: Option<u32>,
    /// `IId`: the issue, at every meeting it went to.
    #[serde(default)]
    pub issue: Option<u32>,
    /// `ID`: the decision.
    #[serde(default)]
    pub decision: Option<u32>,
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
