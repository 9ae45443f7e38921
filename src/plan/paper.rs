use super::{Ask, Contact, Day, EvidenceId, Markdown, MeetingId, Period, PeriodId, PeriodStatus, Record, RoleId};
use crate::source::yaml::{Entries, Refusal, Text};
use schemars::JsonSchema;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// The sections of a report to a committee, in the order they stand in: none is left out without a reason.
///
/// Conventional contents and order: `domain.md` §1.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// What the report is for, in a few sentences.
    Purpose,
    /// What the meeting is asked to do.
    Recommendations,
    /// What led to it.
    Background,
    /// What could be done instead, doing nothing among it, and why not.
    Options,
    /// Why this is recommended.
    Reasons,
    /// Who was asked, and what they said.
    Consultation,
    /// What comes next, and when.
    Timetable,
    /// What it costs.
    Financial,
    /// What the law has to say.
    Legal,
    /// What it means for people with protected characteristics.
    Equality,
    /// What it means for the climate.
    Climate,
    /// What it means for health.
    Health,
    /// What could go wrong.
    Risk,
    /// What it means for crime and disorder.
    Crime,
    /// What personal data it touches.
    DataProtection,
    /// What is appended.
    Appendices,
    /// On what the report rests (Local Government Act 1972, section 100D).
    BackgroundPapers,
}

impl Section {
    /// Every section, in order.
    pub const ALL: [Self; 17] = [
        Self::Purpose,
        Self::Recommendations,
        Self::Background,
        Self::Options,
        Self::Reasons,
        Self::Consultation,
        Self::Timetable,
        Self::Financial,
        Self::Legal,
        Self::Equality,
        Self::Climate,
        Self::Health,
        Self::Risk,
        Self::Crime,
        Self::DataProtection,
        Self::Appendices,
        Self::BackgroundPapers,
    ];

    /// As it is written in YAML.
    pub fn key(self) -> &'static str {
        match self {
            Self::Purpose => "purpose",
            Self::Recommendations => "recommendations",
            Self::Background => "background",
            Self::Options => "options",
            Self::Reasons => "reasons",
            Self::Consultation => "consultation",
            Self::Timetable => "timetable",
            Self::Financial => "financial",
            Self::Legal => "legal",
            Self::Equality => "equality",
            Self::Climate => "climate",
            Self::Health => "health",
            Self::Risk => "risk",
            Self::Crime => "crime",
            Self::DataProtection => "data-protection",
            Self::Appendices => "appendices",
            Self::BackgroundPapers => "background-papers",
        }
    }

    /// The heading (`## …`) under which a clerk writes it; `None` where it is a field of the front matter.
    pub fn heading(self) -> Option<&'static str> {
        match self {
            Self::Purpose => Some("Purpose"),
            Self::Background => Some("Background"),
            Self::Options => Some("Options considered"),
            Self::Reasons => Some("Reasons for the recommendations"),
            Self::Consultation => Some("Consultation"),
            Self::Timetable => Some("Timetable and next steps"),
            _ => None,
        }
    }

    /// True for what is an implication, said by an office and on a day.
    pub fn is_implication(self) -> bool {
        (Self::Financial..=Self::DataProtection).contains(&self)
    }
}

/// How open a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Classification {
    /// All of it is public.
    #[default]
    Open,
    /// A part is kept from the public: what is here is the open part.
    PartExempt,
}

/// Which edition of the progress report a paper carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Edition {
    /// The one page that a Cabinet reads.
    Cabinet,
    /// What Scrutiny presses on.
    Scrutiny,
}

/// What the meeting is asked to do about one thing.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recommendation {
    /// The operative verb.
    pub ask: Ask,
    /// What is to be noted, approved or done, going on from the verb.
    #[schemars(extend("examples" = ["the progress made by October 2022"]))]
    pub text: Text,
}

/// What an implication is, and which office says so.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Implication {
    /// What it comes to.
    pub text: Text,
    /// The office that signed it off: never a person.
    #[schemars(extend("examples" = ["Chief finance officer"]))]
    pub by: Text,
    /// When it did.
    pub on: Day,
}

