//! The files agree with one another, and are the same each time they are made.
use super::{of_example, read_csv};
use crate::data::{Cell, Published, csv, json, package, xlsx};
use serde_json::Value;

#[test]
fn a_csv_gives_back_every_value() {
    of_example(|_, tables| {
        for table in tables {
            let bytes = csv(table);
            assert!(bytes.ends_with(b"\r\n") && !bytes.starts_with(b"\xef\xbb\xbf"), "{}", table.name());
            let rows = read_csv(&bytes);
            assert_eq!(rows[0], table.fields.iter().map(|field| field.name).collect::<Vec<_>>());
            let mut read = rows[1..].iter();
            table.each(|cells| {
                let texts: Vec<String> = cells.iter().map(text).collect();
                assert_eq!(read.next(), Some(&texts), "{}", table.name());
            });
            assert_eq!(read.next(), None);
        }
    });
}

/// What a cell of the example reads as; none of its texts could be a formula.
fn text(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Missing => String::new(),
        Cell::Text(text) => text.to_string(),
        Cell::Whole(count) => count.to_string(),
        Cell::Number(number) => number.plain(),
        Cell::Date(date) => date.to_string(),
        Cell::Yes(yes) => yes.to_string(),
        Cell::Mark(mark) => (*mark).to_owned(),
    }
}

#[test]
fn the_json_says_what_the_csvs_say() {
    of_example(|source, tables| {
        let json: Value = serde_json::from_slice(&json(source, tables)).unwrap();
        assert_eq!(json["as_at"], source.as_at().to_string());
        assert_eq!(json["tables"].as_object().unwrap().len(), tables.len());
        for table in tables {
            let rows = json["tables"][table.name()].as_array().unwrap();
            let csv = read_csv(&csv(table));
            assert_eq!(rows.len(), csv.len() - 1, "{}", table.name());
            for (row, line) in rows.iter().zip(&csv[1..]) {
                for (field, text) in csv[0].iter().zip(line) {
                    assert!(says(&row[field], text), "{}.{field}: {} and {text}", table.name(), row[field]);
                }
                assert_eq!(row.as_object().unwrap().len(), csv[0].len());
            }
        }
    });
}

fn says(value: &Value, text: &str) -> bool {
    match value {
        Value::Null => text.is_empty() || ["[c]", "[x]", "[z]", "[low]"].contains(&text),
        Value::Number(number) => text.parse::<f64>().ok() == number.as_f64(),
        Value::Bool(yes) => text == yes.to_string(),
        Value::String(own) => own == text,
        _ => false,
    }
}

#[test]
fn the_package_describes_every_column_of_every_table() {
    of_example(|source, tables| {
        let published = vec![Published { bytes: 7, sha256: "00" }; tables.len()];
        let package: Value = serde_json::from_slice(&package(source, tables, &published)).unwrap();
        let resources = package["resources"].as_array().unwrap();
        assert_eq!(resources.len(), tables.len());
        for (resource, table) in resources.iter().zip(tables) {
            assert_eq!(resource["path"], format!("{}.csv", table.name()));
            let fields = resource["schema"]["fields"].as_array().unwrap();
            let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
            assert_eq!(names, table.fields.iter().map(|field| field.name).collect::<Vec<_>>());
            assert_eq!(resource["schema"]["primaryKey"], Value::from(table.key.to_vec()));
        }
        let readings = resources.iter().find(|resource| resource["name"] == "readings").unwrap();
        assert_eq!(readings["schema"]["missingValues"], Value::from(vec!["", "[c]", "[x]", "[z]", "[low]"]));
        assert_eq!(package["licenses"][0]["name"], "OGL-UK-3.0");
    });
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    let files = || {
        of_example(|source, tables| {
            let published = vec![Published { bytes: 7, sha256: "00" }; tables.len()];
            let mut files = vec![json(source, tables), xlsx(source, tables), package(source, tables, &published)];
            files.extend(tables.iter().map(csv));
            files
        })
    };
    assert!(files() == files());
}

#[test]
fn the_whole_example_is_in_every_file() {
    of_example(|_, tables| assert!(!tables.iter().any(crate::data::Table::is_long)));
}
