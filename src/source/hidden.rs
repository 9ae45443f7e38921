//! Characters that nobody sees: what is read is not what is written.
//!
//! Overrides of direction make a text show in another order than it is stored in, and a character without width makes two
//! names, or two searches, differ that look the same. No text of a report needs one; what a script or a picture sign
//! needs is let pass where it does so.

use super::codes;
use crate::diagnostic::{Diagnostic, Fix, Place};
use crate::source::Source;
use std::sync::Arc;

/// Problems of one text that are told of.
const MOST: usize = 20;

/// What a character is called that shows as nothing; `None` for every other, and for control characters.
pub fn name_of(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{200b}' => "a zero-width space",
        '\u{200c}' | '\u{200d}' => "a zero-width joiner",
        '\u{2060}' => "a word joiner",
        '\u{feff}' => "a byte-order mark",
        '\u{ad}' => "a soft hyphen",
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "a mark of direction"
        }
        '\u{2028}' | '\u{2029}' => "a line break of another kind",
        '\u{34f}' | '\u{180e}' | '\u{2061}'..='\u{2065}' | '\u{206a}'..='\u{206f}' => "a mark of formatting",
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => "an empty letter",
        '\u{fff9}'..='\u{fffb}' => "a mark of annotation",
        '\u{fffc}' => "the place of an object that was not pasted",
        '\u{e0000}'..='\u{e0fff}' => "a tag",
        c if is_no_character(c) => "a code that stands for no character",
        _ => return None,
    })
}

/// The 66 codes that Unicode keeps free for ever.
fn is_no_character(c: char) -> bool {
    let code = u32::from(c);
    (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

/// True for what cannot stand in any text, whatever stands beside it; line breaks and tabs can.
pub(super) fn is_refused(c: char) -> bool {
    match c {
        '\n' | '\r' | '\t' => false,
        c if is_joiner(c) || is_direction_mark(c) || is_tag(c) => false,
        c => c.is_control() || name_of(c).is_some(),
    }
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// The tags of flags: those of England, Scotland and Wales are a black flag with tags after it.
fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0020}'..='\u{e007f}')
}

/// Every character of a text that cannot stand where it does, up to a bound. Almost all of a text is passed over at
/// memory speed.
pub fn in_text(source: &Source) -> Vec<Diagnostic> {
    let text = &*source.text;
    let mut found = Vec::new();
    // A byte-order mark at the very start says how the text is saved.
    let mut at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut after_flag = None;
    while let Some(next) = next_suspect(text.as_bytes(), at) {
        let Some(c) = text.get(next..).and_then(|rest| rest.chars().next()) else { break };
        at = next + c.len_utf8();
        let is_of_flag = is_tag(c) && after_flag == Some(next);
        if is_of_flag || c == '\u{1f3f4}' {
            after_flag = Some(at);
        } else if cannot_stand(c, &text[..next], &text[at..]) {
            found.push(diagnostic(&source.path, text, next, c));
            if found.len() >= MOST {
                break;
            }
        }
    }
    found
}

fn cannot_stand(c: char, before: &str, after: &str) -> bool {
    let is_latin = |beside: Option<char>| beside.is_none_or(|beside| beside.is_ascii());
    let last = before.chars().next_back();
    if is_joiner(c) {
        // Joiners shape the letters of other scripts and join picture signs.
        is_latin(last)
    } else if is_direction_mark(c) {
        is_latin(last) && is_latin(after.chars().next())
    } else {
        is_tag(c) || is_refused(c)
    }
}

/// The next byte that may begin a character to look at.
fn next_suspect(bytes: &[u8], from: usize) -> Option<usize> {
    const STRIDE: usize = 64;
    let is_suspect = |byte: u8| byte >= 0x7f || byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t');
    let rest = bytes.get(from..)?;
    // Without a way out of the loop the compiler looks at many bytes at once.
    let stride = rest.chunks(STRIDE).position(|chunk| chunk.iter().fold(false, |any, byte| any | is_suspect(*byte)))?;
    let start = stride * STRIDE;
    rest.get(start..)?.iter().position(|byte| is_suspect(*byte)).map(|at| from + start + at)
}

/// Tells of a character that shows as nothing, at its place.
pub(super) fn diagnostic(file: &Arc<str>, text: &str, at: usize, c: char) -> Diagnostic {
    let end = at + c.len_utf8();
    let problem = Diagnostic::new(codes::CHARACTER, message(c)).at(Place::in_text(file, text, at..end));
    let problem = problem.help("delete it; it often comes from text pasted from another program");
    match name_of(c) {
        Some(_) if !matches!(c, '\u{2028}' | '\u{2029}') => {
            problem.fix(Fix::replace("remove the invisible character", file, at..end, ""))
        }
        // Word breaks a line with some of the others, and two words would become one.
        _ => problem,
    }
}

/// What is said of a character that shows as nothing.
pub(super) fn message(c: char) -> String {
    let name = name_of(c).map_or_else(String::new, |name| format!(": {name}"));
    format!("there is an invisible character here{name} (U+{:04X})", u32::from(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<(u32, u32)> {
        let found = in_text(&Source { path: "a.md".into(), text: text.to_owned() });
        found.into_iter().filter_map(|one| one.place).map(|place| (place.line, place.column)).collect()
    }

    #[test]
    fn what_turns_words_round_or_hides_among_them_is_told_at_its_place() {
        for hidden in ["\u{202e}", "\u{2066}", "\u{200b}", "\u{2060}", "\u{ad}", "\u{0}", "\u{7}", "\u{7f}", "\u{85}"] {
            assert_eq!(places(&format!("Fine.\nA re{hidden}port")), [(2, 5)], "{hidden:?}");
        }
        assert_eq!(places("a\u{200d}b \u{200e}c \u{feff} \u{e0041} \u{3164} \u{ffff} \u{2028}").len(), 7);
    }

    #[test]
    fn what_a_script_or_a_sign_needs_is_let_pass() {
        for sound in [
            "\u{feff}Tŷ, “quoted” – and\ta tab\r\n",
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "שלום\u{200f}!",
            "👩\u{200d}👧 and ❤\u{fe0f}",
            "🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
        ] {
            assert_eq!(places(sound), [], "{sound:?}");
        }
        assert_eq!(places("🏴\u{e0067}x\u{e0062}"), [(1, 4)]);
    }

    #[test]
    fn every_suspect_is_found_wherever_it_stands() {
        for at in 0..200 {
            let text = "a".repeat(at) + "\u{1}" + &"b".repeat(70);
            assert_eq!(next_suspect(text.as_bytes(), 0), Some(at));
        }
        assert_eq!(places(&"\u{1}".repeat(1000)).len(), MOST);
    }
}
