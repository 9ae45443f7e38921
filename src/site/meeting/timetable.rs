//! By when what has to be done for a meeting, with every day counted in the open.

use crate::plan::Meeting;
use crate::plan::timetable::{CountedDay, Mark, Milestone, Off, Step, timetable};
use crate::site::desk::Desk;
use crate::words::{Words, say};
use serde::Serialize;

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
    /// "5 clear days before the meeting"; none of the meeting itself.
    counted: Option<String>,
    rule: Option<&'t str>,
    /// When it was done, and whether that was later.
    done: Option<String>,
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
    why: Option<&'t str>,
}

/// None where the body has no rule that sets a day.
pub(super) fn of<'t>(desk: &Desk<'t>, meeting: &Meeting) -> Option<Timetable<'t>> {
    let words = desk.words;
    match timetable(desk.plan, meeting) {
        Ok(own) if own.milestones.len() < 2 => None,
        Ok(own) => {
            let rows = own.milestones.iter().map(|milestone| row(words, milestone)).collect();
            Some(Timetable { rows, unknown: None })
        }
        Err(_) => Some(Timetable { rows: Vec::new(), unknown: Some(say!(words, meeting_timetable_unknown)) }),
    }
}

fn row<'t>(words: &'t Words, milestone: &Milestone<'t>) -> Row<'t> {
    let late = milestone.is_late();
    let done = milestone.done.map(|day| {
        let date = words.date(day);
        if late { say!(words, meeting_done_late, date = date) } else { say!(words, meeting_done, date = date) }
    });
    Row {
        what: words.milestone(milestone.step),
        day: words.weekday(milestone.day),
        counted: milestone.method.map(|method| words.counted(milestone.step, method)),
        rule: (milestone.step != Step::Meeting).then(|| words.rule(milestone.basis)),
        done,
        late,
        days: milestone.days.iter().map(|own| day(words, own)).collect(),
    }
}

fn day<'t>(words: &'t Words, own: &CountedDay<'t>) -> Day<'t> {
    let (number, why) = match own.mark {
        Mark::Counts(number) => (Some(number.to_string()), None),
        Mark::Off(Off::Weekend) => (None, Some(say!(words, meeting_weekend))),
        Mark::Off(Off::Holiday(title)) => (None, Some(title)),
        Mark::Off(Off::Closure(because)) => (None, Some(because)),
        Mark::Published => (None, Some(say!(words, meeting_day_published))),
        Mark::Meeting => (None, Some(say!(words, timetable_meeting))),
    };
    Day { day: words.weekday(own.day), number, why }
}
