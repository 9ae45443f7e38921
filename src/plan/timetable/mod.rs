//! By when what has to be done for a meeting, with every day counted in the open.
//!
//! In: a plan and one of its meetings, or a body and a day. Out: a [`Timetable`] of [`Milestone`]s, or [`BeyondHolidays`] where
//! a count needs a day of which nobody can say whether it is a bank holiday.
//!
//! 1. `rules` are what `site.yaml` says of a body and of the council's closures.
//! 2. `holidays` has GOV.UK's list of bank holidays; `working` says of a day whether it is worked.
//! 3. `count` counts days and gives each its number or the reason why it has none.
//! 4. `milestone` is a day by which something is to be done, under which rule.
//!
//! It gives dates to check. Whether a meeting was called lawfully it never says (`domain.md` §1.1 to §1.3).

mod count;
mod holidays;
mod milestone;
mod rules;
mod working;

pub use count::{CountedDay, Mark, Method};
pub use holidays::{bank_holiday, years_covered};
pub use milestone::{Basis, Milestone, Step};
pub use rules::{CallIn, Closure, KeyDecisions, NoticeCount, PageRange, Papers};
pub use working::{BeyondHolidays, Off, WorkingDays};

use super::{Ask, Body, Day, Meeting, MeetingStatus, Outcome, PaperDoc, Plan};
use jiff::civil::Date;
use milestone::NOTICE_OF_LAW;

/// What has to be done for one meeting, day by day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timetable<'p> {
    /// In order of their days.
    pub milestones: Vec<Milestone<'p>>,
}

impl<'p> Timetable<'p> {
    /// The day by which a step is to be taken, where the body has a rule for it.
    pub fn get(&self, step: Step) -> Option<&Milestone<'p>> {
        self.milestones.iter().find(|milestone| milestone.step == step)
    }
}

/// What has to be done for a meeting of the plan, by the rules of its body. Of a meeting that was cancelled only its day is left.
///
/// Errors where a count passes either end of the list of bank holidays.
pub fn timetable<'p>(plan: &'p Plan, meeting: &Meeting) -> Result<Timetable<'p>, BeyondHolidays> {
    let body = plan.bodies.get(&meeting.doc.body).filter(|_| meeting.doc.status != MeetingStatus::Cancelled);
    milestones(plan, body, &Occasion::of(plan, meeting))
}

/// What would have to be done if a body met on a day and took a key decision that can be called in.
///
/// Errors as [`timetable`].
pub fn timetable_on<'p>(plan: &'p Plan, body: &'p Body, day: Date) -> Result<Timetable<'p>, BeyondHolidays> {
    let occasion = Occasion { day, is_key: true, is_decision: true, papers: None, notice: None, decision: None };
    milestones(plan, Some(body), &occasion)
}

/// What a timetable depends on beside the rules.
struct Occasion {
    /// The day of the meeting.
    day: Date,
    /// True for a key decision.
    is_key: bool,
    /// True where there will be something to call in.
    is_decision: bool,
    /// When papers, notice and decision were published, as far as the plan says.
    papers: Option<Date>,
    notice: Option<Date>,
    decision: Option<Date>,
}

impl Occasion {
    fn of(plan: &Plan, meeting: &Meeting) -> Self {
        let decision = meeting.doc.decision.as_ref();
        let paper = plan.papers.get(&meeting.id).map(|paper| &paper.doc);
        Self {
            day: meeting.doc.date.0,
            is_key: paper.is_some_and(|paper| paper.key) || decision.and_then(|own| own.key).unwrap_or_default(),
            is_decision: is_decision(meeting, paper),
            papers: papers_published(plan, meeting).map(|day| day.0),
            notice: paper.and_then(|paper| paper.key_notice).map(|day| day.0),
            decision: decision.and_then(|own| own.published).map(|day| day.0),
        }
    }
}

/// True where a meeting decides something, or is asked to: what is only noted cannot be called in (`domain.md` §1.3).
fn is_decision(meeting: &Meeting, paper: Option<&PaperDoc>) -> bool {
    if let Some(own) = &meeting.doc.decision {
        return own.call_in.unwrap_or(matches!(own.outcome, Outcome::Agreed | Outcome::Approved));
    }
    let mut asks = paper.into_iter().flat_map(|paper| &paper.recommendations).map(|one| one.ask).chain(meeting.doc.ask);
    let decides = |ask| matches!(ask, Ask::Approve | Ask::Recommend);
    asks.clone().next().is_none() || asks.any(decides)
}

