//! The words of the burn-up chart: at the ends of its lines where there is room, else as a list below.

use super::BurnUp;
use super::drawn::{BurnArea, bracket};
use crate::chart::layout::Layout;
use crate::chart::svg::{Anchor, Area, Drawn, Mark, Type, width, wrap};
use crate::chart::time_axis::TimeAxis;
use crate::words::say;

/// Space between the now-line and the bracket, and between the now-line and the words.
const BRACKET: i32 = 80;
const WORDS: i32 = 130;
/// Least distance between the middles of two lines of words.
const APART: i32 = 175;
/// Sample of a line in the list, the space after it, and the height of an entry.
const SAMPLE: i32 = 300;
const AFTER: i32 = 70;
const ENTRY: i32 = 210;

/// The words right of the now-line: what is finished with evidence, what is finished, and the gap to what was due.
pub(super) struct Labels {
    /// From the lowest: the count that it stands at (twice, to allow for halves), and the words.
    beside: Vec<(i32, Type, String)>,
    /// Heights of the bracket, in actions.
    gap: Option<(i32, i32)>,
    /// What the end of the plan is, above the end of its line.
    end: Option<String>,
}

impl Labels {
    pub(super) fn new(chart: &BurnUp<'_>, layout: Layout) -> Self {
        let due = chart.planned_by(chart.as_at.last());
        let (finished, evidenced) = chart.newest().unwrap_or_default();
        let gap = (due != finished).then_some((due as i32, finished as i32));
        if layout == Layout::Narrow {
            return Self { beside: Vec::new(), gap, end: None };
        }
        let words = chart.words;
        let mut beside = vec![
            (2 * evidenced as i32, Type::Label, say!(words, burn_up_with_evidence, count = evidenced)),
            (2 * finished as i32, Type::Label, say!(words, burn_up_finished, count = finished)),
        ];
        if due != finished {
            let gap = say!(words, burn_up_gap, due = due, finished = finished);
            beside.push(((due + finished) as i32, Type::Strong, gap));
        }
        beside.sort_by_key(|(twice, ..)| *twice);
        Self { beside, gap, end: end_in_words(chart) }
    }

    /// Room that they take right of the now-line, in tenths of a pixel.
    pub(super) fn width(&self) -> i32 {
        let words = self.beside.iter().map(|(_, style, text)| width(text, *style)).max();
        words.map_or(BRACKET + 40, |words| WORDS + words)
    }

    /// Draws them over a plot between two heights.
    pub(super) fn draw(&self, area: &BurnArea<'_>, axis: &TimeAxis, now: i32, plot: (i32, i32)) -> Drawn {
        if let Some((due, finished)) = self.gap {
            area.draw(&Mark::new([(now, due), (now, finished)], |canvas, [from, to]| {
                let outline = bracket(from.0 + BRACKET, from.1, to.1);
                canvas.element("path").class("burn-gap").attr("d", &outline);
            }))?;
        }
        let mut floor = plot.1 - APART / 2;
        for (twice, style, text) in &self.beside {
            let level = (area.map_coordinate(&(now, twice / 2)).1 + area.map_coordinate(&(now, (twice + 1) / 2)).1) / 2;
            let middle = level.min(floor);
            floor = middle - APART;
            area.draw(&Mark::new([(now, 0)], |canvas, [(x, _)]| {
                let at = (x + WORDS, middle + style.below_middle());
                canvas.text_in(&[style.class(), " halo"], Anchor::Start, at, text);
            }))?;
        }
        let Some(end) = &self.end else { return Ok(()) };
        area.draw(&Mark::new([(axis.days().end, 0)], |canvas, [(x, _)]| {
            let baseline = plot.0 + 110 + Type::Label.below_middle();
            canvas.text_in(&[Type::Label.class(), " halo"], Anchor::End, (x, baseline), end);
        }))
    }
}

/// What stands below the picture: in a narrow layout the words of every line, in both what is in no line.
pub(super) struct List {
    entries: Vec<(&'static str, String)>,
    /// The note, broken into lines.
    note: Vec<String>,
}

impl List {
    pub(super) fn new(chart: &BurnUp<'_>, layout: Layout) -> Self {
        let mut entries = Vec::new();
        if let Some((finished, evidenced)) = chart.newest().filter(|_| layout == Layout::Narrow && !chart.is_empty()) {
            let words = chart.words;
            let due = chart.planned_by(chart.as_at.last());
            let as_at = words.when(chart.as_at);
            entries.push(("burn burn-planned", say!(words, burn_up_due, count = due, date = as_at)));
            entries.extend(end_in_words(chart).map(|end| ("burn burn-later", end)));
            entries.push(("burn burn-finished", say!(words, burn_up_finished, count = finished)));
            entries.push(("burn burn-evidenced", say!(words, burn_up_finished_with_evidence, count = evidenced)));
        }
        let note = chart.note().unwrap_or_default();
        let note = wrap(&note, Type::Small, layout.width(), 3).into_iter().map(|line| line.into_owned()).collect();
        Self { entries, note }
    }

    /// Height in tenths of a pixel.
    pub(super) fn height(&self) -> i32 {
        self.entries.len() as i32 * ENTRY + self.note.len() as i32 * Type::Small.line_height()
    }

    /// Draws it with its top at a height.
    pub(super) fn draw(&self, area: &Area<'_>, top: i32) -> Drawn {
        area.draw(&Mark::new([(0, top)], |canvas, [(x, mut top)]| {
            for (class, words) in &self.entries {
                let middle = top + ENTRY / 2;
                canvas.element("polyline").class(class).points([(x, middle), (x + SAMPLE, middle)]);
                let at = (x + SAMPLE + AFTER, middle + Type::Label.below_middle());
                canvas.text(Type::Label, Anchor::Start, at, words);
                top += ENTRY;
            }
            for line in &self.note {
                let baseline = top + Type::Small.line_height() / 2 + Type::Small.below_middle();
                canvas.text(Type::Small, Anchor::Start, (x, baseline), line);
                top += Type::Small.line_height();
            }
        }))
    }
}

/// "44 planned by 31 December 2023", where that is still to come.
fn end_in_words(chart: &BurnUp<'_>) -> Option<String> {
    let date = chart.words.date(chart.end()?);
    Some(say!(chart.words, burn_up_planned, count = chart.total(), date = date))
}
