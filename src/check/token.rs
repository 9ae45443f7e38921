use std::ops::Range;

/// A word, a number or a sign of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    start: u32,
    end: u32,
    pub(super) shape: Shape,
}

/// What a token looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// "report".
    Lower,
    /// "Report", "I", "A".
    Capitalised,
    /// "MASH": two capitals or more and nothing else, but for digits after the first letter and a last small `s` ("PEPs").
    Capitals,
    /// "iPad", "Q3b", "2nd": letters of both kinds, or with digits.
    Mixed,
    /// "42", "1,234", "5.9".
    Number,
    /// Anything that is neither a letter nor a digit, nor a blank: one character.
    Sign,
}

/// The shapes that the tokens of a text have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Shapes(u8);

impl Shapes {
    pub(super) fn contain(self, shape: Shape) -> bool {
        self.0 & (1 << shape as u8) != 0
    }
}

impl Token {
    pub(super) fn span(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    pub(super) fn text(self, words: &str) -> &str {
        words.get(self.span()).unwrap_or_default()
    }

    /// True where nothing stands between this and the next.
    pub(super) fn touches(self, next: Self) -> bool {
        self.end == next.start
    }
}

/// Puts the tokens of `words` into `tokens`, which is emptied first, and gives their shapes.
///
/// A word holds letters, digits and inner apostrophes; a number holds digits, with a full stop or a comma between two.
pub(super) fn tokenise(words: &str, tokens: &mut Vec<Token>) -> Shapes {
    tokens.clear();
    let mut shapes = Shapes::default();
    let mut rest = words.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        if c.is_whitespace() {
            continue;
        }
        let mut end = start + c.len_utf8();
        let mut shape = Shape::Sign;
        if c.is_alphanumeric() {
            while let Some((at, next)) = rest.peek().copied() {
                let inner = || words[at + next.len_utf8()..].chars().next();
                let goes_on = next.is_alphanumeric()
                    || (matches!(next, '\'' | '’') && inner().is_some_and(char::is_alphabetic))
                    || (matches!(next, '.' | ',')
                        && words[start..at].bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b',')
                        && inner().is_some_and(|after| after.is_ascii_digit()));
                if !goes_on {
                    break;
                }
                end = at + next.len_utf8();
                rest.next();
            }
            shape = shape_of(&words[start..end]);
        }
        let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        tokens.push(Token { start: narrow(start), end: narrow(end), shape });
        shapes.0 |= 1 << shape as u8;
    }
    shapes
}

fn shape_of(word: &str) -> Shape {
    let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
    let (mut upper, mut lower, mut digits) = (0, 0, 0);
    for c in bare.chars() {
        if c.is_uppercase() {
            upper += 1;
        } else if c.is_alphabetic() {
            lower += 1;
        } else if c.is_numeric() {
            digits += 1;
        }
    }
    let first_is_upper = bare.chars().next().is_some_and(char::is_uppercase);
    match (upper, lower, digits) {
        (0, 0, _) => Shape::Number,
        (0, _, 0) => Shape::Lower,
        (1, _, 0) if first_is_upper => Shape::Capitalised,
        (2.., 0, _) if first_is_upper => Shape::Capitals,
        (2.., 1, 0) if bare.ends_with('s') => Shape::Capitals,
        _ => Shape::Mixed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shapes(words: &str) -> Vec<(&str, Shape)> {
        let mut tokens = Vec::new();
        tokenise(words, &mut tokens);
        tokens.iter().map(|token| (token.text(words), token.shape)).collect()
    }

    #[test]
    fn words_numbers_and_signs_are_told_apart() {
        use Shape::*;
        assert_eq!(
            shapes("The MASH’s 1,234 PEPs, don't."),
            [
                ("The", Capitalised),
                ("MASH’s", Capitals),
                ("1,234", Number),
                ("PEPs", Capitals),
                (",", Sign),
                ("don't", Lower),
                (".", Sign)
            ]
        );
        assert_eq!(shapes("5.9. Q3 2nd"), [("5.9", Number), (".", Sign), ("Q3", Mixed), ("2nd", Mixed)]);
    }

    #[test]
    fn a_sign_between_two_words_ends_the_first() {
        assert_eq!(shapes("31/02").len(), 3);
        assert_eq!(shapes("14-year-old").len(), 5);
    }
}
