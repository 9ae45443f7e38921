//! How wide text is in the vendored typeface, and what to do when it is too wide.
//!
//! Kerning is left out: it narrows text by a hair, so a measured label always fits.

use super::type_scale::{Type, Weight};
use super::widths::{ARROW, BASIC, FALLBACK, LATIN, OTHER};
use std::borrow::Cow;

/// Advance width of one character, in thousandths of an em.
fn advance(character: char, weight: Weight) -> u16 {
    let table = weight as usize;
    let code = character as usize;
    match code {
        0x20..=0x7e => BASIC[table][code - 0x20],
        0xa0..=0x17f => LATIN[table][code - 0xa0],
        0x300..=0x36f => 0,
        0x2190..=0x2199 => ARROW,
        _ => OTHER.binary_search_by_key(&character, |(known, _)| *known).map_or(FALLBACK, |at| OTHER[at].1[table]),
    }
}

/// Width of a line of text, in tenths of a pixel, rounded up.
pub(crate) fn width(text: &str, style: Type) -> i32 {
    let thousandths: u32 = text.chars().map(|character| u32::from(advance(character, style.weight()))).sum();
    (thousandths * style.size()).div_ceil(100) as i32
}

/// The text if it fits, or as much of it as fits before an ellipsis. Cut at a word where one ends near the edge.
pub(crate) fn truncate(text: &str, style: Type, room: i32) -> Cow<'_, str> {
    if width(text, style) <= room {
        return Cow::Borrowed(text);
    }
    let ellipsis = width("…", style);
    let mut end = 0;
    let mut used = 0;
    for (at, character) in text.char_indices() {
        used += u32::from(advance(character, style.weight())) * style.size();
        if used.div_ceil(100) as i32 + ellipsis > room {
            break;
        }
        end = at + character.len_utf8();
    }
    let cut = &text[..end];
    let at_word = cut.rfind(' ').filter(|space| *space * 3 >= end * 2).map_or(cut, |space| &cut[..space]);
    Cow::Owned(format!("{}…", at_word.trim_end_matches([' ', ',', ';', ':', '-', '–'])))
}

/// The text on as few lines as it needs, at most `lines`; the last one is truncated when even that is too little room.
pub(crate) fn wrap(text: &str, style: Type, room: i32, lines: usize) -> Vec<Cow<'_, str>> {
    let mut out = Vec::with_capacity(lines);
    let mut rest = text.trim();
    while !rest.is_empty() && out.len() < lines {
        let end = if out.len() + 1 == lines { rest.len() } else { line_end(rest, style, room) };
        out.push(truncate(rest[..end].trim_end(), style, room));
        rest = rest[end..].trim_start();
    }
    out
}

/// Byte offset at which the first line ends: after the last word that fits, or after the first word when none does.
fn line_end(text: &str, style: Type, room: i32) -> usize {
    let mut end = 0;
    for (at, _) in text.match_indices(' ').chain([(text.len(), "")]) {
        if end > 0 && width(&text[..at], style) > room {
            break;
        }
        end = at;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn welsh_letters_are_as_wide_as_the_plain_ones_and_bold_is_wider() {
        assert_eq!(width("ŵŷ", Type::Label), width("wy", Type::Label));
        assert!(width("October 2022", Type::Strong) > width("October 2022", Type::Label));
        assert_eq!(width("0", Type::Label), 83, "632 thousandths of 13 px is 8.216 px");
        assert_eq!(width("1", Type::Label), width("0", Type::Label), "digits are tabular");
    }

    #[test]
    fn every_letter_of_welsh_is_known_with_any_accent() {
        let letters = "âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ";
        for letter in letters.chars().chain(letters.to_uppercase().chars()) {
            for weight in [Weight::Regular, Weight::Bold] {
                assert_ne!(advance(letter, weight), FALLBACK, "{letter}");
            }
        }
    }

    #[test]
    fn a_character_that_no_table_knows_counts_a_full_em() {
        assert_eq!(width("漢", Type::Label), 130);
        assert_eq!(width("\u{301}", Type::Label), 0, "a combining accent sits on its letter");
    }

    #[test]
    fn tables_are_in_order_so_that_a_search_finds_every_sign() {
        assert!(OTHER.is_sorted_by_key(|(character, _)| *character));
    }

    #[test]
    fn a_long_title_is_cut_at_a_word() {
        let cut = truncate("Build co-production with families across agencies", Type::Label, 2000);
        assert_eq!(cut, "Build co-production with…");
    }

    #[test]
    fn lines_break_between_words_and_the_last_one_says_there_is_more() {
        let lines = wrap("Progress has slowed: five actions now have major issues", Type::Label, 1400, 2);
        assert_eq!(lines, ["Progress has slowed:", "five actions now have…"]);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room(text in "\\PC{0,80}", room in 130i32..4000, lines in 1usize..4) {
            for line in wrap(&text, Type::Label, room, lines) {
                prop_assert!(width(&line, Type::Label) <= room, "{line}");
            }
        }
    }
}
