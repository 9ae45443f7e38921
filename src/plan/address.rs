//! Where each thing is published: paths from the site's root, without a leading slash.
//!
//! One place, so that pages, charts, checks and open data cannot disagree.

use super::{Action, Finding, Measure, Meeting, Period, Plan, Priority, Record, Role, Visit};
use super::{
    ActionId, CorrectionId, EvidenceId, FindingId, FollowUpId, MeasureId, MeetingId, PageId, PeriodId, PriorityId,
    QuestionId, RoleId, VisitId, When,
};

/// The page of one action.
pub fn action(id: &ActionId) -> String {
    format!("actions/{id}/")
}

/// A cut of the plan's actions: those with one rating (`status`) or flag, or the answer to a question members ask.
pub fn cut(by: &str, key: &str) -> String {
    format!("actions/{by}/{key}/")
}

/// The page of one priority.
pub fn priority(id: &PriorityId) -> String {
    format!("priorities/{id}/")
}

/// The page of one finding.
pub fn finding(id: &FindingId) -> String {
    format!("findings/{id}/")
}

/// The page of one role.
pub fn role(id: &RoleId) -> String {
    format!("roles/{id}/")
}

/// The page of one visit.
pub fn visit(id: &VisitId) -> String {
    format!("visits/{id}/")
}

/// The page of one meeting.
pub fn meeting(id: &MeetingId) -> String {
    format!("meetings/{id}/")
}

/// The report to a meeting, as a page of the site.
pub fn paper(id: &MeetingId) -> String {
    format!("meetings/{id}/paper/")
}

/// One entry of the ledger of what is owed to meetings.
pub fn follow_up(id: &FollowUpId) -> String {
    format!("follow-ups/#{id}")
}

/// The page of one measure.
pub fn measure(id: &MeasureId) -> String {
    format!("measures/{id}/")
}

/// The anchor of a reading on its measure's page: `r-2022-10`.
pub fn reading_anchor(at: When) -> String {
    format!("r-{}", at.iso())
}

/// One reading, on its measure's page.
pub fn reading(id: &MeasureId, at: When) -> String {
    format!("measures/{id}/#{}", reading_anchor(at))
}

/// A page of Markdown.
pub fn page(id: &PageId) -> String {
    format!("{id}/")
}

/// The Cabinet edition of one period.
pub fn report(id: &PeriodId) -> String {
    format!("reports/{id}/")
}

/// The Scrutiny edition of one period.
pub fn scrutiny(id: &PeriodId) -> String {
    format!("reports/{id}/scrutiny/")
}

/// What changed in one period.
pub fn changes(id: &PeriodId) -> String {
    format!("reports/{id}/changes/")
}

/// What changed between the first report and that of one period; only from the third report on, since before that it is
/// what [`changes`] says.
pub fn since(id: &PeriodId) -> String {
    format!("reports/{id}/since/")
}

/// How complete one period's report is.
pub fn data_quality(id: &PeriodId) -> String {
    format!("reports/{id}/data-quality/")
}

/// The picture that stands for a link to one period's report.
pub fn card(id: &PeriodId) -> String {
    format!("reports/{id}/card.png")
}

/// A file of a chart of one period's report: its picture (`svg`) or its figures (`csv`).
pub fn chart(period: &PeriodId, name: &str, extension: &str) -> String {
    format!("reports/{period}/charts/{name}.{extension}")
}

/// A file of a chart that stands on other pages than a frozen report's, as at that report: the report's own are stored.
pub fn live_chart(period: &PeriodId, name: &str, extension: &str) -> String {
    format!("charts/{period}/{name}.{extension}")
}

/// An entry of the evidence register.
pub fn evidence(id: &EvidenceId) -> String {
    format!("evidence/#{id}")
}

/// An entry of the corrections register.
pub fn correction(id: &CorrectionId) -> String {
    format!("corrections/#{id}")
}

/// A question and its answer.
pub fn question(id: &QuestionId) -> String {
    format!("questions/#{id}")
}

/// A term of the glossary, by its anchor there.
pub fn term(anchor: &str) -> String {
    format!("glossary/#{anchor}")
}

/// A file published as it is.
pub fn document(path: &str) -> String {
    format!("documents/{path}")
}

/// Pages that every site has, whatever its plan.
pub const FIXED: [&str; 25] = [
    "",
    "reports/",
    "priorities/",
    "actions/",
    "findings/",
    "visits/",
    "measures/",
    "deadlines/",
    "roles/",
    "meetings/",
    "questions/",
    "follow-ups/",
    "evidence/",
    "corrections/",
    "glossary/",
    "accessibility/",
    "search/",
    "a-z/",
    "data/",
    "data/dictionary/",
    "404.html",
    "sitemap.xml",
    "robots.txt",
    "feed.xml",
    "calendar.ics",
];

