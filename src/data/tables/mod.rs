//! Every table of the open data, said once.
//!
//! A column is one line: name, type, meaning, and the way from a record to its value. A column called `id` names the
//! record itself; one called after another record (`action`, `period`) names that.

mod action_parts;
mod actions;
mod history;
mod measures;
mod meetings;
mod papers;
mod plan;
mod registers;
mod visits;

use super::{Source, Table};

/// Every table, in the order of the data page.
pub fn all<'t>(source: &Source<'t>) -> Vec<Table<'t>> {
    vec![
        actions::actions(source),
        action_parts::findings(source),
        action_parts::steps(source),
        action_parts::support(source),
        history::updates(source),
        history::evidence(source),
        history::redates(source),
        history::standings(source),
        plan::periods(source),
        plan::ratings(source),
        plan::priorities(source),
        plan::findings(source),
        plan::roles(source),
        plan::events(source),
        measures::measures(source),
        measures::findings(source),
        measures::readings(source),
        visits::visits(source),
        visits::claims(source),
        visits::claim_findings(source),
        visits::claim_actions(source),
        meetings::meetings(source),
        papers::agenda(source),
        papers::papers(source),
        papers::looked_at(source),
        meetings::questions(source),
        papers::follow_ups(source),
        registers::evidence(source),
        registers::citations(source),
        registers::corrections(source),
        registers::correction_changes(source),
        registers::glossary(source),
    ]
}
