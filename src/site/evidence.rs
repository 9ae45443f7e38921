//! The register of evidence: what each item is, and what rests on it.

use super::desk::Desk;
use super::parts::{Link, counted};
use super::shell::Page;
use crate::plan::{Evidence, EvidenceKind, address};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    groups: Vec<Group<'t>>,
}

#[derive(Debug, Serialize)]
struct Group<'t> {
    kind: &'static str,
    title: &'static str,
    items: Vec<Item<'t>>,
}

#[derive(Debug, Serialize)]
struct Item<'t> {
    id: &'t str,
    title: &'t str,
    date: String,
    summary: &'t str,
    link: Option<Link<'t>>,
    used_sentence: String,
    used: Vec<Link<'t>>,
}

const KINDS: [(EvidenceKind, &str); 6] = [
    (EvidenceKind::Inspection, "inspection"),
    (EvidenceKind::Audit, "audit"),
    (EvidenceKind::Data, "data"),
    (EvidenceKind::Voice, "voice"),
    (EvidenceKind::Staff, "staff"),
    (EvidenceKind::Document, "document"),
];

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let cited = cited_by(desk);
    let groups = KINDS.into_iter().map(|(kind, key)| Group {
        kind: key,
        title: kind.word(),
        items: desk
            .plan
            .evidence
            .iter()
            .zip(&cited)
            .filter(|(evidence, _)| evidence.kind == kind)
            .map(|(evidence, cited)| item(desk, evidence, cited))
            .collect(),
    });
    View {
        page: Page::new(desk, desk.report(), "evidence/", "Evidence"),
        lede: format!(
            "{} of evidence, by kind, with the actions whose ratings cite them.",
            counted(desk.plan.evidence.len(), "item")
        ),
        groups: groups.filter(|group| !group.items.is_empty()).collect(),
    }
}

/// Positions of the actions whose standing cites each item, in one pass over the plan.
fn cited_by(desk: &Desk<'_>) -> Vec<Vec<usize>> {
    let mut cited = vec![Vec::new(); desk.plan.evidence.len()];
    for action in desk.report().actions() {
        let standing = action.standing();
        for (_, update) in [standing.rated_by, standing.newest].into_iter().flatten() {
            for at in update.evidence.iter().filter_map(|id| desk.plan.evidence.position(id)) {
                if cited[at].last() != Some(&action.position()) {
                    cited[at].push(action.position());
                }
            }
        }
    }
    cited
}

fn item<'t>(desk: &Desk<'t>, evidence: &'t Evidence, cited: &[usize]) -> Item<'t> {
    let link = |at: &usize| {
        let action = &desk.plan.actions[*at];
        Link::new(action.id.as_str(), address::action(&action.id))
    };
    Item {
        id: evidence.id.as_str(),
        title: &evidence.title,
        date: evidence.date.to_string(),
        summary: &evidence.summary,
        link: evidence.link.as_ref().map(|link| Link::new(format!("Read it at {}", host_of(link)), &**link)),
        used_sentence: match cited.len() {
            0 => "No rating of this report rests on it.".to_owned(),
            1 => "1 action cites it:".to_owned(),
            count => format!("{count} actions cite it:"),
        },
        used: cited.iter().map(link).collect(),
    }
}

fn host_of(link: &str) -> &str {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}
