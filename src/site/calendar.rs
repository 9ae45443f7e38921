//! Meetings, deadlines and what is owed to meetings, as dates that a reader may put beside their own.

use super::desk::Desk;
use super::feed::{is_published, known, whole};
use crate::data::{Dates, Happening, State, ics};
use crate::plan::timetable::{Milestone, Step, Timetable, timetable};
use crate::plan::{FollowUp, Meeting, MeetingStatus, Rag, address};
use crate::report::{ActionAt, FollowUpState};
use crate::words::say;

/// Where the calendar stands.
pub(super) const ADDRESS: &str = "calendar.ics";

/// The calendar of a site: every meeting, when the papers of those to come are due, and the last day of every unfinished
/// action and of everything still owed to a meeting that has one, as the newest published report has it. A draft moves no date.
pub(super) fn calendar(desk: &Desk<'_>) -> String {
    let site = &desk.plan.site;
    let published = desk.reports[..=desk.current].iter().rfind(|report| is_published(report.period()));
    let host = host(&site.base_url);
    let meetings = desk.plan.meetings.iter().flat_map(|meeting| of_meeting(desk, meeting, &host));
    let actions = published.into_iter().flat_map(|report| report.actions());
    let deadlines = actions.filter_map(|action| of_deadline(desk, &action, &host));
    let owed = published.into_iter().flat_map(|report| report.follow_ups());
    let owed = owed.filter_map(|(own, state)| of_follow_up(desk, own, state, &host));
    let dates = Dates {
        name: &site.title,
        description: say!(desk.words, calendar_description),
        language: &site.language,
        own: &whole(desk, ADDRESS),
        known: known(published.unwrap_or_else(|| desk.report()).period()),
    };
    ics(&dates, meetings.chain(deadlines).chain(owed))
}

/// The end of every identifier: where the site stands, as one word.
fn host(base_url: &str) -> String {
    let place = base_url.split_once("://").map_or(base_url, |(_, place)| place);
    place.trim_end_matches('/').replace('/', ".")
}

/// A meeting, and for one to come what has to be published before it.
fn of_meeting<'t>(desk: &'t Desk<'t>, meeting: &'t Meeting, host: &str) -> Vec<Happening<'t>> {
    let is_planned = meeting.doc.status == MeetingStatus::Planned;
    // A count beyond the list of bank holidays is refused by the check.
    let timetable = timetable(desk.plan, meeting).ok().filter(|_| is_planned);
    let due = timetable.iter().flat_map(|timetable| &timetable.milestones);
    let due: Vec<_> = due.filter_map(|milestone| of_milestone(desk, meeting, milestone, host)).collect();
    std::iter::once(itself(desk, meeting, timetable.as_ref(), host)).chain(due).collect()
}

fn itself<'t>(
    desk: &'t Desk<'t>,
    meeting: &'t Meeting,
    timetable: Option<&Timetable<'_>>,
    host: &str,
) -> Happening<'t> {
    let (words, doc) = (desk.words, &meeting.doc);
    let body = desk.body_of(meeting);
    Happening {
        uid: format!("meeting-{}@{host}", meeting.id),
        day: doc.date.0,
        title: match &doc.time {
            Some(time) => say!(words, calendar_meeting_at, body = body, time = time, title = &doc.title),
            None => say!(words, calendar_meeting, body = body, title = &doc.title),
        },
        text: about(desk, meeting, timetable),
        place: doc.place.as_deref(),
        page: whole(desk, &address::meeting(&meeting.id)),
        sort: say!(words, calendar_sort_meeting),
        state: match doc.status {
            MeetingStatus::Cancelled => State::Cancelled,
            MeetingStatus::Planned | MeetingStatus::Held => State::Stands,
        },
        changes: usize::from(doc.status == MeetingStatus::Cancelled),
    }
}

