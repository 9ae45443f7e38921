//! The report to a meeting as a page: header block, notices, and its sections in an order that nobody changes.
//!
//! In: a paper and the report that it carries. Out: the page that is read on the site, and that the document in the pack
//! is made of (`domain.md` §1.4).

mod background;
mod notices;
mod sections;
#[cfg(test)]
mod tests;

use super::desk::Desk;
use super::markdown::{self, Block, Numbering};
use super::parts::sentence;
use super::shell::{Page, root_of};
use super::structured;
use crate::plan::{Classification, Implication, Markdown, Meeting, Paper, Section, address};
use crate::words::say;
use background::Document;

pub use notices::exempt_words;
pub(super) use notices::{Notice, exempt};

use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    paper: Story<'t>,
}

#[derive(Debug, Serialize)]
struct Story<'t> {
    /// "Report to Cabinet, 14 December 2022".
    kicker: String,
    title: &'t str,
    draft: bool,
    facts: Vec<Fact<'t>>,
    notices: Vec<Notice<'t>>,
    sections: Vec<Part<'t>>,
}

/// A line of the header block.
#[derive(Debug, Serialize)]
struct Fact<'t> {
    label: &'t str,
    text: String,
    /// An email address after it.
    mail: Option<&'t str>,
}

/// A section, numbered. One of `blocks`, `paragraphs` and `documents` has its words.
#[derive(Debug, Serialize)]
struct Part<'t> {
    number: usize,
    /// Its anchor: the name of the section in YAML.
    id: &'static str,
    title: &'t str,
    /// True where it is left out and the paragraph says why.
    absent: bool,
    blocks: Vec<Block<'t>>,
    paragraphs: Vec<Paragraph>,
    /// Who signed it off, and when.
    signed: Option<String>,
    documents: Vec<Document<'t>>,
}

/// A numbered paragraph of plain words.
#[derive(Debug, Serialize)]
struct Paragraph {
    number: String,
    label: String,
    text: String,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, position: usize) -> View<'t> {
    let words = desk.words;
    let paper = &desk.plan.papers[position];
    let at = desk.plan.reported_by(paper).unwrap_or(desk.current);
    let address = address::paper(&paper.id);
    let meeting = desk.plan.meeting_of(paper);
    let body = meeting.map_or("", |meeting| desk.body_of(meeting));
    let date = meeting.map_or_else(String::new, |meeting| words.date(meeting.doc.date.0));
    let kicker = say!(words, paper_page_kicker, body = body, date = &date);
    let mut page = Page::new(desk, &desk.reports[at], &address, &*paper.doc.title)
        .titled(&say!(words, paper_page_tab, kicker = &kicker, title = &paper.doc.title), &desk.plan.site.title)
        .described(say!(words, paper_page_described, kicker = &kicker, title = sentence(&paper.doc.title)))
        .under("meetings")
        .crumb(say!(words, nav_meetings), "meetings/");
    if let Some(meeting) = meeting {
        let link = desk.meeting_link(meeting);
        page = page.crumb(link.label, link.href).telling_machines(structured::paper(desk, paper, meeting));
    }
    View {
        page,
        paper: Story {
            kicker,
            title: &paper.doc.title,
            draft: paper.is_draft(desk.period(at)),
            facts: facts(desk, paper, meeting, at),
            notices: notices::notices(desk, paper, at),
            sections: Sections::of(desk, paper, body, at, &address).all(),
        },
    }
}

