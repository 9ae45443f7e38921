//! Every figure of a measure chart, and what each is said to be.

use super::words::{marks_in_full, reason, shorthand};
use super::{Lines, MeasureChart, Process, Reading};
use crate::chart::table::{Table, TableCell, TableColumn};
use crate::plan::{Marks, Number, Value};
use crate::words::say;
use std::borrow::Cow;

/// Which columns the chart has something for.
struct Columns {
    parts: bool,
    says: bool,
    lines: bool,
    target: bool,
    close: bool,
    marks: bool,
    notes: bool,
}

/// The table of a chart: a row for its baseline, then one for each reading.
pub(super) fn of<'a>(chart: &MeasureChart<'a>) -> Table<'a> {
    let read = &chart.readings;
    let lines = chart.processes.iter().any(|process| !matches!(process.lines, Lines::None(_)));
    let columns = Columns {
        parts: read.iter().any(|reading| reading.numerator.is_some() || reading.denominator.is_some()),
        says: lines || chart.baseline.is_some(),
        lines,
        target: chart.target.is_some(),
        close: chart.target.as_ref().is_some_and(|target| target.close_from.is_some()),
        marks: read.iter().any(|reading| reading.marks != Marks::default()),
        notes: read.iter().any(|reading| reading.note.is_some())
            || chart.processes.iter().any(|process| process.change.is_some()),
    };
    let words = chart.words;
    let caption = if columns.lines { say!(words, measure_table_judged) } else { say!(words, measure_table) };
    let mut table = Table::new(caption, columns.heads(chart));
    if let Some(baseline) = &chart.baseline {
        let says = if columns.parts { 3 } else { 1 };
        let not_applicable = words.why_none(Value::NotApplicable);
        let cell = |column: usize| match column == says {
            true => TableCell::new(say!(words, measure_baseline)),
            false => TableCell::new(not_applicable),
        };
        let others = (1..table.columns.len() - 1).map(cell);
        let cells = std::iter::once(number(chart, baseline.value)).chain(others).collect();
        table.push(baseline.when.cell(), cells);
    }
    for (position, reading) in read.iter().enumerate() {
        table.push(reading.when.cell(), columns.cells(chart, position, reading));
    }
    let signs = shorthand(words, read);
    if !signs.is_empty() {
        table.shorthand = Some(say!(words, table_shorthand, signs = signs.join("; ")));
    }
    table
}

impl Columns {
    fn heads<'a>(&self, chart: &MeasureChart<'a>) -> Vec<TableColumn<'a>> {
        let words = chart.words;
        let mut heads = vec![
            TableColumn::words(say!(words, measure_head_when)),
            TableColumn::numbers(say!(words, measure_head_value)),
        ];
        if self.parts {
            heads.extend(chart.parts.iter().cloned().map(TableColumn::numbers));
        }
        if self.says {
            heads.push(TableColumn::words(say!(words, measure_head_says)));
        }
        if self.lines {
            let lines = [say!(words, measure_head_lower), middle_head(chart), say!(words, measure_head_upper)];
            heads.extend(lines.map(TableColumn::numbers));
            heads.push(TableColumn::words(say!(words, measure_head_footing)));
        }
        if let Some(target) = &chart.target {
            heads.push(TableColumn::numbers(say!(words, measure_head_target, date = &*target.by)));
        }
        if self.close {
            heads.push(TableColumn::numbers(say!(words, measure_head_close)));
        }
        if self.marks {
            heads.push(TableColumn::words(say!(words, measure_head_marks)));
        }
        if self.notes {
            heads.push(TableColumn::words(say!(words, measure_head_note)));
        }
        heads
    }

    fn cells<'a>(&self, chart: &MeasureChart<'a>, position: usize, reading: &Reading<'a>) -> Vec<TableCell<'a>> {
        let process = chart.process_at(position);
        let mut cells = vec![value(chart, reading)];
        if self.parts {
            cells.extend([reading.numerator, reading.denominator].map(|part| part_cell(chart, part, reading.value)));
        }
        if self.says {
            cells.push(says(chart, reading));
        }
        if self.lines {
            cells.extend(line_cells(chart, process));
            cells.push(TableCell::new(footing(chart, process)));
        }
        if let Some(target) = chart.target.as_ref().filter(|_| self.target) {
            cells.push(number(chart, target.value));
            cells.extend(target.close_from.map(|close| number(chart, close)));
        }
        if self.marks {
            cells.push(TableCell::new(marks_in_full(chart.words, reading.marks)));
        }
        if self.notes {
            cells.push(note(chart, process.filter(|process| process.from == position), reading));
        }
        cells
    }
}

