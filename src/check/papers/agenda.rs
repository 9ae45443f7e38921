use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{AgendaItem, Meeting};
use crate::source::yaml::Part;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule::law(Code::error("P336", "an agenda that does not hold together"), find);

/// Every item has a number of its own and pages that go forward, and the plan's own paper has one item.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let read = |meeting: &&Meeting| !context.lost.is_part_of(&meeting.minute.file);
    for meeting in context.plan.meetings.iter().filter(read) {
        let agenda = &meeting.doc.agenda;
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        let paper = agenda.iter().position(|item| item.paper);
        for (at, item) in agenda.iter().enumerate() {
            let first = *numbers.entry(&item.item).or_insert(at);
            breaches.extend((first != at).then(|| same_number(meeting, at, first)));
            breaches.extend(pages(meeting, at, item));
            let second = paper.filter(|first| item.paper && *first != at);
            breaches.extend(second.map(|first| second_paper(meeting, at, first)));
        }
        let has_paper = context.plan.papers.get(&meeting.id).is_some();
        if has_paper && !agenda.is_empty() && paper.is_none() {
            let at = At::Path(vec![Step::key("agenda")], Part::Name);
            let message = "no item of this agenda is the one that the plan's own paper is for";
            let breach = Breach::new(RULE.code, &meeting.minute.file, at, message);
            breaches.push(breach.help("add `paper: true` to its item"));
        }
    }
}

fn of(meeting: &Meeting, at: usize, field: &'static str, message: String) -> Breach {
    let path = vec![Step::key("agenda"), Step::Item(at), Step::key(field)];
    Breach::value(RULE.code, &meeting.minute.file, path, message)
}

fn place(at: usize, field: &'static str) -> At {
    At::Path(vec![Step::key("agenda"), Step::Item(at), Step::key(field)], Part::Value)
}

fn same_number(meeting: &Meeting, at: usize, first: usize) -> Breach {
    of(meeting, at, "item", format!("two items have the number {}", meeting.doc.agenda[at].item))
        .help("give each item a number of its own")
        .first(&meeting.minute.file, place(first, "item"), "the first one")
}

fn pages(meeting: &Meeting, at: usize, item: &AgendaItem) -> Option<Breach> {
    let [first, last] = item.pages?;
    (first == 0 || last < first).then(|| {
        let message = format!("pages {first} to {last} cannot be a stretch of the pack");
        of(meeting, at, "pages", message).help("write the first page and then the last, such as `pages: [3, 32]`")
    })
}

fn second_paper(meeting: &Meeting, at: usize, first: usize) -> Breach {
    of(meeting, at, "paper", "two items are marked as the one that the plan's own paper is for".to_owned())
        .help("keep `paper: true` at one of them")
        .first(&meeting.minute.file, place(first, "paper"), "the first one")
}
