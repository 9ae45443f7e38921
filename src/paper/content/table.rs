//! A table of a page as one without merged cells, or as several where its rows are in named groups.

use super::Reader;
use crate::paper::model::{Block, Cell, Column, Run, Table};
use crate::paper::tree::Element;

/// Rows that follow one another.
#[derive(Debug)]
struct Group {
    /// What names them, where a cell across the whole width does.
    name: Option<Vec<Run>>,
    rows: Vec<Vec<Cell>>,
}

impl Reader<'_> {
    /// One table; or, where a cell across the whole width names the rows that follow, one for each such group behind the
    /// words that name them all.
    pub(super) fn tables(&mut self, table: &Element<'_>) -> Vec<Block> {
        let caption = table.elements().find(|part| part.name == "caption");
        let caption = caption.map(|caption| self.runs(caption)).unwrap_or_default();
        let mut columns = self.columns(table);
        let mut groups: Vec<Group> = Vec::new();
        for row in body_rows(table) {
            let cells: Vec<&Element<'_>> = row.elements().collect();
            if let [cell] = cells[..]
                && span(cell) > 1
            {
                groups.push(Group { name: Some(self.runs(cell)), rows: Vec::new() });
                continue;
            }
            let cells = self.cells(&cells);
            columns.resize_with(columns.len().max(cells.len()), Column::default);
            match groups.last_mut() {
                Some(group) => group.rows.push(cells),
                None => groups.push(Group { name: None, rows: vec![cells] }),
            }
        }
        let mut blocks = Vec::with_capacity(groups.len() + 1);
        let is_grouped = groups.iter().any(|group| group.name.is_some());
        if is_grouped && !caption.is_empty() {
            let runs = caption.iter().map(|run| Run { strong: true, ..run.clone() }).collect();
            blocks.push(Block::Paragraph { number: None, runs });
        }
        for Group { name, mut rows } in groups {
            rows.iter_mut().for_each(|row| row.resize_with(columns.len(), Cell::default));
            let caption = name.unwrap_or_else(|| caption.clone());
            blocks.push(Block::Table(Table { caption, columns: columns.clone(), rows }));
        }
        blocks
    }

    /// The columns by their heads; several rows of heads are read one after another.
    fn columns(&mut self, table: &Element<'_>) -> Vec<Column> {
        let mut columns: Vec<Column> = Vec::new();
        let heads = table.elements().filter(|part| part.name == "thead");
        for row in heads.flat_map(Element::elements) {
            let mut at = 0;
            for head in row.elements() {
                columns.resize_with(columns.len().max(at + span(head)), Column::default);
                let runs = self.runs(head);
                if let Some(column) = columns.get_mut(at) {
                    if !column.runs.is_empty() && !runs.is_empty() {
                        column.runs.push(Run { text: " ".to_owned(), ..Run::default() });
                    }
                    column.runs.extend(runs);
                    column.numeric |= head.has_class("n");
                }
                at += span(head);
            }
        }
        columns
    }

    fn cells(&mut self, cells: &[&Element<'_>]) -> Vec<Cell> {
        let mut row = Vec::with_capacity(cells.len());
        for cell in cells {
            row.push(Cell { heads_row: cell.name == "th", blocks: self.blocks(cell) });
            // A cell over several columns stands in the first of them.
            row.extend((1..span(cell)).map(|_| Cell::default()));
        }
        row
    }
}

/// How many columns a cell takes.
fn span(cell: &Element<'_>) -> usize {
    cell.attr("colspan").and_then(|span| span.parse().ok()).unwrap_or(1).clamp(1, 100)
}

/// The rows of the body and the foot, in order.
fn body_rows<'t, 'h>(table: &'t Element<'h>) -> impl Iterator<Item = &'t Element<'h>> {
    table.elements().flat_map(|part| match part.name {
        "tbody" | "tfoot" => part.elements().filter(|row| row.name == "tr").collect(),
        "tr" => vec![part],
        _ => Vec::new(),
    })
}
