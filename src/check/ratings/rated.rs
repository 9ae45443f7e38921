use super::super::breach::{At, Breach, Step};
use crate::diagnostic::Code;
use crate::plan::Period;
use crate::report::{ActionAt, Word};
use crate::source::yaml::Part;
use std::sync::Arc;

/// A breach by the rating of an action: where the newest period gives or repeats it, else at the action in the plan.
pub(in crate::check) fn rated(code: Code, action: &ActionAt<'_, '_>, message: String) -> Breach {
    let report = action.report();
    let id = action.action().id.as_str();
    let updates = || vec![Step::key("updates"), Step::name(id)];
    let gives = action.standing().rated_by.is_some_and(|(at, _)| at == report.at());
    let (path, part) = match action.standing().word {
        Word::Updated if gives => (vec![Step::key("updates"), Step::name(id), Step::key("rag")], Part::Value),
        Word::Updated => (updates(), Part::Name),
        Word::Confirmed => (vec![Step::key("confirm"), Step::value(id)], Part::Value),
        Word::CarriedForward | Word::Silent => return in_plan(code, action, "id", message),
    };
    Breach::new(code, &updates_file(report.period()), At::Path(path, part), message)
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

/// The file that holds what a period says of actions.
pub(in crate::check) fn updates_file(period: &Period) -> Arc<str> {
    format!("{}/updates.yaml", period.folder).into()
}

/// The words of a count of days: "1 day", "12 days".
pub(in crate::check) fn days(count: i32) -> String {
    format!("{count} {}", if count == 1 { "day" } else { "days" })
}
