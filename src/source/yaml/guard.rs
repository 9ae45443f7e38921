//! Whether a text is plain enough to give to `serde_yaml` as it is.
//!
//! The answer errs one way only: a plain text may be called suspicious (it is then read slowly and just as well), but
//! nothing that must be refused or explained is called plain. Costs a few passes at memory speed.

use memchr::{memchr, memchr_iter, memchr2, memchr2_iter, memchr3_iter, memmem, memrchr};

/// Columns of indent that a plain text may reach: no text within it can nest as deep as
/// [`MAX_DEPTH`](super::tree::MAX_DEPTH), since each level costs a column.
const MAX_INDENT: usize = 24;

/// Brackets within brackets that a plain text may have. `libyaml` takes seconds over 100,000 of them.
const MAX_FLOW: usize = 4;

/// True where `text` can hold nothing but block YAML of ordinary shape.
pub(super) fn is_plain(text: &str) -> bool {
    let bytes = text.strip_prefix('\u{feff}').unwrap_or(text).as_bytes();
    !(has_odd_line(bytes)
        || has_rare_bytes(bytes)
        || has_odd_space(bytes)
        || has_open_quotes(bytes)
        || has_odd_escape(bytes)
        || has_node_property(bytes)
        || has_text_cut_by_a_comment(bytes)
        || has_deep_brackets(bytes))
}

/// Tabs, merge keys, byte-order marks, and the line breaks that nobody writes on purpose: those that only YAML 1.1 knows,
/// and a carriage return alone.
fn has_rare_bytes(bytes: &[u8]) -> bool {
    memchr(b'\t', bytes).is_some()
        || memchr_iter(b'\r', bytes).any(|at| bytes.get(at + 1) != Some(&b'\n'))
        || ["<<", "\u{feff}", "\u{85}", "\u{2028}", "\u{2029}"]
            .iter()
            .any(|rare| memmem::find(bytes, rare.as_bytes()).is_some())
}

/// Document markers, directives, `?` keys and deep indents.
fn has_odd_line(bytes: &[u8]) -> bool {
    let mut start = 0;
    let mut may_open_block = false;
    for end in memchr_iter(b'\n', bytes).chain([bytes.len()]) {
        let line = bytes.get(start..end).unwrap_or_default();
        let indent = indent(line);
        let rest = line.get(indent..).unwrap_or_default();
        let odd = indent > MAX_INDENT
            || rest.starts_with(b"?")
            || line.starts_with(b"%")
            || line.starts_with(b"...")
            || line.starts_with(b"---") && (start > 0 || line.trim_ascii_end() != b"---")
            // The two parsers differ over a block of text that is a whole document.
            || matches!(line.trim_ascii_start().first(), Some(b'|' | b'>'))
            // They differ too where a block of text begins with spaces that its first words have not before them.
            || may_open_block && line.starts_with(b" ") && line.trim_ascii().is_empty()
            || has_odd_block_header(line);
        if odd {
            return true;
        }
        if !line.trim_ascii().is_empty() {
            may_open_block = memchr2(b'|', b'>', line).is_some();
        }
        start = end + 1;
    }
    false
}

/// A block of text whose header says more than `|`, `>`, `|-`, `>-`, `|+` or `>+`: the two parsers differ over `>2` and
/// over what may stand after.
fn has_odd_block_header(line: &[u8]) -> bool {
    memchr2_iter(b'|', b'>', line).any(|at| {
        let may_open = last_word_byte_before(line, at).is_none_or(|before| b":-,[{?".contains(&before));
        let after = line.get(at + 1..).unwrap_or_default();
        let after = after.strip_prefix(b"+").or_else(|| after.strip_prefix(b"-")).unwrap_or(after);
        may_open && !after.trim_ascii().is_empty()
    })
}

/// Columns before the first words of a line, the dashes of list items counted in.
fn indent(line: &[u8]) -> usize {
    let mut at = 0;
    while let Some(byte) = line.get(at) {
        match byte {
            b' ' => at += 1,
            b'-' if line.get(at + 1) == Some(&b' ') => at += 2,
            _ => break,
        }
    }
    at
}

/// A non-breaking space where a name may begin.
fn has_odd_space(bytes: &[u8]) -> bool {
    memmem::find_iter(bytes, "\u{a0}".as_bytes())
        .any(|at| last_word_byte_before(bytes, at).is_none_or(|before| b"-,[{".contains(&before)))
}

/// Text in quotes that runs over lines: the two parsers differ over where its lines may stand.
fn has_open_quotes(bytes: &[u8]) -> bool {
    let mut done = 0;
    memchr2_iter(b'"', b'\'', bytes).any(|at| {
        let opens = at >= done && last_word_byte_before(bytes, at).is_none_or(|before| b":-,[{?".contains(&before));
        if !opens {
            return false;
        }
        let rest = bytes.get(at..).unwrap_or_default();
        let line = rest.get(..memchr(b'\n', rest).unwrap_or(rest.len())).unwrap_or_default();
        match end_of_quotes(line, 0) {
            Some(end) => done = at + end,
            None => return true,
        }
        false
    })
}

/// An escape that may stand for a character that nobody sees.
fn has_odd_escape(bytes: &[u8]) -> bool {
    memchr_iter(b'\\', bytes).any(|at| bytes.get(at + 1).is_some_and(|next| b"0abefrvxuUNLP_".contains(next)))
}

/// `&anchor`, `*alias` or `!tag` where a value may begin.
fn has_node_property(bytes: &[u8]) -> bool {
    memchr3_iter(b'&', b'*', b'!', bytes).any(|at| match last_word_byte_before(bytes, at) {
        None => true,
        Some(before) => b":-,[{?".contains(&before),
    })
}

