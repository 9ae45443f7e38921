//! What the definitions promise, held against every value of the example plan.
use super::{of_example, read_csv, table};
use crate::data::{Cell, Kind, csv};
use std::collections::BTreeSet;

#[test]
fn every_table_and_column_has_a_plain_name_and_a_meaning() {
    of_example(|source, tables| {
        let mut names = BTreeSet::new();
        for table in tables {
            assert!(names.insert(table.name()), "{} stands twice", table.name());
            let about = source.words.plain(table.names.about);
            assert!(about.ends_with('.') && !source.words.plain(table.names.title).ends_with('.'), "{}", table.name());
            let mut columns = BTreeSet::new();
            for field in &table.fields {
                let place = format!("{}.{}", table.name(), field.name);
                assert!(columns.insert(field.name), "{place} stands twice");
                assert!(field.name.bytes().all(|c| c.is_ascii_lowercase() || c == b'_'), "{place}");
                assert!(source.words.plain(field.about).ends_with('.'), "{place}");
                assert!(!source.words.plain(field.kind.words()).is_empty(), "{place}");
            }
        }
    });
}

#[test]
fn a_column_that_may_be_empty_says_what_that_means() {
    of_example(|source, tables| {
        let silent: Vec<String> = tables
            .iter()
            .flat_map(|table| table.fields.iter().map(move |field| (table, field)))
            .filter(|(_, field)| !field.required && !source.words.plain(field.about).contains("mpty"))
            .map(|(table, field)| format!("{}.{}", table.name(), field.name))
            .collect();
        assert!(silent.is_empty(), "{silent:?}");
    });
}

#[test]
fn every_row_has_a_key_of_its_own_and_every_value_is_of_its_columns_type() {
    of_example(|_, tables| {
        for table in tables {
            let mut keys = BTreeSet::new();
            table.each(|cells| {
                let key: Vec<String> = table
                    .fields
                    .iter()
                    .zip(cells)
                    .filter(|(field, _)| table.key.contains(&field.name))
                    .map(|(field, cell)| {
                        assert!(field.required, "{}.{} is part of the key", table.name(), field.name);
                        format!("{cell:?}")
                    })
                    .collect();
                assert_eq!(key.len(), table.key.len(), "{}", table.name());
                assert!(keys.insert(key.clone()), "{} has two rows {key:?}", table.name());
                for (field, cell) in table.fields.iter().zip(cells) {
                    assert!(fits(field.kind, cell), "{}.{}: {cell:?}", table.name(), field.name);
                    assert!(!field.required || !cell.is_missing(), "{}.{} is empty", table.name(), field.name);
                }
            });
            assert_eq!(keys.len(), table.count(), "{}", table.name());
        }
    });
}

fn fits(kind: Kind, cell: &Cell<'_>) -> bool {
    match (kind, cell) {
        (_, Cell::Missing) => true,
        (Kind::OneOf(keys), Cell::Text(text)) => keys.contains(&&**text),
        (Kind::Words | Kind::Id, Cell::Text(_)) => true,
        (Kind::When, Cell::Text(text)) => crate::plan::When::parse(text).is_ok_and(|when| when.iso() == **text),
        (Kind::Whole, Cell::Whole(_)) | (Kind::Number, Cell::Number(_) | Cell::Mark(_)) => true,
        (Kind::Yes, Cell::Yes(_)) | (Kind::Date, Cell::Date(_)) => true,
        _ => false,
    }
}

#[test]
fn every_reference_leads_to_a_row_of_the_other_table() {
    of_example(|_, tables| {
        let mut followed = 0;
        for own in tables {
            for (fields, other, theirs) in own.references() {
                let other = table(tables, other);
                assert!(theirs.iter().all(|field| other.key.contains(field)), "{} → {}", own.name(), other.name());
                let there = values(other, &theirs);
                for value in values(own, &fields) {
                    let is_empty = value.iter().all(String::is_empty);
                    assert!(is_empty || there.contains(&value), "{}.{fields:?}: {value:?}", own.name());
                    followed += usize::from(!is_empty);
                }
            }
        }
        assert!(followed > 500, "the references are followed: {followed}");
    });
}

/// What stands in some columns of a table, row by row, each once.
fn values(table: &crate::data::Table<'_>, columns: &[&str]) -> BTreeSet<Vec<String>> {
    let rows = read_csv(&csv(table));
    let at: Vec<usize> = columns.iter().map(|column| rows[0].iter().position(|name| name == column).unwrap()).collect();
    rows[1..].iter().map(|row| at.iter().map(|at| row[*at].clone()).collect()).collect()
}
