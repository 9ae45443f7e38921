//! The files of words, and what they say.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::catalogue::SHIPPED;
use super::{Own, Words, messages, say};
use crate::plan::timetable::{bank_holiday, years_covered};
use crate::plan::{MeasureKind, Number, Value, When};
use fluent_bundle::FluentResource;
use jiff::ToSpan;
use jiff::civil::date;
use std::collections::{BTreeMap, BTreeSet};

/// Name and values of every message of a shipped language.
fn messages_of(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let owned = |message: messages::Message<'_>| {
        (message.name.to_owned(), message.values.iter().map(|value| (*value).to_owned()).collect())
    };
    messages::of(&resource).map(owned).collect()
}

fn own(text: &str) -> Vec<Own> {
    vec![("en".to_owned(), "themes/ours/words/en.ftl".into(), text.to_owned())]
}

#[test]
fn no_message_is_written_twice() {
    for (language, text) in SHIPPED {
        let starts = text.lines().filter_map(|line| line.split_once(" =").map(|(name, _)| name));
        let mut seen = BTreeSet::new();
        for name in starts.filter(|name| !name.starts_with([' ', '#', '[', '*'])) {
            assert!(seen.insert(name), "{language}: {name}");
        }
    }
}

#[test]
fn dates_are_as_precise_as_their_author_was() {
    let words = Words::english();
    assert_eq!(words.date(date(2022, 10, 19)), "19 October 2022");
    assert_eq!(words.when(When::month_of(date(2022, 3, 1))), "March 2022");
    assert_eq!(words.when(When::quarter_of(date(2022, 7, 1))), "July to September 2022");
    assert_eq!(words.when(When::year_of(date(2023, 1, 1))), "2023");
    let welsh = Words::new("cy", &[]).unwrap();
    assert_ne!(welsh.date(date(2022, 11, 16)), words.date(date(2022, 11, 16)));
}

#[test]
fn every_bank_holiday_of_the_list_has_a_welsh_name_and_keeps_its_english_one() {
    let (english, welsh) = (Words::english(), Words::new("cy", &[]).unwrap());
    let years = years_covered().unwrap();
    let (from, to) = (date(*years.start(), 1, 1), date(*years.end(), 12, 31));
    for title in from.series(1.day()).take_while(|day| *day <= to).filter_map(bank_holiday) {
        assert_eq!(english.holiday(title), title);
        assert_ne!(welsh.holiday(title), title);
    }
    assert_eq!(welsh.holiday("Boxing Day, substitute day"), "Gŵyl San Steffan, diwrnod amgen");
    assert_eq!(welsh.holiday("A holiday of a year to come"), "A holiday of a year to come");
}

#[test]
fn a_figure_is_printed_with_its_kind() {
    let words = Words::english();
    let number = |text| Number::parse(text).unwrap();
    let print = |kind, text| words.value(kind, Value::Number(number(text)));
    assert_eq!(print(MeasureKind::Percent, "89.0"), "89.0%");
    assert_eq!(print(MeasureKind::Count, "1234"), "1,234");
    assert_eq!(print(MeasureKind::Days, "1234"), "1,234 days");
    assert_eq!(print(MeasureKind::Days, "1"), "1 day");
    assert_eq!(print(MeasureKind::Days, "1.0"), "1.0 days");
    assert_eq!(words.value(MeasureKind::Percent, Value::NotCollected), "not collected");
    assert_eq!(words.distance(MeasureKind::Percent, number("1")), "1 point");
    assert_eq!(words.distance(MeasureKind::Percent, number("6.5")), "6.5 points");
    assert_eq!(words.distance(MeasureKind::Days, number("1")), "1 day");
    assert_eq!(words.distance(MeasureKind::Count, number("6")), "6");
}

#[test]
fn a_list_ends_with_and() {
    let words = Words::english();
    assert_eq!(words.list::<&str>(&[]), "");
    assert_eq!(words.list(&["5.9"]), "5.9");
    assert_eq!(words.list(&["5.9", "6.1", "6.3"]), "5.9, 6.1 and 6.3");
}

#[test]
fn a_sites_own_words_stand_before_the_programs() {
    let words = Words::new("en-GB", &own("nav_report = The report\n")).unwrap();
    assert_eq!(say!(words, nav_report), "The report");
    assert_eq!(say!(words, nav_scrutiny), "Scrutiny");
}

