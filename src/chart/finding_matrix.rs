//! Which findings are not answered? One row a finding: what each visit made of it, and the actions that name it.
//!
//! In a wide layout visits are columns; in a narrow one each finding is a block of its own, with a chip for each visit.
//! A finding that no action names says so in words, where its bar would be.

mod narrow;
#[cfg(test)]
mod tests;
mod wide;

use super::Chart;
use super::caption::{Caption, CaptionLines};
use super::defs::define;
use super::key::Key;
use super::layout::Layout;
use super::period_name::PeriodName;
use super::segment::{Band, CountArea, Segment, draw_segments};
use super::svg::{Area, ChartError, Drawn, Svg, Type};
use super::table::{Table, TableCell, TableColumn};
use super::verdict::{Known, define_verdicts, word};
use super::vocabulary::{Vocabulary, mid_sentence};
use crate::plan::{Rag, Verdict};
use crate::words::{Words, say};
use plotters::coord::cartesian::Cartesian2d;
use std::borrow::Cow;

/// The chart: findings down, visits across, then the actions that answer.
#[derive(Debug, Clone)]
pub struct FindingMatrix<'a> {
    /// The visits, oldest first.
    pub visits: Vec<VisitHead<'a>>,
    /// The findings, in the order to draw them.
    pub rows: Vec<FindingRow<'a>>,
    /// The plan's own words, and the language of all others.
    pub words: Vocabulary<'a>,
}

/// A visit, as the head of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitHead<'a> {
    /// When it was.
    pub when: PeriodName<'a>,
    /// What sort of visit: "Inspection".
    pub kind: Cow<'a, str>,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingRow<'a> {
    /// Its number: "4".
    pub label: Cow<'a, str>,
    /// A few words.
    pub title: Cow<'a, str>,
    /// What each visit said of it; missing ones said nothing.
    pub said: Vec<Said>,
    /// Actions that name it, by [`Rag::index`].
    pub counts: [u32; 6],
    /// How many of them name it first; `None` where the plan does not tell which finding an action mainly answers.
    pub primary: Option<u32>,
}

/// What a visit said of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It did not mention it.
    Nothing,
    /// It mentioned it without a verdict.
    NoVerdict,
    /// A verdict by word of mouth; the letter is still to come.
    Told(Verdict),
    /// A verdict in writing.
    Written(Verdict),
}

impl Said {
    const fn verdict(self) -> Option<(Verdict, Known)> {
        match self {
            Self::Nothing | Self::NoVerdict => None,
            Self::Told(verdict) => Some((verdict, Known::Told)),
            Self::Written(verdict) => Some((verdict, Known::Written)),
        }
    }

    fn in_table(self, words: &Words) -> Cow<'_, str> {
        match self {
            Self::Nothing => say!(words, finding_matrix_not_mentioned).into(),
            Self::NoVerdict => say!(words, finding_matrix_mentioned).into(),
            Self::Written(verdict) => word(words, verdict).into(),
            Self::Told(verdict) => say!(words, finding_matrix_cell_told, verdict = word(words, verdict)).into(),
        }
    }
}

impl FindingRow<'_> {
    fn total(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// What each of some visits said.
    fn said(&self, visits: usize) -> impl Iterator<Item = Said> {
        self.said.iter().copied().chain(std::iter::repeat(Said::Nothing)).take(visits)
    }

    /// What stands in place of a bar; `None` where an action names the finding.
    fn alarm<'w>(&self, words: &'w Words, visits: usize) -> Option<&'w str> {
        if self.total() > 0 {
            None
        } else if visits > 0 && self.said(visits).all(|said| said == Said::Nothing) {
            Some(say!(words, finding_matrix_forgotten))
        } else {
            Some(say!(words, finding_matrix_unanswered))
        }
    }
}

