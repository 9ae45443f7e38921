//! Which pages a site has, where each stands, and how it is made.

use super::SitePath;
use super::cuts::Cut;
use super::desk::Desk;
use super::figure::{self, Shown};
use super::{
    action, actions, archive, cabinet, calendar, card, changes, cut, data_quality, deadlines, evidence, feed, finding,
    findings, follow_ups, home, host, measure, measures, meeting, meetings, open_data, paper_page, priorities,
    priority, prose, questions, registers, role, roles, scrutiny, search, security, visit, visits,
};
use crate::plan::address as at;
use serde::Serialize;

/// One page. Numbers are positions in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Home,
    Cabinet(usize),
    Scrutiny(usize),
    Changes(usize),
    /// What changed since the first report; only of the third and later.
    Since(usize),
    DataQuality(usize),
    Archive,
    Priorities,
    Priority(usize),
    Actions,
    Cut(Cut),
    Action(usize),
    Findings,
    Finding(usize),
    Measures,
    Measure(usize),
    Visits,
    Visit(usize),
    Deadlines,
    Roles,
    Role(usize),
    Meetings,
    Meeting(usize),
    /// The report to a meeting.
    Paper(usize),
    Questions,
    FollowUps,
    Evidence,
    Corrections,
    Glossary,
    Prose(usize),
    Accessibility,
    Search,
    AToZ,
    Letter(search::Letter),
    Data,
    DataDictionary,
    DataPackage,
    NotFound,
    Sitemap,
    Robots,
    Headers,
    Feed,
    Calendar,
    /// The picture that stands for a link to a report.
    Card(usize),
    Picture(Shown),
    Csv(Shown),
}

impl Kind {
    /// The position of the report that it is an edition of.
    fn report(self) -> Option<usize> {
        match self {
            Self::Cabinet(at)
            | Self::Scrutiny(at)
            | Self::Changes(at)
            | Self::Since(at)
            | Self::DataQuality(at)
            | Self::Card(at) => Some(at),
            _ => None,
        }
    }

    /// True where it tells of the files of the open data, and so comes after them.
    pub(super) fn follows_data(self) -> bool {
        matches!(self, Self::Data | Self::DataPackage)
    }
}

/// Every page of the site. Long ones come first, so that no processor is left with one at the end.
pub(super) fn all(desk: &Desk<'_>) -> Vec<Kind> {
    let others = but_letters(desk);
    let letters = search::letters_of(desk, &others).into_iter().map(Kind::Letter);
    letters.chain(others).collect()
}

