//! The dictionary: every table and every column, from the definitions that the files are made from.

use super::{FOLDER, csv_address, source};
use crate::data::{self, Field, Kind, Reference, Table};
use crate::site::desk::Desk;
use crate::site::parts::Link;
use crate::site::shell::Page;
use crate::words::{Words, say};
use serde::Serialize;

/// Where the dictionary stands.
pub(in crate::site) const ADDRESS: &str = "data/dictionary/";

#[derive(Debug, Serialize)]
pub(in crate::site) struct View<'t> {
    page: Page<'t>,
    tables: Vec<TableView<'t>>,
}

#[derive(Debug, Serialize)]
struct TableView<'t> {
    /// Its anchor.
    id: &'static str,
    title: &'t str,
    about: &'t str,
    file: Link<'t>,
    key: String,
    caption: String,
    columns: Vec<ColumnView<'t>>,
}

#[derive(Debug, Serialize)]
struct ColumnView<'t> {
    name: &'static str,
    kind: &'t str,
    /// Whether every row has a value.
    given: &'t str,
    meaning: &'t str,
    /// "One of: …".
    values: Option<String>,
    /// "Refers to actions", with the anchor of that table on this page.
    refers: Option<Link<'t>>,
}

pub(in crate::site) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let words = desk.words;
    let tables = data::all(&source(desk));
    let title_of = |name: &str| tables.iter().find(|table| table.name() == name).map(|table| table.names.title);
    let refers = |field: &Field| {
        let Reference { table, .. } = field.refers?;
        Some(Link::new(say!(words, data_refers, table = words.plain(title_of(table)?)), format!("#{table}")))
    };
    View {
        page: Page::new(desk, desk.report(), ADDRESS, say!(words, data_dictionary_heading))
            .described(say!(words, data_dictionary_lede))
            .crumb(say!(words, data_heading), FOLDER),
        tables: tables.iter().map(|table| table_view(words, table, &refers)).collect(),
    }
}

fn table_view<'t>(words: &'t Words, table: &Table<'_>, refers: &dyn Fn(&Field) -> Option<Link<'t>>) -> TableView<'t> {
    let title = words.plain(table.names.title);
    let file = say!(words, data_download, file = format!("{}.csv", table.name()));
    TableView {
        id: table.name(),
        title,
        about: words.plain(table.names.about),
        file: Link::new(file, csv_address(table.name())),
        key: say!(words, data_key, columns = words.list(table.key)),
        caption: say!(words, data_columns_caption, count = table.fields.len(), table = title),
        columns: table.fields.iter().map(|field| column(words, field, refers(field))).collect(),
    }
}

fn column<'t>(words: &'t Words, field: &Field, refers: Option<Link<'t>>) -> ColumnView<'t> {
    let values = |keys: &[&str]| say!(words, data_values, values = keys.join(", "));
    ColumnView {
        name: field.name,
        kind: words.plain(field.kind.words()),
        given: if field.required { say!(words, data_required) } else { say!(words, data_optional) },
        meaning: words.plain(field.about),
        values: if let Kind::OneOf(keys) = field.kind { Some(values(keys)) } else { None },
        refers,
    }
}
