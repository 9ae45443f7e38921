//! Days are counted as the law counts them, and as an independent count has them.

use super::super::{Basis, BeyondHolidays, Closure, CountedDay, Mark, Method, Milestone, Off, Step, WorkingDays};
use super::independent::Table;
use crate::plan::Day;
use crate::source::yaml::Text;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const PLAIN: WorkingDays<'static> = WorkingDays::without_closures();

fn latest(year: i16, month: i8, day: i8) -> Date {
    PLAIN.latest_publication(date(year, month, day), 5).unwrap().0
}

fn off<'p>(days: &[CountedDay<'p>]) -> Vec<(Date, Off<'p>)> {
    let off = |own: &CountedDay<'p>| match own.mark {
        Mark::Off(why) if why != Off::Weekend => Some((own.day, why)),
        _ => None,
    };
    days.iter().filter_map(off).collect()
}

#[test]
fn five_clear_days_are_counted_as_in_the_worked_examples() {
    assert_eq!(latest(2022, 3, 23), date(2022, 3, 15));
    assert_eq!(latest(2022, 9, 7), date(2022, 8, 30));
    assert_eq!(latest(2022, 10, 19), date(2022, 10, 11));
    assert_eq!(latest(2022, 6, 8), date(2022, 5, 27));
}

#[test]
fn easter_christmas_and_a_state_funeral_come_out_right() {
    // Good Friday 15 and Easter Monday 18 April 2022.
    assert_eq!(latest(2022, 4, 20), date(2022, 4, 8));
    // Boxing Day on Monday 26, and Christmas Day in lieu on Tuesday 27 December 2022.
    assert_eq!(latest(2022, 12, 29), date(2022, 12, 19));
    assert_eq!(latest(2023, 1, 4), date(2022, 12, 22));
    // Monday 19 September 2022.
    assert_eq!(latest(2022, 9, 21), date(2022, 9, 12));
    let (_, days) = PLAIN.latest_publication(date(2022, 9, 21), 5).unwrap();
    let funeral = Off::Holiday("Bank Holiday for the State Funeral of Queen Elizabeth II");
    assert_eq!(off(&days), [(date(2022, 9, 19), funeral)]);
}

#[test]
fn every_day_between_is_named_with_its_number_or_its_reason() {
    let (day, days) = PLAIN.latest_publication(date(2022, 6, 8), 5).unwrap();
    let jubilee = Mark::Off(Off::Holiday("Platinum Jubilee bank holiday"));
    let spring = Mark::Off(Off::Holiday("Spring bank holiday"));
    let weekend = Mark::Off(Off::Weekend);
    let expected = [
        ((5, 27), Mark::Published),
        ((5, 28), weekend),
        ((5, 29), weekend),
        ((5, 30), Mark::Counts(1)),
        ((5, 31), Mark::Counts(2)),
        ((6, 1), Mark::Counts(3)),
        ((6, 2), spring),
        ((6, 3), jubilee),
        ((6, 4), weekend),
        ((6, 5), weekend),
        ((6, 6), Mark::Counts(4)),
        ((6, 7), Mark::Counts(5)),
        ((6, 8), Mark::Meeting),
    ];
    assert_eq!(days, expected.map(|((month, day), mark)| CountedDay { day: date(2022, month, day), mark }));
    assert_eq!(day, date(2022, 5, 27));
}

#[test]
fn a_notice_of_28_days_counts_every_day_of_the_calendar() {
    let (day, days) = PLAIN.latest_notice(date(2022, 10, 19), 28).unwrap();
    assert_eq!(day, date(2022, 9, 20));
    assert_eq!(days.iter().filter(|day| day.mark.counts()).count(), 28);
    assert!(!days.iter().any(|day| matches!(day.mark, Mark::Off(_))));
}

#[test]
fn a_notice_is_given_on_a_working_day_although_every_day_counts() {
    // 28 days before would be Sunday 18 September, and Monday 19 was the funeral's.
    let (day, days) = PLAIN.latest_notice(date(2022, 10, 17), 28).unwrap();
    assert_eq!(day, date(2022, 9, 16));
    assert_eq!(days.iter().filter(|day| day.mark.counts()).count(), 30);
    assert_eq!(PLAIN.latest_notice(date(2022, 10, 18), 28).unwrap().0, date(2022, 9, 16));
}