/// The header block, in the order of council templates (`domain.md` §1.4).
fn facts<'t>(desk: &'t Desk<'t>, paper: &'t Paper, meeting: Option<&'t Meeting>, at: usize) -> Vec<Fact<'t>> {
    let (words, doc) = (desk.words, &paper.doc);
    let fact = |label: &'t str, text: &str| Fact { label, text: text.to_owned(), mail: None };
    let yes_no = |yes: bool| if yes { say!(words, meeting_yes) } else { say!(words, meeting_no) };
    let mut facts = Vec::new();
    if let Some(meeting) = meeting {
        let own = &meeting.doc;
        let date = words.date(own.date.0);
        let when =
            own.time.as_ref().map_or(date.clone(), |time| say!(words, paper_page_when, date = date, time = time));
        facts.push(fact(say!(words, meeting_body), desk.body_of(meeting)));
        facts.push(fact(say!(words, meeting_date), &when));
        facts.extend(own.place.iter().map(|place| fact(say!(words, meeting_place), place)));
        facts.extend(own.item.iter().map(|item| fact(say!(words, meeting_item), item)));
    }
    let office = desk.plan.roles.get(&doc.report_of).map_or(doc.report_of.as_str(), |role| &role.title);
    facts.push(fact(say!(words, paper_page_report_of), office));
    let contact = match &doc.contact.phone {
        Some(phone) => say!(words, paper_page_contact_phone, name = &doc.contact.name, phone = phone),
        None => doc.contact.name.to_string(),
    };
    let mail = doc.contact.email.as_deref();
    facts.push(Fact { label: say!(words, paper_page_contact), text: contact, mail });
    facts.push(fact(say!(words, paper_page_wards), &doc.wards));
    facts.push(fact(
        say!(words, paper_page_classification),
        match doc.classification {
            Classification::Open => say!(words, paper_page_open),
            Classification::PartExempt => say!(words, paper_page_part_exempt),
        },
    ));
    let key = match doc.key_notice {
        Some(day) => say!(words, paper_page_key_notice, answer = yes_no(doc.key), date = words.date(day.0)),
        None => yes_no(doc.key).to_owned(),
    };
    facts.push(fact(say!(words, meeting_key), &key));
    facts.extend(doc.final_decision.iter().map(|own| fact(say!(words, paper_page_final_decision), own)));
    facts.extend(meeting.and_then(|own| own.doc.ask).map(|ask| fact(say!(words, paper_page_ask), words.ask(ask))));
    facts.push(fact(
        say!(words, paper_page_period),
        &say!(
            words,
            paper_page_period_as_at,
            period = &desk.period(at).title,
            date = words.date(desk.period(at).as_at.0)
        ),
    ));
    let published =
        doc.published.map_or_else(|| say!(words, paper_page_unpublished).to_owned(), |day| words.date(day.0));
    facts.push(fact(say!(words, paper_page_published), &published));
    facts
}

/// Makes the sections of a paper.
struct Sections<'t> {
    desk: &'t Desk<'t>,
    paper: &'t Paper,
    body: &'t str,
    /// The position of the period that it reports on.
    at: usize,
    root: &'static str,
    written: BTreeMap<Section, Vec<Markdown>>,
}

impl<'t> Sections<'t> {
    fn of(desk: &'t Desk<'t>, paper: &'t Paper, body: &'t str, at: usize, address: &str) -> Self {
        let mut written: BTreeMap<Section, Vec<Markdown>> = BTreeMap::new();
        for (section, markdown) in sections::written(desk, paper) {
            written.entry(section).or_default().push(markdown);
        }
        Self { desk, paper, body, at, root: root_of(address), written }
    }

    /// Every section, in order, whether it is written or left out with a reason.
    fn all(&self) -> Vec<Part<'t>> {
        (1..).zip(Section::ALL).map(|(number, section)| self.one(number, section)).collect()
    }

    fn one(&self, number: usize, section: Section) -> Part<'t> {
        let (desk, doc) = (self.desk, &self.paper.doc);
        let mut part = Part {
            number,
            id: section.key(),
            title: desk.words.section(section),
            absent: false,
            blocks: Vec::new(),
            paragraphs: Vec::new(),
            signed: None,
            documents: Vec::new(),
        };
        let texts = self.written.get(&section).map_or(&[][..], Vec::as_slice);
        let numbering = Numbering::Section(number);
        part.blocks =
            texts.iter().flat_map(|text| markdown::blocks(desk, text, self.at, self.root, numbering)).collect();
        let paragraph = |place: usize, text: String| {
            let number = numbering.of(place);
            Paragraph { label: say!(desk.words, cite_link_to_paragraph, number = &number), number, text }
        };
        match section {
            Section::Recommendations => {
                let all = (1..).zip(&doc.recommendations);
                let text =
                    |own: &crate::plan::Recommendation| sentence(&desk.words.recommends(own.ask, self.body, &own.text));
                part.paragraphs = all.map(|(place, own)| paragraph(place, text(own))).collect();
            }
            Section::Appendices => part.documents = background::appendices(desk, self.paper, self.at),
            Section::BackgroundPapers => part.documents = background::papers(desk, self.paper, self.at),
            _ => {}
        }
        let implication = doc.implications.iter().find(|(own, _)| *own == section).map(|(_, own)| own);
        if let Some(implication) = implication {
            part.paragraphs.push(paragraph(1, sentence(&implication.text)));
            part.signed = Some(self.signed(implication));
        }
        if let Some((_, why)) = doc.absent.iter().find(|(own, _)| *own == section) {
            part.absent = true;
            part.paragraphs.push(paragraph(part.paragraphs.len() + 1, sentence(why)));
        }
        if part.blocks.is_empty() && part.paragraphs.is_empty() && part.documents.is_empty() {
            part.absent = true;
            part.paragraphs.push(paragraph(1, say!(desk.words, paper_page_unwritten).to_owned()));
        }
        part
    }

    fn signed(&self, implication: &Implication) -> String {
        let words = self.desk.words;
        say!(words, paper_page_signed, office = &implication.by, date = words.date(implication.on.0))
    }
}
