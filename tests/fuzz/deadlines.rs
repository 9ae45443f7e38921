//! The words of deadlines: never guessed at, and what was understood can be said again.

use crate::Target;
use jiff::civil::date;
use ragstone::plan::{Deadline, DeadlineText, understand};
use ragstone::words::Words;
use std::sync::LazyLock;

const WORDS: &[&str] = &[
    "by ",
    "By the end of ",
    "to be completed ",
    "Completed by ",
    "commence ",
    "To commence in ",
    "Work to ",
    "on ",
    "On appointment",
    "of ",
    "subject to ",
    "recruitment",
    "plan",
    "end ",
    "from ",
    "ongoing",
    "Ongoing",
    "Q3 ",
    "May ",
    "July ",
    "October ",
    "Sept ",
    "2022",
    "2023",
    "2025/26",
    "31 ",
    "1st ",
    "/",
    "-",
    " – ",
    "to ",
    "and ",
    "(",
    ")",
    "?",
    ".",
    ",",
    " ",
    "TBC",
    "immediately",
    "monthly",
    "in ",
    "already ",
    "within ",
    "three months",
    "review",
    "not ",
    "expected ",
    "phase 1",
    "29 February ",
    "started",
    "FY ",
];

static ENGLISH: LazyLock<Words> = LazyLock::new(Words::english);
static WELSH: LazyLock<Words> = LazyLock::new(|| Words::new("cy", &[]).unwrap());

#[test]
fn deadlines() {
    fuzz!(Target {
        name: "deadlines",
        words: WORDS,
        texts: 600,
        holds: |text| {
            for dated in [date(2022, 3, 11), date(1900, 1, 1), date(2199, 12, 31), date(2024, 2, 29)] {
                let understood = understand(text, dated);
                assert_eq!(understood.is_undated(), understood.due().is_none());
                if let Some(due) = understood.due() {
                    assert!(!understood.is_overdue(due.last()), "on its last day it is not late");
                    assert!(understood.start().is_none_or(|start| start.first() <= due.last()));
                    let year = due.last().year();
                    assert!((1900..=2201).contains(&year), "{due:?}");
                } else {
                    assert!(!understood.is_overdue(date(9999, 12, 31)), "what has no date is never late");
                }
                assert_eq!(
                    understand(&format!(" {text}\n"), dated).kind,
                    understood.kind,
                    "space around words says nothing"
                );
                let deadline: Deadline = DeadlineText::from_words(text).understand(dated);
                for words in [&*ENGLISH, &*WELSH] {
                    assert!(!words.deadline(&deadline).trim().is_empty());
                }
            }
            let quoted = serde_json::to_string(text).unwrap();
            let read: DeadlineText = serde_json::from_str(&quoted).unwrap();
            assert_eq!(read.says.trim(), text.trim());
        },
    });
}
