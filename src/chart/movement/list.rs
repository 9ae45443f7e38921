//! The narrow picture: a list of moves, each with a bar on one scale, changes first.

use super::super::caption::{Caption, CaptionLines};
use super::super::defs::{define, place_glyph, place_hatch};
use super::super::layout::Layout;
use super::super::svg::{
    Anchor, Area, Canvas, Digits, Drawn, Mark, Type, group, rag_class, rag_tint, truncate, width, wrap,
};
use super::{Move, MovementFlow, from_word, to_word};
use crate::plan::Rag;
use crate::words::say;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::{RangedCoordi32, RangedCoordu32};
use std::borrow::Cow;

const WIDE: i32 = Layout::Narrow.width();
/// Height of a line of words, of a bar, and space below a row.
const LINE: i32 = 200;
const BAR: i32 = 90;
const BELOW: i32 = 120;
/// Height of the line that opens a part of the list.
const HEADING: i32 = 260;
const GLYPH: i32 = 140;
const AFTER_GLYPH: i32 = 50;
const ASIDE: i32 = 100;
/// Between the two ends of a move, with a space at either side where both stand on one line.
const ARROW: &str = "→";
const AROUND_ARROW: i32 = 60;

/// A drawing area whose x counts actions and whose y is tenths of a pixel.
type CountArea<'o> = Area<'o, Cartesian2d<RangedCoordu32, RangedCoordi32>>;

/// A status with its word, cut to the room there is.
struct End<'a> {
    rag: Option<Rag>,
    word: Cow<'a, str>,
}

struct Row<'a> {
    one: &'a Move<'a>,
    from: Option<End<'a>>,
    to: End<'a>,
    /// Whether where it went to stands on a line of its own.
    broken: bool,
    top: i32,
}

/// The picture, measured.
pub(super) struct List<'a> {
    chart: &'a MovementFlow<'a>,
    id: &'a str,
    lines: CaptionLines<'a>,
    headings: Vec<(Vec<Cow<'a, str>>, i32)>,
    rows: Vec<Row<'a>>,
    most: u32,
    height: i32,
}

impl<'a> List<'a> {
    pub(super) fn new(chart: &'a MovementFlow<'a>, caption: &Caption<'a>) -> Self {
        let lines = CaptionLines::new(caption, Layout::Narrow);
        let mut list = Self {
            chart,
            id: caption.id,
            height: lines.height_with_space(),
            lines,
            headings: Vec::new(),
            rows: Vec::with_capacity(chart.moves.len()),
            most: chart.moves.iter().map(Move::count).max().unwrap_or(0).max(1),
        };
        let since = chart.before.as_ref().map_or(&Cow::Borrowed(""), |before| &before.title);
        let words = chart.words.language;
        list.part(&say!(words, movement_flow_list_changed, report = &**since), |one| one.is_change());
        list.part(say!(words, movement_flow_list_unmoved), |one| !one.is_change());
        list.height -= BELOW - 10;
        list
    }

    pub(super) const fn height(&self) -> i32 {
        self.height
    }

    /// Adds the moves of one part below a heading; nothing where there are none.
    fn part(&mut self, heading: &str, belongs: impl Fn(&Move<'_>) -> bool) {
        let moves: Vec<&'a Move<'a>> = self.chart.moves.iter().filter(|one| belongs(one)).collect();
        if moves.is_empty() {
            return;
        }
        let heading: Vec<_> =
            wrap(heading, Type::Strong, WIDE, 2).into_iter().map(|line| line.into_owned().into()).collect();
        let lines = heading.len() as i32;
        self.headings.push((heading, self.height));
        self.height += HEADING + (lines - 1) * Type::Strong.line_height();
        for one in moves {
            let row = self.row(one, self.height);
            self.height += LINE + if row.broken { LINE } else { 0 } + BAR + BELOW;
            self.rows.push(row);
        }
    }

    fn row(&self, one: &'a Move<'a>, top: i32) -> Row<'a> {
        let words = &self.chart.words;
        let room = WIDE - width(Digits::new(one.count()).as_str(), Type::Strong) - ASIDE;
        let sign = |rag: Option<Rag>| if rag.is_some() { GLYPH + AFTER_GLYPH } else { 0 };
        let long = |rag: Option<Rag>, word: &str| sign(rag) + width(word, Type::Label);
        let (from, to) = (from_word(words, one.from), to_word(words, one.to));
        let arrow = width(ARROW, Type::Label) + AROUND_ARROW;
        let broken = one.is_change() && long(one.from, from) + AROUND_ARROW + arrow + long(one.to, to) > room;
        let cut =
            |rag, word: &'a str, before: i32| End { rag, word: truncate(word, Type::Label, room - sign(rag) - before) };
        Row {
            one,
            from: one.is_change().then(|| cut(one.from, from, 0)),
            to: cut(one.to, to, if broken { arrow } else { 0 }),
            broken,
            top,
        }
    }

