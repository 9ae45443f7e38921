//! What a calendar program finds: read back line by line by rules of its own (RFC 5545 §3.1), and by the library.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use jiff::civil::date;

fn happening(title: &str) -> Happening<'static> {
    Happening {
        uid: "deadline-5.9@example.gov.uk".to_owned(),
        day: date(2022, 12, 31),
        title: title.to_owned(),
        text: format!("{title}\nMore."),
        place: Some("Council Chamber, Town Hall; Bury"),
        page: "https://example.gov.uk/plan/actions/5.9/".to_owned(),
        sort: "Deadline",
        state: State::Stands,
        changes: 2,
    }
}

fn calendar(happenings: Vec<Happening<'_>>) -> String {
    let dates = Dates {
        name: "Plan, progress; and \\ more",
        description: "Meetings and deadlines",
        language: "en-GB",
        own: "https://example.gov.uk/plan/calendar.ics",
        known: date(2022, 11, 16),
    };
    ics(&dates, happenings)
}

/// Lines put together again and parted into name with parameters, and value with its escapes undone.
fn lines(ics: &str) -> Vec<(String, String)> {
    assert!(ics.ends_with("\r\n"));
    assert_eq!(ics.matches('\n').count(), ics.matches("\r\n").count(), "every line ends in CR LF");
    assert!(ics.split("\r\n").all(|line| line.len() <= 75), "no line is longer than 75 octets");
    let whole = ics.replace("\r\n ", "");
    let parted = whole.trim_end().split("\r\n").map(|line| {
        let (name, value) = line.split_once(':').unwrap();
        let mut plain = String::new();
        let mut letters = value.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next().unwrap() {
                    'n' => plain.push('\n'),
                    escaped => plain.push(escaped),
                },
                letter => plain.push(letter),
            }
        }
        (name.to_owned(), plain)
    });
    parted.collect()
}

fn value<'l>(lines: &'l [(String, String)], name: &str) -> Vec<&'l str> {
    lines.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str()).collect()
}

#[test]
fn an_entry_is_a_whole_day_and_nobodys_busy_time() {
    let lines = lines(&calendar(vec![happening("Deadline")]));
    assert_eq!(value(&lines, "DTSTART;VALUE=DATE"), ["20221231"]);
    assert!(value(&lines, "DTEND;VALUE=DATE").is_empty(), "a day without an end is that day");
    assert_eq!(value(&lines, "TRANSP"), ["TRANSPARENT"]);
}

#[test]
fn an_entry_is_stamped_with_the_day_of_the_report() {
    let lines = lines(&calendar(vec![happening("Deadline")]));
    assert_eq!(value(&lines, "DTSTAMP"), ["20221116T000000Z"]);
    assert_eq!(value(&lines, "SEQUENCE"), ["2"]);
    assert_eq!(value(&lines, "UID"), ["deadline-5.9@example.gov.uk"]);
}

#[test]
fn what_does_not_take_place_says_so() {
    let off = Happening { state: State::Cancelled, ..happening("Cabinet") };
    let due = Happening { state: State::Due, ..happening("Deadline") };
    let lines = lines(&calendar(vec![happening("Cabinet"), due, off]));
    assert_eq!(value(&lines, "STATUS"), ["CONFIRMED", "CANCELLED"]);
}

#[test]
fn no_title_can_break_the_calendar() {
    let titles = [
        "END:VEVENT",
        "one, two; three \\ four",
        "two\r\nEND:VCALENDAR\nlines",
        "🦉 Gŵyr 🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉",
        &"ŵŷ ".repeat(400),
        &"x".repeat(1000),
        "bell \u{7} and \u{0}",
    ];
    for title in titles {
        let expected = title.replace(['\r', '\u{7}', '\u{0}'], "");
        let written = calendar(vec![happening(title)]);
        let lines = lines(&written);
        assert_eq!(value(&lines, "SUMMARY"), [expected.as_str()]);
        assert_eq!(value(&lines, "BEGIN"), ["VCALENDAR", "VEVENT"]);
        assert_eq!(value(&lines, "END"), ["VEVENT", "VCALENDAR"]);
        assert_eq!(value(&lines, "LOCATION"), ["Council Chamber, Town Hall; Bury"]);
    }
}

#[test]
fn a_calendar_has_a_name_in_both_ways_that_programs_look_for() {
    let lines = lines(&calendar(Vec::new()));
    assert_eq!(value(&lines, "NAME;VALUE=TEXT"), ["Plan, progress; and \\ more"]);
    assert_eq!(value(&lines, "X-WR-CALNAME;VALUE=TEXT"), ["Plan, progress; and \\ more"]);
    assert_eq!(value(&lines, "VERSION"), ["2.0"]);
    assert_eq!(value(&lines, "PRODID"), ["-//Ragstone//Progress report//EN"]);
}

#[test]
fn the_same_dates_give_the_same_bytes() {
    assert_eq!(calendar(vec![happening("A"), happening("B")]), calendar(vec![happening("A"), happening("B")]));
}
