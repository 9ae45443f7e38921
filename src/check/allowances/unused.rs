use super::super::about;
use super::super::allowance::Allowance;
use super::super::breach::{At, Breach};
use super::super::rule::{Find, Force, Rule};
use crate::diagnostic::Code;
use std::ops::Range;

/// Told once every finding is known.
pub(super) const RULE: Rule =
    Rule { code: Code::warning("P191", "an allowance of nothing"), force: Force::Law, find: Find::Afterwards };

/// An allowance that nothing needed, or needs no longer; one of an unknown rule is told of by that.
pub(in crate::check) fn breach(allowance: &Allowance<'_>, code: &str, span: &Range<usize>) -> Option<Breach> {
    about(code).filter(|rule| rule.force == Force::Judgement)?;
    let message = format!("nothing here breaks `{code}`, so there is nothing to allow");
    let breach = Breach::new(RULE.code, allowance.file, At::Span(span.clone()), message);
    Some(breach.help("remove the remark, or move it to the line at fault or the one above"))
}
