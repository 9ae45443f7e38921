//! Measures: each definition with the table of readings beside it.

use super::load::{Reader, stem};
use super::measure::{COLUMNS, NO_DEFINITION, NO_READINGS, Rows, table_of};
use super::{Evidence, Measure, MeasureDoc, MeasureId, Record, Register};
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::source::{Source, yaml};
use std::sync::Arc;

const FOLDER: &str = "content/measures";

impl Reader<'_> {
    /// Every measure, in the order of the files' names.
    pub(super) fn measures(&mut self, evidence: &Register<Evidence>) -> Vec<Measure> {
        let (tables, definitions): (Vec<&Source>, Vec<&Source>) =
            self.sources.in_folder(FOLDER).iter().partition(|source| source.path.ends_with(".csv"));
        let mut measures = Vec::with_capacity(definitions.len());
        for source in definitions.iter().filter(|source| source.path.ends_with(".yaml")) {
            let name = stem(&source.path);
            let id = self.id_of(&source.path, name, MeasureId::new);
            let doc: Option<MeasureDoc> = self.take(yaml::load(&source.path, &source.text), Measure::NOUN);
            let table = self.table(source, name, evidence);
            measures.extend(id.zip(doc).map(|(id, doc)| Measure {
                id,
                doc,
                readings: table.map_or_else(Vec::new, |table| table.readings),
                file: Arc::clone(&source.path),
            }));
        }
        for table in tables {
            self.without_definition(table, &definitions);
        }
        measures
    }

    /// The readings beside a definition; `None` where there is no table, or none that can be opened.
    fn table(&mut self, definition: &Source, name: &str, evidence: &Register<Evidence>) -> Option<Rows> {
        let path = table_of(&definition.path);
        if self.is_unread(&path) {
            self.lost.readings.insert(name.to_owned());
            return None;
        }
        let rows = self.sources.get(&path).map(|table| Rows::read(&table.path, &table.text, evidence));
        match &rows {
            Some(rows) if !rows.diagnostics.is_empty() => {
                self.diagnostics.extend(rows.diagnostics.iter().cloned());
                self.lost.readings.insert(name.to_owned());
            }
            Some(rows) if !rows.readings.is_empty() => {}
            _ => {
                let help = format!(
                    "give them in `{path}`, with the first line `{}`",
                    COLUMNS.map(|column| column.name).join(",")
                );
                self.diagnostics.push(
                    Diagnostic::new(NO_READINGS, format!("the measure `{name}` has no readings yet"))
                        .at(Place::whole_file(&definition.path))
                        .help(help),
                );
            }
        }
        rows
    }

    /// Tells of a table that no definition stands beside, so that its figures are not lost without a word.
    fn without_definition(&mut self, table: &Source, definitions: &[&Source]) {
        let definition = format!("{}.yaml", table.path.trim_end_matches(".csv"));
        if self.sources.get(&definition).is_some() || self.is_unread(&definition) {
            return;
        }
        let name = stem(&table.path);
        let help = match nearest(name, definitions.iter().map(|source| stem(&source.path))) {
            Some(near) => format!("did you mean `{near}.csv`?"),
            None => format!("say what it measures in `{definition}`"),
        };
        self.diagnostics.push(
            Diagnostic::new(NO_DEFINITION, format!("there is no measure `{name}` for these readings"))
                .at(Place::whole_file(&table.path))
                .help(help),
        );
    }

    fn is_unread(&self, path: &str) -> bool {
        self.sources.unread().iter().any(|unread| **unread == *path)
    }
}
