use crate::plan;
use crate::record::{Departure, Facts, departures};
use crate::source::Sources;

const PLAN: &str = "title: P\nversion: \"1\"\ndated: 2022-03-01\nstrands: [{id: s, title: S}]\nrag:\n  - {key: red, label: Major issues, meaning: Bad}\n";
const PRIORITY: &str = "id: \"1\"\nstrand: s\ntitle: One\nactions:\n  - {id: \"1.1\", title: Do, deadline: June 2022}\n  - {id: \"1.2\", title: Later, added: 2022-09}\n";
const UPDATES: &str = "confirm: []\nupdates:\n  \"1.1\": {rag: red, note: \"Say \\\"no\\\": it is late\"}\n";
const NARRATIVE: &str = "First.\n\n<!-- allow W702: a remark -->\nSecond <!-- hm -->one.\n";

/// The facts of March, of a plan in which some files read otherwise.
fn march(changes: &[(&str, &str)]) -> String {
    let mut files = vec![
        ("content/plan.yaml", PLAN),
        ("content/priorities/1.yaml", PRIORITY),
        ("content/periods/2022-03/period.yaml", "as_at: 2022-03-11\npublished: 2022-03-23\nstatus: published\n"),
        ("content/periods/2022-03/updates.yaml", UPDATES),
        ("content/periods/2022-03/narrative.md", NARRATIVE),
        ("content/periods/2022-09/period.yaml", "as_at: 2022-09-30\nstatus: draft\n"),
        (
            "content/measures/m.yaml",
            "title: M\ndefinition: D\nkind: count\nunit: things\ngood: down\nno_target: none\nfrequency: monthly\nsource: S\n",
        ),
        ("content/measures/m.csv", "at,value\n2022-01,7\n2022-02,suppressed\n2022-08,9\n"),
    ];
    for (path, text) in changes {
        files.retain(|(own, _)| own != path);
        files.push((path, text));
    }
    let sources = Sources::from_texts(files);
    let (plan, _, _) = plan::load(&sources);
    Facts::of(&plan, &sources, 0).render()
}

/// What is told of a change of one file: each fact, what it was and what it is.
fn told(path: &str, from: &str, to: &str) -> Vec<String> {
    let was = march(&[]);
    let text = [PLAN, PRIORITY, UPDATES, NARRATIVE].into_iter().find(|text| text.contains(from)).unwrap();
    let now = march(&[(path, &text.replacen(from, to, 1))]);
    let word = |text: &Option<std::borrow::Cow<'_, str>>| text.as_deref().unwrap_or("nothing").to_owned();
    let one = |found: &Departure<'_>| format!("{}: {} → {}", found.fact, word(&found.was), word(&found.now));
    departures(&was, &now).unwrap().iter().map(one).collect()
}

#[test]
fn facts_are_json_with_one_fact_a_line_in_order() {
    let text = march(&[]);
    let parsed: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&text).unwrap();
    assert_eq!(parsed["updates/1.1/note"], "Say \"no\": it is late");
    assert_eq!(text.lines().count(), parsed.len() + 2);
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[1..lines.len() - 1].is_sorted_by_key(|line| line.split("\": ").next()));
    assert_eq!(Facts::stored(&text, "updates/1.1/note").as_deref(), Some("Say \"no\": it is late"));
}

#[test]
fn a_report_is_made_of_what_was_known_and_published_then() {
    let facts = march(&[]);
    let said = |fact: &str| Facts::stored(&facts, fact).map(std::borrow::Cow::into_owned);
    assert_eq!(said("actions/1.1/deadline").as_deref(), Some("June 2022"));
    assert_eq!(said("actions/1.2/title"), None, "it joined later");
    assert_eq!(said("measures/m/2022-01/value").as_deref(), Some("7"));
    assert_eq!(said("measures/m/2022-02/value").as_deref(), Some("suppressed"));
    assert_eq!(said("measures/m/2022-08/value"), None, "its month had not come");
    assert_eq!(said("vocabulary/red/label").as_deref(), Some("Major issues"));
    assert_eq!(said("narrative").as_deref(), Some("First.\n\nSecond one."), "a remark is the clerk's own");
    assert!(!facts.contains("allow W702"));
}

#[test]
fn what_was_said_and_is_changed_gone_or_added_is_told() {
    let updates = "content/periods/2022-03/updates.yaml";
    assert_eq!(told(updates, "rag: red", "rag: amber"), ["updates/1.1/rag: red → amber"]);
    assert_eq!(told(updates, "rag: red, ", ""), ["updates/1.1/rag: red → nothing"]);
    assert_eq!(told(updates, "rag: red,", "rag: red, impact: early,"), ["updates/1.1/impact: nothing → Early signs"]);
    assert_eq!(told(updates, "confirm: []", "confirm: [\"1.2\"]"), ["confirmed/1.2: nothing → confirmed"]);
    let priority = "content/priorities/1.yaml";
    assert_eq!(told(priority, "June 2022", "June 2023"), ["actions/1.1/deadline: June 2022 → June 2023"]);
    assert_eq!(told("content/plan.yaml", "Major issues", "Red"), ["vocabulary/red/label: Major issues → Red"]);
}

#[test]
fn what_came_later_and_remarks_change_nothing() {
    let priority = "content/priorities/1.yaml";
    let more = format!("{PRIORITY}  - {{id: \"1.3\", title: New}}\n");
    assert_eq!(departures(&march(&[]), &march(&[(priority, &more)])).unwrap(), []);
    let readings = "at,value\n2022-01,7\n2022-02,suppressed\n2022-08,10\n2022-09,11\n";
    assert_eq!(departures(&march(&[]), &march(&[("content/measures/m.csv", readings)])).unwrap(), []);
    assert_eq!(
        told("content/periods/2022-03/narrative.md", "<!-- allow W702: a remark -->\n", ""),
        Vec::<String>::new()
    );
}

#[test]
fn an_action_that_is_taken_out_is_gone() {
    let found = told("content/priorities/1.yaml", "  - {id: \"1.1\", title: Do, deadline: June 2022}\n", "");
    assert_eq!(
        found,
        [
            "actions/1.1/deadline: June 2022 → nothing",
            "actions/1.1/priority: 1 → nothing",
            "actions/1.1/title: Do → nothing"
        ]
    );
}

#[test]
fn a_text_that_holds_no_facts_is_refused() {
    assert!(departures("{\n  \"a\": 1\n}\n", &march(&[])).is_err());
}
