//! The wide picture: the statuses before at the left, those now at the right, and ribbons between them.

use super::super::caption::{Caption, CaptionLines};
use super::super::defs::{define, place_glyph, place_hatch};
use super::super::layout::Layout;
use super::super::svg::{
    Anchor, Area, Canvas, Digits, Drawn, Mark, Type, group, rag_class, rag_tint, truncate, width, wrap,
};
use super::ribbon::{Place, Ribbon};
use super::{Move, MovementFlow, ends, from_word, to_word};
use crate::plan::Rag;
use std::borrow::Cow;

/// Together the blocks of the taller column are this high, unless actions are so few that each would be too thick.
const COLUMN: i32 = 2600;
const THICKEST: i32 = 240;
/// Width of a block, and space between two slots.
const BLOCK: i32 = 160;
const BETWEEN: i32 = 80;
/// Space between block, count, glyph and word.
const ASIDE: i32 = 70;
const GLYPH: i32 = 140;
const AFTER_GLYPH: i32 = 50;
/// Most room for a word, which goes on a second line beyond that.
const WORD_ROOM: i32 = 1300;
/// Height of the line with the names of the reports.
const HEADS: i32 = 280;
/// Space between the outlines of a block and its ribbons.
const GAP: i32 = 10;
/// Height of the plate a ribbon's number stands on, and its room at either side.
const PLATE: i32 = 160;
const BESIDE: i32 = 35;

/// Which column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    Now,
}

/// A status in a column: a block as high as its actions are many, and its words beside it.
struct Block<'a> {
    end: Option<Rag>,
    count: u32,
    word: Vec<Cow<'a, str>>,
    top: i32,
    bottom: i32,
}

/// A move, placed.
struct Band<'a> {
    one: &'a Move<'a>,
    ribbon: Ribbon,
    /// Where its number stands, if there is room.
    number: Option<Place>,
}

/// The picture, measured.
pub(super) struct Flow<'a> {
    chart: &'a MovementFlow<'a>,
    id: &'a str,
    lines: CaptionLines<'a>,
    occurs: [bool; 6],
    before: Vec<Block<'a>>,
    now: Vec<Block<'a>>,
    /// In the order to draw them: those that stay, then changes, the thickest first.
    bands: Vec<Band<'a>>,
    count_room: i32,
    /// Left edges of the two columns.
    columns: (i32, i32),
    heads_top: i32,
    height: i32,
}

impl<'a> Flow<'a> {
    pub(super) fn new(chart: &'a MovementFlow<'a>, caption: &Caption<'a>) -> Self {
        let lines = CaptionLines::new(caption, Layout::Wide);
        let heads_top = lines.height_with_space();
        let occurs = Rag::ALL.map(|rag| chart.total(|one| one.from == Some(rag) || one.to == Some(rag)) > 0);
        let before = blocks(chart, Side::Before, heads_top + HEADS);
        let now = blocks(chart, Side::Now, heads_top + HEADS);
        let largest = before.iter().chain(&now).map(|block| block.count).max().unwrap_or(0);
        let count_room = width(Digits::new(largest).as_str(), Type::Strong);
        let beside = |blocks: &[Block<'_>]| {
            let widest = blocks.iter().flat_map(|block| &block.word).map(|line| width(line, Type::Label)).max();
            widest.unwrap_or(0) + AFTER_GLYPH + GLYPH + ASIDE + count_room + ASIDE
        };
        let columns = (beside(&before), Layout::Wide.width() - beside(&now) - BLOCK);
        let bottom = before.iter().chain(&now).map(Block::slot_bottom).max().unwrap_or(heads_top);
        let mut flow = Self {
            chart,
            id: caption.id,
            lines,
            occurs,
            before,
            now,
            bands: Vec::new(),
            count_room,
            columns,
            heads_top,
            height: bottom + 10,
        };
        flow.bands = flow.bands();
        flow
    }

    pub(super) const fn height(&self) -> i32 {
        self.height
    }

