//! What was said, when: updates, the evidence they cite, changes of deadline, and where each action stood in each report.

use super::actions::{first_day, last_day};
use crate::data::column::column;
use crate::data::keys;
use crate::data::{Kind, Names, Source, Table};
use crate::plan::{ActionId, Deadline, EvidenceId, Period, Update};
use crate::report::{ActionAt, Entry};
use crate::words::key;

/// An update, or a confirmation where there is none, as it was given.
type Given<'t> = (&'t Period, &'t ActionId, Option<&'t Update>);

fn given<'t>(source: &Source<'t>) -> impl Iterator<Item = Given<'t>> + use<'t> {
    let plan = source.plan();
    plan.periods.iter().flat_map(move |period| {
        let updates = period.updates.iter().map(move |(action, update)| (period, action, Some(update)));
        let confirmed = period.confirm.iter().map(move |action| (period, action, None));
        // What is said of an action that the plan does not have is told of by a check.
        updates.chain(confirmed).filter(move |(_, action, _)| plan.actions.get(action).is_some())
    })
}

pub(super) fn updates<'t>(source: &Source<'t>) -> Table<'t> {
    let own = *source;
    let names = Names { name: "updates", title: key::data_updates, about: key::data_updates_about };
    Table::new(
        names,
        &["period", "action"],
        move || given(&own),
        [
            column("period", Kind::Id, key::data_period, |(period, ..): Given<'t>| period.id.as_str())
                .required()
                .refers("periods"),
            column("action", Kind::Id, key::data_action, |(_, action, _): Given<'t>| action.as_str())
                .required()
                .refers("actions"),
            column("given", Kind::OneOf(keys::GIVEN), key::data_updates_given, |(.., update): Given<'t>| {
                if update.is_some() { "update" } else { "confirmation" }
            })
            .required(),
            column("status", Kind::OneOf(keys::RATINGS), key::data_updates_status, |(.., update): Given<'t>| {
                update.and_then(|update| update.rag).map(|rag| rag.key())
            })
            .refers("ratings"),
            column("note", Kind::Words, key::data_updates_note, |(.., update): Given<'t>| update?.note.as_ref()),
            column("impact", Kind::OneOf(keys::IMPACTS), key::data_impact, |(.., update): Given<'t>| {
                update?.impact.map(keys::impact)
            }),
            column("recovery", Kind::Words, key::data_recovery, |(.., update): Given<'t>| update?.recovery.as_ref()),
            column("new_deadline", Kind::Words, key::data_updates_new_deadline, |(.., update): Given<'t>| {
                Some(&update?.deadline.as_ref()?.to)
            }),
            column("withdrawn_because", Kind::Words, key::data_actions_withdrawn, |(.., update): Given<'t>| {
                update?.withdrawn.as_ref()
            }),
        ],
    )
}

