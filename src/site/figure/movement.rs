//! What changed? The ratings of the report before and of this one, and how actions moved between them.

use super::{Draft, MOST_WORDS, period_name, words};
use crate::chart::{Move, MovementFlow};
use crate::plan::Rag;
use crate::report::{ActionAt, Movement, Presence, Report, Standing};
use crate::site::desk::Desk;
use crate::site::parts::{counted, listed};
use std::collections::BTreeMap;

#[cfg(test)]
mod tests;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>) -> Draft<'t> {
    let before = report.at().checked_sub(1).map(|at| desk.period(at));
    let now = &report.period().title;
    let moves = moves(desk, report);
    let counts = Counts::of(report);
    let flow = MovementFlow {
        before: before.map(period_name),
        now: period_name(report.period()),
        moves: moves.into_values().collect(),
        words: words(desk),
    };
    let Some(before) = before.map(|period| &*period.title) else {
        return Draft {
            headline: FIRST.to_owned(),
            subtitle: format!("Actions by rating, {now}"),
            description: "No picture: the first report has no report before it. The table below has its ratings."
                .to_owned(),
            source: format!("Source: report of {now}."),
            links: Vec::new(),
            anchors: Vec::new(),
            chart: Box::new(flow),
        };
    };
    Draft {
        headline: counts.headline(before),
        subtitle: format!("{} by rating, {before} and {now}", counted(counts.total(), "action")),
        description: format!(
            "How actions moved from the ratings of {before} to those of {now}. {}{} The table below has every figure and names the actions.",
            counts.sentence(),
            largest(&flow)
        ),
        source: format!("Source: reports of {before} and {now}."),
        links: Vec::new(),
        anchors: Vec::new(),
        chart: Box::new(flow),
    }
}

const FIRST: &str = "The first report has nothing to compare it with";

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
    let in_plan = |standing: &Standing<'_>| (standing.presence == Presence::InPlan).then_some(standing.rag);
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
    fn headline(self, before: &str) -> String {
        if self.total() == self.unmoved {
            return format!("No rating has changed since {before}");
        }
        let (better, worse) = match (self.better + self.finished, self.worse) {
            (0, 0) => ("No action better or worse".to_owned(), None),
            (0, worse) => ("No action better".to_owned(), Some(format!("{worse} worse"))),
            (better, 0) => (format!("{} better", counted(better, "action")), Some("none worse".to_owned())),
            (better, worse) => (format!("{} better", counted(better, "action")), Some(format!("{worse} worse"))),
        };
        let part = |count: usize, word: &str| (count > 0).then(|| format!("{count} {word}"));
        let say = |first_rated: Option<String>| {
            let rest =
                [part(self.unmoved, "unmoved"), part(self.new, "new"), first_rated, part(self.withdrawn, "withdrawn")];
            let parts = [Some(better.clone()), worse.clone()].into_iter().chain(rest).flatten().collect::<Vec<_>>();
            format!("{} since {before}", listed(&parts))
        };
        let whole = say(part(self.first_rated, "first rated"));
        // The description says all of it, whatever the headline has no room for.
        if whole.split_whitespace().count() > MOST_WORDS { say(None) } else { whole }
    }

    /// Everything that happened, for the description.
    fn sentence(self) -> String {
        let parts = [
            (self.better, "better"),
            (self.finished, "finished"),
            (self.worse, "worse"),
            (self.new, "new in the plan"),
            (self.first_rated, "rated for the first time"),
            (self.withdrawn, "withdrawn"),
            (self.unmoved, "unmoved"),
        ];
        let said: Vec<String> =
            parts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
        if said.is_empty() { "No actions are in either.".to_owned() } else { format!("{}.", listed(&said)) }
    }
}

/// " The largest change of rating: 12 from on track to finished.", where one is larger than every other.
fn largest(flow: &MovementFlow<'_>) -> String {
    let word = |rag: Rag| flow.words.statuses[rag.index()].to_lowercase();
    let changes = flow.moves.iter().filter_map(|one| Some((one.actions.len(), one.from?, one.to?)));
    let mut changes: Vec<_> = changes.filter(|(_, from, to)| from != to).collect();
    changes.sort_by_key(|(count, ..)| std::cmp::Reverse(*count));
    let second = changes.get(1).map_or(1, |(count, ..)| *count);
    match changes.first() {
        Some(&(count, from, to)) if count > second => {
            format!(" The largest change of rating: {count} from {} to {}.", word(from), word(to))
        }
        _ => String::new(),
    }
}
