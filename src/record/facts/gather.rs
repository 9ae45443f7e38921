//! Which facts a report is made from.

use crate::plan::{Action, DeadlineText, Evidence, Measure, Period, PeriodStatus, Plan, Record as _, Update};
use crate::source::Sources;
use std::borrow::Cow;
use std::collections::BTreeSet;

type List<'p> = Vec<(String, Cow<'p, str>)>;

/// Every fact of the period at a position, in no order.
pub(super) fn gather<'p>(plan: &'p Plan, sources: &'p Sources, at: usize) -> List<'p> {
    let period = &plan.periods[at];
    let mut facts = Vec::with_capacity(plan.actions.len() * 4);
    of_period(period, sources, &mut facts);
    of_plan(plan, at, &mut facts);
    let mut cited = BTreeSet::new();
    for (id, update) in period.updates.iter() {
        of_update(id.as_str(), update, &mut facts);
        cited.extend(&update.evidence);
    }
    for evidence in cited.into_iter().filter_map(|id| plan.evidence.get(id.as_str())) {
        of_evidence(evidence, &mut facts);
    }
    for measure in &plan.measures {
        of_measure(measure, period, &mut facts);
    }
    facts
}

fn put<'p>(facts: &mut List<'p>, fact: String, text: impl Into<Cow<'p, str>>) {
    facts.push((fact, text.into()));
}

fn of_period<'p>(period: &'p Period, sources: &'p Sources, facts: &mut List<'p>) {
    // The name of a month is the interface's, in the reader's language.
    if period.titled {
        put(facts, "period/title".into(), &*period.title);
    }
    put(facts, "period/as_at".into(), period.as_at.to_string());
    if let Some(published) = period.published {
        put(facts, "period/published".into(), published.to_string());
    }
    put(
        facts,
        "period/status".into(),
        match period.status {
            PeriodStatus::Draft => "draft",
            PeriodStatus::Published => "published",
        },
    );
    if let Some(meeting) = &period.meeting {
        put(facts, "period/meeting".into(), meeting.as_str());
    }
    for id in &period.confirm {
        put(facts, format!("confirmed/{id}"), "confirmed");
    }
    let narrative = period.narrative.as_ref();
    let text = narrative.and_then(|own| sources.get(&own.file)?.text.get(own.body.clone()));
    if let Some(text) = text {
        put(facts, "narrative".into(), without_remarks(text));
    }
    of_enquiry(period, facts);
}

fn of_enquiry<'p>(period: &'p Period, facts: &mut List<'p>) {
    for line in &period.enquiry.dismiss {
        put(facts, format!("enquiry/dismiss/{}/{}/because", line.rule.key(), line.action), &*line.because);
    }
    for line in &period.enquiry.edit {
        let path = format!("enquiry/edit/{}/{}", line.rule.key(), line.action);
        put(facts, format!("{path}/question"), &*line.question);
        put(facts, format!("{path}/because"), &*line.because);
    }
    for (number, line) in (1..).zip(&period.enquiry.add) {
        let path = format!("enquiry/add/{number}");
        put(facts, format!("{path}/question"), &*line.question);
        put(facts, format!("{path}/because"), &*line.because);
        let actions: Vec<&str> = line.actions.iter().map(|id| id.as_str()).collect();
        put(facts, format!("{path}/actions"), actions.join(", "));
    }
}

/// What the plan itself says: promises, findings, and the words for ratings.
fn of_plan<'p>(plan: &'p Plan, at: usize, facts: &mut List<'p>) {
    for priority in &plan.priorities {
        put(facts, format!("priorities/{}/title", priority.id), &*priority.title);
        for action in &plan.actions[priority.actions.clone()] {
            let joined = action.added.as_ref().map_or(0, |id| plan.periods.position(id).unwrap_or(usize::MAX));
            if joined <= at {
                of_action(action, priority.id(), facts);
            }
        }
    }
    for finding in &plan.findings {
        put(facts, format!("findings/{}/title", finding.id), &*finding.title);
        put(facts, format!("findings/{}/text", finding.id), &*finding.text);
    }
    for rating in &plan.frame.rag {
        put(facts, format!("vocabulary/{}/label", rating.key), &*rating.label);
        put(facts, format!("vocabulary/{}/meaning", rating.key), &*rating.meaning);
    }
}

