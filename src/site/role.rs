//! What one role carries, and whether it has been heard from.

use super::desk::Desk;
use super::parts::{ActionRow, Link, Notes, counted};
use super::shell::Page;
use super::visit::Fact;
use crate::plan::{Role, address, uk_date};
use crate::report::{ActionAt, Presence, Word};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    role: Story<'t>,
}

#[derive(Debug, Serialize)]
struct Story<'t> {
    sentence: String,
    facts: Vec<Fact<'static>>,
    leads: Vec<ActionRow<'t>>,
    leads_caption: String,
    supports: Vec<ActionRow<'t>>,
    supports_caption: String,
    answers: Vec<Link<'t>>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let report = desk.report();
    let role = &desk.plan.roles[at];
    let actions = |positions: &[u32]| -> Vec<ActionAt<'t, 't>> {
        let all = positions.iter().map(|position| report.action(*position as usize));
        all.filter(|action| action.standing().presence == Presence::InPlan).collect()
    };
    let leads = actions(&desk.plan.links.led_by_role[at]);
    let supports = actions(&desk.plan.links.supported_by_role[at]);
    let answered = desk.plan.questions.iter().filter(|question| question.answered_by.as_ref() == Some(&role.id));
    View {
        page: Page::new(desk, report, &address::role(&role.id), &*role.title).crumb("Roles", "roles/"),
        role: Story {
            sentence: sentence(&leads, &supports),
            facts: facts(desk, role),
            leads_caption: format!("Leads {}", counted(leads.len(), "action")),
            leads: ActionRow::all(desk, leads, Notes::Hidden),
            supports_caption: format!("Supports {}", counted(supports.len(), "action")),
            supports: ActionRow::all(desk, supports, Notes::Hidden),
            answers: answered.map(|question| Link::new(&*question.question, address::question(&question.id))).collect(),
        },
    }
}

fn sentence(leads: &[ActionAt<'_, '_>], supports: &[ActionAt<'_, '_>]) -> String {
    let silent =
        leads.iter().filter(|action| matches!(action.standing().word, Word::CarriedForward | Word::Silent)).count();
    let carries = format!("Leads {} and supports {}.", counted(leads.len(), "action"), supports.len());
    match (leads.len(), silent) {
        (0, _) => carries,
        (_, 0) => format!("{carries} Every one it leads was reported on for this report."),
        (all, silent) if all == silent => format!("{carries} Nothing was reported on those it leads for this report."),
        (_, silent) => format!("{carries} Nothing was reported on {silent} of those it leads for this report."),
    }
}

fn facts(desk: &Desk<'_>, role: &Role) -> Vec<Fact<'static>> {
    let mut facts = Vec::new();
    if let Some(organisation) = &role.organisation {
        facts.push(Fact::new("Organisation", &**organisation));
    }
    if !role.aliases.is_empty() {
        let aliases: Vec<&str> = role.aliases.iter().map(|alias| &**alias).collect();
        facts.push(Fact::new("Also called", aliases.join(", ")));
    }
    let now = desk.report().as_at();
    for vacancy in role.vacancies.iter().filter(|vacancy| vacancy.since.0 <= now) {
        let until = vacancy.until.filter(|until| until.0 <= now);
        let span = match until {
            Some(until) => format!("{} to {}", uk_date(vacancy.since.0), uk_date(until.0)),
            None => format!("Since {}", uk_date(vacancy.since.0)),
        };
        let note = vacancy.note.as_ref().map_or_else(String::new, |note| format!(". {note}"));
        facts.push(Fact::new(if until.is_some() { "Was vacant" } else { "Vacant" }, format!("{span}{note}")));
    }
    facts
}
