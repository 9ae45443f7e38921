use super::fault::Fault;
use super::{Begun, Desk, insert, quoted};
use crate::diagnostic::Diagnostic;
use crate::edit::Change;
use crate::plan::{ActionId, PeriodStatus, Plan, Priority};
use crate::source::yaml::Text;
use std::sync::Arc;

/// An action to begin.
#[derive(Debug, Clone, Copy)]
pub struct NewAction<'n> {
    /// Its ID; the next free one of its priority, where left out.
    pub id: Option<&'n str>,
    /// The priority it belongs to; the one its ID begins with, where left out.
    pub priority: Option<&'n str>,
    /// What will be done.
    pub title: Option<&'n str>,
}

/// An action more at the end of its priority's file. It joins the newest draft report: published ones stay as they are.
///
/// # Errors
/// Where there is no such priority, where the ID is taken or is none, where every report is published, or where the
/// file's list of actions is written in a form that cannot be added to.
pub fn action(desk: Desk<'_>, new: NewAction<'_>) -> Result<Begun, Box<Diagnostic>> {
    let plan = desk.plan;
    let priority = priority(plan, new)?;
    let id = match new.id {
        Some(id) => free(plan, id)?.to_owned(),
        None => next_id(plan, priority),
    };
    let title = match new.title {
        None => "To be written: what will be done",
        Some(title) if Text::new(title.trim()).is_some() && !title.contains(char::is_control) => title.trim(),
        Some(_) => return Err(Fault::Unwritable { what: "the title" }.boxed()),
    };
    let fields = fields(&id, title, added(plan)?);
    let unwritable = || Fault::Form { file: Arc::clone(&priority.file) }.boxed();
    let text = desk.sources.get(&priority.file).map(|source| source.text.as_str()).ok_or_else(unwritable)?;
    let after = insert::action(&priority.file, text, priority.actions.len(), &id, &fields).ok_or_else(unwritable)?;
    let next = vec![
        format!("Fill in action {id} in {}: take away the hash signs before the lines you need", priority.file),
        "Run `ragstone check`".to_owned(),
    ];
    Ok(Begun { changes: vec![Change::replace(Arc::clone(&priority.file), text, after)], next })
}

fn priority<'p>(plan: &'p Plan, new: NewAction<'p>) -> Result<&'p Priority, Box<Diagnostic>> {
    let known = || plan.priorities.ids().collect();
    match (new.priority, new.id.and_then(|id| id.rsplit_once('.'))) {
        (Some(name), _) => {
            plan.priorities.get(name).ok_or_else(|| Fault::NoSuch { noun: "priority", name, known: known() }.boxed())
        }
        (None, Some((of, _))) if plan.priorities.get(of).is_some() => {
            plan.priorities.get(of).ok_or_else(|| Fault::WhichPriority { known: known() }.boxed())
        }
        (None, _) => Err(Fault::WhichPriority { known: known() }.boxed()),
    }
}

fn free<'n>(plan: &Plan, id: &'n str) -> Result<&'n str, Box<Diagnostic>> {
    ActionId::new(id).map_err(|objection| Fault::BadName { noun: "an action", name: id, objection }.boxed())?;
    match (0..).zip(&plan.actions).find(|(_, action)| action.id.as_str().eq_ignore_ascii_case(id)) {
        None => Ok(id),
        Some((at, taken)) => {
            let file = plan.priority_of(at).map(|priority| Arc::clone(&priority.file));
            Err(Fault::Taken { noun: "an action", name: taken.id.as_str(), file }.boxed())
        }
    }
}

/// The number after the highest of the priority's own: 5.19 after 5.18, and 5.1 where it has none.
fn next_id(plan: &Plan, priority: &Priority) -> String {
    let prefix = format!("{}.", priority.id);
    let numbers =
        plan.actions.iter().filter_map(|action| action.id.as_str().strip_prefix(&*prefix)?.parse::<u32>().ok());
    format!("{prefix}{}", numbers.max().unwrap_or(0).saturating_add(1))
}

/// The report that a new action joins: `None` for a plan that has published nothing yet.
fn added(plan: &Plan) -> Result<Option<&str>, Box<Diagnostic>> {
    let draft = plan.periods.iter().rev().find(|period| period.status == PeriodStatus::Draft);
    let published = plan.periods.iter().any(|period| period.status == PeriodStatus::Published);
    match draft {
        Some(draft) if published => Ok(Some(draft.id.as_str())),
        None if published => Err(Fault::NoDraft.boxed()),
        _ => Ok(None),
    }
}

/// The lines of an action, without its list's dash.
fn fields(id: &str, title: &str, added: Option<&str>) -> Vec<String> {
    let mut lines = vec![
        format!("id: {}", quoted::quoted(id)),
        format!("title: {}", quoted::value(title)),
        "# detail: One or two sentences more.".to_owned(),
        "# steps:".to_owned(),
        "#   - What will be done first".to_owned(),
        "# findings: [\"1\"]               # of findings.yaml".to_owned(),
        "# lead: director                # of roles.yaml".to_owned(),
        "# deadline: March 2023          # as the plan says it".to_owned(),
        "# for_children: What will be better for children and families.".to_owned(),
    ];
    lines.extend(added.map(|period| format!("added: {}", quoted::quoted(period))));
    lines
}
