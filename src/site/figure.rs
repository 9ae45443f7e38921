use super::desk::Desk;
use super::parts::Link;
use crate::chart::{Bar, Caption, CaptionPlace, Cell, Column, Layout, Row, StandingBars, StandingMatrix, Svg, Words};
use crate::plan::{Rag, address};
use crate::report::{ActionAt, Presence, Report, Tally, Word, urgency};
use serde::Serialize;
use std::borrow::Cow;

/// A chart with its sentence, its table and where it comes from. Picture and table are made from the same rows.
#[derive(Debug, Serialize)]
pub(super) struct Figure<'t> {
    id: &'static str,
    headline: String,
    subtitle: String,
    source: String,
    /// For a page with room, and for a telephone.
    svg_html: String,
    svg_narrow_html: String,
    table: Table<'t>,
}

#[derive(Debug, Serialize)]
struct Table<'t> {
    caption: String,
    columns: Vec<ColumnHead<'t>>,
    rows: Vec<TableRow<'t>>,
}

#[derive(Debug, Serialize)]
struct ColumnHead<'t> {
    label: Cow<'t, str>,
    numeric: bool,
}

#[derive(Debug, Serialize)]
struct TableRow<'t> {
    head: RowHead<'t>,
    cells: Vec<TableCell<'t>>,
}

#[derive(Debug, Serialize)]
struct RowHead<'t> {
    text: Cow<'t, str>,
    href: Option<String>,
    status: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct TableCell<'t> {
    text: Cow<'t, str>,
    status: Option<&'static str>,
    carried: bool,
    href: Option<String>,
}

/// Most actions that the matrix shows: beyond this a picture is no longer read, and priorities show their own.
const MATRIX_ROWS: usize = 120;

/// The words that charts take from the plan.
fn words<'t>(desk: &Desk<'t>) -> Words<'t> {
    Words {
        statuses: desk.plan.frame.words(),
        carried: "Carried forward: nothing new was reported",
        empty: "There is no report to show yet.",
        ..Words::DEFAULT
    }
}

/// Are we on course? Stacked bars of actions over the periods up to the report's.
pub(super) fn standing_bars<'t>(desk: &Desk<'t>, report: &Report<'t>, positions: std::ops::Range<usize>) -> Figure<'t> {
    let tallies: Vec<Tally> = (0..=report.at()).map(|at| desk.reports[at].tally(positions.clone())).collect();
    let notes: Vec<Option<String>> =
        (0..=report.at()).map(|at| joiners_and_leavers(&desk.reports[at], &positions)).collect();
    let headline = bars_headline(desk, report, &tallies);
    let subtitle = match (desk.plan.periods.first(), report.at()) {
        (Some(first), 1..) => format!("Actions by rating at each report, {} to {}", first.title, report.period().title),
        _ => format!("Actions by rating, {}", report.period().title),
    };
    let bars: Vec<Bar<'_>> = tallies
        .iter()
        .enumerate()
        .map(|(at, tally)| Bar { label: &desk.period(at).title, counts: tally.counts(), note: notes[at].as_deref() })
        .collect();
    let description = bars_description(desk, report, &tallies);
    let draw = |id: &str, layout: Layout| {
        let caption = Caption {
            id,
            headline: &headline,
            subtitle: &subtitle,
            description: &description,
            place: CaptionPlace::Beside,
        };
        StandingBars { caption, bars: &bars, words: words(desk) }.draw(layout).map(Svg::into_inline).unwrap_or_default()
    };
    let table = bars_table(desk, &tallies, &notes);
    let (svg_html, svg_narrow_html) = (draw("course-wide", Layout::Wide), draw("course-narrow", Layout::Narrow));
    Figure { id: "course-figure", headline, subtitle, source: source(desk, report), svg_html, svg_narrow_html, table }
}

fn bars_headline(desk: &Desk<'_>, report: &Report<'_>, tallies: &[Tally]) -> String {
    let going_well = |tally: &Tally| tally.count(Rag::Finished) + tally.count(Rag::Green);
    let now = tallies.last().copied().unwrap_or_default();
    let finished = desk.plan.frame.word(Rag::Finished).to_lowercase();
    let green = desk.plan.frame.word(Rag::Green).to_lowercase();
    let fact = format!("{} of {} actions are {finished} or {green}", going_well(&now), now.total());
    let Some(before) = report.at().checked_sub(1) else { return fact };
    let was = going_well(&tallies[before]);
    let moved = match going_well(&now).cmp(&was) {
        std::cmp::Ordering::Greater => format!("up from {was}"),
        std::cmp::Ordering::Less => format!("down from {was}"),
        std::cmp::Ordering::Equal => "the same as".to_owned(),
    };
    let mut headline = format!("{fact}, {moved} in {}", desk.period(before).title);
    // A step up, or none, must not hide a longer way down, nor the other way round.
    let (now, first) = (going_well(&now), going_well(&tallies[0]));
    let opposite = now != first && (now >= was) == (now < first);
    if opposite {
        let way = if first > was { "down" } else { "up" };
        headline.push_str(&format!("; {way} from {first} in {}", desk.period(0).title));
    }
    headline
}

