use jiff::civil::Date;
use serde::Deserialize;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

/// GOV.UK's list: what it is, under which licence, and how it is renewed stands in `bank-holidays.md` beside it.
const FILE: &str = include_str!("bank-holidays.json");

#[derive(Deserialize)]
struct File {
    #[serde(rename = "england-and-wales")]
    division: Division,
}

#[derive(Deserialize)]
struct Division {
    events: Vec<Event>,
}

#[derive(Deserialize)]
struct Event {
    title: String,
    date: Date,
    notes: String,
}

/// In order of their dates. A list that could not be read is empty: it covers no year, and every count is refused.
static HOLIDAYS: LazyLock<Vec<Event>> = LazyLock::new(|| {
    let mut events = serde_json::from_str::<File>(FILE).map(|file| file.division.events).unwrap_or_default();
    // Else 27 December would be called Christmas Day.
    events
        .iter_mut()
        .filter(|event| event.notes == "Substitute day")
        .for_each(|event| event.title += ", substitute day");
    events.sort_by_key(|event| event.date);
    events
});

/// The years of which every bank holiday is known; `None` where none is.
pub fn years_covered() -> Option<RangeInclusive<i16>> {
    Some(HOLIDAYS.first()?.date.year()..=HOLIDAYS.last()?.date.year())
}

/// The bank holiday of England and Wales that falls on a day: "Good Friday", "Boxing Day, substitute day".
///
/// `None` says nothing of a day outside [`years_covered`].
pub fn bank_holiday(day: Date) -> Option<&'static str> {
    let holidays = &*HOLIDAYS;
    let at = holidays.binary_search_by_key(&day, |event| event.date).ok()?;
    holidays.get(at).map(|event| &*event.title)
}
