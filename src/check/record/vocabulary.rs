use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::said::named;
use super::{is_vocabulary, place};
use crate::diagnostic::Code;

pub(super) const RULE: Rule =
    Rule::judgement(Code::warning("R905", "words for ratings have changed since a report was frozen"), find);

/// Old reports keep their words. Whoever compares them with new ones should be told that the words differ.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for departed in context.departed().iter().rev() {
        let Some(first) = departed.found.iter().find(|departure| is_vocabulary(&departure.fact)) else { continue };
        let (file, at) = place::place(context, departed.at, &first.fact);
        let title = &context.plan.periods[departed.at].title;
        let message = format!(
            "{} is not what it was in the report of {title}, which is frozen and keeps its own",
            named(&first.fact)
        );
        breaches.push(
            Breach::new(RULE.code, &file, at, message)
                .help("if the ratings mean something else now, say so on the page about the method"),
        );
        // The newest report that differs says enough: those before it mostly do too.
        return;
    }
}
