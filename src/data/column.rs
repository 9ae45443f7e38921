use super::Cell;
use crate::words::{Key, key};

/// What sort of value a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words as a person wrote them.
    Words,
    /// The ID of a record: letters, digits, `.`, `-` and `_`.
    Id,
    /// One of these, and nothing else.
    OneOf(&'static [&'static str]),
    /// A whole number.
    Whole,
    /// A number, with a point before a fraction.
    Number,
    /// `true` or `false`.
    Yes,
    /// A day: `2022-10-19`.
    Date,
    /// A date as precise as its author was: `2022-10-19`, `2022-10`, `2022-Q3`, `2022` or `2022/23`.
    When,
}

/// The table and the column that a value names a record of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// The other table's name.
    pub table: &'static str,
    /// Its column.
    pub field: &'static str,
}

/// What is known of a column without looking at any row.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// As it stands in the first line of the CSV.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What it means, in words.
    pub about: Key,
    /// True where every row has a value.
    pub required: bool,
    /// What its values refer to.
    pub refers: Option<Reference>,
}

/// The way from a record to a value.
type Get<'t, R> = Box<dyn Fn(R) -> Cell<'t> + Sync + 't>;

/// A column of a table whose rows are made from records of type `R`.
pub(super) struct Column<'t, R> {
    pub(super) field: Field,
    pub(super) get: Get<'t, R>,
}

/// A column, which may be empty.
pub(super) fn column<'t, R, C: Into<Cell<'t>>>(
    name: &'static str,
    kind: Kind,
    about: Key,
    get: impl Fn(R) -> C + Sync + 't,
) -> Column<'t, R> {
    let field = Field { name, kind, about, required: false, refers: None };
    Column { field, get: Box::new(move |record| get(record).into()) }
}

impl<R> Column<'_, R> {
    /// Every row has a value.
    pub(super) fn required(mut self) -> Self {
        self.field.required = true;
        self
    }

    /// Its values are IDs of records of another table.
    pub(super) fn refers(mut self, table: &'static str) -> Self {
        self.field.refers = Some(Reference { table, field: "id" });
        self
    }
}

impl Kind {
    /// The type in words.
    pub fn words(self) -> Key {
        match self {
            Self::Words => key::data_kind_words,
            Self::Id => key::data_kind_id,
            Self::OneOf(_) => key::data_kind_one_of,
            Self::Whole => key::data_kind_whole,
            Self::Number => key::data_kind_number,
            Self::Yes => key::data_kind_yes,
            Self::Date => key::data_kind_date,
            Self::When => key::data_kind_when,
        }
    }
}
