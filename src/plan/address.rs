//! Where each thing is published: paths from the site's root, without a leading slash.
//!
//! One place, so that pages, charts, checks and open data cannot disagree.

use super::{ActionId, CorrectionId, EvidenceId, FindingId, MeetingId, PageId, PeriodId, PriorityId, QuestionId, RoleId, VisitId};

/// The page of one action.
pub fn action(id: &ActionId) -> String {
    format!("actions/{id}/")
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

/// How complete one period's report is.
pub fn data_quality(id: &PeriodId) -> String {
    format!("reports/{id}/data-quality/")
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

/// A file published as it is.
pub fn document(path: &str) -> String {
    format!("documents/{path}")
}

/// Pages that every site has, whatever its plan.
pub const FIXED: [&str; 19] = [
    "",
    "reports/",
    "priorities/",
    "actions/",
    "findings/",
    "visits/",
    "deadlines/",
    "roles/",
    "meetings/",
    "questions/",
    "evidence/",
    "corrections/",
    "glossary/",
    "accessibility/",
    "404.html",
    "sitemap.xml",
    "robots.txt",
    "about/",
    "method/",
];
