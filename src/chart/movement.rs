//! What changed? Every action by its status in the report before and in this one.
//!
//! A wide layout draws two columns of statuses with ribbons between them, as thick as the actions are many (`flow`); a
//! narrow one lists the moves, each with a small bar (`list`).

mod flow;
mod list;
mod ribbon;

use super::Chart;
use super::caption::Caption;
use super::layout::Layout;
use super::period_name::PeriodName;
use super::svg::{ChartError, Svg};
use super::table::{Table, TableCell, TableColumn};
use super::words::Words;
use crate::plan::Rag;
use std::borrow::Cow;

#[cfg(test)]
mod tests;

/// The chart: the moves between two reports.
#[derive(Debug, Clone)]
pub struct MovementFlow<'a> {
    /// The report before; none where this one is the first.
    pub before: Option<PeriodName<'a>>,
    /// This report.
    pub now: PeriodName<'a>,
    /// Each pair of statuses that occurs, once, in the order to list them: changes first.
    pub moves: Vec<Move<'a>>,
    /// The plan's own words.
    pub words: Words<'a>,
}

/// Actions that went the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move<'a> {
    /// What such a move is called: "Better".
    pub kind: Cow<'a, str>,
    /// The status before; none for actions that were not in the plan.
    pub from: Option<Rag>,
    /// The status now; none for actions that have left the plan.
    pub to: Option<Rag>,
    /// Their numbers, in the plan's order: "5.9".
    pub actions: Vec<Cow<'a, str>>,
}

impl Move<'_> {
    fn count(&self) -> u32 {
        self.actions.len() as u32
    }

    fn is_change(&self) -> bool {
        self.from != self.to
    }

    /// What a pointer resting on it reads: "Not started to on track: 2 actions (1.1, 5.9)".
    fn title(&self, words: &Words<'_>) -> String {
        let count = self.count();
        let which = match self.actions.len() {
            1..=MOST_IN_TITLE => format!(" ({})", self.actions.join(", ")),
            _ => String::new(),
        };
        let way = match (self.from, self.to) {
            (Some(from), Some(to)) if from == to => format!("Still {}", spoken(words, from)),
            (from, Some(to)) => format!("{} to {}", from_word(words, from), spoken(words, to)),
            (from, None) => format!("{}, left the plan", from_word(words, from)),
        };
        format!("{way}: {count} {}{which}", words.unit_for(count))
    }
}

/// Most actions that a title names, and that a cell of the page's table names; the CSV has all.
const MOST_IN_TITLE: usize = 12;
const MOST_IN_CELL: usize = 60;
/// Stands in place of a picture when there is nothing to compare.
const FIRST: &str = "This is the first report, so there is nothing to compare it with.";
/// Names of the ends of a move that no status has.
const NEW: &str = "New in the plan";
const LEFT: &str = "Left the plan";

fn from_word<'a>(words: &Words<'a>, from: Option<Rag>) -> &'a str {
    from.map_or(NEW, |rag| words.statuses[rag.index()])
}

fn to_word<'a>(words: &Words<'a>, to: Option<Rag>) -> &'a str {
    to.map_or(LEFT, |rag| words.statuses[rag.index()])
}

fn spoken<'a>(words: &Words<'a>, rag: Rag) -> Cow<'a, str> {
    super::words::mid_sentence(words.statuses[rag.index()])
}

/// The ends that a move may have, in the order of the picture.
fn ends() -> impl Iterator<Item = Option<Rag>> {
    Rag::ALL.into_iter().map(Some).chain([None])
}