#[test]
fn own_words_that_no_page_would_print_are_told_of_at_their_place() {
    let problems =
        Words::new("en-GB", &own("# ours\nnav_raport = The report\nshell_as_at = On { $day }\n")).unwrap_err();
    let told: Vec<_> =
        problems.iter().map(|problem| (problem.place.as_ref().unwrap().line, &*problem.message)).collect();
    assert_eq!(
        told,
        [(2, "no page has a message `nav_raport`"), (3, "the message `shell_as_at` is not given a value `$day`")]
    );
    assert_eq!(problems[0].help.as_deref(), Some("did you mean `nav_report`?"));
    assert_eq!(problems[1].help.as_deref(), Some("it is given `$date`"));
    assert_eq!(Words::new("en-GB", &own("nav_report\n")).unwrap_err().len(), 1);
}

#[test]
fn own_words_ask_for_nothing_that_they_are_not_given() {
    for (text, line, message) in [
        ("nav_report = { nav_home }\n", 1, "the message `nav_report` asks for `nav_home`, which nothing here gives"),
        ("nav_report={ -us }\n", 1, "the message `nav_report` asks for `-us`, which nothing here gives"),
        (
            "-us = { -us }\nnav_report = { -us }\n",
            2,
            "the message `nav_report` asks for `-us`, which nothing here gives",
        ),
        (
            "nav_report = A\ncommon_days = { NUMBER($count) }\n",
            2,
            "the message `common_days` asks for `NUMBER`, which nothing here gives",
        ),
        (
            "common_days =\n    { $count ->\n        [one] { \"a\" } day\n       *[other] { nobody }\n    }\n",
            4,
            "the message `common_days` asks for `nobody`, which nothing here gives",
        ),
        ("-nav_report = A\n", 1, "the term `-nav_report` has the name of a message of the program's"),
        ("nav_report =\n    .label = A\n", 1, "the message `nav_report` has no words"),
    ] {
        let problems = Words::new("en-GB", &own(text)).unwrap_err();
        let told: Vec<_> = problems.iter().map(|one| (one.place.as_ref().unwrap().line, &*one.message)).collect();
        assert_eq!(told, [(line, message)], "{text}");
    }
    let words = Words::new("en-GB", &own("-us = The council\nnav_report = { -us } { \"reports\" } { 2 }\n")).unwrap();
    assert_eq!(say!(words, nav_report), "The council reports 2");
}

#[test]
fn a_language_without_words_is_refused_unless_the_theme_brings_them() {
    assert_eq!(Words::new("fr", &[]).unwrap_err()[0].code.id, "T403");
    let french = vec![("fr".to_owned(), "themes/ours/words/fr.ftl".into(), "nav_report = Rapport\n".to_owned())];
    let words = Words::new("fr-CA", &french).unwrap();
    assert_eq!(say!(words, nav_report), "Rapport");
    assert_eq!(say!(words, nav_scrutiny), "Scrutiny", "what it lacks comes from English");
}

/// Files whose words are compared: every Rust file and template but the tables of names.
#[test]
fn every_message_is_used_by_a_page() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut used = String::new();
    for folder in ["src", "themes/default/templates"] {
        for entry in walkdir::WalkDir::new(root.join(folder)).sort_by_file_name() {
            let entry = entry.unwrap();
            if entry.file_type().is_file() && !entry.path().ends_with("words/tests.rs") {
                used.push_str(&std::fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    let used: BTreeSet<&str> = used.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).collect();
    let idle: Vec<String> =
        messages_of(SHIPPED[0].1).into_keys().filter(|name| !used.contains(name.as_str())).collect();
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn every_shipped_language_has_every_message_with_the_same_values() {
    let english = messages_of(SHIPPED[0].1);
    for (language, text) in &SHIPPED[1..] {
        let own = messages_of(text);
        let lacks: Vec<&String> = english.keys().filter(|name| !own.contains_key(*name)).collect();
        assert!(lacks.is_empty(), "{language} lacks {lacks:#?}");
        for (name, values) in own {
            assert_eq!(english.get(&name), Some(&values), "{language}: {name}");
        }
    }
}

#[test]
fn welsh_counts_in_its_own_six_ways() {
    let welsh = Words::new("cy", &[]).unwrap();
    let said = |count: i64| say!(welsh, common_actions, count = count);
    assert_eq!(said(1), "1 cam gweithredu");
    assert_eq!(said(2), "2 gam gweithredu");
    assert_eq!(said(3), "3 cham gweithredu");
    assert_eq!(said(6), "6 cham gweithredu");
    assert_eq!(said(11), "11 cam gweithredu");
    assert_eq!(welsh.date(date(2022, 11, 16)), "16 Tachwedd 2022");
}
