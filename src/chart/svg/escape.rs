//! Text on its way into XML: the five special characters are escaped, and what XML forbids is dropped.

/// Writes text so that it is safe both between tags and inside a quoted attribute.
///
/// Line breaks and tabs become spaces; other control characters and the non-characters U+FFFE and U+FFFF are dropped.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    if text.bytes().all(is_plain) {
        out.push_str(text);
        return;
    }
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // In a finished page these signs tell of a template that was not filled in.
            '{' if matches!(characters.peek(), Some('{' | '%' | '#')) => out.push_str("&#123;"),
            '\n' | '\r' | '\t' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
}

/// A byte that can never be part of anything special: C2 begins the C1 controls, EF the non-characters.
const fn is_plain(byte: u8) -> bool {
    !matches!(byte, 0..0x20 | b'&' | b'<' | b'>' | b'"' | b'\'' | b'{' | 0x7f | 0xc2 | 0xef)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let mut out = String::new();
        push_escaped(&mut out, text);
        out
    }

    #[test]
    fn markup_in_a_title_stays_text() {
        assert_eq!(
            escaped(r#"<b title='x'>Tom & "Jo"</b>"#),
            "&lt;b title=&#39;x&#39;&gt;Tom &amp; &quot;Jo&quot;&lt;/b&gt;"
        );
    }

    #[test]
    fn a_sign_of_a_template_is_printed_as_words_and_a_single_brace_stays() {
        assert_eq!(escaped("{{ 7*7 }} {% x %} .a { fill: red }"), "&#123;{ 7*7 }} &#123;% x %} .a { fill: red }");
    }

    #[test]
    fn characters_that_xml_forbids_are_dropped() {
        assert_eq!(escaped("a\u{0}b\u{1b}c\u{85}d\u{ffff}e\nf\tg"), "abcde f g");
    }

    #[test]
    fn welsh_letters_pounds_and_quotes_pass_as_they_are() {
        assert_eq!(escaped("Sŵn yn Nhŷ’r Cyngor: £5 – £6"), "Sŵn yn Nhŷ’r Cyngor: £5 – £6");
    }
}