pub(super) fn evidence<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = (&'t Period, &'t ActionId, &'t EvidenceId);
    let own = *source;
    let names =
        Names { name: "action_evidence", title: key::data_action_evidence, about: key::data_action_evidence_about };
    let records = move || {
        given(&own).filter_map(|(period, action, update)| Some((period, action, update?))).flat_map(
            |(period, action, update)| {
                let all = update.evidence.iter().enumerate();
                all.filter(|(at, id)| !update.evidence[..*at].contains(id)).map(move |(_, id)| (period, action, id))
            },
        )
    };
    Table::new(
        names,
        &["period", "action", "evidence"],
        records,
        [
            column("period", Kind::Id, key::data_period, |(period, ..): Row<'t>| period.id.as_str())
                .required()
                .refers("periods"),
            column("action", Kind::Id, key::data_action, |(_, action, _): Row<'t>| action.as_str())
                .required()
                .refers("actions"),
            column("evidence", Kind::Id, key::data_evidence_id, |(.., evidence): Row<'t>| evidence.as_str())
                .required()
                .refers("evidence"),
        ],
    )
}

pub(super) fn redates<'t>(source: &Source<'t>) -> Table<'t> {
    /// The action, the number of the change, the deadline before, and the change.
    type Row<'t> = (ActionAt<'t, 't>, usize, &'t Deadline, &'t Entry<'t>);
    let own = *source;
    let report = own.report;
    let names = Names { name: "redates", title: key::data_redates, about: key::data_redates_about };
    let records = move || {
        (0..report.plan().actions.len()).map(move |position| report.action(position)).flat_map(move |action| {
            let entries = action.ledger().entries_until(report.at());
            let before = std::iter::once(action.baseline()).chain(entries.iter().map(|entry| &entry.to));
            (1..).zip(before).zip(entries).map(move |((number, before), entry)| (action, number, before, entry))
        })
    };
    Table::new(
        names,
        &["action", "number"],
        records,
        [
            column("action", Kind::Id, key::data_action, |(a, ..): Row<'t>| a.action().id.as_str())
                .required()
                .refers("actions"),
            column("number", Kind::Whole, key::data_redates_number, |(_, number, ..): Row<'t>| number).required(),
            column("period", Kind::Id, key::data_redates_period, move |(.., entry): Row<'t>| own.period(entry.period))
                .required()
                .refers("periods"),
            column("from", Kind::Words, key::data_redates_from, |(_, _, from, _): Row<'t>| &*from.says),
            column("from_last_day", Kind::Date, key::data_redates_from_last_day, |(_, _, from, _): Row<'t>| {
                from.due().map(|due| due.last())
            }),
            column("to", Kind::Words, key::data_redates_to, |(.., entry): Row<'t>| &*entry.to.says).required(),
            column("to_kind", Kind::OneOf(keys::DEADLINE_KINDS), key::data_deadline_kind, |(.., entry): Row<'t>| {
                entry.to.kind_key()
            })
            .required(),
            column("to_first_day", Kind::Date, key::data_deadline_first_day, |(.., entry): Row<'t>| {
                first_day(&entry.to)
            }),
            column("to_last_day", Kind::Date, key::data_deadline_last_day, |(.., entry): Row<'t>| last_day(&entry.to)),
            column("because", Kind::Words, key::data_redates_because, |(.., entry): Row<'t>| &entry.redate.because)
                .required(),
            column("agreed", Kind::Id, key::data_redates_agreed, |(.., entry): Row<'t>| {
                entry.redate.agreed.as_ref().map(|id| id.as_str())
            })
            .refers("meetings"),
        ],
    )
}

pub(super) fn standings<'t>(source: &Source<'t>) -> Table<'t> {
    /// A period's and an action's position.
    type Row = (usize, usize);
    let own = *source;
    let (plan, timeline) = (own.plan(), own.timeline());
    let actions = plan.actions.len();
    let standing = move |(period, action): Row| timeline.standing(period, action);
    let names = Names { name: "standings", title: key::data_standings, about: key::data_standings_about };
    let records = move || {
        let all = (0..plan.periods.len()).flat_map(move |period| (0..actions).map(move |action| (period, action)));
        all.filter(move |at| standing(*at).is_in_plan())
    };
    Table::new(
        names,
        &["period", "action"],
        records,
        [
            column("period", Kind::Id, key::data_period, move |(period, _): Row| own.period(period))
                .required()
                .refers("periods"),
            column("action", Kind::Id, key::data_action, move |(_, action): Row| plan.actions[action].id.as_str())
                .required()
                .refers("actions"),
            column("status", Kind::OneOf(keys::RATINGS), key::data_status, move |at: Row| standing(at).rag.key())
                .required()
                .refers("ratings"),
            column("reported", Kind::OneOf(keys::WORDS), key::data_reported, move |at: Row| {
                keys::word(standing(at).word)
            })
            .required(),
            column("last_reported", Kind::Id, key::data_last_reported, move |at: Row| {
                standing(at).last_word.map(|at| own.period(at))
            })
            .refers("periods"),
        ],
    )
}
