use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::super::series::series;
use super::silence::{Silence, Silent, silent};
use crate::diagnostic::Code;
use crate::report::Report;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P281", "an action not heard of for long"), find);

/// What is carried forward report after report is no longer news (`readers-and-peers.md` §2).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for silent in silent(report, Silence::Stale) {
        let message = format!("nothing was heard {}{}", since(report, &silent), silent.led());
        breaches.extend(silent.breach(RULE.code, message).map(|breach| {
            breach.help(
                "ask where each stands, and enter it in the newest period's `updates.yaml`: under `confirm` where \
                 nothing has changed",
            )
        }));
    }
}

/// "since March 2022 of actions 1.1 and 1.3, or since September 2022 of action 2.2".
fn since(report: &Report<'_>, silent: &Silent<'_, '_>) -> String {
    let mut by_period: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for action in &silent.actions {
        let last = action.standing().last_word.unwrap_or_default();
        by_period.entry(last).or_default().push(action.action().id.as_str());
    }
    let parts: Vec<String> = by_period
        .into_iter()
        .map(|(at, ids)| {
            let noun = if ids.len() == 1 { "action" } else { "actions" };
            format!("since {} of {noun} {}", report.plan().periods[at].title, series(ids))
        })
        .collect();
    parts.join(", or ")
}
