use super::{Cell, Field, Source, Table};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// What stands before the tables of `report.json`.
#[derive(serde::Serialize)]
struct Head<'t> {
    title: &'t str,
    organisation: &'t str,
    base_url: &'t str,
    as_at: String,
    period: &'t str,
    language: &'t str,
    licence: Option<Terms<'t>>,
    /// Tables too long for this file: their names, and where they are.
    left_out: Vec<LeftOut>,
}

#[derive(serde::Serialize)]
struct Terms<'t> {
    name: &'t str,
    url: &'t str,
}

#[derive(serde::Serialize)]
struct LeftOut {
    table: &'static str,
    rows: usize,
    csv: String,
}

/// A row, as an object whose names are those of the columns.
struct Row<'r, 't>(&'r [Field], &'r [Cell<'t>]);

impl Serialize for Row<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_map(Some(self.0.len()))?;
        for (field, cell) in self.0.iter().zip(self.1) {
            row.serialize_entry(field.name, cell)?;
        }
        row.end()
    }
}

/// A figure is a number; what is missing, for whatever reason, is null: the column `missing` says why.
impl Serialize for Cell<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Missing | Self::Mark(_) => serializer.serialize_unit(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Whole(count) => serializer.serialize_i64(*count),
            Self::Number(number) if number.decimals() == 0 => serializer.serialize_i64(number.as_f64() as i64),
            Self::Number(number) => serializer.serialize_f64(number.as_f64()),
            Self::Date(date) => serializer.collect_str(date),
            Self::Yes(yes) => serializer.serialize_bool(*yes),
        }
    }
}

/// All tables as one JSON file: what it speaks for, then `tables`, with a row a line so that two editions can be compared.
///
/// Tables that are too long ([`Table::is_long`]) are named in `left_out` in place of their rows.
pub fn json(source: &Source<'_>, tables: &[Table<'_>]) -> Vec<u8> {
    let (whole, long): (Vec<&Table<'_>>, Vec<&Table<'_>>) = tables.iter().partition(|table| !table.is_long());
    let mut out = serde_json::to_vec_pretty(&head(source, &long)).unwrap_or_default();
    // The object goes on: its closing brace comes last.
    out.truncate(out.len().saturating_sub("\n}".len()));
    out.extend_from_slice(b",\n  \"tables\": {");
    for (at, table) in whole.iter().enumerate() {
        let comma = if at > 0 { "," } else { "" };
        out.extend_from_slice(format!("{comma}\n    \"{}\": [", table.name()).as_bytes());
        let mut first = true;
        table.each(|cells| {
            out.extend_from_slice(if first { b"\n" } else { b",\n" });
            first = false;
            let written = serde_json::to_writer(&mut out, &Row(&table.fields, cells));
            debug_assert!(written.is_ok(), "{written:?}");
        });
        out.extend_from_slice(if first { b"]" } else { b"\n    ]" });
    }
    out.extend_from_slice(b"\n  }\n}\n");
    out
}

fn head<'t>(source: &Source<'t>, long: &[&Table<'_>]) -> Head<'t> {
    let site = &source.plan().site;
    Head {
        title: &site.title,
        organisation: &site.organisation,
        base_url: &site.base_url,
        as_at: source.as_at().to_string(),
        period: source.report.period().id.as_str(),
        language: source.words.language(),
        licence: site.licence.as_ref().map(|terms| Terms { name: &terms.name, url: &terms.url }),
        left_out: long
            .iter()
            .map(|table| LeftOut { table: table.name(), rows: table.count(), csv: format!("{}.csv", table.name()) })
            .collect(),
    }
}
