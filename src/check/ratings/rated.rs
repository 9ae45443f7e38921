use super::super::breach::{At, Breach, Step};
use crate::diagnostic::Code;
use crate::report::ActionAt;
use crate::source::yaml::Part;
use std::sync::Arc;

/// A breach by the rating of an action: at the rating where the newest period gives it, else at the action in the plan.
pub(in crate::check) fn rated(code: Code, action: &ActionAt<'_, '_>, message: String) -> Breach {
    let report = action.report();
    let id = action.action().id.as_str();
    let own = action.standing().rated_by.filter(|(at, _)| *at == report.at());
    if own.is_some() {
        let file: Arc<str> = format!("{}/updates.yaml", report.period().folder).into();
        return Breach::value(code, &file, vec![Step::key("updates"), Step::name(id), Step::key("rag")], message);
    }
    in_plan(code, action, "id", message)
}

/// A breach by a field of an action in the plan.
pub(in crate::check) fn in_plan(code: Code, action: &ActionAt<'_, '_>, field: &'static str, message: String) -> Breach {
    let plan = action.report().plan();
    let id = action.action().id.as_str();
    let file = plan
        .priority_of(action.position())
        .map_or_else(|| "content/plan.yaml".into(), |priority| Arc::clone(&priority.file));
    let path = vec![Step::key("actions"), Step::with_id(id), Step::key(field)];
    Breach::new(code, &file, At::Path(path, Part::Value), message)
}
