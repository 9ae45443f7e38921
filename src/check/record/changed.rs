use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use super::said::{named, quoted};
use super::{Departed, Departure, is_vocabulary, place};
use crate::diagnostic::Code;
use crate::record::Subject;
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("R903", "what a frozen report said has been changed"), find);

/// A published report is not rewritten: what was wrong in it is corrected in public (`design.md` §2).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    if context.lost.is_any() {
        return;
    }
    for (id, _) in context.archive.periods().filter(|(id, _)| context.plan.periods.position(id).is_none()) {
        let file: Arc<str> = format!("content/periods/{id}/period.yaml").into();
        let message = format!("the report of {id} is frozen, and its folder is gone");
        breaches.push(
            Breach::new(RULE.code, &file, At::File, message)
                .help("bring the folder back, from git or from a copy: a report that was published stays"),
        );
    }
    for departed in context.departed() {
        let corrected: BTreeSet<&str> = context
            .corrections_of(departed.at)
            .flat_map(|correction| correction.changes.iter().map(|change| change.fact.as_str()))
            .collect();
        let mut gone = BTreeSet::new();
        for departure in &departed.found {
            if is_vocabulary(&departure.fact) || corrected.contains(departure.fact.as_str()) {
                continue;
            }
            match vanished(context, departure) {
                // One that is gone has many facts, and is told of once.
                Some(record) if !gone.insert(record) => {}
                Some(record) => breaches.push(is_gone(context, departed, departure, record)),
                None => breaches.push(is_changed(context, departed, departure)),
            }
        }
    }
}

/// The record of the plan that a fact was about, where the plan no longer has it.
fn vanished<'d>(context: &Context<'_>, departure: &'d Departure) -> Option<(&'static str, &'d str)> {
    let plan = context.plan;
    match Subject::of(&departure.fact) {
        Subject::Action(id, _) if plan.actions.get(id).is_none() => Some(("action", id)),
        Subject::Finding(id, _) if plan.findings.get(id).is_none() => Some(("finding", id)),
        Subject::Priority(id, _) if plan.priorities.get(id).is_none() => Some(("priority", id)),
        Subject::Measure(id, _) if plan.measures.get(id).is_none() => Some(("measure", id)),
        Subject::Evidence(id, _) if plan.evidence.get(id).is_none() => Some(("evidence", id)),
        _ => None,
    }
}

fn is_gone(context: &Context<'_>, departed: &Departed, departure: &Departure, record: (&str, &str)) -> Breach {
    let (noun, id) = record;
    let (file, at) = place::place(context, departed.at, &departure.fact);
    let title = context.plan.periods[departed.at].title.as_str();
    let message = format!("the report of {title} is frozen, and tells of {noun} {id}, which the plan no longer has");
    let help = match noun {
        "action" => {
            "bring it back: an action that leaves the plan stays in its file, and an update of the newest period says why it \
             left (`withdrawn:`); its number is never given to another"
        }
        _ => "bring it back: what a published report tells of stays, and its ID is never given to another",
    };
    Breach::new(RULE.code, &file, at, message).help(help)
}

fn is_changed(context: &Context<'_>, departed: &Departed, departure: &Departure) -> Breach {
    let period = &context.plan.periods[departed.at];
    let (file, at) = place::place(context, departed.at, &departure.fact);
    let Departure { fact, was, now } = departure;
    let said = match (Subject::of(fact), was.as_deref(), now.as_deref()) {
        (Subject::Update(id, "rag"), Some(was), Some(now)) => {
            format!("said that {id} was rated {was}; the file says {now}")
        }
        (_, Some(was), Some(now)) => {
            format!("said of {}: {}; the file says {}", named(fact), quoted(was, now), quoted(now, was))
        }
        (_, Some(was), None) => format!("said of {}: {}; the file says nothing", named(fact), quoted(was, "")),
        (_, None, now) => {
            format!("said nothing of {}; the file says {}", named(fact), quoted(now.unwrap_or_default(), ""))
        }
    };
    let message = format!("the report of {} is frozen, and {said}", period.title);
    let promise = match Subject::of(fact) {
        Subject::Action(_, "deadline") => {
            "undo it: a deadline moves by an update with its reason, and the first stays; or if it was wrong"
        }
        Subject::Action(_, "title") => {
            "undo it: the number of an action is never given to another; or if the title was wrong"
        }
        _ => "undo it; or if the report was wrong",
    };
    Breach::new(RULE.code, &file, at, message)
        .help(format!("{promise}, record it: `ragstone correct {} --because \"…\"`", period.id))
}