/// Every cut of the actions, without `actions/` and the last slash. Each has a page whatever the plan holds, so that a
/// link to it lasts.
pub const CUTS: [&str; 22] = [
    "asked/late-from-first-date",
    "asked/finished-without-evidence",
    "status/finished",
    "status/green",
    "status/amber",
    "status/red",
    "status/not-started",
    "status/not-rated",
    "flag/overdue",
    "flag/due-next",
    "flag/slipped",
    "flag/undated",
    "flag/waiting",
    "flag/date-wanted",
    "flag/start-passed",
    "flag/carried-forward",
    "flag/stale",
    "flag/no-evidence",
    "flag/watermelon",
    "flag/no-recovery",
    "flag/new",
    "flag/withdrawn",
];

/// What stands below a folder of the site, where that is one page for each record of a kind.
pub fn noun(folder: &str) -> Option<&'static str> {
    match folder {
        "actions" => Some(Action::NOUN),
        "priorities" => Some(Priority::NOUN),
        "findings" => Some(Finding::NOUN),
        "roles" => Some(Role::NOUN),
        "visits" => Some(Visit::NOUN),
        "measures" => Some(Measure::NOUN),
        "meetings" => Some(Meeting::NOUN),
        "reports" => Some(Period::NOUN),
        _ => None,
    }
}

/// True where a name is one of the site's own, directly below its root.
pub fn is_taken(name: &str) -> bool {
    let own = FIXED.iter().map(|fixed| fixed.trim_end_matches('/'));
    own.chain(["assets", "documents", "charts"]).any(|own| own == name)
}

/// Editions of a period's report, below its own address.
const EDITIONS: [&str; 3] = ["scrutiny", "changes", "data-quality"];

/// True where `path` is the address of a page or a document of the site.
pub fn resolves(plan: &Plan, path: &str) -> bool {
    if FIXED.contains(&path) {
        return true;
    }
    if let Some(document) = path.strip_prefix("documents/") {
        return plan.documents.iter().any(|own| **own == *document);
    }
    let Some(path) = path.strip_suffix('/') else { return false };
    if path.strip_prefix("actions/").is_some_and(|cut| CUTS.contains(&cut)) {
        return true;
    }
    match path.split('/').collect::<Vec<_>>()[..] {
        [page] => plan.pages.get(page).is_some(),
        ["reports", period, "since"] => plan.periods.position(period).is_some_and(|at| at >= 2),
        ["meetings", meeting, "paper"] => plan.paper_to(meeting).is_some(),
        ["reports", period, edition] => plan.periods.get(period).is_some() && EDITIONS.contains(&edition),
        [folder, id] => match folder {
            "actions" => plan.actions.get(id).is_some(),
            "priorities" => plan.priorities.get(id).is_some(),
            "findings" => plan.findings.get(id).is_some(),
            "roles" => plan.roles.get(id).is_some(),
            "visits" => plan.visits.get(id).is_some(),
            "measures" => plan.measures.get(id).is_some(),
            "meetings" => plan.meetings.get(id).is_some(),
            "reports" => plan.periods.get(id).is_some(),
            _ => false,
        },
        _ => false,
    }
}

/// The address nearest to one that leads nowhere: a forgotten slash, or a record with a like name.
pub fn nearest(plan: &Plan, path: &str) -> Option<String> {
    let with_slash = format!("{}/", path.trim_end_matches('/'));
    if with_slash != path && resolves(plan, &with_slash) {
        return Some(with_slash);
    }
    let pages = plan.pages.iter().map(|page| self::page(&page.id));
    let known: Vec<String> = match path.split('/').next().unwrap_or_default() {
        "actions" => {
            let cuts = CUTS.iter().map(|cut| format!("actions/{cut}/"));
            plan.actions.iter().map(|action| self::action(&action.id)).chain(cuts).collect()
        }
        "priorities" => plan.priorities.iter().map(|priority| self::priority(&priority.id)).collect(),
        "findings" => plan.findings.iter().map(|finding| self::finding(&finding.id)).collect(),
        "roles" => plan.roles.iter().map(|role| self::role(&role.id)).collect(),
        "visits" => plan.visits.iter().map(|visit| self::visit(&visit.id)).collect(),
        "measures" => plan.measures.iter().map(|measure| self::measure(&measure.id)).collect(),
        "meetings" => {
            let with_papers = plan.meetings.iter().filter(|meeting| plan.paper_to(&meeting.id).is_some());
            let papers = with_papers.map(|meeting| self::paper(&meeting.id));
            plan.meetings.iter().map(|meeting| self::meeting(&meeting.id)).chain(papers).collect()
        }
        "reports" => plan.periods.iter().map(|period| self::report(&period.id)).collect(),
        _ => FIXED.iter().map(|fixed| (*fixed).to_owned()).chain(pages).collect(),
    };
    crate::diagnostic::nearest(&with_slash, known.iter().map(String::as_str)).map(str::to_owned)
}
