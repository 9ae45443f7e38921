//! One meeting: what was asked, decided and answered, with the fields the law asks a record to have.

mod agenda;
mod history;
mod looked;
mod papers;
#[cfg(test)]
mod tests;
mod timetable;

use super::desk::Desk;
use super::follow_ups::{self, Owed};
use super::markdown::{self, Block, Numbering};
use super::parts::{Link, sentence};
use super::shell::{Page, root_of};
use super::structured;
use super::visit::{Asked, Fact};
use super::visits::differences;
use crate::plan::{Decision, FollowUp, Meeting, MeetingId, address};
use crate::words::{Words, say};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    meeting: Story<'t>,
}

#[derive(Debug, Serialize)]
struct Story<'t> {
    body: &'t str,
    when: String,
    title: &'t str,
    sentence: Option<&'t str>,
    facts: Vec<Fact<'t>>,
    decision: Vec<Fact<'t>>,
    minute: Vec<Block<'t>>,
    questions: Vec<Asked<'t>>,
    told: Vec<Told<'t>>,
    paper: Option<papers::PaperRow<'t>>,
    links: Vec<Link<'t>>,
    /// Where the council's own system has it.
    outside: Vec<papers::Outside<'t>>,
    notes: Vec<&'t str>,
    agenda: Vec<agenda::Item<'t>>,
    members: Vec<agenda::Seated<'t>>,
    /// What is owed from it.
    owed: Vec<Owed<'t>>,
    /// What was owed from earlier meetings and answered at this one.
    answered: Vec<Owed<'t>>,
    looked: looked::Looked<'t>,
    timetable: Option<timetable::Timetable<'t>>,
    history: Option<history::History<'t>>,
}

/// A visit whose spoken result the meeting was told, beside what was written later.
#[derive(Debug, Serialize)]
struct Told<'t> {
    visit: Link<'t>,
    differences: Vec<Link<'t>>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let meeting = &desk.plan.meetings[at];
    let doc = &meeting.doc;
    let address = address::meeting(&meeting.id);
    let neighbour = |at: Option<usize>| desk.plan.meetings.as_slice().get(at?).map(|next| desk.meeting_link(next));
    let words = desk.words;
    let when = words.date(doc.date.0);
    let body = desk.body_of(meeting);
    let put = desk.plan.questions.iter().filter(|question| question.meeting.as_ref() == Some(&meeting.id));
    View {
        page: Page::new(desk, desk.report(), &address, &*doc.title)
            .titled(&say!(words, meeting_tab, title = &doc.title, body = body, date = &when), &desk.plan.site.title)
            .described(say!(words, meeting_described, body = body, date = &when, title = sentence(&doc.title)))
            .under("meetings")
            .telling_machines(structured::event(desk, meeting))
            .crumb(say!(words, nav_meetings), "meetings/")
            .between(neighbour(at.checked_sub(1)), neighbour(Some(at + 1))),
        meeting: Story {
            body,
            sentence: words.came_or_comes(meeting),
            facts: facts(words, meeting, body, &when),
            when,
            title: &doc.title,
            decision: doc.decision.as_ref().map(|decision| record(words, meeting, decision)).unwrap_or_default(),
            minute: markdown::blocks(desk, &meeting.minute, desk.current, root_of(&address), Numbering::Paragraphs),
            questions: put.map(|question| Asked::of(words, question)).collect(),
            told: told(desk, meeting),
            paper: papers::paper(desk, meeting),
            links: papers::editions(desk, meeting).into_iter().chain(desk.evidence(&doc.evidence)).collect(),
            outside: doc.moderngov.as_ref().map(|own| papers::moderngov(words, own)).unwrap_or_default(),
            notes: doc.notes.iter().map(|note| &**note).collect(),
            agenda: agenda::agenda(desk, meeting),
            members: agenda::members(words, meeting),
            owed: owed(desk, |own| own.meeting == meeting.id),
            answered: owed(desk, |own| answered_at(desk, own) == Some(&meeting.id)),
            looked: looked::of(desk, at),
            timetable: timetable::of(desk, meeting),
            history: history::of(desk, at),
        },
    }
}

fn facts<'t>(words: &'t Words, meeting: &'t Meeting, body: &str, when: &str) -> Vec<Fact<'t>> {
    let doc = &meeting.doc;
    let mut facts = vec![Fact::new(say!(words, meeting_body), body), Fact::new(say!(words, meeting_date), when)];
    let optional = [
        (say!(words, meeting_time), &doc.time),
        (say!(words, meeting_place), &doc.place),
        (say!(words, meeting_item), &doc.item),
    ];
    facts.extend(optional.into_iter().filter_map(|(label, text)| text.as_ref().map(|text| Fact::new(label, &**text))));
    facts.push(Fact::new(say!(words, meeting_outcome), words.outcome(meeting)));
    facts
}

/// The record of a decision. What the law asks for and the papers leave out is said to be missing (SI 2012/2089
/// reg. 12).
fn record<'t>(words: &'t Words, meeting: &'t Meeting, decision: &'t Decision) -> Vec<Fact<'t>> {
    let given = |text: &'t Option<crate::source::yaml::Text>| {
        text.as_ref().map_or(say!(words, meeting_not_given), |text| &**text)
    };
    let yes_no =
        |answer: Option<bool>| answer.map(|yes| if yes { say!(words, meeting_yes) } else { say!(words, meeting_no) });
    let mut record = vec![
        Fact::new(say!(words, meeting_outcome), words.outcome(meeting)),
        Fact::new(say!(words, meeting_decision), given(&decision.text)),
        Fact::new(say!(words, meeting_reasons), given(&decision.reasons)),
        Fact::new(say!(words, meeting_alternatives), given(&decision.alternatives)),
        Fact::new(say!(words, meeting_interests), given(&decision.interests)),
        Fact::new(say!(words, meeting_dispensations), given(&decision.dispensations)),
    ];
    record.extend(yes_no(decision.key).map(|answer| Fact::new(say!(words, meeting_key), answer)));
    record.extend(yes_no(decision.call_in).map(|answer| Fact::new(say!(words, meeting_call_in), answer)));
    record.extend(decision.published.map(|day| Fact::new(say!(words, meeting_record_published), words.date(day.0))));
    record
}

/// Visits of which the meeting was told by word of mouth.
fn told<'t>(desk: &Desk<'t>, meeting: &Meeting) -> Vec<Told<'t>> {
    let visits = desk.plan.visits.iter().filter(|visit| visit.doc.told_at.as_ref() == Some(&meeting.id));
    visits.map(|visit| Told { visit: desk.visit(visit), differences: differences(desk, visit) }).collect()
}

/// What is owed to meetings and fits, in the order it is written.
fn owed<'t>(desk: &Desk<'t>, fits: impl Fn(&FollowUp) -> bool) -> Vec<Owed<'t>> {
    desk.plan.follow_ups.iter().filter(|own| fits(own)).map(|own| Owed::of(desk, own)).collect()
}

/// The meeting at which something owed was answered, as far as the newest report knows.
fn answered_at<'t>(desk: &Desk<'t>, own: &'t FollowUp) -> Option<&'t MeetingId> {
    follow_ups::answer(desk, own)?.meeting.as_ref()
}
