use std::borrow::Cow;

/// Words on one line that can do nothing to a terminal: what a file holds is quoted in messages, and some of it may be
/// commands to a screen. A control character becomes its picture, an override of direction the sign for what cannot be
/// shown.
pub(super) fn visible(words: &str) -> Cow<'_, str> {
    if !words.contains(acts) {
        return Cow::Borrowed(words);
    }
    Cow::Owned(words.chars().map(picture).collect())
}

/// A text whose bytes stand where they stood, without the commands of ISO 6429 that have a code of their own: a caret is
/// drawn under the line as it is shown. Those below U+0020 are replaced where the line is drawn.
pub(super) fn inert(text: &str) -> Cow<'_, str> {
    if text.contains(is_command) { Cow::Owned(text.replace(is_command, "\u{b7}")) } else { Cow::Borrowed(text) }
}

fn acts(c: char) -> bool {
    c.is_control() || turns(c)
}

/// U+0080 to U+009F, among them one that begins what colours and moves: two bytes long, as `·` is.
fn is_command(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9f}')
}

fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn picture(c: char) -> char {
    match c {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        c if acts(c) => '\u{fffd}',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_to_the_terminal_is_shown_and_not_obeyed() {
        assert_eq!(
            visible("a\u{1b}[31m\u{7f}\n\t\u{9b}31m\u{202e}"),
            "a\u{241b}[31m\u{2421}\u{240a}\u{2409}\u{fffd}31m\u{fffd}"
        );
        assert!(matches!(visible("Tŷ, “quoted” – 👩‍👧"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_line_keeps_its_bytes() {
        let text = "ŷ\u{9b}31m\u{80}";
        assert_eq!(inert(text), "ŷ\u{b7}31m\u{b7}");
        assert_eq!(inert(text).len(), text.len());
    }
}
