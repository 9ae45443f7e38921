use super::{ActionId, ClaimId, Day, EvidenceId, FindingId, MeetingId, Record, VisitId, When};
use crate::source::yaml::Text;
use jiff::civil::Date;
use serde::Deserialize;
use std::sync::Arc;

/// What sort of visit it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VisitKind {
    /// A full inspection.
    Inspection,
    /// A monitoring visit.
    MonitoringVisit,
    /// A review by another council.
    PeerReview,
}

impl VisitKind {
    /// As printed.
    pub fn word(self) -> &'static str {
        match self {
            Self::Inspection => "Inspection",
            Self::MonitoringVisit => "Monitoring visit",
            Self::PeerReview => "Peer review",
        }
    }
}

/// `content/visits/<id>.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitDoc {
    /// As printed.
    pub title: Text,
    /// What sort of visit.
    pub kind: VisitKind,
    /// The body that came.
    pub inspector: Text,
    /// First day, or the month where the papers say no more.
    pub from: When,
    /// Last day or month, where there is more than one.
    #[serde(default)]
    pub to: Option<When>,
    /// One or two sentences.
    #[serde(default)]
    pub summary: Option<Text>,
    /// What was looked at.
    #[serde(default)]
    pub scope: Vec<Text>,
    /// The meeting that was told by word of mouth what inspectors had said.
    #[serde(default)]
    pub told_at: Option<MeetingId>,
    /// The letter that followed.
    #[serde(default)]
    pub letter: Option<Letter>,
    /// What was predicted, said and written.
    #[serde(default)]
    pub claims: Vec<Claim>,
}

/// Whether inspectors' letter can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterStatus {
    /// It can be read.
    Yes,
    /// It was sent and is not published: a first visit's letter may not be.
    Held,
}

/// The letter that followed a visit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Its date.
    pub dated: Day,
    /// Whether it can be read.
    pub published: LetterStatus,
    /// Its entry in the evidence register.
    #[serde(default)]
    pub evidence: Option<EvidenceId>,
}

/// How a claim about a visit is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
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

    /// As printed.
    pub fn word(self) -> &'static str {
        match self {
            Self::Progress => "Progress",
            Self::Mixed => "Mixed",
            Self::Concern => "Concern",
        }
    }
}

/// One thing predicted, said or written about a visit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Its anchor on the visit's page.
    pub id: ClaimId,
    /// How it is known.
    pub basis: Basis,
    /// The same words in each basis, so that they stand side by side.
    pub topic: Text,
    /// The part of the topic it is about, in the same words in each basis; the topic as a whole where left out.
    #[serde(default)]
    pub point: Option<Text>,
    /// The claim.
    pub text: Text,
    /// What it says about progress.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// Findings it speaks to.
    #[serde(default)]
    pub findings: Vec<FindingId>,
    /// Actions it is about, and no others.
    #[serde(default)]
    pub actions: Vec<ActionId>,
    /// Where it was published.
    #[serde(default)]
    pub evidence: Option<EvidenceId>,
    /// When it was said; the letter's date or the visit's where left out.
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
