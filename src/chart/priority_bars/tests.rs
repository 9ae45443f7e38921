use super::*;
use crate::chart::testing::{both, golden, golden_wide, vocabulary};
use crate::words::testing::english;

fn row(label: &'static str, title: &'static str, counts: [u32; 6], overdue: u32) -> PriorityRow<'static> {
    PriorityRow { label: label.into(), title: title.into(), counts, overdue }
}

fn ordinary() -> Vec<PriorityRow<'static>> {
    vec![
        row("5", "Children and families in need of help and protection", [9, 5, 3, 3, 0, 0], 7),
        row("3", "A stable and skilled workforce", [4, 3, 2, 2, 1, 0], 1),
        row("1", "Leadership", [6, 2, 1, 1, 0, 0], 0),
        row("2", "Partners working together", [3, 1, 1, 0, 0, 0], 1),
        row("4", "Quality of practice, supervision and challenge", [6, 2, 0, 0, 2, 1], 0),
        row("6", "Children in care", [4, 3, 0, 0, 0, 0], 0),
        row("7", "Care leavers", [0, 0, 0, 0, 0, 0], 0),
    ]
}

fn chart(rows: Vec<PriorityRow<'static>>) -> PriorityBars<'static> {
    PriorityBars { rows, words: vocabulary() }
}

#[test]
fn ordinary_priorities() {
    golden("priority_bars_ordinary", &chart(ordinary()));
}

#[test]
fn one_priority() {
    golden("priority_bars_one_row", &chart(ordinary()[..1].to_vec()));
}

#[test]
fn no_data_says_so() {
    golden("priority_bars_no_data", &chart(Vec::new()));
}

#[test]
fn all_of_one_status() {
    golden("priority_bars_one_status", &chart(vec![row("1", "Leadership", [0, 4, 0, 0, 0, 0], 0)]));
}

#[test]
fn two_hundred_priorities() {
    golden_wide("priority_bars_200_rows", &chart(ordinary().into_iter().cycle().take(200).collect()));
}

#[test]
fn long_words_are_cut_or_wrapped_and_markup_stays_text() {
    let title = "Agree <the> “pathway” & publish it with partners, families, schools and the Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch agency";
    let mut chart = chart(vec![row("Recommendation 12(b)(iv)", title, [1, 0, 500, 1, 1, 1], 499)]);
    chart.words.statuses[3] = "Major issues which the board has asked the accountable director to explain";
    golden("priority_bars_long_words", &chart);
}

#[test]
fn seven_priorities_leave_room_for_the_rest_of_a_page_of_a4() {
    let [(wide, _), _] = both(&chart(ordinary()));
    let [(none, _), _] = both(&chart(Vec::new()));
    let high = wide.size().1 - none.size().1;
    assert!(high <= 7.0 * 34.0 + 22.0, "{high} px for seven");
}

#[test]
fn what_is_wrong_is_said_only_where_something_is() {
    let said = |red: u32, overdue: u32| {
        row("1", "Leadership", [9, 0, 0, red, 0, 0], overdue).trouble(english(), "major issues")
    };
    assert_eq!(said(3, 7), "3 rated major issues, 7 overdue");
    assert_eq!(said(1, 0), "1 rated major issues");
    assert_eq!(said(0, 1), "1 overdue");
    assert_eq!(said(0, 0), "");
}

#[test]
fn bars_begin_at_one_line_and_share_one_scale() {
    let rows = vec![row("1", "a", [10, 0, 0, 0, 0, 0], 0), row("2", "b", [40, 0, 0, 0, 0, 0], 0)];
    for (_, elements) in both(&chart(rows)) {
        let bars: Vec<_> = elements.iter().filter(|element| element.is("rect", "rag-finished")).collect();
        assert!((bars[0].number("x") - bars[1].number("x")).abs() < 0.01);
        let ratio = (bars[1].number("width") + 1.0) / (bars[0].number("width") + 1.0);
        assert!((ratio - 4.0).abs() < 0.02, "{ratio}");
    }
}

#[test]
fn a_priority_without_actions_has_a_total_of_nought_and_no_segment() {
    for (svg, elements) in both(&chart(vec![row("7", "Care leavers", [0; 6], 0)])) {
        assert!(!svg.inline().contains("<rect"));
        assert!(elements.iter().any(|element| element.name == "text" && element.text.starts_with('0')));
    }
}
