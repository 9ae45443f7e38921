//! What no page can know alone: anchors on other pages, and titles used twice.

use super::address::hash;
use super::finding::place;
use super::rule::codes;
use super::scan::Span;
use crate::diagnostic::{Diagnostic, sort};
use crate::site::{Html, SitePath};

/// What the audit of one page leaves behind: its problems, and hashes for the questions of other pages.
#[derive(Debug)]
pub struct PageAudit {
    pub(super) path: SitePath,
    pub(super) problems: Vec<Diagnostic>,
    /// Sorted.
    pub(super) ids: Box<[u64]>,
    pub(super) title: Option<(u64, Span)>,
    pub(super) anchors: Box<[Anchor]>,
}

/// A link to an anchor on another page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Anchor {
    pub(super) page: u64,
    pub(super) id: u64,
    pub(super) span: Span,
}

impl PageAudit {
    /// The problems found on this page alone.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }
}

/// Every problem of the site, sorted; `pages` are the pages audited, for the places of problems found only now.
pub fn finish(audits: Vec<PageAudit>, pages: &impl Html) -> Vec<Diagnostic> {
    let mut problems = missing_anchors(&audits, pages);
    problems.extend(shared_titles(&audits, pages));
    problems.extend(audits.into_iter().flat_map(|audit| audit.problems));
    sort(&mut problems);
    problems
}

fn missing_anchors(audits: &[PageAudit], pages: &impl Html) -> Vec<Diagnostic> {
    let mut index: Vec<(u64, &PageAudit)> =
        audits.iter().map(|audit| (hash(audit.path.as_str().as_bytes()), audit)).collect();
    index.sort_unstable_by_key(|(hash, _)| *hash);
    // A target that was not audited is no HTML page: whether it has such an anchor cannot be said.
    let page = |hash: u64| index.binary_search_by_key(&hash, |(hash, _)| *hash).ok().map(|at| index[at].1);
    let mut problems = Vec::new();
    for audit in audits {
        for anchor in &audit.anchors {
            let Some(target) = page(anchor.page) else { continue };
            if target.ids.binary_search(&anchor.id).is_err() {
                let html = &*pages.html(audit.path.as_str()).unwrap_or_default();
                let link = String::from_utf8_lossy(html.get(anchor.span.range()).unwrap_or_default());
                let message = format!("the link “{link}” names an anchor that “{}” does not have", target.path);
                let problem = Diagnostic::new(codes::ANCHOR, message).at(place(&audit.path, html, anchor.span));
                problems.push(problem.help(super::rule::links::ANCHOR_HELP));
            }
        }
    }
    problems
}

fn shared_titles(audits: &[PageAudit], pages: &impl Html) -> Vec<Diagnostic> {
    let titled = audits.iter().filter_map(|audit| audit.title.map(|(hash, span)| (hash, &audit.path, span)));
    let mut titles: Vec<(u64, &SitePath, Span)> = titled.collect();
    titles.sort_unstable();
    let mut problems = Vec::new();
    for group in titles.chunk_by(|a, b| a.0 == b.0) {
        let Some(((_, first, at), others)) = group.split_first() else { continue };
        for (_, path, span) in others {
            let html = |path: &SitePath| pages.html(path.as_str()).unwrap_or_default();
            let own = html(path);
            let title = String::from_utf8_lossy(own.get(span.range()).unwrap_or_default()).trim().to_owned();
            let problem = Diagnostic::new(codes::SHARED_TITLE, format!("the title “{title}” is another page's too"))
                .at(place(path, &own, *span))
                .related(place(first, &html(first), *at), "the other page")
                .help("a reader with many tabs open, or in a search result, must tell the pages apart: say what this one is about");
            problems.push(problem);
        }
    }
    problems
}
