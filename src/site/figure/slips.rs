//! Are dates real? The actions whose first promised date has passed or was changed, the largest slip first.

use super::{Draft, Scope, source};
use crate::chart::{Promise, Redate, SlipRow, Slips, UndatedKind};
use crate::plan::{Deadline, DeadlineKind, Rag, When, address, uk_date};
use crate::report::{ActionAt, Flag, Report};
use crate::site::desk::Desk;
use crate::site::parts::{counted, listed};
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
    let headline = counts.headline();
    let undated = undated(&actions);
    Draft {
        subtitle: counts.subtitle(report),
        description: description(report, &slipped, &undated),
        headline,
        source: source(desk, report),
        links: slipped.iter().map(|action| address::action(&action.action().id)).collect(),
        anchors: Vec::new(),
        chart: Box::new(Slips {
            as_at: When::day(report.as_at()),
            rows: slipped.iter().map(|action| row(desk, action)).collect(),
            undated,
            empty: if counts.dated == 0 {
                "No action has had a date that could pass.".into()
            } else {
                "No first promised date has passed unmet or was changed.".into()
            },
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

    fn headline(&self) -> String {
        let (their, are) = if self.past == 1 { ("its", "is") } else { ("their", "are") };
        let of = match (self.past, self.dated) {
            (_, 0) => return "No action had a date that could pass when it was first promised".to_owned(),
            (0, 1) => "The one dated action is finished or still within its first date".to_owned(),
            (0, dated) => format!("None of {dated} dated actions is unfinished past its first date"),
            (1, 1) => "The one dated action is unfinished past its first date".to_owned(),
            (past, dated) if past == dated => format!("All {dated} dated actions are unfinished past their first date"),
            (past, dated) => format!("{past} of {dated} dated actions {are} unfinished past {their} first date"),
        };
        let moved = match self.redated {
            0 => "no date changed".to_owned(),
            1 => "1 date changed".to_owned(),
            count => format!("{count} dates changed"),
        };
        format!("{of}; {moved}")
    }

    fn subtitle(&self, report: &Report<'_>) -> String {
        let kept = match self.kept {
            0 => String::new(),
            1 => "; 1 more action is not past its first date".to_owned(),
            count => format!("; {count} more actions are not past their first date"),
        };
        format!("First promised date, each change and the deadline now, as at {}{kept}", uk_date(report.as_at()))
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
fn undated<'t>(actions: &[ActionAt<'t, 't>]) -> Vec<UndatedKind<'t>> {
    const INSTEAD: [&str; 6] = [
        "waiting for an event",
        "with only a start date",
        "dated for a first step only",
        "ongoing",
        "with no deadline",
        "in words that give no date",
    ];
    let mut kinds = INSTEAD.map(|kind| UndatedKind { kind: kind.into(), labels: Vec::new() });
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

fn description(report: &Report<'_>, slipped: &[ActionAt<'_, '_>], undated: &[UndatedKind<'_>]) -> String {
    let mut said = format!(
        "A timeline with a row for each action whose first date has passed or was changed, against {}.",
        uk_date(report.as_at())
    );
    if let Some(days) = slipped.iter().filter_map(ActionAt::days_overdue).max() {
        let longest = slipped.iter().filter(|action| action.days_overdue() == Some(days));
        let ids: Vec<String> = longest.map(|action| action.action().id.to_string()).collect();
        let are = if ids.len() == 1 { "is" } else { "are" };
        let days = counted(days.unsigned_abs() as usize, "day");
        said.push_str(&format!(" The longest overdue {are} {}, by {days}.", listed(&ids)));
    }
    let count: usize = undated.iter().map(|kind| kind.labels.len()).sum();
    if count > 0 {
        said.push_str(&format!(
            " {} no date that could pass, listed below the rows.",
            if count == 1 { "1 unfinished action has".to_owned() } else { format!("{count} unfinished actions have") }
        ));
    }
    said.push_str(" The table has every date.");
    said
}
