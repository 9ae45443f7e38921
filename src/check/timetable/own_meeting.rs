use super::super::context::Context;
use crate::plan::{Meeting, MeetingStatus, Period};

/// The newest period with the meeting it was made for, where that one was not cancelled.
pub(super) fn own_meeting<'c>(context: &Context<'c>) -> Option<(&'c Period, &'c Meeting)> {
    let period = context.newest()?;
    let meeting = context.plan.meetings.get(period.meeting.as_ref()?)?;
    let read = !context.lost.is_part_of(&meeting.minute.file);
    (read && meeting.doc.status != MeetingStatus::Cancelled).then_some((period, meeting))
}
