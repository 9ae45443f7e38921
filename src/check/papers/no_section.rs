use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use super::written::{Heading, written};
use crate::diagnostic::Code;
use crate::plan::Section;

pub(super) const RULE: Rule = Rule::law(Code::error("P322", "a heading that no section of a paper has"), find);

/// The headings of a paper are those that members know, word for word (`domain.md` §1.4).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for written in written(context) {
        let unknown = written.headings.iter().filter(|heading| heading.section.is_none());
        for heading in unknown.take(MOST) {
            let message = format!("`{}` is no section of a paper", heading.words);
            let at = written.prose.at(heading.line.clone());
            breaches.push(Breach::new(RULE.code, written.prose.file, at, message).help(help(heading)));
        }
    }
}

fn help(heading: &Heading) -> String {
    if let Some(words) = heading.meant.and_then(Section::heading) {
        return format!("did you mean `## {words}`?");
    }
    match field(&heading.words) {
        Some(Section::Recommendations) => {
            "the meeting is asked above the text, as `recommendations: [{ask: note, text: …}]`".to_owned()
        }
        Some(Section::Appendices) => "appendices stand above the text, under `appendices:`".to_owned(),
        Some(Section::BackgroundPapers) => {
            "background papers stand above the text, under `background_papers:`".to_owned()
        }
        Some(section) => {
            format!(
                "implications stand above the text, under `implications:`, as `{}: {{text: …, by: …, on: …}}`",
                section.key()
            )
        }
        None => {
            let all: Vec<&str> = Section::ALL.into_iter().filter_map(Section::heading).collect();
            format!("the sections are {}; a heading of your own stands in one of them, with `###`", all.join(", "))
        }
    }
}

/// The section above the text that a heading names: "Financial implications".
fn field(words: &str) -> Option<Section> {
    let lower = words.to_lowercase();
    let bare = lower.trim_start_matches(|c: char| c.is_ascii_digit() || ". )".contains(c));
    let bare = bare.trim_end_matches("implications").trim_end().replace(' ', "-");
    Section::ALL.into_iter().find(|section| section.heading().is_none() && section.key() == bare)
}
