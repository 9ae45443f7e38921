//! What the table of actions can be filtered by: only what occurs, each with how many actions it leaves.

use super::Band;
use crate::plan::Rag;
use crate::report::{ActionAt, Flag};
use crate::site::desk::Desk;
use crate::words::{Key, Words, key, say};
use serde::Serialize;

/// One control of the form. Its name is that of the value in the address: `?status=red`.
#[derive(Debug, Serialize)]
pub(super) struct Control<'t> {
    name: &'static str,
    label: &'t str,
    choices: Vec<Choice<'t>>,
}

#[derive(Debug, Serialize)]
struct Choice<'t> {
    value: &'t str,
    label: String,
}

/// The controls, in the order of the form.
pub(super) fn controls<'t>(desk: &'t Desk<'t>) -> Vec<Control<'t>> {
    let (plan, words) = (desk.plan, desk.words);
    let actions: Vec<ActionAt<'_, '_>> = desk.report().actions().collect();
    let in_plan = |positions: &[u32]| {
        let is_in_plan =
            |position: &u32| actions.binary_search_by_key(&(*position as usize), ActionAt::position).is_ok();
        positions.iter().filter(|position| is_in_plan(position)).count()
    };
    let count = |of: &dyn Fn(&ActionAt<'_, '_>) -> bool| actions.iter().filter(|action| of(action)).count();
    let control = |name, label: Key, choices: Vec<(&'t str, String, usize)>| Control {
        name,
        label: words.plain(label),
        choices: choices
            .into_iter()
            .filter(|(.., count)| *count > 0)
            .map(|(value, what, count)| Choice {
                value,
                label: say!(words, actions_choice, what = what, count = count),
            })
            .collect(),
    };
    let priorities = plan.priorities.iter().map(|priority| {
        let before = |end: usize| actions.partition_point(|action| action.position() < end);
        let own = before(priority.actions.end) - before(priority.actions.start);
        (priority.id.as_str(), format!("{}. {}", priority.id, priority.title), own)
    });
    let statuses = Rag::ALL.into_iter().map(|rag| {
        let own = count(&|action| action.standing().rag == rag);
        (rag.key(), words.rating(&plan.frame, rag).to_owned(), own)
    });
    let flags = Flag::ALL.into_iter().map(|flag| {
        let own = count(&|action| action.flags().has(flag));
        (flag.key(), flag.word(words).to_owned(), own)
    });
    let roles = plan.roles.iter().zip(&plan.links.led_by_role);
    let roles = roles.map(|(role, led)| (role.id.as_str(), role.title.to_string(), in_plan(led)));
    let findings = plan.findings.iter().zip(&plan.links.actions_by_finding);
    let findings = findings.map(|(finding, answering)| {
        (finding.id.as_str(), format!("{}. {}", finding.id, finding.title), in_plan(answering))
    });
    let bands = Band::ALL.into_iter().map(|band| {
        let own = count(&|action| Band::of(action) == band);
        (band.key(), band_words(words, band).to_owned(), own)
    });
    vec![
        control("priority", key::common_priority, priorities.collect()),
        control("status", key::common_status, statuses.collect()),
        control("flag", key::actions_flag, flags.collect()),
        control("role", key::common_accountable, roles.collect()),
        control("finding", key::finding_one, findings.collect()),
        control("deadline", key::common_deadline, bands.collect()),
    ]
}

fn band_words(words: &Words, band: Band) -> &str {
    match band {
        Band::Overdue => say!(words, actions_deadline_overdue),
        Band::Next => say!(words, actions_deadline_next),
        Band::Later => say!(words, actions_deadline_later),
        Band::Undated => say!(words, actions_deadline_undated),
        Band::Finished => say!(words, actions_deadline_finished),
    }
}