    /// Ribbons leave a block in the order of where they go and arrive in the order of where they come from, so that
    /// none crosses another that it need not.
    fn bands(&self) -> Vec<Band<'a>> {
        let unit = unit(self.chart);
        let x = (self.columns.0 + BLOCK + GAP, self.columns.1 - GAP);
        let mut left: Vec<u32> = vec![0; self.before.len()];
        let mut right: Vec<u32> = vec![0; self.now.len()];
        let mut bands = Vec::with_capacity(self.chart.moves.len());
        for (from_at, from) in self.before.iter().enumerate() {
            for (to_at, to) in self.now.iter().enumerate() {
                for one in self.chart.moves.iter().filter(|one| (one.from, one.to) == (from.end, to.end)) {
                    let edge = |block: &Block<'_>, done: &mut u32| {
                        let start = block.top + scaled(*done, unit);
                        *done += one.count();
                        (start, block.top + scaled(*done, unit))
                    };
                    let ribbon = Ribbon { x, from: edge(from, &mut left[from_at]), to: edge(to, &mut right[to_at]) };
                    bands.push(Band { one, ribbon, number: None });
                }
            }
        }
        bands.sort_by_key(|band| (band.one.is_change(), std::cmp::Reverse(band.one.count())));
        place_numbers(&mut bands);
        bands
    }

    pub(super) fn draw(&self, area: &Area<'_>) -> Drawn {
        define(area, self.id, self.occurs, self.occurs[Rag::NotRated.index()])?;
        self.lines.draw(area)?;
        self.draw_heads(area)?;
        for band in &self.bands {
            self.draw_band(area, band)?;
        }
        for block in &self.before {
            self.draw_block(area, block, Side::Before)?;
        }
        for block in &self.now {
            self.draw_block(area, block, Side::Now)?;
        }
        let numbered = self.bands.iter().filter_map(|band| Some((band, band.number?)));
        for (band, [left, top, right, bottom]) in numbered {
            area.draw(&Mark::new([(left, top), (right, bottom)], |canvas, [from, to]| {
                canvas.rect("count-plate", from, to).length("rx", PLATE / 2);
                let at = (i32::midpoint(from.0, to.0), i32::midpoint(from.1, to.1) + Type::Strong.below_middle());
                canvas.text(Type::Strong, Anchor::Middle, at, Digits::new(band.one.count()).as_str());
            }))?;
        }
        Ok(())
    }

    fn draw_heads(&self, area: &Area<'_>) -> Drawn {
        let baseline = self.heads_top + HEADS / 2 - 40 + Type::Strong.below_middle();
        let (left, right) = (self.columns.0 + BLOCK, self.columns.1);
        let room = (right - left) / 2 - ASIDE;
        area.draw(&Mark::new([(left, baseline), (right, baseline)], |canvas, [before, now]| {
            if let Some(period) = &self.chart.before {
                let head = truncate(&period.title, Type::Strong, before.0.max(room));
                canvas.text(Type::Strong, Anchor::End, before, &head);
            }
            let head = truncate(&self.chart.now.title, Type::Strong, (Layout::Wide.width() - now.0).max(room));
            canvas.text(Type::Strong, Anchor::Start, now, &head);
        }))
    }

    fn draw_band(&self, area: &Area<'_>, band: &Band<'_>) -> Drawn {
        let class = match band.one.to {
            Some(rag) if band.one.is_change() => ["flow ", rag_class(rag)],
            Some(rag) => ["stay ", rag_tint(rag)],
            None => ["flow ", "away"],
        };
        let outline = band.ribbon.outline();
        let hatched = band.one.is_change() && band.one.to == Some(Rag::NotRated);
        area.draw(&Mark::new([(band.ribbon.x.0, band.ribbon.from.0)], |canvas, [_]| {
            // Keeps a ribbon apart from those that it crosses, whatever their colours.
            if band.one.is_change() {
                canvas.element("path").class("flow-ground").attr("d", &outline);
            }
            let mut path = canvas.element("path");
            path.attr_parts("class", &class).attr("d", &outline).title(&[&band.one.title(&self.chart.words)]);
            drop(path);
            if hatched {
                canvas.element("path").attr("d", &outline).attr_parts("fill", &["url(#", self.id, "-hatch)"]);
            }
        }))
    }

    fn draw_block(&self, area: &Area<'_>, block: &Block<'a>, side: Side) -> Drawn {
        let digits = Digits::new(block.count);
        let (period, left) = match side {
            Side::Before => (self.chart.before.as_ref(), self.columns.0),
            Side::Now => (Some(&self.chart.now), self.columns.1),
        };
        let period = period.map_or("", |period| &period.title);
        let word = block.word.join(" ");
        group(area, "block", &[period, ": ", &word, ", ", digits.as_str()], || {
            let corners = [(left, block.top), (left + BLOCK, block.bottom)];
            area.draw(&Mark::new(corners, |canvas, [(x0, y0), (x1, y1)]| {
                let (from, to) = ((x0 + 5, y0 + 5), (x1 - 5, (y1 - 5).max(y0 + 10)));
                canvas.rect(block.end.map_or("away", rag_class), from, to);
                if block.end == Some(Rag::NotRated) {
                    place_hatch(canvas, self.id, "", from, to);
                }
                let middle = i32::midpoint(block.top, block.bottom);
                self.write_words(canvas, block, side, ((x0, x1), middle));
            }))
        })
    }

    /// Count, glyph and word of a block whose sides are at `x`: outwards in this order.
    fn write_words(&self, canvas: &mut Canvas<'_>, block: &Block<'a>, side: Side, (x, middle): ((i32, i32), i32)) {
        let outwards = ASIDE + self.count_room + ASIDE;
        let widest = block.word.iter().map(|line| width(line, Type::Label)).max().unwrap_or(0);
        let (count_at, glyph_left, word_at, anchor) = match side {
            Side::Before => {
                let word = x.0 - outwards;
                (x.0 - ASIDE, word - widest - AFTER_GLYPH - GLYPH, word, Anchor::End)
            }
            Side::Now => {
                let glyph = x.1 + outwards;
                (x.1 + ASIDE + self.count_room, glyph, glyph + GLYPH + AFTER_GLYPH, Anchor::Start)
            }
        };
        let baseline = middle + Type::Strong.below_middle();
        canvas.text(Type::Strong, Anchor::End, (count_at, baseline), Digits::new(block.count).as_str());
        if let Some(rag) = block.end {
            place_glyph(canvas, self.id, rag, (glyph_left, middle - GLYPH / 2), GLYPH);
        }
        let mut line_middle = middle - (block.word.len() as i32 - 1) * Type::Label.line_height() / 2;
        for line in &block.word {
            canvas.text(Type::Label, anchor, (word_at, line_middle + Type::Label.below_middle()), line);
            line_middle += Type::Label.line_height();
        }
    }
}

