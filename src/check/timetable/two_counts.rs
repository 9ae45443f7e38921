use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::source::yaml::Part;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P295", "two ways of counting one body's papers"), find);

/// A body's papers are due by one rule: the law's clear days, or working days of its own (`domain.md` §1.1).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let file: Arc<str> = "content/site.yaml".into();
    for body in context.plan.bodies.iter().filter(|body| body.papers.clear_days.is_some()) {
        let Some(days) = body.papers.working_days else { continue };
        let path =
            |field| vec![Step::key("bodies"), Step::with_id(body.id.as_str()), Step::key("papers"), Step::key(field)];
        let message = format!(
            "the papers of `{}` are due by clear days and by {days} working days, and one of them is meant",
            body.id
        );
        breaches.push(
            Breach::new(RULE.code, &file, At::Path(path("working_days"), Part::Name), message)
                .help("keep `clear_days` where the law sets the time, `working_days` where the body's own terms do")
                .first(&file, At::Path(path("clear_days"), Part::Name), "the clear days"),
        );
    }
}
