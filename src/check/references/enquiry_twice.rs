use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{ActionId, EnquiryRule};
use crate::source::yaml::Part;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P223", "a line of enquiry decided on twice"), find);

/// Of one suggested line of enquiry one thing is said.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
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
            let breach = Breach::value(RULE.code, &file, path((list, at)), message).help("keep the one that holds");
            breaches.push(breach.first(&file, At::Path(path(*first), Part::Value), "the first one"));
        }
    }
}
