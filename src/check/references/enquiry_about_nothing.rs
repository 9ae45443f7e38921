use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P224", "a line of enquiry about no action"), find);

/// A question that people add names the actions it is about.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for period in &context.plan.periods {
        let file: Arc<str> = format!("{}/enquiry.yaml", period.folder).into();
        for (at, line) in period.enquiry.add.iter().enumerate().filter(|(_, line)| line.actions.is_empty()) {
            let path = vec![Step::key("add"), Step::Item(at), Step::key("actions")];
            let message = format!("the question “{}” names no action", &*line.question);
            let breach = Breach::value(RULE.code, &file, path, message);
            breaches.push(breach.help("name the actions it is about, such as [\"5.9\"]"));
        }
    }
}
