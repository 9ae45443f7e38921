//! The matrix for a telephone: a block for each finding, with two visits to a line and its bar across the whole width.

use super::super::svg::{Anchor, Area, Canvas, Drawn, Mark, Paint, Type, group, truncate, width, wrap};
use super::super::verdict::{AFTER_SHAPE, Known, SHAPE, place_verdict, word};
use super::super::vocabulary::mid_sentence;
use super::{BAR, FindingRow, Frame, Said};
use crate::words::say;
use plotters::element::PathElement;
use std::borrow::Cow;

/// Height of a line, of a chip (when, and what was said), and the spaces in and between blocks, in tenths of a pixel.
const LINE: i32 = 180;
const CHIP: i32 = 400;
const BETWEEN: i32 = 120;
const BEFORE_BAR: i32 = 50;
/// Chips to a line.
const ACROSS: usize = 2;
/// Lines of a title.
const TITLE_LINES: usize = 4;

/// The chart, measured.
pub(super) struct Plan<'f, 'a> {
    frame: &'f Frame<'a>,
    title_left: i32,
    /// When and what sort of visit, cut to a chip.
    heads: Vec<Cow<'a, str>>,
    blocks: Vec<Block<'a>>,
    height: i32,
}

struct Block<'a> {
    finding: &'a FindingRow<'a>,
    title: Vec<Cow<'a, str>>,
    /// Where the block begins, its chips, its count and its bar.
    top: i32,
    chips: i32,
    count: i32,
    bar: i32,
}

impl<'f, 'a> Plan<'f, 'a> {
    pub(super) fn new(frame: &'f Frame<'a>) -> Self {
        let chart = frame.chart;
        let wide = frame.layout.width();
        let labels = chart.rows.iter().map(|row| width(&row.label, Type::Strong));
        let title_left = labels.max().unwrap_or(0).min(600) + 80;
        let head = |visit: &'a super::VisitHead<'a>| {
            let words = [&*visit.when.short, ", ", &mid_sentence(&visit.kind)].concat();
            Cow::Owned(truncate(&words, Type::Small, wide / ACROSS as i32 - 80).into_owned())
        };
        let mut y = frame.top + 20;
        let mut blocks = Vec::with_capacity(chart.rows.len());
        for finding in &chart.rows {
            let title = wrap(&finding.title, Type::Label, wide - title_left, TITLE_LINES);
            let chips = y + title.len().max(1) as i32 * LINE + 40;
            let count = chips + chart.visits.len().div_ceil(ACROSS) as i32 * CHIP;
            let bar = count + LINE + BEFORE_BAR;
            blocks.push(Block { finding, title, top: y, chips, count, bar });
            y = if finding.total() > 0 { bar + BAR } else { count + LINE } + 2 * BETWEEN;
        }
        let height = if blocks.is_empty() { frame.empty_height() } else { y - 2 * BETWEEN + 10 };
        Self { frame, title_left, heads: chart.visits.iter().map(head).collect(), blocks, height }
    }

    pub(super) const fn size(&self) -> (i32, i32) {
        (self.frame.layout.width(), self.height)
    }

    pub(super) fn draw(&self, area: &Area<'_>) -> Drawn {
        self.frame.draw(area)?;
        if self.blocks.is_empty() {
            return self.frame.draw_empty(area);
        }
        let wide = self.frame.layout.width();
        let counts = self.frame.counts(area, (0, wide), self.height);
        for (at, block) in self.blocks.iter().enumerate() {
            group(area, "row", &[&block.finding.label, " ", &block.finding.title], || {
                if at > 0 {
                    let rule = vec![(0, block.top - BETWEEN), (wide, block.top - BETWEEN)];
                    area.draw(&PathElement::new(rule, Paint::Grid.style()))?;
                }
                area.draw(&Mark::new([(0, block.top)], |canvas, [at]| self.write_block(canvas, block, at)))?;
                self.frame.draw_bar(&counts, block.finding, block.bar)
            })?;
        }
        Ok(())
    }

    fn write_block(&self, canvas: &mut Canvas<'_>, block: &Block<'_>, (x, y): (i32, i32)) {
        let baseline = y + LINE / 2 + Type::Label.below_middle();
        let label = truncate(&block.finding.label, Type::Strong, self.title_left - 80);
        canvas.text(Type::Strong, Anchor::Start, (x, baseline), &label);
        for (line, down) in block.title.iter().zip((0..).step_by(LINE as usize)) {
            canvas.text(Type::Label, Anchor::Start, (x + self.title_left, baseline + down), line);
        }
        let said = block.finding.said(self.heads.len());
        for (at, (head, said)) in self.heads.iter().zip(said).enumerate() {
            let left = (at % ACROSS) as i32 * self.frame.layout.width() / ACROSS as i32;
            self.write_chip(canvas, head, said, (x + left, block.chips + (at / ACROSS) as i32 * CHIP));
        }
        self.write_count(canvas, block);
    }

    fn write_chip(&self, canvas: &mut Canvas<'_>, head: &str, said: Said, (x, y): (i32, i32)) {
        let first = y + Type::Small.line_height() / 2 + Type::Small.below_middle();
        canvas.text(Type::Small, Anchor::Start, (x, first), head);
        let middle = y + Type::Small.line_height() + LINE / 2;
        let words = self.frame.chart.words.language;
        let Some((verdict, known)) = said.verdict() else {
            let words = match said {
                Said::NoVerdict => say!(words, finding_matrix_no_verdict),
                _ => say!(words, finding_matrix_chip_nothing),
            };
            return canvas.text(Type::Label, Anchor::Start, (x, middle + Type::Label.below_middle()), words);
        };
        let word = match (known, word(words, verdict)) {
            (Known::Written, word) => Cow::Borrowed(word),
            (Known::Told, word) => Cow::Owned(say!(words, finding_matrix_chip_told, verdict = word)),
        };
        place_verdict(canvas, self.frame.id, (verdict, known), (x, middle - SHAPE / 2), &[]);
        let at = (x + SHAPE + AFTER_SHAPE, middle + Type::Label.below_middle());
        canvas.text(Type::Label, Anchor::Start, at, &word);
    }

    /// "38 actions" to the left, "12 name it first" in bold to the right; or that there is none.
    fn write_count(&self, canvas: &mut Canvas<'_>, block: &Block<'_>) {
        let finding = block.finding;
        let wide = self.frame.layout.width();
        let baseline = block.count + LINE / 2 + Type::Label.below_middle();
        let words = &self.frame.chart.words;
        if let Some(alarm) = finding.alarm(words.language, self.heads.len()) {
            return canvas.text(Type::Strong, Anchor::Start, (0, baseline), &truncate(alarm, Type::Strong, wide));
        }
        canvas.text(Type::Label, Anchor::Start, (0, baseline), &words.actions(finding.total()));
        if let Some(primary) = finding.primary {
            let first = say!(words.language, finding_matrix_first, count = primary);
            canvas.text(Type::Strong, Anchor::End, (wide, baseline), &first);
        }
    }
}