impl<'a> Chart<'a> for MovementFlow<'a> {
    fn draw(&self, caption: &Caption<'_>, layout: Layout) -> Result<Svg, ChartError> {
        let room = 5000 + 700 * self.moves.len();
        if let Some(words) = self.instead_of_picture() {
            return draw_words(caption, layout, words);
        }
        match layout {
            Layout::Wide => {
                let flow = flow::Flow::new(self, caption);
                Svg::draw(&caption.head((layout.width(), flow.height())), room, |area| flow.draw(area))
            }
            Layout::Narrow => {
                let list = list::List::new(self, caption);
                Svg::draw(&caption.head((layout.width(), list.height())), room, |area| list.draw(area))
            }
        }
    }

    fn table(&self) -> Table<'a> {
        let columns = vec![
            TableColumn::words("What happened"),
            TableColumn::words("Before"),
            TableColumn::words("Now"),
            TableColumn::numbers("Actions"),
            TableColumn::words("Which actions"),
        ];
        let Some(before) = &self.before else {
            let mut table = Table::new(format!("Actions by rating in {}, the first report", self.now.title), columns);
            self.push_totals_now(&mut table);
            return table;
        };
        let caption = format!("Actions by rating in {} and in {}", before.title, self.now.title);
        let mut table = Table::new(caption, columns);
        for one in &self.moves {
            let cells = vec![self.end_cell(one.from, "Not in the plan"), self.end_cell(one.to, LEFT)];
            let which = which(&one.actions);
            table.push(
                TableCell::new(one.kind.clone()),
                cells.into_iter().chain([TableCell::count(one.count()), which]).collect(),
            );
        }
        for end in ends() {
            let count = self.total(|one| one.from == end);
            if count > 0 {
                let head = if end.is_some() { total_head(before) } else { TableCell::new("Total new in the plan") };
                let ends = [self.end_cell(end, "Not in the plan"), TableCell::new("Any")];
                table.push(head, ends.into_iter().chain([TableCell::count(count), named_above()]).collect());
            }
        }
        self.push_totals_now(&mut table);
        table
    }
}

impl<'a> MovementFlow<'a> {
    fn total(&self, counts: impl Fn(&Move<'_>) -> bool) -> u32 {
        self.moves.iter().filter(|one| counts(one)).map(Move::count).sum()
    }

    /// What is said where there is nothing to draw.
    fn instead_of_picture(&self) -> Option<&str> {
        match (&self.before, self.moves.is_empty()) {
            (None, _) => Some(FIRST),
            (Some(_), true) => Some(self.words.empty),
            (Some(_), false) => None,
        }
    }

    fn end_cell(&self, end: Option<Rag>, none: &'static str) -> TableCell<'a> {
        end.map_or(TableCell::new(none), |rag| TableCell::status(rag, self.words.statuses[rag.index()]))
    }

    fn push_totals_now(&self, table: &mut Table<'a>) {
        let before = if self.before.is_some() { "Any" } else { "No report before" };
        for end in ends() {
            let count = self.total(|one| one.to == end);
            if count > 0 {
                let which = match &self.before {
                    Some(_) => named_above(),
                    None => which(self.moves.iter().filter(|one| one.to == end).flat_map(|one| &one.actions)),
                };
                let head = if end.is_some() { total_head(&self.now) } else { TableCell::new("Total that left") };
                let cells = [TableCell::new(before), self.end_cell(end, LEFT), TableCell::count(count), which];
                table.push(head, cells.into());
            }
        }
    }
}

/// The head of a row that sums others, apart from every kind of move.
fn total_head<'a>(period: &PeriodName<'a>) -> TableCell<'a> {
    TableCell::new(format!("Total in {}", period.title)).in_data(format!("Total at {}", period.iso))
}

fn named_above<'a>() -> TableCell<'a> {
    TableCell::new("Named in the rows above")
}

/// The numbers of actions: some on the page where they are many, all in the CSV.
fn which<'a, 'm>(actions: impl IntoIterator<Item = &'m Cow<'a, str>>) -> TableCell<'a>
where
    'a: 'm,
{
    let all: Vec<&str> = actions.into_iter().map(|action| &**action).collect();
    match all.get(..MOST_IN_CELL) {
        Some(some) if all.len() > MOST_IN_CELL => {
            let text = format!("{} and {} more", some.join(", "), all.len() - MOST_IN_CELL);
            TableCell::new(text).in_data(all.join(", "))
        }
        _ => TableCell::new(all.join(", ")),
    }
}

/// A picture that is one sentence.
fn draw_words(caption: &Caption<'_>, layout: Layout, words: &str) -> Result<Svg, ChartError> {
    use super::caption::CaptionLines;
    use super::svg::{Anchor, Mark, Type, wrap};
    let lines = CaptionLines::new(caption, layout);
    let sentence = wrap(words, Type::Label, layout.width(), 3);
    let top = lines.height_with_space();
    let height = top + sentence.len() as i32 * Type::Label.line_height();
    Svg::draw(&caption.head((layout.width(), height)), 1000, |area| {
        lines.draw(area)?;
        area.draw(&Mark::new([(0, top)], |canvas, [(x, top)]| {
            for (line, top) in sentence.iter().zip((top..).step_by(Type::Label.line_height() as usize)) {
                let baseline = top + Type::Label.line_height() / 2 + Type::Label.below_middle();
                canvas.text(Type::Label, Anchor::Start, (x, baseline), line);
            }
        }))
    })
}
