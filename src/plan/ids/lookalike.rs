use crate::source::hidden;
use std::fmt::Write as _;

/// Letters of other alphabets beside the letter of the keyboard that they look like.
const CYRILLIC: (&str, &str) = ("аеорсухіјѕһԁѡӏүАВЕКМНОРСТУХІЈЅЗ", "aeopcyxijshdwlyABEKMHOPCTYXIJS3");
const GREEK: (&str, &str) = ("αινορυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aivopuxABEZHIKMNOPTYX");

/// The character of the keyboard that another looks like; `None` where there is none.
fn latin(c: char) -> Option<char> {
    for (alike, plain) in [CYRILLIC, GREEK] {
        if let Some(at) = alike.chars().position(|own| own == c) {
            return plain.chars().nth(at);
        }
    }
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => Some('-'),
        '\u{2024}' | '\u{3002}' | '\u{ff61}' => Some('.'),
        '\u{660}'..='\u{669}' => digit(c, 0x660),
        '\u{6f0}'..='\u{6f9}' => digit(c, 0x6f0),
        '\u{966}'..='\u{96f}' => digit(c, 0x966),
        '\u{1d7ce}'..='\u{1d7ff}' => char::from_digit((u32::from(c) - 0x1d7ce) % 10, 10),
        _ => None,
    }
}

fn digit(c: char, nought: u32) -> Option<char> {
    char::from_digit(u32::from(c) - nought, 10)
}

/// A text with the characters of the keyboard in place of those that look like them; `None` where one looks like none.
pub(super) fn plain(text: &str) -> Option<String> {
    text.chars().map(|c| if c.is_ascii() { Some(c) } else { latin(c) }).collect()
}

/// The alphabet that a character belongs to, where a clerk may meet it.
fn alphabet(c: char) -> Option<&'static str> {
    Some(match u32::from(c) {
        0x370..=0x3ff | 0x1f00..=0x1fff => "Greek",
        0x400..=0x52f | 0x1c80..=0x1c8f | 0x2de0..=0x2dff | 0xa640..=0xa69f => "Cyrillic",
        0x530..=0x58f => "Armenian",
        0x590..=0x5ff => "Hebrew",
        0x600..=0x6ff | 0x750..=0x77f => "Arabic",
        0x900..=0x97f => "Devanagari",
        0x13a0..=0x13ff | 0xab70..=0xabbf => "Cherokee",
        0xff01..=0xff5e => "full-width",
        0x1d400..=0x1d7ff => "mathematical",
        _ => return None,
    })
}

/// A character that an ID cannot contain, so that it can be told from the one that it looks like.
pub(super) fn shown(c: char) -> String {
    if c == ' ' {
        return "a space".to_owned();
    }
    if c.is_ascii_graphic() {
        return format!("`{c}`");
    }
    let is_seen = hidden::name_of(c).is_none() && !c.is_control() && !c.is_whitespace();
    let mut shown = if is_seen { format!("`{c}`") } else { "a character that cannot be seen".to_owned() };
    if is_seen && alphabet(c).is_none() && latin(c).is_none() {
        return shown;
    }
    if let Some(alphabet) = alphabet(c) {
        let kind = if c.is_numeric() { "digit" } else { "letter" };
        let kind = if c.is_alphanumeric() { kind } else { "sign" };
        let article = if alphabet.starts_with('A') { "an" } else { "a" };
        let _ = write!(shown, ", {article} {alphabet} {kind}");
    }
    if let Some(plain) = latin(c) {
        let _ = write!(shown, " that looks like `{plain}`");
    }
    let _ = write!(shown, " (U+{:04X})", u32::from(c));
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_letter_stands_beside_the_one_that_it_looks_like() {
        for (alike, plain) in [CYRILLIC, GREEK] {
            assert_eq!(alike.chars().count(), plain.len());
            assert!(alike.chars().all(|c| alphabet(c).is_some()));
        }
    }

    #[test]
    fn a_letter_of_another_alphabet_is_named_in_words() {
        assert_eq!(shown('а'), "`а`, a Cyrillic letter that looks like `a` (U+0430)");
        assert_eq!(shown('５'), "`５`, a full-width digit that looks like `5` (U+FF15)");
        assert_eq!(shown('ŷ'), "`ŷ`");
        assert_eq!(shown('\u{202e}'), "a character that cannot be seen (U+202E)");
        assert_eq!(plain("５．а"), Some("5.a".to_owned()));
        assert_eq!(plain("tŷ"), None);
    }
}