#[test]
fn a_body_that_counts_working_days_counts_the_day_of_publication_but_not_that_of_the_meeting() {
    let (day, days) = PLAIN.before_meeting(date(2022, 9, 21), 3).unwrap();
    assert_eq!(day, date(2022, 9, 15));
    assert_eq!(days.first().unwrap().mark, Mark::Counts(3));
    assert_eq!(days.last().unwrap().mark, Mark::Meeting);
}

#[test]
fn the_time_to_call_a_decision_in_ends_with_the_fifth_working_day_after_its_publication() {
    let (day, days) = PLAIN.after_day(date(2022, 10, 21), 5, Mark::Published).unwrap();
    assert_eq!(day, date(2022, 10, 28));
    assert_eq!(days.first().unwrap().mark, Mark::Published);
    assert_eq!(days.last().unwrap().mark, Mark::Counts(5));
    assert_eq!(PLAIN.after_day(date(2022, 10, 19), 2, Mark::Meeting).unwrap().0, date(2022, 10, 21));
}

/// The papers of a meeting, due five clear days before it.
fn papers(meeting: Date) -> Milestone<'static> {
    let (day, days) = PLAIN.latest_publication(meeting, 5).unwrap();
    let method = Some(Method::ClearDays(5));
    Milestone { step: Step::Papers, day, basis: Basis::Own, method, days, done: None }
}

#[test]
fn the_clear_days_of_papers_that_came_late_are_told() {
    let counted = |published, meeting| papers(meeting).counted_from(published).count();
    assert_eq!(counted(date(2022, 8, 30), date(2022, 9, 7)), 5);
    assert_eq!(counted(date(2022, 8, 31), date(2022, 9, 7)), 4);
    assert_eq!(counted(date(2022, 8, 1), date(2022, 9, 7)), 5);
    assert_eq!(counted(date(2022, 9, 7), date(2022, 9, 7)), 0);
    assert_eq!(counted(date(2022, 9, 9), date(2022, 9, 7)), 0);
    // What was published in a year beyond the list is still early enough.
    assert_eq!(counted(date(2003, 1, 1), date(2022, 9, 7)), 5);
}

#[test]
fn papers_on_a_sunday_are_in_time_where_five_clear_days_follow() {
    let papers = papers(date(2022, 6, 8));
    assert_eq!(papers.day, date(2022, 5, 27));
    assert!(!papers.would_be_late(date(2022, 5, 29)));
    assert!(papers.would_be_late(date(2022, 5, 30)));
}

#[test]
fn a_count_that_passes_either_end_of_the_list_is_refused() {
    let beyond = |day| Err(BeyondHolidays { day });
    assert_eq!(PLAIN.latest_publication(date(2012, 1, 11), 5).unwrap().0, date(2012, 1, 3));
    assert_eq!(PLAIN.latest_publication(date(2012, 1, 10), 5), beyond(date(2011, 12, 31)));
    assert_eq!(PLAIN.latest_publication(date(2028, 12, 29), 5).unwrap().0, date(2028, 12, 19));
    assert_eq!(PLAIN.latest_publication(date(2029, 1, 2), 5), beyond(date(2029, 1, 2)));
    assert_eq!(PLAIN.latest_notice(date(2029, 1, 20), 28), beyond(date(2029, 1, 20)));
    assert_eq!(PLAIN.after_day(date(2028, 12, 27), 5, Mark::Published), beyond(date(2029, 1, 1)));
    assert_eq!(
        BeyondHolidays { day: date(2029, 1, 2) }.to_string(),
        "bank holidays are known from 2012 to 2028, and this count needs 2 January 2029"
    );
}

#[test]
fn the_first_and_the_last_day_of_the_calendar_do_no_harm() {
    for day in [Date::MIN, Date::MAX] {
        assert_eq!(PLAIN.latest_publication(day, 255), Err(BeyondHolidays { day }));
        assert_eq!(PLAIN.after_day(day, 255, Mark::Meeting), Err(BeyondHolidays { day }));
    }
}

