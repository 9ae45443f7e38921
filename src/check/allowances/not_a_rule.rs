use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::{Force, Rule};
use super::super::{about, rules};
use crate::diagnostic::{Code, nearest};

pub(super) const RULE: Rule = Rule::law(Code::error("P192", "an allowance of what cannot be allowed"), find);

/// Only the findings of rules that people may bend can be allowed.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for allowance in &context.allowances {
        for (code, span) in &allowance.codes {
            let (message, help) = match about(code) {
                Some(rule) if rule.force == Force::Judgement => continue,
                Some(rule) => (
                    format!("`{code}` cannot be allowed: {}", rule.code.title),
                    format!("mend it; `ragstone explain {code}` says how"),
                ),
                None => {
                    let near =
                        nearest(code, rules().filter(|rule| rule.force == Force::Judgement).map(|rule| rule.code.id));
                    let help = near.map_or_else(
                        || "`ragstone explain` lists the rules".to_owned(),
                        |near| format!("did you mean `{near}`? `ragstone explain` lists the rules"),
                    );
                    (format!("no rule that can be allowed is called `{code}`"), help)
                }
            };
            breaches.push(Breach::new(RULE.code, allowance.file, At::Span(span.clone()), message).help(help));
        }
    }
}
