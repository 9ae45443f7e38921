//! What holds of everything that is told, whatever it is told of.

use ragstone::diagnostic::{Diagnostic, Place, Texts, github, human, json, sarif, short};

/// One file.
pub struct One<'t>(pub &'static str, pub &'t str);

impl Texts for One<'_> {
    fn text(&self, file: &str) -> Option<&str> {
        (file == self.0).then_some(self.1)
    }
}

/// Every place lies in its text, every change can be made, and every form prints: one that a program reads is sound, and
/// one that a person reads does nothing to the terminal.
pub fn told(diagnostics: &[Diagnostic], texts: &dyn Texts) {
    for diagnostic in diagnostics {
        for place in diagnostic.place.iter().chain(diagnostic.related.iter().map(|(place, _)| place)) {
            placed(place, texts);
        }
        for edit in diagnostic.fix.iter().flat_map(|fix| &fix.edits) {
            let text = texts.text(&edit.file).unwrap_or_else(|| panic!("a change of no file: {edit:?}"));
            assert!(text.get(edit.span.clone()).is_some(), "{edit:?}");
        }
        assert!(!diagnostic.message.trim().is_empty(), "{diagnostic:?}");
        let line = short::render(diagnostic);
        assert_eq!(line.trim_end_matches('\n').lines().count(), 1, "{line:?}");
        harmless(&line);
        harmless(&human::render(diagnostic, texts, human::Colour::Off));
        assert_eq!(github::render(diagnostic).trim_end_matches('\n').lines().count(), 1);
    }
    if !diagnostics.is_empty() {
        serde_json::from_str::<serde_json::Value>(&json::render(diagnostics, texts)).unwrap();
        serde_json::from_str::<serde_json::Value>(&sarif::render(diagnostics, &[], texts, |_| None)).unwrap();
    }
}

fn placed(place: &Place, texts: &dyn Texts) {
    let Some(text) = texts.text(&place.file) else {
        assert_eq!(place.span, 0..0, "a place in no file: {place:?}");
        return;
    };
    assert!(text.get(place.span.clone()).is_some(), "{place:?}");
    if place.line > 0 {
        assert_eq!(*place, Place::in_text(&place.file, text, place.span.clone()));
    }
}

/// No character moves the cursor, colours the screen or ends a terminal's patience.
fn harmless(printed: &str) {
    let control = printed.chars().find(|c| c.is_control() && *c != '\n');
    assert_eq!(control, None, "{printed:?}");
}
