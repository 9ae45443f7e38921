use super::catalogue::{Catalogue, Noun, Subject};
use super::initial::{Initial, Letter, MOST, letters};
use super::tokens::folded;
use crate::site::desk::Desk;
use crate::site::pages::but_letters;
use crate::site::shell::Page;
use crate::words::say;
use serde::Serialize;
use std::borrow::Cow;

#[derive(Debug, Serialize)]
pub(in crate::site) struct View<'t> {
    page: Page<'t>,
    lede: String,
    letters: Vec<LetterLink>,
    groups: Vec<Group<'t>>,
}

/// The way to a letter: on this page, or to its own.
#[derive(Debug, Serialize)]
struct LetterLink {
    label: String,
    /// Its anchor; `null` where it has a page.
    id: Option<String>,
    href: Option<String>,
    current: bool,
}

#[derive(Debug, Serialize)]
struct Group<'t> {
    id: String,
    title: String,
    entries: Vec<Entry<'t>>,
}

#[derive(Debug, Serialize)]
struct Entry<'t> {
    title: Cow<'t, str>,
    href: String,
    noun: &'t str,
    /// Empty where it is not spoken of by a number.
    id: &'t str,
}

/// All titles in order, or on a large site the way to each letter.
pub(in crate::site) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let kinds = but_letters(desk);
    let pages = letters(desk, &kinds);
    let catalogue = Catalogue::new(desk, &kinds);
    let groups = if pages.is_empty() { groups(&catalogue) } else { Vec::new() };
    let here = groups.iter().map(|group| LetterLink {
        label: group.title.clone(),
        id: Some(group.id.clone()),
        href: None,
        current: false,
    });
    View {
        page: Page::new(desk, desk.report(), "a-z/", say!(desk.words, nav_az)),
        lede: say!(desk.words, az_lede, count = catalogue.subjects().len()),
        letters: here.chain(pages.iter().map(|page| link(desk, *page, false))).collect(),
        groups,
    }
}

/// One page of the A to Z of a large site.
pub(in crate::site) fn view_of<'t>(desk: &'t Desk<'t>, letter: Letter) -> View<'t> {
    let kinds = but_letters(desk);
    let catalogue = Catalogue::new(desk, &kinds);
    let all = titled(&catalogue, |initial| initial == letter.initial);
    let entries: Vec<Entry<'t>> =
        all.into_iter().skip(letter.part * MOST).take(MOST).map(|title| title.entry(&catalogue)).collect();
    let name = label(desk, letter);
    View {
        page: Page::new(desk, desk.report(), &letter.address(), say!(desk.words, az_title, letter = &*name))
            .crumb(say!(desk.words, nav_az), "a-z/"),
        lede: say!(desk.words, az_lede, count = entries.len()),
        letters: letters(desk, &kinds).iter().map(|page| link(desk, *page, *page == letter)).collect(),
        groups: vec![Group { id: letter.initial.slug(), title: name, entries }],
    }
}

fn link(desk: &Desk<'_>, letter: Letter, current: bool) -> LetterLink {
    LetterLink { label: label(desk, letter), id: None, href: Some(letter.address()), current }
}

/// "R"; "R 2" for the second page of its titles.
fn label(desk: &Desk<'_>, letter: Letter) -> String {
    let name = name(desk, letter.initial);
    if letter.part == 0 { name } else { format!("{name} {}", letter.part + 1) }
}

fn name(desk: &Desk<'_>, initial: Initial) -> String {
    match initial {
        Initial::Digit => say!(desk.words, az_digits).to_owned(),
        Initial::Letter(letter) => char::from(letter.to_ascii_uppercase()).to_string(),
        Initial::Other => say!(desk.words, az_other).to_owned(),
    }
}

fn groups<'t>(catalogue: &Catalogue<'t>) -> Vec<Group<'t>> {
    let mut groups: Vec<(Initial, Group<'t>)> = Vec::new();
    for title in titled(catalogue, |_| true) {
        if groups.last().is_none_or(|(initial, _)| *initial != title.initial) {
            let group =
                Group { id: title.initial.slug(), title: name(catalogue.desk, title.initial), entries: Vec::new() };
            groups.push((title.initial, group));
        }
        if let Some((_, group)) = groups.last_mut() {
            group.entries.push(title.entry(catalogue));
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// What puts a text in order: its words, numbers by value and before all words.
type Order = Vec<(u64, String)>;

/// A title with what puts it in order: its words, then what it is, then its number.
struct Titled<'t> {
    initial: Initial,
    order: (Order, Option<Noun>, Order),
    title: Cow<'t, str>,
    subject: Subject,
}

impl<'t> Titled<'t> {
    fn entry(self, catalogue: &Catalogue<'t>) -> Entry<'t> {
        Entry {
            title: self.title,
            href: catalogue.address(self.subject),
            noun: self.subject.noun().map_or("", |noun| noun.word(catalogue.desk)),
            id: catalogue.id(self.subject),
        }
    }
}

/// Everything with such an initial, in order.
fn titled<'t>(catalogue: &Catalogue<'t>, keep: impl Fn(Initial) -> bool) -> Vec<Titled<'t>> {
    let mut all: Vec<Titled<'t>> = Vec::new();
    for subject in catalogue.subjects() {
        let title = catalogue.title(*subject);
        let initial = Initial::of(&title);
        if keep(initial) {
            let order = (natural(&title), subject.noun(), natural(catalogue.id(*subject)));
            all.push(Titled { initial, order, title, subject: *subject });
        }
    }
    all.sort_by(|one, other| (one.initial, &one.order).cmp(&(other.initial, &other.order)));
    all
}

/// Puts "2" before "10", and numbers before words.
fn natural(text: &str) -> Order {
    let folded = folded(text);
    let parts = folded.split([' ', '.']).filter(|part| !part.is_empty());
    parts
        .map(|part| match part.parse() {
            Ok(number) => (number, String::new()),
            Err(_) => (u64::MAX, part.to_owned()),
        })
        .collect()
}
