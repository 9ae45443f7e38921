use std::ops::Range;
use std::sync::Arc;

/// Where the texts of named files can be had, so that a caret can be drawn under the words.
pub trait Texts {
    /// The whole text of `file` (a path with forward slashes, as in [`Place::file`]), if it is known.
    fn text(&self, file: &str) -> Option<&str>;
}

/// A stretch of one file, as the clerk's editor counts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Path from the project's root, with forward slashes.
    pub file: Arc<str>,
    /// 1-based line; 0 where the whole file is meant.
    pub line: u32,
    /// 1-based column, in characters; 0 where the whole file is meant.
    pub column: u32,
    /// Byte range in the file's text, always on character boundaries.
    pub span: Range<usize>,
}

impl Place {
    /// The stretch `span` of `text`, clamped to the text and to character boundaries.
    pub fn in_text(file: &Arc<str>, text: &str, span: Range<usize>) -> Self {
        let start = floor_boundary(text, span.start);
        let line = 1 + memchr::memchr_iter(b'\n', &text.as_bytes()[..start]).count();
        Self::on_line(file, text, span, line)
    }

    fn on_line(file: &Arc<str>, text: &str, span: Range<usize>, line: usize) -> Self {
        let start = floor_boundary(text, span.start);
        let end = ceil_boundary(text, span.end.max(start));
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let mut column = 1 + text[line_start..start].chars().count();
        if line_start == 0 && text.starts_with('\u{feff}') && start > 0 {
            column -= 1;
        }
        Self {
            file: Arc::clone(file),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
            span: start..end,
        }
    }

    /// Line and column just after the last character, counted as [`Place::line`] and [`Place::column`] are; `text` is
    /// the file's.
    pub fn end(&self, text: &str) -> (u32, u32) {
        let end = Self::in_text(&self.file, text, self.span.end..self.span.end);
        (end.line, end.column)
    }

    /// The file as a whole, where no words of it are at fault.
    pub fn whole_file(file: &Arc<str>) -> Self {
        Self { file: Arc::clone(file), line: 0, column: 0, span: 0..0 }
    }
}

/// Where the lines of a text begin: for many places in one long file, which would otherwise be counted through for each.
#[derive(Debug, Clone)]
pub struct Lines(Vec<usize>);

impl Lines {
    /// The lines of a text.
    pub fn of(text: &str) -> Self {
        Self(memchr::memchr_iter(b'\n', text.as_bytes()).collect())
    }

    /// As [`Place::in_text`] of the same text.
    pub fn place(&self, file: &Arc<str>, text: &str, span: Range<usize>) -> Place {
        let start = floor_boundary(text, span.start);
        Place::on_line(file, text, span, 1 + self.0.partition_point(|end| *end < start))
    }
}

fn floor_boundary(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at.min(text.len()))
}

fn ceil_boundary(text: &str, at: usize) -> usize {
    text.ceil_char_boundary(at.min(text.len()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes_and_skip_the_byte_order_mark() {
        let file = Arc::from("a.yaml");
        let text = "\u{feff}tŷ: 1\ncân: 2";
        let at = |needle: &str| {
            let start = text.find(needle).unwrap();
            let place = Place::in_text(&file, text, start..start + 1);
            (place.line, place.column)
        };
        assert_eq!(at("1"), (1, 5));
        assert_eq!(at("2"), (2, 6));
    }

    #[test]
    fn lines_counted_once_give_the_same_places() {
        let file = Arc::from("a.yaml");
        let text = "\u{feff}tŷ: 1\n\r\n\ncân: 2\n";
        let lines = Lines::of(text);
        for start in 0..=text.len() {
            let span = start..start + 2;
            assert_eq!(lines.place(&file, text, span.clone()), Place::in_text(&file, text, span));
        }
    }

    #[test]
    fn a_span_inside_a_character_is_widened_to_it() {
        let place = Place::in_text(&Arc::from("a"), "aŷb", 2..2);
        assert_eq!(place.span, 1..3);
    }
}
