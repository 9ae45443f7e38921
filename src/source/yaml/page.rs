use crate::diagnostic::{Code, Diagnostic, Lines, Place};
use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

/// A stretch of YAML inside a file: all of it, or the front matter. Spans count bytes from the start of the file.
#[derive(Clone)]
pub(in crate::source) struct Page<'t> {
    pub(in crate::source) file: Arc<str>,
    /// The whole file.
    pub(in crate::source) text: &'t str,
    /// Where the YAML stands in it.
    pub(in crate::source) yaml: Range<usize>,
    /// Its lines, once something is wrong in it: to count them anew for each problem takes too long where there are many.
    lines: OnceCell<Lines>,
}

impl<'t> Page<'t> {
    /// A file that is YAML from end to end.
    pub(in crate::source) fn whole(file: &Arc<str>, text: &'t str) -> Self {
        let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self::part(file, text, start..text.len())
    }

    /// A stretch of a file.
    pub(in crate::source) fn part(file: &Arc<str>, text: &'t str, yaml: Range<usize>) -> Self {
        Self { file: Arc::clone(file), text, yaml, lines: OnceCell::new() }
    }

    /// The YAML itself.
    pub(super) fn source(&self) -> &'t str {
        self.text.get(self.yaml.clone()).unwrap_or_default()
    }

    pub(super) fn place(&self, span: Range<usize>) -> Place {
        self.lines.get_or_init(|| Lines::of(self.text)).place(&self.file, self.text, span)
    }

    pub(super) fn diagnostic(&self, code: Code, span: Range<usize>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, message).at(self.place(span))
    }

    /// The line that holds the byte `at`, without its line break, and where it starts.
    pub(super) fn line(&self, at: usize) -> (usize, &'t str) {
        let at = self.text.floor_char_boundary(at.min(self.text.len()));
        let (before, after) = self.text.split_at(at);
        let start = before.rfind('\n').map_or(0, |newline| newline + 1).max(self.yaml.start.min(at));
        let end = after.find('\n').map_or(self.text.len(), |newline| at + newline).min(self.yaml.end.max(at));
        (start, self.text.get(start..end).unwrap_or_default().trim_end_matches('\r'))
    }

    /// Every line with the byte it starts at, without its line break.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &'t str)> {
        let mut start = self.yaml.start;
        self.source().split_inclusive('\n').map(move |line| {
            let here = start;
            start += line.len();
            (here, line.trim_end_matches(['\n', '\r']))
        })
    }

    /// True where the line that starts at `start` is part of a block of text, in which every sign stands for itself.
    pub(super) fn is_in_block(&self, start: usize) -> bool {
        let indent_of = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let own = indent_of(self.line(start).1);
        let before = self.text.get(self.yaml.start..start).unwrap_or_default();
        let above = before.lines().rev().find(|line| !line.trim().is_empty() && indent_of(line) < own);
        let words = above.and_then(|line| line.split(" #").next()).unwrap_or_default().trim_end();
        let last = words.rsplit(' ').next().unwrap_or_default();
        last.starts_with(['|', '>']) && last.len() <= 3
    }
}
