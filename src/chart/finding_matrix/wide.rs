//! The matrix with room for columns: a row reads from left to right as in a table, each part from its first line down.

use super::super::svg::{Anchor, Area, Canvas, Digits, Drawn, Mark, Paint, Type, group, truncate, width, wrap};
use super::super::verdict::{AFTER_SHAPE, Known, SHAPE, VerdictKey, place_verdict, word};
use super::super::vocabulary::mid_sentence;
use super::{BAR, FindingRow, Frame, Said, VisitHead};
use crate::words::say;
use plotters::element::PathElement;
use std::borrow::Cow;

/// Height of a line in a row, and the space above its first and below its last, in tenths of a pixel.
const LINE: i32 = 170;
const ABOVE: i32 = 70;
const BELOW: i32 = 70;
/// Space between columns.
const ASIDE: i32 = 120;
/// A visit's column with words in its cells, and how many visits leave room for that.
const WORDED: i32 = 1000;
const MOST_WORDED: usize = 3;
/// Narrowest and widest column without words.
const NARROWEST: i32 = 350;
const WIDEST: i32 = 560;
/// A column of numbers.
const NUMBERS: i32 = 520;
/// Least room for titles and for bars.
const LEAST_TITLE: i32 = 1300;
const LEAST_BAR: i32 = 1100;
/// Lines of a head and of a title.
const HEAD_LINES: usize = 4;
const TITLE_LINES: usize = 3;

/// The chart, measured.
pub(super) struct Plan<'f, 'a> {
    frame: &'f Frame<'a>,
    key: Option<VerdictKey<'a>>,
    heads: Vec<Head<'a>>,
    rows: Vec<Row<'a>>,
    /// Where titles, visits and bars begin, and how wide a visit's column is.
    title_left: i32,
    visits_left: i32,
    column: i32,
    bar_left: i32,
    /// Where the lines of the heads end.
    heads_bottom: i32,
    size: (i32, i32),
}

/// A head of a column: its lines, and the side they keep to.
struct Head<'a> {
    lines: Vec<Cow<'a, str>>,
    x: i32,
    anchor: Anchor,
}

struct Row<'a> {
    finding: &'a FindingRow<'a>,
    title: Vec<Cow<'a, str>>,
    alarm: Vec<Cow<'a, str>>,
    top: i32,
    height: i32,
}

impl<'f, 'a> Plan<'f, 'a> {
    pub(super) fn new(frame: &'f Frame<'a>) -> Self {
        let chart = frame.chart;
        let visits = chart.visits.len();
        let worded = visits <= MOST_WORDED;
        let (occurs, told) = chart.verdicts();
        let key = (!worded).then(|| VerdictKey::new(frame.id, chart.words.language, occurs, told));
        let key_height = key.as_ref().map_or(0, VerdictKey::height);
        let heads_top = frame.top + key_height;

        let labels = chart.rows.iter().map(|row| width(&row.label, Type::Strong));
        let title_left = labels.max().unwrap_or(0).min(600) + 80;
        let numbers = NUMBERS * (1 + i32::from(chart.tells_firsts()));
        let fixed = title_left + numbers + 2 * ASIDE;
        let spare = frame.layout.width() - fixed - LEAST_TITLE - LEAST_BAR;
        let column = match visits as i32 {
            _ if worded => WORDED,
            visits => (spare / visits).clamp(NARROWEST, WIDEST),
        };
        let rest = (frame.layout.width() - fixed - visits as i32 * column).max(LEAST_TITLE + LEAST_BAR);
        let title_room = (rest * 45 / 100).clamp(LEAST_TITLE, rest - LEAST_BAR);
        let visits_left = title_left + title_room + ASIDE;
        let numbers_left = visits_left + visits as i32 * column;
        let bar_left = numbers_left + numbers + ASIDE;
        let full = bar_left + rest - title_room;

        let mut plan = Self {
            frame,
            key,
            heads: Vec::new(),
            rows: Vec::with_capacity(chart.rows.len()),
            title_left,
            visits_left,
            column,
            bar_left,
            heads_bottom: heads_top,
            size: (full, frame.empty_height() + key_height),
        };
        if !chart.rows.is_empty() {
            plan.place_heads(heads_top);
            plan.place_rows(title_room);
        }
        plan
    }

