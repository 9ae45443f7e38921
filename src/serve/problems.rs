use crate::diagnostic::{self, Diagnostic, Place, Texts};
use serde::Serialize;
use std::collections::BTreeMap;

/// Problems with the texts they point into, so that they can be told when their files have gone.
#[derive(Debug, Clone, Default)]
pub struct Problems {
    /// In the order a reader works through them.
    pub diagnostics: Vec<Diagnostic>,
    texts: BTreeMap<String, String>,
}

impl Problems {
    pub(super) fn new(mut diagnostics: Vec<Diagnostic>, all: &dyn Texts) -> Self {
        diagnostic::sort(&mut diagnostics);
        let mut texts = BTreeMap::new();
        let related = |one: &Diagnostic| one.related.as_ref().map(|(place, _)| place.file.clone());
        let files = diagnostics
            .iter()
            .flat_map(|one| one.place.as_ref().map(|place| place.file.clone()).into_iter().chain(related(one)));
        for file in files {
            if !texts.contains_key(&*file)
                && let Some(text) = all.text(&file)
            {
                texts.insert(file.to_string(), text.to_owned());
            }
        }
        Self { diagnostics, texts }
    }

    /// These and those.
    pub(super) fn with(mut self, other: &Self) -> Self {
        self.diagnostics.extend_from_slice(&other.diagnostics);
        diagnostic::sort(&mut self.diagnostics);
        self.texts.extend(other.texts.iter().map(|(file, text)| (file.clone(), text.clone())));
        self
    }

    /// The first of them as a browser shows them: errors before warnings, since only errors keep a page back.
    pub(super) fn rows(&self, most: usize) -> Vec<Row<'_>> {
        let (errors, warnings): (Vec<_>, Vec<_>) = self.diagnostics.iter().partition(|one| one.is_error());
        errors.into_iter().chain(warnings).take(most).map(|one| Row::new(one, self)).collect()
    }
}

impl From<Diagnostic> for Problems {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { diagnostics: vec![diagnostic], texts: BTreeMap::new() }
    }
}

impl Texts for Problems {
    fn text(&self, file: &str) -> Option<&str> {
        self.texts.get(file).map(String::as_str)
    }
}

/// One problem as a browser shows it: plain text in every field.
#[derive(Debug, Serialize)]
pub(super) struct Row<'p> {
    severity: &'static str,
    code: &'static str,
    message: &'p str,
    /// `content/priorities/1.yaml:8:11`.
    place: Option<String>,
    line: Option<Line>,
    /// What the second place has to do with it, and where that is.
    note: Option<String>,
    help: Option<&'p str>,
}

impl<'p> Row<'p> {
    fn new(problem: &'p Diagnostic, texts: &Problems) -> Self {
        let line = problem.place.as_ref().filter(|place| place.line > 0);
        Self {
            severity: problem.severity.word(),
            code: problem.code.id,
            message: &problem.message,
            place: problem.place.as_ref().map(position),
            line: line.and_then(|place| Some(Line::around(texts.text(&place.file)?, place))),
            note: problem.related.as_ref().map(|(place, note)| format!("{note}: {}", position(place))),
            help: problem.help.as_deref(),
        }
    }
}

fn position(place: &Place) -> String {
    match place.line {
        0 => place.file.to_string(),
        line => format!("{}:{line}:{}", place.file, place.column),
    }
}

/// Most characters shown before, in and after the words at fault.
const MOST: usize = 80;

/// The line at fault: what stands before the words, the words, and what stands after.
#[derive(Debug, Serialize)]
pub(super) struct Line {
    before: String,
    marked: String,
    after: String,
}

impl Line {
    fn around(text: &str, place: &Place) -> Self {
        let (start, end) = (place.span.start.min(text.len()), place.span.end.min(text.len()));
        let (head, rest) = text.split_at_checked(start).unwrap_or((text, ""));
        let before = head.rsplit('\n').next().unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        let (marked, after) = line.split_at_checked(end - start).unwrap_or((line, ""));
        let skipped = before.chars().count().saturating_sub(MOST);
        let before: String = before.chars().skip(skipped).collect();
        Self {
            before: if skipped > 0 { format!("…{before}") } else { before.trim_start().to_owned() },
            marked: shortened(marked),
            after: shortened(after.trim_end()),
        }
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests;