/// The program against the table, for a meeting on one day.
fn agrees(calendar: WorkingDays<'_>, table: &Table, meeting: usize, wanted: u8) {
    let (day, n) = (table.day(meeting), u32::from(wanted));
    let at = |found: Date| usize::try_from(found.duration_since(table.day(0)).as_hours() / 24).unwrap();
    match (calendar.latest_publication(day, wanted), table.latest(meeting, n)) {
        (Ok((found, days)), Some(expected)) => {
            assert_eq!(at(found), expected, "{wanted} clear days before {day}");
            assert_eq!(days.len(), meeting - expected + 1);
            assert_eq!(days.iter().filter(|day| day.mark.counts()).count(), usize::from(wanted));
        }
        (Err(_), None) => {}
        (found, expected) => panic!("{wanted} clear days before {day}: {found:?}, {expected:?}"),
    }
    // The body that counts the day of publication asks for one clear day fewer.
    match (calendar.before_meeting(day, wanted), table.latest(meeting, n - 1)) {
        (Ok((found, _)), Some(expected)) => assert_eq!(at(found), expected, "{wanted} working days before {day}"),
        (Err(_), None) => {}
        (found, expected) => panic!("{wanted} working days before {day}: {found:?}, {expected:?}"),
    }
    match (calendar.after_day(day, wanted, Mark::Published), table.end(meeting, n)) {
        (Ok((found, _)), Some(expected)) => assert_eq!(at(found), expected, "{wanted} working days after {day}"),
        (Err(_), None) => {}
        (found, expected) => panic!("{wanted} working days after {day}: {found:?}, {expected:?}"),
    }
}

#[test]
fn every_day_of_2012_to_2028_agrees_with_a_count_made_another_way() {
    let table = Table::new(|_| false);
    assert_eq!(table.len(), 6_210);
    for meeting in 0..table.len() {
        for wanted in 1..=10 {
            agrees(PLAIN, &table, meeting, wanted);
        }
    }
}

#[test]
fn papers_are_late_on_exactly_the_days_that_leave_too_few_in_the_table() {
    let table = Table::new(|_| false);
    for meeting in 12..table.len() {
        let own = papers(table.day(meeting));
        for back in 0..=12 {
            let published = table.day(meeting - back);
            let left = if back == 0 { 0 } else { table.clear(meeting - back, meeting) };
            assert_eq!(own.would_be_late(published), left < 5, "{published} to {}", table.day(meeting));
        }
    }
}

fn closure(from: Date, to: Date) -> Closure {
    Closure { from: Day(from), to: Some(Day(to)), because: Text::new("Closed").unwrap() }
}

proptest! {
    #[test]
    fn closures_anywhere_are_left_out_of_every_count(
        closures in proptest::collection::vec((0_usize..6_210, 0_usize..9), 0..12),
        meeting in 0_usize..6_210,
        wanted in 1_u8..40,
    ) {
        let plain = Table::new(|_| false);
        let ends: Vec<(Date, Date)> =
            closures.iter().map(|(from, days)| (plain.day(*from), plain.day((from + days).min(6_209)))).collect();
        let table = Table::new(|day| ends.iter().any(|(from, to)| (*from..=*to).contains(&day)));
        let closures: Vec<Closure> = ends.iter().map(|(from, to)| closure(*from, *to)).collect();
        agrees(WorkingDays::new(&closures), &table, meeting, wanted);
    }
}

#[test]
fn a_local_closure_is_named_with_its_reason_and_a_bank_holiday_in_it_keeps_its_name() {
    let closures = [closure(date(2022, 12, 23), date(2022, 12, 30))];
    let (day, days) = WorkingDays::new(&closures).latest_publication(date(2023, 1, 6), 5).unwrap();
    assert_eq!(day, date(2022, 12, 20));
    let closed: Vec<i8> =
        off(&days).into_iter().filter(|(_, why)| *why == Off::Closure("Closed")).map(|(day, _)| day.day()).collect();
    assert_eq!(closed, [23, 28, 29, 30]);
    assert!(off(&days).contains(&(date(2022, 12, 26), Off::Holiday("Boxing Day"))));
}
