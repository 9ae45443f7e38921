//! Where a fact stands now: the words at fault, else the file that it stood in.

use super::super::breach::{At, Step};
use super::super::context::Context;
use crate::plan::{Plan, Record};
use crate::record::Subject;
use crate::source::yaml::Part;
use std::sync::Arc;

/// The file and the place in it.
pub(super) fn place(context: &Context<'_>, at: usize, fact: &str) -> (Arc<str>, At) {
    let plan = context.plan;
    let folder = &plan.periods[at].folder;
    let own = |name: &str| -> Arc<str> { format!("{folder}/{name}").into() };
    let (file, path) = match Subject::of(fact) {
        Subject::Update(id, field) => {
            let steps = field.split('.').map(Step::name);
            let path = [Step::key("updates"), Step::name(id)].into_iter().chain(steps).collect();
            return found(context, own("updates.yaml"), path);
        }
        Subject::Confirmed(id) => (own("updates.yaml"), vec![Step::key("confirm"), Step::value(id)]),
        Subject::Report("period", field) => (own("period.yaml"), vec![Step::name(field)]),
        Subject::Report("enquiry", _) => (own("enquiry.yaml"), Vec::new()),
        Subject::Report(..) => (own("narrative.md"), Vec::new()),
        Subject::Action(id, "priority") => (priority_file(plan, id), vec![Step::key("actions"), Step::with_id(id)]),
        Subject::Action(id, field) => {
            (priority_file(plan, id), vec![Step::key("actions"), Step::with_id(id), Step::name(field)])
        }
        Subject::Finding(id, field) => ("content/findings.yaml".into(), vec![Step::with_id(id), Step::name(field)]),
        Subject::Evidence(id, field) => ("content/evidence.yaml".into(), vec![Step::with_id(id), Step::name(field)]),
        Subject::Priority(id, field) => {
            let file = plan.priorities.get(id).map_or_else(folder_of_priorities, |own| Arc::clone(&own.file));
            (file, vec![Step::name(field)])
        }
        Subject::Measure(id, field) => return figure(plan, id, field),
        Subject::Vocabulary(..) => ("content/plan.yaml".into(), vec![Step::key("rag")]),
    };
    found(context, file, path)
}

/// The value at the longest part of the path that is there, or the whole file.
fn found(context: &Context<'_>, file: Arc<str>, mut path: Vec<Step>) -> (Arc<str>, At) {
    let Some(source) = context.sources.get(&file) else {
        return (file, At::File);
    };
    let index = crate::source::yaml::Index::new(&source.text);
    while !path.is_empty() {
        let steps: Vec<_> = path.iter().map(Step::as_yaml).collect();
        if file.ends_with(".yaml") && index.place(&steps, Part::Value).is_some() {
            // Of a whole record its name says enough.
            let part =
                if path.len() == 2 && matches!(path[0], Step::Key("updates")) { Part::Name } else { Part::Value };
            return (file, At::Path(path, part));
        }
        path.pop();
    }
    (file, At::File)
}

fn folder_of_priorities() -> Arc<str> {
    "content/priorities".into()
}

/// The file in which an action stands, or stood as far as its number tells.
fn priority_file(plan: &Plan, id: &str) -> Arc<str> {
    let at = plan.actions.position(id);
    let own = at.and_then(|at| plan.priority_of(at));
    let by_number = || plan.priorities.iter().find(|priority| id.starts_with(&format!("{}.", priority.id())));
    own.or_else(by_number).map_or_else(folder_of_priorities, |priority| Arc::clone(&priority.file))
}

fn figure(plan: &Plan, id: &str, field: &str) -> (Arc<str>, At) {
    let Some(measure) = plan.measures.get(id) else {
        return (format!("content/measures/{id}.yaml").into(), At::File);
    };
    let Some((at, column)) = field.split_once('/') else {
        return (Arc::clone(&measure.file), At::Path(vec![Step::name(field)], Part::Value));
    };
    let reading = measure.readings.iter().find(|reading| reading.at.iso() == at);
    let column = match column {
        "numerator" => "numerator",
        "denominator" => "denominator",
        _ => "value",
    };
    (measure.table(), reading.map_or(At::File, |reading| At::Cell(reading.row, column)))
}
