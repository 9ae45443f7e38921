//! Inspections and visits, and what was predicted, said and written about them.

use crate::data::column::column;
use crate::data::keys;
use crate::data::{Kind, Names, Source, Table};
use crate::plan::{ActionId, Claim, FindingId, Plan, Visit};
use crate::words::key;

pub(super) fn visits<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = &'t Visit;
    let plan = source.plan();
    let names = Names { name: "visits", title: key::data_visits, about: key::data_visits_about };
    Table::new(
        names,
        &["id"],
        move || plan.visits.iter(),
        [
            column("id", Kind::Id, key::data_visits_id, |own: Row<'t>| own.id.as_str()).required(),
            column("title", Kind::Words, key::data_title, |own: Row<'t>| &own.doc.title).required(),
            column("kind", Kind::OneOf(keys::VISIT_KINDS), key::data_visits_kind, |own: Row<'t>| {
                keys::visit_kind(own.doc.kind)
            })
            .required(),
            column("inspector", Kind::Words, key::data_visits_inspector, |own: Row<'t>| &own.doc.inspector).required(),
            column("from", Kind::When, key::data_visits_from, |own: Row<'t>| own.doc.from).required(),
            column("to", Kind::When, key::data_visits_to, |own: Row<'t>| own.doc.to),
            column("summary", Kind::Words, key::data_visits_summary, |own: Row<'t>| own.doc.summary.as_ref()),
            column("scope", Kind::Words, key::data_visits_scope, |own: Row<'t>| {
                own.doc.scope.iter().map(|part| part.as_str()).collect::<Vec<_>>().join("; ")
            }),
            column("told_at", Kind::Id, key::data_visits_told_at, |own: Row<'t>| {
                own.doc.told_at.as_ref().map(|id| id.as_str())
            })
            .refers("meetings"),
            column("letter_dated", Kind::Date, key::data_visits_letter_dated, |own: Row<'t>| {
                own.doc.letter.as_ref().map(|letter| letter.dated)
            }),
            column(
                "letter_published",
                Kind::OneOf(keys::LETTERS),
                key::data_visits_letter_published,
                |own: Row<'t>| own.doc.letter.as_ref().map(|letter| keys::letter(letter.published)),
            ),
            column("letter", Kind::Id, key::data_visits_letter, |own: Row<'t>| {
                own.doc.letter.as_ref().and_then(|letter| letter.evidence.as_ref()).map(|id| id.as_str())
            })
            .refers("evidence"),
        ],
    )
}

type Said<'t> = (&'t Visit, &'t Claim);

fn said(plan: &Plan) -> impl Iterator<Item = Said<'_>> {
    plan.visits.iter().flat_map(|visit| visit.doc.claims.iter().map(move |claim| (visit, claim)))
}

pub(super) fn claims<'t>(source: &Source<'t>) -> Table<'t> {
    let plan = source.plan();
    let names = Names { name: "claims", title: key::data_claims, about: key::data_claims_about };
    Table::new(
        names,
        &["visit", "id"],
        move || said(plan),
        [
            column("visit", Kind::Id, key::data_visit, |(visit, _): Said<'t>| visit.id.as_str())
                .required()
                .refers("visits"),
            column("id", Kind::Id, key::data_claims_id, |(_, claim): Said<'t>| claim.id.as_str()).required(),
            column("basis", Kind::OneOf(keys::BASES), key::data_claims_basis, |(_, claim): Said<'t>| claim.basis.key())
                .required(),
            column("said_on", Kind::Date, key::data_claims_said_on, |(visit, claim): Said<'t>| visit.said_on(claim))
                .required(),
            column("topic", Kind::Words, key::data_claims_topic, |(_, claim): Said<'t>| &claim.topic).required(),
            column("point", Kind::Words, key::data_claims_point, |(_, claim): Said<'t>| claim.point.as_ref()),
            column("text", Kind::Words, key::data_claims_text, |(_, claim): Said<'t>| &claim.text).required(),
            column("verdict", Kind::OneOf(keys::VERDICTS), key::data_claims_verdict, |(_, claim): Said<'t>| {
                claim.verdict.map(|verdict| verdict.key())
            }),
            column("evidence", Kind::Id, key::data_claims_evidence, |(_, claim): Said<'t>| {
                claim.evidence.as_ref().map(|id| id.as_str())
            })
            .refers("evidence"),
        ],
    )
}

pub(super) fn claim_findings<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = (&'t Visit, &'t Claim, &'t FindingId);
    let plan = source.plan();
    let names =
        Names { name: "claim_findings", title: key::data_claim_findings, about: key::data_claim_findings_about };
    let records = move || {
        said(plan).flat_map(|(visit, claim)| {
            let all = claim.findings.iter().enumerate();
            all.filter(|(at, id)| !claim.findings[..*at].contains(id)).map(move |(_, id)| (visit, claim, id))
        })
    };
    let columns = [
        column("visit", Kind::Id, key::data_visit, |(visit, ..): Row<'t>| visit.id.as_str())
            .required()
            .refers("visits"),
        column("claim", Kind::Id, key::data_claim, |(_, claim, _): Row<'t>| claim.id.as_str()).required(),
        column("finding", Kind::Id, key::data_finding, |(.., finding): Row<'t>| finding.as_str())
            .required()
            .refers("findings"),
    ];
    Table::new(names, &["visit", "claim", "finding"], records, columns).refers(
        &["visit", "claim"],
        "claims",
        &["visit", "id"],
    )
}

pub(super) fn claim_actions<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = (&'t Visit, &'t Claim, &'t ActionId);
    let plan = source.plan();
    let names = Names { name: "claim_actions", title: key::data_claim_actions, about: key::data_claim_actions_about };
    let records = move || {
        said(plan).flat_map(|(visit, claim)| {
            let all = claim.actions.iter().enumerate();
            all.filter(|(at, id)| !claim.actions[..*at].contains(id)).map(move |(_, id)| (visit, claim, id))
        })
    };
    let columns = [
        column("visit", Kind::Id, key::data_visit, |(visit, ..): Row<'t>| visit.id.as_str())
            .required()
            .refers("visits"),
        column("claim", Kind::Id, key::data_claim, |(_, claim, _): Row<'t>| claim.id.as_str()).required(),
        column("action", Kind::Id, key::data_action, |(.., action): Row<'t>| action.as_str())
            .required()
            .refers("actions"),
    ];
    Table::new(names, &["visit", "claim", "action"], records, columns).refers(
        &["visit", "claim"],
        "claims",
        &["visit", "id"],
    )
}
