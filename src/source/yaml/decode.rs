//! serde's view of a [`Tree`]: the same values as `serde_yaml` gives, with holes passed over and every fault placed.

use super::fault::{Facts, Fault, Spot};
use super::scalar::{Meaning, meaning};
use super::stand_in::StandIn;
use super::tree::{Kind, NodeId, Style, Tree};
use serde::de::{self, DeserializeSeed, Deserializer, Error as _, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use std::cell::Cell;
use std::collections::BTreeMap;

/// Fields that are missing from a group, each with the number of the stand-in that is tried for it.
pub(super) type StandIns = BTreeMap<NodeId, Vec<(&'static str, usize)>>;

/// One reading of a tree.
pub(super) struct Pass<'a> {
    pub(super) tree: &'a Tree<'a>,
    /// By node: true where the value, or the entry of this name, is passed over.
    pub(super) holes: &'a [bool],
    pub(super) stand_ins: &'a StandIns,
    /// Nodes read, to bound the work.
    pub(super) visits: Cell<usize>,
}

impl Pass<'_> {
    fn is_hole(&self, node: NodeId) -> bool {
        self.holes.get(node.index()).copied().unwrap_or(false)
    }
}

/// A node, to be read as whatever type is asked for.
#[derive(Clone, Copy)]
pub(super) struct Decoder<'a> {
    pass: &'a Pass<'a>,
    node: NodeId,
}

impl<'a> Decoder<'a> {
    pub(super) fn new(pass: &'a Pass<'a>, node: NodeId) -> Self {
        pass.visits.set(pass.visits.get() + 1);
        Self { pass, node }
    }

    fn kind(self) -> &'a Kind<'a> {
        &self.pass.tree.node(self.node).kind
    }

    fn placed<T>(self, result: Result<T, Fault>) -> Result<T, Fault> {
        result.map_err(|fault| fault.or_at(Spot::Value(self.node)))
    }

    fn wrong_kind<'de, V: Visitor<'de>>(visitor: &V) -> Fault {
        // What is there instead is known from the node.
        Fault::invalid_type(Unexpected::Unit, visitor)
    }

    fn list<'de, V: Visitor<'de>>(self, items: &'a [NodeId], visitor: V) -> Result<V::Value, Fault> {
        let mut access = Items { pass: self.pass, items: items.iter() };
        let value = visitor.visit_seq(&mut access)?;
        match access.items.len() {
            0 => Ok(value),
            _ => Err(Fault::new(Facts::Length { found: items.len(), expected: "fewer items".to_owned() })),
        }
    }

    fn group<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let absent = self.pass.stand_ins.get(&self.node).map_or(&[][..], Vec::as_slice);
        let entries = self.pass.tree.entries(self.node).iter();
        visitor.visit_map(Entries { pass: self.pass, group: self.node, entries, value: None, absent: absent.iter() })
    }
}

impl<'de> Deserializer<'de> for Decoder<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.placed(match self.kind() {
            Kind::List(items) => self.list(items, visitor),
            Kind::Group(_) => self.group(visitor),
            Kind::Scalar { value, style } => match meaning(value, *style) {
                Meaning::Nothing => visitor.visit_unit(),
                Meaning::Truth(truth) => visitor.visit_bool(truth),
                Meaning::Text(text) => visitor.visit_str(text),
                Meaning::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                    (Some(number), ..) => visitor.visit_u64(number),
                    (_, Some(number), _) => visitor.visit_i64(number),
                    (_, _, Some(number)) => visitor.visit_f64(number),
                    _ => visitor.visit_str(value),
                },
            },
        })
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.placed(match self.kind() {
            Kind::Scalar { value, .. } => visitor.visit_str(value),
            _ => Err(Self::wrong_kind(&visitor)),
        })
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.placed(match self.kind() {
            Kind::Scalar { value, style } if meaning(value, *style) == Meaning::Nothing => visitor.visit_none(),
            _ => visitor.visit_some(self),
        })
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.placed(match self.kind() {
            Kind::List(items) => self.list(items, visitor),
            Kind::Scalar { style: Style::Absent, .. } => self.list(&[], visitor),
            _ => Err(Self::wrong_kind(&visitor)),
        })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.placed(match self.kind() {
            Kind::Group(_) | Kind::Scalar { style: Style::Absent, .. } => self.group(visitor),
            _ => Err(Self::wrong_kind(&visitor)),
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        allowed: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.placed(match self.kind() {
            Kind::Scalar { .. } => visitor.visit_enum(Word(self)),
            _ => Err(Fault::new(Facts::Word { found: String::new(), allowed })),
        })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        self.placed(visitor.visit_newtype_struct(self))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 bytes byte_buf unit unit_struct
    }
}

struct Items<'a> {
    pass: &'a Pass<'a>,
    items: std::slice::Iter<'a, NodeId>,
}

impl<'de> de::SeqAccess<'de> for Items<'_> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let Some(item) = self.items.find(|item| !self.pass.is_hole(**item)) else { return Ok(None) };
        let item = Decoder::new(self.pass, *item);
        item.placed(seed.deserialize(item)).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

/// The value that comes next in a group.
enum Next<'a> {
    Written(Decoder<'a>),
    Absent(&'static str, usize),
}

struct Entries<'a> {
    pass: &'a Pass<'a>,
    group: NodeId,
    entries: std::slice::Iter<'a, (NodeId, NodeId)>,
    value: Option<Next<'a>>,
    absent: std::slice::Iter<'a, (&'static str, usize)>,
}

impl<'de> de::MapAccess<'de> for Entries<'_> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let pass = self.pass;
        if let Some((name, value)) = self.entries.find(|(name, value)| !pass.is_hole(*name) && !pass.is_hole(*value)) {
            self.value = Some(Next::Written(Decoder::new(pass, *value)));
            let key = seed.deserialize(Decoder::new(pass, *name));
            return key.map(Some).map_err(|fault| fault.at(Spot::Name(*name)));
        }
        let Some((field, attempt)) = self.absent.next() else { return Ok(None) };
        self.value = Some(Next::Absent(field, *attempt));
        let key = seed.deserialize(de::value::StrDeserializer::<Fault>::new(field));
        key.map(Some).map_err(|fault| fault.at(Spot::StandIn(self.group, field)))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        match self.value.take() {
            Some(Next::Written(value)) => value.placed(seed.deserialize(value)),
            Some(Next::Absent(field, attempt)) => {
                let value = seed.deserialize(StandIn::number(attempt));
                value.map_err(|fault| fault.at(Spot::StandIn(self.group, field)))
            }
            None => Err(Fault::custom("a value is asked for before its name")),
        }
    }
}

/// A single value as one of the words of an enum.
struct Word<'a>(Decoder<'a>);

impl<'de> de::EnumAccess<'de> for Word<'_> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Fault> {
        Ok((seed.deserialize(self.0)?, self))
    }
}

impl<'de> de::VariantAccess<'de> for Word<'_> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, _: S) -> Result<S::Value, Fault> {
        Err(Fault::new(Facts::Kind { expected: "a group of fields".to_owned() }))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Fault> {
        Err(Fault::new(Facts::Kind { expected: "a list".to_owned() }))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Fault> {
        Err(Fault::new(Facts::Kind { expected: "a group of fields".to_owned() }))
    }
}
