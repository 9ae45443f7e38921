//! One measure: good or bad, a real change or chance, and what is missing about it.

use super::desk::Desk;
use super::figure::{Figure, Shown, Subject};
use super::measure_parts::{better, missing, tally_words, target, value};
use super::parts::Link;
use super::shell::Page;
use crate::disclosure::Scheme;
use crate::plan::{About, Frequency, Good, MeasureDoc, MeasureKind, Reading, Value, address};
use crate::report::MeasureAt;
use crate::words::{Words, say};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    change: String,
    /// Whether the target can be met.
    can_meet: Option<&'t str>,
    method: String,
    target: String,
    better: &'t str,
    figure: Figure<'t>,
    facts: Vec<Fact<'t>>,
    missing: Vec<&'t str>,
    notes: Vec<&'t str>,
}

/// A line of the definition.
#[derive(Debug, Serialize)]
struct Fact<'t> {
    label: &'t str,
    text: String,
    links: Vec<Link<'t>>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, position: usize) -> View<'t> {
    let report = desk.report();
    let measure = &desk.plan.measures[position];
    let at = MeasureAt::new(measure, report.as_at());
    let words = desk.words;
    let verdict = at.analysis().verdict(words);
    let neighbour = |at: Option<usize>| {
        let next = desk.plan.measures.as_slice().get(at?)?;
        Some(Link::new(&*next.doc.title, address::measure(&next.id)))
    };
    View {
        page: Page::new(desk, report, &address::measure(&measure.id), &*measure.doc.title)
            .described(&*measure.doc.definition)
            .under("measures")
            .crumb(say!(words, nav_measures), "measures/")
            .between(neighbour(position.checked_sub(1)), neighbour(Some(position + 1))),
        lede: lede(words, &at),
        change: super::measure_parts::change(words, &at),
        can_meet: verdict.target,
        method: verdict.method,
        target: target(words, &at),
        better: better(words, measure.doc.good),
        figure: Figure::of(desk, Shown::new(desk.current, Subject::Measure(position))),
        facts: facts(desk, &at),
        missing: missing(words, &at),
        notes: measure.doc.notes.iter().map(|note| &**note).collect(),
    }
}

/// "89% of visits, October 2022." and what came after it that is no figure.
fn lede(words: &Words, at: &MeasureAt<'_>) -> String {
    let measure = at.measure();
    let unit = if measure.doc.kind == MeasureKind::Days { String::new() } else { format!(" {}", measure.doc.unit) };
    let Some((reading, _)) = at.latest_figure() else {
        let none = || say!(words, measure_empty).to_owned();
        return at.latest().map_or_else(none, |reading| no_figure(words, reading));
    };
    let newest = format!("{}{unit}, {}.", value(words, measure, reading), words.when(reading.at));
    match at.latest().filter(|latest| latest.at != reading.at) {
        Some(later) => format!("{newest} {}", no_figure(words, later)),
        None => newest,
    }
}

/// A reading that is no figure, in a sentence.
fn no_figure(words: &Words, reading: &Reading) -> String {
    let date = words.when(reading.at);
    match reading.value {
        Value::Number(_) | Value::Unknown => say!(words, measure_lede_unknown, date = date),
        Value::Suppressed => say!(words, measure_lede_suppressed, date = date),
        Value::NotCollected => say!(words, measure_lede_not_collected, date = date),
        Value::NotDue => say!(words, measure_lede_not_due, date = date),
        Value::NotApplicable => say!(words, measure_lede_not_applicable, date = date),
        Value::Low => say!(words, measure_lede_low, date = date),
    }
}

fn facts<'t>(desk: &Desk<'t>, at: &MeasureAt<'t>) -> Vec<Fact<'t>> {
    let words = desk.words;
    let doc: &'t MeasureDoc = &at.measure().doc;
    let mut facts = Vec::new();
    let mut add = |label: &'t str, text: Option<String>, links: Vec<Link<'t>>| {
        if text.is_some() || !links.is_empty() {
            facts.push(Fact { label, text: text.unwrap_or_default(), links });
        }
    };
    let per = doc.per.filter(|per| *per > 1).map(|per| crate::plan::Number::whole(per).to_string());
    add(say!(words, measure_fact_definition), Some(doc.definition.to_string()), Vec::new());
    add(say!(words, measure_counted), doc.numerator.as_deref().map(str::to_owned), Vec::new());
    add(say!(words, measure_out_of), doc.denominator.as_deref().map(str::to_owned), Vec::new());
    add(say!(words, measure_fact_per), per, Vec::new());
    add(say!(words, measure_fact_better), Some(better(words, doc.good).to_owned()), Vec::new());
    add(say!(words, measure_fact_target), Some(target(words, at)), Vec::new());
    let tolerance = doc.tolerance.filter(|_| doc.target.is_some());
    let within = |by| say!(words, measure_fact_within, distance = words.distance(doc.kind, by));
    let counts = match doc.good {
        Good::Hold => say!(words, measure_fact_held),
        Good::Up | Good::Down => say!(words, measure_fact_close),
    };
    add(counts, tolerance.map(within), Vec::new());
    let baseline = at.measure().baseline.map(|from| {
        let value = words.value(doc.kind, from.value);
        [&*value, &words.when(from.at)].join(", ")
    });
    add(say!(words, measure_fact_baseline), baseline, Vec::new());
    add(say!(words, measure_fact_frequency), Some(frequency(words, doc.frequency).to_owned()), Vec::new());
    add(say!(words, measure_fact_disclosure), held_back(desk, doc), Vec::new());
    let readings = Some(tally_words(words, at.tally())).filter(|said| !said.is_empty());
    add(say!(words, measure_fact_readings), readings, Vec::new());
    add(say!(words, measure_fact_source), Some(doc.source.to_string()), Vec::new());
    let owner = doc.owner.as_ref().and_then(|role| desk.role(role)).into_iter().collect();
    add(say!(words, common_accountable), None, owner);
    let priority = doc.priority.as_ref().and_then(|id| desk.plan.priorities.get(id.as_str()));
    let priority = priority.map(|own| Link::new(format!("{}. {}", own.id, own.title), address::priority(&own.id)));
    add(say!(words, common_priority), None, priority.into_iter().collect());
    let findings = doc.findings.iter().filter_map(|finding| desk.finding(finding)).collect();
    add(say!(words, measure_fact_findings), None, findings);
    facts
}

/// Which small numbers are held back; nothing where no people are counted.
fn held_back(desk: &Desk<'_>, doc: &MeasureDoc) -> Option<String> {
    let words = desk.words;
    let said = match (doc.about, desk.plan.site.disclosure.scheme) {
        (About::Things, _) => return None,
        (About::People, Scheme::Dfe) => say!(words, measure_disclosure_dfe),
        (About::People, Scheme::Nhs) => say!(words, measure_disclosure_nhs),
        (About::People, Scheme::Under10) => say!(words, measure_disclosure_under_10),
    };
    Some(said.to_owned())
}

fn frequency(words: &Words, frequency: Frequency) -> &str {
    match frequency {
        Frequency::Weekly => say!(words, measure_weekly),
        Frequency::Monthly => say!(words, measure_monthly),
        Frequency::Quarterly => say!(words, measure_quarterly),
        Frequency::Yearly => say!(words, measure_yearly),
        Frequency::AsReported => say!(words, measure_as_reported),
    }
}
