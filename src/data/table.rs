use super::column::Column;
use super::{Cell, Field, Reference};
use crate::words::Key;

/// What a table is called.
#[derive(Debug, Clone, Copy)]
pub struct Names {
    /// The name of its file and sheet: `action_steps`.
    pub name: &'static str,
    /// A few words.
    pub title: Key,
    /// What one row is.
    pub about: Key,
}

/// Most cells of a table that is not left to its CSV. Five years of monthly updates on 80 actions stay below it, and a workbook
/// of such tables takes a twentieth of a second.
pub(super) const MOST_CELLS: usize = 50_000;

/// What reads a table row by row.
type Visit<'v, 't> = &'v mut dyn FnMut(&[Cell<'t>]);

/// One table of the open data. It holds no rows: they are made as they are read, one after another.
pub struct Table<'t> {
    /// What it is called.
    pub names: Names,
    /// Its columns, in order.
    pub fields: Vec<Field>,
    /// The columns that together tell a row from every other.
    pub key: &'static [&'static str],
    /// Columns that only together refer to another table: their names here, and the columns there.
    pub refers: Option<(&'static [&'static str], &'static str, &'static [&'static str])>,
    rows: Box<dyn Fn(Visit<'_, 't>) + Sync + 't>,
    count: Box<dyn Fn() -> usize + Sync + 't>,
}

impl<'t> Table<'t> {
    /// A table whose rows are made from `records`, a column after the other.
    pub(super) fn new<R, I>(
        names: Names,
        key: &'static [&'static str],
        records: impl Fn() -> I + Clone + Sync + 't,
        columns: impl IntoIterator<Item = Column<'t, R>>,
    ) -> Self
    where
        R: Copy + 't,
        I: Iterator<Item = R>,
    {
        let columns: Vec<Column<'t, R>> = columns.into_iter().collect();
        let fields = columns.iter().map(|column| column.field).collect();
        let counted = records.clone();
        let rows = move |visit: Visit<'_, 't>| {
            let mut cells = Vec::with_capacity(columns.len());
            for record in records() {
                cells.clear();
                cells.extend(columns.iter().map(|column| (column.get)(record)));
                visit(&cells);
            }
        };
        Self { names, fields, key, refers: None, rows: Box::new(rows), count: Box::new(move || counted().count()) }
    }

    /// Says which columns together refer to columns of another table.
    pub(super) fn refers(
        mut self,
        own: &'static [&'static str],
        table: &'static str,
        theirs: &'static [&'static str],
    ) -> Self {
        self.refers = Some((own, table, theirs));
        self
    }

    /// Its name, which is that of its file and sheet.
    pub fn name(&self) -> &'static str {
        self.names.name
    }

    /// Shows every row, in order: a cell for each of [`Self::fields`].
    pub fn each(&self, mut visit: impl FnMut(&[Cell<'t>])) {
        (self.rows)(&mut visit);
    }

    /// How many rows it has.
    pub fn count(&self) -> usize {
        (self.count)()
    }

    /// True where it is left out of `report.json` and `report.xlsx`: a plan of thousands of actions would make them too
    /// large to open. Both name it, and its CSV has all of it.
    pub fn is_long(&self) -> bool {
        self.count() * self.fields.len() > MOST_CELLS
    }

    /// Every reference to another table: the columns here, that table, and its columns.
    pub fn references(&self) -> impl Iterator<Item = (Vec<&'static str>, &'static str, Vec<&'static str>)> {
        let single = self.fields.iter().filter_map(|field| {
            let Reference { table, field: theirs } = field.refers?;
            Some((vec![field.name], table, vec![theirs]))
        });
        single.chain(self.refers.map(|(own, table, theirs)| (own.to_vec(), table, theirs.to_vec())))
    }
}

impl std::fmt::Debug for Table<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Table").field("name", &self.name()).field("fields", &self.fields).finish_non_exhaustive()
    }
}
