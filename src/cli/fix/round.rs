//! One round: the fixes that do not overlap, together if that can be proved, else one by one.

use super::Told;
use super::proof::{self, Examined};
use crate::cli::ReadArgs;
use crate::diagnostic::{Diagnostic, Edit, Fix};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A problem with the fix it offers.
#[derive(Debug, Clone)]
pub(super) struct Offer {
    pub(super) problem: Diagnostic,
    pub(super) fix: Fix,
}

impl Offer {
    fn told(&self) -> Told {
        let place = self.problem.place.as_ref();
        let file = place.map_or_else(|| Arc::from(""), |place| Arc::clone(&place.file));
        Told { file, line: place.map_or(0, |place| place.line), title: self.fix.title.clone() }
    }
}

/// The fixes on offer that overlap with none before them and were not left out before.
pub(super) fn offered(at: &Examined, left: &[Told]) -> Vec<Offer> {
    let mut chosen: Vec<Offer> = Vec::new();
    for problem in &at.problems {
        let Some(fix) = problem.fix.clone() else { continue };
        let offer = Offer { problem: problem.clone(), fix };
        let fits = offer.fix.edits.iter().all(|edit| is_in_bounds(at, edit))
            && !chosen.iter().any(|other| overlap(&other.fix, &offer.fix));
        if fits && !left.contains(&offer.told()) {
            chosen.push(offer);
        }
    }
    chosen
}

fn is_in_bounds(at: &Examined, edit: &Edit) -> bool {
    at.files.sources.get(&edit.file).is_some_and(|source| source.text.get(edit.span.clone()).is_some())
}

fn overlap(a: &Fix, b: &Fix) -> bool {
    let touch = |a: &Edit, b: &Edit| a.file == b.file && a.span.start <= b.span.end && b.span.start <= a.span.end;
    a.edits.iter().any(|edit| b.edits.iter().any(|other| touch(edit, other)))
}

/// Makes the offers, and notes which were made and which were left out.
pub(super) fn make(
    at: Examined,
    offers: Vec<Offer>,
    args: &ReadArgs,
    made: &mut Vec<Told>,
    left: &mut Vec<Told>,
) -> Examined {
    let all: Vec<&Offer> = offers.iter().collect();
    let together = edited(&at, &all, args);
    if proof::holds(&at, &together, &all) {
        made.extend(offers.iter().map(Offer::told));
        return together;
    }
    // The first that holds: the others stand at other bytes then, and come again in the next round.
    for offer in offers {
        let alone = edited(&at, &[&offer], args);
        if proof::holds(&at, &alone, &[&offer]) {
            made.push(offer.told());
            return alone;
        }
        left.push(offer.told());
    }
    at
}

/// The plan with these fixes made.
fn edited(at: &Examined, offers: &[&Offer], args: &ReadArgs) -> Examined {
    let mut sources = at.files.sources.clone();
    for (file, edits) in edits_by_file(offers) {
        let Some(source) = sources.get(file) else { continue };
        let mut text = source.text.clone();
        for edit in edits.iter().rev() {
            text.replace_range(edit.span.clone(), &edit.text);
        }
        sources = sources.with_text(file, text);
    }
    Examined::new(at.files.with_sources(sources), args)
}

/// The edits of these fixes, file by file, from the start of each file to its end.
pub(super) fn edits_by_file<'o>(offers: &[&'o Offer]) -> BTreeMap<&'o str, Vec<&'o Edit>> {
    let mut by_file: BTreeMap<&str, Vec<&Edit>> = BTreeMap::new();
    for edit in offers.iter().flat_map(|offer| &offer.fix.edits) {
        by_file.entry(&*edit.file).or_default().push(edit);
    }
    by_file.values_mut().for_each(|edits| edits.sort_by_key(|edit| edit.span.start));
    by_file
}
