//! The list, for people and for programs.

use super::{Check, State};
use crate::cli::report::counted;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// The version of the JSON form. Within one, fields may be added; none goes, and none changes its meaning.
const VERSION: u32 = 1;

impl State {
    /// The word that says it without colour.
    fn word(self) -> &'static str {
        match self {
            Self::Well => "ok",
            Self::Look => "look",
            Self::Stop => "stop",
        }
    }
}

/// One line a check, and what it comes to.
pub(super) fn human(checks: &[Check]) -> String {
    let mut out = format!("ragstone {} ({})\n\n", env!("CARGO_PKG_VERSION"), env!("RAGSTONE_FINGERPRINT"));
    for check in checks {
        let _ = writeln!(out, "{:<5} {:<9} {}", check.state.word(), check.name, check.found);
        if let Some(help) = check.help.as_ref().filter(|_| check.state != State::Well) {
            let _ = writeln!(out, "{:15} {help}", "");
        }
    }
    let count = |state: State| checks.iter().filter(|check| check.state == state).count();
    let (stops, looks) = (count(State::Stop), count(State::Look));
    let things = |count: usize| counted(count, "thing");
    let _ = match (stops, looks) {
        (0, 0) => writeln!(out, "\nNothing stands in the way of a publication."),
        (0, looks) => writeln!(out, "\nNothing stands in the way of a publication; {} to look at.", things(looks)),
        (1, _) => writeln!(out, "\n1 thing stands in the way of a publication."),
        (stops, _) => writeln!(out, "\n{} stand in the way of a publication.", things(stops)),
    };
    out
}

/// The same as one JSON object.
pub(super) fn json(checks: &[Check]) -> String {
    let rows: Vec<Value> = checks
        .iter()
        .map(|check| json!({"name": check.name, "state": check.state.word(), "found": check.found, "help": check.help}))
        .collect();
    let object = json!({
        "version": VERSION,
        "tool": {"name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION"), "fingerprint": env!("RAGSTONE_FINGERPRINT")},
        "ready": checks.iter().all(|check| check.state != State::Stop),
        "checks": rows,
    });
    format!("{object:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_has_a_word_and_the_end_says_what_it_comes_to() {
        let checks = [
            Check::well("content", "9 files"),
            Check::new("address", State::Look, "an example").help("write it"),
            Check::new("problems", State::Stop, "2 errors"),
        ];
        let text = human(&checks);
        assert!(text.contains("\nok    content   9 files\nlook  address   an example\n                write it\nstop  problems  2 errors\n"), "{text}");
        assert!(text.ends_with("\n1 thing stands in the way of a publication.\n"));
        assert!(human(&checks[..2]).ends_with("a publication; 1 thing to look at.\n"));
        assert!(json(&checks).contains("\"ready\": false"));
    }
}
