//! The data page: what there is, as at when, on what terms, and how to cite it.

use super::charts::{ChartGroup, groups};
use super::{FOLDER, FileFacts, JSON, PACKAGE, WORKBOOK, csv_address, source};
use crate::data::{self, Table};
use crate::plan::address;
use crate::site::desk::Desk;
use crate::site::parts::Link;
use crate::site::shell::Page;
use crate::site::structured::{self, Download};
use crate::words::{Words, say};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(in crate::site) struct View<'t> {
    page: Page<'t>,
    facts: Vec<Fact<'t>>,
    /// How to cite it.
    cite: String,
    whole: Vec<Whole<'t>>,
    /// Names the tables that the whole files leave out; none where they hold everything.
    left_out: Option<String>,
    feeds: Vec<Link<'t>>,
    tables_caption: String,
    tables: Vec<TableRow<'t>>,
    charts: Vec<ChartGroup<'t>>,
}

/// A term and what stands beside it, with a link or none.
#[derive(Debug, Serialize)]
struct Fact<'t> {
    label: &'t str,
    text: String,
    /// A whole address.
    url: Option<&'t str>,
}

/// A file that holds every table, or describes them.
#[derive(Debug, Serialize)]
struct Whole<'t> {
    link: Link<'t>,
    about: &'t str,
}

#[derive(Debug, Serialize)]
struct TableRow<'t> {
    title: &'t str,
    about: &'t str,
    /// Its place in the dictionary.
    href: String,
    rows: usize,
    columns: usize,
    file: Link<'t>,
}

pub(in crate::site) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let words = desk.words;
    let tables = data::all(&source(desk));
    let files = desk.open_data();
    let rows: Vec<TableRow<'t>> =
        tables.iter().zip(&files.tables).map(|(table, file)| row(words, table, file)).collect();
    View {
        page: Page::new(desk, desk.report(), FOLDER, say!(words, data_heading))
            .described(say!(words, data_description))
            .telling_machines(structured::dataset(desk, FOLDER, &downloads(words, &tables))),
        facts: facts(desk),
        cite: cite(desk),
        whole: whole(desk),
        left_out: left_out(desk, &tables),
        feeds: feeds(desk),
        tables_caption: say!(words, data_tables_caption, count = rows.len()),
        tables: rows,
        charts: groups(desk),
    }
}

/// Every file, for machines.
fn downloads<'t>(words: &'t Words, tables: &[Table<'_>]) -> Vec<Download<'t>> {
    let of_table = |table: &Table<'_>| Download {
        href: csv_address(table.name()).into(),
        media_type: "text/csv",
        name: words.plain(table.names.title),
    };
    let fixed = |href: &'static str, media_type, name| Download { href: href.into(), media_type, name };
    let whole = [
        fixed(
            WORKBOOK,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            say!(words, data_workbook),
        ),
        fixed(JSON, "application/json", say!(words, data_json)),
        fixed(PACKAGE, "application/json", say!(words, data_package)),
    ];
    whole.into_iter().chain(tables.iter().map(of_table)).collect()
}

fn facts<'t>(desk: &Desk<'t>) -> Vec<Fact<'t>> {
    let words = desk.words;
    let site = &desk.plan.site;
    let as_at = words.date(desk.report().as_at());
    let fact = |label: &'t str, text: String| Fact { label, text, url: None };
    let terms = match &site.licence {
        Some(terms) => {
            Fact { label: say!(words, data_fact_terms), text: terms.name.to_string(), url: Some(terms.url.as_str()) }
        }
        None => fact(say!(words, data_fact_terms), say!(words, data_licence_none).to_owned()),
    };
    vec![
        fact(say!(words, data_fact_as_at), as_at),
        fact(say!(words, data_fact_publisher), site.organisation.to_string()),
        terms,
    ]
}

/// The words of a reference to the data as they stand now.
fn cite(desk: &Desk<'_>) -> String {
    let (words, site) = (desk.words, &desk.plan.site);
    let (date, url) = (words.date(desk.report().as_at()), format!("{}{FOLDER}", site.base_url));
    say!(words, data_cite, organisation = &site.organisation, title = &site.title, date = date, url = url)
}

fn whole<'t>(desk: &'t Desk<'t>) -> Vec<Whole<'t>> {
    let words = desk.words;
    let files = desk.open_data();
    let sized = |kind: &str, bytes: usize| say!(words, data_size, kind = kind, size = size(words, bytes));
    let (workbook, json) = (say!(words, data_workbook), say!(words, data_json));
    vec![
        Whole { link: Link::new(sized(workbook, files.workbook), WORKBOOK), about: say!(words, data_workbook_about) },
        Whole { link: Link::new(sized(json, files.json), JSON), about: say!(words, data_json_about) },
        Whole { link: Link::new(say!(words, data_package), PACKAGE), about: say!(words, data_package_about) },
    ]
}

/// "Updates are too long for the spreadsheet …".
fn left_out(desk: &Desk<'_>, tables: &[Table<'_>]) -> Option<String> {
    let words = desk.words;
    let long = tables.iter().filter(|table| table.is_long());
    let names: Vec<&str> = long.map(|table| words.plain(table.names.title)).collect();
    let said = || say!(words, data_left_out_page, names = words.list(&names), count = names.len());
    (!names.is_empty()).then(said)
}

/// What tells a reader of something new, where the site has it.
fn feeds<'t>(desk: &Desk<'t>) -> Vec<Link<'t>> {
    let words = desk.words;
    let known = [(say!(words, data_feed), "feed.xml"), (say!(words, data_calendar), "calendar.ics")];
    let there = known.into_iter().filter(|(_, path)| address::resolves(desk.plan, path));
    there.map(|(label, path)| Link::new(label, path)).collect()
}

fn row<'t>(words: &'t Words, table: &Table<'_>, file: &FileFacts) -> TableRow<'t> {
    let name = say!(words, data_csv_link, name = table.name(), size = size(words, file.bytes));
    TableRow {
        title: words.plain(table.names.title),
        about: words.plain(table.names.about),
        href: format!("{}#{}", super::DICTIONARY, table.name()),
        rows: file.rows,
        columns: table.fields.len(),
        file: Link::new(name, csv_address(table.name())),
    }
}

/// The length of a file: "640 bytes", "12 KB", "1.4 MB".
pub(super) fn size(words: &Words, bytes: usize) -> String {
    match bytes {
        ..1_000 => say!(words, data_bytes, count = bytes),
        1_000..=999_000 => say!(words, data_kilobytes, count = bytes.div_ceil(1_000)),
        _ => say!(words, data_megabytes, count = format!("{:.1}", bytes as f64 / 1e6)),
    }
}