/// A number as printed, and bare in data.
fn number<'a>(chart: &MeasureChart<'_>, number: Number) -> TableCell<'a> {
    TableCell::new(chart.figure(number)).in_data(number.plain())
}

fn value<'a>(chart: &MeasureChart<'a>, reading: &Reading<'a>) -> TableCell<'a> {
    match reading.value {
        Value::Number(figure) => number(chart, figure),
        missing => TableCell::new(reason(chart.words, missing)).in_data(missing.plain()),
    }
}

/// A numerator or denominator. What a suppressed figure was made of is suppressed with it.
fn part_cell<'a>(chart: &MeasureChart<'a>, part: Option<u32>, value: Value) -> TableCell<'a> {
    match (part, value) {
        (_, Value::Suppressed) => TableCell::new(reason(chart.words, value)).in_data(value.plain()),
        (Some(part), _) => number_of(part),
        (None, _) => TableCell::new(say!(chart.words, measure_not_given)),
    }
}

fn number_of<'a>(part: u32) -> TableCell<'a> {
    let part = Number::whole(part);
    TableCell::new(part.to_string()).in_data(part.plain())
}

fn says<'a>(chart: &MeasureChart<'a>, reading: &Reading<'a>) -> TableCell<'a> {
    match reading.value {
        Value::Number(_) if !reading.says.is_empty() => TableCell::new(reading.says.clone()),
        Value::Number(_) => TableCell::new(say!(chart.words, measure_not_judged)),
        _ => TableCell::new(say!(chart.words, measure_no_figure)),
    }
}

/// What the line in the middle is called: charts may begin as run charts and have limits later.
fn middle_head<'a>(chart: &MeasureChart<'a>) -> &'a str {
    let has_limits = chart.processes.iter().any(|process| matches!(process.lines, Lines::Limits(_)));
    let has_median = chart.processes.iter().any(|process| matches!(process.lines, Lines::Median(..)));
    match (has_limits, has_median) {
        (true, true) => say!(chart.words, measure_head_average_or_median),
        (false, true) => say!(chart.words, measure_head_median),
        _ => say!(chart.words, measure_head_average),
    }
}

fn line_cells<'a>(chart: &MeasureChart<'a>, process: Option<&Process<'a>>) -> [TableCell<'a>; 3] {
    let none = || TableCell::new(say!(chart.words, measure_no_line));
    match process.map(|process| &process.lines) {
        Some(Lines::Limits(limits)) => [limits.lower, limits.mean, limits.upper].map(|line| number(chart, line)),
        Some(Lines::Median(median, _)) => [none(), number(chart, *median), none()],
        Some(Lines::None(_)) | None => [none(), none(), none()],
    }
}

/// How many readings the limits are worked out from, or why there are none.
fn footing<'a>(chart: &MeasureChart<'a>, process: Option<&Process<'a>>) -> Cow<'a, str> {
    let words = chart.words;
    match process.map(|process| &process.lines) {
        Some(Lines::Limits(limits)) if limits.trial => {
            say!(words, measure_readings_on_trial, count = limits.readings).into()
        }
        Some(Lines::Limits(limits)) => say!(words, measure_readings, count = limits.readings).into(),
        Some(Lines::Median(_, why) | Lines::None(why)) => say!(words, measure_no_limits_because, why = &**why).into(),
        None => say!(words, measure_no_limits).into(),
    }
}

/// The note on a reading, and what changed with it.
fn note<'a>(chart: &MeasureChart<'a>, begins: Option<&Process<'a>>, reading: &Reading<'a>) -> TableCell<'a> {
    let change = begins.and_then(|process| process.change.clone());
    TableCell::new(match (change, reading.note.clone()) {
        (Some(change), Some(note)) => format!("{change}. {note}").into(),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => say!(chart.words, chart_none).into(),
    })
}
