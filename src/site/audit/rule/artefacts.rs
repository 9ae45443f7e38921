//! What a template or a program leaves behind where a value is missing never reaches a reader.

use super::codes::ARTEFACT;
use crate::site::audit::finding::Findings;
use crate::site::audit::scan::Span;
use memchr::memmem;

const MARKS: [&str; 2] = ["{{", "{%"];
/// Words that an author may mean, unless they stand alone in their place.
const WORDS: [&str; 2] = ["undefined", "null"];
/// No word of any author.
const NOT_A_NUMBER: &str = "NaN";

/// Whether this page can hold any: most cannot, and then no text is looked at.
#[derive(Debug)]
pub(in super::super) struct Artefacts {
    suspected: bool,
}

impl Artefacts {
    pub(in super::super) fn of(html: &[u8]) -> Self {
        let holds = |needle: &&str| memmem::find(html, needle.as_bytes()).is_some();
        Self { suspected: MARKS.iter().chain(&WORDS).chain([&NOT_A_NUMBER]).any(holds) }
    }

    /// Looks through text that people read.
    pub(in super::super) fn text(&self, text: &[u8], span: Span, found: &mut Findings<'_>) {
        if !self.suspected {
            return;
        }
        for mark in MARKS {
            for at in memmem::find_iter(text, mark) {
                let help = "this is a fault of a template: its brackets were not filled in";
                found.report(ARTEFACT, span.part(&(at..at + mark.len())), format!("“{mark}” stands in the text"), help);
            }
        }
        let help = "a value is missing in the content or the template";
        // Alone in its place it is a missing value; among others it is an author's word.
        let alone = text.trim_ascii();
        if let Some(word) = WORDS.iter().find(|word| alone == word.as_bytes()) {
            let at = text.len() - text.trim_ascii_start().len();
            found.report(ARTEFACT, span.part(&(at..at + word.len())), format!("“{word}” stands in the text"), help);
        }
        for at in memmem::find_iter(text, NOT_A_NUMBER).filter(|at| is_word(text, *at, NOT_A_NUMBER.len())) {
            let place = span.part(&(at..at + NOT_A_NUMBER.len()));
            found.report(ARTEFACT, place, format!("“{NOT_A_NUMBER}” stands in the text"), help);
        }
    }
}

fn is_word(text: &[u8], at: usize, length: usize) -> bool {
    let part_of_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_' || !byte.is_ascii();
    let before = at.checked_sub(1).and_then(|at| text.get(at));
    let after = text.get(at + length);
    !before.is_some_and(part_of_word) && !after.is_some_and(part_of_word)
}
