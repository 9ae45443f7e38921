//! The contract with themes: what each template is given stands in `themes/default/contract/`, field by field.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::desk::Desk;
use super::pages::{self, Press};
use super::{Grounds, Stopwatch};
use crate::report::{Report, Timeline};
use crate::source::Sources;
use crate::words::Words;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// Gives each view as the JSON a theme's author would see.
struct Fields;

impl Press for Fields {
    type Printed = Option<(&'static str, Value)>;

    fn print<V: Serialize>(&self, template: &'static str, view: &V) -> Self::Printed {
        Some((template, serde_json::to_value(view).unwrap()))
    }

    fn put(&self, _: &[u8]) -> Self::Printed {
        None
    }
}

/// Every place where the two differ in their fields; what is empty or null on either side says nothing.
fn differences(path: &str, view: &Value, contract: &Value, found: &mut BTreeSet<String>) {
    match (view, contract) {
        (Value::Object(view), Value::Object(contract)) => {
            for (name, value) in view {
                match contract.get(name) {
                    Some(promised) => differences(&format!("{path}.{name}"), value, promised, found),
                    None => drop(found.insert(format!("{path}.{name} is given and not in the contract"))),
                }
            }
            for name in contract.keys().filter(|name| !view.contains_key(*name)) {
                found.insert(format!("{path}.{name} is in the contract and not given"));
            }
        }
        (Value::Array(view), Value::Array(contract)) => {
            let promised = contract.iter().find(|item| !item.is_null());
            for (item, promised) in view.iter().filter_map(|item| Some((item, promised?))) {
                differences(&format!("{path}[]"), item, promised, found);
            }
        }
        (Value::Null, _) | (_, Value::Null) => {}
        (view, contract) if std::mem::discriminant(view) != std::mem::discriminant(contract) => {
            found.insert(format!("{path} is of another kind than the contract says"));
        }
        _ => {}
    }
}

#[test]
fn every_template_is_given_what_the_contract_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (sources, _) = Sources::read(root);
    let (plan, ..) = crate::plan::load(&sources);
    let timeline = Timeline::new(&plan);
    let reports: Vec<Report<'_>> = (0..plan.periods.len()).map(|at| Report::new(&timeline, at)).collect();
    let stopwatch = Stopwatch::stopped();
    let words = Words::english();
    let desk = Desk::new(Grounds::testing(&sources, &timeline, &reports), &words, &stopwatch);
    let mut found = BTreeSet::new();
    for kind in pages::all(&desk) {
        let Some((template, view)) = pages::print(&desk, &Fields, kind, &[]) else { continue };
        let name = template.strip_suffix(".html").unwrap_or(template);
        let file = root.join(format!("themes/default/contract/{name}.json"));
        let contract: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        differences(name, &view, &contract, &mut found);
    }
    assert!(found.is_empty(), "{:#?}", found);
}
