use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::law(Code::error("P190", "an allowance without a reason"), find);

/// What is allowed is published with its reason, so it has one.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for allowance in context.allowances.iter().filter(|allowance| allowance.because.is_empty()) {
        let breach = Breach::new(
            RULE.code,
            allowance.file,
            At::Span(allowance.span.clone()),
            "nothing says why this is allowed",
        );
        breaches.push(
            breach.help(
                "write the reason after a colon: `allow P272: the board looks at it in January`; it is published",
            ),
        );
    }
}
