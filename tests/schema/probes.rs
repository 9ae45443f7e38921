//! The reader's word on thousands of small slips, for the validators to hold against the schemas: each value of
//! `every_field.txt` in turn left out, left empty, or put in another way.

use crate::fields::value_of;
use crate::support::dump;
use crate::{every_field, whens};
use ragstone::plan::{
    Approval, Correction, EnquiryDoc, Event, Evidence, Finding, FollowUp, Frame, MeasureDoc, MeetingDoc, PageDoc,
    PaperDoc, PeriodDoc, PriorityDoc, Question, Role, Site, Term, UpdatesDoc, VisitDoc,
};
use ragstone::schema;
use ragstone::source::yaml::load;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What is put in the place of each value, as YAML. The first is nothing at all.
const SLIPS: [&str; 18] = [
    "",
    "true",
    "0",
    "7",
    "-3",
    "2.5",
    "2022",
    r#""""#,
    r#"" ""#,
    "zzz",
    "a/b",
    "main",
    r#""2022-10-19""#,
    r#""2022-13-45""#,
    "[]",
    "[zzz]",
    "{}",
    "{zzz: 1}",
];

/// The codes that the reader of a kind of file gives for a text.
fn read(kind: &str, text: &str) -> Vec<&'static str> {
    fn codes<T: DeserializeOwned>(text: &str) -> Vec<&'static str> {
        load::<T>(&"probe.yaml".into(), text).diagnostics.iter().map(|diagnostic| diagnostic.code.id).collect()
    }
    match kind {
        "site" => codes::<Site>(text),
        "plan" => codes::<Frame>(text),
        "findings" => codes::<Vec<Finding>>(text),
        "roles" => codes::<Vec<Role>>(text),
        "events" => codes::<Vec<Event>>(text),
        "evidence" => codes::<Vec<Evidence>>(text),
        "glossary" => codes::<Vec<Term>>(text),
        "approvals" => codes::<Vec<Approval>>(text),
        "corrections" => codes::<Vec<Correction>>(text),
        "questions" => codes::<Vec<Question>>(text),
        "priority" => codes::<PriorityDoc>(text),
        "period" => codes::<PeriodDoc>(text),
        "updates" => codes::<UpdatesDoc>(text),
        "enquiry" => codes::<EnquiryDoc>(text),
        "visit" => codes::<VisitDoc>(text),
        "measure" => codes::<MeasureDoc>(text),
        "meeting" => codes::<MeetingDoc>(text),
        "paper" => codes::<PaperDoc>(text),
        "follow-ups" => codes::<Vec<FollowUp>>(text),
        "page" => codes::<PageDoc>(text),
        other => panic!("nothing reads {other}"),
    }
}

/// A value as YAML on one line; what stands at `at` is put as `slip` says, or left out where it says nothing.
fn written(value: &Value, here: &str, at: &str, slip: Option<&str>) -> Option<String> {
    if here == at {
        return slip.map(str::to_owned);
    }
    Some(match value {
        Value::Object(fields) => {
            let fields = fields.iter().filter_map(|(name, inner)| {
                let inner = written(inner, &format!("{here}/{name}"), at, slip)?;
                Some(format!("{}: {inner}", Value::from(name.as_str())))
            });
            format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            let items = items.filter_map(|(number, item)| written(item, &format!("{here}/{number}"), at, slip));
            format!("[{}]", items.collect::<Vec<_>>().join(", "))
        }
        scalar => scalar.to_string(),
    })
}

/// Every place within a value, and whether it stands in a list.
fn places(value: &Value, here: &str, in_list: bool, out: &mut Vec<(String, bool)>) {
    out.push((here.to_owned(), in_list));
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, inner)| places(inner, &format!("{here}/{name}"), false, out));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| places(item, &format!("{here}/{at}"), true, out));
        }
        _ => {}
    }
}

fn probe(kind: &str, at: &str, slip: Option<&str>, text: &str) -> Value {
    json!({"kind": kind, "at": at, "slip": slip, "text": text, "codes": read(kind, text)})
}

/// Every slip in a file of a kind, with the file as it is first.
fn probes_of(kind: &str, sound: &Value) -> Vec<Value> {
    let mut list = Vec::new();
    places(sound, "", false, &mut list);
    let whole = written(sound, "", "nowhere", None).unwrap();
    let mut probes = vec![probe(kind, "", None, &whole)];
    for (at, in_list) in list {
        let dropped = written(sound, "", &at, None).unwrap_or_default();
        probes.push(probe(kind, &at, None, &dropped));
        // Between two commas of a list, YAML has no word for nothing.
        for slip in SLIPS.iter().filter(|slip| !(in_list && slip.is_empty())) {
            probes.push(probe(kind, &at, Some(slip), &written(sound, "", &at, Some(slip)).unwrap()));
        }
    }
    probes
}

#[test]
fn the_reader_says_which_slips_it_lets_pass() {
    let mut probes = Vec::new();
    for (path, text) in every_field() {
        let kind = schema::of_path(path).unwrap().name;
        let own = probes_of(kind, &value_of(path, text));
        assert_eq!(own[0]["codes"], json!([]), "{path}: {}", own[0]);
        probes.extend(own);
    }
    for words in whens::ALL {
        let event = format!("[{{id: a, text: b, expected: {}}}]", Value::from(words));
        probes.push(probe("events", "/0/expected", Some(words), &event));
    }
    let passed = probes.iter().filter(|probe| probe["codes"] == json!([])).count();
    let codes: BTreeSet<&str> =
        probes.iter().flat_map(|probe| probe["codes"].as_array().unwrap()).map(|code| code.as_str().unwrap()).collect();
    assert_eq!(codes, BTreeSet::from(["Y201", "Y202", "Y203", "Y204", "Y205"]));
    assert!(probes.len() > 2000 && passed > 500, "{passed} of {} pass", probes.len());
    dump("probes.json", &Value::Array(probes).to_string());
}
