use super::super::context::Context;
use super::super::passage::{Kind, Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::reading(Code::warning("W709", "a time that is hard to read"), Reach::Current, find);

/// Times are written as GOV.UK writes them: 5:30pm, midday (`domain.md` §2.5).
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if passage.kind == Kind::AsWritten || !(passage.has(Shape::Number) || passage.has(Shape::Mixed)) {
        return;
    }
    for (at, token) in passage.tokens.iter().enumerate() {
        let starts_with_digit = || passage.text(*token).starts_with(|c: char| c.is_ascii_digit());
        if !matches!(token.shape, Shape::Number | Shape::Mixed) || !starts_with_digit() {
            continue;
        }
        let begins = at == 0 || !(passage.joined(at - 1) && matches!(passage.at(at - 1), ":" | "/" | "-" | "." | "£"));
        let Some((last, plain)) = read(passage, at).filter(|_| begins) else { continue };
        let span = passage.stretch(at, last);
        let written = passage.slice(&span);
        if written != plain && !passage.is_said(&span) && !passage.is_address(&span) {
            told.tell(span, format!("`{written}` is not how times are written here"), format!("write {plain}"));
        }
    }
}

/// Which half of the day is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
    /// The clock goes to 24.
    Of24,
    Noon,
    Midnight,
}

/// The last position of the time that begins here, and how it should be written; `None` where it is no time.
fn read(passage: &Passage<'_>, at: usize) -> Option<(usize, String)> {
    let word = passage.at(at);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let glued = &word[digits.len()..];
    let mut last = at;
    let (hour, minute, clock) = if let Some((hour, minute)) = digits.split_once('.') {
        (hour, minute, false)
    } else if glued.is_empty() && passage.at(at + 1) == ":" && passage.joined(at) && passage.joined(at + 1) {
        last = at + 2;
        (digits, passage.at(last).trim_end_matches(|c: char| c.is_ascii_alphabetic()), true)
    } else if digits.len() == 4 && matches!(glued, "hrs" | "hours" | "h") {
        (&digits[..2], &digits[2..], true)
    } else {
        (digits, "00", false)
    };
    let suffix = if last == at { glued } else { passage.at(last).strip_prefix(minute)? };
    let (half, end) = half(passage, last, suffix, clock)?;
    let hour: u8 = hour.parse().ok().filter(|_| hour.len() <= 2)?;
    let minute: u8 = minute.parse().ok().filter(|_| minute.len() == 2)?;
    if hour > 23 || minute > 59 || (half != Half::Of24 && !(1..=12).contains(&hour)) {
        return None;
    }
    // A clock of 24 hours is told from a score or a ratio by its hours: "17:30", "09:30".
    let bare = half == Half::Of24 && end == last && suffix.is_empty();
    if bare && !(last > at && (hour > 12 || digits.starts_with('0') && digits.len() == 2)) {
        return None;
    }
    Some((end, plain(hour, minute, half)))
}

/// The half of the day that stands in or after the token at a position, and where it ends. Only what looks like a `clock`
/// may go to 24: "7.50 hours" is how long something takes.
fn half(passage: &Passage<'_>, at: usize, suffix: &str, clock: bool) -> Option<(Half, usize)> {
    let named = |word: &str| match word.to_ascii_lowercase().as_str() {
        "am" => Some(Half::Am),
        "pm" => Some(Half::Pm),
        "noon" | "midday" => Some(Half::Noon),
        "midnight" => Some(Half::Midnight),
        "hrs" | "hours" | "h" if clock => Some(Half::Of24),
        _ => None,
    };
    if !suffix.is_empty() {
        return Some((named(suffix)?, at));
    }
    let next = passage.at(at + 1);
    let dotted = |letter: &str| {
        next.eq_ignore_ascii_case(letter) && passage.at(at + 2) == "." && passage.at(at + 3).eq_ignore_ascii_case("m")
    };
    let stop = || at + 3 + usize::from(passage.joined(at + 3) && passage.at(at + 4) == ".");
    if dotted("a") {
        return Some((Half::Am, stop()));
    }
    if dotted("p") {
        return Some((Half::Pm, stop()));
    }
    match named(next) {
        Some(half) => Some((half, at + 1)),
        None => clock.then_some((Half::Of24, at)),
    }
}

fn plain(hour: u8, minute: u8, half: Half) -> String {
    let afternoon = match half {
        Half::Am => false,
        Half::Pm => true,
        Half::Of24 => hour >= 12,
        Half::Noon => return "midday".to_owned(),
        Half::Midnight => return "midnight".to_owned(),
    };
    match (hour, minute) {
        (12, 0) if afternoon => return "midday".to_owned(),
        (12 | 0, 0) => return "midnight".to_owned(),
        _ => {}
    }
    let twelve = if matches!(hour, 0 | 12) { 12 } else { hour % 12 };
    let half = if afternoon { "pm" } else { "am" };
    if minute == 0 { format!("{twelve}{half}") } else { format!("{twelve}:{minute:02}{half}") }
}
