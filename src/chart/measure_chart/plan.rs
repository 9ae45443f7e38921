//! A measure chart, measured: what goes where before anything is drawn.

use super::frame::Frame;
use super::labels::{Box4, EndLabel, Room, spread};
use super::symbol::{SignalKey, Symbols};
use super::words::{self, LineKind};
use super::{MeasureChart, Side};
use crate::chart::caption::{Caption, CaptionLines};
use crate::chart::layout::Layout;
use crate::chart::svg::{Type, width, wrap};
use crate::chart::value_axis::ValueAxis;
use crate::plan::{Number, Value};
use crate::words::say;
use std::borrow::Cow;

/// Room above the plot for figures over its highest points, in tenths of a pixel.
const ABOVE: i32 = 220;
/// Height of the band under the plot that says why figures are missing, in tenths of a pixel.
pub(super) const GAPS: i32 = 210;
/// Widest column of words at the right of a plot, and their distance from it.
const WIDEST_ASIDE: i32 = 1500;
pub(super) const ASIDE: i32 = 120;
/// Height of a line of the list under a narrow plot.
pub(super) const LIST_LINE: i32 = 200;
/// Room for the sample before a line of the list.
pub(super) const LIST_SAMPLE: i32 = 320;

/// Words in the plot: their style, their middle and themselves.
pub(super) struct Written {
    pub(super) style: Type,
    pub(super) middle: (i32, i32),
    pub(super) text: String,
}

/// A change of the way of working, or of the way of counting.
pub(super) struct Change {
    pub(super) x: i32,
    /// Top of its words, and of its line.
    pub(super) top: i32,
    pub(super) left: i32,
    pub(super) lines: Vec<String>,
}

/// A line of the list under a narrow plot.
pub(super) struct Listed {
    pub(super) sample: Option<LineKind>,
    pub(super) lines: Vec<String>,
}

impl Listed {
    fn new(sample: Option<LineKind>, text: &str) -> Self {
        let (style, left) = if sample.is_some() { (Type::Label, LIST_SAMPLE) } else { (Type::Strong, 0) };
        let lines = wrap(text, style, Layout::Narrow.width() - left, 3).into_iter().map(Cow::into_owned).collect();
        Self { sample, lines }
    }
}

/// The chart, measured.
pub(super) struct Plan<'a> {
    pub(super) chart: &'a MeasureChart<'a>,
    pub(super) id: &'a str,
    pub(super) layout: Layout,
    pub(super) lines: CaptionLines<'a>,
    pub(super) symbols: Symbols,
    pub(super) key: SignalKey,
    pub(super) key_top: i32,
    /// Absent where there is no figure.
    pub(super) frame: Option<Frame>,
    pub(super) changes: Vec<Change>,
    pub(super) written: Vec<Written>,
    pub(super) ends: Vec<EndLabel<'a>>,
    /// Readings whose sign fits below their gap, and the middle of the sign.
    pub(super) signs: Vec<(usize, i32)>,
    pub(super) has_gaps: bool,
    pub(super) dates_top: i32,
    pub(super) list: Vec<Listed>,
    pub(super) list_top: i32,
    pub(super) notes: Vec<String>,
    pub(super) notes_top: i32,
    pub(super) height: i32,
}

impl<'a> Plan<'a> {
    pub(super) fn new(chart: &'a MeasureChart<'a>, caption: &Caption<'a>, layout: Layout) -> Self {
        let lines = CaptionLines::new(caption, layout);
        let key_top = lines.height_with_space();
        let ticks = if layout == Layout::Wide { 6 } else { 4 };
        let decimals = chart.figures().map(|(_, number)| number.decimals()).max().unwrap_or(0);
        let axis = ValueAxis::new(chart.kind, chart.extent(), decimals, ticks);
        let ends = if layout == Layout::Wide { end_labels(chart) } else { Vec::new() };
        let widest = ends.iter().flat_map(|label| label.lines.iter().map(|line| width(line, label.style))).max();
        let aside = widest.map_or(0, |widest| widest + ASIDE);

        // Symbols and key depend on the width of the plot alone; its height on theirs.
        let bare = Frame::new(chart, axis, layout, 0, aside);
        let symbols = Symbols::new(chart, bare.as_ref().map_or(0, Frame::spacing));
        let key = SignalKey::new(&symbols, chart.words, layout);
        let mut plan = Self {
            chart,
            id: caption.id,
            layout,
            lines,
            symbols,
            key,
            key_top,
            frame: None,
            changes: Vec::new(),
            written: Vec::new(),
            ends: Vec::new(),
            signs: Vec::new(),
            has_gaps: chart.readings.iter().any(|reading| !matches!(reading.value, Value::Number(_))),
            dates_top: 0,
            list: Vec::new(),
            list_top: 0,
            notes: Vec::new(),
            notes_top: key_top,
            height: 0,
        };
        match bare.filter(|_| chart.figures().next().is_some()) {
            None => plan.notes_top = key_top + Type::Label.line_height() + 60,
            Some(bare) => {
                let changes_top = key_top + plan.key.height + if plan.key.height > 0 { 40 } else { 0 };
                plan.changes = changes(chart, &bare, (changes_top, layout.width()));
                let top = plan.changes.iter().map(Change::bottom).max().unwrap_or(changes_top) + ABOVE;
                plan.place(bare.at(top), ends);
            }
        }
        let notes = chart.notes(plan.symbols.has_letters());
        let wrapped =
            |note: &String| wrap(note, Type::Small, layout.width(), 8).into_iter().map(Cow::into_owned).collect();
        plan.notes = notes.iter().flat_map(|note| -> Vec<String> { wrapped(note) }).collect();
        plan.height = plan.notes_top + plan.notes.len() as i32 * Type::Small.line_height() + 20;
        plan
    }

