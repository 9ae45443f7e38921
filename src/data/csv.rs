use crate::chart::{Table, TableCell};
use csv::{Terminator, WriterBuilder};

/// A table as CSV: a row of heads, then the rows, as RFC 4180 has it (commas, CRLF, quotes where needed), in UTF-8
/// without a byte-order mark (`domain.md` §7).
///
/// Text that a spreadsheet would take for a formula is led by an apostrophe, which spreadsheets do not show.
pub fn csv(table: &Table<'_>) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    let heads = table.columns.iter().map(|column| harmless(&column.label));
    // Writing to memory cannot fail, and every row has as many cells as there are heads.
    let mut written = writer.write_record(heads.map(|head| head.into_bytes()));
    for row in &table.rows {
        let cells = std::iter::once(&row.head).chain(&row.cells).map(TableCell::as_data);
        written = written.and_then(|()| writer.write_record(cells.map(|cell| harmless(&cell).into_bytes())));
    }
    debug_assert!(written.is_ok(), "{written:?}");
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// The text, unable to start a formula. A negative number stays a number.
fn harmless(text: &str) -> String {
    let starts_formula = text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n']);
    if starts_formula && text.parse::<f64>().is_err() { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::TableColumn;

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
