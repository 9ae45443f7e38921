//! What a reader's program finds in the feed: read back by the library that wrote it and by a plain XML reader.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use jiff::civil::date;
use quick_xml::Reader;
use quick_xml::events::Event;

fn entry(title: &str) -> FeedEntry<'static> {
    FeedEntry {
        page: "https://example.gov.uk/plan/reports/2022-10/".to_owned(),
        title: title.to_owned(),
        summary: format!("{title} and more."),
        sort: ("report", "Report"),
        day: date(2022, 10, 21),
    }
}

fn feed(entries: Vec<FeedEntry<'_>>) -> String {
    atom(&Feed {
        title: "Plan & progress",
        subtitle: "How far the plan has come",
        language: "en-GB",
        home: "https://example.gov.uk/plan/",
        own: "https://example.gov.uk/plan/feed.xml",
        author: ("A Council", Some("plan@example.gov.uk")),
        rights: Some("Open Government Licence".to_owned()),
        updated: date(2022, 10, 21),
        entries,
    })
}

/// Every element with its text, in order, by a reader that knows nothing of Atom.
fn elements(xml: &str) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(xml);
    let mut open = Vec::new();
    let mut found: Vec<(String, String)> = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                open.push(found.len());
                found.push((String::from_utf8(start.name().as_ref().to_vec()).unwrap(), String::new()));
            }
            Event::Empty(start) => {
                found.push((String::from_utf8(start.name().as_ref().to_vec()).unwrap(), String::new()));
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => {
                if let Some(at) = open.last() {
                    found[*at].1.push_str(&text.decode().unwrap());
                }
            }
            Event::GeneralRef(name) => {
                let sign = match &*name.decode().unwrap() {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    other => panic!("{other}"),
                };
                found[*open.last().unwrap()].1.push(sign);
            }
            Event::CData(_) => panic!("no text needs it"),
            Event::Eof => break found,
            _ => {}
        }
    }
}

fn texts<'f>(found: &'f [(String, String)], name: &str) -> Vec<&'f str> {
    found.iter().filter(|(own, _)| own == name).map(|(_, text)| text.as_str()).collect()
}

#[test]
fn a_feed_says_who_speaks_in_which_language_and_where_it_stands() {
    let written = feed(vec![entry("October 2022")]);
    let read = written.parse::<atom_syndication::Feed>().unwrap();
    assert_eq!((&*read.title.value, read.lang.as_deref()), ("Plan & progress", Some("en-GB")));
    assert_eq!((&*read.authors[0].name, read.authors[0].email()), ("A Council", Some("plan@example.gov.uk")));
    let links: Vec<(&str, &str)> = read.links.iter().map(|link| (&*link.rel, &*link.href)).collect();
    let expected = [("self", "https://example.gov.uk/plan/feed.xml"), ("alternate", "https://example.gov.uk/plan/")];
    assert_eq!(links, expected);
    assert_eq!(read.rights().map(|rights| &*rights.value), Some("Open Government Licence"));
}

#[test]
fn dates_come_from_the_report_and_not_from_a_clock() {
    let written = feed(vec![entry("October 2022")]);
    let updated = elements(&written);
    assert_eq!(texts(&updated, "updated"), ["2022-10-21T00:00:00+00:00"; 2]);
    assert_eq!(texts(&updated, "published"), ["2022-10-21T00:00:00+00:00"]);
}

#[test]
fn no_title_can_break_the_feed() {
    let titles = [
        "]]> ends nothing",
        "</title></entry><entry>",
        "A & B < C > D \"E\" 'F'",
        "&amp; stays &amp;",
        "naïve 🦉 Gŵyr",
        "two\nlines",
        &["long"; 250].join(" "),
    ];
    for title in titles {
        let written = feed(vec![entry(title)]);
        let read = written.parse::<atom_syndication::Feed>().unwrap();
        assert_eq!(read.entries[0].title.value, title);
        let found = elements(&written);
        assert_eq!(texts(&found, "title")[1], title);
        assert_eq!(texts(&found, "summary")[0], format!("{title} and more."));
    }
}

#[test]
fn a_character_that_no_document_may_have_is_left_out() {
    let written = feed(vec![entry("be\u{0}ll\u{7} \u{b}\u{1b}[31mred\u{fffe}\u{85}")]);
    assert_eq!(texts(&elements(&written), "title")[1], "bell [31mred");
}

#[test]
fn an_entry_keeps_its_address_as_its_id() {
    let read = feed(vec![entry("October 2022")]).parse::<atom_syndication::Feed>().unwrap();
    let entry = &read.entries[0];
    assert_eq!(entry.id, entry.links[0].href);
    assert_eq!((entry.categories[0].term(), entry.categories[0].label()), ("report", Some("Report")));
}

#[test]
fn a_feed_without_news_is_still_a_feed() {
    let read = feed(Vec::new()).parse::<atom_syndication::Feed>().unwrap();
    assert!(read.entries.is_empty());
    assert_eq!(read.updated.to_rfc3339(), "2022-10-21T00:00:00+00:00");
}
