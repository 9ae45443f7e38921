use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("R901", "the record of frozen reports is broken"), find);

/// The chain binds every frozen report: without it, nobody could tell whether one was changed.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for fault in context.archive.faults().iter().filter(|fault| fault.of_chain) {
        let file: Arc<str> = fault.project_path().into();
        let place = fault.line.map_or_else(String::new, |line| format!("line {line}: "));
        breaches
            .push(Breach::new(RULE.code, &file, At::File, format!("{place}{}", fault.words)).help(
                "bring the file back as it was, from git or from the published site: it is never edited by hand",
            ));
    }
}
