//! What can be found, and in what files.
#![allow(clippy::unwrap_used)]

use super::catalogue::{Catalogue, Noun};
use super::initial::{Initial, MOST};
use super::terms::Terms;
use super::tokens::{each_word, folded};
use super::{index, letters_of};
use crate::report::{Report, Timeline};
use crate::site::Grounds;
use crate::site::desk::Desk;
use crate::site::{Stopwatch, pages};
use crate::source::Sources;
use crate::words::Words;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// The largest file of an index, in bytes.
const LARGEST: usize = 300_000;

fn with_desk<T>(sources: &Sources, ask: impl FnOnce(&Desk<'_>) -> T) -> T {
    let (plan, _, diagnostics) = crate::plan::load(sources);
    assert!(diagnostics.iter().all(|found| !found.is_error()), "{diagnostics:#?}");
    let timeline = Timeline::new(&plan);
    let reports: Vec<Report<'_>> = (0..plan.periods.len()).map(|at| Report::new(&timeline, at)).collect();
    let (stopwatch, words) = (Stopwatch::stopped(), Words::english());
    ask(&Desk::new(Grounds::testing(sources, &timeline, &reports), &words, &stopwatch))
}

fn example() -> Sources {
    Sources::read(Path::new(env!("CARGO_MANIFEST_DIR"))).0
}

/// A plan with one action for each of these titles.
fn titled(titles: impl IntoIterator<Item = String>) -> Sources {
    let mut priority = "id: p\nstrand: s\ntitle: t\nactions:\n".to_owned();
    for (number, title) in (1..).zip(titles) {
        let _ = writeln!(priority, "  - id: \"p.{number}\"\n    title: {}", Value::from(title));
    }
    let files = [
        (
            "site.yaml",
            "organisation: o\ntitle: t\ndescription: d\nbase_url: https://example.org/\ncontact: {name: n}\n",
        ),
        ("plan.yaml", "title: t\nversion: v\ndated: 2022-01-01\nstrands: [{id: s, title: s}]\n"),
        ("periods/2022-01/period.yaml", "as_at: 2022-01-28\nstatus: draft\n"),
        ("priorities/p.yaml", &priority),
    ];
    Sources::from_texts(files.map(|(path, text)| (format!("content/{path}"), text.to_owned())).to_vec())
}

/// Every file of the index by its name.
fn files(desk: &Desk<'_>) -> BTreeMap<String, Box<[u8]>> {
    let files = index(desk, &pages::all(desk)).into_iter();
    files.map(|(path, bytes)| (path.as_str().trim_start_matches("search/").to_owned(), bytes)).collect()
}

/// Everything that can be found, as a result shows it.
fn records(files: &BTreeMap<String, Box<[u8]>>) -> Vec<Vec<String>> {
    let manifest: Value = serde_json::from_slice(&files["index.json"]).unwrap();
    let names = manifest["records"].as_array().unwrap().iter().map(|shard| shard[1].as_str().unwrap());
    names.flat_map(|name| serde_json::from_slice::<Vec<Vec<String>>>(&files[name]).unwrap()).collect()
}

fn words_of(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, &mut String::new(), |word| words.push(word.to_owned()));
    words
}

#[test]
fn a_text_is_cut_into_the_words_that_a_reader_would_type() {
    let table: Vec<(String, Vec<String>)> =
        serde_json::from_str(include_str!("../../../tests/search/words.json")).unwrap();
    assert!(table.len() > 10);
    for (text, words) in table {
        assert_eq!(words_of(&text), words, "{text}");
    }
}

#[test]
fn every_page_of_the_site_can_be_found() {
    with_desk(&example(), |desk| {
        let found: BTreeSet<String> = records(&files(desk)).into_iter().map(|record| record[2].clone()).collect();
        for kind in pages::all(desk) {
            let address = pages::address(desk, kind);
            let is_page = address.is_empty() || address.ends_with('/');
            if is_page && address != "search/" {
                assert!(found.contains(&address), "{address}");
            }
        }
    });
}

#[test]
fn every_entry_of_a_register_can_be_found() {
    with_desk(&example(), |desk| {
        let plan = desk.plan;
        let titles: BTreeSet<String> = records(&files(desk)).into_iter().map(|record| record[1].clone()).collect();
        let terms = plan.glossary.iter().map(|term| &term.term);
        let questions = plan.questions.iter().map(|question| &question.question);
        let evidence = plan.evidence.iter().map(|evidence| &evidence.title);
        for title in terms.chain(questions).chain(evidence) {
            assert!(titles.contains(title.as_str()), "{title}");
        }
    });
}

#[test]
fn the_same_plan_gives_the_same_index() {
    let sources = example();
    assert_eq!(with_desk(&sources, files), with_desk(&sources, files));
}

#[test]
fn a_small_site_has_few_files_and_each_is_named_by_its_content() {
    with_desk(&example(), |desk| {
        let files = files(desk);
        assert_eq!(files.len(), 3, "{:?}", files.keys());
        let hashed = files.keys().filter(|name| name.split('.').nth(1).is_some_and(|hash| hash.len() == 10));
        assert_eq!(hashed.count(), 2);
    });
}

