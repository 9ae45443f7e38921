//! On what a paper rests and what is appended to it: the frozen report first, then what the paper names.

use crate::plan::{Appendix, BackgroundPaper, Edition, Paper, address};
use crate::record::{CHAIN, listing_path};
use crate::site::desk::Desk;
use crate::site::parts::Link;
use crate::source::markdown::is_web;
use crate::words::{Words, say};
use serde::Serialize;

/// A document that a paper names.
#[derive(Debug, Serialize)]
pub(super) struct Document<'t> {
    /// What it is called, and where it stands on this site.
    link: Option<Link<'t>>,
    /// What it is called, where it stands elsewhere.
    title: Option<String>,
    /// An address of the web at which it can be read.
    web: Option<&'t str>,
    /// Where else it can be read, or what there is to know about it.
    text: Option<String>,
    /// Of a frozen report: the hash of the list of its files, and where both stand.
    hash: Option<Hash<'t>>,
}

/// By what anyone can tell that a frozen report is the one that the paper rests on.
#[derive(Debug, Serialize)]
struct Hash<'t> {
    digest: String,
    listing: Link<'t>,
    record: Option<Link<'t>>,
}

impl<'t> Document<'t> {
    fn own(link: Link<'t>, text: Option<String>) -> Self {
        Self { link: Some(link), title: None, web: None, text, hash: None }
    }

    fn elsewhere(words: &Words, title: String, held: Option<&'t str>) -> Self {
        let web = held.filter(|held| is_web(held));
        let text = held.filter(|held| !is_web(held)).map(|held| said_to_be(words, held));
        Self { link: None, title: Some(title), web, text, hash: None }
    }
}

/// "Where it is held: Democratic Services".
fn said_to_be(words: &Words, held: &str) -> String {
    format!("{}: {held}", say!(words, paper_page_held))
}

/// The letters of an appendix, counted from 0: A to Z, then AA, AB and so on. Those of the program are A and B.
fn letters(at: usize) -> String {
    let own = char::from(b'A' + (at % 26) as u8);
    if at < 26 { own.to_string() } else { letters(at / 26 - 1) + &own.to_string() }
}

/// The edition of the report, the list of actions, then what the paper appends.
pub(super) fn appendices<'t>(desk: &'t Desk<'t>, paper: &'t Paper, at: usize) -> Vec<Document<'t>> {
    let (words, period) = (desk.words, desk.period(at));
    let (edition, href) = match desk.plan.edition_of(paper) {
        Edition::Cabinet => (say!(words, paper_page_edition_cabinet), address::report(&period.id)),
        Edition::Scrutiny => (say!(words, paper_page_edition_scrutiny), address::scrutiny(&period.id)),
    };
    let report = say!(words, paper_page_appendix_report, letter = "A", period = &period.title, edition = edition);
    let date = |at: usize| words.date(desk.period(at).as_at.0);
    let actions = say!(words, paper_page_appendix_actions, letter = "B", date = date(at));
    let newer = (at != desk.current).then(|| say!(words, paper_page_actions_now, date = date(desk.current)));
    let first = [Document::own(Link::new(report, href), None), Document::own(Link::new(actions, "actions/"), newer)];
    let own = (first.len()..).zip(&paper.doc.appendices).map(|(at, own)| appended(desk, &letters(at), own));
    first.into_iter().chain(own).collect()
}

fn appended<'t>(desk: &Desk<'t>, letter: &str, own: &'t Appendix) -> Document<'t> {
    let title = say!(desk.words, paper_page_appendix, letter = letter, title = &own.title);
    Document::elsewhere(desk.words, title, own.held.as_deref())
}

/// The report as it was frozen, then what the paper names.
pub(super) fn papers<'t>(desk: &'t Desk<'t>, paper: &'t Paper, at: usize) -> Vec<Document<'t>> {
    let named = paper.doc.background_papers.iter().filter_map(|own| background(desk, own));
    std::iter::once(report(desk, at)).chain(named).collect()
}

fn report<'t>(desk: &'t Desk<'t>, at: usize) -> Document<'t> {
    let (words, period) = (desk.words, desk.period(at));
    let link = Link::new(say!(words, paper_page_report, period = &period.title), address::report(&period.id));
    let Some(frozen) = desk.archive.period(period.id.as_str()) else {
        return Document::own(link, Some(say!(words, paper_page_not_frozen).to_owned()));
    };
    Document {
        hash: Some(Hash {
            digest: frozen.entry.listing.to_string(),
            listing: Link::new(say!(words, paper_page_listing), listing_path(period.id.as_str())),
            record: desk.archive.chain().map(|_| Link::new(say!(words, record_link), CHAIN)),
        }),
        ..Document::own(link, Some(say!(words, paper_page_frozen).to_owned()))
    }
}

fn background<'t>(desk: &Desk<'t>, own: &'t BackgroundPaper) -> Option<Document<'t>> {
    let evidence = own.evidence.as_ref().and_then(|id| desk.evidence(std::slice::from_ref(id)).pop());
    match (evidence, &own.title) {
        (Some(link), _) => Some(Document::own(link, own.held.as_ref().map(|held| said_to_be(desk.words, held)))),
        (None, Some(title)) => Some(Document::elsewhere(desk.words, title.to_string(), own.held.as_deref())),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn appendices_have_letters_however_many_there_are() {
        let named: Vec<String> = [0, 1, 25, 26, 27, 51, 52, 701, 702].map(letters).into();
        assert_eq!(named, ["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]);
    }
}
