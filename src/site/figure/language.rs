//! Nothing that a chart says stands in the code: in a made-up language of capitals, over a plan written in capitals, no
//! chart has a small letter.
#![allow(clippy::panic)]

use super::testing::with_desk_in;
use super::{Scope, Shown, Subject, draft};
use crate::chart::testing::texts;
use crate::chart::{CaptionPlace, Layout};
use crate::site::desk::Desk;
use crate::source::Sources;
use crate::words::Words;
use crate::words::testing::{english, loud};
use std::fmt::Write as _;

/// Labels that no language has in small letters.
const PLAN: &str = "title: T\nversion: V\ndated: 2022-01-01\nstrands: [{id: S, title: S}]\nrag:
  - {key: finished, label: 甲, meaning: M}
  - {key: green, label: 乙, meaning: M}
  - {key: amber, label: 丙, meaning: M}
  - {key: red, label: 丁, meaning: M}
  - {key: not-started, label: 戊, meaning: M}
";
const SITE: &str = "organisation: O\ntitle: T\ndescription: D\nbase_url: https://example.org/\ncontact: {name: N}\n";
const EVIDENCE: &str = "- {id: E, kind: document, date: 2022-01, title: T, summary: S}\n";

/// A plan in capitals: deadlines of its actions (none where it is empty), what each report says of them, and more files.
fn plan(deadlines: &[&str], updates: &[&str], files: &[(&str, &str)]) -> Sources {
    let mut priority = "id: P1\nstrand: S\ntitle: TITLE\nactions:\n".to_owned();
    for (number, deadline) in (1..).zip(deadlines) {
        let deadline = if deadline.is_empty() { String::new() } else { format!(", deadline: {deadline}") };
        let _ = writeln!(priority, "  - {{id: \"{number}\", title: TITLE{deadline}}}");
    }
    let fixed =
        [("site.yaml", SITE), ("plan.yaml", PLAN), ("evidence.yaml", EVIDENCE), ("priorities/P1.yaml", &priority)];
    let all = fixed.into_iter().chain(files.iter().copied());
    let mut texts: Vec<(String, String)> =
        all.map(|(path, text)| (format!("content/{path}"), text.to_owned())).collect();
    for (month, updates) in (1..).zip(updates) {
        let folder = format!("content/periods/2022-{month:02}");
        let period = format!("title: REPORT {month}\nas_at: 2022-{month:02}-28\nstatus: draft\n");
        texts.push((format!("{folder}/period.yaml"), period));
        texts.push((format!("{folder}/updates.yaml"), (*updates).to_owned()));
    }
    Sources::from_texts(texts)
}

/// True where a small letter stands in it, but for a mark of official statistics: "[c]".
fn is_english(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let is_mark = |at: usize| at > 0 && letters[at - 1] == '[' && letters.get(at + 1) == Some(&']');
    (0..letters.len()).any(|at| letters[at].is_lowercase() && !is_mark(at))
}

/// Everything that is said by and around a chart of a report.
fn said(desk: &Desk<'_>, shown: Shown) -> Vec<String> {
    let draft = draft(desk, shown);
    let mut said =
        vec![draft.headline.clone(), draft.subtitle.clone(), draft.description.clone(), draft.source.clone()];
    for layout in [Layout::Wide, Layout::Narrow] {
        let Some(svg) = draft.draw("figure", CaptionPlace::Drawn, layout) else { panic!("{shown:?} cannot be drawn") };
        said.extend(texts(&svg));
    }
    let table = draft.chart.table();
    said.push(table.caption.to_string());
    said.extend(table.columns.iter().map(|column| column.label.to_string()));
    for cell in table.rows.iter().flat_map(|row| std::iter::once(&row.head).chain(&row.cells)) {
        said.push(cell.text.to_string());
        // Instead of a figure a file of data has a key, the same in every language.
        said.extend((!is_key(&cell.as_data())).then(|| cell.as_data().into_owned()));
    }
    said
}

fn is_key(data: &str) -> bool {
    crate::plan::measure::Value::REASONS.iter().any(|reason| reason.key() == Some(data))
}

/// Looks for small letters in every report's chart of a subject.
#[track_caller]
fn assert_loud_in(words: &Words, subject: Subject, plans: &[Sources]) {
    for sources in plans {
        with_desk_in(words, sources, |desk| {
            for at in 0..=desk.current {
                for said in said(desk, Shown::new(at, subject)) {
                    assert!(!is_english(&said), "report {}: {said}", at + 1);
                }
            }
        });
    }
}

