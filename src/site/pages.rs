//! Which pages a site has, where each stands, and how it is made.

use super::desk::Desk;
use super::theme::Theme;
use super::{
    action, actions, archive, cabinet, changes, data_quality, deadlines, evidence, finding, findings, home, host,
    meeting, meetings, priorities, priority, prose, questions, registers, role, roles, scrutiny, visit, visits,
};
use crate::diagnostic::Diagnostic;
use crate::plan::address as at;

/// One page. Numbers are positions in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Home,
    Cabinet(usize),
    Scrutiny(usize),
    Changes(usize),
    DataQuality(usize),
    Archive,
    Priorities,
    Priority(usize),
    Actions,
    Action(usize),
    Findings,
    Finding(usize),
    Visits,
    Visit(usize),
    Deadlines,
    Roles,
    Role(usize),
    Meetings,
    Meeting(usize),
    Questions,
    Evidence,
    Corrections,
    Glossary,
    Prose(usize),
    Accessibility,
    NotFound,
    Sitemap,
    Robots,
}

/// Every page of the site. Long ones come first, so that no processor is left with one at the end.
pub(super) fn all(desk: &Desk<'_>) -> Vec<Kind> {
    let plan = desk.plan;
    let mut kinds = vec![
        Kind::Actions,
        Kind::Deadlines,
        Kind::Evidence,
        Kind::Home,
        Kind::Archive,
        Kind::Priorities,
        Kind::Findings,
        Kind::Visits,
        Kind::Roles,
        Kind::Meetings,
        Kind::Questions,
        Kind::Corrections,
        Kind::Glossary,
        Kind::Accessibility,
        Kind::NotFound,
        Kind::Sitemap,
        Kind::Robots,
    ];
    for period in 0..=desk.current {
        kinds.extend([Kind::Changes(period), Kind::DataQuality(period), Kind::Scrutiny(period), Kind::Cabinet(period)]);
    }
    kinds.extend((0..plan.findings.len()).map(Kind::Finding));
    kinds.extend((0..plan.visits.len()).map(Kind::Visit));
    kinds.extend((0..plan.meetings.len()).map(Kind::Meeting));
    kinds.extend((0..plan.pages.len()).map(Kind::Prose));
    kinds.extend((0..plan.priorities.len()).map(Kind::Priority));
    kinds.extend((0..plan.roles.len()).map(Kind::Role));
    kinds.extend((0..plan.actions.len()).map(Kind::Action));
    kinds
}

/// Where a page stands, from the site's root.
pub(super) fn address(desk: &Desk<'_>, kind: Kind) -> String {
    let plan = desk.plan;
    let fixed = match kind {
        Kind::Home => "",
        Kind::Archive => "reports/",
        Kind::Priorities => "priorities/",
        Kind::Actions => "actions/",
        Kind::Findings => "findings/",
        Kind::Visits => "visits/",
        Kind::Deadlines => "deadlines/",
        Kind::Roles => "roles/",
        Kind::Meetings => "meetings/",
        Kind::Questions => "questions/",
        Kind::Evidence => "evidence/",
        Kind::Corrections => "corrections/",
        Kind::Glossary => "glossary/",
        Kind::Accessibility => "accessibility/",
        Kind::NotFound => "404.html",
        Kind::Sitemap => "sitemap.xml",
        Kind::Robots => "robots.txt",
        Kind::Cabinet(period) => return at::report(&plan.periods[period].id),
        Kind::Scrutiny(period) => return at::scrutiny(&plan.periods[period].id),
        Kind::Changes(period) => return at::changes(&plan.periods[period].id),
        Kind::DataQuality(period) => return at::data_quality(&plan.periods[period].id),
        Kind::Priority(position) => return at::priority(&plan.priorities[position].id),
        Kind::Action(position) => return at::action(&plan.actions[position].id),
        Kind::Finding(position) => return at::finding(&plan.findings[position].id),
        Kind::Visit(position) => return at::visit(&plan.visits[position].id),
        Kind::Role(position) => return at::role(&plan.roles[position].id),
        Kind::Meeting(position) => return at::meeting(&plan.meetings[position].id),
        Kind::Prose(position) => return at::page(&plan.pages[position].id),
    };
    fixed.to_owned()
}

/// The text of a page. `addresses` are those of all pages, for the sitemap.
///
/// # Errors
/// What is wrong with the template.
pub(super) fn render(
    desk: &Desk<'_>,
    theme: &Theme,
    kind: Kind,
    addresses: &[String],
) -> Result<String, Box<Diagnostic>> {
    match kind {
        Kind::Home => theme.render("home.html", &home::view(desk)),
        Kind::Cabinet(period) => theme.render("report.html", &cabinet::view(desk, period)),
        Kind::Scrutiny(period) => theme.render("scrutiny.html", &scrutiny::view(desk, period)),
        Kind::Changes(period) => theme.render("changes.html", &changes::view(desk, period)),
        Kind::DataQuality(period) => theme.render("data_quality.html", &data_quality::view(desk, period)),
        Kind::Archive => theme.render("reports.html", &archive::view(desk)),
        Kind::Priorities => theme.render("priorities.html", &priorities::view(desk)),
        Kind::Priority(position) => theme.render("priority.html", &priority::view(desk, position)),
        Kind::Actions => theme.render("actions.html", &actions::view(desk)),
        Kind::Action(position) => theme.render("action.html", &action::view(desk, position)),
        Kind::Findings => theme.render("findings.html", &findings::view(desk)),
        Kind::Finding(position) => theme.render("finding.html", &finding::view(desk, position)),
        Kind::Visits => theme.render("visits.html", &visits::view(desk)),
        Kind::Visit(position) => theme.render("visit.html", &visit::view(desk, position)),
        Kind::Deadlines => theme.render("deadlines.html", &deadlines::view(desk)),
        Kind::Roles => theme.render("roles.html", &roles::view(desk)),
        Kind::Role(position) => theme.render("role.html", &role::view(desk, position)),
        Kind::Meetings => theme.render("meetings.html", &meetings::view(desk)),
        Kind::Meeting(position) => theme.render("meeting.html", &meeting::view(desk, position)),
        Kind::Questions => theme.render("questions.html", &questions::view(desk)),
        Kind::Evidence => theme.render("evidence.html", &evidence::view(desk)),
        Kind::Corrections => theme.render("corrections.html", &registers::corrections(desk)),
        Kind::Glossary => theme.render("glossary.html", &registers::glossary(desk)),
        Kind::Prose(position) => theme.render("page.html", &prose::page(desk, position)),
        Kind::Accessibility => theme.render("accessibility.html", &prose::statement(desk)),
        Kind::NotFound => theme.render("not_found.html", &host::not_found(desk)),
        Kind::Sitemap => theme.render("sitemap.xml", &host::sitemap(desk, addresses.iter().map(String::as_str))),
        Kind::Robots => theme.render("robots.txt", &host::robots(desk)),
    }
}
