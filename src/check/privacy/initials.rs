use super::super::context::Context;
use super::super::passage::{Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::terms::bare;
use super::super::token::Shape;
use super::super::words::is_spelt_out;
use crate::diagnostic::Code;
use std::ops::Range;

pub(super) const RULE: Rule =
    Rule::reading(Code::warning("D802", "what may be a person's initials"), Reach::Everything, find);

const HELP: &str =
    "name the role instead; if the letters stand for something else, add them to `content/glossary.yaml`";
/// What an owner is set to do: "HD to lead".
const TASKS: &[&str] = &[
    "action",
    "add",
    "agree",
    "arrange",
    "ask",
    "book",
    "chair",
    "chase",
    "check",
    "circulate",
    "complete",
    "confirm",
    "contact",
    "discuss",
    "draft",
    "email",
    "follow",
    "lead",
    "liaise",
    "meet",
    "organise",
    "produce",
    "provide",
    "raise",
    "report",
    "review",
    "send",
    "share",
    "speak",
    "support",
    "take",
    "update",
    "write",
];

/// Letters that stand there in papers and are nobody's. Whether a reader knows them is another rule's matter.
const NOBODY: &[&str] = &[
    "ALL", "AOB", "ASB", "CQC", "EIA", "FOI", "ICB", "ICT", "KPI", "LA", "NB", "NEW", "NO", "NOT", "PMO", "RAG", "SEN",
    "SLA", "TBA", "TBC", "TBD", "VCS", "YJS", "YOT",
];

/// Letters that name an owner name a person, and everyone at work knows which (`domain.md` §3.2).
fn find(context: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if !passage.has(Shape::Capitals) {
        return;
    }
    let mut from = 0;
    while let Some(at) = passage.tokens[from..].iter().position(|token| token.shape == Shape::Capitals) {
        let at = from + at;
        from = at + 1;
        let Some(all) = are_initials(context, passage, at) else { continue };
        from = from.max(all.end);
        let span = passage.stretch(all.start, all.end - 1);
        told.tell(span.clone(), format!("`{}` may be a person's initials", passage.slice(&span)), HELP);
    }
}

/// The positions of letters that stand where an owner's initials do, of which those at `at` are part: in brackets, with
/// others behind a slash, or before what is to be done.
pub(in crate::check) fn are_initials(context: &Context<'_>, passage: &Passage<'_>, at: usize) -> Option<Range<usize>> {
    let could = |at: usize| {
        let letters = passage.at(at);
        passage.is(at, Shape::Capitals)
            && (2..=3).contains(&letters.len())
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
            && !NOBODY.contains(&letters)
            && !context.terms.explain(bare(letters))
    };
    if !could(at) {
        return None;
    }
    // Letters on either side of a slash, a comma or "and".
    let joins = |at: usize| matches!(passage.at(at), "/" | "," | "&" | "and");
    let (mut first, mut last) = (at, at);
    while first >= 2 && joins(first - 1) && could(first - 2) {
        first -= 2;
    }
    while joins(last + 1) && could(last + 2) {
        last += 2;
    }
    let bracketed =
        first > 0 && matches!(passage.at(first - 1), "(" | "[") && matches!(passage.at(last + 1), ")" | "]");
    let slashed = (first..last).any(|at| passage.at(at) == "/") && (first..=last).all(|at| passage.at(at).len() <= 2);
    let owns = passage.at(last + 1) == "to" && TASKS.contains(&passage.at(last + 2));
    let found = (bracketed && !is_spelt_out(passage, first)) || slashed || owns;
    found.then_some(first..last + 1)
}
