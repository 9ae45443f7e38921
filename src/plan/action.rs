use super::{ActionId, DeadlineText, FindingId, PeriodId, PriorityId, Record, RoleId, StrandId};
use crate::source::yaml::Text;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A priority with its actions, as one file of `content/priorities/` gives it.
#[derive(Debug, serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PriorityDoc {
    /// The number of the priority, in quotes.
    #[schemars(extend("examples" = ["5"]))]
    pub id: PriorityId,
    /// The strand of `plan.yaml` that it belongs to.
    #[schemars(extend("examples" = ["practice"]))]
    pub strand: StrandId,
    /// What the priority is called.
    pub title: Text,
    /// What it is for, in one or two sentences.
    #[serde(default)]
    pub outcome: Option<Text>,
    /// Its actions, in the plan's order.
    #[serde(default)]
    pub actions: Vec<Action>,
}

/// One promise of the plan.
#[derive(Debug, serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// The number by which the action is quoted in the chamber, in quotes: `"1.10"` is not 1.1.
    #[schemars(extend("examples" = ["5.9"]))]
    pub id: ActionId,
    /// A short order: what is to be done.
    #[schemars(extend("examples" = ["Review every plan"]))]
    pub title: Text,
    /// One or two sentences more.
    #[serde(default)]
    pub detail: Option<Text>,
    /// What will be done, a line each.
    #[serde(default)]
    pub steps: Vec<Text>,
    /// The findings that it answers: a list, or one `primary` and others `also`.
    #[serde(default)]
    pub findings: FindingLinks,
    /// The role that is accountable; left out where the plan names nobody.
    #[serde(default)]
    #[schemars(extend("examples" = ["psw"]))]
    pub lead: Option<RoleId>,
    /// The roles that support it.
    #[serde(default)]
    pub support: Vec<RoleId>,
    /// Words of the plan about who leads that a role cannot carry.
    #[serde(default)]
    #[schemars(extend("examples" = ["to be confirmed following restructure"]))]
    pub lead_note: Option<Text>,
    /// The deadline in the plan's own words, or `{says, due, start, waits_for, note}` where the words do not tell;
    /// left out where the plan's cell is blank.
    #[serde(default)]
    pub deadline: Option<DeadlineText>,
    /// What it means for children and families.
    #[serde(default)]
    pub for_children: Option<Text>,
    /// The period in which it joined the plan; left out for the plan's own actions.
    #[serde(default)]
    #[schemars(extend("examples" = ["2022-10"]))]
    pub added: Option<PeriodId>,
    /// Oddities of the plan that a reader should know, a sentence each.
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

#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RankedLinks {
    /// The finding it mainly answers.
    primary: FindingId,
    /// Others that it answers too.
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

impl JsonSchema for FindingLinks {
    fn schema_name() -> Cow<'static, str> {
        "FindingLinks".into()
    }

    fn inline_schema() -> bool {
        true
    }

    /// One schema for both forms rather than a choice of two: of a slip, editors then say what is wrong with it.
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = RankedLinks::json_schema(generator);
        schema.insert("type".into(), ["array", "object"].as_slice().into());
        schema.insert("items".into(), FindingId::json_schema(generator).into());
        schema
    }
}
