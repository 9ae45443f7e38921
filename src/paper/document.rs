//! The document of a paper, put together from the pages of the site: the report's own text, the edition of the progress
//! report, and all actions.

use super::choice::Choice;
use super::codes::NO_PAGE;
use super::content::{self, Content, Page, text_of};
use super::drawing::Drawings;
use super::model::{Block, Document, FormWords, Notice, Paper, Run};
use crate::diagnostic::Diagnostic;
use crate::plan::{Edition, PeriodStatus, Plan, address};
use crate::site::Shelf;
use crate::words::{Words, say};

/// A page that a paper is made of is not there.

/// Where a paper's pages come from.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'s> {
    /// The plan, cut at the period that the paper reports on.
    pub plan: &'s Plan,
    /// The site, prepared as at that period.
    pub shelf: &'s Shelf<'s>,
}

/// The document of a paper by itself.
///
/// # Errors
/// A page that is not there, or cannot be made.
pub fn document(desk: Desk<'_>, choice: Choice) -> Result<Document, Box<Diagnostic>> {
    let mut drawings = Drawings::default();
    let paper = paper(desk, choice, &mut drawings)?;
    let site = &desk.plan.site;
    Ok(Document {
        language: site.language.to_string(),
        title: paper.title.clone(),
        organisation: site.organisation.to_string(),
        draft: draft(desk, choice),
        words: form_words(desk.shelf.words()),
        agenda: None,
        papers: vec![paper],
        drawings: drawings.into_list(),
    })
}

fn form_words(words: &Words) -> FormWords {
    FormWords {
        page_of: say!(words, paper_form_page_of, page = "{page}", pages = "{pages}"),
        pages: say!(words, paper_form_pages, from = "{from}", to = "{to}"),
        page: say!(words, paper_form_page, from = "{from}"),
        contents: say!(words, paper_form_contents).to_owned(),
    }
}

/// "Draft", until both the paper and the report that it carries are published.
fn draft(desk: Desk<'_>, choice: Choice) -> Option<String> {
    let paper = &desk.plan.papers[choice.paper];
    let is_draft = paper.doc.published.is_none() || desk.plan.periods[choice.period].status == PeriodStatus::Draft;
    is_draft.then(|| say!(desk.shelf.words(), paper_form_draft).to_owned())
}

fn paper(desk: Desk<'_>, choice: Choice, drawings: &mut Drawings) -> Result<Paper, Box<Diagnostic>> {
    let (plan, words) = (desk.plan, desk.shelf.words());
    let meeting = &plan.meetings[choice.meeting];
    let period = &plan.periods[choice.period];
    let of_edition = match choice.edition {
        Edition::Cabinet => address::report(&period.id),
        Edition::Scrutiny => address::scrutiny(&period.id),
    };
    let mut paper = match desk.shelf.has(&file_of(&address::paper(&meeting.id))) {
        true => front(read(desk, &address::paper(&meeting.id), "text", 1, drawings)?),
        false => Paper { title: plan.papers[choice.paper].doc.title.to_string(), ..Paper::default() },
    };
    paper.id = meeting.id.to_string();
    if let Some(banner) = &plan.site.banner {
        let runs = vec![Run { text: banner.text.to_string(), ..Run::default() }];
        let notice = Notice { label: banner.label.to_string(), blocks: vec![Block::Paragraph { number: None, runs }] };
        paper.notices.insert(0, notice);
    }
    let edition = read(desk, &of_edition, "report", 2, drawings)?;
    let title = say!(words, paper_form_appendix_report, letter = "A", title = text_of(&edition.heading));
    append(&mut paper.blocks, title, edition);
    let actions = read(desk, "actions/", "actions", 2, drawings)?;
    let (heading, date) = (text_of(&actions.heading), words.date(period.as_at.0));
    let title = say!(words, paper_form_appendix_actions, letter = "B", title = heading, date = date);
    append(&mut paper.blocks, title, actions);
    Ok(paper)
}

/// The front of a paper from its own page: what stands before the first section is the header block.
fn front(content: Content) -> Paper {
    let mut paper = Paper { title: text_of(&content.heading), kicker: content.kicker, ..Paper::default() };
    let mut blocks = content.blocks.into_iter().peekable();
    while let Some(block) = blocks.next_if(|block| !matches!(block, Block::Heading { .. })) {
        match block {
            Block::Facts { facts } => paper.facts.extend(facts),
            Block::Notice(notice) => paper.notices.push(notice),
            other => paper.blocks.push(other),
        }
    }
    paper.blocks.extend(blocks);
    paper
}

/// Adds a page as an appendix, on a page of its own.
fn append(blocks: &mut Vec<Block>, title: String, content: Content) {
    let runs = vec![Run { text: title, ..Run::default() }];
    blocks.extend([Block::PageBreak, Block::Heading { level: 2, number: None, runs }]);
    blocks.extend(content.blocks);
}

/// The file of a page's address.
fn file_of(address: &str) -> String {
    format!("{address}index.html")
}

/// Asks for a page of the site and reads it.
fn read(
    desk: Desk<'_>,
    address: &str,
    prefix: &str,
    level: u8,
    drawings: &mut Drawings,
) -> Result<Content, Box<Diagnostic>> {
    let page = desk.shelf.get(&file_of(address)).ok_or_else(|| {
        let message = format!("there is no page `{address}` for the paper to carry");
        let help = "a report that was frozen has the editions that were stored with it";
        Box::new(Diagnostic::new(NO_PAGE, message).help(help))
    })??;
    let html = String::from_utf8_lossy(&page);
    let notice = say!(desk.shelf.words(), paper_form_notice);
    let base_url = &desk.plan.site.base_url;
    Ok(content::read(&Page { html: &html, address, base_url, prefix, notice, level }, drawings))
}
