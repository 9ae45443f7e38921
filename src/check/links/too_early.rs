use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use super::quotation::quotations;
use crate::diagnostic::Code;
use crate::plan::uk_date;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("M309", "a figure quoted before it was known"), find);

const HELP: &str = "quote an earlier reading; if a paper gave the figure sooner, name it as the reading's `evidence`";

/// A report quotes only what was known on its date.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in &context.prose {
        let Some(as_at) = prose.as_at else { continue };
        let early = quotations(context, prose).into_iter().filter_map(|quotation| {
            let (_, reading) = quotation.found.ok()?;
            // Where its evidence could not be read, nobody knows since when the figure is known.
            let lost = reading.evidence.as_ref().is_some_and(|id| context.plan.evidence.get(id.as_str()).is_none());
            (!reading.is_known(as_at) && !lost).then(|| {
                let known = uk_date(reading.known);
                let message =
                    format!("this report speaks for {}, and the figure was known from {known}", uk_date(as_at));
                Breach::new(RULE.code, prose.file, prose.at(quotation.destination), message).help(HELP)
            })
        });
        breaches.extend(early.take(MOST));
    }
}
