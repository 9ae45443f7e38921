use super::{ActionId, ClaimId, Day, EvidenceId, FindingId, MeetingId, Record, VisitId, When};
use crate::source::yaml::Text;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;
use std::sync::Arc;

/// What sort of visit it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum VisitKind {
    /// A full inspection.
    Inspection,
    /// A monitoring visit.
    MonitoringVisit,
    /// A review by people from another council.
    PeerReview,
}

/// An inspection, monitoring visit or peer review: `content/visits/<id>.yaml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VisitDoc {
    /// What the visit is called.
    #[schemars(extend("examples" = ["First monitoring visit"]))]
    pub title: Text,
    /// What sort of visit it was.
    pub kind: VisitKind,
    /// The body that came.
    #[schemars(extend("examples" = ["Ofsted"]))]
    pub inspector: Text,
    /// The first day, or the month where the papers say no more.
    pub from: When,
    /// The last day or month, where there is more than one.
    #[serde(default)]
    pub to: Option<When>,
    /// The visit in one or two sentences.
    #[serde(default)]
    pub summary: Option<Text>,
    /// What was looked at, a line each.
    #[serde(default)]
    pub scope: Vec<Text>,
    /// The meeting that was told by word of mouth what inspectors had said.
    #[serde(default)]
    #[schemars(extend("examples" = ["2022-10-19-cabinet"]))]
    pub told_at: Option<MeetingId>,
    /// The letter that followed.
    #[serde(default)]
    pub letter: Option<Letter>,
    /// What was predicted, said and written about the visit.
    #[serde(default)]
    pub claims: Vec<Claim>,
}

/// Whether inspectors' letter can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LetterStatus {
    /// It can be read.
    Yes,
    /// It was sent and is not published: the letter of a first visit may not be.
    Held,
}

/// The letter that followed a visit.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// The date of the letter.
    pub dated: Day,
    /// Whether it can be read.
    pub published: LetterStatus,
    /// Its entry in `evidence.yaml`.
    #[serde(default)]
    pub evidence: Option<EvidenceId>,
}

/// How a claim about a visit is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Said before the visit about what it would find.
    Predicted,
    /// Told to the council by word of mouth: provisional until the letter.
    Verbal,
    /// Written by the inspectors.
    Written,
}

impl Basis {
    /// Every basis, in order of time.
    pub const ALL: [Self; 3] = [Self::Predicted, Self::Verbal, Self::Written];

    /// The word used in YAML and CSS.
    pub fn key(self) -> &'static str {
        match self {
            Self::Predicted => "predicted",
            Self::Verbal => "verbal",
            Self::Written => "written",
        }
    }
}

/// What a claim says about progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Progress is seen.
    Progress,
    /// Some progress, with something still wrong.
    Mixed,
    /// Something is wrong.
    Concern,
}

impl Verdict {
    /// The word used in YAML and CSS.
    pub fn key(self) -> &'static str {
        match self {
            Self::Progress => "progress",
            Self::Mixed => "mixed",
            Self::Concern => "concern",
        }
    }
}

/// One thing predicted, said or written about a visit.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// A short name for it: part of its address on the visit's page.
    #[schemars(extend("examples" = ["drift-letter"]))]
    pub id: ClaimId,
    /// How the claim is known.
    pub basis: Basis,
    /// What it is about, in the same words in each basis, so that they stand side by side.
    #[schemars(extend("examples" = ["Quality of plans"]))]
    pub topic: Text,
    /// The part of the topic it is about, in the same words in each basis; left out where it is about the topic as a whole.
    #[serde(default)]
    pub point: Option<Text>,
    /// The claim itself.
    pub text: Text,
    /// What it says about progress.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// The findings that it speaks to.
    #[serde(default)]
    pub findings: Vec<FindingId>,
    /// The actions it is about, and no others.
    #[serde(default)]
    pub actions: Vec<ActionId>,
    /// Where it was published: an entry of `evidence.yaml`.
    #[serde(default)]
    pub evidence: Option<EvidenceId>,
    /// When it was said; left out, it is the letter's date for written claims, and otherwise the first day of the visit.
    #[serde(default)]
    pub said_on: Option<Day>,
}

impl Record for Claim {
    const NOUN: &'static str = "claim";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

/// An inspection, monitoring visit or peer review.
#[derive(Debug)]
pub struct Visit {
    /// The file's name.
    pub id: VisitId,
    /// What the file says.
    pub doc: VisitDoc,
    /// Path from the project's root.
    pub file: Arc<str>,
}

impl Record for Visit {
    const NOUN: &'static str = "visit";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

impl Visit {
    /// The day a claim was made: its own, or the letter's for written words, or the visit's first.
    pub fn said_on(&self, claim: &Claim) -> Date {
        let letter = self.doc.letter.as_ref().filter(|_| claim.basis == Basis::Written).map(|letter| letter.dated.0);
        claim.said_on.map(|day| day.0).or(letter).unwrap_or_else(|| self.doc.from.first())
    }
}
