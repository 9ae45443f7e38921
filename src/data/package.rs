use super::{Field, Kind, Source, Table};
use crate::plan::Licence;
use serde::Serialize;

/// A CSV as it was published: what the package says of it beside its schema.
#[derive(Debug, Clone, Copy)]
pub struct Published<'t> {
    /// How long it is.
    pub bytes: usize,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: &'t str,
}

#[derive(Serialize)]
struct Package<'t> {
    profile: &'static str,
    name: &'static str,
    id: String,
    title: &'t str,
    description: &'t str,
    homepage: &'t str,
    version: String,
    created: String,
    licenses: Vec<Licensed<'t>>,
    sources: [Titled<'t>; 1],
    contributors: [Contributor<'t>; 1],
    resources: Vec<Resource<'t>>,
}

#[derive(Serialize)]
struct Licensed<'t> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'static str>,
    path: &'t str,
    title: &'t str,
}

#[derive(Serialize)]
struct Titled<'t> {
    title: &'t str,
}

#[derive(Serialize)]
struct Contributor<'t> {
    title: &'t str,
    role: &'static str,
}

#[derive(Serialize)]
struct Resource<'t> {
    profile: &'static str,
    name: &'static str,
    title: &'t str,
    description: &'t str,
    path: String,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    bytes: usize,
    hash: String,
    schema: Schema<'t>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema<'t> {
    fields: Vec<FieldSchema<'t>>,
    missing_values: &'static [&'static str],
    primary_key: &'static [&'static str],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey>,
}

#[derive(Serialize)]
struct FieldSchema<'t> {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    description: &'t str,
    #[serde(skip_serializing_if = "Constraints::is_empty")]
    constraints: Constraints,
}

#[derive(Serialize)]
struct Constraints {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    required: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unique: bool,
    #[serde(rename = "enum", skip_serializing_if = "Option::is_none")]
    one_of: Option<&'static [&'static str]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<&'static str>,
}

impl Constraints {
    fn is_empty(&self) -> bool {
        !self.required && !self.unique && self.one_of.is_none() && self.pattern.is_none()
    }
}

#[derive(Serialize)]
struct ForeignKey {
    fields: Vec<&'static str>,
    reference: Target,
}

#[derive(Serialize)]
struct Target {
    resource: &'static str,
    fields: Vec<&'static str>,
}

/// An ID, and a date as precise as its author was.
const ID: &str = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*";
const WHEN: &str = "\\d{4}(-\\d{2}(-\\d{2})?|-Q[1-4]|/\\d{2})?";

/// What stands for a missing value: nothing, or the shorthand of official statistics (`domain.md` §7).
const MISSING: &[&str] = &["", "[c]", "[x]", "[z]", "[low]"];

/// `datapackage.json`: every CSV with its schema, as the Frictionless standards have it (Data Package 1, Table Schema 1).
///
/// `published` has the tables' files, in the tables' order.
pub fn package(source: &Source<'_>, tables: &[Table<'_>], published: &[Published<'_>]) -> Vec<u8> {
    let plan = source.plan();
    let site = &plan.site;
    let as_at = source.as_at().to_string();
    let package = Package {
        profile: "tabular-data-package",
        name: "progress-report",
        id: format!("{}data/datapackage.json", site.base_url),
        title: &site.title,
        description: &site.description,
        homepage: &site.base_url,
        created: format!("{as_at}T00:00:00Z"),
        version: as_at,
        licenses: site.licence.iter().map(licensed).collect(),
        sources: [Titled { title: &plan.frame.title }],
        contributors: [Contributor { title: &site.organisation, role: "publisher" }],
        resources: tables.iter().zip(published).map(|(table, file)| resource(source, table, *file)).collect(),
    };
    let mut out = serde_json::to_vec_pretty(&package).unwrap_or_default();
    out.push(b'\n');
    out
}

/// The Open Government Licence has a name that programs know.
fn licensed(terms: &Licence) -> Licensed<'_> {
    let open = terms.url.contains("nationalarchives.gov.uk/doc/open-government-licence/version/3");
    Licensed { name: open.then_some("OGL-UK-3.0"), path: &terms.url, title: &terms.name }
}

fn resource<'t>(source: &Source<'t>, table: &Table<'_>, file: Published<'_>) -> Resource<'t> {
    let foreign_keys = table
        .references()
        .map(|(fields, resource, theirs)| ForeignKey { fields, reference: Target { resource, fields: theirs } });
    Resource {
        profile: "tabular-data-resource",
        name: table.name(),
        title: source.words.plain(table.names.title),
        description: source.words.plain(table.names.about),
        path: format!("{}.csv", table.name()),
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: file.bytes,
        hash: format!("sha256:{}", file.sha256),
        schema: Schema {
            fields: table.fields.iter().map(|field| schema(source, table, field)).collect(),
            missing_values: if table.fields.iter().any(|field| field.kind == Kind::Number) { MISSING } else { &[""] },
            primary_key: table.key,
            foreign_keys: foreign_keys.collect(),
        },
    }
}

fn schema<'t>(source: &Source<'t>, table: &Table<'_>, field: &Field) -> FieldSchema<'t> {
    FieldSchema {
        name: field.name,
        kind: match field.kind {
            Kind::Words | Kind::Id | Kind::OneOf(_) | Kind::When => "string",
            Kind::Whole => "integer",
            Kind::Number => "number",
            Kind::Yes => "boolean",
            Kind::Date => "date",
        },
        description: source.words.plain(field.about),
        constraints: Constraints {
            required: field.required,
            unique: *table.key == [field.name],
            one_of: if let Kind::OneOf(keys) = field.kind { Some(keys) } else { None },
            pattern: match field.kind {
                Kind::Id => Some(ID),
                Kind::When => Some(WHEN),
                _ => None,
            },
        },
    }
}
