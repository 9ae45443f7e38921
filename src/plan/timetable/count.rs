use super::{BeyondHolidays, Off, WorkingDays};
use jiff::civil::Date;

/// A day between two that a rule sets apart, or one of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountedDay<'p> {
    /// The day.
    pub day: Date,
    /// What it counts for.
    pub mark: Mark<'p>,
}

/// What a day counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark<'p> {
    /// It is counted: its number, from 1.
    Counts(u16),
    /// It is not a working day.
    Off(Off<'p>),
    /// Something is published on it, and it is not counted.
    Published,
    /// It is the day of the meeting, and not counted.
    Meeting,
}

impl Mark<'_> {
    /// True for a day that is counted.
    pub fn counts(&self) -> bool {
        matches!(self, Self::Counts(_))
    }
}

/// How the days of a rule are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// So many whole working days lie between; neither the first day nor the last is counted (`domain.md` §1.2).
    ClearDays(u8),
    /// So many whole days of the calendar lie between, likewise.
    CalendarDays(u8),
    /// It is the working day that many before.
    WorkingDaysBefore(u8),
    /// It is the working day that many after.
    WorkingDaysAfter(u8),
}

impl Method {
    /// How many days are counted.
    pub fn days(self) -> u8 {
        match self {
            Self::ClearDays(days)
            | Self::CalendarDays(days)
            | Self::WorkingDaysBefore(days)
            | Self::WorkingDaysAfter(days) => days,
        }
    }
}

/// The days from the first to the last of a count, in order.
pub(super) type Days<'p> = Vec<CountedDay<'p>>;

impl<'p> WorkingDays<'p> {
    /// The last working day on which something can be published so that `wanted` clear days lie between it and the meeting, and
    /// every day from then to the meeting.
    ///
    /// Errors where a day that has to be looked at is beyond the list of bank holidays. The same holds for every count here.
    pub fn latest_publication(&self, meeting: Date, wanted: u8) -> Result<(Date, Days<'p>), BeyondHolidays> {
        let mut days = vec![self.meeting(meeting)?];
        let mut day = self.back(meeting, u16::from(wanted), &mut days)?;
        loop {
            day = Self::before(day)?;
            match self.off(day)? {
                Some(off) => days.push(CountedDay { day, mark: Mark::Off(off) }),
                None => break,
            }
        }
        days.push(CountedDay { day, mark: Mark::Published });
        days.reverse();
        number(&mut days);
        Ok((day, days))
    }

    /// The same for whole days of the calendar: every day counts, and only the day of publication is a working day.
    pub fn latest_notice(&self, meeting: Date, wanted: u8) -> Result<(Date, Days<'p>), BeyondHolidays> {
        let mut days = vec![self.meeting(meeting)?];
        let mut day = Self::before(meeting)?;
        // The day of the meeting is among them.
        while self.off(day)?.is_some() || days.len() <= usize::from(wanted) {
            days.push(CountedDay { day, mark: Mark::Counts(0) });
            day = Self::before(day)?;
        }
        days.push(CountedDay { day, mark: Mark::Published });
        days.reverse();
        number(&mut days);
        Ok((day, days))
    }

    /// The working day that is the `nth` before the meeting, and every day from then to the meeting. The numbers count
    /// down to the meeting.
    pub fn before_meeting(&self, meeting: Date, nth: u8) -> Result<(Date, Days<'p>), BeyondHolidays> {
        let mut days = vec![self.meeting(meeting)?];
        let day = self.back(meeting, u16::from(nth), &mut days)?;
        days.reverse();
        Ok((day, days))
    }

    /// The working day that is the `nth` after a day, and every day from the one to the other. `first` is what that day is.
    pub fn after_day(&self, from: Date, nth: u8, first: Mark<'p>) -> Result<(Date, Days<'p>), BeyondHolidays> {
        self.off(from)?;
        let mut days = vec![CountedDay { day: from, mark: first }];
        let (mut day, mut counted) = (from, 0);
        while counted < u16::from(nth) {
            day = Self::after(day)?;
            let mark = self.off(day)?.map_or(Mark::Counts(counted + 1), Mark::Off);
            counted += u16::from(mark.counts());
            days.push(CountedDay { day, mark });
        }
        Ok((day, days))
    }

    fn meeting(&self, day: Date) -> Result<CountedDay<'p>, BeyondHolidays> {
        self.off(day).map(|_| CountedDay { day, mark: Mark::Meeting })
    }

    /// Goes back from a day to the `nth` working day before it, noting every day on the way: the nearest is 1.
    fn back(&self, from: Date, nth: u16, days: &mut Days<'p>) -> Result<Date, BeyondHolidays> {
        let (mut day, mut counted) = (from, 0);
        while counted < nth {
            day = Self::before(day)?;
            let mark = self.off(day)?.map_or(Mark::Counts(counted + 1), Mark::Off);
            counted += u16::from(mark.counts());
            days.push(CountedDay { day, mark });
        }
        Ok(day)
    }
}

/// Numbers the counted days from the first of them on.
fn number(days: &mut Days<'_>) {
    let counted = days.iter_mut().filter_map(|day| match &mut day.mark {
        Mark::Counts(number) => Some(number),
        _ => None,
    });
    for (number, own) in (1..).zip(counted) {
        *own = number;
    }
}
