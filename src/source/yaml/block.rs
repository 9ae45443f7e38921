use granit_parser::ScalarStyle;
use std::ops::Range;

/// A value's bytes, from the beginning of its line where it is the first on it: that says how far in a block of text stands.
pub(super) fn written<'t>(text: &'t str, at: &Range<usize>) -> &'t str {
    let before = text.get(..at.start).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let start = if before.get(start..).is_some_and(is_blank) { start } else { at.start };
    text.get(start..at.end).unwrap_or_default()
}

/// True where the last line of a block of text, which no line break ends, was given one: `stripped` is the value without
/// it. A last line of spaces may be part of the text or not.
pub(super) fn is_longer_than_written(stripped: &str, style: ScalarStyle, written: &str) -> bool {
    let breaks = |text: &str| memchr::memchr_iter(b'\n', text.as_bytes()).count();
    let last = |text: &str| text.rsplit('\n').next().is_some_and(is_blank);
    if let Some(spaces) = indentation(stripped, written).filter(|_| last(written)) {
        let own = written.rsplit('\n').next().map_or(0, str::len);
        return matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) && own > spaces;
    }
    match style {
        ScalarStyle::Literal => breaks(stripped) >= breaks(written),
        ScalarStyle::Folded => !last(written) || stripped.ends_with(' ') && last(stripped),
        _ => false,
    }
}

/// How far in a block of text stands: what its first words have before them in the file, and have not in the value.
fn indentation(value: &str, written: &str) -> Option<usize> {
    let lines =
        written.strip_prefix(['|', '>']).and_then(|after| after.split_once('\n')).map_or(written, |(_, lines)| lines);
    let first = |text: &str| {
        text.split('\n').find(|line| !is_blank(line)).map(|line| line.len() - line.trim_start_matches(' ').len())
    };
    first(lines)?.checked_sub(first(value)?)
}

fn is_blank(line: &str) -> bool {
    line.trim_matches(' ').is_empty()
}
