//! The one door to YAML.
//!
//! In: a text. Out: a value of the caller's type in [`Loaded`], with every problem of the file at its place.
//!
//! 1. `guard` judges whether the text is ordinary; if so `serde_yaml` reads it, and nothing else happens.
//! 2. Otherwise, or if that fails, `tree` reads it with places, refusing what misleads (`refuse`) and explaining what is not
//!    YAML (`syntax`, `quotes`), the signs of other programs first (`slip`).
//! 3. `recover` reads the tree as the caller's type through `decode`, over and over until every problem is known.
//! 4. `wording` tells each problem in a clerk's words.
//!
//! Types that are read here write their own refusals with `serde::de::Error::custom`: the first line is the message, the
//! rest the help, and the value is underlined; [`Refusal`] says beside it what to write instead. `Visitor`s over `deserialize_any` keep places; `#[serde(untagged)]` and
//! `#[serde(flatten)]` lose them.

mod block;
mod decode;
mod entries;
mod fault;
mod guard;
mod index;
mod lost;
mod page;
mod quotes;
mod reading;
mod recover;
mod refusal;
mod refuse;
mod scalar;
mod slip;
mod stand_in;
mod syntax;
mod text;
mod tree;
mod wording;

#[cfg(test)]
mod tests;

pub use entries::Entries;
pub use index::{Index, Part, Step};
pub use reading::{Reading, Replaced};
pub use refusal::Refusal;
pub use text::Text;

use super::codes;
use crate::diagnostic::{self, Diagnostic};
pub(super) use page::Page;
use serde::de::DeserializeOwned;
use std::ops::Range;
use std::sync::Arc;

/// What a text gave.
#[derive(Debug)]
pub struct Loaded<T> {
    /// The value; where there are diagnostics, without what could not be read. `None` where too little is left.
    pub value: Option<T>,
    /// Every problem, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
    /// IDs that stand in the file and not in the value, sorted: a reference to one of them is not dangling.
    pub lost_ids: Vec<String>,
    /// True where an `id` itself cannot be read, so that any reference may be to it.
    pub lost_a_name: bool,
}

/// Reads `text`, which is YAML from end to end, as a `T`.
pub fn load<T: DeserializeOwned>(file: &Arc<str>, text: &str) -> Loaded<T> {
    load_page(&Page::whole(file, text))
}

/// Reads a stretch of `text` as a `T`: YAML inside a file of another kind. Places count from the start of the file.
pub fn load_part<T: DeserializeOwned>(file: &Arc<str>, text: &str, yaml: Range<usize>) -> Loaded<T> {
    load_page(&Page::part(file, text, yaml))
}

pub(super) fn load_page<T: DeserializeOwned>(page: &Page<'_>) -> Loaded<T> {
    if guard::is_plain(page.source())
        && let Ok(value) = serde_yaml::from_str(page.source())
    {
        return Loaded { value: Some(value), diagnostics: Vec::new(), lost_ids: Vec::new(), lost_a_name: false };
    }
    load_slowly(page)
}

/// A sign that YAML takes for its own makes its line seem out of line, or of the wrong kind: the sign is told, and not
/// what follows from it.
fn without_echoes(diagnostics: &mut Vec<Diagnostic>) {
    let line = |one: &Diagnostic| one.place.as_ref().map(|place| place.line);
    let is_cause = |one: &&Diagnostic| matches!(one.code, codes::SIGN | codes::ANCHOR);
    let explained: Vec<_> = diagnostics.iter().filter(is_cause).map(line).collect();
    if !explained.is_empty() {
        diagnostics
            .retain(|one| !matches!(one.code, codes::LAYOUT | codes::WRONG_KIND) || !explained.contains(&line(one)));
    }
}

/// What only follows from a number in the wrong column is not told of: the number is.
fn without_moved(tree: &tree::Tree<'_>, problems: &[recover::Problem], diagnostics: &mut Vec<Diagnostic>) {
    let unknown = problems.iter().filter(|problem| matches!(problem.facts, fault::Facts::Field { .. }));
    for name in unknown.map(|problem| problem.node) {
        diagnostics.retain(|one| !slip::follows_from(tree, name, one));
    }
}

/// True for a field that is missing only because the space after its colon is: `{to:March 2023}`.
fn is_squeezed(tree: &tree::Tree<'_>, problem: &recover::Problem) -> bool {
    let fault::Facts::Missing(field) = problem.facts else { return false };
    let mut names = tree.entries(problem.node).iter().filter_map(|(name, _)| tree.scalar(*name));
    names.any(|name| slip::is_squeezed_name(name, &[field]))
}

fn load_slowly<T: DeserializeOwned>(page: &Page<'_>) -> Loaded<T> {
    let mut parsed = tree::parse(page);
    let outcome = recover::recover::<T>(&parsed);
    let mut diagnostics = std::mem::take(&mut parsed.diagnostics);
    if parsed.complete {
        diagnostics.extend(refuse::control_characters(page));
    }
    without_moved(&parsed.tree, &outcome.problems, &mut diagnostics);
    let problems = outcome.problems.iter().filter(|problem| !is_squeezed(&parsed.tree, problem));
    for told in problems.map(|problem| wording::tell(page, &parsed.tree, problem)) {
        // An invisible character inside a value that means nothing is found twice.
        diagnostics
            .retain(|known| told.code != codes::CHARACTER || (known.code, &known.place) != (told.code, &told.place));
        diagnostics.push(told);
    }
    if outcome.more {
        diagnostics.push(
            Diagnostic::new(codes::TOO_MANY, "there are more problems in this file than can be shown at once")
                .at(diagnostic::Place::whole_file(&page.file))
                .help("mend these first"),
        );
    }
    let value = outcome.value.filter(|_| parsed.complete);
    if value.is_none() && !diagnostics.iter().any(Diagnostic::is_error) {
        let whole = parsed.tree.words(page.text, parsed.tree.root());
        diagnostics.push(page.diagnostic(codes::BAD_VALUE, whole, "this file cannot be read"));
    }
    without_echoes(&mut diagnostics);
    slip::items_without_dash(page, &mut diagnostics);
    diagnostic::sort(&mut diagnostics);
    let lost_ids =
        if parsed.complete { lost::in_holes(&parsed.tree, &outcome.holes) } else { lost::in_text(page.source()) };
    let lost_a_name = lost::a_name(&parsed.tree, &outcome.holes)
        || outcome.problems.iter().any(|problem| problem.facts == fault::Facts::Missing("id"));
    Loaded { value, diagnostics, lost_ids, lost_a_name }
}
