//! Who carries what. Roles, never names.

#[cfg(test)]
mod tests;

use super::desk::Desk;
use super::shell::Page;
use crate::plan::{Rag, address};
use crate::report::Flag;
use crate::words::say;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    caption: &'t str,
    roles: Vec<Row<'t>>,
}

#[derive(Debug, Serialize)]
struct Row<'t> {
    title: &'t str,
    href: String,
    organisation: Option<&'t str>,
    vacant: Option<String>,
    leads: usize,
    supports: usize,
    red: usize,
    overdue: usize,
    silent: usize,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let report = desk.report();
    let unled = report.actions().filter(|action| action.action().lead.is_none()).count();
    let leading = desk.plan.links.led_by_role.iter().filter(|led| report.actions_at(led).next().is_some()).count();
    let lede = format!(
        "{} {}",
        say!(desk.words, roles_lede, count = leading, more = desk.plan.roles.len() - leading),
        say!(desk.words, roles_unled, count = unled)
    );
    View {
        page: Page::new(desk, report, "roles/", say!(desk.words, roles_title)),
        lede,
        caption: say!(desk.words, roles_caption),
        roles: (0..desk.plan.roles.len()).map(|at| row(desk, at)).collect(),
    }
}

fn row<'t>(desk: &'t Desk<'t>, at: usize) -> Row<'t> {
    let report = desk.report();
    let role = &desk.plan.roles[at];
    let led: Vec<_> = report.actions_at(&desk.plan.links.led_by_role[at]).collect();
    Row {
        title: &role.title,
        href: address::role(&role.id),
        organisation: role.organisation.as_deref(),
        vacant: role
            .vacancy_on(report.as_at())
            .map(|vacancy| say!(desk.words, roles_vacant_since, date = desk.words.date(vacancy.since.0))),
        leads: led.len(),
        supports: report.actions_at(&desk.plan.links.supported_by_role[at]).count(),
        red: led.iter().filter(|action| action.standing().rag == Rag::Red).count(),
        overdue: led.iter().filter(|action| action.flags().has(Flag::Overdue)).count(),
        silent: led.iter().filter(|action| action.standing().word.is_silent()).count(),
    }
}
