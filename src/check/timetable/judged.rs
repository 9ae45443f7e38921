use super::super::context::Context;
use super::own_meeting::own_meeting;
use crate::plan::timetable::{BeyondHolidays, Timetable, timetable};
use crate::plan::{Meeting, MeetingStatus, Record};

/// Meetings whose timetable can still be kept, or is the newest report's: those to come, and the one that report was made for.
/// What lies before them is a record.
pub(super) fn judged<'c>(context: &Context<'c>) -> impl Iterator<Item = &'c Meeting> {
    let (plan, lost) = (context.plan, context.lost);
    let own = own_meeting(context).map(|(_, meeting)| meeting.id());
    plan.meetings.iter().filter(move |meeting| {
        let is_to_come = meeting.doc.status == MeetingStatus::Planned && !lost.is_part_of(&meeting.minute.file);
        is_to_come || own == Some(meeting.id())
    })
}

/// The same with their timetables, where these can be counted.
pub(super) fn timetables<'c>(
    context: &Context<'c>,
) -> impl Iterator<Item = (&'c Meeting, Result<Timetable<'c>, BeyondHolidays>)> {
    let plan = context.plan;
    judged(context).map(move |meeting| (meeting, timetable(plan, meeting)))
}
