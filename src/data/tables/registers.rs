//! Evidence and what cites it, corrections, and the glossary.

use crate::data::column::column;
use crate::data::keys;
use crate::data::{Kind, Names, Source, Table};
use crate::plan::{CorrectedFact, Correction, Evidence, EvidenceId, Term};
use crate::words::key;

pub(super) fn evidence<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = &'t Evidence;
    let plan = source.plan();
    let names = Names { name: "evidence", title: key::data_evidence, about: key::data_evidence_about };
    Table::new(
        names,
        &["id"],
        move || plan.evidence.iter(),
        [
            column("id", Kind::Id, key::data_evidence_own_id, |own: Row<'t>| own.id.as_str()).required(),
            column("kind", Kind::OneOf(keys::EVIDENCE_KINDS), key::data_evidence_kind, |own: Row<'t>| {
                keys::evidence_kind(own.kind)
            })
            .required(),
            column("date", Kind::When, key::data_evidence_date, |own: Row<'t>| own.date).required(),
            column("title", Kind::Words, key::data_title, |own: Row<'t>| &own.title).required(),
            column("summary", Kind::Words, key::data_evidence_summary, |own: Row<'t>| &own.summary).required(),
            column("link", Kind::Words, key::data_evidence_link, |own: Row<'t>| own.link.as_ref()),
        ],
    )
}

pub(super) fn citations<'t>(source: &Source<'t>) -> Table<'t> {
    /// What cites it, the ID of that, and the evidence.
    type Row<'t> = (&'static str, &'t str, &'t EvidenceId);
    let plan = source.plan();
    let names = Names { name: "citations", title: key::data_citations, about: key::data_citations_about };
    let records = move || {
        let events = plan.events.iter().map(|own| ("event", own.id.as_str(), &own.evidence));
        let meetings = plan.meetings.iter().map(|own| ("meeting", own.id.as_str(), &own.doc.evidence));
        let questions = plan.questions.iter().map(|own| ("question", own.id.as_str(), &own.evidence));
        let follow_ups = plan.follow_ups.iter().map(|own| ("follow-up", own.id.as_str(), &own.evidence));
        events.chain(meetings).chain(questions).chain(follow_ups).flat_map(|(by, id, cited)| {
            let all = cited.iter().enumerate();
            all.filter(|(at, one)| !cited[..*at].contains(one)).map(move |(_, one)| (by, id, one))
        })
    };
    Table::new(
        names,
        &["cited_by", "cited_by_id", "evidence"],
        records,
        [
            column("cited_by", Kind::OneOf(keys::CITING), key::data_citations_cited_by, |(by, ..): Row<'t>| by)
                .required(),
            column("cited_by_id", Kind::Id, key::data_citations_cited_by_id, |(_, id, _): Row<'t>| id).required(),
            column("evidence", Kind::Id, key::data_evidence_id, |(.., cited): Row<'t>| cited.as_str())
                .required()
                .refers("evidence"),
        ],
    )
}

pub(super) fn corrections<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = &'t Correction;
    let plan = source.plan();
    let names = Names { name: "corrections", title: key::data_corrections, about: key::data_corrections_about };
    Table::new(
        names,
        &["id"],
        move || plan.corrections.iter(),
        [
            column("id", Kind::Id, key::data_corrections_id, |own: Row<'t>| own.id.as_str()).required(),
            column("what", Kind::Words, key::data_corrections_what, |own: Row<'t>| &own.what).required(),
            column("page", Kind::Words, key::data_corrections_page, |own: Row<'t>| own.page.as_ref()),
            column("since", Kind::Date, key::data_corrections_since, |own: Row<'t>| own.since).required(),
            column("corrected", Kind::Date, key::data_corrections_corrected, |own: Row<'t>| own.corrected).required(),
            column("was", Kind::Words, key::data_corrections_was, |own: Row<'t>| own.was.as_ref()),
            column("now", Kind::Words, key::data_corrections_now, |own: Row<'t>| own.now.as_ref()),
            column("period", Kind::Id, key::data_corrections_period, |own: Row<'t>| {
                own.period.as_ref().map(|period| period.as_str())
            })
            .refers("periods"),
            column("because", Kind::Words, key::data_corrections_because, |own: Row<'t>| own.because.as_ref()),
            column("withheld", Kind::Yes, key::data_corrections_withheld, |own: Row<'t>| own.withheld).required(),
        ],
    )
}

pub(super) fn correction_changes<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = (&'t Correction, &'t CorrectedFact);
    let plan = source.plan();
    let names = Names {
        name: "correction_changes",
        title: key::data_correction_changes,
        about: key::data_correction_changes_about,
    };
    let records = move || {
        // What must not be said again is not said here either.
        let open = plan.corrections.iter().filter(|correction| !correction.withheld);
        open.flat_map(|correction| correction.changes.iter().map(move |change| (correction, change)))
    };
    Table::new(
        names,
        &["correction", "fact"],
        records,
        [
            column("correction", Kind::Id, key::data_corrections_id, |(own, _): Row<'t>| own.id.as_str())
                .required()
                .refers("corrections"),
            column("fact", Kind::Words, key::data_correction_changes_fact, |(_, change): Row<'t>| &change.fact)
                .required(),
            column("was", Kind::Words, key::data_correction_changes_was, |(_, change): Row<'t>| change.was.as_ref()),
            column("now", Kind::Words, key::data_correction_changes_now, |(_, change): Row<'t>| change.now.as_ref()),
        ],
    )
}

pub(super) fn glossary<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = &'t Term;
    let plan = source.plan();
    let names = Names { name: "glossary", title: key::data_glossary, about: key::data_glossary_about };
    Table::new(
        names,
        &["term"],
        move || plan.glossary.iter(),
        [
            column("term", Kind::Words, key::data_glossary_term, |own: Row<'t>| &own.term).required(),
            column("stands_for", Kind::Words, key::data_glossary_stands_for, |own: Row<'t>| own.stands_for.as_ref()),
            column("meaning", Kind::Words, key::data_glossary_meaning, |own: Row<'t>| &own.meaning).required(),
        ],
    )
}
