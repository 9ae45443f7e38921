use super::catalogue::Catalogue;
use super::tokens::plain;
use crate::site::desk::Desk;
use crate::site::pages::Kind;
use std::collections::BTreeMap;

/// What a title begins with, as an alphabet orders it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Initial {
    Digit,
    /// `a` to `z`.
    Letter(u8),
    /// A letter of another alphabet, or no letter at all.
    Other,
}

impl Initial {
    pub(super) fn of(title: &str) -> Self {
        let first = title.chars().find(|letter| letter.is_alphanumeric());
        match first.and_then(plain) {
            Some(b'0'..=b'9') => Self::Digit,
            Some(letter @ b'a'..=b'z') => Self::Letter(letter),
            _ => Self::Other,
        }
    }

    /// Its anchor and its part of an address.
    pub(super) fn slug(self) -> String {
        match self {
            Self::Digit => "0-9".to_owned(),
            Self::Letter(letter) => char::from(letter).to_string(),
            Self::Other => "other".to_owned(),
        }
    }
}

/// A page of the A to Z of a large site: an initial, or a part of one where it has very many titles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::site) struct Letter {
    pub(super) initial: Initial,
    /// From 0.
    pub(super) part: usize,
}

impl Letter {
    /// From the site's root: `a-z/r/`, `a-z/r-2/`.
    pub(in crate::site) fn address(self) -> String {
        match self.part {
            0 => format!("a-z/{}/", self.initial.slug()),
            part => format!("a-z/{}-{}/", self.initial.slug(), part + 1),
        }
    }
}

/// The most titles on one page of the A to Z: at some 150 bytes each, and 250 where titles are long, below 300 KB.
pub(super) const MOST: usize = 1_000;

/// The pages into which the A to Z is cut; none where one page holds it all. `kinds` are all other pages.
pub(in crate::site) fn letters(desk: &Desk<'_>, kinds: &[Kind]) -> Vec<Letter> {
    let catalogue = Catalogue::new(desk, kinds);
    if catalogue.subjects().len() <= MOST {
        return Vec::new();
    }
    let mut counts: BTreeMap<Initial, usize> = BTreeMap::new();
    for subject in catalogue.subjects() {
        *counts.entry(Initial::of(&catalogue.title(*subject))).or_default() += 1;
    }
    let parts =
        |(initial, count): (Initial, usize)| (0..count.div_ceil(MOST)).map(move |part| Letter { initial, part });
    counts.into_iter().flat_map(parts).collect()
}
