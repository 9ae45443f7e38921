//! Meetings that took the plan, with the record of what they decided, and questions with their answers.

use crate::data::column::{Column, column};
use crate::data::keys;
use crate::data::{Kind, Names, Source, Table};
use crate::plan::{Decision, Meeting, Question};
use crate::source::yaml::Text;
use crate::words::key;

type Row<'t> = &'t Meeting;

pub(super) fn meetings<'t>(source: &Source<'t>) -> Table<'t> {
    let plan = source.plan();
    let names = Names { name: "meetings", title: key::data_meetings, about: key::data_meetings_about };
    Table::new(names, &["id"], move || plan.meetings.iter(), sitting(*source).into_iter().chain(record()))
}

/// Who met, when and where, about what.
fn sitting<'t>(source: Source<'t>) -> [Column<'t, Row<'t>>; 11] {
    let bodies = &source.plan().bodies;
    [
        column("id", Kind::Id, key::data_meetings_id, |own: Row<'t>| own.id.as_str()).required(),
        column("body", Kind::Id, key::data_meetings_body, |own: Row<'t>| own.doc.body.as_str()).required(),
        column("body_name", Kind::Words, key::data_meetings_body_name, move |own: Row<'t>| {
            bodies.get(&own.doc.body).map(|body| &body.name)
        })
        .required(),
        column("body_kind", Kind::OneOf(keys::BODY_KINDS), key::data_meetings_body_kind, move |own: Row<'t>| {
            bodies.get(&own.doc.body).map(|body| keys::body_kind(body.kind))
        })
        .required(),
        column("date", Kind::Date, key::data_meetings_date, |own: Row<'t>| own.doc.date).required(),
        column("time", Kind::Words, key::data_meetings_time, |own: Row<'t>| own.doc.time.as_ref()),
        column("place", Kind::Words, key::data_meetings_place, |own: Row<'t>| own.doc.place.as_ref()),
        column("item", Kind::Words, key::data_meetings_item, |own: Row<'t>| own.doc.item.as_ref()),
        column("title", Kind::Words, key::data_title, |own: Row<'t>| &own.doc.title).required(),
        column("asked", Kind::OneOf(keys::ASKS), key::data_meetings_asked, |own: Row<'t>| own.doc.ask.map(keys::ask)),
        column("status", Kind::OneOf(keys::MEETING_STATUSES), key::data_meetings_status, |own: Row<'t>| {
            keys::meeting_status(own.doc.status)
        })
        .required(),
    ]
}

/// The record of the decision: the legal fields (SI 2012/2089 reg. 12) and those published beside them.
fn record<'t>() -> [Column<'t, Row<'t>>; 9] {
    fn words<'t>(of: impl Fn(&'t Decision) -> Option<&'t Text>) -> impl Fn(Row<'t>) -> Option<&'t Text> {
        move |own| own.doc.decision.as_ref().and_then(&of)
    }
    [
        column("outcome", Kind::OneOf(keys::OUTCOMES), key::data_meetings_outcome, |own: Row<'t>| {
            own.doc.decision.as_ref().map(|decision| keys::outcome(decision.outcome))
        }),
        column("decision", Kind::Words, key::data_meetings_decision, words(|own| own.text.as_ref())),
        column("reasons", Kind::Words, key::data_meetings_reasons, words(|own| own.reasons.as_ref())),
        column("alternatives", Kind::Words, key::data_meetings_alternatives, words(|own| own.alternatives.as_ref())),
        column("interests", Kind::Words, key::data_meetings_interests, words(|own| own.interests.as_ref())),
        column("dispensations", Kind::Words, key::data_meetings_dispensations, words(|own| own.dispensations.as_ref())),
        column("key_decision", Kind::Yes, key::data_meetings_key_decision, |own: Row<'t>| {
            own.doc.decision.as_ref()?.key
        }),
        column("call_in", Kind::Yes, key::data_meetings_call_in, |own: Row<'t>| own.doc.decision.as_ref()?.call_in),
        column("record_published", Kind::Date, key::data_meetings_record_published, |own: Row<'t>| {
            own.doc.decision.as_ref()?.published
        }),
    ]
}

pub(super) fn questions<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = &'t Question;
    let plan = source.plan();
    let names = Names { name: "questions", title: key::data_questions, about: key::data_questions_about };
    Table::new(
        names,
        &["id"],
        move || plan.questions.iter(),
        [
            column("id", Kind::Id, key::data_questions_id, |own: Row<'t>| own.id.as_str()).required(),
            column("asked_by", Kind::Words, key::data_questions_asked_by, |own: Row<'t>| &own.asked_by).required(),
            column("asked", Kind::Words, key::data_questions_asked, |own: Row<'t>| &own.asked).required(),
            column("answered_by", Kind::Id, key::data_questions_answered_by, |own: Row<'t>| {
                own.answered_by.as_ref().map(|id| id.as_str())
            })
            .refers("roles"),
            column("visit", Kind::Id, key::data_questions_visit, |own: Row<'t>| {
                own.about_visit.as_ref().map(|id| id.as_str())
            })
            .refers("visits"),
            column("meeting", Kind::Id, key::data_questions_meeting, |own: Row<'t>| {
                own.meeting.as_ref().map(|id| id.as_str())
            })
            .refers("meetings"),
            column("question", Kind::Words, key::data_questions_question, |own: Row<'t>| &own.question).required(),
            column("answer", Kind::Words, key::data_questions_answer, |own: Row<'t>| &own.answer).required(),
        ],
    )
}
