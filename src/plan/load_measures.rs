//! Measures: each definition with the table of readings beside it.

use super::load::{Reader, stem};
use super::measure::{COLUMNS, NO_DEFINITION, NO_READINGS, Rows, table_of};
use super::release::Unreleased;
use super::{Evidence, Measure, MeasureDoc, MeasureId, Reading, Record, Register};
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::source::{Source, yaml};
use std::sync::Arc;

const FOLDER: &str = "content/measures";

/// A table that no definition stands beside, and the definition it was probably meant for.
struct Orphan<'s> {
    table: &'s Source,
    near: Option<&'s str>,
}

impl<'s> Reader<'s> {
    /// Every measure, in the order of the files' names, with the figures that its table holds.
    pub(super) fn measures(&mut self, evidence: &Register<Evidence>) -> Unreleased {
        let files = self.sources.in_folder(FOLDER);
        let definitions: Vec<&Source> = files.iter().filter(|source| source.path.ends_with(".yaml")).collect();
        let orphans = self.orphans(files, &definitions);
        let mut measures = Vec::with_capacity(definitions.len());
        for source in definitions {
            let name = stem(&source.path);
            let id = self.id_of(&source.path, name, MeasureId::new);
            let doc: Option<MeasureDoc> = self.take(yaml::load(&source.path, &source.text), Measure::NOUN);
            let readings = self.readings(source, evidence);
            // Of a table whose name is misspelt, that is told.
            if readings.is_empty() && !orphans.iter().any(|orphan| orphan.near == Some(name)) {
                self.without_readings(source);
            }
            measures.extend(id.zip(doc).map(|(id, doc)| Measure {
                id,
                doc,
                readings,
                baseline: None,
                file: Arc::clone(&source.path),
            }));
        }
        for orphan in orphans {
            self.without_definition(&orphan);
        }
        Unreleased(measures)
    }

    /// The readings beside a definition: none where there is no table, or none that can be opened.
    fn readings(&mut self, definition: &Source, evidence: &Register<Evidence>) -> Vec<Reading> {
        let Some(table) = self.sources.get(&table_of(&definition.path)) else { return Vec::new() };
        let rows = Rows::read(&table.path, &table.text, evidence);
        self.lost.note(&rows.diagnostics);
        self.diagnostics.extend(rows.diagnostics);
        rows.readings
    }

    fn without_readings(&mut self, definition: &Source) {
        let (table, name) = (table_of(&definition.path), stem(&definition.path));
        if self.lost.is_part_of(&table) {
            return;
        }
        let columns = COLUMNS.map(|column| column.name).join(",");
        self.diagnostics.push(
            Diagnostic::new(NO_READINGS, format!("the measure `{name}` has no readings yet"))
                .at(Place::whole_file(&definition.path))
                .help(format!("give them in `{table}`, with the first line `{columns}`")),
        );
    }

    fn orphans(&self, files: &'s [Source], definitions: &[&'s Source]) -> Vec<Orphan<'s>> {
        let names = || definitions.iter().map(|source| stem(&source.path));
        let unread = |name: &str| self.lost.is_part_of(&format!("{FOLDER}/{name}.yaml"));
        let tables = files.iter().filter(|source| source.path.ends_with(".csv"));
        tables
            .map(|table| (table, stem(&table.path)))
            .filter(|(_, name)| !names().any(|known| known == *name) && !unread(name))
            .map(|(table, name)| Orphan { table, near: nearest(name, names()) })
            .collect()
    }

    /// Tells of a table that no definition stands beside, so that its figures are not lost without a word.
    fn without_definition(&mut self, orphan: &Orphan<'_>) {
        let name = stem(&orphan.table.path);
        let help = match orphan.near {
            Some(near) => format!("did you mean `{near}.csv`?"),
            None => format!("say what it measures in `{FOLDER}/{name}.yaml`"),
        };
        self.diagnostics.push(
            Diagnostic::new(NO_DEFINITION, format!("there is no measure `{name}` for these readings"))
                .at(Place::whole_file(&orphan.table.path))
                .help(help),
        );
    }
}
