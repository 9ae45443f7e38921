//! Are we on course? Stacked bars of actions over the periods up to the report's.

use super::{Draft, MOST_WORDS, Scope, source, span, spoken, vocabulary};
use crate::chart::{Bar, StandingBars};
use crate::plan::{Rag, address};
use crate::report::{Presence, Report, Tally};
use crate::site::desk::Desk;
use crate::words::{Words, say};
use std::cmp::Ordering;
use std::ops::Range;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>, scope: Scope) -> Draft<'t> {
    let positions = scope.actions(desk);
    let tallies: Vec<Tally> = (0..=report.at()).map(|at| desk.reports[at].tally(positions.clone())).collect();
    let subtitle = match report.at() {
        0 => say!(desk.words, standing_bars_subtitle_first, report = &report.period().title),
        _ => say!(desk.words, standing_bars_subtitle, reports = span(desk, report)),
    };
    let bar = |(at, tally): (usize, &Tally)| Bar {
        period: desk.period_name(at),
        counts: tally.counts(),
        note: joiners_and_leavers(desk.words, &desk.reports[at], &positions).map(Into::into),
    };
    Draft {
        headline: headline(desk, report, &tallies),
        subtitle,
        description: description(desk, report, &tallies),
        source: source(desk, report),
        links: (0..=report.at()).map(|at| address::report(&desk.period(at).id)).collect(),
        anchors: Vec::new(),
        chart: Box::new(StandingBars { bars: tallies.iter().enumerate().map(bar).collect(), words: vocabulary(desk) }),
    }
}

fn headline(desk: &Desk<'_>, report: &Report<'_>, tallies: &[Tally]) -> String {
    let going_well = |tally: &Tally| tally.count(Rag::Finished) + tally.count(Rag::Green);
    let all = tallies.last().copied().unwrap_or_default();
    let words = desk.words;
    if all.total() == 0 {
        return say!(words, standing_bars_headline_empty).to_owned();
    }
    let now = going_well(&all);
    let word = |rag: Rag| spoken(desk, rag);
    let (finished, green) = (word(Rag::Finished), word(Rag::Green));
    let fact = say!(words, standing_bars_fact, count = now, all = all.total(), finished = finished, green = green);
    let Some(before) = report.at().checked_sub(1) else { return fact };
    let (was, first) = (going_well(&tallies[before]), going_well(&tallies[0]));
    let since = |was: u32, at: usize| {
        let when = &desk.period(at).title;
        match now.cmp(&was) {
            Ordering::Greater => say!(words, standing_bars_up, fact = &fact, count = was, report = when),
            Ordering::Less => say!(words, standing_bars_down, fact = &fact, count = was, report = when),
            Ordering::Equal => say!(words, standing_bars_as_before, fact = &fact, report = when),
        }
    };
    // A step up, or none, must not hide a longer way down, nor the other way round.
    let opposite = now != first && (now >= was) == (now < first);
    let headline = if opposite { since(first, 0) } else { since(was, before) };
    if headline.split_whitespace().count() > MOST_WORDS { fact } else { headline }
}

fn description(desk: &Desk<'_>, report: &Report<'_>, tallies: &[Tally]) -> String {
    let said = |at: usize| {
        let tally = tallies[at];
        let parts: Vec<String> = Rag::ALL
            .into_iter()
            .filter(|rag| tally.count(*rag) > 0)
            .map(|rag| format!("{} {}", tally.count(rag), spoken(desk, rag)))
            .collect();
        format!("{}: {}", desk.period(at).title, parts.join(", "))
    };
    let ends: Vec<String> = if report.at() == 0 { vec![said(0)] } else { vec![said(0), said(report.at())] };
    say!(desk.words, standing_bars_description, reports = ends.join(". "))
}

/// "2 joined, 1 left", where what is counted has changed since the report before.
fn joiners_and_leavers(words: &Words, report: &Report<'_>, positions: &Range<usize>) -> Option<String> {
    report.at().checked_sub(1)?;
    let (mut joined, mut left) = (0_u32, 0_u32);
    for action in positions.clone().map(|at| report.action(at)) {
        let before = action.before().map(|standing| standing.presence);
        match (before, action.standing().presence) {
            (Some(Presence::NotYet), Presence::InPlan) => joined += 1,
            (Some(Presence::InPlan), Presence::Withdrawn) => left += 1,
            _ => {}
        }
    }
    match (joined, left) {
        (0, 0) => None,
        (joined, 0) => Some(say!(words, standing_bars_joined, count = joined)),
        (0, left) => Some(say!(words, standing_bars_left, count = left)),
        (joined, left) => Some(say!(words, standing_bars_joined_and_left, joined = joined, left = left)),
    }
}

#[cfg(test)]
mod tests {
    use crate::site::figure::testing::said;
    use crate::site::figure::{Scope, Subject};

    fn headline(updates: &[&str]) -> String {
        said(Subject::StandingBars(Scope::Plan), &["detail: d", "detail: d"], updates).headline
    }

    #[test]
    fn the_headline_compares_with_the_report_before_and_says_one_as_one() {
        let (both, one) = ("updates: {\"1\": {rag: green}, \"2\": {rag: green}}", "updates: {\"2\": {rag: red}}");
        assert_eq!(headline(&[both]), "2 of 2 actions are finished or on track");
        assert_eq!(headline(&[both, one]), "1 of 2 actions is finished or on track, down from 2 in January 2022");
        assert_eq!(headline(&[both, "{}"]), "2 of 2 actions are finished or on track, as in January 2022");
    }

    #[test]
    fn a_step_up_does_not_hide_a_longer_way_down() {
        let first = "updates: {\"1\": {rag: green}, \"2\": {rag: green}}";
        let (down, up) = ("updates: {\"1\": {rag: red}, \"2\": {rag: red}}", "updates: {\"1\": {rag: green}}");
        assert_eq!(headline(&[first, down, up]), "1 of 2 actions is finished or on track, down from 2 in January 2022");
    }

    #[test]
    fn a_plan_that_every_action_has_left_says_so() {
        let gone = "updates: {\"1\": {withdrawn: w}, \"2\": {withdrawn: w}}";
        assert_eq!(headline(&["updates: {\"1\": {rag: green}}", gone]), "No action is in the plan");
    }
}
