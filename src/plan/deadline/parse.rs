//! The grammar of a deadline's words.
//!
//! ```text
//! deadline = nothing | cell | cell "(" condition ")" | cell condition
//! cell     = ongoing | event | range | start | interim | due
//! ongoing  = "ongoing" | "monthly" | …
//! event    = [lead] ("subject to" | "on" | "upon" | "once" | …) words without a date
//! range    = [begun] date [("–" | "to")] [end] date     "Commenced in January 2022 – to be completed by March 2022"
//! start    = begun date                                 "Work to commence in April 2022"
//! interim  = preparation prepared ["by"] date           "Plan to be established by April 2022"
//! due      = [end] date                                 "October 2022", "To be completed by March 2023"
//! date     = a date of the `when` grammar | a month without a year
//! ```
//!
//! Each production takes the whole cell or nothing: a word left over makes the deadline unclear, never half understood.

use super::vocabulary::{self as say, after, holds, leads, skip};
use super::{DeadlineKind, Understood};
use crate::plan::when::{Token, Tokens, When, WhenError, leading};
use jiff::civil::Date;

/// Tokens yet to be read.
type Rest<'t, 'a> = &'t [Token<'a>];

/// What the deadline of a plan of that date says. Never fails: words outside the grammar are
/// [`DeadlineKind::Unclear`].
pub fn understand(words: &str, plan_dated: Date) -> Understood {
    let lower = words.to_ascii_lowercase();
    let tokens = Tokens::of(&lower);
    if words.trim().is_empty() {
        return Understood::of(DeadlineKind::None);
    }
    cell(&tokens.list, plan_dated)
        .or_else(|| with_condition(words, &tokens, plan_dated))
        .unwrap_or_else(|| Understood { problem: first_problem(&tokens.list), ..Understood::of(DeadlineKind::Unclear) })
}

/// The first thing in the shape of a date that no calendar has.
fn first_problem(mut tokens: Rest<'_, '_>) -> Option<WhenError> {
    while !tokens.is_empty() {
        let taken = match leading(tokens) {
            Err(problem) => return Some(problem),
            Ok(found) => found.map_or(1, |(_, taken)| taken),
        };
        tokens = tokens.get(taken..)?;
    }
    None
}

/// `October 2022 (dependent on the review)` and `October 2022, subject to funding`.
fn with_condition(words: &str, tokens: &Tokens<'_>, plan_dated: Date) -> Option<Understood> {
    let list = tokens.list.as_slice();
    let begins = (1..list.len()).find(|at| leads(list.get(*at..).unwrap_or_default(), say::CONDITIONS).is_some())?;
    let (before, condition) = list.split_at(begins);
    let words = words.get(*tokens.starts.get(begins)?..)?;
    let (before, words) = match (before, condition) {
        ([before @ .., Token::Open], [inner @ .., Token::Close]) => {
            let has_more = inner.iter().any(|token| matches!(token, Token::Open | Token::Close));
            if has_more {
                return None;
            }
            (before, words.get(..words.rfind(')')?)?)
        }
        ([before @ .., Token::Dash], _) => (before, words),
        _ => (before, words),
    };
    let understood = cell(before, plan_dated)?;
    let condition = words.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Understood { conditional: Some(condition), ..understood })
}

fn cell(tokens: Rest<'_, '_>, plan_dated: Date) -> Option<Understood> {
    let undated = |kind| Some(Understood::of(kind));
    if is_ongoing(tokens) {
        return undated(DeadlineKind::Ongoing);
    }
    if is_event(tokens) {
        return undated(DeadlineKind::Event);
    }
    range(tokens, plan_dated)
        .or_else(|| start(tokens, plan_dated))
        .or_else(|| interim(tokens, plan_dated))
        .or_else(|| due(tokens, plan_dated))
}

fn is_ongoing(tokens: Rest<'_, '_>) -> bool {
    let belongs = |token: &Token<'_>| match token {
        Token::Word(word) => say::ONGOING.contains(word) || say::ONGOING_FILLERS.contains(word),
        token => matches!(token, Token::Dash | Token::Open | Token::Close),
    };
    holds(tokens, say::ONGOING) && tokens.iter().all(belongs)
}

