use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::{MOST, Prose};
use super::super::rule::Rule;
use super::quotation::quotations;
use crate::diagnostic::{Code, nearest};
use crate::plan::measure::NoFigure;
use crate::plan::{Measure, Record};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

pub(super) const RULE: Rule = Rule::law(Code::error("M307", "a reference to a figure that is not there"), find);

/// Readings named in advice.
const NAMED: usize = 6;
/// How to write a reference.
const FORM: &str = "write [89%](measure:visits-in-time/2022-10): the measure's name, a slash and the date of a reading";

/// A link to a figure finds the measure and its reading.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in &context.prose {
        let mut own = Vec::new();
        for quotation in quotations(context, prose) {
            let Err(fault) = quotation.found else { continue };
            if let Some((message, help)) = missing(context, quotation.asked.0, quotation.asked.1, fault) {
                own.push(Breach::new(RULE.code, prose.file, prose.at(quotation.destination), message).help(help));
            }
        }
        let mut link = false;
        for (event, span) in &prose.events {
            match event {
                Event::Start(Tag::Link { .. }) => link = true,
                Event::End(TagEnd::Link) => link = false,
                Event::Text(words) | Event::Code(words) if !link => {
                    own.extend(broken_by_a_space(prose, words, span));
                }
                _ => {}
            }
        }
        breaches.extend(own.into_iter().take(MOST));
    }
}

/// What is said of a reference that finds nothing; `None` where it may lead to what could not be read.
fn missing(context: &Context<'_>, id: &str, at: &str, fault: NoFigure<'_>) -> Option<(String, String)> {
    match fault {
        NoFigure::Measure if context.lost.may_hold(Measure::NOUN, id) => None,
        NoFigure::Measure => {
            let help = match nearest(id, context.plan.measures.ids()) {
                Some(near) => format!("did you mean `measure:{near}/{at}`?"),
                None => "add it to `content/measures/`, or correct the name".to_owned(),
            };
            Some((format!("there is no measure `{id}`"), help))
        }
        NoFigure::Time(_) if at.is_empty() => {
            Some((format!("`measure:{id}` does not say which reading it means"), FORM.to_owned()))
        }
        NoFigure::Time(error) => Some((error.to_string(), error.help())),
        NoFigure::Reading(measure, _) if context.lost.is_part_of(&measure.table()) => None,
        NoFigure::Reading(measure, at) => {
            Some((format!("the measure `{id}` has no reading for {at}"), readings_of(measure)))
        }
    }
}

/// Which readings there are, the newest last.
fn readings_of(measure: &Measure) -> String {
    let times: Vec<String> = measure.readings.iter().map(|reading| format!("`{}`", reading.at.iso())).collect();
    match &times[times.len().saturating_sub(NAMED)..] {
        [] => "it has no readings yet".to_owned(),
        named if named.len() < times.len() => format!("its last readings are {}", named.join(", ")),
        named => format!("it has {}", named.join(", ")),
    }
}

/// A reference whose time has a space in it is no link, and would be printed as it is written.
fn broken_by_a_space(prose: &Prose<'_>, words: &str, span: &Range<usize>) -> Option<Breach> {
    let start = words.find("(measure:")?;
    let end = words[start..].find(')').map(|end| start + end).filter(|end| words[start..*end].contains(' '))?;
    let at = prose.at(span.start + start..span.start + end + 1);
    let message = format!("`{}` is not read as a link, because it has a space in it", &words[start..=end]);
    Some(Breach::new(RULE.code, prose.file, at, message).help("write the date without spaces, such as 2022-10"))
}
