//! Whom to ask, and in which order.

use crate::plan::{Action, Plan, Rag};
use crate::report::{ActionAt, Flag, Presence, Report, Slip};
use jiff::civil::Date;
use std::cmp::Reverse;

/// What stands in a form about one action.
#[derive(Debug)]
pub(super) struct Asked<'p> {
    pub(super) action: &'p Action,
    /// The title of the role that answers for it.
    pub(super) lead: Option<&'p str>,
    pub(super) rag: Rag,
    /// The report since which it has been so.
    pub(super) since: Option<&'p str>,
    /// The report with the last word about it.
    pub(super) last_word: Option<&'p str>,
    /// The words of the deadline in force.
    pub(super) deadline: String,
    pub(super) slip: Option<Slip>,
    /// Days past the deadline in force.
    pub(super) overdue: Option<i32>,
}

/// Forms under one heading.
#[derive(Debug)]
pub(super) struct Group<'p> {
    pub(super) heading: String,
    pub(super) asked: Vec<Asked<'p>>,
}

/// Every unfinished action once, in groups, and how many were left out.
#[derive(Debug)]
pub(super) struct Questions<'p> {
    pub(super) groups: Vec<Group<'p>>,
    pub(super) finished: usize,
    pub(super) withdrawn: usize,
}

/// Every unfinished action as at `as_at`, after the newest report: overdue ones first, the latest before the others; then
/// those on which nothing has been heard for as long as the site's rule allows, the longest first; then by priority.
pub(super) fn asked<'p>(plan: &'p Plan, newest: Option<&Report<'p>>, as_at: Date) -> Questions<'p> {
    let mut questions = Questions { groups: Vec::new(), finished: 0, withdrawn: 0 };
    let (mut overdue, mut silent) = (Vec::new(), Vec::new());
    let mut others: Vec<Vec<Asked<'p>>> = plan.priorities.iter().map(|_| Vec::new()).collect();
    for (at, priority) in plan.priorities.iter().enumerate() {
        for position in priority.actions.clone() {
            let standing = newest.map(|report| report.action(position));
            match standing.map(|action| (action.standing().presence, action.standing().rag)) {
                Some((Presence::Withdrawn, _)) => questions.withdrawn += 1,
                Some((_, Rag::Finished)) => questions.finished += 1,
                _ => {
                    let asked = one(plan, position, standing, as_at);
                    if asked.overdue.is_some() {
                        overdue.push(asked);
                    } else if standing.is_some_and(|action| action.flags().has(Flag::Stale)) {
                        silent.push((standing.and_then(|action| action.standing().last_word), asked));
                    } else {
                        others[at].push(asked);
                    }
                }
            }
        }
    }
    // Both sorts are stable, so that equals stay in the order of the plan.
    overdue.sort_by_key(|asked| Reverse(asked.overdue));
    silent.sort_by_key(|(last_word, _)| *last_word);
    let silent = silent.into_iter().map(|(_, asked)| asked).collect();
    let stale = plan.site.staleness.periods;
    let headed = [("Overdue".to_owned(), overdue), (format!("Nothing heard for {}", reports(stale)), silent)];
    let by_priority = plan.priorities.iter().map(|priority| format!("Priority {}: {}", priority.id, priority.title));
    let all = headed.into_iter().chain(by_priority.zip(others));
    questions.groups =
        all.filter(|(_, asked)| !asked.is_empty()).map(|(heading, asked)| Group { heading, asked }).collect();
    questions
}

fn reports(count: u8) -> String {
    if count <= 1 { "a report".to_owned() } else { format!("{count} reports or more") }
}

fn one<'p>(plan: &'p Plan, position: usize, at: Option<ActionAt<'_, 'p>>, as_at: Date) -> Asked<'p> {
    let action = &plan.actions[position];
    let deadline = at.map_or(&plan.baselines[position], |at| at.ledger().current(at.report().at()));
    let overdue = deadline.due().filter(|_| deadline.is_overdue(as_at));
    let title = |period: usize| plan.periods.as_slice().get(period).map(|period| period.title.as_str());
    Asked {
        action,
        lead: action.lead.as_ref().and_then(|lead| plan.roles.get(lead)).map(|role| &*role.title),
        rag: at.map_or(Rag::NotRated, |at| at.standing().rag),
        since: at.and_then(|at| at.standing().since).and_then(title),
        last_word: at.and_then(|at| at.standing().last_word).and_then(title),
        deadline: deadline.says.clone(),
        slip: at.and_then(|at| at.slip()),
        overdue: overdue.and_then(|due| as_at.since(due.last()).ok()).map(|span| span.get_days()),
    }
}
