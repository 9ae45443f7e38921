//! The workbook: a cover, notes on every column, then a sheet a table.
//!
//! It holds values only, never a formula: text is written as text, whatever it begins with. Its one date, of creation,
//! is the report's as-at date.

mod cover;

use super::{Cell, Field, Kind, Source, Table};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, TableColumn, TableStyle, Workbook, Worksheet, XlsxError,
};
use std::borrow::Cow;

/// Longest text that a cell can hold, in UTF-16 units.
const LONGEST: usize = 32_767;

/// How the cells of the workbook look.
struct Formats {
    head: Format,
    title: Format,
    date: Format,
    wrapped: Format,
}

impl Formats {
    fn new() -> Self {
        Self {
            head: Format::new().set_bold().set_align(FormatAlign::Top),
            title: Format::new().set_bold().set_font_size(16),
            date: Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
        }
    }
}

/// All tables as one workbook, but those too long ([`Table::is_long`]): the cover says where they are.
///
/// Empty where the workbook cannot be written, which its tests would tell.
pub fn xlsx(source: &Source<'_>, tables: &[Table<'_>]) -> Vec<u8> {
    let written = write(source, tables);
    debug_assert!(written.is_ok(), "{written:?}");
    written.unwrap_or_default()
}

fn write(source: &Source<'_>, tables: &[Table<'_>]) -> Result<Vec<u8>, XlsxError> {
    let (whole, long): (Vec<&Table<'_>>, Vec<&Table<'_>>) = tables.iter().partition(|table| !table.is_long());
    let formats = Formats::new();
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(source)?);
    cover::write(workbook.add_worksheet(), source, &formats, &whole, &long)?;
    cover::notes(workbook.add_worksheet(), source, &formats, &whole)?;
    for table in whole {
        sheet(workbook.add_worksheet(), table, &formats)?;
    }
    workbook.save_to_buffer()
}

fn properties(source: &Source<'_>) -> Result<DocProperties, XlsxError> {
    let site = &source.plan().site;
    let day = source.as_at();
    let created =
        ExcelDateTime::from_ymd(day.year().unsigned_abs(), day.month().unsigned_abs(), day.day().unsigned_abs())?;
    Ok(DocProperties::new()
        .set_title(site.title.as_str())
        .set_author(site.organisation.as_str())
        .set_creation_datetime(&created))
}

/// One table: names of columns in a first row that stays in sight, then the rows.
fn sheet(sheet: &mut Worksheet, table: &Table<'_>, formats: &Formats) -> Result<(), XlsxError> {
    sheet.set_name(table.name())?.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?.set_landscape();
    for (at, field) in (0..).zip(&table.fields) {
        sheet.set_column_width(at, width(field))?;
        sheet.write_string_with_format(0, at, field.name, &formats.head)?;
    }
    let mut row = 0;
    let mut result = Ok(());
    table.each(|cells| {
        row += 1;
        if result.is_ok() {
            result = (0..).zip(cells).try_for_each(|(at, cell)| put(sheet, row, at, cell, formats));
        }
    });
    result?;
    mark_up(sheet, table, row)
}

/// Marks the rows as a table with a name, as the Analysis Function's guidance on spreadsheets asks.
fn mark_up(sheet: &mut Worksheet, table: &Table<'_>, rows: u32) -> Result<(), XlsxError> {
    let columns: Vec<TableColumn> =
        table.fields.iter().map(|field| TableColumn::new().set_header(field.name)).collect();
    let last = u16::try_from(table.fields.len().saturating_sub(1)).unwrap_or(u16::MAX);
    if rows == 0 {
        return Ok(());
    }
    let named = rust_xlsxwriter::Table::new()
        .set_name(format!("table_{}", table.name()))
        .set_style(TableStyle::Light1)
        .set_banded_rows(false)
        .set_columns(&columns);
    sheet.add_table(0, 0, rows, last, &named).map(drop)
}

fn put(sheet: &mut Worksheet, row: u32, at: u16, cell: &Cell<'_>, formats: &Formats) -> Result<(), XlsxError> {
    match cell {
        Cell::Missing => return Ok(()),
        Cell::Text(text) => sheet.write_string(row, at, shortened(text).as_ref())?,
        Cell::Whole(count) => sheet.write_number(row, at, *count as f64)?,
        Cell::Number(number) => sheet.write_number(row, at, number.as_f64())?,
        Cell::Date(date) => sheet.write_datetime_with_format(row, at, date, &formats.date)?,
        Cell::Yes(yes) => sheet.write_boolean(row, at, *yes)?,
        Cell::Mark(mark) => sheet.write_string(row, at, *mark)?,
    };
    Ok(())
}

/// The text, cut where a cell could not hold it; the CSV has all of it.
fn shortened(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST {
        return text.into();
    }
    let mut left = LONGEST - 1;
    let kept = text.char_indices().find(|(_, c)| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        !fits
    });
    kept.map_or(text.into(), |(at, _)| format!("{}…", &text[..at]).into())
}

/// Width of a column, in characters.
fn width(field: &Field) -> f64 {
    let wide = match field.kind {
        Kind::Words => 40,
        Kind::Id | Kind::OneOf(_) => 18,
        Kind::Date | Kind::When => 12,
        Kind::Whole | Kind::Number | Kind::Yes => 10,
    };
    // Room for the name and the button of the filter.
    f64::from(wide).max(field.name.len() as f64 + 4.0)
}
