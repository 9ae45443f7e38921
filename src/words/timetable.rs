//! The words for a meeting's timetable: what is to be done, how its days are counted, under which rule.

use super::{Words, say};
use crate::plan::timetable::{Basis, Method, Step};

impl Words {
    /// What has to be done: `Papers published`.
    pub fn milestone(&self, step: Step) -> &str {
        match step {
            Step::KeyNotice => say!(self, timetable_key_notice),
            Step::Papers => say!(self, timetable_papers),
            Step::Meeting => say!(self, timetable_meeting),
            Step::Decision => say!(self, timetable_decision),
            Step::CallIn => say!(self, timetable_call_in),
        }
    }

    /// How far the day is from the one it is counted from: `5 clear days before the meeting`. A decision is counted from the
    /// meeting, and the time to call it in from the decision's publication.
    pub fn counted(&self, step: Step, method: Method) -> String {
        let days = method.days();
        match method {
            Method::ClearDays(_) => say!(self, timetable_clear_days, days = days),
            Method::CalendarDays(_) => say!(self, timetable_calendar_days, days = days),
            Method::WorkingDaysBefore(_) => say!(self, timetable_days_before, days = days),
            Method::WorkingDaysAfter(_) if step == Step::CallIn => {
                say!(self, timetable_days_after_decision, days = days)
            }
            Method::WorkingDaysAfter(_) => say!(self, timetable_days_after_meeting, days = days),
        }
    }

    /// Which rule sets a day: `SI 2012/2089, regulation 9`.
    pub fn rule(&self, basis: Basis) -> &str {
        match basis {
            Basis::ExecutivePapers => say!(self, timetable_executive_papers),
            Basis::CommitteePapers => say!(self, timetable_committee_papers),
            Basis::KeyDecisions => say!(self, timetable_key_decisions),
            Basis::Own => say!(self, timetable_own_rule),
        }
    }
}
