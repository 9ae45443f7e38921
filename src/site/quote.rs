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
        let figure = match (&event, parsed.peek()) {
            (Event::Start(Tag::Link { dest_url, .. }), Some(Event::End(TagEnd::Link))) => reading(plan, dest_url),
            _ => None,
        };
        events.push(event);
        events.extend(figure.map(|(measure, reading)| Event::Text(quotation(measure, reading).into())));
    }
    events
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
