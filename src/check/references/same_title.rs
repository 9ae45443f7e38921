use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::source::yaml::Part;
use std::collections::BTreeMap;
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
            .map(|(_, period)| {
                // Without a title of its own it is called by the month of its date.
                let path = if period.titled { own_title() } else { vec![Step::key("as_at")] };
                (period.title.as_str(), format!("{}/period.yaml", period.folder).into(), path)
            }),
    );
    let mut seen: BTreeMap<&str, (Arc<str>, Vec<Step>)> = BTreeMap::new();
    for (title, file, path) in titled.into_iter().filter(|(title, ..)| !title.is_empty()) {
        let Some((first_file, first_path)) = seen.get(title) else {
            seen.insert(title, (file, path));
            continue;
        };
        let message = format!("another page has the title `{title}`");
        let breach = Breach::value(RULE.code, &file, path, message).help("give this one a `title` of its own");
        breaches.push(breach.first(first_file, At::Path(first_path.clone(), Part::Value), "the other one"));
    }
}
