use super::*;
use crate::words::testing::english;

fn said(updated: usize, confirmed: usize, carried_forward: usize) -> String {
    headline(english(), Completeness { updated, confirmed, carried_forward, silent: 0 }, "October 2022")
}

#[test]
fn the_headline_says_how_much_is_new_and_reads_right_for_every_number() {
    assert_eq!(said(12, 18, 39), "30 of 69 actions were updated or confirmed for October 2022");
    assert_eq!(said(1, 0, 68), "1 of 69 actions was updated or confirmed for October 2022");
    assert_eq!(said(0, 0, 69), "No action was updated or confirmed for October 2022");
    assert_eq!(said(60, 9, 0), "All 69 actions were updated or confirmed for October 2022");
    assert_eq!(said(1, 1, 0), "Both actions were updated or confirmed for October 2022");
    assert_eq!(said(0, 1, 0), "The only action was updated or confirmed for October 2022");
    assert_eq!(said(0, 0, 0), "There were no actions in the plan in October 2022");
}
