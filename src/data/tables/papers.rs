//! Papers to meetings, agendas, what meetings looked at, and what they were promised.

use crate::data::column::column;
use crate::data::keys;
use crate::data::{Kind, Names, Source, Table};
use crate::plan::{AgendaItem, FollowUp, LookedAt, Meeting, Paper, Plan};
use crate::report::FollowUpState;
use crate::words::key;

pub(super) fn papers<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = &'t Paper;
    let plan = source.plan();
    let names = Names { name: "papers", title: key::data_papers, about: key::data_papers_about };
    let records = move || plan.papers.iter().filter(|own| plan.meeting_of(own).is_some());
    Table::new(
        names,
        &["meeting"],
        records,
        [
            column("meeting", Kind::Id, key::data_papers_meeting, |own: Row<'t>| own.id.as_str())
                .required()
                .refers("meetings"),
            column("title", Kind::Words, key::data_title, |own: Row<'t>| &own.doc.title).required(),
            column("report_of", Kind::Id, key::data_papers_report_of, |own: Row<'t>| own.doc.report_of.as_str())
                .required()
                .refers("roles"),
            column("period", Kind::Id, key::data_papers_period, move |own: Row<'t>| {
                Some(plan.periods[plan.reported_by(own)?].id.as_str())
            })
            .refers("periods"),
            column("edition", Kind::OneOf(keys::EDITIONS), key::data_papers_edition, move |own: Row<'t>| {
                keys::edition(plan.edition_of(own))
            })
            .required(),
            column("wards", Kind::Words, key::data_papers_wards, |own: Row<'t>| &own.doc.wards).required(),
            column(
                "classification",
                Kind::OneOf(keys::CLASSIFICATIONS),
                key::data_papers_classification,
                |own: Row<'t>| keys::classification(own.doc.classification),
            )
            .required(),
            column("key_decision", Kind::Yes, key::data_papers_key_decision, |own: Row<'t>| own.doc.key).required(),
            column("key_notice", Kind::Date, key::data_papers_key_notice, |own: Row<'t>| own.doc.key_notice),
            column("final_decision", Kind::Words, key::data_papers_final_decision, |own: Row<'t>| {
                own.doc.final_decision.as_ref()
            }),
            column("published", Kind::Date, key::data_papers_published, |own: Row<'t>| own.doc.published),
            column("late", Kind::Words, key::data_papers_late, |own: Row<'t>| own.doc.late.as_ref()),
        ],
    )
}

pub(super) fn agenda<'t>(source: &Source<'t>) -> Table<'t> {
    /// The meeting, the place of the item on its agenda counted from 1, and the item.
    type Row<'t> = (&'t Meeting, usize, &'t AgendaItem);
    let plan = source.plan();
    let names = Names { name: "agenda", title: key::data_agenda, about: key::data_agenda_about };
    let items = |own: &'t Meeting| (1..).zip(&own.doc.agenda).map(move |(place, item)| (own, place, item));
    Table::new(
        names,
        &["meeting", "place"],
        move || plan.meetings.iter().flat_map(items),
        [
            column("meeting", Kind::Id, key::data_agenda_meeting, |(own, ..): Row<'t>| own.id.as_str())
                .required()
                .refers("meetings"),
            column("place", Kind::Whole, key::data_agenda_place, |(_, place, _): Row<'t>| place).required(),
            column("item", Kind::Words, key::data_agenda_item, |(.., item): Row<'t>| &item.item).required(),
            column("title", Kind::Words, key::data_title, |(.., item): Row<'t>| &item.title).required(),
            column("kind", Kind::OneOf(keys::ITEM_KINDS), key::data_agenda_kind, |(.., item): Row<'t>| {
                keys::item_kind(item.kind)
            })
            .required(),
            column("minutes", Kind::Whole, key::data_agenda_minutes, |(.., item): Row<'t>| {
                item.minutes.map(usize::from)
            }),
            column("paper", Kind::Yes, key::data_agenda_paper, |(.., item): Row<'t>| item.paper).required(),
            column("exempt_paragraph", Kind::Whole, key::data_agenda_exempt_paragraph, |(.., item): Row<'t>| {
                item.exempt.as_ref().map(|part| usize::from(part.paragraph))
            }),
        ],
    )
}

pub(super) fn follow_ups<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = (&'t FollowUp, FollowUpState);
    let report = source.report;
    let plan = source.plan();
    let names = Names { name: "follow_ups", title: key::data_follow_ups, about: key::data_follow_ups_about };
    Table::new(
        names,
        &["id"],
        move || report.follow_ups().into_iter(),
        [
            column("id", Kind::Id, key::data_follow_ups_id, |(own, _): Row<'t>| own.id.as_str()).required(),
            column("kind", Kind::OneOf(keys::FOLLOW_UP_KINDS), key::data_follow_ups_kind, |(own, _): Row<'t>| {
                keys::follow_up_kind(own.kind)
            })
            .required(),
            column("meeting", Kind::Id, key::data_follow_ups_meeting, |(own, _): Row<'t>| own.meeting.as_str())
                .required()
                .refers("meetings"),
            column("text", Kind::Words, key::data_follow_ups_text, |(own, _): Row<'t>| &own.text).required(),
            column("by", Kind::Id, key::data_follow_ups_by, |(own, _): Row<'t>| own.by.as_ref().map(|id| id.as_str()))
                .refers("roles"),
            column("to", Kind::Words, key::data_follow_ups_to, move |(own, _): Row<'t>| {
                own.to.as_ref().and_then(|id| plan.bodies.get(id)).map(|body| &body.name)
            }),
            column("due", Kind::When, key::data_follow_ups_due, |(own, _): Row<'t>| own.due),
            column("state", Kind::OneOf(FollowUpState::KEYS), key::data_follow_ups_state, |(_, state): Row<'t>| {
                state.key()
            })
            .required(),
            column("days_overdue", Kind::Whole, key::data_follow_ups_days_overdue, |(_, state): Row<'t>| match state {
                FollowUpState::Overdue(days) => usize::try_from(days).ok(),
                _ => None,
            }),
            column("answered", Kind::When, key::data_follow_ups_answered, |(_, state): Row<'t>| match state {
                FollowUpState::Answered(on) => Some(on),
                _ => None,
            }),
            column("answer", Kind::Words, key::data_follow_ups_answer, |(own, state): Row<'t>| match state {
                FollowUpState::Answered(_) => own.answered.as_ref().map(|answer| &answer.text),
                _ => None,
            }),
            column("question", Kind::Id, key::data_follow_ups_question, |(own, _): Row<'t>| {
                own.question.as_ref().map(|id| id.as_str())
            })
            .refers("questions"),
        ],
    )
}

pub(super) fn looked_at<'t>(source: &Source<'t>) -> Table<'t> {
    /// The meeting, and the action or finding that it looked at.
    type Row<'t> = (&'t Meeting, LookedAt);
    let plan = source.plan();
    let names = Names { name: "looked_at", title: key::data_looked_at, about: key::data_looked_at_about };
    Table::new(
        names,
        &["meeting", "kind", "thing"],
        move || each(plan),
        [
            column("meeting", Kind::Id, key::data_looked_at_meeting, |(own, _): Row<'t>| own.id.as_str())
                .required()
                .refers("meetings"),
            column("kind", Kind::OneOf(&["action", "finding"]), key::data_looked_at_kind, |(_, thing): Row<'t>| {
                match thing {
                    LookedAt::Action(_) => "action",
                    LookedAt::Finding(_) => "finding",
                }
            })
            .required(),
            column("thing", Kind::Id, key::data_looked_at_id, move |(_, thing): Row<'t>| match thing {
                LookedAt::Action(at) => plan.actions[at].id.as_str(),
                LookedAt::Finding(at) => plan.findings[at].id.as_str(),
            })
            .required(),
        ],
    )
}

/// Each pair once, however often and in whatever way the meeting looked.
fn each(plan: &Plan) -> impl Iterator<Item = (&Meeting, LookedAt)> {
    let mut last = None;
    let once = plan
        .looks
        .iter()
        .filter(move |(meeting, thing, _)| last.replace((*meeting, *thing)) != Some((*meeting, *thing)));
    once.map(|(meeting, thing, _)| (&plan.meetings[meeting], thing))
}
