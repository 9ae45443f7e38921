//! Texts made to exhaust a reader.
#![allow(clippy::disallowed_methods)]

use super::{places, read};
use std::time::{Duration, Instant};

fn refused_at_once(text: &str, expected: (&'static str, u32, u32)) {
    // The best of three, because other tests run at the same time.
    let took = (0..3).map(|_| refused(text, expected)).min().unwrap();
    assert!(took < Duration::from_secs(1), "took {took:?}");
}

fn refused(text: &str, expected: (&'static str, u32, u32)) -> Duration {
    let start = Instant::now();
    let loaded = read::<serde_yaml::Value>(text);
    let took = start.elapsed();
    assert!(loaded.diagnostics.iter().any(crate::diagnostic::Diagnostic::is_error));
    assert_eq!(places(&loaded).first(), Some(&expected));
    took
}

#[test]
fn a_hundred_thousand_brackets_are_refused_at_once() {
    refused_at_once(&"[".repeat(100_000), ("Y111", 1, 33));
    refused_at_once(&"{a: ".repeat(100_000), ("Y111", 1, 129));
    refused_at_once(&"- ".repeat(100_000), ("Y111", 1, 65));
    refused_at_once(&"[\n".repeat(100_000), ("Y111", 33, 1));
}

#[test]
fn five_thousand_groups_within_groups_are_refused_at_once() {
    let text: String = (0..5_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    refused_at_once(&text, ("Y111", 33, 33));
}

#[test]
fn a_billion_laughs_are_refused_at_once() {
    let mut text = String::from("a: &a [lol, lol, lol]\n");
    for (this, last) in ('b'..='j').zip('a'..) {
        text += &format!(
            "{this}: &{this} [*{last}, *{last}, *{last}, *{last}, *{last}, *{last}, *{last}, *{last}, *{last}]\n"
        );
    }
    refused_at_once(&text, ("Y107", 1, 4));
    let loaded = read::<serde_yaml::Value>(&text);
    assert!(loaded.diagnostics.iter().all(|found| found.code.id == "Y107"));
}

#[test]
fn a_hundred_thousand_lines_that_begin_with_tabs_or_odd_marks_are_refused_in_seconds() {
    let soon = |text: &str, expected| assert!(refused(text, expected) < Duration::from_secs(10));
    soon(&"a:\n\tb: 1\n".repeat(50_000), ("Y105", 2, 1));
    soon(&format!("a: 1\n{}", "\u{a0}b: 1\n".repeat(100_000)), ("Y106", 2, 1));
    soon(&format!("a: 1\nb：1\nc: |\n{}", "  b：1\n".repeat(100_000)), ("Y116", 2, 2));
    soon(&format!("a: 1\n– b\n{}", "– b\n".repeat(100_000)), ("Y118", 2, 1));
    let marks = format!("id: \"1\"\ntitle: a\nactions:\n{}", "  – b\n".repeat(100_000));
    let start = Instant::now();
    assert_eq!(places(&read::<super::Priority>(&marks)), [("Y118", 4, 3)]);
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn thirty_two_levels_are_read_and_thirty_three_are_not() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(read::<serde_yaml::Value>(&nested(32)).value.is_some());
    assert_eq!(places(&read::<serde_yaml::Value>(&nested(33))), [("Y111", 1, 33)]);
}
