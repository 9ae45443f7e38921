/// The most of a message that is printed, in characters.
const MOST: usize = 1000;

/// Words as they can be printed anywhere. A message quotes what stands in files: what would move the cursor of a terminal,
/// look like a message of its own, or turn the words round is written out, and what is too long is cut.
pub(super) fn printable(words: String) -> String {
    let is_plain = words.bytes().all(|byte| byte >= b' ' && byte != 0x7f);
    if words.len() <= MOST && is_plain && !words.contains(is_odd) {
        return words;
    }
    let mut out = String::with_capacity(words.len().min(2 * MOST));
    for c in words.chars().take(MOST) {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            c if is_odd(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    if words.chars().nth(MOST).is_some() {
        out.push('…');
    }
    out
}

fn is_odd(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_stays_on_its_line_and_moves_no_cursor() {
        assert_eq!(printable("`a\u{1b}[2J\u{202e}b`".to_owned()), "`a\\u{1b}[2J\\u{202e}b`");
        assert_eq!(printable("one\nerror[Y001]: two".to_owned()), "one error[Y001]: two");
        assert_eq!(printable("“tŷ” – 👩\u{200d}👧".to_owned()), "“tŷ” – 👩\u{200d}👧");
    }

    #[test]
    fn a_message_is_no_longer_than_a_page() {
        let long = printable("ŷ".repeat(1_000_000));
        assert_eq!(long.chars().count(), MOST + 1);
        assert!(long.ends_with('…'));
    }
}
