//! Texts cut into words, as a reader types them: small letters, without accents and apostrophes.
//!
//! `search.js` cuts the reader's words by the same rules; `tests/search/words.json` holds the two together.

/// Gives every word of a text, one after another in the same memory.
///
/// A word is a run of letters and digits. Apostrophes and accents are dropped from it ("children’s" is `childrens`, and
/// "tŷ" is `ty`); a full stop between two digits belongs to it, so that `5.9` is one word.
pub(super) fn each_word(text: &str, word: &mut String, mut each: impl FnMut(&str)) {
    let bytes = text.as_bytes();
    word.clear();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => word.push(char::from(*byte)),
            b'A'..=b'Z' => word.push(char::from(byte.to_ascii_lowercase())),
            b'\'' => {}
            b'.' if is_digit(word.as_bytes().last()) && is_digit(bytes.get(at + 1)) => word.push('.'),
            0x80.. => {
                let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
                beyond_ascii(letter, word, &mut each);
                at += letter.len_utf8();
                continue;
            }
            _ => end(word, &mut each),
        }
        at += 1;
    }
    end(word, &mut each);
}

/// The words of a text with a space between them.
pub(super) fn folded(text: &str) -> String {
    let (mut word, mut all) = (String::new(), String::with_capacity(text.len()));
    each_word(text, &mut word, |word| {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(word);
    });
    all
}

/// A letter or digit as words have it, where that is one of ASCII.
pub(super) fn plain(letter: char) -> Option<u8> {
    let small = letter.to_lowercase().next().map(without_accent)?;
    u8::try_from(small).ok().filter(u8::is_ascii_alphanumeric)
}

fn end(word: &mut String, each: &mut impl FnMut(&str)) {
    if !word.is_empty() {
        each(word);
        word.clear();
    }
}

fn is_digit(byte: Option<&u8>) -> bool {
    byte.is_some_and(u8::is_ascii_digit)
}

fn beyond_ascii(letter: char, word: &mut String, each: &mut impl FnMut(&str)) {
    for letter in letter.to_lowercase() {
        match letter {
            // Typographic apostrophe, soft hyphen, combining accents.
            '\u{2019}' | '\u{ad}' | '\u{300}'..='\u{36f}' => {}
            _ if letter.is_alphanumeric() => word.push(without_accent(letter)),
            _ => end(word, each),
        }
    }
}

/// A small letter of the alphabets of Europe without its accent, as canonical decomposition has it.
fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' => 's',
        'ţ' | 'ť' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' | 'ẁ' | 'ẃ' | 'ẅ' => 'w',
        'ý' | 'ÿ' | 'ŷ' | 'ỳ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}
