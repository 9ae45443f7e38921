use atom_syndication::{Category, Entry, FixedDateTime, Generator, Link, Person, Text, WriteConfig};
use jiff::civil::Date;

/// What is new on a site, for programs that look for it (Atom, RFC 4287).
#[derive(Debug)]
pub struct Feed<'a> {
    /// The site's name.
    pub title: &'a str,
    /// One sentence about it.
    pub subtitle: &'a str,
    /// BCP 47 tag of the language of all its words.
    pub language: &'a str,
    /// The home page, which is the feed's own ID too.
    pub home: &'a str,
    /// Where the feed itself stands.
    pub own: &'a str,
    /// Who publishes, and the office's address.
    pub author: (&'a str, Option<&'a str>),
    /// Terms of reuse, in words.
    pub rights: Option<String>,
    /// The day of the newest entry, or of the site where it has none.
    pub updated: Date,
    /// Newest first.
    pub entries: Vec<FeedEntry<'a>>,
}

/// One thing that is new.
#[derive(Debug)]
pub struct FeedEntry<'a> {
    /// The whole address of its page: its ID as well, so it never changes.
    pub page: String,
    /// As readers see it in their lists.
    pub title: String,
    /// One to three sentences.
    pub summary: String,
    /// What sort of news it is: a key and a word.
    pub sort: (&'static str, &'a str),
    /// The day it became public.
    pub day: Date,
}

/// The feed as an Atom document.
pub fn atom(feed: &Feed<'_>) -> String {
    let document = atom_syndication::Feed {
        title: text(feed.title),
        id: feed.home.to_owned(),
        updated: midnight(feed.updated),
        authors: vec![Person {
            name: sound(feed.author.0),
            email: feed.author.1.map(sound),
            uri: Some(feed.home.to_owned()),
            ..Person::default()
        }],
        generator: Some(Generator { value: "Ragstone".to_owned(), ..Generator::default() }),
        links: vec![
            link(feed.own, "self", "application/atom+xml", feed.language),
            link(feed.home, "alternate", "text/html", feed.language),
        ],
        rights: feed.rights.as_deref().map(text),
        subtitle: Some(text(feed.subtitle)),
        entries: feed.entries.iter().map(|entry| of(entry, feed.language)).collect(),
        lang: Some(feed.language.to_owned()),
        ..atom_syndication::Feed::default()
    };
    let lines = WriteConfig { write_document_declaration: true, indent_size: Some(1) };
    // Writing to memory cannot fail.
    let written = document.write_with_config(Vec::with_capacity(700 * (feed.entries.len() + 2)), lines);
    debug_assert!(written.is_ok(), "{written:?}");
    let mut text = written.ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    text.push('\n');
    text
}

fn of(entry: &FeedEntry<'_>, language: &str) -> Entry {
    Entry {
        title: text(&entry.title),
        id: entry.page.clone(),
        updated: midnight(entry.day),
        published: Some(midnight(entry.day)),
        categories: vec![Category {
            term: entry.sort.0.to_owned(),
            label: Some(sound(entry.sort.1)),
            ..Category::default()
        }],
        links: vec![link(&entry.page, "alternate", "text/html", language)],
        summary: Some(text(&entry.summary)),
        ..Entry::default()
    }
}

fn link(href: &str, rel: &str, mime: &str, language: &str) -> Link {
    Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        mime_type: Some(mime.to_owned()),
        hreflang: Some(language.to_owned()),
        ..Link::default()
    }
}

/// A report has a day and no time of day.
fn midnight(day: Date) -> FixedDateTime {
    FixedDateTime::parse_from_rfc3339(&format!("{day}T00:00:00Z")).unwrap_or_default()
}

fn text(words: &str) -> Text {
    Text::plain(sound(words))
}

/// The words without the characters that no XML document may have, escaped or not (XML 1.0 §2.2).
fn sound(words: &str) -> String {
    let may =
        |c: &char| matches!(*c, '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'..) && !('\u{7f}'..='\u{9f}').contains(c);
    words.chars().filter(may).collect()
}

#[cfg(test)]
mod tests;
