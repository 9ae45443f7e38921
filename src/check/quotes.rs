use super::markdown::{Prose, narrow, prose};
use super::{Breach, Context};
use crate::diagnostic::{Code, nearest};
use crate::plan::measure::{self, NoFigure};
use crate::plan::{Measure, Reading, Record, uk_date};
use crate::source::markdown::{Target, parse, target};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

pub(super) const NO_FIGURE: Code = Code::error("M307", "a reference to a figure that is not there");
pub(super) const DISAGREES: Code = Code::error("M308", "words that disagree with the figure they quote");
pub(super) const TOO_EARLY: Code = Code::warning("M309", "a figure quoted before it was known");

/// Problems told of one text: beyond this, mending these comes first.
const MOST: usize = 100;
/// Readings named in advice.
const NAMED: usize = 6;
/// How to write a reference.
const FORM: &str = "write [89%](measure:visits-in-time/2022-10): the measure's name, a slash and the date of a reading";

/// Prose that quotes a figure says what the figure is, and a report quotes only what was known on its date.
pub(super) fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in prose(context) {
        let before = breaches.len();
        let mut open: Option<Link<'_>> = None;
        for (event, span) in parse(prose.body) {
            if breaches.len() - before >= MOST {
                break;
            }
            match event {
                Event::Start(Tag::Link { dest_url, .. }) => {
                    open = Link::read(context, &prose, &dest_url, &span, breaches);
                }
                Event::End(TagEnd::Link) => {
                    if let Some(link) = open.take() {
                        link.check(&prose, breaches);
                    }
                }
                Event::Text(words) | Event::Code(words) => match &mut open {
                    Some(link) => link.words.push_str(&words),
                    None => broken_by_a_space(&prose, &words, span, breaches),
                },
                Event::SoftBreak | Event::HardBreak => open.iter_mut().for_each(|link| link.words.push(' ')),
                _ => {}
            }
        }
    }
}

/// A link to a reading, with the words it has so far.
struct Link<'p> {
    measure: &'p Measure,
    reading: &'p Reading,
    span: Range<usize>,
    destination: Range<usize>,
    words: String,
    /// True where its evidence could not be read, so that nobody knows since when the figure is known.
    evidence_is_lost: bool,
}

impl<'p> Link<'p> {
    /// The link that begins at `span`, where it leads to a reading; one that leads to none is told of.
    fn read(
        context: &Context<'p>,
        prose: &Prose<'_>,
        address: &str,
        span: &Range<usize>,
        breaches: &mut Vec<Breach>,
    ) -> Option<Self> {
        let Target::Reading { measure: id, at } = target(address) else { return None };
        let destination = narrow(prose.body, span, address);
        match measure::quoted(context.plan, id, at) {
            Ok((measure, reading)) => {
                let evidence = reading.evidence.as_ref();
                let evidence_is_lost = evidence.is_some_and(|id| context.plan.evidence.get(id.as_str()).is_none());
                let (span, words) = (span.clone(), String::new());
                Some(Self { measure, reading, span, destination, words, evidence_is_lost })
            }
            Err(fault) => {
                if let Some((message, help)) = missing(context, id, at, fault) {
                    breaches.push(Breach::new(NO_FIGURE, prose.file, prose.at(destination), message).help(help));
                }
                None
            }
        }
    }

    /// Words must say what the reading says; none at all are filled in.
    fn check(self, prose: &Prose<'_>, breaches: &mut Vec<Breach>) {
        let quotation = measure::quotation(self.measure, self.reading);
        if !self.words.trim().is_empty() && !measure::agrees(&self.words, &quotation) {
            let message = format!("`{}` is not what `{}` says for {}", self.words, self.measure.id, self.reading.at);
            let help = format!("write {quotation}, or leave the brackets empty to have it filled in");
            breaches.push(Breach::new(DISAGREES, prose.file, prose.at(self.span), message).help(help));
        }
        if let Some(as_at) = prose.as_at.filter(|as_at| !self.reading.is_known(*as_at) && !self.evidence_is_lost) {
            let known = uk_date(self.reading.known);
            let message = format!("this report speaks for {}, and the figure was known from {known}", uk_date(as_at));
            let help =
                "quote an earlier reading; if a paper gave the figure sooner, name it as the reading's `evidence`";
            breaches.push(Breach::new(TOO_EARLY, prose.file, prose.at(self.destination), message).help(help));
        }
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
fn broken_by_a_space(prose: &Prose<'_>, words: &str, span: Range<usize>, breaches: &mut Vec<Breach>) {
    let Some(start) = words.find("(measure:") else { return };
    let Some(end) = words[start..].find(')').map(|end| start + end).filter(|end| words[start..*end].contains(' '))
    else {
        return;
    };
    let at = prose.at(span.start + start..span.start + end + 1);
    let message = format!("`{}` is not read as a link, because it has a space in it", &words[start..=end]);
    breaches
        .push(Breach::new(NO_FIGURE, prose.file, at, message).help("write the date without spaces, such as 2022-10"));
}

#[cfg(test)]
mod tests;
