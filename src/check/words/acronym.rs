use super::super::breach::Breach;
use super::super::context::Context;
use super::super::passage::{Kind, Passage};
use super::super::passages;
use super::super::privacy::are_initials;
use super::super::rule::{Reach, Rule};
use super::super::terms::bare;
use super::super::token::Shape;
use super::capitals::is_shouted;
use super::is_spelt_out;
use crate::diagnostic::Code;
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("W701", "letters that nothing explains"), find);

/// The most letters that a short form has; longer words in capitals are loud, not short.
const MOST: usize = 6;
/// Words that are put in capitals to be heard, and "NB", of which W707 tells.
const STRESSED: &[&str] = &[
    "ALL", "AND", "ANY", "ARE", "BE", "BUT", "DO", "FOR", "HAS", "IF", "IN", "IS", "MUST", "NB", "NEW", "NO", "NOT",
    "NOW", "OF", "ON", "ONLY", "OR", "THE", "TO", "WILL", "YES",
];

/// Letters stand for something that the reader is told: in the glossary, or at their first place in the file.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let mut done: BTreeSet<(Arc<str>, String)> = BTreeSet::new();
    passages::each(context, Reach::Current, &mut |passage, stand| {
        if passage.kind == Kind::AsWritten || !passage.has(Shape::Capitals) {
            return;
        }
        for at in unexplained(context, passage) {
            let letters = bare(passage.at(at));
            if !done.insert((Arc::clone(stand.file), letters.to_owned())) || is_spelt_out(passage, at) {
                continue;
            }
            let message = format!("nothing says what `{letters}` stands for");
            let help = format!(
                "write the words out, at least here, with the letters in brackets; or add `{letters}` to `content/glossary.yaml`"
            );
            let span = passage.stretch(at, at);
            breaches.push(Breach::new(RULE.code, stand.file, stand.at(&span), message).help(help));
        }
    });
}

/// The positions of short forms that neither the plan explains nor everybody knows.
fn unexplained<'p>(context: &'p Context<'_>, passage: &'p Passage<'_>) -> impl Iterator<Item = usize> + use<'p> {
    let short = passage.tokens.iter().enumerate().filter(|(_, token)| token.shape == Shape::Capitals);
    short.map(|(at, _)| at).filter(|at| {
        let letters = bare(passage.at(*at));
        (2..=MOST).contains(&letters.len())
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
            && !context.terms.explain(letters)
            && !STRESSED.contains(&letters)
            && !is_reference(passage, *at)
            && !is_shouted(context, passage, *at)
            && !passage.is_address(&passage.stretch(*at, *at))
            && are_initials(context, passage, *at).is_none()
    })
}

/// True for the letters of a number that something is filed under: "CA.255", "SI 2012/2089".
fn is_reference(passage: &Passage<'_>, at: usize) -> bool {
    let filed = passage.joined(at) && matches!(passage.at(at + 1), "." | "/" | "-");
    (filed && passage.joined(at + 1) && passage.is(at + 2, Shape::Number))
        || (passage.is(at + 1, Shape::Number) && passage.joined(at + 1) && passage.at(at + 2) == "/")
}
