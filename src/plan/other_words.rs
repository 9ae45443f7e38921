//! Words that a reader understands and a file does not: a rating by its label or colour, a role by its title.
//!
//! The types that are read know neither the plan's key nor its roles, so what they refuse is looked at once more when
//! both are known.

use super::{Plan, Rag, Role};
use crate::diagnostic::{Diagnostic, Fix, Texts as _};
use crate::source::Sources;
use std::sync::Arc;

/// The colours that papers say for a rating whose key is no colour. Blue is finished in the key of most councils.
const COLOURS: [(&str, Rag); 1] = [("blue", Rag::Finished)];

/// Says of refused words which rating or role they mean, and offers to write that. In `diagnostics`: what reading the
/// plan and checking it found.
pub fn offer(plan: &Plan, sources: &Sources, diagnostics: &mut [Diagnostic]) {
    let ratings = Rag::ALL.map(Rag::key);
    let one_of = ratings.get(..Rag::NotRated.index()).unwrap_or_default().join(", ");
    for diagnostic in diagnostics.iter_mut().filter(|diagnostic| diagnostic.fix.is_none()) {
        let Some(place) = diagnostic.place.clone() else { continue };
        let Some(text) = sources.text(&place.file) else { continue };
        let Some(written) = text.get(place.span.clone()) else { continue };
        let written = written.trim_matches(['"', '\'']);
        let line = text.get(..place.span.start).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
        let known = if diagnostic.message.ends_with(&format!("is not one of: {one_of}")) {
            rating(plan, written).map(|rag| rag.key().to_owned())
        } else if names_a_role(&place.file, line) {
            role(plan, written).map(|role| role.id.to_string())
        } else {
            None
        };
        if let Some(key) = known {
            let title = format!("write `{key}`");
            diagnostic.help = Some(title.clone());
            diagnostic.fix = Some(Fix::replace(title, &Arc::clone(&place.file), place.span, key));
        }
    }
}

/// The rating that these words are the label of in the plan's own key, or the colour of.
fn rating(plan: &Plan, words: &str) -> Option<Rag> {
    let mut labelled = plan.frame.rag.iter().filter(|entry| is_same(&entry.label, words)).map(|entry| entry.key);
    let coloured = || COLOURS.iter().find(|(colour, _)| is_same(colour, words)).map(|(_, rag)| *rag);
    match (labelled.next(), labelled.next()) {
        (Some(rag), None) => Some(rag),
        (Some(_), Some(_)) => None,
        (None, _) => coloured(),
    }
}

/// The one role that bears this title or has it among its aliases.
fn role<'p>(plan: &'p Plan, words: &str) -> Option<&'p Role> {
    let bears = |role: &&Role| is_same(&role.title, words) || role.aliases.iter().any(|alias| is_same(alias, words));
    let mut bearing = plan.roles.iter().filter(bears);
    bearing.next().filter(|_| bearing.next().is_none())
}

/// True where a line of a file names a role up to the value: `    lead: `.
fn names_a_role(file: &str, before: &str) -> bool {
    const FIELDS: [&str; 4] = ["lead:", "support:", "owner:", "answered_by:"];
    file != "content/roles.yaml" && FIELDS.iter().any(|field| before.trim_start_matches([' ', '-']).starts_with(field))
}

fn is_same(known: &str, words: &str) -> bool {
    let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    folded(known) == folded(words)
}
