//! How what a plan says now departs from what a frozen report said.

use super::Facts;
use std::borrow::Cow;
use std::cmp::Ordering;

/// One fact that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departure<'t> {
    /// Its path: `updates/5.3/rag`.
    pub fact: &'t str,
    /// What the report said; `None` where it said nothing.
    pub was: Option<Cow<'t, str>>,
    /// What the plan says now; `None` where it says nothing any more.
    pub now: Option<Cow<'t, str>>,
}

/// What counts where it was added after a report: what was said in it. An action, a finding or a figure that came later
/// changes nothing of what it said.
const ADDED: [&str; 5] = ["updates/", "period/", "confirmed/", "narrative", "enquiry/"];

/// Compares two texts of facts as [`Facts::render`] writes them, line by line: equal lines are never decoded.
///
/// # Errors
/// Where `was` is not such a text.
pub fn departures<'t>(was: &'t str, now: &'t str) -> Result<Vec<Departure<'t>>, NotFacts> {
    let (mut before, mut after) = (lines(was).peekable(), lines(now).peekable());
    let mut found = Vec::new();
    loop {
        let order = match (before.peek(), after.peek()) {
            (None, None) => return Ok(found),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(was), Some(now)) => was.as_ref().map_err(|_| NotFacts)?.0.cmp(now.as_ref().map_err(|_| NotFacts)?.0),
        };
        let was = if order.is_le() { before.next().transpose()? } else { None };
        let now = if order.is_ge() { after.next().transpose()? } else { None };
        match (was, now) {
            (Some((fact, was)), Some((_, now))) if was != now => {
                found.push(Departure { fact, was: Some(text(was)?), now: Some(text(now)?) });
            }
            (Some((fact, was)), None) => found.push(Departure { fact, was: Some(text(was)?), now: None }),
            (None, Some((fact, now))) if ADDED.iter().any(|kind| fact.starts_with(kind)) => {
                found.push(Departure { fact, was: None, now: Some(text(now)?) });
            }
            _ => {}
        }
    }
}

/// A text that does not hold facts as they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotFacts;

/// Each fact with its value as JSON.
fn lines(text: &str) -> impl Iterator<Item = Result<(&str, &str), NotFacts>> {
    text.lines().filter(|line| !matches!(*line, "{" | "}")).map(|line| {
        let line = line.strip_suffix(',').unwrap_or(line);
        let end = line.find("\": \"").ok_or(NotFacts)?;
        let fact = line[..end].strip_prefix('"').ok_or(NotFacts)?;
        // With its quotation marks, as JSON has it.
        Ok((fact, &line[end + 3..]))
    })
}

fn text(json: &str) -> Result<Cow<'_, str>, NotFacts> {
    match json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(plain) if !plain.contains('\\') => Ok(Cow::Borrowed(plain)),
        _ => serde_json::from_str::<String>(json).map(Cow::Owned).map_err(|_| NotFacts),
    }
}

/// One fact of a text of facts.
pub(super) fn value<'t>(facts: &'t str, fact: &str) -> Option<Cow<'t, str>> {
    let mut all = lines(facts).filter_map(Result::ok);
    all.find(|(own, _)| *own == fact).and_then(|(_, json)| text(json).ok())
}

impl Facts<'_> {
    /// What a text of facts says under this path.
    pub fn stored<'t>(facts: &'t str, fact: &str) -> Option<Cow<'t, str>> {
        value(facts, fact)
    }
}