fn bars_description(desk: &Desk<'_>, report: &Report<'_>, tallies: &[Tally]) -> String {
    let said = |at: usize| {
        let tally = tallies[at];
        let parts: Vec<String> = Rag::ALL
            .into_iter()
            .filter(|rag| tally.count(*rag) > 0)
            .map(|rag| format!("{} {}", tally.count(rag), desk.plan.frame.word(rag).to_lowercase()))
            .collect();
        format!("{}: {}", desk.period(at).title, parts.join(", "))
    };
    let ends: Vec<String> = if report.at() == 0 { vec![said(0)] } else { vec![said(0), said(report.at())] };
    format!("One bar for each report. {}. The table below has every figure.", ends.join(". "))
}

/// "2 joined, 1 left", where what is counted has changed since the report before.
fn joiners_and_leavers(report: &Report<'_>, positions: &std::ops::Range<usize>) -> Option<String> {
    report.at().checked_sub(1)?;
    let (mut joined, mut left) = (0, 0);
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
        (joined, 0) => Some(format!("{joined} joined the plan")),
        (0, left) => Some(format!("{left} left the plan")),
        (joined, left) => Some(format!("{joined} joined, {left} left the plan")),
    }
}

fn bars_table<'t>(desk: &Desk<'t>, tallies: &[Tally], notes: &[Option<String>]) -> Table<'t> {
    let shown: Vec<Rag> = Rag::ALL
        .into_iter()
        .filter(|rag| *rag != Rag::NotRated || tallies.iter().any(|tally| tally.count(*rag) > 0))
        .collect();
    let changes = notes.iter().any(Option::is_some);
    let mut columns = vec![ColumnHead { label: "Report".into(), numeric: false }];
    columns.extend(shown.iter().map(|rag| ColumnHead { label: desk.plan.frame.word(*rag).into(), numeric: true }));
    columns.push(ColumnHead { label: "Actions".into(), numeric: true });
    if changes {
        columns.push(ColumnHead { label: "Changes to the plan".into(), numeric: false });
    }
    let rows = tallies.iter().enumerate().map(|(at, tally)| {
        let period = desk.period(at);
        let mut cells: Vec<TableCell<'_>> =
            shown.iter().map(|rag| TableCell::plain(tally.count(*rag).to_string())).collect();
        cells.push(TableCell::plain(tally.total().to_string()));
        if changes {
            cells.push(TableCell::plain(notes[at].clone().unwrap_or_else(|| "None".to_owned())));
        }
        let head =
            RowHead { text: period.title.as_str().into(), href: Some(address::report(&period.id)), status: None };
        TableRow { head, cells }
    });
    Table { caption: "Actions by rating in each report".to_owned(), columns, rows: rows.collect() }
}

impl<'t> TableCell<'t> {
    fn plain(text: impl Into<Cow<'t, str>>) -> Self {
        Self { text: text.into(), status: None, carried: false, href: None }
    }
}