#[track_caller]
fn assert_loud(subject: Subject, plans: &[Sources]) {
    assert_loud_in(loud(), subject, plans);
}

const DEADLINES: [&str; 7] =
    ["MARCH 2022", "JANUARY 2023", "ON APPOINTMENT", "ONGOING", "JANUARY 2022", "TO BE AGREED SOMEHOW", ""];

const RATED: &str = "updates:
  \"1\": {rag: green, note: N}
  \"2\": {rag: amber, note: N}
  \"3\": {rag: red, note: N}
  \"4\": {rag: not-started, note: N}
  \"5\": {rag: finished, note: N, evidence: [E]}
";
const MOVED: &str = "confirm: [\"2\"]
updates:
  \"1\": {rag: red, note: N, deadline: {to: AUGUST 2022, because: B}}
  \"3\": {rag: green, note: N, deadline: {to: JUNE 2022, because: B}}
  \"4\": {withdrawn: W}
  \"6\": {rag: green, note: N}
";
const DATED: &str = "updates:
  \"1\": {rag: finished, note: N}
  \"2\": {deadline: {to: DECEMBER 2022, because: B}}
  \"3\": {deadline: {to: ON APPOINTMENT, because: B}}
";

/// Plans in which what charts tell apart occurs: none, one and several of everything.
fn plans() -> Vec<Sources> {
    vec![
        plan(&[], &["{}", "{}"], &[]),
        plan(&[""], &["{}", "updates: {\"1\": {rag: finished, note: N}}", "{}"], &[]),
        plan(&["JANUARY 2022"], &["{}", "{}", "updates: {\"1\": {rag: finished, note: N}}"], &[]),
        plan(&["MAY 2022"], &["updates: {\"1\": {rag: green, note: N}}", "{}", "confirm: [\"1\"]"], &[]),
        plan(&DEADLINES, &[RATED, "{}", MOVED, "{}", DATED, "updates: {\"1\": {rag: green, note: N}}"], &[]),
    ]
}

#[test]
fn bars_of_ratings_speak_the_readers_language() {
    assert_loud(Subject::StandingBars(Scope::Plan), &plans());
    assert_loud(Subject::StandingBars(Scope::Priority(0)), &plans());
}

#[test]
fn the_matrix_of_ratings_speaks_the_readers_language() {
    assert_loud(Subject::StandingMatrix(Scope::Plan), &plans());
    assert_loud(Subject::StandingMatrix(Scope::Plan), &[plan(&[""; 130], &["{}"], &[])]);
}

#[test]
fn the_strip_of_one_action_speaks_the_readers_language() {
    let plans = &plans()[1..5];
    assert_loud(Subject::StandingStrip(0), plans);
    for action in 1..DEADLINES.len() {
        assert_loud(Subject::StandingStrip(action), &plans[3..]);
    }
}

#[test]
fn movements_speak_the_readers_language() {
    assert_loud(Subject::Movement, &plans());
}

#[test]
fn completeness_speaks_the_readers_language() {
    assert_loud(Subject::Completeness, &plans());
}

#[test]
fn bars_of_priorities_speak_the_readers_language() {
    assert_loud(Subject::PriorityBars, &plans());
    let empty = |number: u32| {
        (format!("priorities/Q{number}.yaml"), format!("id: Q{number}\nstrand: S\ntitle: T\nactions: []\n"))
    };
    let many: Vec<(String, String)> = (1..22).map(empty).collect();
    let files: Vec<(&str, &str)> = many.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    assert_loud(Subject::PriorityBars, &[plan(&DEADLINES, &[RATED, MOVED], &files)]);
}

#[test]
fn slips_speak_the_readers_language() {
    assert_loud(Subject::Slips(Scope::Plan), &plans());
    assert_loud(Subject::Slips(Scope::Priority(0)), &[plan(&["JANUARY 2022"; 70], &["{}", "{}"], &[])]);
}

#[test]
fn the_burn_up_speaks_the_readers_language() {
    assert_loud(Subject::BurnUp(Scope::Plan), &plans());
}

