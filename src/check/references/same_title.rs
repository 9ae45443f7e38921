use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P205", "one title for two pages"), find);

/// Two pages need two titles, or a reader cannot tell them apart in a list or a tab.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    let own_title = || vec![Step::key("title")];
    let roles: Arc<str> = "content/roles.yaml".into();
    let mut titled: Vec<(&str, Arc<str>, Vec<Step>)> = Vec::new();
    titled.extend(
        plan.roles
            .iter()
            .map(|role| (&*role.title, Arc::clone(&roles), vec![Step::with_id(role.id.as_str()), Step::key("title")])),
    );
    titled.extend(plan.measures.iter().map(|measure| (&*measure.doc.title, Arc::clone(&measure.file), own_title())));
    titled.extend(plan.visits.iter().map(|visit| (&*visit.doc.title, Arc::clone(&visit.file), own_title())));
    titled.extend(plan.pages.iter().map(|page| (&*page.doc.title, Arc::clone(&page.body.file), own_title())));
    titled.extend(
        plan.periods
            .iter()
            .enumerate()
            // Two periods of one date are told of by that.
            .filter(|(at, period)| *at == 0 || plan.periods[at - 1].as_at != period.as_at)
            .map(|(_, period)| (period.title.as_str(), format!("{}/period.yaml", period.folder).into(), own_title())),
    );
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for (title, file, path) in titled {
        if !title.is_empty() && !seen.insert(title) {
            let message = format!("another page has the title `{title}`");
            breaches.push(Breach::value(RULE.code, &file, path, message).help("give this one a `title` of its own"));
        }
    }
}
