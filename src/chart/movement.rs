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
use super::vocabulary::Vocabulary;
use crate::plan::Rag;
use crate::words::{Words, say};
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
    /// The plan's own words, and the language of all others.
    pub words: Vocabulary<'a>,
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
    fn title(&self, words: &Vocabulary<'_>) -> String {
        let language = words.language;
        let mut actions = words.actions(self.count());
        if (1..=MOST_IN_TITLE).contains(&self.actions.len()) {
            actions = [&*actions, " (", &self.actions.join(", "), ")"].concat();
        }
        match (self.from, self.to) {
            (Some(from), Some(to)) if from == to => {
                say!(language, movement_flow_still, status = spoken(words, from), actions = actions)
            }
            (from, Some(to)) => {
                let (from, to) = (from_word(words, from), spoken(words, to));
                say!(language, movement_flow_from_to, from = from, to = to, actions = actions)
            }
            (from, None) => say!(language, movement_flow_from_left, from = from_word(words, from), actions = actions),
        }
    }
}

/// Most actions that a title names, and that a cell of the page's table names; the CSV has all.
const MOST_IN_TITLE: usize = 12;
const MOST_IN_CELL: usize = 60;

fn from_word<'a>(words: &Vocabulary<'a>, from: Option<Rag>) -> &'a str {
    from.map_or(say!(words.language, movement_flow_new), |rag| words.statuses[rag.index()])
}

fn to_word<'a>(words: &Vocabulary<'a>, to: Option<Rag>) -> &'a str {
    to.map_or(say!(words.language, movement_flow_left), |rag| words.statuses[rag.index()])
}

fn spoken<'a>(words: &Vocabulary<'a>, rag: Rag) -> Cow<'a, str> {
    super::vocabulary::mid_sentence(words.statuses[rag.index()])
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
        let words = self.words.language;
        let columns = vec![
            TableColumn::words(say!(words, movement_flow_head_kind)),
            TableColumn::words(say!(words, movement_flow_head_before)),
            TableColumn::words(say!(words, movement_flow_head_now)),
            TableColumn::numbers(say!(words, common_actions_head)),
            TableColumn::words(say!(words, movement_flow_head_which)),
        ];
        let now = &*self.now.title;
        let Some(before) = &self.before else {
            let mut table = Table::new(say!(words, movement_flow_table_first, report = now), columns);
            self.push_totals_now(&mut table);
            return table;
        };
        let caption = say!(words, movement_flow_table, before = &*before.title, now = now);
        let mut table = Table::new(caption, columns);
        for one in &self.moves {
            let cells = vec![self.before_cell(one.from), self.now_cell(one.to)];
            let which = which(words, &one.actions);
            table.push(
                TableCell::new(one.kind.clone()),
                cells.into_iter().chain([TableCell::count(one.count()), which]).collect(),
            );
        }
        for end in ends() {
            let count = self.total(|one| one.from == end);
            if count > 0 {
                let head = match end {
                    Some(_) => total_head(words, before),
                    None => TableCell::new(say!(words, movement_flow_total_new)),
                };
                let ends = [self.before_cell(end), TableCell::new(say!(words, movement_flow_any))];
                table.push(head, ends.into_iter().chain([TableCell::count(count), named_above(words)]).collect());
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
            (None, _) => Some(say!(self.words.language, movement_flow_nothing_to_compare)),
            (Some(_), true) => Some(self.words.empty),
            (Some(_), false) => None,
        }
    }

    fn before_cell(&self, end: Option<Rag>) -> TableCell<'a> {
        self.end_cell(end, self.words.not_in_plan())
    }

    fn now_cell(&self, end: Option<Rag>) -> TableCell<'a> {
        self.end_cell(end, say!(self.words.language, movement_flow_left))
    }

    fn end_cell(&self, end: Option<Rag>, none: &'a str) -> TableCell<'a> {
        end.map_or(TableCell::new(none), |rag| TableCell::status(rag, self.words.statuses[rag.index()]))
    }

    fn push_totals_now(&self, table: &mut Table<'a>) {
        let words = self.words.language;
        let before = match self.before {
            Some(_) => say!(words, movement_flow_any),
            None => say!(words, movement_flow_no_report_before),
        };
        for end in ends() {
            let count = self.total(|one| one.to == end);
            if count > 0 {
                let which = match &self.before {
                    Some(_) => named_above(words),
                    None => which(words, self.moves.iter().filter(|one| one.to == end).flat_map(|one| &one.actions)),
                };
                let head = match end {
                    Some(_) => total_head(words, &self.now),
                    None => TableCell::new(say!(words, movement_flow_total_left)),
                };
                let cells = [TableCell::new(before), self.now_cell(end), TableCell::count(count), which];
                table.push(head, cells.into());
            }
        }
    }
}

/// The head of a row that sums others, apart from every kind of move.
fn total_head<'a>(words: &Words, period: &PeriodName<'a>) -> TableCell<'a> {
    let data = say!(words, movement_flow_total_at, date = &*period.iso);
    TableCell::new(say!(words, movement_flow_total_in, report = &*period.title)).in_data(data)
}

fn named_above(words: &Words) -> TableCell<'_> {
    TableCell::new(say!(words, movement_flow_named_above))
}

/// The numbers of actions: some on the page where they are many, all in the CSV.
fn which<'a, 'm>(words: &Words, actions: impl IntoIterator<Item = &'m Cow<'a, str>>) -> TableCell<'a>
where
    'a: 'm,
{
    let all: Vec<&str> = actions.into_iter().map(|action| &**action).collect();
    match all.get(..MOST_IN_CELL) {
        Some(some) if all.len() > MOST_IN_CELL => {
            let text = say!(words, movement_flow_and_more, names = some.join(", "), count = all.len() - MOST_IN_CELL);
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