    /// Settles everything in, beside and under the plot.
    fn place(&mut self, frame: Frame, mut ends: Vec<EndLabel<'a>>) {
        self.write_in(&frame);
        for label in &mut ends {
            label.wanted = frame.y(label.value);
        }
        spread(&mut ends, (frame.top - ABOVE, frame.bottom + GAPS));
        self.ends = ends;
        self.dates_top = frame.bottom + if self.has_gaps { GAPS } else { 40 };
        self.list_top = self.dates_top + frame.times.height() + 60;
        self.list = if self.layout == Layout::Narrow { list(self.chart) } else { Vec::new() };
        self.notes_top = self.list_top
            + self.list.iter().map(|listed| listed.lines.len()).sum::<usize>() as i32 * LIST_LINE
            + if self.list.is_empty() { 0 } else { 60 };
        self.frame = Some(frame);
    }

    /// Finds room in the plot for figures: the last, the first, the height of each signal, then what marks there are.
    fn write_in(&mut self, frame: &Frame) {
        let chart = self.chart;
        let point = |position: usize, number: Number| {
            let side = self.symbols.side(chart.readings[position].signal);
            Box4::about((frame.x(position), frame.y(number.as_f64())), side)
        };
        let within = Box4([frame.left + 10, frame.top - ABOVE, frame.right, frame.bottom - 15]);
        let taken = chart.figures().map(|(position, number)| point(position, number)).collect();
        let mut room = Room::new(within, taken);
        let mut written = Vec::new();
        for (position, style, has_figure) in told(chart, !self.has_end_for_last()) {
            let reading = &chart.readings[position];
            let Value::Number(number) = reading.value else { continue };
            let marks = words::marks(reading.marks);
            let figure = if has_figure { chart.figure(number) } else { String::new() };
            let when = if chart.figures().count() == 1 { format!("{}: ", reading.when.title) } else { String::new() };
            let text = [&*when, &*figure, &*marks].concat().trim().to_owned();
            let above = stands_out_above(chart, position);
            // A point stands in its own way by nothing: its words keep clear of it.
            if let Some(middle) = room.beside(point(position, number), width(&text, style) + 20, above) {
                written.push(Written { style, middle, text });
            }
        }
        if let Some(baseline) = &chart.baseline {
            let text = say!(chart.words, measure_chart_baseline_at, value = chart.figure(baseline.value));
            let tick = Box4([
                frame.left,
                frame.y(baseline.value.as_f64()) - 20,
                frame.left + 120,
                frame.y(baseline.value.as_f64()) + 20,
            ]);
            if let Some(middle) = room.beside(tick, width(&text, Type::Small) + 20, true) {
                written.push(Written { style: Type::Small, middle, text });
            }
        }
        self.written = written;
        let mut free_from = i32::MIN;
        let gap = |(_, reading): &(usize, &super::Reading<'_>)| !matches!(reading.value, Value::Number(_));
        for (position, reading) in chart.readings.iter().enumerate().filter(gap) {
            let half = width(words::sign(chart.words, reading.value), Type::Small) / 2;
            let x = frame.x(position).min(self.layout.width() - half - 5);
            if x - half >= free_from {
                self.signs.push((position, x));
                free_from = x + half + 30;
            }
        }
    }

    /// True where the last figure stands in the column at the right.
    fn has_end_for_last(&self) -> bool {
        self.layout == Layout::Wide && self.chart.end_figure().is_some()
    }
}

impl Change {
    /// Where its words end, in tenths of a pixel.
    fn bottom(&self) -> i32 {
        self.top + self.lines.len() as i32 * Type::Small.line_height() + 30
    }
}

impl MeasureChart<'_> {
    /// The last figure, where it is the last reading and a line leads to it.
    fn end_figure(&self) -> Option<Number> {
        let last = self.readings.last().filter(|_| !self.is_points_only());
        last.and_then(|reading| reading.value.number())
    }
}

