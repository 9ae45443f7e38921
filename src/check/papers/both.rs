use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::written::{Written, written};
use crate::diagnostic::Code;
use crate::plan::Section;
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::law(Code::error("P326", "a section left out that is there"), find);

/// A section is written or left out with a reason, and not both.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for written in written(context) {
        for (section, _) in &written.paper.doc.absent {
            let path = vec![Step::key("absent"), Step::key(section.key())];
            let breach = |message: String, help: &'static str| {
                Breach::new(RULE.code, written.prose.file, At::Path(path, Part::Name), message).help(help)
            };
            match (always(*section), there(&written, *section)) {
                (Some(why), _) => {
                    breaches.push(breach(format!("`{}` is never left out: {why}", section.key()), "take this line out"))
                }
                (None, Some(at)) => {
                    let message = format!("`{}` is left out with a reason, and stands in the paper too", section.key());
                    breaches.push(breach(message, "take this line out, or the section").first(
                        written.prose.file,
                        at,
                        "the section",
                    ));
                }
                (None, None) => {}
            }
        }
    }
}

/// Why a section that every paper has is always there.
fn always(section: Section) -> Option<&'static str> {
    match section {
        Section::Appendices => Some("the progress report and all actions are always appended"),
        Section::BackgroundPapers => Some("the report that the paper is made of is always a background paper"),
        _ => None,
    }
}

fn there(written: &Written<'_>, section: Section) -> Option<At> {
    let doc = &written.paper.doc;
    if section == Section::Recommendations {
        return (!doc.recommendations.is_empty()).then(|| At::Path(vec![Step::key("recommendations")], Part::Name));
    }
    if doc.implications.get(&section).is_some() {
        return Some(At::Path(vec![Step::key("implications"), Step::key(section.key())], Part::Name));
    }
    let heading = written.headings.iter().find(|heading| heading.section == Some(section))?;
    Some(written.prose.at(heading.line.clone()))
}
