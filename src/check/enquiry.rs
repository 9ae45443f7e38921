use super::breach::{At, Step};
use super::{Breach, Context};
use crate::diagnostic::Code;
use crate::plan::{ActionId, EnquiryRule};
use crate::source::yaml::Part;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) const TWICE: Code = Code::error("P223", "a line of enquiry decided on twice");
pub(super) const ABOUT_NOTHING: Code = Code::error("P224", "a line of enquiry about no action");

/// Of one suggested line of enquiry one thing is said; an added one names its actions.
pub(super) fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for period in &context.plan.periods {
        let file: Arc<str> = format!("{}/enquiry.yaml", period.folder).into();
        let enquiry = &period.enquiry;
        let dismissed = enquiry.dismiss.iter().map(|line| ("dismiss", line.rule, &line.action)).enumerate();
        let edited = enquiry.edit.iter().map(|line| ("edit", line.rule, &line.action)).enumerate();
        let mut seen: BTreeMap<(EnquiryRule, &ActionId), (&'static str, usize)> = BTreeMap::new();
        for (at, (list, rule, action)) in dismissed.chain(edited) {
            let path = |(list, at): (&'static str, usize)| vec![Step::key(list), Step::Item(at), Step::key("action")];
            let Some(first) = seen.get(&(rule, action)) else {
                seen.insert((rule, action), (list, at));
                continue;
            };
            let message = format!("`{}` is decided on twice for action `{action}`", rule.key());
            breaches.push(
                Breach::value(TWICE, &file, path((list, at)), message).help("keep the one that holds").first(
                    &file,
                    At::Path(path(*first), Part::Value),
                    "the first one",
                ),
            );
        }
        for (at, line) in enquiry.add.iter().enumerate().filter(|(_, line)| line.actions.is_empty()) {
            let path = vec![Step::key("add"), Step::Item(at), Step::key("actions")];
            let message = format!("the question “{}” names no action", &*line.question);
            breaches.push(
                Breach::value(ABOUT_NOTHING, &file, path, message)
                    .help("name the actions it is about, such as [\"5.9\"]"),
            );
        }
    }
}
