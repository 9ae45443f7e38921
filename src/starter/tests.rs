#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
use super::insert;
use std::sync::Arc;

fn with_one_more(text: &str, actions: usize) -> Option<String> {
    let fields = ["id: \"1.9\"", "title: New work", "# lead: psw"].map(str::to_owned);
    insert::action(&Arc::from("content/priorities/1.yaml"), text, actions, "1.9", &fields)
}

/// A priority whose file ends with `actions`.
fn priority(actions: &str) -> String {
    format!("id: \"1\"\nstrand: s\ntitle: P\n{actions}")
}

fn expect(actions: &str, count: usize, expected: &str) {
    let (before, after) = (priority(actions), priority(expected));
    assert_eq!(with_one_more(&before, count).as_deref(), Some(&*after));
}

#[test]
fn an_action_is_added_in_the_columns_of_those_above_it() {
    expect(
        "actions:\n  - id: \"1.1\"\n    title: A\n",
        1,
        "actions:\n  - id: \"1.1\"\n    title: A\n  - id: \"1.9\"\n    title: New work\n    # lead: psw\n",
    );
    expect(
        "actions:\n- id: \"1.1\"\n  title: A\n",
        1,
        "actions:\n- id: \"1.1\"\n  title: A\n- id: \"1.9\"\n  title: New work\n  # lead: psw\n",
    );
    expect(
        "actions:\n    -   title: A\n        id: \"1.1\"\n",
        1,
        "actions:\n    -   title: A\n        id: \"1.1\"\n    -   id: \"1.9\"\n        title: New work\n        # lead: psw\n",
    );
}

#[test]
fn what_stands_after_the_list_stays_after_it() {
    expect(
        "actions:\n  - id: \"1.1\"\n    title: A\n    # lead: to be named\n\n# About the whole\noutcome: Good\n",
        1,
        "actions:\n  - id: \"1.1\"\n    title: A\n    # lead: to be named\n  - id: \"1.9\"\n    title: New work\n    # lead: psw\n\n# About the whole\noutcome: Good\n",
    );
}

#[test]
fn a_text_over_several_lines_is_not_cut_in_two() {
    expect(
        "actions:\n  - id: \"1.1\"\n    title: A\n    detail: >\n      One.\n\n      Two.\n",
        1,
        "actions:\n  - id: \"1.1\"\n    title: A\n    detail: >\n      One.\n\n      Two.\n  - id: \"1.9\"\n    title: New work\n    # lead: psw\n",
    );
}

#[test]
fn a_last_line_without_an_end_gets_one() {
    expect(
        "actions:\n  - id: \"1.1\"\n    title: A",
        1,
        "actions:\n  - id: \"1.1\"\n    title: A\n  - id: \"1.9\"\n    title: New work\n    # lead: psw\n",
    );
}

#[test]
fn the_first_action_of_a_priority_begins_its_list() {
    let list = "actions:\n  - id: \"1.9\"\n    title: New work\n    # lead: psw\n";
    expect("actions: []\n", 0, list);
    expect("actions: []   # none yet\noutcome: Good\n", 0, &format!("{list}outcome: Good\n"));
    expect("", 0, list);
}

#[test]
fn a_list_in_brackets_is_left_alone() {
    assert_eq!(with_one_more(&priority("actions: [{id: \"1.1\", title: A}]\n"), 1), None);
    assert_eq!(with_one_more(&priority("actions:\n  [\n  {id: \"1.1\", title: A}\n  ]\n"), 1), None);
}
