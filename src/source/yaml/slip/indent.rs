//! Lines that begin with what is not a space.

use super::{mended, sign};
use crate::diagnostic::Diagnostic;
use crate::source::codes;
use crate::source::yaml::page::Page;
use crate::source::yaml::refuse;
use granit_parser::ErrorKind;
use std::ops::Range;

/// Spaces for a level where a file shows no step of its own.
const STEP: usize = 2;

/// Lines that begin with a tab or an odd space, where one of them is likely to have broken the grammar at `at`.
pub(super) fn near(page: &Page<'_>, at: usize, kind: &ErrorKind) -> Vec<Diagnostic> {
    let about_tabs = matches!(
        kind,
        ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabInIndentation
            | ErrorKind::TabInPlainScalar
    );
    let (error_line, _) = page.line(at);
    let is_idle = |line: &str| {
        let indent = indent_of(line);
        let words = line.get(indent.len()..).unwrap_or_default();
        words.trim().is_empty() || words.starts_with('#') && !is_odd(indent)
    };
    let lines: Vec<(usize, &str)> = page.lines().filter(|(_, line)| !is_idle(line)).collect();
    let here = lines.partition_point(|(start, _)| *start < error_line);
    let mut near = false;
    let mut found = Vec::new();
    let mut widths = Widths::new(page);
    for (number, (start, line)) in lines.iter().enumerate() {
        let indent = indent_of(line);
        let is_told = found.len() < refuse::MANY;
        let width =
            if is_told { widths.of(*start, indent, line.get(indent.len()..).unwrap_or_default()) } else { STEP };
        if is_odd(indent) {
            near |= number.abs_diff(here) <= 1;
            found.extend(is_told.then(|| told(page, *start, indent, width)));
        }
    }
    if about_tabs || near { found } else { Vec::new() }
}

/// A line of odd spaces and nothing else.
pub(super) fn blank(page: &Page<'_>, start: usize, line: &str) -> Option<Diagnostic> {
    let indent = indent_of(line);
    let is_blank = indent.len() == line.trim_end_matches('\r').len();
    let at = indent.find(|c| sign::odd_space(c).is_some() || sign::invisible(c).is_some()).filter(|_| is_blank)?;
    let problem = odd_space(page, start + at..start + indent.len());
    Some(mended(page, problem, "empty the line", start..start + indent.len(), ""))
}

/// True for a name that begins with what only looks like a space.
pub(in crate::source::yaml) fn begins_oddly(name: &str) -> bool {
    let width = name.len() - name.trim_start_matches(is_odd_or_space).len();
    name.get(..width).is_some_and(|before| before.contains(|c| !matches!(c, ' ' | '\t')))
}

/// A name that begins with odd spaces, where the grammar lets that pass.
pub(in crate::source::yaml) fn odd_spaces_before(page: &Page<'_>, name: &str, at: Range<usize>) -> Option<Diagnostic> {
    let width = name.len() - name.trim_start_matches(|c| is_odd_or_space(c) && c != '\t').len();
    let odd = name.get(..width)?;
    // Every name of a file comes by here: nothing is looked at that costs time before something is odd.
    if !odd.contains(|c| c != ' ') {
        return None;
    }
    let (start, line) = page.line(at.start);
    let indent = indent_of(line);
    // Quotation marks stand before the words, and an escape is written otherwise than it reads.
    let words = at.start + page.text.get(at.clone())?.find(odd)?;
    let at = words..at.end.max(words + width);
    if start + indent.len() < at.start + width {
        let problem = odd_space(page, at.start..at.start + width);
        return Some(mended(page, problem, "remove the odd space", at.start..at.start + width, ""));
    }
    let mut widths = Widths::new(page);
    let mut own = None;
    for (here, line) in page.lines().take_while(|(here, _)| *here <= start) {
        let indent = indent_of(line);
        own = Some(widths.of(here, indent, line.get(indent.len()..).unwrap_or_default()));
    }
    Some(told(page, start, indent, own.unwrap_or(STEP)))
}

fn told(page: &Page<'_>, start: usize, indent: &str, width: usize) -> Diagnostic {
    let odd = indent.find(|c| c != ' ').unwrap_or(0);
    let (problem, title) = if indent.as_bytes().get(odd) == Some(&b'\t') {
        (refuse::tab(page, start + odd..start + odd + 1), "put spaces in place of the tabs")
    } else {
        (odd_space(page, start + odd..start + indent.len()), "put the line where it belongs with ordinary spaces")
    };
    mended(page, problem, title, start..start + indent.len(), " ".repeat(width))
}

