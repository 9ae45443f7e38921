use super::super::breach::{At, Breach, Step};
use super::super::ratings::in_plan;
use crate::diagnostic::Code;
use crate::plan::{Rag, Record, Role};
use crate::report::{ActionAt, Flag, Report};
use crate::source::yaml::Part;
use std::collections::BTreeMap;

/// How long nothing has been heard of an unfinished action. An action is silent in one way only, so that a clerk asks
/// after it once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check) enum Silence {
    /// Nothing was ever reported on it.
    Ever,
    /// Its deadline has passed, and nothing was heard since.
    PastDeadline,
    /// Nothing was heard for as many reports as the site allows, or more.
    Stale,
}

fn silence(action: &ActionAt<'_, '_>) -> Option<Silence> {
    let standing = action.standing();
    // Of two actions with one number the second is reported on under the name of the first.
    let is_itself = action.report().plan().actions.position(&action.action().id) == Some(action.position());
    if standing.rag == Rag::Finished || !is_itself {
        return None;
    }
    let Some(last) = standing.last_word else {
        return (!action.flags().has(Flag::New)).then_some(Silence::Ever);
    };
    let heard = action.report().plan().periods[last].as_at.0;
    let missed = action.deadline().due().filter(|_| action.flags().has(Flag::Overdue));
    if missed.is_some_and(|due| heard <= due.last()) {
        return Some(Silence::PastDeadline);
    }
    action.flags().has(Flag::Stale).then_some(Silence::Stale)
}

/// Silent actions with one lead, and that lead. A clerk writes to a role, and not to an action.
pub(in crate::check) struct Silent<'r, 't> {
    lead: Option<&'t Role>,
    pub(in crate::check) actions: Vec<ActionAt<'r, 't>>,
}

/// The actions that are silent in this way, gathered by who leads them; each by itself where nobody does.
pub(in crate::check) fn silent<'r, 't>(report: &'r Report<'t>, how: Silence) -> Vec<Silent<'r, 't>> {
    let roles = &report.plan().roles;
    let mut alone = Vec::new();
    let mut by_role: BTreeMap<usize, Vec<ActionAt<'r, 't>>> = BTreeMap::new();
    for action in report.actions().filter(|action| silence(action) == Some(how)) {
        match action.action().lead.as_ref().and_then(|lead| roles.position(lead)) {
            Some(role) => by_role.entry(role).or_default().push(action),
            None => alone.push(Silent { lead: None, actions: vec![action] }),
        }
    }
    let led = by_role.into_iter().map(|(role, actions)| Silent { lead: Some(&roles[role]), actions });
    led.chain(alone).collect()
}

impl Silent<'_, '_> {
    /// "action" or "actions".
    pub(in crate::check) fn noun(&self) -> &'static str {
        if self.actions.len() == 1 { "action" } else { "actions" }
    }

    /// ", which `edcs` leads," or nothing.
    pub(in crate::check) fn led(&self) -> String {
        self.lead.map(|role| format!(", which `{}` leads", role.id)).unwrap_or_default()
    }

    /// A breach by the lead's entry among the roles, or by the one action that nobody leads.
    pub(in crate::check) fn breach(&self, code: Code, message: String) -> Option<Breach> {
        match self.lead {
            Some(role) => {
                let path = vec![Step::with_id(role.id()), Step::key("id")];
                Some(Breach::new(code, &"content/roles.yaml".into(), At::Path(path, Part::Value), message))
            }
            None => Some(in_plan(code, self.actions.first()?, "id", message)),
        }
    }
}
