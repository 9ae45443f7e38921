use super::*;
use proptest::prelude::*;

fn ticks(kind: MeasureKind, values: &[f64], decimals: u8, most: usize) -> Vec<String> {
    ValueAxis::new(kind, values.iter().copied(), decimals, most).ticks.iter().map(ToString::to_string).collect()
}

#[test]
fn percents_go_from_0_to_100_whatever_the_readings() {
    assert_eq!(ticks(MeasureKind::Percent, &[56.1, 58.0], 1, 6), ["0", "20", "40", "60", "80", "100"]);
    assert_eq!(ticks(MeasureKind::Percent, &[], 0, 3), ["0", "50", "100"]);
}

#[test]
fn counts_begin_at_nought_and_end_above_the_highest() {
    assert_eq!(ticks(MeasureKind::Count, &[812.0, 1_310.0], 0, 6), ["0", "500", "1,000", "1,500"]);
    assert_eq!(ticks(MeasureKind::Rate, &[0.31], 2, 6), ["0.0", "0.1", "0.2", "0.3", "0.4"]);
}

#[test]
fn whole_numbers_have_no_tick_between_two_of_them() {
    assert_eq!(ticks(MeasureKind::Count, &[1.0], 0, 6), ["0", "1"]);
    assert_eq!(ticks(MeasureKind::Count, &[0.0], 0, 6), ["0", "1"], "all nought still has a scale");
}

#[test]
fn what_lies_below_nought_or_above_100_is_still_on_the_plot() {
    assert_eq!(ticks(MeasureKind::Days, &[-3.0, 12.0], 0, 6), ["−5", "0", "5", "10", "15"]);
    assert_eq!(ticks(MeasureKind::Percent, &[118.0], 0, 6), ["0", "50", "100", "150"]);
}

proptest! {
    #[test]
    fn every_value_is_on_the_scale_and_ticks_are_few(
        values in prop::collection::vec(-1e12..1e12_f64, 0..20), decimals in 0_u8..3, most in 3_usize..7,
    ) {
        let axis = ValueAxis::new(MeasureKind::Count, values.iter().copied(), decimals, most);
        prop_assert!((2..=most).contains(&axis.ticks.len()), "{:?}", axis.ticks);
        prop_assert!(axis.range.0 <= 0.0 && axis.range.1 >= 0.0);
        let slack = 1e-6 * (axis.range.1 - axis.range.0);
        for value in values {
            prop_assert!(axis.range.0 - slack <= value && value <= axis.range.1 + slack, "{value}");
        }
    }
}