#[test]
fn titles_with_markup_quotes_and_emoji_arrive_as_they_were_written() {
    let titles = ["<script>alert(1)</script> & \"quoted\" \\ it’s", "Say 👩‍🚒 “well done” 🎉", "__proto__ constructor"];
    with_desk(&titled(titles.map(str::to_owned)), |desk| {
        let files = files(desk);
        let written: Vec<String> = records(&files).into_iter().map(|record| record[1].clone()).collect();
        for title in titles {
            assert!(written.iter().any(|own| own == title), "{title}");
        }
        for (name, bytes) in files.iter().filter(|(name, _)| name.starts_with("words")) {
            let words: BTreeMap<String, String> = serde_json::from_slice(bytes).unwrap();
            for word in ["script", "quoted", "its", "done", "proto", "constructor"] {
                assert!(words.contains_key(word), "{name} has {word}");
            }
            assert!(
                words
                    .values()
                    .all(|list| list.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)))
            );
        }
    });
}

#[test]
fn small_words_are_looked_for_in_titles_only() {
    let mut terms = Terms::new("the of");
    terms.title(0, "The plan");
    terms.body(0, "the work of the plan");
    terms.key(0, "The Plan");
    let written: Vec<String> = terms
        .sorted()
        .iter()
        .map(|term| {
            let mut entry = Vec::new();
            term.write(&mut entry);
            String::from_utf8(entry).unwrap()
        })
        .collect();
    assert_eq!(written, ["\"=the plan\":\"A\"", "\"plan\":\"A\"", "\"the\":\"A\"", "\"work\":\".A\""]);
}

/// Five thousand titles of eight words, most of the words rare.
fn many() -> Sources {
    let mut seed = 7_u64;
    let mut word = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let rare = seed >> 33;
        format!("w{}", rare % (1 + rare % 20_000))
    };
    titled((0..5_000).map(|_| (0..8).map(|_| word()).collect::<Vec<_>>().join(" ")))
}

#[test]
fn no_file_of_the_index_of_5_000_actions_is_over_300_kilobytes() {
    with_desk(&many(), |desk| {
        let files = files(desk);
        assert!(files.len() > 5, "{:?}", files.keys());
        for (name, bytes) in &files {
            assert!(bytes.len() < LARGEST, "{name} has {} bytes", bytes.len());
        }
        assert_eq!(records(&files).iter().filter(|record| record[2].starts_with("actions/p.")).count(), 5_000);
    });
}

#[test]
fn each_file_of_words_begins_where_the_one_before_ends() {
    with_desk(&many(), |desk| {
        let files = files(desk);
        let manifest: Value = serde_json::from_slice(&files["index.json"]).unwrap();
        let mut before = String::new();
        for shard in manifest["words"].as_array().unwrap() {
            let words: BTreeMap<String, String> = serde_json::from_slice(&files[shard[1].as_str().unwrap()]).unwrap();
            assert_eq!(words.keys().next().unwrap(), shard[0].as_str().unwrap());
            assert!(before < *words.keys().next().unwrap());
            before.clone_from(words.keys().last().unwrap());
        }
    });
}

#[test]
fn a_role_is_found_with_the_actions_it_leads() {
    with_desk(&example(), |desk| {
        let records = records(&files(desk));
        let catalogue = Catalogue::new(desk, &pages::all(desk));
        let worker = records.iter().find(|record| record[2] == "roles/psw/").unwrap();
        assert_eq!(worker.len(), 6);
        let first = catalogue.action(0) as usize;
        assert_eq!((records[first][0].as_str(), records[first][2].as_str()), ("1.1", "actions/1.1/"));
        assert_eq!(records.len(), catalogue.subjects().len());
    });
}

#[test]
fn the_sorts_stand_in_the_order_in_which_equals_are_listed() {
    assert!(Noun::ALL.is_sorted());
    with_desk(&example(), |desk| {
        let catalogue = Catalogue::new(desk, &pages::all(desk));
        assert!(catalogue.subjects().is_sorted_by_key(|subject| subject.noun()));
    });
}

#[test]
fn a_title_stands_under_its_first_letter_whatever_is_before_or_on_it() {
    for (title, slug) in
        [("“Élan” vital", "e"), ("3KP", "0-9"), ("ŵyl", "w"), ("Дом", "other"), ("🎉", "other"), ("a", "a")]
    {
        assert_eq!(Initial::of(title).slug(), slug, "{title}");
    }
    assert_eq!(folded("The 5.9 children’s"), "the 5.9 childrens");
}

#[test]
fn the_a_to_z_of_a_large_site_has_a_page_for_each_letter() {
    with_desk(&example(), |desk| assert_eq!(letters_of(desk, &pages::but_letters(desk)), []));
    const { assert!(MOST * 250 < LARGEST) };
    let titles = (0..1_200).map(|number| format!("Ensure {number}")).chain(["Begin".to_owned()]);
    with_desk(&titled(titles), |desk| {
        let letters = letters_of(desk, &pages::but_letters(desk));
        let addresses: Vec<String> = letters.iter().map(|letter| letter.address()).collect();
        for address in ["a-z/b/", "a-z/e/", "a-z/e-2/"] {
            assert!(addresses.iter().any(|own| own == address), "{address} in {addresses:?}");
        }
    });
}
