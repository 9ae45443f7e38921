use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::written::written;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::law(Code::error("P324", "words of a paper in no section"), find);

/// Every paragraph of a paper has a number in a section: words above the first heading would have none.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for written in written(context) {
        let Some(opening) = written.opening else { continue };
        let message = "these words stand above the first section";
        let breach = Breach::new(RULE.code, written.prose.file, written.prose.at(opening), message);
        breaches.push(breach.help("write `## Purpose` above them, or move them into the section they belong to"));
    }
}