#[test]
fn the_matrix_of_findings_speaks_the_readers_language() {
    let visit = |id: &str, kind: &str, from: &str, claims: &str| {
        (format!("visits/{id}.yaml"), format!("title: T\nkind: {kind}\ninspector: I\nfrom: {from}\nclaims:\n{claims}"))
    };
    let claim = |id: &str, basis: &str, finding: &str, verdict: &str| {
        format!(
            "  - {{id: {id}, basis: {basis}, topic: T, text: T, findings: [\"{finding}\"], said_on: 2022-01-05{verdict}}}\n"
        )
    };
    let all = [
        claim("C1", "written", "1", ", verdict: concern"),
        claim("C2", "written", "2", ", verdict: mixed"),
        claim("C3", "written", "3", ""),
    ];
    let later = [claim("D1", "verbal", "1", ", verdict: progress"), claim("D2", "verbal", "2", ", verdict: mixed")];
    let findings = "- {id: \"1\", title: T, text: T}\n- {id: \"2\", title: T, text: T}\n- {id: \"3\", title: T, text: T}\n- {id: \"4\", title: T, text: T}\n";
    let visits = [
        visit("V1", "inspection", "2021-10", &all.concat()),
        visit("V2", "monitoring-visit", "2022-01-05", &later.concat()),
        visit("V3", "peer-review", "Q1 2022", &later.concat().replace('D', "E")),
        visit("V4", "inspection", "2022-01-06", &later.concat().replace('D', "F")),
    ];
    for visits in [&visits[..0], &visits[..1], &visits[..2], &visits] {
        let mut files: Vec<(&str, &str)> = visits.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        files.push(("findings.yaml", findings));
        let named = "id: P2\nstrand: S\ntitle: T\nactions:\n  - {id: \"9\", title: T, findings: {primary: \"1\"}}\n";
        assert_loud(Subject::FindingMatrix, &[plan(&[""], &["{}", "{}", "{}", "{}"], &files)]);
        files.push(("priorities/P2.yaml", named));
        assert_loud(Subject::FindingMatrix, &[plan(&[""], &["{}", "{}", "{}", "{}"], &files)]);
    }
    assert_loud(Subject::FindingMatrix, &plans()[..1]);
}

/// A measure in capitals with these figures, month after month from January 2021.
fn measured(kind: &str, definition: &str, figures: &[&str]) -> Sources {
    let row = |(figure, month): (&&str, usize)| format!("{}-{:02},{figure},,\n", 2021 + month / 12, 1 + month % 12);
    let rows: String = figures.iter().zip(0..).map(row).collect();
    let table =
        format!("at,value,marks,note\n{}", rows.replace(" P,", ",provisional break").replace(" R,", ",revised"));
    let definition =
        format!("title: T\ndefinition: D\nkind: {kind}\nunit: U\nfrequency: monthly\nsource: S\n{definition}\n");
    plan(&[], &["{}"; 12], &[("measures/M.yaml", &definition), ("measures/M.csv", &table)])
}

#[test]
fn measures_speak_the_readers_language() {
    let steady = ["50", "52", "49", "51", "50", "53", "48", "50", "51", "49", "52", "50", "51"];
    let mut marked = steady.to_vec();
    marked.extend(["90 P", "suppressed", "not-collected", "not-due", "not-applicable", "unknown", "10 R"]);
    let flat = ["7"; 12];
    let aimed = "target: {value: 95, by: 2023-03}\ntolerance: 2\nbaseline: {value: 40, at: 2020-12}";
    let none = "no_target: NONE SET";
    let figures: [&[&str]; 8] =
        [&[], &["suppressed"], &steady[..1], &steady[..3], &steady[..8], &steady, &marked, &flat];
    let mut plans = Vec::new();
    for (kind, good, rest) in [
        ("percent", "good: up", aimed),
        ("percent", "good: down", none),
        ("count", "good: hold", aimed),
        ("days", "good: up", aimed),
    ] {
        let definition = format!("{good}\n{rest}");
        plans.extend(figures.map(|figures| measured(kind, &definition, figures)));
    }
    let rebased = format!("good: up\n{none}\nrebase: [{{from: 2021-08, because: B}}]");
    plans.push(measured("percent", &rebased, &marked));
    assert_loud(Subject::Measure(0), &plans);
}

#[test]
#[should_panic(expected = "report 1: ")]
fn english_is_heard() {
    assert_loud_in(english(), Subject::StandingBars(Scope::Plan), &plans());
}
