use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::Section;
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::law(Code::error("P328", "an implication that is none"), find);

/// Only what an office signs off is an implication; other sections stand elsewhere.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for paper in &context.plan.papers {
        let others = paper.doc.implications.iter().map(|(section, _)| *section).filter(|own| !own.is_implication());
        breaches.extend(others.map(|section| {
            let path = vec![Step::key("implications"), Step::key(section.key())];
            let message = format!("`{}` is no implication", section.key());
            Breach::new(RULE.code, &paper.body.file, At::Path(path, Part::Name), message).help(home(section))
        }));
    }
}

/// Where the section is written.
fn home(section: Section) -> String {
    match (section, section.heading()) {
        (_, Some(heading)) => format!("write it below the front matter, as `## {heading}`"),
        (Section::Recommendations, None) => "write it as `recommendations: [{ask: note, text: …}]`".to_owned(),
        (Section::BackgroundPapers, None) => "write it under `background_papers:`".to_owned(),
        (_, None) => format!("write it under `{}:`", section.key()),
    }
}
