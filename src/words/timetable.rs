//! The words for a meeting's timetable: what is to be done, how its days are counted, under which rule.

use super::{Words, say};
use crate::plan::timetable::{Basis, Method, Step};
use std::borrow::Cow;

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

    /// A bank holiday by the name that [`bank_holiday`](crate::plan::timetable::bank_holiday) gives it. One that came after these
    /// words were written keeps that name.
    pub fn holiday<'t>(&'t self, title: &'t str) -> Cow<'t, str> {
        let (title, is_substitute) = match title.strip_suffix(", substitute day") {
            Some(title) => (title, true),
            None => (title, false),
        };
        let name = match title {
            "New Year’s Day" => say!(self, holiday_new_year),
            "Good Friday" => say!(self, holiday_good_friday),
            "Easter Monday" => say!(self, holiday_easter_monday),
            "Early May bank holiday" => say!(self, holiday_early_may),
            "Spring bank holiday" => say!(self, holiday_spring),
            "Summer bank holiday" => say!(self, holiday_summer),
            "Christmas Day" => say!(self, holiday_christmas),
            "Boxing Day" => say!(self, holiday_boxing_day),
            "Early May bank holiday (VE day)" => say!(self, holiday_ve_day),
            "Queen’s Diamond Jubilee" => say!(self, holiday_diamond_jubilee),
            "Platinum Jubilee bank holiday" => say!(self, holiday_platinum_jubilee),
            "Bank Holiday for the State Funeral of Queen Elizabeth II" => say!(self, holiday_state_funeral),
            "Bank holiday for the coronation of King Charles III" => say!(self, holiday_coronation),
            other => other,
        };
        if is_substitute { say!(self, holiday_substitute, name = name).into() } else { name.into() }
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