impl Block<'_> {
    /// Height that its words need, which a thin block stands in the middle of.
    fn words_height(&self) -> i32 {
        self.word.len() as i32 * Type::Label.line_height() + 20
    }

    fn slot_bottom(&self) -> i32 {
        let spare = (self.words_height() - (self.bottom - self.top)).max(0);
        self.bottom + spare / 2
    }
}

/// The blocks of one column from a height down, each in a slot that has room for its words.
fn blocks<'a>(chart: &'a MovementFlow<'a>, side: Side, top: i32) -> Vec<Block<'a>> {
    let unit = unit(chart);
    let mut slot = top;
    let mut blocks = Vec::with_capacity(7);
    for end in ends() {
        let count = chart.total(|one| end == if side == Side::Before { one.from } else { one.to });
        if count == 0 {
            continue;
        }
        let word = if side == Side::Before { from_word(&chart.words, end) } else { to_word(&chart.words, end) };
        let high = scaled(count, unit).max(10);
        let mut block =
            Block { end, count, word: wrap(word, Type::Label, WORD_ROOM, 2), top: slot, bottom: slot + high };
        let spare = (block.words_height() - high).max(0);
        block.top += spare / 2;
        block.bottom = block.top + high;
        slot = block.slot_bottom() + BETWEEN;
        blocks.push(block);
    }
    blocks
}

/// Height of all actions of the picture together, and how many they are: the one scale of blocks and ribbons.
fn unit(chart: &MovementFlow<'_>) -> (i32, u32) {
    let all = chart.total(|_| true).max(1);
    (COLUMN.min(all.saturating_mul(THICKEST.unsigned_abs()).min(COLUMN.unsigned_abs()) as i32), all)
}

/// Height of some actions.
fn scaled(count: u32, (high, all): (i32, u32)) -> i32 {
    (i64::from(count) * i64::from(high) / i64::from(all)) as i32
}

/// Gives the numbers of changes their places, thickest ribbon first; a number without a place is left to the table.
fn place_numbers(bands: &mut [Band<'_>]) {
    let changes: Vec<Ribbon> = bands.iter().filter(|band| band.one.is_change()).map(|band| band.ribbon).collect();
    let mut taken = Vec::with_capacity(changes.len());
    for band in bands.iter_mut().filter(|band| band.one.is_change()) {
        let wide = width(Digits::new(band.one.count()).as_str(), Type::Strong) + 2 * BESIDE;
        band.number = band.ribbon.place((wide.max(PLATE), PLATE), &taken, &changes);
        taken.extend(band.number);
    }
}
