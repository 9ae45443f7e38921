use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::uk_date;
use crate::source::yaml::Part;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P299", "a closure that ends before it begins"), find);

/// Such a closure would close nothing, and nobody would notice.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let file: Arc<str> = "content/site.yaml".into();
    for (at, closure) in context.plan.site.closures.iter().enumerate() {
        let Some(to) = closure.to.filter(|to| *to < closure.from) else { continue };
        let message =
            format!("this closure ends on {}, before it begins on {}", uk_date(to.0), uk_date(closure.from.0));
        let path = |field| vec![Step::key("closures"), Step::Item(at), Step::key(field)];
        breaches.push(
            Breach::value(RULE.code, &file, path("to"), message)
                .help("correct one of the two days; leave `to` out where it is closed on one day only")
                .first(&file, At::Path(path("from"), Part::Value), "where it begins"),
        );
    }
}
