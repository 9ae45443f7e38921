//! What was corrected in a frozen report: what it said and what is right, in readers' words.

use super::desk::Desk;
use super::parts::Link;
use crate::plan::{CorrectedFact, Correction, Plan, Rag, address};
use crate::record::Subject;
use crate::words::{Words, say};
use serde::Serialize;

/// The notice on each page of a report that was corrected.
#[derive(Debug, Serialize)]
pub(super) struct Notice<'t> {
    root: &'static str,
    label: &'t str,
    corrections: Vec<Noticed<'t>>,
}

#[derive(Debug, Serialize)]
struct Noticed<'t> {
    when: String,
    because: Option<String>,
    /// What it says instead of old and new, where these must not be repeated.
    withheld: Option<&'t str>,
    changes: Vec<ChangeView>,
    more: Link<'t>,
}

/// One thing that was said, and what is right.
#[derive(Debug, Serialize)]
pub(super) struct ChangeView {
    label: String,
    was: String,
    now: String,
}

/// The notice of the pages of a period, which stand `root` below the site's root; `None` where nothing was corrected.
pub(super) fn notice<'t>(desk: &'t Desk<'_>, period: &str, root: &'static str) -> Option<Notice<'t>> {
    let own = desk.plan.corrections.iter();
    let own = own.filter(|correction| correction.period.as_ref().is_some_and(|own| own.as_str() == period));
    let corrections: Vec<Noticed<'t>> = own.map(|correction| noticed(desk, correction)).collect();
    (!corrections.is_empty()).then(|| Notice { root, label: say!(desk.words, record_notice), corrections })
}

fn noticed<'t>(desk: &'t Desk<'_>, correction: &'t Correction) -> Noticed<'t> {
    Noticed {
        when: say!(desk.words, record_corrected_on, date = desk.words.date(correction.corrected.0)),
        because: correction.because.as_ref().map(|because| super::parts::sentence(because)),
        withheld: withheld(desk, correction),
        changes: changes(desk, correction),
        more: Link::new(say!(desk.words, record_more), address::correction(&correction.id)),
    }
}

/// The sentence in place of what must not be repeated.
pub(super) fn withheld<'t>(desk: &'t Desk<'_>, correction: &Correction) -> Option<&'t str> {
    correction.withheld.then(|| say!(desk.words, record_withheld))
}

/// Each thing that was corrected; none where it must not be repeated.
pub(super) fn changes(desk: &Desk<'_>, correction: &Correction) -> Vec<ChangeView> {
    if correction.withheld {
        return Vec::new();
    }
    correction.changes.iter().map(|change| view(desk, change)).collect()
}

fn view(desk: &Desk<'_>, change: &CorrectedFact) -> ChangeView {
    let (was, now) = (change.was.as_deref(), change.now.as_deref());
    let shown = |own: Option<&str>, other: Option<&str>| match own {
        None => say!(desk.words, record_nothing).to_owned(),
        Some(text) => value(desk, &change.fact, text, other.unwrap_or_default()),
    };
    ChangeView { label: label(desk.words, desk.plan, &change.fact), was: shown(was, now), now: shown(now, was) }
}

/// What a fact of a report is, as a label: "Action 5.3, rating".
pub fn label(words: &Words, plan: &Plan, fact: &str) -> String {
    match Subject::of(fact) {
        Subject::Update(id, field) => say!(words, record_fact_action, id = id, field = field),
        Subject::Confirmed(id) => say!(words, record_fact_action, id = id, field = "confirmed"),
        Subject::Action(id, "deadline") => say!(words, record_fact_action, id = id, field = "first-deadline"),
        Subject::Action(id, field) => say!(words, record_fact_action, id = id, field = field),
        Subject::Finding(id, field) => say!(words, record_fact_finding, id = id, field = field),
        Subject::Priority(id, _) => say!(words, record_fact_priority, id = id),
        Subject::Measure(id, field) => {
            let title = plan.measures.get(id).map_or(id, |measure| &*measure.doc.title);
            let (at, part) = field.split_once('/').unwrap_or(("", field));
            say!(words, record_fact_measure, title = title, at = at, field = part)
        }
        Subject::Evidence(id, _) => {
            say!(words, record_fact_evidence, title = plan.evidence.get(id).map_or(id, |own| &*own.title))
        }
        Subject::Vocabulary(..) | Subject::Report(..) => {
            let (kind, rest) = fact.split_once('/').unwrap_or((fact, ""));
            say!(words, record_fact_report, field = if kind == "period" { rest } else { kind })
        }
    }
}

/// A value as pages print it: ratings by their words, long texts from where they differ.
fn value(desk: &Desk<'_>, fact: &str, text: &str, other: &str) -> String {
    let rating = matches!(Subject::of(fact), Subject::Update(_, "rag")).then(|| Rag::from_key(text)).flatten();
    match rating {
        Some(rag) => desk.words.rating(&desk.plan.frame, rag).to_owned(),
        None => excerpt(text, other),
    }
}

/// Most characters of a text that are shown whole.
const WHOLE: usize = 280;
/// How many characters are shown of a longer one before the words that differ, and after.
const AROUND: usize = 80;

/// A text on one line, and of a long one the part that differs from the other, word by word.
fn excerpt(text: &str, other: &str) -> String {
    let (own, other): (Vec<&str>, Vec<&str>) = (text.split_whitespace().collect(), other.split_whitespace().collect());
    if text.chars().count() <= WHOLE {
        return own.join(" ");
    }
    let before = own.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let rest = (own.len() - before).min(other.len() - before);
    let after = own.iter().rev().zip(other.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let mut out = String::new();
    let lead = own[..before].join(" ");
    let kept: Vec<char> = lead.chars().rev().take(AROUND).collect();
    if kept.len() < lead.chars().count() {
        out.push('…');
    }
    out.extend(kept.into_iter().rev());
    out.push(' ');
    out.push_str(&own[before..own.len() - after].join(" "));
    let tail = own[own.len() - after..].join(" ");
    out.push(' ');
    out.extend(tail.chars().take(AROUND));
    if tail.chars().count() > AROUND {
        out.push('…');
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn of_a_long_text_the_part_that_differs_is_shown() {
        let filler = "and so on ".repeat(60);
        let (was, now) = (format!("{filler}it is red {filler}"), format!("{filler}it is amber {filler}"));
        let shown = excerpt(&was, &now);
        assert!(shown.starts_with('…') && shown.ends_with('…') && shown.contains("it is red and"), "{shown}");
        assert!(excerpt(&now, &was).contains("it is amber and"));
        assert_eq!(excerpt("one\n two", "x"), "one two");
        assert_eq!(excerpt(&filler, ""), filler.trim());
    }
}
