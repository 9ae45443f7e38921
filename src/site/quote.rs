//! Figures that prose quotes: filled in where the link has no words of its own.

use crate::plan::measure::{quotation, quoted};
use crate::plan::{Measure, Plan, Reading, address};
use crate::source::markdown::{Target, parse, target};
use pulldown_cmark::{Event, Tag, TagEnd};

/// The events of a text, with the figure put into each link to a reading that has no words.
pub(super) fn events<'t>(plan: &Plan, text: &'t str) -> Vec<Event<'t>> {
    let mut events = Vec::new();
    let mut parsed = parse(text).map(|(event, _)| event).peekable();
    while let Some(event) = parsed.next() {
        let figure = match &event {
            Event::Start(Tag::Link { dest_url, .. }) => reading(plan, dest_url),
            _ => None,
        };
        events.push(event);
        let Some((measure, reading)) = figure else { continue };
        let spaces: Vec<_> = std::iter::from_fn(|| parsed.next_if(is_blank)).collect();
        match parsed.peek() {
            Some(Event::End(TagEnd::Link)) => events.push(Event::Text(quotation(measure, reading).into())),
            _ => events.extend(spaces),
        }
    }
    events
}

/// True for spaces, which are no words.
fn is_blank(event: &Event<'_>) -> bool {
    match event {
        Event::Text(words) => words.trim().is_empty(),
        event => matches!(event, Event::SoftBreak | Event::HardBreak),
    }
}

/// Where a reading stands, from the site's root; `None` for a reference that leads nowhere, or to what was not known
/// yet on the date of the newest report of this build.
pub(super) fn address_of(plan: &Plan, destination: &str) -> Option<String> {
    let (measure, reading) = reading(plan, destination)?;
    let as_at = plan.periods.last()?.as_at.0;
    reading.is_known(as_at).then(|| address::reading(&measure.id, reading.at))
}

fn reading<'p>(plan: &'p Plan, destination: &str) -> Option<(&'p Measure, &'p Reading)> {
    match target(destination) {
        Target::Reading { measure, at } => quoted(plan, measure, at).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