/// How long has each action been stuck? Actions by periods, the longest unmoved first.
pub(super) fn standing_matrix<'t>(
    desk: &Desk<'t>,
    report: &'t Report<'t>,
    positions: std::ops::Range<usize>,
) -> Figure<'t> {
    let mut actions: Vec<ActionAt<'t, 't>> =
        report.actions().filter(|action| positions.contains(&action.position())).collect();
    let total = actions.len();
    actions.sort_by_key(|action| {
        let standing = action.standing();
        (standing.rag == Rag::Finished, standing.since, urgency(standing.rag), action.position())
    });
    actions.truncate(MATRIX_ROWS);
    let headline = matrix_headline(desk, report, &positions);
    let subtitle = if total > actions.len() {
        format!(
            "The {} of {total} actions whose rating has stood longest, by report; finished actions last",
            actions.len()
        )
    } else {
        "Each action’s rating at each report, the longest unmoved first; finished actions last".to_owned()
    };
    let columns = matrix_columns(desk, report);
    let heads: Vec<Column<'_>> = columns.iter().map(|(head, spoken)| Column { head, spoken }).collect();
    let cells: Vec<Vec<Cell>> = actions.iter().map(|action| matrix_cells(desk, report, action.position())).collect();
    let rows: Vec<Row<'_>> = actions
        .iter()
        .zip(&cells)
        .map(|(action, cells)| {
            let promise = action.action();
            Row { label: promise.id.as_str(), title: &promise.title, group: None, cells }
        })
        .collect();
    let description =
        format!("One row for each action, one column for each report. {headline}. The table below names every rating.");
    let draw = |id: &str, layout: Layout| {
        let caption = Caption {
            id,
            headline: &headline,
            subtitle: &subtitle,
            description: &description,
            place: CaptionPlace::Beside,
        };
        StandingMatrix { caption, columns: &heads, rows: &rows, words: words(desk) }
            .draw(layout)
            .map(Svg::into_inline)
            .unwrap_or_default()
    };
    let table = matrix_table(desk, report, &actions, &cells);
    let (svg_html, svg_narrow_html) = (draw("matrix-wide", Layout::Wide), draw("matrix-narrow", Layout::Narrow));
    Figure { id: "matrix-figure", headline, subtitle, source: source(desk, report), svg_html, svg_narrow_html, table }
}

fn matrix_headline(desk: &Desk<'_>, report: &Report<'_>, positions: &std::ops::Range<usize>) -> String {
    let open =
        |action: &ActionAt<'_, '_>| positions.contains(&action.position()) && action.standing().rag != Rag::Finished;
    let total = report.actions().filter(open).count();
    let stuck = report.actions().filter(open).filter(|action| action.standing().since == Some(0)).count();
    match desk.plan.periods.first().filter(|_| report.at() > 0) {
        Some(first) => format!("{stuck} of {total} unfinished actions have the rating they had in {}", first.title),
        None => format!("{total} actions are unfinished"),
    }
}

/// The head of each column, short and in full: "Oct 2022", "October 2022".
fn matrix_columns<'t>(desk: &Desk<'t>, report: &Report<'_>) -> Vec<(String, &'t str)> {
    (0..=report.at())
        .map(|at| {
            let period = desk.period(at);
            (period.as_at.strftime("%b %Y").to_string(), period.title.as_str())
        })
        .collect()
}

fn matrix_cells(desk: &Desk<'_>, report: &Report<'_>, position: usize) -> Vec<Cell> {
    (0..=report.at())
        .map(|at| {
            let standing = desk.timeline.standing(at, position);
            match (standing.presence, standing.word) {
                (Presence::InPlan, Word::CarriedForward) => Cell::Carried(standing.rag),
                (Presence::InPlan, _) => Cell::Fresh(standing.rag),
                _ => Cell::Absent,
            }
        })
        .collect()
}

fn matrix_table<'t>(
    desk: &Desk<'t>,
    report: &Report<'_>,
    actions: &[ActionAt<'t, 't>],
    cells: &[Vec<Cell>],
) -> Table<'t> {
    let mut columns = vec![ColumnHead { label: "Action".into(), numeric: false }];
    columns.extend(
        (0..=report.at()).map(|at| ColumnHead { label: desk.period(at).title.as_str().into(), numeric: false }),
    );
    let cell = |cell: &Cell| {
        let tag = |rag: Rag, carried: bool| TableCell {
            text: desk.plan.frame.word(rag).into(),
            status: Some(rag.key()),
            carried,
            href: None,
        };
        match *cell {
            Cell::Fresh(rag) => tag(rag, false),
            Cell::Carried(rag) => tag(rag, true),
            Cell::Absent => TableCell::plain("Not in the plan"),
        }
    };
    let rows = actions.iter().zip(cells).map(|(action, row)| {
        let Link { label, href } = Link::new(
            format!("{} {}", action.action().id, action.action().title),
            address::action(&action.action().id),
        );
        TableRow {
            head: RowHead { text: label, href: Some(href), status: None },
            cells: row.iter().map(cell).collect(),
        }
    });
    let caption = "Rating of each action in each report; carried forward where nothing was reported".to_owned();
    Table { caption, columns, rows: rows.collect() }
}

fn source(desk: &Desk<'_>, report: &Report<'_>) -> String {
    match desk.plan.periods.first().filter(|_| report.at() > 0) {
        Some(first) => format!("Source: reports of {} to {}.", first.title, report.period().title),
        None => format!("Source: report of {}.", report.period().title),
    }
}
