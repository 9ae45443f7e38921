use super::fault::Fault;
use super::{Begun, Desk};
use crate::diagnostic::Diagnostic;
use crate::edit::Change;
use crate::plan::{MeetingId, PeriodStatus, Precision, When};
use std::sync::Arc;

/// A meeting to begin.
#[derive(Debug, Clone, Copy)]
pub struct NewMeeting<'n> {
    /// Its name: the date, and who meets.
    pub id: &'n str,
    /// Who meets; what follows the date in the name, where left out.
    pub body: Option<&'n str>,
}

/// How long the date at the beginning of a meeting's name is.
const DATE: usize = "2022-12-14".len();

/// A planned meeting's file, whose record waits to be filled in.
///
/// # Errors
/// Where the name is taken or does not begin with a date, or where there is no such body.
pub fn meeting(desk: Desk<'_>, new: NewMeeting<'_>) -> Result<Begun, Box<Diagnostic>> {
    let plan = desk.plan;
    MeetingId::new(new.id)
        .map_err(|objection| Fault::BadName { noun: "a meeting", name: new.id, objection }.boxed())?;
    if let Some(taken) = plan.meetings.iter().find(|meeting| meeting.id.as_str().eq_ignore_ascii_case(new.id)) {
        let file = Some(Arc::clone(&taken.minute.file));
        return Err(Fault::Taken { noun: "a meeting", name: taken.id.as_str(), file }.boxed());
    }
    let (day, rest) = new.id.split_at_checked(DATE).unwrap_or((new.id, ""));
    let date = When::parse(day).ok().filter(|when| when.precision() == Precision::Day);
    let date = date.ok_or_else(|| Fault::NotAMeeting { name: new.id }.boxed())?;
    let body = body(desk, new, rest)?;
    let path = format!("content/meetings/{}.md", new.id);
    let mut next = vec![format!("Fill in {path}, and after the meeting write its decision there")];
    let draft =
        plan.periods.iter().rev().find(|period| period.status == PeriodStatus::Draft && period.meeting.is_none());
    next.extend(draft.map(|period| {
        format!("Is the report {} made for it? Add `meeting: {}` to {}/period.yaml", period.id, new.id, period.folder)
    }));
    next.push(format!("`ragstone new paper {}` begins the report to it", new.id));
    Ok(Begun { changes: vec![Change::create(path, text(&date.iso(), body))], next })
}

fn body<'n>(desk: Desk<'n>, new: NewMeeting<'n>, rest: &'n str) -> Result<&'n str, Box<Diagnostic>> {
    let bodies = &desk.plan.bodies;
    let known = || bodies.ids().collect();
    let name = new.body.or_else(|| rest.strip_prefix('-')).filter(|name| !name.is_empty());
    match name {
        None => Err(Fault::WhichBody { name: new.id, known: known() }.boxed()),
        Some(name) if bodies.get(name).is_some() => Ok(name),
        Some(name) => Err(Fault::NoSuch { noun: "body", name, known: known() }.boxed()),
    }
}

fn text(date: &str, body: &str) -> String {
    format!(
        "---
body: {body}
date: {date}
title: Progress with the improvement plan
# time: 6pm
# place: Council Chamber
# ask: note                     # note, comment, approve, recommend or discuss
status: planned                 # planned, held or cancelled
## After the meeting: write `status: held`, and what was decided.
# decision:
#   outcome: noted              # noted, agreed, approved, referred, deferred or not-recorded
#   text: What was decided.
#   reasons: Why.
#   alternatives: What else was considered, and why it was rejected.
#   interests: None declared.
#   dispensations: None granted.
#   key: false
#   call_in: false
#   published: {date}
# evidence: []
## The whole agenda; `paper: true` marks the item that the paper is for.
# agenda:
#   - {{item: \"1\", title: Apologies for absence, kind: apologies}}
#   - {{item: \"2\", title: Declarations of interest, kind: interests}}
#   - {{item: \"3\", title: Minutes of the last meeting, kind: minutes}}
#   - {{item: \"4\", title: Questions from the public, kind: public-questions, minutes: 30}}
#   - {{item: \"5\", title: Progress with the improvement plan, paper: true}}
#   - {{item: \"6\", title: Urgent business, kind: urgent}}
---
"
    )
}
