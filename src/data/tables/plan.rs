//! The plan's frame: periods, ratings, priorities, findings, roles, events.

use crate::data::column::column;
use crate::data::keys;
use crate::data::{Kind, Names, Source, Table};
use crate::plan::{Event, Finding, Priority, Rag, Role};
use crate::report::{Completeness, Report};
use crate::words::key;

pub(super) fn periods<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = (&'t Report<'t>, Completeness);
    let reports = source.reports;
    let names = Names { name: "periods", title: key::data_periods, about: key::data_periods_about };
    Table::new(
        names,
        &["id"],
        move || reports.iter().map(|report| (report, Completeness::of(report))),
        [
            column("id", Kind::Id, key::data_periods_id, |(report, _): Row<'t>| report.period().id.as_str()).required(),
            column("title", Kind::Words, key::data_title, |(report, _): Row<'t>| report.period().title.as_str())
                .required(),
            column("as_at", Kind::Date, key::data_periods_as_at, |(report, _): Row<'t>| report.as_at()).required(),
            column("status", Kind::OneOf(keys::PERIOD_STATUSES), key::data_periods_status, |(report, _): Row<'t>| {
                keys::period_status(report.period().status)
            })
            .required(),
            column("published", Kind::Date, key::data_periods_published, |(report, _): Row<'t>| {
                report.period().published
            }),
            column("meeting", Kind::Id, key::data_periods_meeting, |(report, _): Row<'t>| {
                report.period().meeting.as_ref().map(|id| id.as_str())
            })
            .refers("meetings"),
            column("actions", Kind::Whole, key::data_periods_actions, |(_, counts): Row<'t>| counts.total()).required(),
            column("updated", Kind::Whole, key::data_periods_updated, |(_, counts): Row<'t>| counts.updated).required(),
            column("confirmed", Kind::Whole, key::data_periods_confirmed, |(_, counts): Row<'t>| counts.confirmed)
                .required(),
            column("carried_forward", Kind::Whole, key::data_periods_carried_forward, |(_, counts): Row<'t>| {
                counts.carried_forward
            })
            .required(),
            column("silent", Kind::Whole, key::data_periods_silent, |(_, counts): Row<'t>| counts.silent).required(),
        ],
    )
}

pub(super) fn ratings<'t>(source: &Source<'t>) -> Table<'t> {
    let (frame, words) = (&source.plan().frame, source.words);
    let names = Names { name: "ratings", title: key::data_ratings, about: key::data_ratings_about };
    Table::new(
        names,
        &["id"],
        || Rag::ALL.into_iter(),
        [
            column("id", Kind::OneOf(keys::RATINGS), key::data_ratings_id, |rag: Rag| rag.key()).required(),
            column("label", Kind::Words, key::data_ratings_label, move |rag: Rag| words.rating(frame, rag)).required(),
            column("meaning", Kind::Words, key::data_ratings_meaning, move |rag: Rag| {
                frame.rag.iter().find(|own| own.key == rag).map(|own| &own.meaning)
            }),
        ],
    )
}

pub(super) fn priorities<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = &'t Priority;
    let plan = source.plan();
    let names = Names { name: "priorities", title: key::data_priorities, about: key::data_priorities_about };
    Table::new(
        names,
        &["id"],
        move || plan.priorities.iter(),
        [
            column("id", Kind::Id, key::data_priorities_id, |own: Row<'t>| own.id.as_str()).required(),
            column("title", Kind::Words, key::data_title, |own: Row<'t>| &own.title).required(),
            column("outcome", Kind::Words, key::data_priorities_outcome, |own: Row<'t>| own.outcome.as_ref()),
            column("strand", Kind::Id, key::data_priorities_strand, |own: Row<'t>| own.strand.as_str()).required(),
            column("strand_title", Kind::Words, key::data_priorities_strand_title, move |own: Row<'t>| {
                plan.strands.get(&own.strand).map(|strand| &strand.title)
            })
            .required(),
        ],
    )
}

pub(super) fn findings<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = &'t Finding;
    let plan = source.plan();
    let names = Names { name: "findings", title: key::data_findings, about: key::data_findings_about };
    Table::new(
        names,
        &["id"],
        move || plan.findings.iter(),
        [
            column("id", Kind::Id, key::data_findings_id, |own: Row<'t>| own.id.as_str()).required(),
            column("title", Kind::Words, key::data_title, |own: Row<'t>| &own.title).required(),
            column("text", Kind::Words, key::data_findings_text, |own: Row<'t>| &own.text).required(),
        ],
    )
}

pub(super) fn roles<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = &'t Role;
    let (plan, as_at) = (source.plan(), source.as_at());
    let names = Names { name: "roles", title: key::data_roles, about: key::data_roles_about };
    Table::new(
        names,
        &["id"],
        move || plan.roles.iter(),
        [
            column("id", Kind::Id, key::data_roles_id, |own: Row<'t>| own.id.as_str()).required(),
            column("title", Kind::Words, key::data_title, |own: Row<'t>| &own.title).required(),
            column("organisation", Kind::Words, key::data_roles_organisation, |own: Row<'t>| own.organisation.as_ref()),
            column("also_called", Kind::Words, key::data_roles_also_called, |own: Row<'t>| {
                own.aliases.iter().map(|alias| alias.as_str()).collect::<Vec<_>>().join("; ")
            }),
            column("vacant", Kind::Yes, key::data_roles_vacant, move |own: Row<'t>| own.vacancy_on(as_at).is_some())
                .required(),
            column("vacant_since", Kind::Date, key::data_roles_vacant_since, move |own: Row<'t>| {
                own.vacancy_on(as_at).map(|vacancy| vacancy.since)
            }),
        ],
    )
}

pub(super) fn events<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = &'t Event;
    let (plan, as_at) = (source.plan(), source.as_at());
    let names = Names { name: "events", title: key::data_events, about: key::data_events_about };
    Table::new(
        names,
        &["id"],
        move || plan.events.iter(),
        [
            column("id", Kind::Id, key::data_events_id, |own: Row<'t>| own.id.as_str()).required(),
            column("text", Kind::Words, key::data_events_text, |own: Row<'t>| &own.text).required(),
            column("expected", Kind::When, key::data_events_expected, |own: Row<'t>| own.expected),
            column("happened", Kind::When, key::data_events_happened, move |own: Row<'t>| {
                own.happened.filter(|_| own.had_happened(as_at))
            }),
        ],
    )
}
