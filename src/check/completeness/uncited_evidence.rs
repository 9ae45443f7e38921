use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::is_whole;
use crate::diagnostic::Code;
use crate::plan::{EvidenceId, Period, Plan, Record};
use crate::source::markdown::{Target, target};
use pulldown_cmark::{Event, Tag};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P287", "evidence that nothing cites"), find);

/// Evidence is there for something: what nothing cites was forgotten where it was needed, or is left over.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let whole = context.sources.texts().iter().all(|source| is_whole(context, &source.path));
    if !whole || !context.sources.unread().is_empty() || context.lost.may_hold(Period::NOUN, "") {
        return;
    }
    let mut cited = cited(context.plan);
    cited.extend(linked(context));
    for evidence in context.plan.evidence.iter().filter(|evidence| !cited.contains(evidence.id())) {
        let path = vec![Step::with_id(evidence.id()), Step::key("id")];
        let message = format!("nothing cites the evidence `{}`", evidence.id);
        let breach = Breach::value(RULE.code, &"content/evidence.yaml".into(), path, message);
        breaches.push(breach.help("cite it under `evidence:` of what rests on it, or take it out"));
    }
}

/// Evidence that the records of the plan cite.
fn cited(plan: &Plan) -> BTreeSet<&str> {
    let updates = plan.periods.iter().flat_map(|period| period.updates.iter()).flat_map(|(_, update)| &update.evidence);
    let events = plan.events.iter().flat_map(|event| &event.evidence);
    let questions = plan.questions.iter().flat_map(|question| &question.evidence);
    let meetings = plan.meetings.iter().flat_map(|meeting| &meeting.doc.evidence);
    let letters = plan.visits.iter().filter_map(|visit| visit.doc.letter.as_ref()?.evidence.as_ref());
    let claims = plan.visits.iter().flat_map(|visit| &visit.doc.claims).filter_map(|claim| claim.evidence.as_ref());
    let readings =
        plan.measures.iter().flat_map(|measure| &measure.readings).filter_map(|reading| reading.evidence.as_ref());
    let papers = plan.papers.iter().flat_map(|paper| &paper.doc.background_papers);
    let papers = papers.filter_map(|background| background.evidence.as_ref());
    let follow_ups = plan
        .follow_ups
        .iter()
        .flat_map(|own| own.evidence.iter().chain(own.answered.iter().flat_map(|answered| &answered.evidence)));
    let all = updates.chain(events).chain(questions).chain(meetings).chain(letters).chain(claims).chain(readings);
    let all = all.chain(papers).chain(follow_ups);
    all.map(EvidenceId::as_str).collect()
}

/// Evidence that a text links to: `/evidence/#audit-september`.
fn linked<'c>(context: &'c Context<'_>) -> impl Iterator<Item = &'c str> {
    let events = context.prose.iter().flat_map(|prose| &prose.events);
    events.filter_map(|(event, _)| match event {
        Event::Start(Tag::Link { dest_url, .. }) => match target(dest_url) {
            Target::Page { path: "evidence/", fragment } => fragment,
            _ => None,
        },
        _ => None,
    })
}