/// What is kept from the public, without a word of it.
///
/// There is no field for the text itself: nothing exempt may stand in a folder that a site is published from
/// (`domain.md` §1.7).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exempt {
    /// What the part is called in public.
    pub title: Text,
    /// The paragraph of Schedule 12A to the Local Government Act 1972 under which it is exempt: 1 to 7.
    #[serde(deserialize_with = "paragraph")]
    #[schemars(range(min = 1, max = 7))]
    pub paragraph: u8,
    /// Why the public interest in keeping it outweighs that in telling it, in one sentence.
    pub public_interest: Text,
    /// Where those who may read it find it: an office or a register, not the text.
    pub where_held: Text,
}

/// A paragraph of Part 1 of Schedule 12A, which has seven for England (`domain.md` §1.7).
fn paragraph<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    let number = u8::deserialize(deserializer)?;
    if (1..=7).contains(&number) {
        return Ok(number);
    }
    let message = format!("Schedule 12A has no paragraph {number} for England");
    Err(D::Error::custom(Refusal::new(message, "write the number of the paragraph, from 1 to 7")))
}

/// A document on which a report rests to a material extent (SI 2012/2089 reg 2; Local Government Act 1972, section
/// 100D). The frozen report that the paper is made of is always the first of them.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BackgroundPaper {
    /// An entry of `evidence.yaml`.
    #[serde(default)]
    pub evidence: Option<EvidenceId>,
    /// What it is called, where it is not among the evidence.
    #[serde(default)]
    pub title: Option<Text>,
    /// Where it can be read.
    #[serde(default)]
    pub held: Option<Text>,
}

/// A document appended to a report, beside the edition and the list of actions that every paper carries.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Appendix {
    /// What it is called.
    pub title: Text,
    /// Where it can be read.
    #[serde(default)]
    pub held: Option<Text>,
}

/// The details above a committee paper's text: front matter of `content/papers/<meeting>.md`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaperDoc {
    /// What the report is called.
    pub title: Text,
    /// Whose report it is: a role of `roles.yaml`.
    pub report_of: RoleId,
    /// The office to ask about it.
    pub contact: Contact,
    /// The period it reports on: the one made for the meeting, or else the last before it.
    #[serde(default)]
    pub period: Option<PeriodId>,
    /// The edition it carries: that of the body's kind, unless this says otherwise.
    #[serde(default)]
    pub edition: Option<Edition>,
    /// Wards affected.
    #[schemars(extend("examples" = ["All"]))]
    pub wards: Text,
    /// How open it is.
    #[serde(default)]
    pub classification: Classification,
    /// Whether it asks for a key decision (SI 2012/2089 reg 8).
    pub key: bool,
    /// When notice of the key decision was given (SI 2012/2089 reg 9).
    #[serde(default)]
    pub key_notice: Option<Day>,
    /// Who decides in the end, where it is not the meeting itself.
    #[serde(default)]
    pub final_decision: Option<Text>,
    /// When the paper was published: a draft until then.
    #[serde(default)]
    pub published: Option<Day>,
    /// Why it is late, where it came after the agenda: printed on it.
    #[serde(default)]
    pub late: Option<Text>,
    /// What the meeting is asked to do, one by one.
    #[serde(default)]
    pub recommendations: Vec<Recommendation>,
    /// What it means for money, law and the rest: by the name of the section.
    #[serde(default)]
    pub implications: Entries<Section, Implication>,
    /// Sections that are left out, each with the reason.
    #[serde(default)]
    pub absent: Entries<Section, Text>,
    /// What is appended beside the edition and the list of actions.
    #[serde(default)]
    pub appendices: Vec<Appendix>,
    /// On what it rests.
    #[serde(default)]
    pub background_papers: Vec<BackgroundPaper>,
    /// What is kept from the public.
    #[serde(default)]
    pub exempt: Vec<Exempt>,
}

/// A report to a meeting.
#[derive(Debug)]
pub struct Paper {
    /// The file's name: the meeting that it goes to.
    pub id: MeetingId,
    /// What the front matter says.
    pub doc: PaperDoc,
    /// The sections that are written out.
    pub body: Markdown,
}

impl Paper {
    /// A draft until it is published, and until the report of the period that it carries is.
    pub fn is_draft(&self, period: &Period) -> bool {
        self.doc.published.is_none() || period.status == PeriodStatus::Draft
    }
}

impl Record for Paper {
    const NOUN: &'static str = "paper";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}
