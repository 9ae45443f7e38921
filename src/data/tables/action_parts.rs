//! What belongs to an action and comes in numbers: findings it answers, steps, roles that support it.

use crate::data::column::column;
use crate::data::{Kind, Names, Source, Table};
use crate::plan::{Action, FindingId, RoleId};
use crate::source::yaml::Text;
use crate::words::key;

pub(super) fn findings<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = (&'t Action, &'t FindingId);
    let plan = source.plan();
    let names =
        Names { name: "action_findings", title: key::data_action_findings, about: key::data_action_findings_about };
    let records = move || {
        plan.actions.iter().flat_map(|action| {
            let all = action.findings.iter().enumerate();
            // A finding named twice is one finding.
            all.filter(|(at, id)| !action.findings.iter().take(*at).any(|before| before == *id))
                .map(move |(_, id)| (action, id))
        })
    };
    Table::new(
        names,
        &["action", "finding"],
        records,
        [
            column("action", Kind::Id, key::data_action, |(action, _): Row<'t>| action.id.as_str())
                .required()
                .refers("actions"),
            column("finding", Kind::Id, key::data_finding, |(_, finding): Row<'t>| finding.as_str())
                .required()
                .refers("findings"),
            column("primary", Kind::Yes, key::data_action_findings_primary, |(action, finding): Row<'t>| {
                action.findings.primary.as_ref().map(|primary| primary == finding)
            }),
        ],
    )
}

pub(super) fn steps<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = (&'t Action, usize, &'t Text);
    let plan = source.plan();
    let names = Names { name: "action_steps", title: key::data_action_steps, about: key::data_action_steps_about };
    let records = move || {
        plan.actions
            .iter()
            .flat_map(|action| (1..).zip(&action.steps).map(move |(number, step)| (action, number, step)))
    };
    Table::new(
        names,
        &["action", "number"],
        records,
        [
            column("action", Kind::Id, key::data_action, |(action, ..): Row<'t>| action.id.as_str())
                .required()
                .refers("actions"),
            column("number", Kind::Whole, key::data_action_steps_number, |(_, number, _): Row<'t>| number).required(),
            column("step", Kind::Words, key::data_action_steps_step, |(.., step): Row<'t>| step).required(),
        ],
    )
}

pub(super) fn support<'t>(source: &Source<'t>) -> Table<'t> {
    type Row<'t> = (&'t Action, &'t RoleId);
    let plan = source.plan();
    let names =
        Names { name: "action_support", title: key::data_action_support, about: key::data_action_support_about };
    let records = move || {
        plan.actions.iter().flat_map(|action| {
            let all = action.support.iter().enumerate();
            all.filter(|(at, id)| !action.support[..*at].contains(id)).map(move |(_, id)| (action, id))
        })
    };
    Table::new(
        names,
        &["action", "role"],
        records,
        [
            column("action", Kind::Id, key::data_action, |(action, _): Row<'t>| action.id.as_str())
                .required()
                .refers("actions"),
            column("role", Kind::Id, key::data_role, |(_, role): Row<'t>| role.as_str()).required().refers("roles"),
        ],
    )
}