/// Every page but those of single letters of the A to Z, which lists the others.
pub(super) fn but_letters(desk: &Desk<'_>) -> Vec<Kind> {
    let plan = desk.plan;
    let mut kinds = vec![
        Kind::Actions,
        Kind::Deadlines,
        Kind::Evidence,
        Kind::Home,
        Kind::Archive,
        Kind::Priorities,
        Kind::Findings,
        Kind::Measures,
        Kind::Visits,
        Kind::Roles,
        Kind::Meetings,
        Kind::Questions,
        Kind::FollowUps,
        Kind::Corrections,
        Kind::Glossary,
        Kind::Accessibility,
        Kind::Search,
        Kind::AToZ,
        Kind::Data,
        Kind::DataDictionary,
        Kind::DataPackage,
        Kind::NotFound,
        Kind::Sitemap,
        Kind::Robots,
        Kind::Headers,
        Kind::Feed,
        Kind::Calendar,
    ];
    kinds.extend(Cut::all().map(Kind::Cut));
    kinds.extend((0..=desk.current).map(Kind::Card));
    for period in 0..=desk.current {
        kinds.extend([Kind::Changes(period), Kind::DataQuality(period), Kind::Scrutiny(period), Kind::Cabinet(period)]);
    }
    kinds.extend((2..=desk.current).map(Kind::Since));
    // A frozen report has the pages that were stored, whatever editions have been thought of since.
    kinds.retain(|kind| {
        let frozen = kind.report().filter(|at| desk.is_frozen(*at));
        frozen.is_none()
            || SitePath::new(&address(desk, *kind)).is_ok_and(|path| desk.archive.stored(path.as_str()).is_some())
    });
    for chart in figure::on_pages(desk) {
        kinds.extend([Kind::Picture(chart), Kind::Csv(chart)]);
    }
    kinds.extend((0..plan.findings.len()).map(Kind::Finding));
    kinds.extend((0..plan.measures.len()).map(Kind::Measure));
    kinds.extend((0..plan.visits.len()).map(Kind::Visit));
    kinds.extend((0..plan.meetings.len()).map(Kind::Meeting));
    let has_meeting = |at: &usize| plan.meeting_of(&plan.papers[*at]).is_some();
    kinds.extend((0..plan.papers.len()).filter(has_meeting).map(Kind::Paper));
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
        Kind::Measures => "measures/",
        Kind::Visits => "visits/",
        Kind::Deadlines => "deadlines/",
        Kind::Roles => "roles/",
        Kind::Meetings => "meetings/",
        Kind::Questions => "questions/",
        Kind::FollowUps => "follow-ups/",
        Kind::Evidence => "evidence/",
        Kind::Corrections => "corrections/",
        Kind::Glossary => "glossary/",
        Kind::Accessibility => "accessibility/",
        Kind::Search => "search/",
        Kind::AToZ => "a-z/",
        Kind::Letter(letter) => return letter.address(),
        Kind::Data => open_data::FOLDER,
        Kind::DataDictionary => open_data::DICTIONARY,
        Kind::DataPackage => open_data::PACKAGE,
        Kind::NotFound => "404.html",
        Kind::Sitemap => "sitemap.xml",
        Kind::Robots => "robots.txt",
        Kind::Headers => "_headers",
        Kind::Feed => feed::ADDRESS,
        Kind::Calendar => calendar::ADDRESS,
        Kind::Card(period) => return at::card(&plan.periods[period].id),
        Kind::Picture(chart) => return chart.address(desk, "svg"),
        Kind::Csv(chart) => return chart.address(desk, "csv"),
        Kind::Cabinet(period) => return at::report(&plan.periods[period].id),
        Kind::Scrutiny(period) => return at::scrutiny(&plan.periods[period].id),
        Kind::Changes(period) => return at::changes(&plan.periods[period].id),
        Kind::Since(period) => return at::since(&plan.periods[period].id),
        Kind::DataQuality(period) => return at::data_quality(&plan.periods[period].id),
        Kind::Priority(position) => return at::priority(&plan.priorities[position].id),
        Kind::Cut(cut) => return cut.address(),
        Kind::Action(position) => return at::action(&plan.actions[position].id),
        Kind::Finding(position) => return at::finding(&plan.findings[position].id),
        Kind::Measure(position) => return at::measure(&plan.measures[position].id),
        Kind::Visit(position) => return at::visit(&plan.visits[position].id),
        Kind::Role(position) => return at::role(&plan.roles[position].id),
        Kind::Meeting(position) => return at::meeting(&plan.meetings[position].id),
        Kind::Paper(position) => return at::paper(&plan.papers[position].id),
        Kind::Prose(position) => return at::page(&plan.pages[position].id),
    };
    fixed.to_owned()
}

/// What makes something of a template and its view: the theme makes text.
pub(super) trait Press {
    type Printed;

