use super::{ActionId, DeadlineText, FindingId, PeriodId, PriorityId, Record, RoleId, StrandId};
use crate::source::yaml::Text;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A priority with its actions, as one file of `content/priorities/` gives it.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriorityDoc {
    /// Named by addresses.
    pub id: PriorityId,
    /// The strand it belongs to.
    pub strand: StrandId,
    /// As printed.
    pub title: Text,
    /// What it is for.
    #[serde(default)]
    pub outcome: Option<Text>,
    /// In the plan's order.
    #[serde(default)]
    pub actions: Vec<Action>,
}

/// One promise of the plan.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Quoted in the chamber: "5.9".
    pub id: ActionId,
    /// A short imperative.
    pub title: Text,
    /// One or two sentences more.
    #[serde(default)]
    pub detail: Option<Text>,
    /// What will be done.
    #[serde(default)]
    pub steps: Vec<Text>,
    /// What inspectors found that this answers.
    #[serde(default)]
    pub findings: FindingLinks,
    /// Who is accountable; `None` where the plan names nobody.
    #[serde(default)]
    pub lead: Option<RoleId>,
    /// Who supports.
    #[serde(default)]
    pub support: Vec<RoleId>,
    /// Words of the plan about who leads that a role cannot carry.
    #[serde(default)]
    pub lead_note: Option<Text>,
    /// As written; `None` where the plan's cell is blank.
    #[serde(default)]
    pub deadline: Option<DeadlineText>,
    /// What it means for children and families.
    #[serde(default)]
    pub for_children: Option<Text>,
    /// The period in which it joined the plan; `None` for the plan's own.
    #[serde(default)]
    pub added: Option<PeriodId>,
    /// Oddities of the source worth telling a reader.
    #[serde(default)]
    pub notes: Vec<Text>,
}

impl Record for Action {
    const NOUN: &'static str = "action";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

/// The findings an action answers: one first among them, where the plan says which.
#[derive(Debug, Default)]
pub struct FindingLinks {
    /// The finding it mainly answers.
    pub primary: Option<FindingId>,
    /// The others, or all of them where none is primary.
    pub also: Vec<FindingId>,
}

impl FindingLinks {
    /// Every finding, the primary first.
    pub fn iter(&self) -> impl Iterator<Item = &FindingId> {
        self.primary.iter().chain(&self.also)
    }

    /// True where the action names this finding.
    pub fn contains(&self, id: &FindingId) -> bool {
        self.iter().any(|own| own == id)
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RankedLinks {
    primary: FindingId,
    #[serde(default)]
    also: Vec<FindingId>,
}

impl<'de> Deserialize<'de> for FindingLinks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = FindingLinks;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of findings, or {primary: …, also: […]}")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<FindingLinks, A::Error> {
                let also = Vec::deserialize(SeqAccessDeserializer::new(list))?;
                Ok(FindingLinks { primary: None, also })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<FindingLinks, A::Error> {
                let ranked = RankedLinks::deserialize(MapAccessDeserializer::new(map))?;
                Ok(FindingLinks { primary: Some(ranked.primary), also: ranked.also })
            }
        }
        deserializer.deserialize_any(Form)
    }
}
