use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::Classification;
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::law(Code::error("P329", "a paper that is not as open as it says"), find);

/// What is kept from the public is named, and a paper that names something of the kind says so at its head
/// (`domain.md` §1.7).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for paper in context.plan.papers.iter().filter(|paper| !context.lost.is_part_of(&paper.body.file)) {
        let file = &paper.body.file;
        match (paper.doc.classification, paper.doc.exempt.is_empty()) {
            (Classification::PartExempt, true) => {
                let message = "this paper is part exempt, and does not say what is kept from the public";
                breaches.push(Breach::value(RULE.code, file, vec![Step::key("classification")], message).help(
                    "add `exempt: [{title: …, paragraph: 3, public_interest: …, where_held: …}]`, without a word of the part \
                     itself; or take this line out",
                ));
            }
            (Classification::Open, false) => {
                let message = "something is kept from the public, and this paper counts as open";
                let at = At::Path(vec![Step::key("exempt")], Part::Name);
                breaches.push(Breach::new(RULE.code, file, at, message).help("add `classification: part-exempt`"));
            }
            _ => {}
        }
    }
}
