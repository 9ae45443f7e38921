//! Words of a date or a deadline, cut into tokens that the grammars match on.

/// The months, in order, as the site prints them.
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Digits as typed: how many there are tells a year from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::plan) struct Number {
    /// The value, capped at what fits.
    pub(in crate::plan) value: u32,
    /// How many digits were typed.
    pub(in crate::plan) digits: usize,
}

impl Number {
    /// True for four digits, whatever their value.
    pub(in crate::plan) fn is_year(self) -> bool {
        self.digits == 4
    }

    /// True for the one or two digits of a day, a month or a short year.
    pub(super) fn is_short(self) -> bool {
        self.digits <= 2
    }
}

/// One token. Commas, full stops and quotation marks are not tokens: they change no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::plan) enum Token<'a> {
    /// Letters that are not a month, in small letters.
    Word(&'a str),
    /// A month by its name or a usual abbreviation, 1 to 12.
    Month(i8),
    /// `Q3`, `quarter 3`: the number is not yet checked.
    Quarter(u32),
    /// Digits, with any `st`, `nd`, `rd` or `th` taken off.
    Number(Number),
    /// A hyphen or a dash of any length.
    Dash,
    /// `/`.
    Slash,
    /// `(`.
    Open,
    /// `)`.
    Close,
    /// A sign with no place in a date, such as `?`.
    Odd,
}

/// A text as tokens, with the place each begins so that the author's own words can be quoted.
#[derive(Debug)]
pub(in crate::plan) struct Tokens<'a> {
    /// The tokens, in order.
    pub(in crate::plan) list: Vec<Token<'a>>,
    /// The byte at which each token begins, in the same order.
    pub(in crate::plan) starts: Vec<usize>,
}

impl<'a> Tokens<'a> {
    /// Cuts up `lower`, which the caller has put in small ASCII letters (so that byte places stay the same).
    pub(in crate::plan) fn of(lower: &'a str) -> Self {
        let mut tokens = Self { list: Vec::new(), starts: Vec::new() };
        let mut rest = lower;
        while let Some(first) = rest.chars().next() {
            let start = lower.len() - rest.len();
            let token = if first.is_alphabetic() {
                Some(take_word(&mut rest))
            } else if first.is_ascii_digit() {
                Some(Token::Number(take_number(&mut rest)))
            } else {
                rest = rest.strip_prefix(first).unwrap_or_default();
                sign(first)
            };
            if let Some(token) = token {
                tokens.list.push(token);
                tokens.starts.push(start);
            }
        }
        tokens
    }
}

/// The month a word names, 1 to 12: the whole name, its first three letters, or `sept`.
fn month_named(word: &str) -> Option<i8> {
    let is_named = |name: &&str| {
        name.eq_ignore_ascii_case(word)
            || name.get(..3).is_some_and(|short| short.eq_ignore_ascii_case(word))
            || (word == "sept" && *name == "September")
    };
    (1..).zip(&MONTHS).find(|(_, name)| is_named(name)).map(|(number, _)| number)
}

fn take_word<'a>(rest: &mut &'a str) -> Token<'a> {
    let word = take_while(rest, |c| c.is_alphabetic() || c == '\'' || c == '’');
    if matches!(word, "q" | "quarter") && rest.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
        *rest = rest.trim_start();
        return Token::Quarter(take_number(rest).value);
    }
    month_named(word).map_or(Token::Word(word), Token::Month)
}

fn take_number(rest: &mut &str) -> Number {
    let typed = take_while(rest, |c| c.is_ascii_digit());
    let mut after = *rest;
    if matches!(take_while(&mut after, char::is_alphabetic), "st" | "nd" | "rd" | "th") {
        *rest = after;
    }
    Number { value: typed.parse().unwrap_or(u32::MAX), digits: typed.len() }
}

fn take_while<'a>(rest: &mut &'a str, belongs: impl Fn(char) -> bool) -> &'a str {
    let end = rest.find(|c| !belongs(c)).unwrap_or(rest.len());
    let (taken, left) = rest.split_at(end);
    *rest = left;
    taken
}

fn sign<'a>(c: char) -> Option<Token<'a>> {
    match c {
        ',' | '.' | ';' | ':' | '\'' | '"' | '‘' | '’' | '“' | '”' => None,
        c if c.is_whitespace() => None,
        '-' | '–' | '—' | '‑' | '−' => Some(Token::Dash),
        '/' => Some(Token::Slash),
        '(' => Some(Token::Open),
        ')' => Some(Token::Close),
        _ => Some(Token::Odd),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Token::{Close, Dash, Month, Odd, Open, Quarter, Slash, Word};

    fn list(text: &str) -> Vec<Token<'_>> {
        Tokens::of(text).list
    }

    fn number(value: u32, digits: usize) -> Token<'static> {
        Token::Number(Number { value, digits })
    }

    #[test]
    fn months_are_known_by_name_and_by_usual_abbreviation() {
        assert_eq!(list("sept. oct october may"), [Month(9), Month(10), Month(10), Month(5)]);
        assert_eq!(list("octo marc"), [Word("octo"), Word("marc")]);
    }

    #[test]
    fn ordinals_and_quarters_are_one_token() {
        assert_eq!(list("19th q3 quarter 2"), [number(19, 2), Quarter(3), Quarter(2)]);
        assert_eq!(list("2022-q3"), [number(2022, 4), Dash, Quarter(3)]);
    }

    #[test]
    fn signs_that_change_a_date_are_kept_and_commas_are_not() {
        assert_eq!(
            list("(1/2, a – b)?"),
            [Open, number(1, 1), Slash, number(2, 1), Word("a"), Dash, Word("b"), Close, Odd]
        );
    }

    #[test]
    fn starts_are_places_in_the_text() {
        assert_eq!(Tokens::of("by – may").starts, [0, 3, 7]);
    }
}
