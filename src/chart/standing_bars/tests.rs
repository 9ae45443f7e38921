#![allow(clippy::unwrap_used)]
use super::*;
use crate::chart::svg::reading::text_boxes;
use crate::chart::testing::{examined, titles};

const CAPTION: Caption<'_> = Caption {
    id: "bars",
    headline: "Half the plan is finished, but five actions have major issues",
    subtitle: "Actions in the improvement plan by status, March to October 2022",
    description: "Six stacked bars. Finished actions rose from 4 of 66 in March to 34 of 69 in October 2022.",
    place: super::super::caption::CaptionPlace::Drawn,
};

const BARS: [Bar<'_>; 4] = [
    Bar { label: "March 2022", counts: [4, 41, 12, 2, 7, 0], note: None },
    Bar { label: "May 2022", counts: [11, 38, 11, 3, 3, 0], note: None },
    Bar { label: "July 2022", counts: [22, 30, 10, 4, 2, 1], note: Some("4 joined, 1 left the plan") },
    Bar { label: "October 2022", counts: [34, 19, 9, 5, 0, 2], note: None },
];

fn chart<'a>(bars: &'a [Bar<'a>]) -> StandingBars<'a> {
    StandingBars { caption: CAPTION, bars, words: Words::DEFAULT }
}

fn both(bars: &[Bar<'_>]) -> [Svg; 2] {
    [Layout::Wide, Layout::Narrow].map(|layout| {
        let svg = chart(bars).draw(layout).unwrap();
        examined(&svg);
        svg
    })
}

/// One element a line, so that a changed snapshot can be read.
fn lines(svg: &Svg) -> String {
    svg.inline().replace("><", ">\n<")
}

#[test]
fn ordinary_periods() {
    let [wide, narrow] = both(&BARS);
    insta::assert_snapshot!("ordinary_wide", lines(&wide));
    insta::assert_snapshot!("ordinary_narrow", lines(&narrow));
}

#[test]
fn one_period() {
    insta::assert_snapshot!(lines(&both(&BARS[..1])[0]));
}

#[test]
fn no_data_says_so() {
    insta::assert_snapshot!(lines(&both(&[])[0]));
}

#[test]
fn a_period_without_actions_has_a_total_of_nought_and_no_segment() {
    let [wide, _] = both(&[Bar { label: "March 2022", counts: [0; 6], note: Some("The plan was not agreed yet") }]);
    assert!(wide.inline().contains(">0 actions<"));
    assert!(!wide.inline().contains("<rect"));
}

#[test]
fn all_of_one_status() {
    insta::assert_snapshot!(lines(&both(&[Bar { label: "March 2022", counts: [0, 0, 0, 0, 0, 1], note: None }])[0]));
}

#[test]
fn two_hundred_periods_stay_apart() {
    let bars: Vec<_> = (0..200u32)
        .map(|n| Bar {
            label: "December 2022",
            counts: [n, 3, n % 7, n % 3, 1, n % 2],
            note: (n % 9 == 0).then_some("1 joined"),
        })
        .collect();
    both(&bars);
}

#[test]
fn long_words_are_cut_or_wrapped_and_markup_stays_text() {
    let mut chart = chart(&[Bar {
        label: "The third quarter of the municipal year 2022 to 2023",
        counts: [1, 0, 500, 0, 1, 0],
        note: Some(
            "Seventeen actions joined after the visit <of the commissioner> & forty were merged into other actions of the plan",
        ),
    }]);
    chart.caption.headline =
        "Progress has slowed: five actions now have major issues & one of them has had no update for eleven months";
    chart.words.statuses[2] =
        "Issues which may delay progress and which the board has asked the accountable director to explain";
    for layout in [Layout::Wide, Layout::Narrow] {
        let elements = examined(&chart.draw(layout).unwrap());
        assert!(titles(&elements).contains(&"The third quarter of the municipal year 2022 to 2023: 1 not started"));
    }
    insta::assert_snapshot!(lines(&chart.draw(Layout::Narrow).unwrap()));
}

#[test]
fn every_count_is_said_in_a_title() {
    for svg in both(&BARS) {
        let elements = examined(&svg);
        let titles = titles(&elements);
        for bar in BARS {
            assert!(titles.contains(&format!("{}: {} actions", bar.label, bar.total()).as_str()));
            for rag in Rag::ALL.into_iter().filter(|rag| bar.counts[rag.index()] > 0) {
                let word = mid_sentence(Words::DEFAULT.statuses[rag.index()]);
                let said = format!("{}: {} {word}", bar.label, bar.counts[rag.index()]);
                assert!(titles.contains(&said.as_str()), "{said}");
            }
        }
    }
}

#[test]
fn bars_begin_at_zero_and_share_one_scale() {
    let svg = chart(&[
        Bar { label: "a", counts: [10, 0, 0, 0, 0, 0], note: None },
        Bar { label: "b", counts: [40, 0, 0, 0, 0, 0], note: None },
    ]);
    let elements = examined(&svg.draw(Layout::Wide).unwrap());
    let bars: Vec<_> = elements.iter().filter(|e| e.is("rect", "rag-finished")).collect();
    assert!((bars[0].number("x") - bars[1].number("x")).abs() < 0.01);
    let ratio = (bars[1].number("width") + 1.0) / (bars[0].number("width") + 1.0);
    assert!((ratio - 4.0).abs() < 0.01, "{ratio}");
}

#[test]
fn a_count_stands_clear_of_the_hatching() {
    let bars = [
        Bar { label: "March 2022", counts: [0, 0, 0, 0, 0, 9], note: None },
        Bar { label: "May 2022", counts: [60, 0, 0, 0, 0, 2], note: None },
    ];
    for svg in both(&bars) {
        let elements = examined(&svg);
        let plates: Vec<_> = elements.iter().filter(|element| element.is("rect", "plate")).collect();
        let counts: Vec<_> = elements.iter().filter(|element| element.is("text", "rag-not-rated")).cloned().collect();
        assert!(!counts.is_empty() && plates.len() == counts.len());
        for (plate, (count, [left, _, right, _])) in plates.iter().zip(text_boxes(&counts)) {
            let (from, to) = (plate.number("x"), plate.number("x") + plate.number("width"));
            assert!(from < left && right < to, "{count}: {left} to {right} on {from} to {to}");
        }
    }
}

#[test]
fn the_same_figures_give_the_same_bytes() {
    assert_eq!(both(&BARS), both(&BARS));
}
