use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::Rag;

pub(super) const RULE: Rule = Rule::law(Code::error("P242", "a rating stands twice in the key"), find);

/// Each rating has one meaning.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let mut seen: Vec<Rag> = Vec::new();
    for (at, entry) in context.plan.frame.rag.iter().enumerate() {
        if seen.contains(&entry.key) {
            let path = vec![Step::key("rag"), Step::Item(at), Step::key("key")];
            let message = format!("`{}` stands twice in the key", entry.key);
            breaches
                .push(Breach::value(RULE.code, &"content/plan.yaml".into(), path, message).help("keep one meaning"));
        }
        seen.push(entry.key);
    }
}
