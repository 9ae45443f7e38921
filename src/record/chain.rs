use super::{CHAIN, Digest, listing_path};
use std::fmt::Write as _;

/// The record of frozen reports: entries of plain text, each bound to all that stands above it.
///
/// An entry begins with the SHA-256 of every byte before it, so no entry can be changed, taken away or put between
/// others without changing each hash after it, and the hash of the whole: the head. Whoever has written a head down
/// can tell whether the record still holds all that it held then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// The entries, oldest first.
    pub entries: Vec<Entry>,
    /// The hash of the whole text.
    pub head: Digest,
}

/// One entry of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The hash of everything above the entry.
    pub above: Digest,
    /// What was done.
    pub event: Event,
    /// The period of the report.
    pub period: String,
    /// The day, written `2022-10-19`.
    pub on: String,
    /// The hash of the report's listing.
    pub listing: Digest,
}

/// What an entry tells of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A report was frozen.
    Frozen,
    /// The stored pages of a report were replaced, for this reason.
    Replaced(String),
}

/// Why a text is not such a record: the 1-based line, and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it, as a sentence without its full stop.
    pub words: String,
}

const HEADER: &str = "The record of frozen reports\n\
    Each entry begins with the SHA-256 of everything above it in this file.\n\
    An entry that begins on line 5 is checked by: head -n 4 record.txt | sha256sum\n\n";

impl Chain {
    /// The record that a text holds, every link of it checked.
    ///
    /// # Errors
    /// The first line that is not as it should be.
    pub fn parse(text: &str) -> Result<Self, Misread> {
        let mut lines = Lines::of(text);
        if !text.starts_with(HEADER) {
            return Err(Misread {
                line: 1,
                words: format!("`{CHAIN}` does not begin as the record of frozen reports does"),
            });
        }
        lines.skip(HEADER.lines().count());
        let mut entries = Vec::new();
        while lines.at < text.len() {
            entries.push(entry(text, &mut lines)?);
        }
        Ok(Self { entries, head: Digest::of(text.as_bytes()) })
    }

    /// The newest entry about a period.
    pub fn newest(&self, period: &str) -> Option<&Entry> {
        self.entries.iter().rev().find(|entry| entry.period == period)
    }

    /// True where `head` was the head of this record at some time: of all of it, or of all that stands above one of its entries.
    pub fn has_been(&self, head: Digest) -> bool {
        // What stands above the first entry is the same for every site, and so says nothing.
        head == self.head || self.entries.iter().skip(1).any(|entry| entry.above == head)
    }
}

/// The text of a record with one more entry; `text` is empty where the record begins.
///
/// `because` is put on one line.
pub fn append(text: &str, period: &str, on: &str, because: Option<&str>, listing: Digest) -> String {
    let mut out = if text.is_empty() { HEADER.to_owned() } else { text.to_owned() };
    let above = Digest::of(out.as_bytes());
    let _ = writeln!(out, "above {above}");
    match because {
        None => drop(writeln!(out, "frozen {period} on {on}")),
        Some(because) => {
            let because = because.split_whitespace().collect::<Vec<_>>().join(" ");
            let _ = writeln!(out, "replaced {period} on {on}\nbecause {because}");
        }
    }
    // The empty line belongs to the entry, so that the whole file is what stands above the next one.
    let _ = writeln!(out, "listing {listing}  {}\n", listing_path(period));
    out
}

fn entry(text: &str, lines: &mut Lines<'_>) -> Result<Entry, Misread> {
    let above = Digest::of(&text.as_bytes()[..lines.at]);
    let told = lines.field("above ", Digest::parse, "`above` and a SHA-256 should stand here")?;
    if told != above {
        return Err(lines.fault("something above this line was changed: its SHA-256 is not the one that stands here"));
    }
    let what = "`frozen` or `replaced`, a period, `on` and a day should stand here";
    let line = lines.next().ok_or_else(|| lines.fault(what))?;
    let replaced = line.starts_with("replaced ");
    let about = line.strip_prefix("frozen ").or_else(|| line.strip_prefix("replaced "));
    let about = about.and_then(|about| about.split_once(" on ")).filter(|(period, on)| is_name(period) && is_name(on));
    let (period, on) = about.ok_or_else(|| lines.fault(what))?;
    let event = if replaced {
        let reason = |text: &str| (!text.trim().is_empty()).then(|| text.to_owned());
        Event::Replaced(lines.field("because ", reason, "`because` and a reason should stand here")?)
    } else {
        Event::Frozen
    };
    let path = listing_path(period);
    let listed =
        |text: &str| text.split_once("  ").filter(|(_, own)| *own == path).and_then(|(hash, _)| Digest::parse(hash));
    let listing =
        lines.field("listing ", listed, "`listing`, a SHA-256 and the path of the listing should stand here")?;
    lines.field("", |text| text.is_empty().then_some(()), "an empty line should stand here")?;
    if !text[..lines.at].ends_with("\n\n") {
        return Err(lines.fault("the record is cut off here"));
    }
    Ok(Entry { above, event, period: period.to_owned(), on: on.to_owned(), listing })
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
}

/// The lines of a text, with how far they have been read.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    number: usize,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        Self { text, at: 0, number: 0 }
    }

    fn next(&mut self) -> Option<&'t str> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let end = rest.find('\n').unwrap_or(rest.len());
        self.at += (end + 1).min(rest.len());
        self.number += 1;
        Some(&rest[..end])
    }

    fn skip(&mut self, count: usize) {
        for _ in 0..count {
            self.next();
        }
    }

    fn field<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>, what: &str) -> Result<T, Misread> {
        let line = self.next();
        line.and_then(|line| line.strip_prefix(name)).and_then(read).ok_or_else(|| self.fault(what))
    }

    fn fault(&self, words: &str) -> Misread {
        Misread { line: self.number.max(1), words: words.to_owned() }
    }
}
