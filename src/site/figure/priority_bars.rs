//! Which priorities need me? One bar a priority, those with most major issues and overdue actions first.

use super::{Draft, sentences, source_of, spoken, vocabulary};
use crate::chart::{PriorityBars, PriorityRow};
use crate::plan::{Rag, address};
use crate::report::{Flag, Report};
use crate::site::desk::Desk;
use crate::words::{Words, say};
use std::cmp::Reverse;

/// Most priorities that are shown: beyond this nobody compares them, and an edition for Cabinet is one page.
const MOST_ROWS: usize = 20;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>) -> Draft<'t> {
    let rows = in_order((0..desk.plan.priorities.len()).map(|at| (at, row(desk, report, at))).collect());
    let (positions, mut rows): (Vec<usize>, Vec<PriorityRow<'t>>) = rows.into_iter().unzip();
    let links = positions.iter().take(MOST_ROWS).map(|at| address::priority(&desk.plan.priorities[*at].id)).collect();
    let red_word = spoken(desk, Rag::Red);
    let words = desk.words;
    let headline = headline(words, &rows, &red_word);
    let description = description(words, &rows, &red_word);
    let title = &report.period().title;
    let which = match rows.len() {
        0..=MOST_ROWS => say!(words, priority_bars_subtitle, report = title),
        all => say!(words, priority_bars_subtitle_some, count = MOST_ROWS, all = all, report = title),
    };
    let subtitle = match rows.first() {
        Some(first) if trouble(first) > 0 => say!(words, priority_bars_by_trouble, which = which, status = &*red_word),
        _ => say!(words, priority_bars_in_order, which = which),
    };
    rows.truncate(MOST_ROWS);
    Draft {
        subtitle,
        description,
        headline,
        source: source_of(desk, report),
        links,
        anchors: Vec::new(),
        chart: Box::new(PriorityBars { rows, words: vocabulary(desk) }),
    }
}

fn row<'t>(desk: &'t Desk<'t>, report: &Report<'t>, at: usize) -> PriorityRow<'t> {
    let priority = &desk.plan.priorities[at];
    let is_overdue = |position: &usize| report.action(*position).flags().has(Flag::Overdue);
    let overdue = priority.actions.clone().filter(is_overdue).count();
    PriorityRow {
        label: priority.id.as_str().into(),
        title: priority.title.as_str().into(),
        counts: report.tally(priority.actions.clone()).counts(),
        overdue: u32::try_from(overdue).unwrap_or(u32::MAX),
    }
}

fn red(row: &PriorityRow<'_>) -> u32 {
    row.counts[Rag::Red.index()]
}

/// What the rows are sorted by: an action that is both counts twice, since it needs answering twice.
fn trouble(row: &PriorityRow<'_>) -> u32 {
    red(row) + row.overdue
}

/// Those with most trouble first, of equals the first in the plan.
fn in_order<'t>(mut rows: Vec<(usize, PriorityRow<'t>)>) -> Vec<(usize, PriorityRow<'t>)> {
    rows.sort_by_key(|(at, row)| (Reverse(trouble(row)), *at));
    rows
}

/// The priority, or the priorities, that stand first.
fn headline(words: &Words, rows: &[PriorityRow<'_>], red_word: &str) -> String {
    let Some(first) = rows.first() else { return say!(words, priority_bars_headline_empty).to_owned() };
    if trouble(first) == 0 {
        return say!(words, priority_bars_headline_none, status = red_word);
    }
    let leaders: Vec<&str> =
        rows.iter().take_while(|row| trouble(row) == trouble(first)).map(|row| &*row.label).collect();
    match *leaders.as_slice() {
        [label] => {
            say!(words, priority_bars_headline_one, id = label, trouble = first.trouble(words, red_word))
        }
        [one, other] => say!(words, priority_bars_headline_two, one = one, other = other, status = red_word),
        _ => say!(words, priority_bars_headline_several, count = leaders.len(), status = red_word),
    }
}

fn description(words: &Words, rows: &[PriorityRow<'_>], red_word: &str) -> String {
    let troubled = rows.iter().filter(|row| trouble(row) > 0).count();
    let clear = rows.len() - troubled;
    sentences([
        Some(say!(words, priority_bars_description).to_owned()),
        (troubled > 0).then(|| say!(words, priority_bars_description_clear, count = clear, status = red_word)),
        Some(say!(words, chart_table_below_has_figures).to_owned()),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::testing::english;

    fn row(label: &'static str, red: u32, overdue: u32) -> PriorityRow<'static> {
        PriorityRow { label: label.into(), title: "t".into(), counts: [1, 0, 0, red, 0, 0], overdue }
    }

    #[test]
    fn the_headline_names_the_priority_that_stands_alone_at_the_top() {
        let said = headline(english(), &[row("5", 3, 7), row("1", 2, 0)], "major issues");
        assert_eq!(said, "Priority 5 needs most attention: 3 rated major issues, 7 overdue");
        assert!(said.split(' ').count() <= 15);
        let said = headline(english(), &[row("1", 0, 1), row("2", 0, 0)], "major issues");
        assert_eq!(said, "Priority 1 needs most attention: 1 overdue");
    }

    #[test]
    fn priorities_level_at_the_top_are_named_together() {
        let said = headline(english(), &[row("5", 2, 0), row("1", 0, 2), row("2", 1, 0)], "major issues");
        assert_eq!(said, "Priorities 5 and 1 have most actions overdue or rated major issues");
        let said = headline(english(), &[row("5", 1, 0), row("1", 1, 0), row("2", 1, 0)], "major issues");
        assert_eq!(said, "3 priorities share the most actions overdue or rated major issues");
    }

    #[test]
    fn without_trouble_or_priorities_the_headline_says_so() {
        let clear = headline(english(), &[row("1", 0, 0)], "major issues");
        assert_eq!(clear, "No priority has an action that is overdue or rated major issues");
        assert_eq!(headline(english(), &[], "major issues"), "The plan has no priorities yet");
    }

    #[test]
    fn only_where_there_is_trouble_is_it_said_to_give_the_order() {
        use crate::site::figure::{Subject, testing::said};
        let calm = said(Subject::PriorityBars, &["deadline: April 2022"], &[""]);
        assert!(calm.subtitle.ends_with("; in the order of the plan"), "{}", calm.subtitle);
        let late = said(Subject::PriorityBars, &["deadline: January 2022"], &["", ""]);
        assert!(late.subtitle.ends_with("; most rated major issues or overdue first"), "{}", late.subtitle);
    }

    #[test]
    fn most_trouble_comes_first_and_of_equals_the_first_in_the_plan() {
        let rows = in_order(vec![(0, row("1", 1, 0)), (1, row("2", 1, 2)), (2, row("3", 0, 1)), (3, row("4", 0, 0))]);
        let labels: Vec<&str> = rows.iter().map(|(_, row)| &*row.label).collect();
        assert_eq!(labels, ["2", "1", "3", "4"]);
    }

    #[test]
    fn the_description_counts_those_that_are_clear() {
        let said = description(english(), &[row("1", 1, 0), row("2", 0, 0)], "major issues");
        assert!(said.contains(" 1 priority has no action rated major issues or overdue."), "{said}");
        assert!(description(english(), &[row("1", 1, 0)], "red").contains("Every priority has"));
        assert!(!description(english(), &[row("1", 0, 0)], "red").contains("priority has no"));
    }
}
