use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::written::{Written, written};
use crate::diagnostic::Code;
use crate::plan::Section;
use crate::source::yaml::Part;

pub(super) const RULE: Rule =
    Rule::law(Code::error("P325", "a section of a paper that is missing without a reason"), find);

/// Each section is written, or the paper says why not (`domain.md` §1.4). The report and all actions are always
/// appended, and what the report rests on is always a background paper.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for written in written(context) {
        let wanted = Section::ALL.into_iter().filter(|section| {
            let always = matches!(section, Section::Appendices | Section::BackgroundPapers);
            !always && written.paper.doc.absent.get(section).is_none()
        });
        breaches.extend(wanted.filter_map(|section| match section.heading() {
            Some(heading) => text(&written, section, heading),
            None => field(&written, section),
        }));
    }
}

/// A section that is written out below the front matter.
fn text(written: &Written<'_>, section: Section, heading: &str) -> Option<Breach> {
    // A heading with a slip in it is told of by its own rule.
    let own: Vec<_> = written.headings.iter().filter(|own| own.meant == Some(section)).collect();
    let line = paste(section);
    match own.first() {
        None => {
            let message = format!("the section `{heading}` is missing, and nothing says why");
            let help = format!("write it below as `## {heading}`, or give the reason {line}");
            Some(Breach::new(RULE.code, written.prose.file, above(written, None), message).help(help))
        }
        Some(first) if own.iter().all(|own| !own.filled) => {
            let message = format!("the section `{heading}` has no words");
            let help = format!("write them, or take the heading out and give the reason {line}");
            let at = written.prose.at(first.line.clone());
            Some(Breach::new(RULE.code, written.prose.file, at, message).help(help))
        }
        Some(_) => None,
    }
}

/// A section that stands in the front matter.
fn field(written: &Written<'_>, section: Section) -> Option<Breach> {
    let doc = &written.paper.doc;
    let key = section.key();
    let line = paste(section);
    let (message, help, name) = if section == Section::Recommendations {
        let message = "the paper asks nothing of the meeting, and nothing says why".to_owned();
        let help = format!("add `recommendations: [{{ask: note, text: …}}]`, or give the reason {line}");
        (doc.recommendations.is_empty().then_some(message)?, help, None)
    } else {
        let message = format!("the implication `{key}` is missing, and nothing says why");
        let help = format!("add `{key}: {{text: …, by: …, on: …}}` under `implications:`, or give the reason {line}");
        let is_there = doc.implications.get(&section).is_some();
        ((!is_there).then_some(message)?, help, (!doc.implications.is_empty()).then_some("implications"))
    };
    Some(Breach::new(RULE.code, written.prose.file, above(written, name), message).help(help))
}

/// What to paste.
fn paste(section: Section) -> String {
    format!("under `absent:`, as `{}: …`", section.key())
}

/// The name of the field of the front matter that something is missing from, or else the paper's title.
fn above(written: &Written<'_>, field: Option<&'static str>) -> At {
    let absent = (!written.paper.doc.absent.is_empty()).then_some("absent");
    match field.or(absent) {
        Some(name) => At::Path(vec![Step::key(name)], Part::Name),
        None => At::Path(vec![Step::key("title")], Part::Value),
    }
}
