use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use super::quotation::quotations;
use crate::diagnostic::Code;
use crate::plan::{Approval, Record, Value, measure};

pub(super) const RULE: Rule = Rule::law(Code::error("M308", "words that disagree with the figure they quote"), find);

/// Words that quote a figure say what it says; none at all are filled in.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in &context.prose {
        let wrong = quotations(context, prose).into_iter().filter_map(|quotation| {
            let (measure, reading) = quotation.found.ok()?;
            // What cannot be read may let the figure be printed.
            if reading.value == Value::Suppressed && context.lost.may_hold(Approval::NOUN, "") {
                return None;
            }
            let figure = measure::quotation(measure, reading);
            let agrees = quotation.words.trim().is_empty() || measure::agrees(&quotation.words, &figure);
            (!agrees).then(|| {
                let message = format!("`{}` is not what `{}` says for {}", quotation.words, measure.id, reading.at);
                let help = format!("write {figure}, or leave the brackets empty to have it filled in");
                Breach::new(RULE.code, prose.file, prose.at(quotation.span), message).help(help)
            })
        });
        breaches.extend(wrong.take(MOST));
    }
}

#[cfg(test)]
mod tests;