/// ` #2`, which YAML takes for a comment (` # 2` is one that a person meant), and `"text"#`, `[#` and `>-#`, which are neither.
fn has_text_cut_by_a_comment(bytes: &[u8]) -> bool {
    memchr_iter(b'#', bytes).any(|at| match bytes.get(..at).and_then(<[u8]>::last) {
        Some(b' ') => {
            let tight = bytes.get(at + 1).is_some_and(|next| !b" #\r\n".contains(next));
            tight && last_word_byte_before(bytes, at).is_some()
        }
        Some(before) => b"\"'[]{},|>+-0123456789".contains(before),
        None => false,
    })
}

/// The last byte before `at` on its line that is not a space.
fn last_word_byte_before(bytes: &[u8], at: usize) -> Option<u8> {
    let before = bytes.get(..at).unwrap_or_default();
    before.iter().rev().copied().find(|byte| *byte != b' ').filter(|byte| *byte != b'\n')
}

/// More than [`MAX_FLOW`] brackets within brackets, or brackets or quotes that run over lines in a way not followed here.
fn has_deep_brackets(bytes: &[u8]) -> bool {
    let mut depth = 0;
    let mut done = 0;
    for hit in memchr2_iter(b'[', b'{', bytes) {
        if hit < done {
            continue;
        }
        let mut start = bytes.get(..hit).and_then(|before| memrchr(b'\n', before)).map_or(0, |at| at + 1);
        loop {
            let rest = bytes.get(start..).unwrap_or_default();
            let length = memchr(b'\n', rest).unwrap_or(rest.len());
            match depth_after(rest.get(..length).unwrap_or_default(), depth) {
                Some(after) => depth = after,
                None => return true,
            }
            start += length + 1;
            if depth == 0 || start >= bytes.len() {
                break;
            }
        }
        done = start;
    }
    depth > 0
}

/// The depth of brackets after `line`, or `None` where it goes too deep, ends within quotes or has a `?` name.
fn depth_after(line: &[u8], mut depth: usize) -> Option<usize> {
    // Quotation marks and brackets mean something only where a value may begin or, for brackets, inside brackets.
    let mut fresh = true;
    let mut at = 0;
    while let Some(&byte) = line.get(at) {
        match byte {
            b'"' | b'\'' if fresh => {
                at = end_of_quotes(line, at)?;
                fresh = false;
                continue;
            }
            b'[' | b'{' if fresh || depth > 0 => {
                depth += 1;
                fresh = true;
                if depth > MAX_FLOW {
                    return None;
                }
            }
            b']' | b'}' => {
                depth = depth.saturating_sub(1);
                fresh = false;
            }
            b'#' if at > 0 && line.get(at - 1) == Some(&b' ') => break,
            b'?' if fresh && depth > 0 => return None,
            b',' | b':' | b'-' | b'?' => fresh = true,
            b' ' | b'\r' => {}
            _ => fresh = false,
        }
        at += 1;
    }
    Some(depth)
}

/// The place after the closing quotation mark of those that open at `start`.
fn end_of_quotes(line: &[u8], start: usize) -> Option<usize> {
    let quote = *line.get(start)?;
    let mut at = start + 1;
    loop {
        at += memchr2(quote, b'\\', line.get(at..)?)?;
        let doubled = quote == b'\'' && line.get(at + 1) == Some(&b'\'');
        match line.get(at)? {
            b'\\' if quote == b'"' => at += 2,
            byte if *byte == quote && !doubled => return Some(at + 1),
            _ => at += if doubled { 2 } else { 1 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn an_ordinary_plan_takes_the_fast_road() {
        let text = "---\nid: \"5\"\ntitle: Health & wellbeing, R&D * 2!\nactions:\n  - id: '5.9'\n    \
                    findings: {primary: \"4\", also: [\"1\", \"2\"]} # as printed\n    steps: [don't, 'it''s [odd]', \"a \\\" {\"]\n    \
                    note: Families (see [1]) said \u{201c}more\u{a0}of this\u{201d} - not less\n\
                    # old note\nlist: [\n  a,\n  b\n]\n";
        assert!(is_plain(text));
        assert!(is_plain(&format!("\u{feff}{}", text.replace('\n', "\r\n"))));
    }

    #[test]
    fn whatever_must_be_refused_or_explained_takes_the_slow_road() {
        let deep = (0..40).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect::<String>();
        let brackets = "[".repeat(100_000);
        let lines = "a: [\n".repeat(30_000);
        let hidden = "[ \"]\", ".repeat(30_000);
        let dashes = "- ".repeat(1_000);
        for text in [
            "a: &x 1",
            "a: *x",
            "- *x",
            "[*x]",
            "*x : 1",
            "a: !t 1",
            "! a",
            "<<: 1",
            "a:\tb",
            "\u{a0}a: 1",
            "  \u{a0}a: 1",
            "a: 1\n---\nb: 2",
            "a\n...\n",
            "%YAML 1.2\n---\na",
            "? a",
            "a: Retrofit #2",
            "a: #2",
            "a: >#",
            "a: |2-# x",
            "a: \"\r.\"",
            "a: >2\n #",
            "a: |-1\n  x",
            "a: |\n  \n #",
            "a: > # as said\n\n   \n  x",
            "a: x\u{2028}y",
            "a: [1, 2",
            "a: {b: \"c\nd\"}",
            "a: [[[[[]]]]]",
            &deep,
            &brackets,
            &lines,
            &hidden,
            &dashes,
        ] {
            assert!(!is_plain(text), "{}", text.chars().take(40).collect::<String>());
        }
    }
}
