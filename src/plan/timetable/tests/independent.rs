//! Bank holidays of England and Wales from the rules that make them, and counts of days that share nothing with the program:
//! serial numbers of days, a table of every day, and sums over it.

use jiff::civil::{Date, Weekday, date};

/// Easter Sunday by the rule of the Gregorian calendar (Butcher's form).
pub(super) fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e, g) = (b / 4, b % 4, (8 * b + 13) / 25);
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    date(year, i8::try_from(month).unwrap(), i8::try_from(day).unwrap())
}

/// Proclaimed for one year: the day, and the usual holiday that it takes the place of.
const ONE_OFF: [(Date, Option<Date>); 7] = [
    (date(2012, 6, 4), Some(date(2012, 5, 28))),
    (date(2012, 6, 5), None),
    (date(2020, 5, 8), Some(date(2020, 5, 4))),
    (date(2022, 6, 2), Some(date(2022, 5, 30))),
    (date(2022, 6, 3), None),
    (date(2022, 9, 19), None),
    (date(2023, 5, 8), None),
];

/// True for a holiday, or the day that stands in for one which falls on a weekend.
pub(super) fn is_holiday(day: Date) -> bool {
    let (year, month, number) = (day.year(), day.month(), day.day());
    let is_monday = day.weekday() == Weekday::Monday;
    let from_easter = day.duration_since(easter(year)).as_hours() / 24;
    let usual = match month {
        // 1 January; the Monday after, where it falls on a weekend.
        1 => number == 1 || is_monday && number <= 3,
        5 => is_monday && (number <= 7 || number >= 25),
        8 => is_monday && number >= 25,
        // The 25th and 26th; the 27th where one of them is a weekend day that needs it, and the 28th likewise.
        12 => match number {
            25 | 26 => true,
            27 => matches!(day.weekday(), Weekday::Monday | Weekday::Tuesday),
            28 => matches!(day.weekday(), Weekday::Monday | Weekday::Tuesday),
            _ => false,
        },
        _ => false,
    };
    let is_moved = ONE_OFF.iter().any(|(_, instead)| *instead == Some(day));
    let is_one_off = ONE_OFF.iter().any(|(own, _)| *own == day);
    (usual && !is_moved) || from_easter == -2 || from_easter == 1 || is_one_off
}

/// Every day of the years 2012 to 2028, numbered from 0, with how many working days lie before it.
pub(super) struct Table {
    first: Date,
    before: Vec<u32>,
}

impl Table {
    /// `closed` says of a day whether the council is closed.
    pub(super) fn new(closed: impl Fn(Date) -> bool) -> Self {
        let first = date(2012, 1, 1);
        let mut before = vec![0];
        for day in first.series(jiff::Span::new().days(1)).take_while(|day| day.year() <= 2028) {
            // 1 January 2012 was a Sunday.
            let is_weekend = matches!((before.len() - 1) % 7, 0 | 6);
            let works = !is_weekend && !is_holiday(day) && !closed(day);
            before.push(before.last().unwrap() + u32::from(works));
        }
        Self { first, before }
    }

    /// How many days it has.
    pub(super) fn len(&self) -> usize {
        self.before.len() - 1
    }

    pub(super) fn day(&self, at: usize) -> Date {
        self.first.checked_add(jiff::Span::new().days(i64::try_from(at).unwrap())).unwrap()
    }

    pub(super) fn works(&self, at: usize) -> bool {
        self.before[at] < self.before[at + 1]
    }

    /// Working days between two days, neither of them counted.
    pub(super) fn clear(&self, from: usize, to: usize) -> u32 {
        self.before[to].saturating_sub(self.before[from + 1])
    }

    /// The last working day that leaves so many clear days, found by trying every one.
    pub(super) fn latest(&self, meeting: usize, wanted: u32) -> Option<usize> {
        (0..meeting).rev().find(|at| self.works(*at) && self.clear(*at, meeting) >= wanted)
    }

    /// The first day by whose end so many working days have passed.
    pub(super) fn end(&self, from: usize, days: u32) -> Option<usize> {
        (from + 1..self.len()).find(|at| self.before[at + 1] - self.before[from + 1] == days)
    }
}