fn is_event(tokens: Rest<'_, '_>) -> bool {
    (0..tokens.len()).any(|at| {
        let (lead, rest) = tokens.split_at(at);
        may_lead_to_an_event(lead) && tells_an_event(rest)
    })
}

/// Nothing, `to be agreed`, or the beginning of something: `More detailed work to commence`.
fn may_lead_to_an_event(lead: Rest<'_, '_>) -> bool {
    let ends_with =
        |phrases| (0..lead.len()).any(|at| lead.get(at..).is_some_and(|tail| leads(tail, phrases) == Some(tail.len())));
    lead.is_empty() || (is_subject(lead) && (ends_with(say::TO_BE_AGREED) || ends_with(say::STARTS)))
}

/// A marker and what it leads to. With a date or a length of time in it, the words say more than an event does.
fn tells_an_event(tokens: Rest<'_, '_>) -> bool {
    let told = |rest: Rest<'_, '_>, least| {
        rest.len() >= least && !has_date(rest) && !holds(rest, say::TIMES) && !rest.contains(&Token::Odd)
    };
    if let Some(rest) = after(tokens, say::EVENTS) {
        return told(rest, 1);
    }
    if let Some(rest) = after(tokens, say::CLAUSES) {
        return told(rest, 2);
    }
    matches!(tokens, [Token::Word("on"), rest @ ..] if told(rest, 1) && holds(rest, say::HAPPENINGS))
}

fn has_date(tokens: Rest<'_, '_>) -> bool {
    tokens.iter().any(|token| match token {
        Token::Month(_) | Token::Quarter(_) => true,
        Token::Number(number) => number.is_year(),
        _ => false,
    })
}

fn range(tokens: Rest<'_, '_>, plan_dated: Date) -> Option<Understood> {
    let (begun, tokens) = after_start(tokens).unwrap_or((Begun::No, tokens));
    let (from, rest) = Dated::take(tokens)?;
    let to = after_separator(rest)?;
    let (to, []) = Dated::take(to)? else { return None };
    let (from, to, assumed_year) = both_ends(from, to, begun, plan_dated)?;
    let in_order = from.first() <= to.last();
    in_order.then(|| Understood { assumed_year, ..Understood::of(DeadlineKind::Range { from, to }) })
}

/// The two ends, and whether the plan's own date had to give a year. `November to February 2023` needs no such help:
/// the year of one end tells that of the other.
fn both_ends(from: Dated, to: Dated, begun: Begun, plan_dated: Date) -> Option<(When, When, bool)> {
    Some(match (from, to) {
        (Dated::Full(from), Dated::Full(to)) => (from, to, false),
        (Dated::Month(first), Dated::Full(to)) => (latest(first, to.last())?, to, false),
        (Dated::Full(from), Dated::Month(last)) => (from, earliest(last, from.first())?, true),
        (Dated::Month(first), Dated::Month(last)) => match begun {
            Begun::Yes => {
                let from = latest(first, plan_dated)?;
                (from, earliest(last, from.first())?, true)
            }
            Begun::No => {
                let to = earliest(last, plan_dated)?;
                (latest(first, to.last())?, to, true)
            }
        },
    })
}

fn start(tokens: Rest<'_, '_>, plan_dated: Date) -> Option<Understood> {
    let (begun, rest) = after_start(tokens)?;
    last_date(rest, begun, plan_dated, DeadlineKind::Start)
}

fn interim(tokens: Rest<'_, '_>, plan_dated: Date) -> Option<Understood> {
    let prepared =
        (1..tokens.len()).find(|at| leads(tokens.get(*at..).unwrap_or_default(), say::PREPARED).is_some())?;
    let (subject, rest) = tokens.split_at(prepared);
    let names_a_preparation = matches!(subject, [.., Token::Word(last)] if say::PREPARATIONS.contains(last));
    if !names_a_preparation || !is_subject(subject) {
        return None;
    }
    let rest = skip(skip(skip(rest, say::PREPARED), say::BY), say::END_OF);
    last_date(rest, Begun::No, plan_dated, DeadlineKind::Interim)
}

fn due(tokens: Rest<'_, '_>, plan_dated: Date) -> Option<Understood> {
    last_date(after_end(tokens)?, Begun::No, plan_dated, DeadlineKind::Due)
}