fn of_action<'p>(action: &'p Action, priority: &'p str, facts: &mut List<'p>) {
    let id = &action.id;
    put(facts, format!("actions/{id}/title"), &*action.title);
    put(facts, format!("actions/{id}/priority"), priority);
    put(facts, format!("actions/{id}/deadline"), action.deadline.as_ref().map_or(Cow::Borrowed("none"), deadline));
}

/// A deadline as it was written, with what was said beside its words.
fn deadline(deadline: &DeadlineText) -> Cow<'_, str> {
    let DeadlineText { says, due, start, waits_for, .. } = deadline;
    let mut beside = Vec::new();
    beside.extend(start.map(|when| format!("start {}", when.iso())));
    beside.extend(due.map(|when| format!("due {}", when.iso())));
    beside.extend(waits_for.as_ref().map(|event| format!("waits for {event}")));
    if beside.is_empty() { says.as_str().into() } else { format!("{says} ({})", beside.join(", ")).into() }
}

fn of_update<'p>(id: &str, update: &'p Update, facts: &mut List<'p>) {
    let mut said = |field: &str, text: Option<Cow<'p, str>>| {
        if let Some(text) = text {
            facts.push((format!("updates/{id}/{field}"), text));
        }
    };
    let words = |text: &'p Option<crate::source::yaml::Text>| text.as_deref().map(Cow::Borrowed);
    said("rag", update.rag.map(|rag| rag.key().into()));
    said("note", words(&update.note));
    said("impact", update.impact.map(|impact| impact.word().into()));
    said("recovery", words(&update.recovery));
    said("withdrawn", words(&update.withdrawn));
    if !update.evidence.is_empty() {
        let ids: Vec<&str> = update.evidence.iter().map(|id| id.as_str()).collect();
        said("evidence", Some(ids.join(", ").into()));
    }
    if let Some(redate) = &update.deadline {
        said("deadline.to", Some((&*redate.to).into()));
        said("deadline.because", Some((&*redate.because).into()));
        said("deadline.agreed", redate.agreed.as_ref().map(|meeting| meeting.as_str().into()));
    }
}

fn of_evidence<'p>(evidence: &'p Evidence, facts: &mut List<'p>) {
    let id = &evidence.id;
    put(facts, format!("evidence/{id}/title"), &*evidence.title);
    put(facts, format!("evidence/{id}/date"), evidence.date.iso());
    put(facts, format!("evidence/{id}/summary"), &*evidence.summary);
}

/// The figures that the report could show, as they were released.
fn of_measure<'p>(measure: &'p Measure, period: &Period, facts: &mut List<'p>) {
    let mut known = measure.readings_until(period.as_at.0).peekable();
    if known.peek().is_some() {
        put(facts, format!("measures/{}/title", measure.id), &*measure.doc.title);
    }
    for reading in known {
        let path = format!("measures/{}/{}", measure.id, reading.at.iso());
        put(facts, format!("{path}/value"), reading.value.plain());
        let parts = [("numerator", reading.numerator), ("denominator", reading.denominator)];
        for (name, part) in parts.into_iter().filter_map(|(name, part)| Some((name, part?))) {
            put(facts, format!("{path}/{name}"), part.to_string());
        }
    }
}

/// A text without `<!-- remarks -->`, which nobody but the clerk sees, and with lines as Unix ends them.
fn without_remarks(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("<!--") {
        let Some((_, after)) = after.split_once("-->") else { break };
        let alone =
            before.is_empty() && out.is_empty() || before.ends_with('\n') || before.is_empty() && out.ends_with('\n');
        out.push_str(before);
        // A remark on a line of its own takes its line along.
        rest = if alone { after.strip_prefix('\n').unwrap_or(after) } else { after };
    }
    out.push_str(rest);
    out.trim().to_owned()
}
