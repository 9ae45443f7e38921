//! The first two sheets: what the workbook is, and what its columns mean.

use super::Formats;
use crate::data::{Kind, Source, Table};
use crate::words::say;
use rust_xlsxwriter::{Url, Worksheet, XlsxError};

/// What it is, as at when, on what terms, and a list of its sheets.
pub(super) fn write(
    sheet: &mut Worksheet,
    source: &Source<'_>,
    formats: &Formats,
    whole: &[&Table<'_>],
    long: &[&Table<'_>],
) -> Result<(), XlsxError> {
    let words = source.words;
    let site = &source.plan().site;
    sheet.set_name(say!(words, data_sheet_cover))?;
    sheet.set_column_width(0, 26)?.set_column_width(1, 12)?.set_column_width(2, 100)?;
    sheet.write_string_with_format(0, 0, site.title.as_str(), &formats.title)?;
    let mut lines = vec![
        say!(words, data_by, organisation = &site.organisation),
        say!(words, shell_as_at, date = words.date(source.as_at())),
    ];
    lines.extend(site.licence.as_ref().map(|terms| say!(words, data_licence, name = &terms.name, url = &terms.url)));
    lines.push(say!(words, data_read_online, url = format!("{}data/", site.base_url)));
    lines.extend([say!(words, data_missing_note), say!(words, data_marks_note)].map(str::to_owned));
    lines.extend(long.iter().map(|table| {
        let (name, rows) = (words.plain(table.names.title), table.count());
        say!(words, data_left_out, name = name, count = rows, file = format!("{}.csv", table.name()))
    }));
    let mut row = 1;
    for line in &lines {
        sheet.write_string(row, 0, line)?;
        row += 1;
    }
    row += 1;
    for (at, head) in [say!(words, data_sheet), say!(words, data_rows), say!(words, data_what)].into_iter().enumerate()
    {
        sheet.write_string_with_format(row, at as u16, head, &formats.head)?;
    }
    for table in whole {
        row += 1;
        let link = Url::new(format!("internal:'{}'!A1", table.name())).set_text(table.name());
        sheet.write_url(row, 0, link)?;
        sheet.write_number(row, 1, table.count() as f64)?;
        sheet.write_string_with_format(row, 2, words.plain(table.names.about), &formats.wrapped)?;
    }
    Ok(())
}

/// Every column of every sheet: name, type, meaning.
pub(super) fn notes(
    sheet: &mut Worksheet,
    source: &Source<'_>,
    formats: &Formats,
    whole: &[&Table<'_>],
) -> Result<(), XlsxError> {
    let words = source.words;
    sheet.set_name(say!(words, data_sheet_notes))?.set_freeze_panes(1, 0)?;
    sheet.set_column_width(0, 18)?.set_column_width(1, 28)?.set_column_width(2, 26)?.set_column_width(3, 80)?;
    let heads = [say!(words, data_sheet), say!(words, data_column), say!(words, data_type), say!(words, data_meaning)];
    for (at, head) in (0..).zip(heads) {
        sheet.write_string_with_format(0, at, head, &formats.head)?;
    }
    let mut row = 0;
    for table in whole {
        for field in &table.fields {
            row += 1;
            sheet.write_string(row, 0, table.name())?;
            sheet.write_string(row, 1, field.name)?;
            sheet.write_string_with_format(row, 2, kind(source, field.kind), &formats.wrapped)?;
            sheet.write_string_with_format(row, 3, words.plain(field.about), &formats.wrapped)?;
        }
    }
    Ok(())
}

/// The type in words, with the values where they are few.
fn kind(source: &Source<'_>, kind: Kind) -> String {
    match kind {
        Kind::OneOf(keys) => keys.join(", "),
        other => source.words.plain(other.words()).to_owned(),
    }
}
