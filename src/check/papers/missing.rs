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
        let unsigned: Vec<_> = wanted.clone().filter(|section| is_unsigned(&written, *section)).collect();
        let missing = wanted.filter_map(|section| match section.heading() {
            Some(heading) => text(&written, section, heading),
            None if section.is_implication() => (unsigned == [section]).then(|| implication(&written, section)),
            None => recommendations(&written, section),
        });
        let together = (unsigned.len() > 1).then(|| implications(&written, &unsigned));
        // A paper that is being written holds nothing else back.
        let is_begun = written.paper.doc.published.is_none();
        breaches.extend(missing.chain(together).map(|breach| breach.for_now(is_begun)));
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

/// What the meeting is asked, which stands in the front matter.
fn recommendations(written: &Written<'_>, section: Section) -> Option<Breach> {
    let message = "the paper asks nothing of the meeting, and nothing says why";
    let help = format!("add `recommendations: [{{ask: note, text: …}}]`, or give the reason {}", paste(section));
    let is_empty = written.paper.doc.recommendations.is_empty();
    is_empty.then(|| Breach::new(RULE.code, written.prose.file, above(written, None), message).help(help))
}

fn is_unsigned(written: &Written<'_>, section: Section) -> bool {
    section.is_implication() && written.paper.doc.implications.get(&section).is_none()
}

fn implication(written: &Written<'_>, section: Section) -> Breach {
    let key = section.key();
    let message = format!("the implication `{key}` is missing, and nothing says why");
    let help =
        format!("add `{key}: {{text: …, by: …, on: …}}` under `implications:`, or give the reason {}", paste(section));
    Breach::new(RULE.code, written.prose.file, beside_implications(written), message).help(help)
}

/// Several that are missing are one thing to do.
fn implications(written: &Written<'_>, unsigned: &[Section]) -> Breach {
    let names: Vec<_> = unsigned.iter().map(|section| format!("`{}`", section.key())).collect();
    // All of them are named, however many: each needs its own words.
    let (last, others) =
        names.split_last().map_or((String::new(), String::new()), |(last, others)| (last.clone(), others.join(", ")));
    let message = format!("the implications {others} and {last} are missing, and nothing says why");
    let first = unsigned.first().map_or("", |section| section.key());
    let help = format!(
        "add each under `implications:`, as `{first}: {{text: …, by: …, on: …}}`, or give the reason under `absent:`, as `{first}: …`"
    );
    Breach::new(RULE.code, written.prose.file, beside_implications(written), message).help(help)
}

fn beside_implications(written: &Written<'_>) -> At {
    above(written, (!written.paper.doc.implications.is_empty()).then_some("implications"))
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
