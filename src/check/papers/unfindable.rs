use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::BackgroundPaper;
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::law(Code::error("P335", "a background paper that nobody can find"), find);

/// What a report rests on can be read (Local Government Act 1972, section 100D): it is among the evidence, or has a title and
/// a place.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for paper in context.plan.papers.iter().filter(|paper| !context.lost.is_part_of(&paper.body.file)) {
        for (at, background) in paper.doc.background_papers.iter().enumerate() {
            let Some((message, help)) = wrong(background) else { continue };
            let path = vec![Step::key("background_papers"), Step::Item(at)];
            let at = At::Path(path, Part::Value);
            breaches.push(Breach::new(RULE.code, &paper.body.file, at, message).help(help));
        }
    }
}

fn wrong(background: &BackgroundPaper) -> Option<(&'static str, &'static str)> {
    match (&background.evidence, &background.title, &background.held) {
        (None, None, _) => Some((
            "this background paper is not named",
            "add `evidence:` with an entry of `evidence.yaml`, or `title:` and `held:`",
        )),
        (None, Some(_), None) => Some((
            "nothing says where this background paper can be read",
            "add `held:`, such as `held: Democratic Services, on request`",
        )),
        (Some(_), Some(_), _) => Some((
            "this background paper is named twice, by `evidence` and by `title`",
            "keep `evidence:`, which gives its title; make two entries where they are two papers",
        )),
        _ => None,
    }
}
