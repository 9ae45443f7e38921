//! Every action with where it stands in the newest report.

use crate::data::column::{Column, column};
use crate::data::keys;
use crate::data::{Kind, Names, Source, Table};
use crate::plan::{Deadline, DeadlineKind};
use crate::report::{ActionAt, Flag};
use crate::words::{Key, key};
use jiff::civil::Date;

type Row<'t> = ActionAt<'t, 't>;

pub(super) fn actions<'t>(source: &Source<'t>) -> Table<'t> {
    let report = source.report;
    let names = Names { name: "actions", title: key::data_actions, about: key::data_actions_about };
    let records = move || (0..report.plan().actions.len()).map(move |position| report.action(position));
    let columns = promise(*source).into_iter().chain(standing(*source)).chain(deadline()).chain(flags());
    Table::new(names, &["id"], records, columns)
}

/// What was promised.
fn promise<'t>(source: Source<'t>) -> [Column<'t, Row<'t>>; 8] {
    let plan = source.plan();
    [
        column("id", Kind::Id, key::data_actions_id, |a: Row<'t>| a.action().id.as_str()).required(),
        column("priority", Kind::Id, key::data_actions_priority, move |a: Row<'t>| {
            plan.priority_of(a.position()).map(|priority| priority.id.as_str())
        })
        .required()
        .refers("priorities"),
        column("title", Kind::Words, key::data_title, |a: Row<'t>| &a.action().title).required(),
        column("detail", Kind::Words, key::data_actions_detail, |a: Row<'t>| a.action().detail.as_ref()),
        column("for_children", Kind::Words, key::data_actions_for_children, |a: Row<'t>| {
            a.action().for_children.as_ref()
        }),
        column("lead", Kind::Id, key::data_actions_lead, |a: Row<'t>| a.action().lead.as_ref().map(|id| id.as_str()))
            .refers("roles"),
        column("lead_note", Kind::Words, key::data_actions_lead_note, |a: Row<'t>| a.action().lead_note.as_ref()),
        column("added", Kind::Id, key::data_actions_added, move |a: Row<'t>| {
            // A period left out by `--as-at` is in no table.
            a.action().added.as_ref().and_then(|id| plan.periods.get(id)).map(|period| period.id.as_str())
        })
        .refers("periods"),
    ]
}

/// Where it stands, and how that is known.
fn standing<'t>(source: Source<'t>) -> [Column<'t, Row<'t>>; 10] {
    let period = move |at: usize| source.period(at);
    [
        column("presence", Kind::OneOf(keys::PRESENCES), key::data_actions_presence, |a: Row<'t>| {
            keys::presence(a.standing().presence)
        })
        .required(),
        column("withdrawn_because", Kind::Words, key::data_actions_withdrawn, |a: Row<'t>| a.standing().withdrawn),
        column("status", Kind::OneOf(keys::RATINGS), key::data_status, |a: Row<'t>| a.standing().rag.key())
            .required()
            .refers("ratings"),
        column("status_since", Kind::Id, key::data_actions_since, move |a: Row<'t>| a.standing().since.map(period))
            .refers("periods"),
        column("reported", Kind::OneOf(keys::WORDS), key::data_reported, |a: Row<'t>| keys::word(a.standing().word))
            .required(),
        column("last_reported", Kind::Id, key::data_last_reported, move |a: Row<'t>| {
            a.standing().last_word.map(period)
        })
        .refers("periods"),
        column("movement", Kind::OneOf(keys::MOVEMENTS), key::data_actions_movement, |a: Row<'t>| a.movement().key())
            .required(),
        column("note", Kind::Words, key::data_actions_note, |a: Row<'t>| a.standing().note),
        column("impact", Kind::OneOf(keys::IMPACTS), key::data_impact, |a: Row<'t>| {
            a.standing().impact.map(keys::impact)
        }),
        column("recovery", Kind::Words, key::data_recovery, |a: Row<'t>| a.standing().recovery),
    ]
}

/// The deadline in force, the one first promised, and how far apart they and today are.
fn deadline<'t>() -> [Column<'t, Row<'t>>; 14] {
    let date = Kind::Date;
    [
        column("deadline", Kind::Words, key::data_deadline, |a: Row<'t>| &*a.deadline().says),
        column("deadline_kind", Kind::OneOf(keys::DEADLINE_KINDS), key::data_deadline_kind, |a: Row<'t>| {
            a.deadline().kind_key()
        })
        .required(),
        column("deadline_first_day", date, key::data_deadline_first_day, |a: Row<'t>| first_day(a.deadline())),
        column("deadline_last_day", date, key::data_deadline_last_day, |a: Row<'t>| last_day(a.deadline())),
        column("deadline_condition", Kind::Words, key::data_deadline_condition, |a: Row<'t>| {
            a.deadline().understood.conditional.as_deref()
        }),
        column("deadline_year_assumed", Kind::Yes, key::data_deadline_year_assumed, |a: Row<'t>| {
            a.deadline().understood.assumed_year
        })
        .required(),
        column("waits_for", Kind::Id, key::data_waits_for, |a: Row<'t>| {
            a.deadline().waits_for.as_ref().map(|id| id.as_str())
        })
        .refers("events"),
        column("first_deadline", Kind::Words, key::data_first_deadline, |a: Row<'t>| &*a.baseline().says),
        column("first_promised_day", date, key::data_first_promised_day, |a: Row<'t>| {
            a.baseline().due().map(|due| due.last())
        }),
        column("days_overdue", Kind::Whole, key::data_days_overdue, |a: Row<'t>| {
            a.days_overdue().filter(|_| in_plan(&a))
        }),
        column("days_late_from_first_promise", Kind::Whole, key::data_days_late, |a: Row<'t>| {
            a.days_past_baseline().filter(|_| in_plan(&a))
        }),
        column("times_redated", Kind::Whole, key::data_times_redated, |a: Row<'t>| {
            a.slip().map_or(0, |slip| slip.times)
        })
        .required(),
        column("months_moved", Kind::Whole, key::data_months_moved, |a: Row<'t>| a.slip().and_then(|slip| slip.months)),
        column("evidence_cited", Kind::Yes, key::data_evidence_cited, |a: Row<'t>| a.standing().has_evidence)
            .required(),
    ]
}

fn in_plan(action: &Row<'_>) -> bool {
    action.standing().is_in_plan()
}

/// The first day that a deadline speaks of, where it has a date.
pub(super) fn first_day(deadline: &Deadline) -> Option<Date> {
    match deadline.understood.kind {
        DeadlineKind::Due(when) | DeadlineKind::Start(when) | DeadlineKind::Interim(when) => Some(when.first()),
        DeadlineKind::Range { from, .. } => Some(from.first()),
        DeadlineKind::Event | DeadlineKind::Ongoing | DeadlineKind::None | DeadlineKind::Unclear => None,
    }
}

/// The last day that a deadline speaks of, where it has a date.
pub(super) fn last_day(deadline: &Deadline) -> Option<Date> {
    match deadline.understood.kind {
        DeadlineKind::Due(when) | DeadlineKind::Start(when) | DeadlineKind::Interim(when) => Some(when.last()),
        DeadlineKind::Range { to, .. } => Some(to.last()),
        DeadlineKind::Event | DeadlineKind::Ongoing | DeadlineKind::None | DeadlineKind::Unclear => None,
    }
}

/// A column of true and false for every flag.
fn flags<'t>() -> impl Iterator<Item = Column<'t, Row<'t>>> {
    Flag::ALL.into_iter().map(|flag| {
        let (name, about) = flag_words(flag);
        column(name, Kind::Yes, about, move |a: Row<'t>| a.flags().has(flag)).required()
    })
}

/// The name of a flag's column, and what the flag means.
fn flag_words(flag: Flag) -> (&'static str, Key) {
    match flag {
        Flag::Overdue => ("overdue", key::data_flag_overdue),
        Flag::DueNext => ("due_next", key::data_flag_due_next),
        Flag::Slipped => ("slipped", key::data_flag_slipped),
        Flag::Undated => ("undated", key::data_flag_undated),
        Flag::Waiting => ("waiting", key::data_flag_waiting),
        Flag::DateWanted => ("date_wanted", key::data_flag_date_wanted),
        Flag::StartPassed => ("start_passed", key::data_flag_start_passed),
        Flag::CarriedForward => ("carried_forward", key::data_flag_carried_forward),
        Flag::Stale => ("stale", key::data_flag_stale),
        Flag::NoEvidence => ("no_evidence", key::data_flag_no_evidence),
        Flag::Watermelon => ("watermelon", key::data_flag_watermelon),
        Flag::NoRecovery => ("no_recovery", key::data_flag_no_recovery),
        Flag::New => ("new", key::data_flag_new),
        Flag::Withdrawn => ("withdrawn", key::data_flag_withdrawn),
    }
}
