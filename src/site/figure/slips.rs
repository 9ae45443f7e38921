//! Are dates real? The actions whose first promised date has passed or was changed, the largest slip first.

use super::{Draft, Scope, sentences, source};
use crate::chart::{Promise, Redate, SlipRow, Slips, UndatedKind};
use crate::plan::{Deadline, DeadlineKind, Rag, When, address};
use crate::report::{ActionAt, Flag, Report};
use crate::site::desk::Desk;
use crate::words::{Words, say};
use std::cmp::Reverse;

#[cfg(test)]
mod tests;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>, scope: Scope) -> Draft<'t> {
    let positions = scope.actions(desk);
    let actions: Vec<ActionAt<'t, 't>> =
        report.actions().filter(|action| positions.contains(&action.position())).collect();
    let counts = Counts::of(desk, &actions);
    let mut slipped: Vec<ActionAt<'t, 't>> = actions.iter().copied().filter(|action| is_row(desk, action)).collect();
    slipped.sort_by_key(|action| Reverse(size(desk, action)));
    let words = desk.words;
    let headline = counts.headline(words);
    let undated = undated(words, &actions);
    Draft {
        subtitle: counts.subtitle(words, report),
        description: description(words, report, &slipped, &undated),
        headline,
        source: source(desk, report),
        links: slipped.iter().map(|action| address::action(&action.action().id)).collect(),
        anchors: Vec::new(),
        chart: Box::new(Slips {
            as_at: When::day(report.as_at()),
            rows: slipped.iter().map(|action| row(desk, action)).collect(),
            undated,
            empty: match counts.dated {
                0 => say!(words, slips_empty_undated).into(),
                _ => say!(words, slips_empty).into(),
            },
            words,
        }),
    }
}

/// What the sentences count. "Dated" actions had a date that could pass from the first.
struct Counts {
    dated: usize,
    /// Of those, not finished after the date first promised.
    past: usize,
    /// Of those, with a changed deadline.
    redated: usize,
    /// Actions with a date that are no row of the chart: it stands, and has not passed unmet.
    kept: usize,
}

impl Counts {
    fn of(desk: &Desk<'_>, actions: &[ActionAt<'_, '_>]) -> Self {
        let dated = || actions.iter().filter(|action| !action.baseline().is_undated());
        Self {
            dated: dated().count(),
            past: dated().filter(|action| action.days_past_baseline().is_some()).count(),
            redated: dated().filter(|action| action.slip().is_some()).count(),
            kept: dated().filter(|action| !is_row(desk, action)).count(),
        }
    }

    fn headline(&self, words: &Words) -> String {
        let changed = say!(words, slips_dates_changed, count = self.redated);
        match (self.past, self.dated) {
            (_, 0) => say!(words, slips_headline_undated).to_owned(),
            (0, 1) => say!(words, slips_headline_one_kept, changed = changed),
            (0, dated) => say!(words, slips_headline_none, all = dated, changed = changed),
            (1, 1) => say!(words, slips_headline_one_past, changed = changed),
            (past, dated) if past == dated => say!(words, slips_headline_all, all = dated, changed = changed),
            (past, dated) => say!(words, slips_headline_some, count = past, all = dated, changed = changed),
        }
    }

    fn subtitle(&self, words: &Words, report: &Report<'_>) -> String {
        let date = words.date(report.as_at());
        match self.kept {
            0 => say!(words, slips_subtitle, date = date),
            kept => say!(words, slips_subtitle_kept, date = date, count = kept),
        }
    }
}

/// True of an action that once had a date which was then changed, or passed before it was finished.
fn is_row(desk: &Desk<'_>, action: &ActionAt<'_, '_>) -> bool {
    let entries = action.ledger().entries_until(action.report().at());
    let was_dated = !action.baseline().is_undated() || entries.iter().any(|entry| !entry.to.is_undated());
    let finished_after = || {
        let first = action.baseline().due();
        first.zip(finished(desk, action)).is_some_and(|(first, by)| by.last() > first.last())
    };
    (was_dated && !entries.is_empty()) || action.days_past_baseline().is_some() || finished_after()
}

