use crate::source::hidden;

/// What a space that is not the space of the keyboard is called; `None` for every other character.
pub(in crate::source::yaml) fn odd_space(c: char) -> Option<&'static str> {
    match c {
        '\u{a0}' => Some("a non-breaking space"),
        '\u{202f}' => Some("a narrow non-breaking space"),
        '\u{2002}' => Some("an en space"),
        '\u{2003}' => Some("an em space"),
        '\u{3000}' => Some("a full-width space"),
        '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{205f}' => Some("an odd space"),
        _ => None,
    }
}

/// What a character is called that shows as nothing, and comes from other programs; `None` for every other.
pub(in crate::source::yaml) fn invisible(c: char) -> Option<&'static str> {
    hidden::name_of(c)
}

/// What a sign that looks like a hyphen is called; `None` for the hyphen itself and for every other character.
pub(in crate::source::yaml) fn odd_hyphen(c: char) -> Option<&'static str> {
    match c {
        '\u{2010}' => Some("a typographer's hyphen"),
        '\u{2011}' => Some("a non-breaking hyphen"),
        '\u{2012}' | '\u{2013}' => Some("an en dash"),
        '\u{2014}' | '\u{2015}' => Some("an em dash"),
        '\u{2212}' => Some("a minus sign"),
        _ => None,
    }
}

/// True for the round marks that programs set before a list item.
pub(in crate::source::yaml) fn is_bullet(c: char) -> bool {
    matches!(c, '•' | '·' | '‣' | '◦' | '▪' | '●' | '○' | '■' | '\u{f0b7}' | '*')
}

/// The quotation marks of print that may close a text which `open` opens; `None` where `open` is not one.
pub(in crate::source::yaml) fn closing(open: char) -> Option<&'static [char]> {
    match open {
        '“' | '”' | '„' | '‟' => Some(&['”', '“', '"']),
        '‘' | '’' | '‚' | '‛' => Some(&['’', '‘', '\'']),
        '«' => Some(&['»']),
        '＂' => Some(&['＂', '"']),
        _ => None,
    }
}