    pub(super) fn draw(&self, area: &Area<'_>) -> Drawn {
        let occurs = Rag::ALL.map(|rag| self.chart.total(|one| one.from == Some(rag) || one.to == Some(rag)) > 0);
        define(area, self.id, occurs, occurs[Rag::NotRated.index()])?;
        self.lines.draw(area)?;
        for (lines, top) in &self.headings {
            area.draw(&Mark::new([(0, *top)], |canvas, [(x, mut top)]| {
                for line in lines {
                    let baseline = top + Type::Strong.line_height() / 2 + Type::Strong.below_middle();
                    canvas.text(Type::Strong, Anchor::Start, (x, baseline), line);
                    top += Type::Strong.line_height();
                }
            }))?;
        }
        let scale = Cartesian2d::new(0..self.most, 0..self.height, (0..WIDE, 0..self.height));
        let counts = area.apply_coord_spec(scale);
        self.rows.iter().try_for_each(|row| self.draw_row(&counts, row))
    }

    fn draw_row(&self, area: &CountArea<'_>, row: &Row<'a>) -> Drawn {
        let count = row.one.count();
        let bar_top = row.top + LINE + if row.broken { LINE } else { 0 };
        group(area, "move", &[&row.one.title(&self.chart.words)], || {
            area.draw(&Mark::new([(0, bar_top), (count, bar_top + BAR)], |canvas, [from, to]| {
                self.write_words(canvas, row);
                self.draw_bar(canvas, row.one, (from.0 + 5, from.1 + 5), ((to.0 - 5).max(from.0 + 10), to.1 - 5));
            }))
        })
    }

    fn draw_bar(&self, canvas: &mut Canvas<'_>, one: &Move<'_>, from: (i32, i32), to: (i32, i32)) {
        let class = match one.to {
            Some(rag) if one.is_change() => ["", rag_class(rag)],
            Some(rag) => ["stay ", rag_tint(rag)],
            None => ["", "away"],
        };
        canvas.rect(&class.concat(), from, to);
        if one.to == Some(Rag::NotRated) {
            place_hatch(canvas, self.id, "", from, to);
        }
    }

    fn write_words(&self, canvas: &mut Canvas<'_>, row: &Row<'a>) {
        let mut middle = row.top + LINE / 2 - 10;
        let baseline = |middle: i32| middle + Type::Label.below_middle();
        canvas.text(Type::Strong, Anchor::End, (WIDE, baseline(middle)), Digits::new(row.one.count()).as_str());
        let mut x = 0;
        if let Some(from) = &row.from {
            x = self.write_end(canvas, from, x, middle) + AROUND_ARROW;
            if row.broken {
                (x, middle) = (0, middle + LINE);
            }
            canvas.text(Type::Label, Anchor::Start, (x, baseline(middle)), ARROW);
            x += width(ARROW, Type::Label) + AROUND_ARROW;
        }
        self.write_end(canvas, &row.to, x, middle);
    }

    /// Writes glyph and word from `x` on; gives where they end.
    fn write_end(&self, canvas: &mut Canvas<'_>, end: &End<'_>, x: i32, middle: i32) -> i32 {
        let mut x = x;
        if let Some(rag) = end.rag {
            place_glyph(canvas, self.id, rag, (x, middle - GLYPH / 2), GLYPH);
            x += GLYPH + AFTER_GLYPH;
        }
        canvas.text(Type::Label, Anchor::Start, (x, middle + Type::Label.below_middle()), &end.word);
        x + width(&end.word, Type::Label)
    }
}