/// What stands at the right of a wide plot.
fn end_labels<'a>(chart: &MeasureChart<'_>) -> Vec<EndLabel<'a>> {
    let label = |style: Type, text: &str, value: f64| {
        let lines = wrap(text, style, WIDEST_ASIDE, 3).into_iter().map(|line| Cow::Owned(line.into_owned())).collect();
        EndLabel { style, lines, value, wanted: 0, middle: 0 }
    };
    let mut labels = Vec::with_capacity(5);
    if let (Some(number), Some(reading)) = (chart.end_figure(), chart.readings.last()) {
        let text = chart.figure(number) + &words::marks(reading.marks);
        labels.push(label(Type::Strong, &text, number.as_f64()));
    }
    labels.extend(chart.line_labels().iter().map(|(_, value, text)| label(Type::Small, text, *value)));
    if let (Some(target), Some(text)) = (&chart.target, chart.target_label()) {
        labels.push(label(Type::Label, &text, target.value.as_f64()));
    }
    labels
}

/// What stands under a narrow plot.
fn list(chart: &MeasureChart<'_>) -> Vec<Listed> {
    let several = chart.figures().nth(1).is_some();
    let latest = chart.figures().next_back().filter(|_| several).map(|(position, number)| {
        let reading = &chart.readings[position];
        let text = format!("{}: {}{}", reading.when.title, chart.figure(number), words::marks(reading.marks));
        Listed::new(None, &text)
    });
    let lines = chart.line_labels().into_iter().map(|(kind, _, text)| Listed::new(Some(kind), &text));
    let target = chart.target_label().map(|text| Listed::new(Some(LineKind::Target), &text));
    latest.into_iter().chain(lines).chain(target).collect()
}

/// Which readings are told in the plot, the most important first: position, style, and whether with their figure or with
/// their marks alone.
fn told(chart: &MeasureChart<'_>, last_inside: bool) -> Vec<(usize, Type, bool)> {
    let figures: Vec<(usize, Number)> = chart.figures().collect();
    let mut told: Vec<(usize, Type, bool)> = Vec::new();
    let mut tell = |position: usize, style: Type, figure: bool| {
        if !told.iter().any(|(known, ..)| *known == position) {
            told.push((position, style, figure));
        }
    };
    let last = figures.last().map(|(position, _)| *position);
    for position in last.into_iter().filter(|_| last_inside) {
        tell(position, Type::Strong, true);
    }
    let inside = |position: usize| last_inside || Some(position) != last;
    for (position, _) in figures.first().into_iter().filter(|(position, _)| inside(*position)) {
        tell(*position, Type::Small, true);
    }
    for episode in figures.chunk_by(|a, b| chart.readings[a.0].signal == chart.readings[b.0].signal) {
        let by_value = |a: &&(usize, Number), b: &&(usize, Number)| a.1.as_f64().total_cmp(&b.1.as_f64());
        let height = match episode.first().and_then(|(position, _)| chart.readings[*position].signal.side()) {
            Some(Side::High) => episode.iter().max_by(by_value),
            Some(Side::Low) => episode.iter().min_by(by_value),
            None => None,
        };
        for (position, _) in height.into_iter().filter(|(position, _)| inside(*position)) {
            tell(*position, Type::Small, true);
        }
    }
    let points_only = chart.is_points_only();
    for (position, _) in figures.iter().filter(|(position, _)| inside(*position)) {
        let is_marked = !words::marks(chart.readings[*position].marks).is_empty();
        if points_only || is_marked {
            tell(*position, Type::Small, points_only);
        }
    }
    told
}

/// True where a figure stands above its neighbours, so that there is more room above it.
fn stands_out_above(chart: &MeasureChart<'_>, position: usize) -> bool {
    let value =
        |position: usize| chart.readings.get(position).and_then(|reading| reading.value.number()).map(Number::as_f64);
    let neighbours: Vec<f64> =
        [position.checked_sub(1), Some(position + 1)].into_iter().flatten().filter_map(value).collect();
    let average = neighbours.iter().sum::<f64>() / neighbours.len().max(1) as f64;
    neighbours.is_empty() || value(position).is_some_and(|value| value >= average)
}

/// The changes, first to last, each with its words on a row of their own above the plot.
fn changes(chart: &MeasureChart<'_>, frame: &Frame, (top, right): (i32, i32)) -> Vec<Change> {
    let mut found = Vec::new();
    let mut free_from = top;
    for (position, reading) in chart.readings.iter().enumerate().skip(1) {
        let begins = chart.processes.iter().find(|process| process.from == position);
        let words = match begins.and_then(|process| process.change.as_deref()) {
            Some(words) => Some(words),
            None => (begins.is_some() || reading.marks.breaks)
                .then_some(say!(chart.words, measure_chart_counted_differently)),
        };
        let Some(words) = words else { continue };
        let x = frame.reach(&(position..position + 1)).0;
        let (room, least) = (right - x, 2000.min(right));
        let lines: Vec<String> =
            wrap(words, Type::Small, room.max(least), 3).into_iter().map(Cow::into_owned).collect();
        let wide = lines.iter().map(|line| width(line, Type::Small)).max().unwrap_or(0);
        let change = Change { x, top: free_from, left: x.min(right - wide), lines };
        free_from = change.bottom();
        found.push(change);
    }
    found
}