    pub(super) const fn size(&self) -> (i32, i32) {
        self.size
    }

    fn worded(&self) -> bool {
        self.key.is_none()
    }

    fn place_heads(&mut self, top: i32) {
        let chart = self.frame.chart;
        let room = self.column - 40;
        let lines_of = |visit: &'a VisitHead<'a>| -> Vec<Cow<'a, str>> {
            let mut lines = wrap(&visit.when.short, Type::Small, room, 2);
            if self.column >= WORDED {
                lines.extend(wrap(&visit.kind, Type::Small, room, HEAD_LINES - lines.len()));
            }
            lines
        };
        let visits = chart.visits.iter().zip(0..);
        let mut heads: Vec<Head<'a>> = visits
            .map(|(visit, at)| Head {
                lines: lines_of(visit),
                x: self.visits_left + at * self.column,
                anchor: Anchor::Start,
            })
            .collect();
        let words = chart.words.language;
        let mut number = |words: &'a str, column: i32| {
            let right = self.bar_left - ASIDE - column * NUMBERS;
            heads.push(Head { lines: wrap(words, Type::Small, NUMBERS - 40, 3), x: right, anchor: Anchor::End });
        };
        if chart.tells_firsts() {
            number(say!(words, finding_matrix_head_first), 0);
            number(say!(words, common_actions_head), 1);
        } else {
            number(say!(words, common_actions_head), 0);
        }
        let mut head = |words: &'a str, x: i32| {
            heads.push(Head { lines: vec![words.into()], x, anchor: Anchor::Start });
        };
        head(say!(words, finding_matrix_head_ratings), self.bar_left);
        head(say!(words, finding_matrix_head), 0);
        let most = heads.iter().map(|head| head.lines.len()).max().unwrap_or(0) as i32;
        self.heads_bottom = top + most * Type::Small.line_height() + 40;
        self.heads = heads;
    }

    fn place_rows(&mut self, title_room: i32) {
        let chart = self.frame.chart;
        let mut top = self.heads_bottom;
        for finding in &chart.rows {
            let title = wrap(&finding.title, Type::Label, title_room, TITLE_LINES);
            let alarm = finding.alarm(chart.words.language, chart.visits.len());
            let alarm =
                alarm.map_or_else(Vec::new, |words| wrap(words, Type::Strong, self.size.0 - self.bar_left - 40, 3));
            let told = self.worded() && finding.said(chart.visits.len()).any(|said| matches!(said, Said::Told(_)));
            let lines = title.len().max(alarm.len()).max(1 + usize::from(told)) as i32;
            let height = ABOVE + lines * LINE + BELOW;
            self.rows.push(Row { finding, title, alarm, top, height });
            top += height;
        }
        self.size.1 = top + 10;
    }

    pub(super) fn draw(&self, area: &Area<'_>) -> Drawn {
        self.frame.draw(area)?;
        if self.rows.is_empty() {
            return self.frame.draw_empty(area);
        }
        if let Some(key) = &self.key {
            key.draw(area, self.frame.top - 40)?;
        }
        self.draw_heads(area)?;
        let counts = self.frame.counts(area, (self.bar_left, self.size.0), self.size.1);
        for row in &self.rows {
            let actions = self.frame.chart.words.actions(row.finding.total());
            group(area, "row", &[&*row.finding.label, " ", &*row.finding.title, ": ", &*actions], || {
                area.draw(&Mark::new([(0, row.top + ABOVE)], |canvas, [at]| self.write_row(canvas, row, at)))?;
                self.frame.draw_bar(&counts, row.finding, row.top + ABOVE + (LINE - BAR) / 2)?;
                self.draw_rule(area, Paint::Grid, row.top + row.height)
            })?;
        }
        let zero = vec![(self.bar_left - 15, self.heads_bottom + 30), (self.bar_left - 15, self.size.1 - 40)];
        area.draw(&PathElement::new(zero, Paint::Axis.style()))
    }

    fn draw_heads(&self, area: &Area<'_>) -> Drawn {
        for head in &self.heads {
            let top = self.heads_bottom - 40 - head.lines.len() as i32 * Type::Small.line_height();
            area.draw(&Mark::new([(head.x, top)], |canvas, [(x, mut top)]| {
                for line in &head.lines {
                    let baseline = top + Type::Small.line_height() / 2 + Type::Small.below_middle();
                    canvas.text(Type::Small, head.anchor, (x, baseline), line);
                    top += Type::Small.line_height();
                }
            }))?;
        }
        self.draw_rule(area, Paint::Axis, self.heads_bottom)
    }

    fn draw_rule(&self, area: &Area<'_>, paint: Paint, y: i32) -> Drawn {
        area.draw(&PathElement::new(vec![(0, y), (self.size.0, y)], paint.style()))
    }

    /// Everything in a row but its bar; `y` is where its first line begins.
    fn write_row(&self, canvas: &mut Canvas<'_>, row: &Row<'_>, (x, y): (i32, i32)) {
        let finding = row.finding;
        let baseline = y + LINE / 2 + Type::Label.below_middle();
        let label = truncate(&finding.label, Type::Strong, self.title_left - 80);
        canvas.text(Type::Strong, Anchor::Start, (x, baseline), &label);
        for (line, down) in row.title.iter().zip((0..).step_by(LINE as usize)) {
            canvas.text(Type::Label, Anchor::Start, (x + self.title_left, baseline + down), line);
        }
        let visits = &self.frame.chart.visits;
        for ((visit, said), at) in visits.iter().zip(finding.said(visits.len())).zip(0..) {
            self.write_said(canvas, (row, visit, said), (self.visits_left + at * self.column, y));
        }
        let numbers_right = self.bar_left - ASIDE;
        let total = Digits::new(finding.total());
        let firsts = self.frame.chart.tells_firsts();
        let total_right = numbers_right - if firsts { NUMBERS } else { 0 };
        canvas.text(Type::Label, Anchor::End, (total_right, baseline), total.as_str());
        if let Some(primary) = finding.primary {
            canvas.text(Type::Strong, Anchor::End, (numbers_right, baseline), Digits::new(primary).as_str());
        } else if firsts {
            canvas.text(Type::Small, Anchor::End, (numbers_right, baseline), "–");
        }
        for (line, down) in row.alarm.iter().zip((0..).step_by(LINE as usize)) {
            canvas.text(Type::Strong, Anchor::Start, (self.bar_left + 40, baseline + down), line);
        }
    }

    /// A verdict as shape and word; or what stands for none.
    fn write_said(&self, canvas: &mut Canvas<'_>, cell: (&Row<'_>, &VisitHead<'_>, Said), (x, y): (i32, i32)) {
        let (row, visit, said) = cell;
        let middle = y + LINE / 2;
        let baseline = middle + Type::Label.below_middle();
        let words = self.frame.chart.words.language;
        let Some((verdict, known)) = said.verdict() else {
            let none = said == Said::NoVerdict && self.worded();
            let text = if none { mid_sentence(say!(words, finding_matrix_no_verdict)) } else { "–".into() };
            return canvas.text(Type::Small, Anchor::Start, (x, middle + Type::Small.below_middle()), &text);
        };
        let word = word(words, verdict);
        let spoken = match known {
            Known::Written => mid_sentence(word),
            Known::Told => say!(words, finding_matrix_title_told, verdict = mid_sentence(word)).into(),
        };
        let title = [&*row.finding.label, ", ", &*visit.when.title, ": ", &*spoken];
        place_verdict(canvas, self.frame.id, (verdict, known), (x, middle - SHAPE / 2), &title);
        if self.worded() {
            let left = x + SHAPE + AFTER_SHAPE;
            canvas.text(Type::Label, Anchor::Start, (left, baseline), word);
            if known == Known::Told {
                let below = middle + LINE + Type::Small.below_middle();
                canvas.text(Type::Small, Anchor::Start, (left, below), say!(words, finding_matrix_told));
            }
        }
    }
}
