//! The workbook as another program reads it.
use super::{of_example, read_csv};
use crate::data::{Kind, csv, xlsx};
use calamine::{Data, DataType, Reader, Xlsx, open_workbook_from_rs};
use std::io::Cursor;

fn open(bytes: &[u8]) -> Xlsx<Cursor<&[u8]>> {
    open_workbook_from_rs(Cursor::new(bytes)).unwrap()
}

/// The names of the sheets.
pub(super) fn names(bytes: &[u8]) -> Vec<String> {
    open(bytes).sheet_names()
}

/// A sheet's cells as text, and how many of them are formulas.
pub(super) fn sheet(bytes: &[u8], name: &str) -> (Vec<Vec<String>>, usize) {
    let mut book = open(bytes);
    let formulas = book.worksheet_formula(name).unwrap().used_cells().filter(|(.., cell)| !cell.is_empty()).count();
    let range = book.worksheet_range(name).unwrap();
    (range.rows().map(|row| row.iter().map(text).collect()).collect(), formulas)
}

/// A cell as the CSV writes it.
fn text(cell: &Data) -> String {
    match cell {
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::Bool(yes) => yes.to_string(),
        Data::Empty => String::new(),
        other => other.to_string(),
    }
}

#[test]
fn a_cover_and_notes_come_first_and_then_a_sheet_a_table() {
    of_example(|source, tables| {
        let bytes = xlsx(source, tables);
        let sheets = names(&bytes);
        assert_eq!(sheets[..2], ["Cover", "Notes"]);
        assert_eq!(sheets[2..], tables.iter().map(|table| table.name().to_owned()).collect::<Vec<_>>());
        let (cover, _) = sheet(&bytes, "Cover");
        assert!(cover.iter().flatten().any(|line| line == "As at 16 November 2022"), "{cover:?}");
        let (notes, _) = sheet(&bytes, "Notes");
        assert_eq!(notes.len() - 1, tables.iter().map(|table| table.fields.len()).sum::<usize>());
    });
}

#[test]
fn every_sheet_has_the_rows_of_its_csv_as_real_dates_and_numbers_without_formulas() {
    of_example(|source, tables| {
        let bytes = xlsx(source, tables);
        let mut book = open(&bytes);
        for table in tables {
            let (found, formulas) = sheet(&bytes, table.name());
            assert_eq!(formulas, 0, "{}", table.name());
            let rows = read_csv(&csv(table));
            assert_eq!(found.len(), rows.len(), "{}", table.name());
            let range = book.worksheet_range(table.name()).unwrap();
            for (number, (row, texts)) in range.rows().zip(&rows).enumerate().skip(1) {
                for ((cell, text), field) in row.iter().zip(texts).zip(&table.fields) {
                    let is_typed = match field.kind {
                        Kind::Date => cell.is_datetime(),
                        Kind::Whole => cell.is_float() || cell.is_int(),
                        Kind::Number => cell.is_float() || cell.is_int() || text.starts_with('['),
                        Kind::Yes => cell.is_bool(),
                        Kind::Words | Kind::Id | Kind::OneOf(_) | Kind::When => cell.is_string(),
                    };
                    let place = format!("{} row {number} {}: {cell:?} and {text}", table.name(), field.name);
                    assert!(is_typed || (cell.is_empty() && text.is_empty()), "{place}");
                    assert!(same(cell, text), "{place}");
                }
            }
        }
    });
}

fn same(cell: &Data, csv: &str) -> bool {
    match cell {
        Data::Float(number) => csv.parse() == Ok(*number),
        other => text(other) == csv,
    }
}

#[test]
fn the_workbook_knows_no_clock() {
    of_example(|source, tables| {
        let bytes = xlsx(source, tables);
        // Each entry of the archive's directory has the time and day of its file: none, and the first day there can be.
        let entries: Vec<&[u8]> = bytes.windows(16).filter(|window| window.starts_with(b"PK\x01\x02")).collect();
        assert!(entries.len() > tables.len(), "{}", entries.len());
        assert!(entries.iter().all(|entry| entry[12..16] == [0, 0, 0x21, 0]), "{:?}", entries[0]);
    });
}
