//! Characters that the typeface lacks and that another says as well.

/// The character that is set for one.
///
/// A hyphen that no line may end at becomes the plain one: no line of a paper is justified, so that little depends on it.
pub(super) fn spell(character: char) -> char {
    match character {
        '\u{2010}' | '\u{2011}' => '-',
        '\u{2015}' => '—',
        '\u{2007}' | '\u{202f}' => '\u{a0}',
        '\u{2000}'..='\u{2006}' | '\u{2008}' | '\u{200a}' => ' ',
        '\u{b5}' => '\u{3bc}',
        other => other,
    }
}
