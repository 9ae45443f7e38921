//! What a reader must know of a paper before its words: that it is a draft, that it is late, that a part is kept back.

use crate::plan::{Exempt, Paper};
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

pub(super) fn notices<'t>(desk: &Desk<'t>, paper: &'t Paper, at: usize) -> Vec<Notice<'t>> {
    let words = desk.words;
    let plain =
        |kind, title: &str, text: String| Notice { kind, title: title.to_owned(), texts: vec![text], held: None };
    let draft = paper
        .is_draft(desk.period(at))
        .then(|| plain("draft", say!(words, paper_page_draft), say!(words, paper_page_draft_text).to_owned()));
    let late = paper.doc.late.as_ref().map(|why| plain("late", say!(words, paper_page_late), sentence(why)));
    let exempt = paper.doc.exempt.iter().map(|part| exempt(words, part));
    draft.into_iter().chain(late).chain(exempt).collect()
}

/// The notice of a part that is not public.
pub(in crate::site) fn exempt<'t>(words: &Words, part: &'t Exempt) -> Notice<'t> {
    let (title, texts) = exempt_words(words, part);
    Notice { kind: "exempt", title, texts: texts.into(), held: Some(&part.where_held) }
}

/// What is said in public of a part that is not (`domain.md` §1.7): its title, by which law it is kept back, and why.
pub fn exempt_words(words: &Words, part: &Exempt) -> (String, [String; 2]) {
    let paragraph = part.paragraph.to_string();
    let law = say!(words, paper_page_exempt_paragraph, number = paragraph, text = words.exempt(part.paragraph));
    (say!(words, paper_page_exempt, title = &part.title), [law, sentence(&part.public_interest)])
}
