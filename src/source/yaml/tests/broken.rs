//! Broken files as clerks send them: each with the code, line and column of all that must be told.

use super::{Priority, Updates, places, read, told};

type Places = &'static [(&'static str, u32, u32)];

const PRIORITIES: &[(&str, Places)] = &[
    // Colons.
    ("id: \"1\"\ntitle: Retrofit: homes\n", &[("Y102", 2, 16)]),
    ("id: \"1\"\ntitle: a\nactions:\n  - id: \"1.1\"\n    title: Tŷ: câr\n", &[("Y102", 5, 14)]),
    ("id: \"1\"\ntitle: \"a\" and: b\n", &[("Y103", 2, 12)]),
    ("id \"1\"\ntitle: a\n", &[("Y101", 1, 1)]),
    ("id: \"1\"\ntitle Retrofit\noutcome: b\n", &[("Y101", 2, 1)]),
    ("id: \"1\"\noutcome: >\n  One\nTwo\ntitle: a\n", &[("Y101", 4, 1)]),
    ("id:\"1\"\ntitle:a\n", &[("Y101", 1, 3)]),
    (": a\n", &[("Y115", 1, 1), ("Y202", 1, 1), ("Y202", 1, 1)]),
    // Quotation marks.
    ("id: \"1\ntitle: a\noutcome: b\n", &[("Y103", 1, 5)]),
    ("id: \"1\"\ntitle: 'a\noutcome: b\n", &[("Y103", 2, 8)]),
    ("id: \"1\"\ntitle: \"a", &[("Y103", 2, 8)]),
    ("id: \"1\"\ntitle: 'It's late'\n", &[("Y103", 2, 12)]),
    ("id: \"1\"\ntitle: \"a \"big\" one\"\n", &[("Y103", 2, 12)]),
    ("id: \"1\"\ntitle: \"C:\\docs\"\n", &[("Y103", 2, 11)]),
    // Brackets.
    ("id: \"1\"\ntitle: a\nactions: [\n", &[("Y104", 3, 10)]),
    ("id: \"1\"\ntitle: a\nactions: [1, 2\noutcome: b\n", &[("Y104", 3, 10)]),
    ("id: \"1\"\ntitle: a\nactions: [1, 2}\n", &[("Y104", 3, 10)]),
    ("id: \"1\"\ntitle: a\nactions: [{id: \"1\" title: b}]\n", &[("Y104", 3, 20)]),
    ("id: \"1\"\ntitle: a\nactions: [a, , b]\n", &[("Y104", 3, 14)]),
    // Lines that do not line up.
    ("id: \"1\"\n  title: a\n", &[("Y101", 2, 3)]),
    ("id: \"1\"\ntitle: a\nactions:\n  - id: \"1\"\n    title: x\n   open: true\n", &[("Y101", 6, 4)]),
    ("id: \"1\"\ntitle: a\n- b\n", &[("Y101", 3, 1)]),
    ("id: \"1\"\ntitle: a\nactions:\n- id: \"2\"\n  title: b\n title: c\n", &[("Y101", 6, 2)]),
    ("id: \"1\"\ntitle: a\nactions: - id: \"2\"\n", &[("Y101", 3, 10)]),
    ("id: \"1\"\ntitle: |text\n  more\n", &[("Y101", 2, 8)]),
    // Tabs, spaces that are none, and other characters.
    ("id: \"1\"\ntitle: a\nactions:\n\t- id: \"2\"\n\t  title: b\n", &[("Y105", 4, 1), ("Y105", 5, 1)]),
    ("id: \"1\"\ntitle: a\n\u{a0}outcome: b\n", &[("Y106", 3, 1)]),
    ("id: \"1\"\ntitle: a\nactions:\n  - id: \"2\"\n\u{a0}\u{a0}\u{a0} title: b\n", &[("Y106", 5, 1)]),
    ("id: \"1\"\ntitle: @home\n", &[("Y116", 2, 8)]),
    ("id: \"1\"\ntitle: `a`\n", &[("Y116", 2, 8)]),
    ("id: \"1\"\ntitle: a\u{b}b\n", &[("Y116", 2, 9)]),
    // What YAML allows and a project does not.
    ("id: \"1\"\ntitle: &t a\noutcome: *t\n", &[("Y107", 2, 8), ("Y107", 3, 10)]),
    ("id: !!str 1\ntitle: a\n", &[("Y108", 1, 5)]),
    ("id: \"1\"\ntitle: a\n<<: {outcome: b}\n", &[("Y109", 3, 1)]),
    ("id: \"1\"\ntitle: a\noutcome: b\ntitle: c\n", &[("Y110", 4, 1)]),
    ("id: \"1\"\ntitle: a\n---\nid: \"2\"\n", &[("Y112", 3, 1)]),
    ("id: \"1\"\ntitle: a\n...\nmore\n", &[("Y112", 4, 1)]),
    ("%YAML 1.2\n---\nid: \"1\"\ntitle: a\n", &[("Y114", 1, 1)]),
    ("[id]: \"1\"\n", &[("Y115", 1, 1), ("Y202", 1, 1), ("Y202", 1, 1)]),
    ("id: \"1\"\ntitle: Retrofit homes #2\n", &[("Y113", 2, 23)]),
    ("id: \"1\"\ntitle: Retrofit #2 of\n  homes\n", &[("Y113", 2, 17)]),
    ("id: \"1\"\ntitle: #2 retrofit\n", &[("Y113", 2, 8), ("Y203", 2, 1)]),
    // Fields and values.
    ("", &[("Y202", 1, 1), ("Y202", 1, 1)]),
    ("# nothing yet\n", &[("Y202", 1, 1), ("Y202", 1, 1)]),
    ("just words\n", &[("Y203", 1, 1)]),
    ("- id: \"1\"\n  title: a\n", &[("Y203", 1, 1)]),
    ("id: \"1\"\ntitle: a\nactoins: []\n", &[("Y201", 3, 1)]),
    ("id: 1\ntitle: true\noutcome: 5.9\n", &[("Y203", 1, 5), ("Y203", 2, 8), ("Y203", 3, 10)]),
    ("id: \"1\"\ntitle:\n", &[("Y203", 2, 1)]),
    ("id: \"1\"\ntitle: \"  \"\n", &[("Y203", 2, 8)]),
    ("id: \"1/2\"\ntitle: a\n", &[("Y205", 1, 5)]),
    ("id: \"1\"\ntitle: a\nactions: none\n", &[("Y203", 3, 10)]),
    ("id: \"1\"\ntitle: [a]\n", &[("Y203", 2, 8)]),
    ("id: \"1\"\ntitle: a\nactions:\n  id: \"2\"\n", &[("Y203", 4, 3)]),
    ("\u{feff}id: \"1\"\r\ntitle: Tŷ\r\nactions:\r\n  - id: \"1\"\r\n    title: {ŵ: câr}\r\n", &[("Y203", 5, 12)]),
    ("\u{feff}ŵ: 1\r\nid: \"1\"\r\ntitle: Tŷ: ŵy\r\n", &[("Y102", 3, 10), ("Y201", 1, 1)]),
];

