//! The front sheet of a pack: who is called, when and where, and what is on the agenda (`domain.md` §1.5).

use super::choice::Choice;
use super::document::plain;
use super::model::{Agenda, AgendaItem, Block, Fact, Notice, Paper};
use crate::plan::{self, Body, Contact, Exempt, Meeting, Member, Plan, Seat};
use crate::words::{Words, say};

/// The agenda of the meeting that a paper goes to.
pub(super) fn agenda(plan: &Plan, words: &Words, choice: Choice, paper: &Paper) -> Agenda {
    let meeting = &plan.meetings[choice.meeting];
    let sitting = plan.bodies.get(&meeting.doc.body);
    let body = sitting.map_or(meeting.doc.body.as_str(), |body| &*body.name);
    let kicker = say!(words, paper_form_agenda).to_owned();
    let date = words.date(meeting.doc.date.0);
    let contact = &plan.papers[choice.paper].doc.contact;
    Agenda {
        title: format!("{body}, {date}"),
        facts: facts(words, meeting, body, contact),
        notes: meeting.doc.notes.iter().map(|note| plain(note)).collect(),
        items: items(words, sitting, meeting, paper),
        kicker,
    }
}

fn facts(words: &Words, meeting: &Meeting, body: &str, contact: &Contact) -> Vec<Fact> {
    let doc = &meeting.doc;
    let mut to = vec![plain(&say!(words, paper_form_all_members, body = body))];
    if !doc.members.is_empty() {
        let items = doc.members.iter().map(|member| vec![plain(&named(words, member))]).collect();
        to.push(Block::List { ordered: false, items });
    }
    let mut facts = vec![Fact { label: say!(words, paper_form_to).to_owned(), blocks: to }];
    let mut fact = |label: &str, said: Option<String>| {
        let blocks = said.iter().map(|said| plain(said)).collect();
        facts.extend(said.map(|_| Fact { label: label.to_owned(), blocks }));
    };
    fact(say!(words, meeting_date), Some(words.date(doc.date.0)));
    fact(say!(words, meeting_time), doc.time.as_ref().map(ToString::to_string));
    fact(say!(words, meeting_place), doc.place.as_ref().map(ToString::to_string));
    let reached = [Some(&contact.name), contact.phone.as_ref(), contact.email.as_ref()];
    let reached: Vec<&str> = reached.into_iter().flatten().map(|part| &**part).collect();
    fact(say!(words, paper_form_contact), Some(reached.join(", ")));
    facts
}

/// A member with how they sit.
fn named(words: &Words, member: &Member) -> String {
    match member.seat {
        Seat::Member => member.name.to_string(),
        Seat::Chair => say!(words, paper_form_chair, name = &member.name),
        Seat::ViceChair => say!(words, paper_form_vice_chair, name = &member.name),
        Seat::CoOpted => say!(words, paper_form_co_opted, name = &member.name),
    }
}

/// The items as they are written; where none is, the one that the meeting is known for.
fn items(words: &Words, body: Option<&Body>, meeting: &Meeting, paper: &Paper) -> Vec<AgendaItem> {
    let doc = &meeting.doc;
    if doc.agenda.is_empty() {
        return vec![AgendaItem {
            number: doc.item.as_ref().map(ToString::to_string).unwrap_or_default(),
            title: doc.title.to_string(),
            paper: Some(paper.id.clone()),
            ..AgendaItem::default()
        }];
    }
    doc.agenda.iter().map(|own| item(words, body, own, own.paper.then_some(paper))).collect()
}

fn item(words: &Words, body: Option<&Body>, own: &plan::AgendaItem, paper: Option<&Paper>) -> AgendaItem {
    let mut blocks: Vec<Block> = own.text.iter().map(|text| plain(text)).collect();
    blocks.extend(own.minutes.map(|count| plain(&say!(words, paper_form_minutes, count = u32::from(count)))));
    blocks.extend(body.and_then(|body| body.how_to_ask(own.kind)).map(plain));
    blocks.extend(own.exempt.as_ref().map(|part| Block::Notice(exempt(words, part))));
    AgendaItem {
        number: own.item.to_string(),
        title: own.title.to_string(),
        blocks,
        paper: paper.map(|paper| paper.id.clone()),
        pages: own.pages.filter(|_| paper.is_none()).map(|[from, to]| (from, to)),
    }
}

/// What is said in public of an item that is not (`domain.md` §1.7).
fn exempt(words: &Words, part: &Exempt) -> Notice {
    let (label, [law, interest]) = crate::site::exempt_words(words, part);
    let held = format!("{}: {}", say!(words, paper_page_held), part.where_held);
    Notice { label, blocks: [law, interest, held].iter().map(|text| plain(text)).collect() }
}
