use super::super::breach::Breach;
use super::super::context::Context;
use super::super::passage::{Kind, Passage};
use super::super::rule::Rule;
use super::super::token::{Shape, tokenise};
use super::super::words::sentences;
use super::exempts::exempts;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::law(Code::error("P330", "more of an exempt part than may be said"), find);

/// Words that may be said of it in each field. A text that was pasted has more.
const MOST: usize = 40;
/// Words from which what ends with a full stop is a sentence: "Ref. 12" is none.
const SENTENCE: usize = 4;

const HELP: &str = "keep the one sentence that the public may read: exempt text must not stand in this folder";

/// What is said in public of an exempt part is a title, a reason and a place, a sentence each: no field has room for the
/// part itself (`domain.md` §1.7).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let mut tokens = Vec::new();
    for described in exempts(context) {
        for (name, words) in described.fields() {
            let shapes = tokenise(words, &mut tokens);
            let count = tokens.iter().filter(|token| token.shape != Shape::Sign).count();
            let passage = Passage { words, tokens: &tokens, shapes, kind: Kind::Sentences, quoted: &[] };
            let whole = sentences(&passage).filter(|sentence| sentence.words >= SENTENCE).count();
            let message = if count > MOST {
                format!("`{name}` has {count} words, and {MOST} are as many as may be said here")
            } else if whole > 1 {
                format!("`{name}` has {whole} sentences, and one is as much as may be said here")
            } else {
                continue;
            };
            breaches.push(Breach::value(RULE.code, described.file, described.field(name), message).help(HELP));
        }
    }
}
