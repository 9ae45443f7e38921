//! Finding things by word: the index that the search page reads, and the A to Z for everybody else.
//!
//! In: the desk. Out: `search/index.json` with the files it names, and the views of the two kinds of page. The index is
//! made of the plan, not of finished pages, while those are being rendered; it has no word that no page prints.
//!
//! 1. `catalogue`: everything that can be found, in the order in which equals are listed; each thing has a number there.
//! 2. `context`: the line below a result. `body`: the words by which a thing is found beside those of its title.
//! 3. `tokens`: a text cut into words, as `search.js` cuts what a reader types.
//! 4. `terms`: which things have a word. `letters` writes such lists small.
//! 5. `shards`: files small enough to be loaded one by one, named by their content.
//! 6. `page` and `az`: the views. `initial`: the letter a title stands under.

mod az;
mod body;
mod catalogue;
mod context;
mod initial;
mod letters;
mod page;
mod shards;
mod terms;
mod tokens;

#[cfg(test)]
mod tests;

pub(super) use az::{view as a_to_z, view_of as letter};
pub(super) use initial::{Letter, letters as letters_of};
pub(super) use page::view as page;

use super::desk::Desk;
use super::pages::Kind;
use super::path::SitePath;
use crate::words::say;
use catalogue::Catalogue;
use shards::Records;
use terms::Terms;

/// The files of the index: `search/index.json`, and those that it names.
///
/// `kinds` are all pages of the site.
pub(super) fn index(desk: &Desk<'_>, kinds: &[Kind]) -> Vec<(SitePath, Box<[u8]>)> {
    let catalogue = Catalogue::new(desk, kinds);
    let mut terms = Terms::new(say!(desk.words, search_small_words));
    let mut records = Records::default();
    for (number, subject) in (0..).zip(catalogue.subjects()) {
        let title = catalogue.title(*subject);
        terms.title(number, &title);
        body::feed(&catalogue, *subject, number, &mut terms);
        records.push(&catalogue, *subject, &title);
    }
    shards::files(&catalogue, terms, records)
}
