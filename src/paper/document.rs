//! The document of a paper, put together from the pages of the site: the report's own text, the edition of the progress
//! report, and all actions.

use super::agenda::agenda;
use super::choice::Choice;
use super::codes::NO_PAGE;
use super::content::{self, Content, Page, text_of};
use super::drawing::Drawings;
use super::model::{Block, Document, Fact, FormWords, Notice, Paper, Run};
use crate::diagnostic::Diagnostic;
use crate::plan::{Banner, Edition, PageRange, Plan, address};
use crate::site::Shelf;
use crate::words::{Words, say};

/// What a document holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The paper alone.
    Paper,
    /// The meeting's agenda with the paper behind it.
    Pack,
}

/// Where a paper's pages come from.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'s> {
    /// The plan, cut at the period that the paper reports on.
    pub plan: &'s Plan,
    /// The site, prepared as at that period.
    pub shelf: &'s Shelf<'s>,
}

/// The document of a paper by itself, or behind the agenda of its meeting.
///
/// # Errors
/// A page that is not there, or cannot be made.
pub fn document(desk: Desk<'_>, choice: Choice, form: Form) -> Result<Document, Box<Diagnostic>> {
    let mut drawings = Drawings::default();
    let paper = paper(desk, choice, &mut drawings)?;
    let (site, words) = (&desk.plan.site, desk.shelf.words());
    let agenda = (form == Form::Pack).then(|| agenda(desk.plan, words, choice, &paper));
    Ok(Document {
        language: site.language.to_string(),
        title: agenda.as_ref().map_or_else(|| paper.title.clone(), |agenda| agenda.title.clone()),
        organisation: site.organisation.to_string(),
        draft: draft(desk, choice),
        words: form_words(words, page_range(desk.plan, choice)),
        agenda,
        papers: vec![paper],
        drawings: drawings.into_list(),
    })
}

/// How the body of the meeting gives the pages of a paper.
fn page_range(plan: &Plan, choice: Choice) -> PageRange {
    let body = plan.bodies.get(&plan.meetings[choice.meeting].doc.body);
    body.map_or_else(PageRange::default, |body| body.papers.page_range)
}

fn form_words(words: &Words, range: PageRange) -> FormWords {
    let (pages, page) = match range {
        PageRange::Pages => {
            (say!(words, paper_form_pages, from = "{from}", to = "{to}"), say!(words, paper_form_page, from = "{from}"))
        }
        PageRange::Numbers => ("{from} - {to}".to_owned(), "{from}".to_owned()),
    };
    FormWords {
        page_of: say!(words, paper_form_page_of, page = "{page}", pages = "{pages}"),
        pages,
        page,
        contents: say!(words, paper_form_contents).to_owned(),
    }
}

/// "Draft", until both the paper and the report that it carries are published.
fn draft(desk: Desk<'_>, choice: Choice) -> Option<String> {
    let paper = &desk.plan.papers[choice.paper];
    let is_draft = paper.is_draft(&desk.plan.periods[choice.period]);
    is_draft.then(|| say!(desk.shelf.words(), paper_form_draft).to_owned())
}

fn paper(desk: Desk<'_>, choice: Choice, drawings: &mut Drawings) -> Result<Paper, Box<Diagnostic>> {
    let (plan, words) = (desk.plan, desk.shelf.words());
    let meeting = &plan.meetings[choice.meeting];
    let period = &plan.periods[choice.period];
    let mut paper = front(read(desk, &address::paper(&meeting.id), "text", 1, drawings)?);
    paper.id = meeting.id.to_string();
    paper.facts.push(on_web(words, content::address::absolute(&plan.site.base_url, &address::paper(&meeting.id), "")));
    paper.notices.splice(0..0, plan.site.banner.as_ref().map(notice_of));
    let (edition, of_edition) = match choice.edition {
        Edition::Cabinet => (say!(words, paper_page_edition_cabinet), address::report(&period.id)),
        Edition::Scrutiny => (say!(words, paper_page_edition_scrutiny), address::scrutiny(&period.id)),
    };
    let title = say!(words, paper_page_appendix_report, letter = "A", period = &period.title, edition = edition);
    append(&mut paper.blocks, title, read(desk, &of_edition, "report", 2, drawings)?);
    let title = say!(words, paper_page_appendix_actions, letter = "B", date = words.date(period.as_at.0));
    append(&mut paper.blocks, title, read(desk, "actions/", "actions", 2, drawings)?);
    Ok(paper)
}

/// Where the paper stands on the site: on paper a link cannot be followed, so the address is written out.
fn on_web(words: &Words, href: String) -> Fact {
    let runs = vec![Run { text: href.clone(), href: Some(href), ..Run::default() }];
    Fact { label: say!(words, paper_form_web).to_owned(), blocks: vec![Block::Paragraph { number: None, runs }] }
}

/// What stands at the top of every page of the site.
fn notice_of(banner: &Banner) -> Notice {
    Notice { label: banner.label.to_string(), blocks: vec![plain(&banner.text)] }
}

/// A paragraph of plain words.
pub(super) fn plain(words: &str) -> Block {
    Block::Paragraph { number: None, runs: vec![Run { text: words.to_owned(), ..Run::default() }] }
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
    paper.blocks.extend(blocks.map(numbered));
    paper
}

/// Adds a page as an appendix, on a page of its own: what the page is called, how complete it is, and all it says.
fn append(blocks: &mut Vec<Block>, title: String, content: Content) {
    let runs = vec![Run { text: title, ..Run::default() }];
    blocks.extend([Block::PageBreak, Block::Heading { level: 2, number: None, runs }]);
    blocks.push(Block::Heading { level: 3, number: None, runs: content.heading });
    if !content.as_at.is_empty() {
        blocks.push(Block::Paragraph { number: None, runs: content.as_at });
    }
    blocks.extend(content.blocks);
}

/// "1 Purpose" as the number and the words of a heading.
fn numbered(block: Block) -> Block {
    let Block::Heading { level: 2, number: None, mut runs } = block else { return block };
    let first = runs.first_mut().and_then(|run| {
        let (number, rest) = run.text.split_once(' ')?;
        let number = number.bytes().all(|byte| byte.is_ascii_digit()).then(|| number.to_owned())?;
        run.text = rest.to_owned();
        Some(number)
    });
    Block::Heading { level: 2, number: first, runs }
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