/// The as-at date of the first report that said it was finished, where it is.
fn finished(desk: &Desk<'_>, action: &ActionAt<'_, '_>) -> Option<When> {
    let standing = action.standing();
    let since = standing.since.filter(|_| standing.rag == Rag::Finished)?;
    Some(When::day(desk.period(since).as_at.0))
}

/// Orders rows: a date taken away is the largest slip, then months, then days past the deadline, then the plan's order.
fn size(desk: &Desk<'_>, action: &ActionAt<'_, '_>) -> (bool, i32, i32, Reverse<usize>) {
    let taken_away = !action.baseline().is_undated() && action.deadline().is_undated();
    let months = action.slip().and_then(|slip| slip.months).unwrap_or(0);
    let until = finished(desk, action).map_or(action.report().as_at(), When::last);
    let past = action.deadline().due().and_then(|due| until.since(due.last()).ok()).map_or(0, |span| span.get_days());
    (taken_away, months, past.max(0), Reverse(action.position()))
}

fn row<'t>(desk: &Desk<'t>, action: &ActionAt<'t, 't>) -> SlipRow<'t> {
    let entries = action.ledger().entries_until(action.report().at());
    SlipRow {
        label: action.action().id.as_str().into(),
        title: action.action().title.as_str().into(),
        first: promise(action.baseline()),
        redates: entries
            .iter()
            .map(|entry| Redate { to: promise(&entry.to), reported: desk.period(entry.period).title.as_str().into() })
            .collect(),
        months: action.slip().and_then(|slip| slip.months),
        finished: finished(desk, action),
    }
}

fn promise(deadline: &Deadline) -> Promise<'_> {
    Promise { says: deadline.says.as_str().into(), date: deadline.due() }
}

/// Unfinished actions without a date that could pass, by what they have instead.
fn undated<'t>(words: &'t Words, actions: &[ActionAt<'t, 't>]) -> Vec<UndatedKind<'t>> {
    let instead = [
        say!(words, slips_kind_event),
        say!(words, slips_kind_start),
        say!(words, slips_kind_interim),
        say!(words, slips_kind_ongoing),
        say!(words, slips_kind_none),
        say!(words, slips_kind_unclear),
    ];
    let mut kinds = instead.map(|kind| UndatedKind { kind: kind.into(), labels: Vec::new() });
    for action in actions.iter().filter(|action| action.flags().has(Flag::Undated)) {
        let at = match action.deadline().understood.kind {
            DeadlineKind::Event => 0,
            DeadlineKind::Start(_) => 1,
            DeadlineKind::Interim(_) => 2,
            DeadlineKind::Ongoing => 3,
            DeadlineKind::None => 4,
            DeadlineKind::Unclear => 5,
            DeadlineKind::Due(_) | DeadlineKind::Range { .. } => continue,
        };
        kinds[at].labels.push(action.action().id.as_str().into());
    }
    kinds.into_iter().filter(|kind| !kind.labels.is_empty()).collect()
}

fn description(
    words: &Words,
    report: &Report<'_>,
    slipped: &[ActionAt<'_, '_>],
    undated: &[UndatedKind<'_>],
) -> String {
    let longest = slipped.iter().filter_map(ActionAt::days_overdue).max().map(|days| {
        let longest = slipped.iter().filter(|action| action.days_overdue() == Some(days));
        let ids: Vec<&str> = longest.map(|action| action.action().id.as_str()).collect();
        let (names, days) = (words.list(&ids), days.unsigned_abs());
        say!(words, slips_description_longest, count = ids.len(), names = names, days = days)
    });
    let count: usize = undated.iter().map(|kind| kind.labels.len()).sum();
    sentences([
        Some(say!(words, slips_description, date = words.date(report.as_at()))),
        longest,
        (count > 0).then(|| say!(words, slips_description_undated, count = count)),
        Some(say!(words, slips_description_table).to_owned()),
    ])
}
