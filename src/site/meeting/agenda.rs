//! The agenda of a meeting, item by item, and who sits.

use crate::plan::{AgendaItem, Meeting, Member, Seat, address};
use crate::site::desk::Desk;
use crate::site::paper_page::{self, Notice};
use crate::words::{Words, say};
use serde::Serialize;

/// One item.
#[derive(Debug, Serialize)]
pub(super) struct Item<'t> {
    number: &'t str,
    title: &'t str,
    /// The paper's page, where the item is the one that the plan's paper is for.
    href: Option<String>,
    /// How many minutes are set aside, and the pages of its report.
    notes: Vec<String>,
    texts: Vec<&'t str>,
    exempt: Option<Notice<'t>>,
}

pub(super) fn agenda<'t>(desk: &Desk<'t>, meeting: &'t Meeting) -> Vec<Item<'t>> {
    meeting.doc.agenda.iter().map(|own| item(desk, meeting, own)).collect()
}

fn item<'t>(desk: &Desk<'t>, meeting: &'t Meeting, own: &'t AgendaItem) -> Item<'t> {
    let words = desk.words;
    let minutes = own.minutes.map(|minutes| say!(words, meeting_minutes, count = usize::from(minutes)));
    let pages =
        own.pages.map(|[first, last]| say!(words, meeting_pages, first = first.to_string(), last = last.to_string()));
    let body = desk.plan.bodies.get(&meeting.doc.body);
    let how = body.and_then(|body| body.how_to_ask(own.kind));
    let paper = desk.plan.paper_to(&meeting.id).filter(|_| own.paper);
    Item {
        number: &own.item,
        title: &own.title,
        href: paper.map(|paper| address::paper(&paper.id)),
        notes: minutes.into_iter().chain(pages).collect(),
        texts: own.text.as_deref().into_iter().chain(how).collect(),
        exempt: own.exempt.as_ref().map(|part| paper_page::exempt(words, part)),
    }
}

/// A member, with the seat they hold.
#[derive(Debug, Serialize)]
pub(super) struct Seated<'t> {
    name: &'t str,
    /// None of an ordinary member.
    seat: Option<&'t str>,
}

pub(super) fn members<'t>(words: &'t Words, meeting: &'t Meeting) -> Vec<Seated<'t>> {
    let seated = |own: &'t Member| Seated {
        name: &own.name,
        seat: match own.seat {
            Seat::Member => None,
            Seat::Chair => Some(say!(words, meeting_chair)),
            Seat::ViceChair => Some(say!(words, meeting_vice_chair)),
            Seat::CoOpted => Some(say!(words, meeting_co_opted)),
        },
    };
    meeting.doc.members.iter().map(seated).collect()
}
