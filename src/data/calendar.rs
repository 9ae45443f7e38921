use icalendar::{Calendar, Component, EventLike, EventStatus, Property};
use jiff::civil::Date;
use std::fmt::Write as _;

/// Dates that a reader may put beside their own (iCalendar, RFC 5545).
#[derive(Debug)]
pub struct Dates<'a> {
    /// What the calendar is called.
    pub name: &'a str,
    /// One sentence about it.
    pub description: &'a str,
    /// BCP 47 tag of the language of all its words.
    pub language: &'a str,
    /// Where the calendar itself stands.
    pub own: &'a str,
    /// The day everything in it was known: the stamp of every entry.
    pub known: Date,
}

/// A whole day on which something happens or falls due.
#[derive(Debug)]
pub struct Happening<'a> {
    /// Unique in the world and the same for ever: an entry that moves keeps it.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// As readers see it among their own.
    pub title: String,
    /// More about it.
    pub text: String,
    /// Where, if anywhere.
    pub place: Option<&'a str>,
    /// The whole address of its page.
    pub page: String,
    /// What sort it is: a word.
    pub sort: &'a str,
    /// Whether it will be.
    pub state: State,
    /// How often its day has changed.
    pub changes: usize,
}

/// Whether a thing takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It did, or it will.
    Stands,
    /// It is a day by which something is to be done: that says nothing about what takes place.
    Due,
    /// It does not.
    Cancelled,
}

/// The calendar as an iCalendar document, written entry by entry.
///
/// Nothing in it is busy time: a day on which an action falls due is as free as any.
pub fn ics<'a>(dates: &Dates<'_>, happenings: impl IntoIterator<Item = Happening<'a>>) -> String {
    let mut text = head(dates).to_string();
    text.truncate(text.len() - END.len());
    let stamp = format!("{}T000000Z", compact(dates.known));
    for happening in happenings {
        // Writing to memory cannot fail.
        let written = event(&happening, &stamp).try_into_string().map(|event| text.push_str(&event));
        debug_assert!(written.is_ok());
    }
    text.push_str(END);
    text
}

/// How a calendar ends.
const END: &str = "END:VCALENDAR\r\n";

fn head(dates: &Dates<'_>) -> Calendar {
    let of_text = |key: &str, words: &str| Property::new(key, plain(words)).add_parameter("VALUE", "TEXT").done();
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", format!("-//Ragstone//Progress report//{}", language(dates.language)).as_str()))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(of_text("NAME", dates.name))
        .append_property(Property::new("DESCRIPTION", plain(dates.description)))
        .append_property(("URL", dates.own))
        .append_property(of_text("X-WR-CALNAME", dates.name))
        .append_property(of_text("X-WR-CALDESC", dates.description));
    calendar
}

fn event(happening: &Happening<'_>, stamp: &str) -> icalendar::Event {
    let mut event = icalendar::Event::new();
    event
        .add_property("DTSTAMP", stamp)
        .uid(&plain(&happening.uid))
        .append_property(day("DTSTART", happening.day))
        .summary(&plain(&happening.title))
        .url(&plain(&happening.page))
        .add_property("TRANSP", "TRANSPARENT")
        .categories([plain(happening.sort)]);
    match happening.state {
        State::Stands => event.status(EventStatus::Confirmed),
        State::Cancelled => event.status(EventStatus::Cancelled),
        State::Due => &mut event,
    };
    if happening.changes > 0 {
        event.sequence(u32::try_from(happening.changes).unwrap_or(u32::MAX));
    }
    if !happening.text.is_empty() {
        event.description(&plain(&happening.text));
    }
    if let Some(place) = happening.place {
        event.location(&plain(place));
    }
    event
}

/// A property that is a whole day. An entry that begins on a day and has no end lasts that day (RFC 5545 §3.6.1).
fn day(name: &str, day: Date) -> Property {
    Property::new(name, compact(day)).add_parameter("VALUE", "DATE").done()
}

/// `20221019`.
fn compact(day: Date) -> String {
    let mut text = String::with_capacity(8);
    let _ = write!(text, "{:04}{:02}{:02}", day.year(), day.month(), day.day());
    text
}

/// The language as the end of a product's identifier has it: `EN`.
fn language(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_ascii_uppercase()
}

/// The words without control characters, which no entry may have; lines end in one way (RFC 5545 §3.3.11).
fn plain(words: &str) -> String {
    words.replace("\r\n", "\n").chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect()
}

#[cfg(test)]
mod tests;
