//! One measure: good or bad, a real change or chance, and what is missing about it.

use super::desk::Desk;
use super::figure::{Figure, Shown, Subject};
use super::measure_parts::{better, distance, missing, tally_words, target, value};
use super::parts::Link;
use super::shell::Page;
use crate::plan::{Frequency, Good, MeasureDoc, MeasureKind, Reading, Value, address};
use crate::report::MeasureAt;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    change: String,
    /// Whether the target can be met.
    can_meet: Option<&'static str>,
    method: String,
    target: String,
    better: &'static str,
    figure: Figure<'t>,
    facts: Vec<Fact<'t>>,
    missing: Vec<&'static str>,
    notes: Vec<&'t str>,
}

/// A line of the definition.
#[derive(Debug, Serialize)]
struct Fact<'t> {
    label: &'static str,
    text: String,
    links: Vec<Link<'t>>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, position: usize) -> View<'t> {
    let report = desk.report();
    let measure = &desk.plan.measures[position];
    let at = MeasureAt::new(measure, report.as_at());
    let verdict = at.analysis().verdict();
    let neighbour = |at: Option<usize>| {
        let next = desk.plan.measures.as_slice().get(at?)?;
        Some(Link::new(&*next.doc.title, address::measure(&next.id)))
    };
    View {
        page: Page::new(desk, report, &address::measure(&measure.id), &*measure.doc.title)
            .described(&*measure.doc.definition)
            .under("measures")
            .crumb("Measures", "measures/")
            .between(neighbour(position.checked_sub(1)), neighbour(Some(position + 1))),
        lede: lede(&at),
        change: super::measure_parts::change(&at),
        can_meet: verdict.target,
        method: verdict.method,
        target: target(&at),
        better: better(measure.doc.good),
        figure: Figure::of(desk, Shown::new(desk.current, Subject::Measure(position))),
        facts: facts(desk, &at),
        missing: missing(&at),
        notes: measure.doc.notes.iter().map(|note| &**note).collect(),
    }
}

/// "89% of visits, October 2022." and what came after it that is no figure.
fn lede(at: &MeasureAt<'_>) -> String {
    let measure = at.measure();
    let unit = if measure.doc.kind == MeasureKind::Days { String::new() } else { format!(" {}", measure.doc.unit) };
    let Some((reading, _)) = at.latest_figure() else {
        return at.latest().map_or_else(|| "No figure has been published yet.".to_owned(), no_figure);
    };
    let newest = format!("{}{unit}, {}.", value(measure, reading), reading.at);
    match at.latest().filter(|latest| latest.at != reading.at) {
        Some(later) => format!("{newest} {}", no_figure(later)),
        None => newest,
    }
}

/// A reading that is no figure, in a sentence.
fn no_figure(reading: &Reading) -> String {
    let at = reading.at;
    match reading.value {
        Value::Number(_) | Value::Unknown => format!("No figure was given for {at}."),
        Value::Suppressed => format!("The figure for {at} is suppressed, so that no one can be identified."),
        Value::NotCollected => format!("No figure was collected for {at}."),
        Value::NotDue => format!("The figure for {at} is not due yet."),
        Value::NotApplicable => format!("There can be no figure for {at}."),
    }
}

fn facts<'t>(desk: &Desk<'t>, at: &MeasureAt<'t>) -> Vec<Fact<'t>> {
    let doc: &'t MeasureDoc = &at.measure().doc;
    let mut facts = Vec::new();
    let mut say = |label: &'static str, text: Option<String>, links: Vec<Link<'t>>| {
        if text.is_some() || !links.is_empty() {
            facts.push(Fact { label, text: text.unwrap_or_default(), links });
        }
    };
    let figure = |number| doc.kind.alone(number);
    say("Definition", Some(doc.definition.to_string()), Vec::new());
    say("Counted", doc.numerator.as_deref().map(str::to_owned), Vec::new());
    say("Out of", doc.denominator.as_deref().map(str::to_owned), Vec::new());
    say("For each", doc.per.filter(|per| *per > 1).map(|per| crate::plan::Number::whole(per).to_string()), Vec::new());
    say("Better", Some(better(doc.good).to_owned()), Vec::new());
    say("Target", Some(target(at)), Vec::new());
    let tolerance = doc.tolerance.filter(|_| doc.target.is_some());
    let counts = if doc.good == Good::Hold { "Counts as held" } else { "Counts as close" };
    say(counts, tolerance.map(|by| format!("within {} of the target", distance(doc.kind, by))), Vec::new());
    let baseline = doc.baseline.as_ref().map(|from| format!("{}, {}", figure(from.value), from.at));
    say("Where it began", baseline, Vec::new());
    say("How often", Some(frequency(doc.frequency).to_owned()), Vec::new());
    say("Readings", Some(tally_words(at.tally())).filter(|said| !said.is_empty()), Vec::new());
    say("Source", Some(doc.source.to_string()), Vec::new());
    say("Accountable", None, doc.owner.as_ref().and_then(|role| desk.role(role)).into_iter().collect());
    let priority = doc.priority.as_ref().and_then(|id| desk.plan.priorities.get(id.as_str()));
    let priority = priority.map(|own| Link::new(format!("{}. {}", own.id, own.title), address::priority(&own.id)));
    say("Priority", None, priority.into_iter().collect());
    say("Findings", None, doc.findings.iter().filter_map(|finding| desk.finding(finding)).collect());
    facts
}

fn frequency(frequency: Frequency) -> &'static str {
    match frequency {
        Frequency::Weekly => "Every week",
        Frequency::Monthly => "Every month",
        Frequency::Quarterly => "Every quarter",
        Frequency::Yearly => "Every year",
        Frequency::AsReported => "Only when it was reported",
    }
}
