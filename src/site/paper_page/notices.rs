//! What a reader must know of a paper before its words: that it is a draft, that it is late, that a part is kept back.

use crate::plan::{Exempt, Paper, PeriodStatus};
use crate::site::desk::Desk;
use crate::site::parts::sentence;
use crate::words::{Words, say};
use serde::Serialize;

/// A notice above a paper's text.
#[derive(Debug, Serialize)]
pub(in crate::site) struct Notice<'t> {
    /// "draft", "late" or "exempt".
    kind: &'static str,
    title: String,
    texts: Vec<String>,
    /// Of what is kept back: where those who may read it find it.
    held: Option<&'t str>,
}

/// A draft until it is published, and until the report that it carries is.
pub(in crate::site) fn is_draft(desk: &Desk<'_>, paper: &Paper, at: usize) -> bool {
    paper.doc.published.is_none() || desk.period(at).status == PeriodStatus::Draft
}

pub(super) fn notices<'t>(desk: &Desk<'t>, paper: &'t Paper, at: usize) -> Vec<Notice<'t>> {
    let words = desk.words;
    let plain =
        |kind, title: &str, text: String| Notice { kind, title: title.to_owned(), texts: vec![text], held: None };
    let draft = is_draft(desk, paper, at)
        .then(|| plain("draft", say!(words, paper_page_draft), say!(words, paper_page_draft_text).to_owned()));
    let late = paper.doc.late.as_ref().map(|why| plain("late", say!(words, paper_page_late), sentence(why)));
    let exempt = paper.doc.exempt.iter().map(|part| exempt(words, part));
    draft.into_iter().chain(late).chain(exempt).collect()
}

/// What is said in public of a part that is not (`domain.md` §1.7).
pub(in crate::site) fn exempt<'t>(words: &Words, part: &'t Exempt) -> Notice<'t> {
    let paragraph = part.paragraph.to_string();
    Notice {
        kind: "exempt",
        title: say!(words, paper_page_exempt, title = &part.title),
        texts: vec![
            say!(words, paper_page_exempt_paragraph, number = paragraph, text = words.exempt(part.paragraph)),
            sentence(&part.public_interest),
        ],
        held: Some(&part.where_held),
    }
}