/// The item, and for a meeting to come when its papers are due.
fn about(desk: &Desk<'_>, meeting: &Meeting, timetable: Option<&Timetable<'_>>) -> String {
    let item = meeting.doc.item.as_ref().map(|item| say!(desk.words, calendar_item, item = item));
    let papers = timetable.and_then(|timetable| timetable.get(Step::Papers)).map(|papers| {
        say!(desk.words, calendar_papers, date = desk.words.date(papers.day), method = method(desk, papers))
    });
    item.into_iter().chain(papers).collect::<Vec<_>>().join("\n")
}

/// What has to be published before a meeting. What follows it depends on what it decides.
fn of_milestone<'t>(
    desk: &'t Desk<'t>,
    meeting: &'t Meeting,
    milestone: &Milestone<'_>,
    host: &str,
) -> Option<Happening<'t>> {
    let (words, body, date) = (desk.words, desk.body_of(meeting), desk.words.date(meeting.doc.date.0));
    let (name, title) = match milestone.step {
        Step::KeyNotice => ("notice", say!(words, calendar_notice_due, body = body, date = date)),
        Step::Papers => ("papers", say!(words, calendar_papers_due, body = body, date = date)),
        Step::Meeting | Step::Decision | Step::CallIn => return None,
    };
    let (method, rule) = (method(desk, milestone), words.rule(milestone.basis));
    Some(Happening {
        uid: format!("{name}-{}@{host}", meeting.id),
        day: milestone.day,
        title,
        text: say!(words, calendar_due_text, method = method, rule = rule),
        place: None,
        page: whole(desk, &address::meeting(&meeting.id)),
        sort: say!(words, calendar_sort_papers),
        state: State::Due,
        changes: 0,
    })
}

fn method(desk: &Desk<'_>, milestone: &Milestone<'_>) -> String {
    milestone.method.map(|method| desk.words.counted(milestone.step, method)).unwrap_or_default()
}

/// The last day of a deadline in force, where it has one and the action is not finished.
fn of_deadline<'t>(desk: &'t Desk<'t>, action: &ActionAt<'t, 't>, host: &str) -> Option<Happening<'t>> {
    let rag = action.standing().rag;
    let due = action.deadline().due().filter(|_| rag != Rag::Finished)?;
    let promise = action.action();
    Some(Happening {
        uid: format!("deadline-{}@{host}", promise.id),
        day: due.last(),
        title: say!(desk.words, calendar_deadline, id = promise.id.as_str(), title = &promise.title),
        text: say!(
            desk.words,
            calendar_deadline_text,
            says = &action.deadline().says,
            rating = desk.words.rating(&desk.plan.frame, rag)
        ),
        place: None,
        page: whole(desk, &address::action(&promise.id)),
        sort: say!(desk.words, calendar_sort_deadline),
        state: State::Due,
        changes: action.ledger().entries_until(action.report().at()).len(),
    })
}

/// The last day of what a meeting is still owed, where it has one.
fn of_follow_up<'t>(desk: &'t Desk<'t>, own: &'t FollowUp, state: FollowUpState, host: &str) -> Option<Happening<'t>> {
    let words = desk.words;
    let due = own.due.filter(|_| !matches!(state, FollowUpState::Answered(_)))?;
    let meeting = desk.plan.meetings.get(&own.meeting)?;
    let to = own.to.as_ref().and_then(|id| desk.plan.bodies.get(id));
    let to = to.map_or_else(|| desk.body_of(meeting), |body| &*body.name);
    let date = words.date(meeting.doc.date.0);
    let kind = words.follow_up_kind(own.kind);
    Some(Happening {
        uid: format!("owed-{}@{host}", own.id),
        day: due.last(),
        title: say!(words, calendar_owed, body = to, text = &own.text),
        text: say!(
            words,
            calendar_owed_text,
            kind = kind,
            body = desk.body_of(meeting),
            date = date,
            due = words.when(due)
        ),
        place: None,
        page: whole(desk, &address::follow_up(&own.id)),
        sort: say!(words, calendar_sort_owed),
        state: State::Due,
        changes: 0,
    })
}