const UPDATES: &[(&str, Places)] = &[
    ("confirm: [\"1.1\", 3.4]\n", &[("Y203", 1, 18)]),
    ("updates:\n  2.2:\n    rag: red\n", &[("Y203", 2, 3)]),
    (
        "updates:\n  \"2.2\":\n    rag: yellow\n  \"2.3\":\n    rag:\n  \"2.2\":\n    rag: red\n",
        &[("Y204", 3, 10), ("Y110", 6, 3)],
    ),
    ("updates:\n  \"2.2\": red\n", &[("Y203", 2, 10)]),
    ("updates:\n  - \"2.2\"\n", &[("Y203", 2, 3)]),
    ("updates:\n  \"2.2\":\n    rag: [red]\n    not: a\n", &[("Y204", 3, 10), ("Y201", 4, 5)]),
];

#[test]
fn every_problem_is_told_of_at_its_line_and_column() {
    let mut wrong = String::new();
    for (text, expected) in PRIORITIES {
        check(text, expected, &read::<Priority>(text), &mut wrong);
    }
    for (text, expected) in UPDATES {
        check(text, expected, &read::<Updates>(text), &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(PRIORITIES.len() + UPDATES.len() >= 40);
}

fn check<T>(text: &str, expected: Places, loaded: &super::Loaded<T>, wrong: &mut String) {
    let mut expected = expected.to_vec();
    expected.sort_by_key(|(code, line, column)| (*line, *column, *code));
    if places(loaded) != expected {
        *wrong += &format!("{text:?}\n  expected {expected:?}\n  found    {:?} {:?}\n", places(loaded), told(loaded));
    }
}
