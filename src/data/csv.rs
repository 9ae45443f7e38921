use super::harmless::harmless;
use super::{Cell, Table};
use crate::chart;
use csv::{Terminator, Writer, WriterBuilder};
use std::io::Write as _;

/// Writes rows to memory, as RFC 4180 has it: commas, CRLF, quotes where needed, UTF-8 without a byte-order mark
/// (`domain.md` §7).
fn writer() -> Writer<Vec<u8>> {
    WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new())
}

/// A table of the open data as CSV: the names of its columns, then its rows. What is missing is an empty field.
///
/// Text that a spreadsheet would take for a formula is led by an apostrophe, which spreadsheets do not show.
pub fn csv(table: &Table<'_>) -> Vec<u8> {
    let mut writer = writer();
    // Writing to memory cannot fail, and every row has as many cells as there are columns.
    let mut written = writer.write_record(table.fields.iter().map(|field| field.name));
    let mut field = Vec::new();
    table.each(|cells| {
        for cell in cells {
            let written = match cell {
                Cell::Text(text) => writer.write_field(harmless(text).as_bytes()),
                other => {
                    field.clear();
                    plain(other, &mut field);
                    writer.write_field(&field)
                }
            };
            debug_assert!(written.is_ok(), "{written:?}");
        }
        written = writer.write_record(None::<&[u8]>);
        debug_assert!(written.is_ok(), "{written:?}");
    });
    writer.into_inner().unwrap_or_default()
}

/// Every value but text: what it is in a CSV can hold no comma, quotation mark or formula.
fn plain(cell: &Cell<'_>, field: &mut Vec<u8>) {
    let written = match cell {
        Cell::Missing | Cell::Text(_) => Ok(()),
        Cell::Whole(count) => write!(field, "{count}"),
        Cell::Number(number) => write!(field, "{}", number.plain()),
        Cell::Date(date) => write!(field, "{date}"),
        Cell::Yes(yes) => write!(field, "{yes}"),
        Cell::Mark(mark) => write!(field, "{mark}"),
    };
    debug_assert!(written.is_ok(), "{written:?}");
}

/// The table of a chart as CSV: a row of heads, then the rows, written as [`csv()`] writes.
pub fn chart_csv(table: &chart::Table<'_>) -> String {
    let mut writer = writer();
    let heads = table.columns.iter().map(|column| harmless(&column.label).into_owned());
    // Writing to memory cannot fail, and every row has as many cells as there are heads.
    let mut written = writer.write_record(heads.map(|head| head.into_bytes()));
    for row in &table.rows {
        let cells = std::iter::once(&row.head).chain(&row.cells).map(chart::TableCell::as_data);
        written =
            written.and_then(|()| writer.write_record(cells.map(|cell| harmless(&cell).into_owned().into_bytes())));
    }
    debug_assert!(written.is_ok(), "{written:?}");
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::chart_csv as csv;
    use crate::chart::{Table, TableCell, TableColumn};

    fn table(cells: &[&'static str]) -> Table<'static> {
        let mut table = Table::new("", vec![TableColumn::words("Action"), TableColumn::words("Note, in words")]);
        for cell in cells {
            table.push(TableCell::new("5.9"), vec![TableCell::new(*cell)]);
        }
        table
    }

    #[test]
    fn commas_quotes_and_line_breaks_stay_in_their_cell() {
        assert_eq!(
            csv(&table(&["plain", "a, b", "so \"called\"", "two\nlines"])),
            "Action,\"Note, in words\"\r\n5.9,plain\r\n5.9,\"a, b\"\r\n5.9,\"so \"\"called\"\"\"\r\n5.9,\"two\nlines\"\r\n"
        );
    }

    #[test]
    fn no_text_becomes_a_formula_and_no_number_becomes_text() {
        let written = csv(&table(&["=1+1", "@SUM(A1)", "+44 161", "-cmd", "＝1+1", "-3.5"]));
        let cells: Vec<&str> =
            written.lines().skip(1).filter_map(|line| line.split_once(',')).map(|(_, c)| c).collect();
        assert_eq!(cells, ["'=1+1", "'@SUM(A1)", "'+44 161", "'-cmd", "'＝1+1", "-3.5"]);
    }

    #[test]
    fn a_cell_with_data_of_its_own_gives_that() {
        let mut table = table(&[]);
        table.push(TableCell::new("October 2022").in_data("2022-10-19"), vec![TableCell::new("1,234").in_data("1234")]);
        assert!(csv(&table).ends_with("\r\n2022-10-19,1234\r\n"));
    }
}
