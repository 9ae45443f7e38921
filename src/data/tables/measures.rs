//! What is measured, and the readings known by the as-at date.

use crate::data::column::{Column, column};
use crate::data::keys;
use crate::data::{Cell, Kind, Names, Source, Table};
use crate::plan::{FindingId, Measure, Reading, Value};
use crate::words::key;

type Row<'t> = &'t Measure;

pub(super) fn measures<'t>(source: &Source<'t>) -> Table<'t> {
    let plan = source.plan();
    let names = Names { name: "measures", title: key::data_measures, about: key::data_measures_about };
    Table::new(names, &["id"], move || plan.measures.iter(), definition().into_iter().chain(aims()))
}

/// What is counted, and by whom.
fn definition<'t>() -> [Column<'t, Row<'t>>; 11] {
    [
        column("id", Kind::Id, key::data_measures_id, |own: Row<'t>| own.id.as_str()).required(),
        column("title", Kind::Words, key::data_title, |own: Row<'t>| &own.doc.title).required(),
        column("definition", Kind::Words, key::data_measures_definition, |own: Row<'t>| &own.doc.definition).required(),
        column("kind", Kind::OneOf(keys::MEASURE_KINDS), key::data_measures_kind, |own: Row<'t>| {
            keys::measure_kind(own.doc.kind)
        })
        .required(),
        column("unit", Kind::Words, key::data_measures_unit, |own: Row<'t>| &own.doc.unit).required(),
        column("per", Kind::Whole, key::data_measures_per, |own: Row<'t>| own.doc.per),
        column("numerator", Kind::Words, key::data_measures_numerator, |own: Row<'t>| own.doc.numerator.as_ref()),
        column("denominator", Kind::Words, key::data_measures_denominator, |own: Row<'t>| own.doc.denominator.as_ref()),
        column("frequency", Kind::OneOf(keys::FREQUENCIES), key::data_measures_frequency, |own: Row<'t>| {
            keys::frequency(own.doc.frequency)
        })
        .required(),
        column("source", Kind::Words, key::data_measures_source, |own: Row<'t>| &own.doc.source).required(),
        column("owner", Kind::Id, key::data_measures_owner, |own: Row<'t>| {
            own.doc.owner.as_ref().map(|id| id.as_str())
        })
        .refers("roles"),
    ]
}

/// What is aimed for, and from where.
fn aims<'t>() -> [Column<'t, Row<'t>>; 8] {
    [
        column("priority", Kind::Id, key::data_measures_priority, |own: Row<'t>| {
            own.doc.priority.as_ref().map(|id| id.as_str())
        })
        .refers("priorities"),
        column("good", Kind::OneOf(keys::GOOD), key::data_measures_good, |own: Row<'t>| keys::good(own.doc.good))
            .required(),
        column("target", Kind::Number, key::data_measures_target, |own: Row<'t>| {
            own.doc.target.as_ref().map(|target| target.value)
        }),
        column("target_by", Kind::When, key::data_measures_target_by, |own: Row<'t>| {
            own.doc.target.as_ref().map(|target| target.by)
        }),
        column("no_target", Kind::Words, key::data_measures_no_target, |own: Row<'t>| own.doc.no_target.as_ref()),
        column("tolerance", Kind::Number, key::data_measures_tolerance, |own: Row<'t>| own.doc.tolerance),
        column("baseline", Kind::Number, key::data_measures_baseline, |own: Row<'t>| {
            own.baseline.map_or(Cell::Missing, |baseline| value(baseline.value))
        }),
        column("baseline_at", Kind::When, key::data_measures_baseline_at, |own: Row<'t>| {
            own.baseline.map(|baseline| baseline.at)
        }),
    ]
}

pub(super) fn findings<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = (&'t Measure, &'t FindingId);
    let plan = source.plan();
    let names =
        Names { name: "measure_findings", title: key::data_measure_findings, about: key::data_measure_findings_about };
    let records = move || {
        plan.measures.iter().flat_map(|measure| {
            let all = measure.doc.findings.iter().enumerate();
            all.filter(|(at, id)| !measure.doc.findings[..*at].contains(id)).map(move |(_, id)| (measure, id))
        })
    };
    Table::new(
        names,
        &["measure", "finding"],
        records,
        [
            column("measure", Kind::Id, key::data_measure, |(measure, _): Row<'t>| measure.id.as_str())
                .required()
                .refers("measures"),
            column("finding", Kind::Id, key::data_finding, |(_, finding): Row<'t>| finding.as_str())
                .required()
                .refers("findings"),
        ],
    )
}

pub(super) fn readings<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = (&'t Measure, &'t Reading);
    let (plan, as_at) = (source.plan(), source.as_at());
    let names = Names { name: "readings", title: key::data_readings, about: key::data_readings_about };
    let records = move || {
        plan.measures
            .iter()
            .flat_map(move |measure| measure.readings_until(as_at).map(move |reading| (measure, reading)))
    };
    Table::new(
        names,
        &["measure", "at"],
        records,
        [
            column("measure", Kind::Id, key::data_measure, |(measure, _): Row<'t>| measure.id.as_str())
                .required()
                .refers("measures"),
            column("at", Kind::When, key::data_readings_at, |(_, own): Row<'t>| own.at).required(),
            column("first_day", Kind::Date, key::data_readings_first_day, |(_, own): Row<'t>| own.at.first())
                .required(),
            column("last_day", Kind::Date, key::data_readings_last_day, |(_, own): Row<'t>| own.at.last()).required(),
            column("value", Kind::Number, key::data_readings_value, |(_, own): Row<'t>| value(own.value)),
            column("missing", Kind::OneOf(keys::REASONS), key::data_readings_missing, |(_, own): Row<'t>| {
                own.value.key()
            }),
            column("numerator", Kind::Whole, key::data_readings_numerator, |(_, own): Row<'t>| own.numerator),
            column("denominator", Kind::Whole, key::data_readings_denominator, |(_, own): Row<'t>| own.denominator),
            column("provisional", Kind::Yes, key::data_readings_provisional, |(_, own): Row<'t>| own.marks.provisional)
                .required(),
            column("revised", Kind::Yes, key::data_readings_revised, |(_, own): Row<'t>| own.marks.revised).required(),
            column("break", Kind::Yes, key::data_readings_break, |(_, own): Row<'t>| own.marks.breaks).required(),
            column("unreliable", Kind::Yes, key::data_readings_unreliable, |(_, own): Row<'t>| own.marks.unreliable)
                .required(),
            column("estimated", Kind::Yes, key::data_readings_estimated, |(_, own): Row<'t>| own.marks.estimated)
                .required(),
            column("note", Kind::Words, key::data_readings_note, |(_, own): Row<'t>| own.note.as_ref()),
            column("evidence", Kind::Id, key::data_readings_evidence, |(_, own): Row<'t>| {
                own.evidence.as_ref().map(|id| id.as_str())
            })
            .refers("evidence"),
        ],
    )
}

/// A figure, or the mark of official statistics for why there is none, where they have one (`domain.md` §3.1).
fn value(value: Value) -> Cell<'static> {
    match value.number() {
        Some(number) => Cell::Number(number),
        None => value.shorthand().map_or(Cell::Missing, Cell::Mark),
    }
}
