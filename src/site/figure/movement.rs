//! What changed? The ratings of the report before and of this one, and how actions moved between them.

use super::{Draft, MOST_WORDS, counted, sentences, source_of, vocabulary};
use crate::chart::{Move, MovementFlow, mid_sentence};
use crate::plan::Rag;
use crate::report::{ActionAt, Movement, Report, Standing};
use crate::site::desk::Desk;
use crate::words::{Words, key, say};
use std::collections::BTreeMap;

#[cfg(test)]
mod tests;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>) -> Draft<'t> {
    let before = report.at().checked_sub(1);
    let words = desk.words;
    let now = &*report.period().title;
    let moves = moves(desk, report);
    let counts = Counts::of(report);
    let flow = MovementFlow {
        before: before.map(|at| desk.period_name(at)),
        now: desk.period_name(report.at()),
        moves: moves.into_values().collect(),
        words: vocabulary(desk),
    };
    let Some(before) = before.map(|at| &*desk.period(at).title) else {
        return Draft {
            headline: say!(words, movement_flow_headline_first).to_owned(),
            subtitle: say!(words, movement_flow_subtitle_first, report = now),
            description: say!(words, movement_flow_description_first).to_owned(),
            source: source_of(desk, report),
            links: Vec::new(),
            anchors: Vec::new(),
            chart: Box::new(flow),
        };
    };
    Draft {
        headline: counts.headline(words, before),
        subtitle: say!(words, movement_flow_subtitle, count = counts.total(), before = before, now = now),
        description: sentences([
            Some(say!(words, movement_flow_description, before = before, now = now)),
            Some(counts.sentence(words)),
            largest(words, &flow),
            Some(say!(words, movement_flow_description_table).to_owned()),
        ]),
        source: say!(words, movement_flow_source, before = before, now = now),
        links: Vec::new(),
        anchors: Vec::new(),
        chart: Box::new(flow),
    }
}

/// Place of a move in the list: what became of its actions, then the rating before, then the one now.
type Order = (usize, Option<Rag>, Option<Rag>);

/// The moves that occur, in the order of the changes page.
fn moves<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>) -> BTreeMap<Order, Move<'t>> {
    let mut moves: BTreeMap<Order, Move<'t>> = BTreeMap::new();
    for position in 0..desk.plan.actions.len() {
        let action = report.action(position);
        let Some(order) = order(&action) else { continue };
        let (_, from, to) = order;
        let kind = action.movement().word(desk.words).into();
        let one = moves.entry(order).or_insert_with(|| Move { kind, from, to, actions: Vec::new() });
        one.actions.push(action.action().id.as_str().into());
    }
    moves
}

/// Where an action's move stands; none for one that is in neither report.
fn order(action: &ActionAt<'_, '_>) -> Option<Order> {
    let movement = action.movement();
    let place = Movement::SHOWN.iter().position(|shown| *shown == movement)?;
    let in_plan = |standing: &Standing<'_>| standing.is_in_plan().then_some(standing.rag);
    Some((place, action.before().and_then(in_plan), in_plan(action.standing())))
}

/// How many actions moved how since the report before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Counts {
    /// Better than before, but not finished.
    better: usize,
    finished: usize,
    worse: usize,
    unmoved: usize,
    new: usize,
    first_rated: usize,
    withdrawn: usize,
}

impl Counts {
    fn of(report: &Report<'_>) -> Self {
        let mut counts = Self::default();
        for position in 0..report.plan().actions.len() {
            match report.action(position).movement() {
                Movement::Better => counts.better += 1,
                Movement::Closed => counts.finished += 1,
                Movement::Worse => counts.worse += 1,
                Movement::Unmoved => counts.unmoved += 1,
                Movement::New => counts.new += 1,
                Movement::FirstRated => counts.first_rated += 1,
                Movement::Withdrawn => counts.withdrawn += 1,
                Movement::Absent => {}
            }
        }
        counts
    }

    /// Every action that is in either report.
    const fn total(self) -> usize {
        self.better + self.finished + self.worse + self.unmoved + self.new + self.first_rated + self.withdrawn
    }

    /// "9 actions better, 4 worse and 54 unmoved since October 2022": finished is better.
    fn headline(self, words: &Words, before: &str) -> String {
        if self.total() == self.unmoved {
            return say!(words, movement_flow_headline_none, report = before);
        }
        let led = match (self.better + self.finished, self.worse) {
            (0, 0) => vec![say!(words, movement_flow_led_neither).to_owned()],
            (better, worse) => {
                vec![
                    say!(words, movement_flow_led_better, count = better),
                    say!(words, movement_flow_led_worse, count = worse),
                ]
            }
        };
        let headline = |first_rated: usize| {
            let rest = [
                (self.unmoved, key::movement_flow_said_unmoved),
                (self.new, key::movement_flow_led_new),
                (first_rated, key::movement_flow_led_first_rated),
                (self.withdrawn, key::movement_flow_said_withdrawn),
            ];
            let parts: Vec<String> = led.iter().cloned().chain(counted(words, rest)).collect();
            say!(words, movement_flow_headline, changes = words.list(&parts), report = before)
        };
        let whole = headline(self.first_rated);
        // The description says all of it, whatever the headline has no room for.
        if whole.split_whitespace().count() > MOST_WORDS { headline(0) } else { whole }
    }

    /// Everything that happened, for the description.
    fn sentence(self, words: &Words) -> String {
        let parts = [
            (self.better, key::movement_flow_said_better),
            (self.finished, key::movement_flow_said_finished),
            (self.worse, key::movement_flow_said_worse),
            (self.new, key::movement_flow_said_new),
            (self.first_rated, key::movement_flow_said_first_rated),
            (self.withdrawn, key::movement_flow_said_withdrawn),
            (self.unmoved, key::movement_flow_said_unmoved),
        ];
        let said = counted(words, parts);
        if said.is_empty() { say!(words, movement_flow_said_none).to_owned() } else { words.list(&said) + "." }
    }
}

/// "The largest change of rating: 12 from on track to finished.", where one is larger than every other.
fn largest(words: &Words, flow: &MovementFlow<'_>) -> Option<String> {
    let word = |rag: Rag| mid_sentence(flow.words.statuses[rag.index()]);
    let changes = flow.moves.iter().filter_map(|one| Some((one.actions.len(), one.from?, one.to?)));
    let mut changes: Vec<_> = changes.filter(|(_, from, to)| from != to).collect();
    changes.sort_by_key(|(count, ..)| std::cmp::Reverse(*count));
    let second = changes.get(1).map_or(1, |(count, ..)| *count);
    let (count, from, to) = *changes.first().filter(|(count, ..)| *count > second)?;
    Some(say!(words, movement_flow_largest, count = count, from = word(from), to = word(to)))
}
