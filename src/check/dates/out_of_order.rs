use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{Record, uk_date};
use crate::source::yaml::Part;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P213", "dates out of order"), find);

/// What ends does not end before it begins.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    corrections(context, breaches);
    vacancies(context, breaches);
    visits(context, breaches);
    decisions(context, breaches);
}

/// A breach by the later date at `wrong`, which the one at `begins` should come before.
fn breach(file: &Arc<str>, wrong: Vec<Step>, begins: Vec<Step>, message: String) -> Breach {
    Breach::value(RULE.code, file, wrong, message).help("correct one of the two dates").first(
        file,
        At::Path(begins, Part::Value),
        "the other date",
    )
}

fn corrections(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let file: Arc<str> = "content/corrections.yaml".into();
    for correction in context.plan.corrections.iter().filter(|own| own.corrected < own.since) {
        let own = |field: &'static str| vec![Step::with_id(correction.id()), Step::key(field)];
        let message = format!(
            "`{}` was put right on {}, before it was first wrong on {}",
            correction.id,
            uk_date(correction.corrected.0),
            uk_date(correction.since.0)
        );
        breaches.push(breach(&file, own("corrected"), own("since"), message));
    }
}

fn vacancies(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let file: Arc<str> = "content/roles.yaml".into();
    for role in &context.plan.roles {
        for (at, vacancy) in role.vacancies.iter().enumerate() {
            let Some(until) = vacancy.until.filter(|until| *until < vacancy.since) else { continue };
            let own = |field: &'static str| {
                vec![Step::with_id(role.id()), Step::key("vacancies"), at.into(), Step::key(field)]
            };
            let message = format!(
                "`{}` was filled on {}, before it fell vacant on {}",
                role.id,
                uk_date(until.0),
                uk_date(vacancy.since.0)
            );
            breaches.push(breach(&file, own("until"), own("since"), message));
        }
    }
}

fn visits(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for visit in &context.plan.visits {
        let from = visit.doc.from;
        if let Some(to) = visit.doc.to.filter(|to| to.last() < from.first()) {
            let message = format!("the visit's end, {to}, comes before its beginning, {from}");
            breaches.push(breach(&visit.file, vec![Step::key("to")], vec![Step::key("from")], message));
        }
        if let Some(letter) = visit.doc.letter.as_ref().filter(|letter| letter.dated.0 < from.first()) {
            let message = format!("the letter of {} came before the visit of {from}", uk_date(letter.dated.0));
            let at = vec![Step::key("letter"), Step::key("dated")];
            breaches.push(breach(&visit.file, at, vec![Step::key("from")], message));
        }
    }
}

fn decisions(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for meeting in &context.plan.meetings {
        let published = meeting.doc.decision.as_ref().and_then(|decision| decision.published);
        if let Some(published) = published.filter(|published| *published < meeting.doc.date) {
            let message = format!(
                "the decision was published on {}, before the meeting of {}",
                uk_date(published.0),
                uk_date(meeting.doc.date.0)
            );
            let at = vec![Step::key("decision"), Step::key("published")];
            breaches.push(breach(&meeting.minute.file, at, vec![Step::key("date")], message));
        }
    }
}
