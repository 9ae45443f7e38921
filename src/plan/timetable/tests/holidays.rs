//! The list is GOV.UK's, whole, and as the law and a calendar would have it.

use super::super::holidays::{bank_holiday, years_covered};
use super::independent;
use jiff::civil::date;

#[test]
fn the_list_covers_2012_to_2028_and_no_year_besides() {
    assert_eq!(years_covered(), Some(2012..=2028));
    assert_eq!(bank_holiday(date(2028, 12, 26)), Some("Boxing Day"));
    assert_eq!(bank_holiday(date(2029, 1, 1)), None);
}

#[test]
fn good_friday_and_christmas_day_are_in_it_every_year_although_they_are_holidays_by_common_law() {
    for year in 2012..=2028 {
        let good_friday = independent::easter(year).yesterday().unwrap().yesterday().unwrap();
        assert_eq!(bank_holiday(good_friday), Some("Good Friday"));
        let days = (25..=28).filter_map(|day| bank_holiday(date(year, 12, day)));
        assert_eq!(days.filter(|title| title.starts_with("Christmas Day")).count(), 1, "{year}");
    }
}

#[test]
fn holidays_of_one_year_only_are_in_it() {
    assert_eq!(bank_holiday(date(2012, 6, 5)), Some("Queen’s Diamond Jubilee"));
    assert_eq!(bank_holiday(date(2020, 5, 4)), None, "moved to the anniversary of VE day");
    assert_eq!(bank_holiday(date(2020, 5, 8)), Some("Early May bank holiday (VE day)"));
    assert_eq!(bank_holiday(date(2022, 6, 3)), Some("Platinum Jubilee bank holiday"));
    assert_eq!(bank_holiday(date(2022, 9, 19)), Some("Bank Holiday for the State Funeral of Queen Elizabeth II"));
    assert_eq!(bank_holiday(date(2023, 5, 8)), Some("Bank holiday for the coronation of King Charles III"));
}

#[test]
fn a_day_that_stands_in_for_a_holiday_says_so() {
    assert_eq!(bank_holiday(date(2022, 12, 27)), Some("Christmas Day, substitute day"));
    assert_eq!(bank_holiday(date(2022, 12, 26)), Some("Boxing Day"));
}

#[test]
fn it_agrees_with_a_calculation_of_its_own_on_every_day() {
    let mut day = date(2012, 1, 1);
    while day.year() <= 2028 {
        let is_weekday = !matches!(day.weekday().to_monday_one_offset(), 6 | 7);
        let calculated = is_weekday && independent::is_holiday(day);
        assert_eq!(bank_holiday(day).is_some(), calculated, "{day}");
        day = day.tomorrow().unwrap();
    }
}
