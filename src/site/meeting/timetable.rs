//! By when what has to be done for a meeting, with every day counted in the open.

use crate::plan::timetable::{CountedDay, Mark, Milestone, Off, Step, timetable};
use crate::plan::{Meeting, MeetingStatus};
use crate::site::desk::Desk;
use crate::words::{Words, say};
use serde::Serialize;
use std::borrow::Cow;

/// The dates of a meeting. It says "check", never that a date is lawful.
#[derive(Debug, Serialize)]
pub(super) struct Timetable<'t> {
    rows: Vec<Row<'t>>,
    /// Why nothing is counted, where a count passes the end of the list of bank holidays.
    unknown: Option<&'t str>,
}

/// Something to be done by a day.
#[derive(Debug, Serialize)]
struct Row<'t> {
    what: &'t str,
    day: String,
    /// "5 clear days before the meeting", or that the day is given.
    counted: String,
    /// None of the meeting itself.
    rule: Option<&'t str>,
    /// When it was done, whether that was later, or that it is not known.
    done: String,
    late: bool,
    days: Vec<Day<'t>>,
}

/// One day that was counted or passed over.
#[derive(Debug, Serialize)]
struct Day<'t> {
    day: String,
    /// Its number, where it is counted.
    number: Option<String>,
    /// Why it is not, where it is not.
    why: Option<Cow<'t, str>>,
}

/// None where the body has no rule that sets a day.
pub(super) fn of<'t>(desk: &Desk<'t>, meeting: &Meeting) -> Option<Timetable<'t>> {
    let words = desk.words;
    match timetable(desk.plan, meeting) {
        Ok(own) if own.milestones.len() < 2 => None,
        Ok(own) => {
            let rows = own.milestones.iter().map(|milestone| row(words, meeting, milestone)).collect();
            Some(Timetable { rows, unknown: None })
        }
        Err(_) => Some(Timetable { rows: Vec::new(), unknown: Some(say!(words, meeting_timetable_unknown)) }),
    }
}

fn row<'t>(words: &'t Words, meeting: &Meeting, milestone: &Milestone<'t>) -> Row<'t> {
    let late = milestone.is_late();
    Row {
        what: words.milestone(milestone.step),
        day: words.weekday(milestone.day),
        counted: match milestone.method {
            Some(method) => words.counted(milestone.step, method),
            None => say!(words, meeting_not_counted).to_owned(),
        },
        rule: (milestone.step != Step::Meeting).then(|| words.rule(milestone.basis)),
        done: done(words, meeting, milestone),
        late,
        days: milestone.days.iter().map(|own| day(words, own)).collect(),
    }
}

fn done(words: &Words, meeting: &Meeting, milestone: &Milestone<'_>) -> String {
    let status = meeting.doc.status;
    match (milestone.step, milestone.done.map(|day| words.date(day))) {
        (_, Some(date)) if milestone.is_late() => say!(words, meeting_done_late, date = date),
        (_, Some(date)) => date,
        (Step::Meeting, None) if status == MeetingStatus::Cancelled => say!(words, meeting_cancelled).to_owned(),
        (Step::Meeting, None) if status == MeetingStatus::Held => say!(words, meetings_past).to_owned(),
        _ if status == MeetingStatus::Planned => say!(words, meeting_not_yet).to_owned(),
        _ => say!(words, meeting_done_unknown).to_owned(),
    }
}

fn day<'t>(words: &'t Words, own: &CountedDay<'t>) -> Day<'t> {
    let (number, why) = match own.mark {
        Mark::Counts(number) => (Some(number.to_string()), None),
        Mark::Off(Off::Weekend) => (None, Some(say!(words, meeting_weekend).into())),
        Mark::Off(Off::Holiday(title)) => (None, Some(words.holiday(title))),
        Mark::Off(Off::Closure(because)) => (None, Some(because.into())),
        Mark::Published => (None, Some(say!(words, meeting_day_published).into())),
        Mark::Meeting => (None, Some(say!(words, timetable_meeting).into())),
    };
    Day { day: words.weekday(own.day), number, why }
}
