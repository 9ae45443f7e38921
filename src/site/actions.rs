//! Every action of the plan, by priority.

use super::desk::Desk;
use super::parts::{ActionRow, Notes, RagMeaning, counted, rag_key};
use super::shell::Page;
use crate::plan::address;
use crate::report::{ActionAt, Presence, headline};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    groups: Vec<Group<'t>>,
    key: Vec<RagMeaning<'t>>,
}

#[derive(Debug, Serialize)]
struct Group<'t> {
    id: String,
    title: String,
    href: String,
    caption: String,
    rows: Vec<ActionRow<'t>>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let report = desk.report();
    let groups = desk.plan.priorities.iter().map(|priority| {
        let present = |action: &ActionAt<'_, '_>| action.standing().presence == Presence::InPlan;
        let actions = priority.actions.clone().map(|position| report.action(position)).filter(present);
        let rows = ActionRow::all(desk, actions, Notes::Hidden);
        Group {
            id: format!("priority-{}", priority.id),
            title: format!("{}. {}", priority.id, priority.title),
            href: address::priority(&priority.id),
            caption: format!("Priority {}: {}", priority.id, counted(rows.len(), "action")),
            rows,
        }
    });
    View {
        page: Page::new(desk, report, "actions/", "All actions").entry("actions"),
        lede: headline(desk.words, report),
        groups: groups.collect(),
        key: rag_key(desk),
    }
}
