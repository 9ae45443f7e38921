#![allow(clippy::unwrap_used)]
use super::*;
use crate::chart::svg::reading::text_boxes;
use crate::chart::testing::{CAPTION, both, both_under, golden, golden_under, golden_wide, titles, vocabulary};

fn bar(title: &'static str, counts: [u32; 6], note: Option<&'static str>) -> Bar<'static> {
    let period = PeriodName { title: title.into(), short: title.into(), iso: title.into() };
    Bar { period, counts, note: note.map(Cow::Borrowed) }
}

fn ordinary() -> Vec<Bar<'static>> {
    vec![
        bar("March 2022", [4, 41, 12, 2, 7, 0], None),
        bar("May 2022", [11, 38, 11, 3, 3, 0], None),
        bar("July 2022", [22, 30, 10, 4, 2, 1], Some("4 joined, 1 left the plan")),
        bar("October 2022", [34, 19, 9, 5, 0, 2], None),
    ]
}

fn chart(bars: Vec<Bar<'static>>) -> StandingBars<'static> {
    StandingBars { bars, words: vocabulary() }
}

#[test]
fn ordinary_periods() {
    golden("standing_bars_ordinary", &chart(ordinary()));
}

#[test]
fn one_period() {
    golden("standing_bars_one_period", &chart(vec![bar("March 2022", [4, 41, 12, 2, 7, 0], None)]));
}

#[test]
fn no_data_says_so() {
    golden("standing_bars_no_data", &chart(Vec::new()));
}

#[test]
fn a_period_without_actions_has_a_total_of_nought_and_no_segment() {
    let [(wide, _), _] = both(&chart(vec![bar("March 2022", [0; 6], Some("The plan was not agreed yet"))]));
    assert!(wide.inline().contains(">0 actions<"));
    assert!(!wide.inline().contains("<rect"));
}

#[test]
fn all_of_one_status() {
    golden("standing_bars_one_status", &chart(vec![bar("March 2022", [0, 0, 0, 0, 0, 1], None)]));
}

#[test]
fn two_hundred_periods_stay_apart() {
    let counts = |n: u32| [n, 3, n % 7, n % 3, 1, n % 2];
    let bars = (0..200).map(|n| bar("December 2022", counts(n), (n % 9 == 0).then_some("1 joined")));
    golden_wide("standing_bars_200_rows", &chart(bars.collect()));
}

#[test]
fn long_words_are_cut_or_wrapped_and_markup_stays_text() {
    let note = "Seventeen actions joined after the visit <of the commissioner> & forty were merged into other actions of the plan";
    let mut chart =
        chart(vec![bar("The third quarter of the municipal year 2022 to 2023", [1, 0, 500, 0, 1, 0], Some(note))]);
    chart.words.statuses[2] =
        "Issues which may delay progress and which the board has asked the accountable director to explain";
    let headline =
        "Progress has slowed: five actions now have major issues & one of them has had no update for eleven months";
    let caption = Caption { headline, ..CAPTION };
    for (_, elements) in both_under(&caption, &chart) {
        assert!(titles(&elements).contains(&"The third quarter of the municipal year 2022 to 2023: 1 not started"));
    }
    golden_under(&caption, "standing_bars_long_words", &chart);
}

#[test]
fn every_count_is_said_in_a_title() {
    for (_, elements) in both(&chart(ordinary())) {
        let titles = titles(&elements);
        for bar in ordinary() {
            assert!(titles.contains(&format!("{}: {} actions", bar.period.title, bar.total()).as_str()));
            for rag in Rag::ALL.into_iter().filter(|rag| bar.counts[rag.index()] > 0) {
                let word = mid_sentence(vocabulary().statuses[rag.index()]);
                let said = format!("{}: {} {word}", bar.period.title, bar.counts[rag.index()]);
                assert!(titles.contains(&said.as_str()), "{said}");
            }
        }
    }
}

#[test]
fn bars_begin_at_zero_and_share_one_scale() {
    let bars = vec![bar("a", [10, 0, 0, 0, 0, 0], None), bar("b", [40, 0, 0, 0, 0, 0], None)];
    let [(_, elements), _] = both(&chart(bars));
    let bars: Vec<_> = elements.iter().filter(|e| e.is("rect", "rag-finished")).collect();
    assert!((bars[0].number("x") - bars[1].number("x")).abs() < 0.01);
    let ratio = (bars[1].number("width") + 1.0) / (bars[0].number("width") + 1.0);
    assert!((ratio - 4.0).abs() < 0.01, "{ratio}");
}

#[test]
fn a_count_stands_clear_of_the_hatching() {
    let bars = vec![bar("March 2022", [0, 0, 0, 0, 0, 9], None), bar("May 2022", [60, 0, 0, 0, 0, 2], None)];
    for (_, elements) in both(&chart(bars)) {
        let plates: Vec<_> = elements.iter().filter(|element| element.is("rect", "plate")).collect();
        let counts: Vec<_> = elements.iter().filter(|element| element.is("text", "rag-not-rated")).cloned().collect();
        assert!(!counts.is_empty() && plates.len() == counts.len());
        for (plate, (count, [left, _, right, _])) in plates.iter().zip(text_boxes(&counts)) {
            let (from, to) = (plate.number("x"), plate.number("x") + plate.number("width"));
            assert!(from < left && right < to, "{count}: {left} to {right} on {from} to {to}");
        }
    }
}