impl<'a> Chart<'a> for FindingMatrix<'a> {
    /// More visits than fit make the wide drawing wider.
    fn draw(&self, caption: &Caption<'_>, layout: Layout) -> Result<Svg, ChartError> {
        let frame = Frame::new(self, caption, layout);
        let room = 4000 + self.rows.len() * (900 + 260 * self.visits.len());
        match layout {
            Layout::Wide => {
                let plan = wide::Plan::new(&frame);
                Svg::draw(&caption.head(plan.size()), room, |area| plan.draw(area))
            }
            Layout::Narrow => {
                let plan = narrow::Plan::new(&frame);
                Svg::draw(&caption.head(plan.size()), room, |area| plan.draw(area))
            }
        }
    }

    fn table(&self) -> Table<'a> {
        let shown: Vec<Rag> = Rag::ALL.into_iter().filter(|rag| self.occurs(*rag)).collect();
        let firsts = self.tells_firsts();
        let words = self.words.language;
        let mut columns = vec![TableColumn::words(say!(words, finding_matrix_head))];
        let visit =
            |visit: &VisitHead<'a>| TableColumn::words([&*visit.when.title, ", ", &mid_sentence(&visit.kind)].concat());
        columns.extend(self.visits.iter().map(visit));
        columns.push(TableColumn::numbers(say!(words, common_actions_head)));
        if firsts {
            columns.push(TableColumn::numbers(say!(words, finding_matrix_head_first)));
        }
        columns.extend(shown.iter().map(|rag| TableColumn::numbers(self.words.statuses[rag.index()])));
        let mut table = Table::new(say!(words, finding_matrix_table), columns);
        for row in &self.rows {
            let mut cells: Vec<TableCell<'a>> =
                row.said(self.visits.len()).map(|said| TableCell::new(said.in_table(words))).collect();
            cells.push(TableCell::count(row.total()));
            if firsts {
                cells.push(
                    row.primary.map_or_else(|| TableCell::new(say!(words, finding_matrix_not_said)), TableCell::count),
                );
            }
            cells.extend(shown.iter().map(|rag| TableCell::count(row.counts[rag.index()])));
            table.push(TableCell::new(format!("{} {}", row.label, row.title)), cells);
        }
        table
    }
}

impl FindingMatrix<'_> {
    fn occurs(&self, rag: Rag) -> bool {
        self.rows.iter().any(|row| row.counts[rag.index()] > 0)
    }

    /// Whether any row knows how many actions name it first.
    fn tells_firsts(&self) -> bool {
        self.rows.iter().any(|row| row.primary.is_some())
    }

    /// Which verdicts occur, and whether any was only told.
    fn verdicts(&self) -> ([bool; 3], bool) {
        let mut occurs = [false; 3];
        let mut told = false;
        let said = self.rows.iter().flat_map(|row| row.said(self.visits.len()));
        for (verdict, known) in said.filter_map(Said::verdict) {
            occurs[verdict as usize] = true;
            told |= known == Known::Told;
        }
        (occurs, told)
    }
}

/// What both layouts share: the head of the drawing, its definitions and its bars.
struct Frame<'a> {
    chart: &'a FindingMatrix<'a>,
    id: &'a str,
    layout: Layout,
    lines: CaptionLines<'a>,
    key: Key<'a>,
    occurs: [bool; 6],
    spoken: [Cow<'a, str>; 6],
    key_top: i32,
    /// Where the head ends.
    top: i32,
    /// Actions of the finding that most name.
    most: u32,
}

/// Height of a bar, in tenths of a pixel.
const BAR: i32 = 180;

impl<'a> Frame<'a> {
    fn new(chart: &'a FindingMatrix<'a>, caption: &Caption<'a>, layout: Layout) -> Self {
        let occurs = Rag::ALL.map(|rag| chart.occurs(rag));
        let lines = CaptionLines::new(caption, layout);
        let key = Key::new(caption.id, &chart.words, occurs, false, layout);
        let key_top = lines.height_with_space();
        let top = key_top + key.height() + if key.height() > 0 { 80 } else { 0 };
        let spoken = chart.words.statuses.map(mid_sentence);
        let most = chart.rows.iter().map(FindingRow::total).max().unwrap_or(0).max(1);
        Self { chart, id: caption.id, layout, lines, key, occurs, spoken, key_top, top, most }
    }

    fn draw(&self, area: &Area<'_>) -> Drawn {
        define(area, self.id, self.occurs, self.occurs[Rag::NotRated.index()])?;
        define_verdicts(area, self.id, self.chart.verdicts().0)?;
        self.lines.draw(area)?;
        self.key.draw(area, self.key_top)
    }

    /// Height of a drawing without rows.
    fn empty_height(&self) -> i32 {
        self.top + Type::Label.line_height()
    }

    fn draw_empty(&self, area: &Area<'_>) -> Drawn {
        area.draw_text(self.chart.words.empty, &Type::Label.for_plotters(), (0, self.top))
    }

    /// Where bars are drawn: on one scale from `left` to `right`.
    fn counts<'o>(&self, area: &Area<'o>, (left, right): (i32, i32), height: i32) -> CountArea<'o> {
        area.apply_coord_spec(Cartesian2d::new(0..self.most, 0..height, (left..right, 0..height)))
    }

    fn draw_bar(&self, counts: &CountArea<'_>, row: &FindingRow<'_>, top: i32) -> Drawn {
        let segment = |rag: Rag| Segment::rated(rag, row.counts[rag.index()], &self.spoken[rag.index()]);
        draw_segments(counts, self.id, &row.label, &Rag::ALL.map(segment), Band { top, height: BAR })
    }
}
