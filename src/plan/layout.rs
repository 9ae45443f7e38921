//! Which files a plan has, and what each holds.

use super::{
    Action, Approval, Body, Event, Evidence, Finding, FollowUp, Measure, Meeting, Page, Paper, Period, Priority,
    Record, Role, Strand, Visit,
};
use crate::diagnostic::{Code, Diagnostic, Place, nearest};
use std::sync::Arc;

pub(super) const STRAY: Code = Code::error("P104", "a file that nothing reads");

/// Files that stand directly in `content/`.
const SINGLE: [&str; 11] = [
    "site.yaml",
    "plan.yaml",
    "findings.yaml",
    "roles.yaml",
    "events.yaml",
    "evidence.yaml",
    "glossary.yaml",
    "corrections.yaml",
    "approvals.yaml",
    "questions.yaml",
    "follow-ups.yaml",
];
/// Files of a period's folder.
const OF_PERIOD: [&str; 5] = ["period.yaml", "updates.yaml", "enquiry.yaml", "narrative.md", "lock.txt"];

/// A file that stands where nothing looks for it, and so would be lost without a word.
pub(super) fn stray(path: &Arc<str>) -> Option<Diagnostic> {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let known = match parts[..] {
        [file] => SINGLE.contains(&file),
        ["priorities" | "visits", file] => file.ends_with(".yaml"),
        ["measures", file] => file.ends_with(".yaml") || file.ends_with(".csv"),
        ["meetings" | "papers" | "pages", file] => file.ends_with(".md"),
        ["periods", _, file] => OF_PERIOD.contains(&file),
        _ => false,
    };
    if known {
        return None;
    }
    let name = parts.last().copied().unwrap_or_default();
    let expected: &[&str] = if matches!(parts[..], ["periods", ..]) { &OF_PERIOD } else { &SINGLE };
    let help = match nearest(name, expected.iter().copied()) {
        Some(near) if near != name => format!("did you mean `{near}`?"),
        _ => "see the data reference for the files that a plan has; a file to publish as it is belongs in \
              `content/documents/`"
            .to_owned(),
    };
    Some(Diagnostic::new(STRAY, format!("nothing reads `{name}` here")).at(Place::whole_file(path)).help(help))
}

/// What kinds of record a file holds, by its place.
pub(super) fn nouns_of(path: &str) -> &'static [&'static str] {
    let own = path.trim_start_matches("content/");
    match own.split('/').next().unwrap_or_default() {
        "site.yaml" => &[Body::NOUN],
        "plan.yaml" => &[Strand::NOUN],
        "findings.yaml" => &[Finding::NOUN],
        "roles.yaml" => &[Role::NOUN],
        "events.yaml" => &[Event::NOUN],
        "evidence.yaml" => &[Evidence::NOUN],
        "approvals.yaml" => &[Approval::NOUN],
        "priorities" => &[Action::NOUN, Priority::NOUN],
        "periods" => &[Period::NOUN],
        "measures" if path.ends_with(".yaml") => &[Measure::NOUN],
        "visits" => &[Visit::NOUN],
        "meetings" => &[Meeting::NOUN],
        "papers" => &[Paper::NOUN],
        "follow-ups.yaml" => &[FollowUp::NOUN],
        "pages" => &[Page::NOUN],
        _ => &[],
    }
}
