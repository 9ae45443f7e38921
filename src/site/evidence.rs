//! The register of evidence: what each item is, and what rests on it.

use super::desk::Desk;
use super::parts::Link;
use super::shell::Page;
use crate::plan::{Evidence, EvidenceKind, address};
use crate::words::say;
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
    title: &'t str,
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
        title: kind_words(desk, kind),
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
        page: Page::new(desk, desk.report(), "evidence/", say!(desk.words, nav_evidence)),
        lede: say!(desk.words, evidence_lede, count = desk.plan.evidence.len()),
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
        date: desk.words.when(evidence.date),
        summary: &evidence.summary,
        link: evidence
            .link
            .as_ref()
            .map(|link| Link::new(say!(desk.words, evidence_read_at, host = host_of(link)), &**link)),
        used_sentence: say!(desk.words, evidence_cited, count = cited.len()),
        used: cited.iter().map(link).collect(),
    }
}

fn kind_words<'t>(desk: &Desk<'t>, kind: EvidenceKind) -> &'t str {
    let words = desk.words;
    match kind {
        EvidenceKind::Inspection => say!(words, evidence_inspection),
        EvidenceKind::Audit => say!(words, evidence_audit),
        EvidenceKind::Data => say!(words, evidence_data),
        EvidenceKind::Voice => say!(words, evidence_voice),
        EvidenceKind::Staff => say!(words, evidence_staff),
        EvidenceKind::Document => say!(words, evidence_document),
    }
}

fn host_of(link: &str) -> &str {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}