/// The day on which the papers of a meeting were published, where the plan says so: of its own paper, or else of the report that
/// was made for it. A paper that is still a draft is not published, whatever the report is.
pub fn papers_published(plan: &Plan, meeting: &Meeting) -> Option<Day> {
    match plan.papers.get(&meeting.id) {
        Some(paper) => paper.doc.published,
        None => plan.periods.iter().find(|period| period.meeting.as_ref() == Some(&meeting.id))?.published,
    }
}

fn milestones<'p>(
    plan: &'p Plan,
    body: Option<&'p Body>,
    occasion: &Occasion,
) -> Result<Timetable<'p>, BeyondHolidays> {
    let calendar = WorkingDays::new(&plan.site.closures);
    let mut milestones = Vec::with_capacity(5);
    if let Some(body) = body {
        milestones.extend(key_notice(calendar, body, occasion)?);
        milestones.extend(papers(calendar, body, occasion)?);
        milestones.extend(after_meeting(calendar, body, occasion)?);
    }
    milestones.push(Milestone {
        step: Step::Meeting,
        day: occasion.day,
        basis: Basis::Own,
        method: None,
        days: Vec::new(),
        done: None,
    });
    milestones.sort_by_key(|milestone| (milestone.day, milestone.step));
    Ok(Timetable { milestones })
}

fn key_notice<'p>(
    calendar: WorkingDays<'p>,
    body: &Body,
    occasion: &Occasion,
) -> Result<Option<Milestone<'p>>, BeyondHolidays> {
    let Some(rule) = body.key_decisions.as_ref().filter(|_| occasion.is_key) else { return Ok(None) };
    let wanted = rule.notice_days;
    let (method, (day, days)) = match rule.count {
        NoticeCount::Calendar => (Method::CalendarDays(wanted), calendar.latest_notice(occasion.day, wanted)?),
        NoticeCount::Working => (Method::ClearDays(wanted), calendar.latest_publication(occasion.day, wanted)?),
    };
    let basis = Basis::of_notice(body.kind, wanted);
    let done = occasion.notice;
    Ok(Some(Milestone { step: Step::KeyNotice, day, basis, method: Some(method), days, done }))
}

fn papers<'p>(
    calendar: WorkingDays<'p>,
    body: &Body,
    occasion: &Occasion,
) -> Result<Option<Milestone<'p>>, BeyondHolidays> {
    let (method, basis, (day, days)) = match body.papers.rule() {
        None => return Ok(None),
        Some(method @ Method::ClearDays(wanted)) => {
            let basis = Basis::of_papers(body.kind, wanted);
            (method, basis, calendar.latest_publication(occasion.day, wanted)?)
        }
        Some(method) => (method, Basis::Own, calendar.before_meeting(occasion.day, method.days())?),
    };
    Ok(Some(Milestone { step: Step::Papers, day, basis, method: Some(method), days, done: occasion.papers }))
}

/// When the decision is to be published, and until when it can be called in: counted from the day it was published, or else
/// from the last on which it may be.
fn after_meeting<'p>(
    calendar: WorkingDays<'p>,
    body: &Body,
    occasion: &Occasion,
) -> Result<Vec<Milestone<'p>>, BeyondHolidays> {
    let mut milestones = Vec::with_capacity(2);
    let Some(rule) = &body.call_in else { return Ok(milestones) };
    let mut after = |step, from: Date, first, nth, done| {
        let (day, days) = calendar.after_day(from, nth, first)?;
        let method = Some(Method::WorkingDaysAfter(nth));
        milestones.push(Milestone { step, day, basis: Basis::Own, method, days, done });
        Ok::<_, BeyondHolidays>(day)
    };
    let latest = match rule.publish_within {
        Some(within) => Some(after(Step::Decision, occasion.day, Mark::Meeting, within, occasion.decision)?),
        None => None,
    };
    if let Some(published) = occasion.decision.or(latest).filter(|_| occasion.is_decision) {
        after(Step::CallIn, published, Mark::Published, rule.working_days, None)?;
    }
    Ok(milestones)
}

#[cfg(test)]
mod tests;
