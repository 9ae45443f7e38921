//! A theme's own words, in Fluent: refused with a reason, or printed.

use crate::Target;
use crate::sound::{self, One};
use ragstone::words::{Value, Words, key};

const FILE: &str = "themes/ours/words/en.ftl";

const WORDS: &[&str] = &[
    "nav_report = ",
    "common_days = ",
    "shell_as_at = ",
    "overdue = ",
    "nav_raport = ",
    "-term = ",
    "{ -term }",
    "{ $count }",
    "{ $date }",
    "{ $nobody }",
    "{ nav_report }",
    "{ nobody }",
    "{ NUMBER($count) }",
    "{ NUMBER($count, minimumFractionDigits: 2) }",
    "{ DATETIME($date) }",
    "{ NOBODY() }",
    "{ \"text\" }",
    "{ 5 }",
    "{ $count ->\n    [one] a day\n   *[other] days\n}",
    "\n    .label = ",
    "{ nav_report.label }",
    "[one]",
    "*[other]",
    "{",
    "}",
    "->",
    "\n",
    "\n    ",
    "# remark\n",
    "## group\n",
    "=",
    " ",
    "Words",
    "\\u0041",
    "<b>",
    "[",
    "]",
    "*",
    ".",
];

#[test]
fn words() {
    fuzz!(Target {
        name: "words",
        words: WORDS,
        texts: 150,
        holds: |text| {
            let own = [("en".to_owned(), FILE.into(), text.to_owned())];
            match Words::new("en-GB", &own) {
                Err(problems) => {
                    assert!(!problems.is_empty());
                    sound::told(&problems, &One(FILE, text));
                }
                Ok(words) => {
                    Words::missing("en-GB", &own).unwrap();
                    assert!(words.for_templates().contains_key("nav_scrutiny"));
                    for count in [0, 1, 2, 1_000_000] {
                        let printed = words.filled(key::common_days, &[("count", Value::from(count))]);
                        assert!(!printed.contains("{$") && !printed.contains("{ "), "{printed}");
                    }
                    words.filled(key::shell_as_at, &[("date", Value::from("1 May 2022"))]);
                    assert!(!words.plain(key::nav_report).contains('{'), "{}", words.plain(key::nav_report));
                }
            }
        },
    });
}