/// A date and nothing more.
fn last_date(
    tokens: Rest<'_, '_>,
    begun: Begun,
    plan_dated: Date,
    kind: fn(When) -> DeadlineKind,
) -> Option<Understood> {
    match Dated::take(tokens)? {
        (Dated::Full(when), []) => Some(Understood::of(kind(when))),
        (Dated::Month(month), []) => {
            Some(Understood { assumed_year: true, ..Understood::of(kind(begun.assume(month, plan_dated)?)) })
        }
        _ => None,
    }
}

/// What stands after `[subject] to commence [in]` or `from`.
fn after_start<'t, 'a>(tokens: Rest<'t, 'a>) -> Option<(Begun, Rest<'t, 'a>)> {
    if let Some(rest) = after(tokens, say::FROM) {
        return Some((Begun::No, rest));
    }
    (0..tokens.len()).find_map(|at| {
        let (subject, rest) = tokens.split_at(at);
        let (begun, rest) = after(rest, say::STARTED)
            .map(|rest| (Begun::Yes, rest))
            .or_else(|| after(rest, say::STARTS).map(|rest| (Begun::No, rest)))?;
        is_subject(subject).then(|| (begun, skip(rest, say::START_LINKS)))
    })
}

/// What stands after `[work] [to be completed] [by] [the end of]`. Any of them may be missing, but work that is named
/// must be completed, and `completed` needs its `by`: without it the words may tell of the past.
fn after_end<'t, 'a>(tokens: Rest<'t, 'a>) -> Option<Rest<'t, 'a>> {
    let named = after(tokens, say::WHOLE);
    let rest = named.unwrap_or(tokens);
    let rest = if let Some(rest) = after(rest, say::TO_BE_COMPLETED) {
        skip(rest, say::BY)
    } else if let Some(rest) = after(rest, say::COMPLETED) {
        after(rest, say::LIMITS)?
    } else if named.is_some() {
        return None;
    } else {
        skip(rest, say::BY)
    };
    Some(skip(rest, say::END_OF))
}

/// What stands after the sign or words that part the two dates of a range. Two dates with only `and` between them are
/// a list.
fn after_separator<'t, 'a>(tokens: Rest<'t, 'a>) -> Option<Rest<'t, 'a>> {
    if let [Token::Dash, rest @ ..] = tokens {
        return after_end(rest);
    }
    let rest = match after(skip(tokens, say::AND), say::TO_BE_COMPLETED) {
        Some(rest) => skip(rest, say::BY),
        None => after(tokens, say::TO)?,
    };
    Some(skip(rest, say::END_OF))
}

/// Plain words that name something and turn nothing round.
fn is_subject(tokens: Rest<'_, '_>) -> bool {
    tokens.iter().all(|token| matches!(token, Token::Word(_))) && !holds(tokens, say::TURNS)
}

/// Whether the words say that work has begun, which puts a month without a year in the past.
#[derive(Clone, Copy)]
enum Begun {
    Yes,
    No,
}

impl Begun {
    fn assume(self, month: i8, plan_dated: Date) -> Option<When> {
        match self {
            Self::Yes => latest(month, plan_dated),
            Self::No => earliest(month, plan_dated),
        }
    }
}

/// A date, or a month whose year has to come from elsewhere.
enum Dated {
    Full(When),
    Month(i8),
}

impl Dated {
    fn take<'t, 'a>(tokens: Rest<'t, 'a>) -> Option<(Self, Rest<'t, 'a>)> {
        match leading(tokens).ok()? {
            Some((when, taken)) => Some((Self::Full(when), tokens.get(taken..)?)),
            None => match tokens {
                [Token::Month(month), rest @ ..] => Some((Self::Month(*month), rest)),
                _ => None,
            },
        }
    }
}

/// The first such month that ends on or after `day`.
fn earliest(month: i8, day: Date) -> Option<When> {
    let year = if month < day.month() { day.year().checked_add(1)? } else { day.year() };
    Date::new(year, month, 1).ok().map(When::month_of)
}

/// The last such month that begins on or before `day`.
fn latest(month: i8, day: Date) -> Option<When> {
    let year = if month > day.month() { day.year().checked_sub(1)? } else { day.year() };
    Date::new(year, month, 1).ok().map(When::month_of)
}