/// The problem of spaces that are none, which stand at `at`.
pub(super) fn odd_space(page: &Page<'_>, at: Range<usize>) -> Diagnostic {
    let written = page.text.get(at.clone()).unwrap_or_default();
    let Some(name) = written.chars().find_map(sign::odd_space) else {
        return refuse::control_character(page, at.start, written.chars().next().unwrap_or('\u{feff}'));
    };
    page.diagnostic(codes::NBSP, at, format!("{name} stands here, which looks like a space and is not one"))
        .help("delete it and type a space in its place; it often comes from Word or a web page")
}

fn indent_of(line: &str) -> &str {
    let words = line.trim_start_matches(is_odd_or_space);
    line.get(..line.len() - words.len()).unwrap_or_default()
}

fn is_odd_or_space(c: char) -> bool {
    matches!(c, ' ' | '\t') || sign::odd_space(c).is_some() || sign::invisible(c).is_some()
}

fn is_odd(indent: &str) -> bool {
    indent.contains(|c| c != ' ')
}

/// How far in a line was meant to stand, worked out line by line from what stands around it.
struct Widths<'p, 't> {
    page: &'p Page<'t>,
    step: usize,
    /// Columns of the last line with words, and of the fields of its thing.
    last: usize,
    fields: usize,
    opens: bool,
    /// Columns that were given to an odd indent, by what was written.
    given: Vec<(String, usize)>,
}

impl<'p, 't> Widths<'p, 't> {
    fn new(page: &'p Page<'t>) -> Self {
        let plain =
            page.lines().map(|(_, line)| indent_of(line)).filter(|indent| !indent.is_empty() && !is_odd(indent));
        let step = plain.map(str::len).min().unwrap_or(STEP);
        Self { page, step, last: 0, fields: 0, opens: false, given: Vec::new() }
    }

    /// The columns of the line that starts at `start`, whose words follow `indent`.
    fn of(&mut self, start: usize, indent: &str, words: &str) -> usize {
        let width = if is_odd(indent) { self.meant(start, indent) } else { indent.len() };
        if !is_odd(indent) {
            self.given.clear();
        }
        let dashes = words.len() - words.trim_start_matches(['-', ' ']).len();
        self.last = width;
        self.fields = width + if words.starts_with("- ") { dashes } else { 0 };
        self.opens = words.trim_end().ends_with([':', '>', '|']) || words.trim_end().ends_with(">-");
        width
    }

    fn meant(&mut self, start: usize, indent: &str) -> usize {
        if let Some((_, width)) = self.given.iter().find(|(written, _)| written == indent) {
            return *width;
        }
        let within = self.given.iter().filter(|(written, _)| indent.starts_with(written.as_str())).max();
        let width = match within {
            // `\t- id` and `\t  title`: what follows the odd part is counted as it stands.
            Some((written, width)) if !is_odd(indent.get(written.len()..).unwrap_or_default()) => {
                width + indent.len() - written.len()
            }
            _ if indent.contains('\t') => self.beside(start),
            _ => self.fitting(start, indent),
        };
        self.given.push((indent.to_owned(), width));
        width
    }

    /// An odd space was meant as one space, where the line then stands as its neighbours do; else as none.
    fn fitting(&self, start: usize, indent: &str) -> usize {
        let all = indent.chars().filter(|c| sign::invisible(*c).is_none()).count();
        let plain = indent.chars().filter(|c| *c == ' ').count();
        let below = self.below(start);
        let fits = |width: &usize| {
            let is_beside = !self.opens && *width == self.fields;
            is_beside || Some(*width) == below || self.opens && *width > self.last
        };
        [all, plain].into_iter().find(fits).unwrap_or_else(|| self.beside(start))
    }

    /// The columns of the next line that begins with spaces only.
    fn below(&self, start: usize) -> Option<usize> {
        let mut below = self.page.lines().filter(|(next, line)| *next > start && !super::is_idle(line));
        below.find(|(_, line)| !is_odd(indent_of(line))).map(|(_, line)| indent_of(line).len())
    }

    /// Deeper than a line that opens something, as far as its next line with spaces; else beside the line above.
    fn beside(&self, start: usize) -> usize {
        if !self.opens {
            return self.fields;
        }
        let plain = self.below(start);
        plain.filter(|width| *width > self.last).unwrap_or(self.fields + self.step)
    }
}
