use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{DeadlineKind, Understood, understand};
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P240", "a deadline that cannot be understood"), find);

const SAY_WHAT_IT_MEANS: &str = "it is published as written and counted as undated; say what it means with \
    {says: …, due: 2022-10} or {says: …, waits_for: …}";
const GIVE_A_DATE: &str =
    "it is published as written and counted as undated; give a month and a year, such as March 2023";

/// Words of a deadline say when, or what it waits for.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    deadlines(context, breaches);
    redates(context, breaches);
}

fn unclear(file: &Arc<str>, path: Vec<Step>, deadline: &Understood, words: &str, help: &str) -> Breach {
    let (message, help) = match &deadline.problem {
        None => (format!("no date or event is understood from `{words}`"), help.to_owned()),
        Some(problem) => {
            let help = format!("{}; as written, the deadline counts as undated", problem.help());
            (format!("no date is understood from `{words}`: {problem}"), help)
        }
    };
    Breach::value(RULE.code, file, path, message).help(help)
}

fn deadlines(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    for priority in &plan.priorities {
        for at in priority.actions.clone() {
            let deadline = &plan.baselines[at];
            if deadline.is_unclear() {
                let path =
                    vec![Step::key("actions"), Step::with_id(plan.actions[at].id.as_str()), Step::key("deadline")];
                breaches.push(unclear(&priority.file, path, &deadline.understood, &deadline.says, SAY_WHAT_IT_MEANS));
            }
        }
    }
}

fn redates(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    for period in &plan.periods {
        for (id, update) in period.updates.iter() {
            let Some(redate) = &update.deadline else { continue };
            let deadline = understand(&redate.to, period.as_at.0);
            if deadline.kind == DeadlineKind::Unclear {
                let file: Arc<str> = format!("{}/updates.yaml", period.folder).into();
                let path = vec![Step::key("updates"), Step::name(id.as_str()), Step::key("deadline"), Step::key("to")];
                breaches.push(unclear(&file, path, &deadline, &redate.to, GIVE_A_DATE));
            }
        }
    }
}