    fn print<V: Serialize>(&self, template: &'static str, view: &V) -> Self::Printed;

    /// A file that no template makes.
    fn put(&self, bytes: &[u8]) -> Self::Printed;
}

/// Makes a page. `addresses` are those of all pages, for the sitemap.
pub(super) fn print<'t, P: Press>(desk: &'t Desk<'t>, press: &P, kind: Kind, addresses: &[String]) -> P::Printed {
    match kind {
        Kind::Home => press.print("home.html", &home::view(desk)),
        Kind::Cabinet(period) => press.print("report.html", &cabinet::view(desk, period)),
        Kind::Scrutiny(period) => press.print("scrutiny.html", &scrutiny::view(desk, period)),
        Kind::Changes(period) => press.print("changes.html", &changes::view(desk, period, changes::Since::Before)),
        Kind::Since(period) => press.print("changes.html", &changes::view(desk, period, changes::Since::First)),
        Kind::DataQuality(period) => press.print("data_quality.html", &data_quality::view(desk, period)),
        Kind::Archive => press.print("reports.html", &archive::view(desk)),
        Kind::Priorities => press.print("priorities.html", &priorities::view(desk)),
        Kind::Priority(position) => press.print("priority.html", &priority::view(desk, position)),
        Kind::Actions => press.print("actions.html", &actions::view(desk)),
        Kind::Cut(cut) => press.print("cut.html", &cut::view(desk, cut)),
        Kind::Action(position) => press.print("action.html", &action::view(desk, position)),
        Kind::Findings => press.print("findings.html", &findings::view(desk)),
        Kind::Finding(position) => press.print("finding.html", &finding::view(desk, position)),
        Kind::Measures => press.print("measures.html", &measures::view(desk)),
        Kind::Measure(position) => press.print("measure.html", &measure::view(desk, position)),
        Kind::Visits => press.print("visits.html", &visits::view(desk)),
        Kind::Visit(position) => press.print("visit.html", &visit::view(desk, position)),
        Kind::Deadlines => press.print("deadlines.html", &deadlines::view(desk)),
        Kind::Roles => press.print("roles.html", &roles::view(desk)),
        Kind::Role(position) => press.print("role.html", &role::view(desk, position)),
        Kind::Meetings => press.print("meetings.html", &meetings::view(desk)),
        Kind::Meeting(position) => press.print("meeting.html", &meeting::view(desk, position)),
        Kind::Paper(position) => press.print("meeting_paper.html", &paper_page::view(desk, position)),
        Kind::Questions => press.print("questions.html", &questions::view(desk)),
        Kind::FollowUps => press.print("follow_ups.html", &follow_ups::view(desk)),
        Kind::Evidence => press.print("evidence.html", &evidence::view(desk)),
        Kind::Corrections => press.print("corrections.html", &registers::corrections(desk)),
        Kind::Glossary => press.print("glossary.html", &registers::glossary(desk)),
        Kind::Prose(position) => press.print("page.html", &prose::page(desk, position)),
        Kind::Accessibility => press.print("accessibility.html", &prose::statement(desk)),
        Kind::Search => press.print("search.html", &search::page(desk)),
        Kind::AToZ => press.print("az.html", &search::a_to_z(desk)),
        Kind::Letter(letter) => press.print("az.html", &search::letter(desk, letter)),
        Kind::Data => press.print("data.html", &open_data::view(desk)),
        Kind::DataDictionary => press.print("data_dictionary.html", &open_data::dictionary(desk)),
        Kind::DataPackage => press.put(&open_data::package(desk)),
        Kind::NotFound => press.print("not_found.html", &host::not_found(desk)),
        Kind::Sitemap => press.print("sitemap.xml", &host::sitemap(desk, addresses.iter().map(String::as_str))),
        Kind::Robots => press.print("robots.txt", &host::robots(desk)),
        Kind::Headers => press.put(security::headers().as_bytes()),
        Kind::Feed => press.put(feed::feed(desk).as_bytes()),
        Kind::Calendar => press.put(calendar::calendar(desk).as_bytes()),
        Kind::Card(period) => press.put(&card::picture(desk, period)),
        Kind::Picture(chart) => press.put(figure::picture(desk, chart).as_bytes()),
        Kind::Csv(chart) => press.put(figure::csv(desk, chart).as_bytes()),
    }
}
