use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::is_whole;
use crate::diagnostic::Code;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P288", "a report without words"), find);

/// Ratings say how much, and not what it means.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(period) = context.newest() else { return };
    let file = format!("{}/narrative.md", period.folder);
    let words = context.sources.get(&file).map(|source| source.text.trim());
    if words.is_none_or(str::is_empty) && is_whole(context, &file) {
        let place: Arc<str> = format!("{}/period.yaml", period.folder).into();
        let message = format!("the report of {} has no words of its own", period.title);
        let breach = Breach::value(RULE.code, &place, vec![Step::key("as_at")], message);
        breaches.push(breach.help(format!("write `{file}`: what changed, why, and what comes next")));
    }
}
