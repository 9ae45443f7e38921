//! One meeting: what was asked, decided and answered, with the fields the law asks a record to have.

use super::desk::Desk;
use super::markdown::{self, Block, Numbering};
use super::parts::{Link, sentence};
use super::shell::{Page, root_of};
use super::structured;
use super::visit::{Asked, Fact};
use crate::plan::{Decision, Meeting, MeetingStatus, address, uk_date};
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
    sentence: Option<String>,
    facts: Vec<Fact>,
    decision: Vec<Fact>,
    minute: Vec<Block<'t>>,
    questions: Vec<Asked<'t>>,
    links: Vec<Paper<'t>>,
}

#[derive(Debug, Serialize)]
struct Paper<'t> {
    label: std::borrow::Cow<'t, str>,
    href: String,
    text: String,
}

/// What a meeting did, in a word or two.
pub(super) fn outcome(meeting: &Meeting) -> &'static str {
    match (&meeting.doc.decision, meeting.doc.status) {
        (Some(decision), _) => decision.outcome.word(),
        (None, MeetingStatus::Planned) => "To come",
        (None, MeetingStatus::Cancelled) => "Cancelled",
        (None, MeetingStatus::Held) => "Not recorded",
    }
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let meeting = &desk.plan.meetings[at];
    let doc = &meeting.doc;
    let address = address::meeting(&meeting.id);
    let neighbour = |at: Option<usize>| desk.plan.meetings.as_slice().get(at?).map(|next| desk.meeting_link(next));
    let when = uk_date(doc.date.0);
    let body = desk.body_of(meeting);
    let put = desk.plan.questions.iter().filter(|question| question.meeting.as_ref() == Some(&meeting.id));
    View {
        page: Page::new(desk, desk.report(), &address, &*doc.title)
            .titled(&format!("{}: {body}, {when}", doc.title), &desk.plan.site.title)
            .described(format!("{body}, {when}: {}", sentence(&doc.title)))
            .under("meetings")
            .telling_machines(structured::event(desk, meeting))
            .crumb("Meetings", "meetings/")
            .between(neighbour(at.checked_sub(1)), neighbour(Some(at + 1))),
        meeting: Story {
            body,
            sentence: doc.ask.map(|ask| format!("The report came {}.", ask.word().to_lowercase())),
            facts: facts(meeting, body, &when),
            when,
            title: &doc.title,
            decision: doc.decision.as_ref().map(record).unwrap_or_default(),
            minute: markdown::blocks(desk, &meeting.minute, desk.current, root_of(&address), Numbering::Paragraphs),
            questions: put.map(Asked::of).collect(),
            links: papers(desk, meeting),
        },
    }
}

fn facts(meeting: &Meeting, body: &str, when: &str) -> Vec<Fact> {
    let doc = &meeting.doc;
    let mut facts = vec![Fact::new("Body", body), Fact::new("Date", when)];
    let optional = [("Time", &doc.time), ("Place", &doc.place), ("Item", &doc.item)];
    facts.extend(optional.into_iter().filter_map(|(label, text)| text.as_ref().map(|text| Fact::new(label, &**text))));
    facts.push(Fact::new("Outcome", outcome(meeting)));
    facts
}

/// The record of a decision. What the law asks for and the papers leave out is said to be missing (SI 2012/2089
/// reg. 12).
fn record(decision: &Decision) -> Vec<Fact> {
    const BLANK: &str = "Not given in the published record";
    let words =
        |text: &Option<crate::source::yaml::Text>| text.as_ref().map_or(BLANK.to_owned(), |text| text.to_string());
    let yes_no = |answer: Option<bool>| answer.map(|yes| if yes { "Yes" } else { "No" });
    let mut record = vec![
        Fact::new("Outcome", decision.outcome.word()),
        Fact::new("Decision", words(&decision.text)),
        Fact::new("Reasons", words(&decision.reasons)),
        Fact::new("Other options considered and rejected", words(&decision.alternatives)),
        Fact::new("Interests declared", words(&decision.interests)),
        Fact::new("Dispensations", words(&decision.dispensations)),
    ];
    record.extend(yes_no(decision.key).map(|answer| Fact::new("Key decision", answer)));
    record.extend(yes_no(decision.call_in).map(|answer| Fact::new("Open to call-in", answer)));
    record.extend(decision.published.map(|day| Fact::new("Record published", uk_date(day.0))));
    record
}

/// Reports made for the meeting, and where it is published.
fn papers<'t>(desk: &Desk<'t>, meeting: &'t Meeting) -> Vec<Paper<'t>> {
    let reports = desk.plan.periods.iter().filter(|period| period.meeting.as_ref() == Some(&meeting.id));
    let mut papers: Vec<Paper<'t>> = reports
        .map(|period| Paper {
            label: format!("Report, {}", period.title).into(),
            href: address::report(&period.id),
            text: String::new(),
        })
        .collect();
    let evidence = desk.evidence(&meeting.doc.evidence);
    papers.extend(evidence.into_iter().map(|Link { label, href }| Paper { label, href, text: String::new() }));
    papers
}
