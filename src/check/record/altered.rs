use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("R902", "a frozen file is not what it was"), find);

/// What was published stays as it was, byte for byte; and nothing is slipped in beside it.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for fault in context.archive.faults().iter().filter(|fault| !fault.of_chain) {
        let file: Arc<str> = fault.project_path().into();
        let help = "bring the file back as it was, from git or from the published site; pages that must be replaced are \
                    stored anew by `ragstone freeze PERIOD --again --because \"…\"`, and the record says so";
        breaches.push(Breach::new(RULE.code, &file, At::File, fault.words.as_str()).help(help));
    }
}
