use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P327", "a reason that says little"), find);

/// Fewer words than these give no reason: "N/A", "Not applicable", "None for this".
const FEWEST: usize = 4;

/// The reason why a section is left out tells a member who wanted to read it why there is nothing to read.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for paper in &context.plan.papers {
        for (section, reason) in &paper.doc.absent {
            if reason.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count() >= FEWEST {
                continue;
            }
            let message = format!("`{reason}` does not say why `{}` is left out", section.key());
            let path = vec![Step::key("absent"), Step::key(section.key())];
            breaches.push(
                Breach::value(RULE.code, &paper.body.file, path, message)
                    .help("say it in a sentence, such as “Nothing in this report bears on the climate.”"),
            );
        }
    }
}
