//! Every action of the plan, by priority, in a table that sorts and filters where script runs.
//!
//! Each row carries what it can be filtered by; the form is in the page and shown by the script alone.

use super::cuts::{self, CutLinks};
use super::desk::Desk;
use super::parts::{ActionRow, Notes, RagMeaning, rag_key};
use super::shell::Page;
use crate::plan::{Rag, address};
use crate::report::{ActionAt, Flag, headline, urgency};
use crate::words::say;
use choices::Control;
use serde::Serialize;

mod choices;
#[cfg(test)]
mod tests;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    caption: String,
    controls: Vec<Control<'t>>,
    /// Keys of the ratings, the most urgent first: the order in which the table sorts them.
    by_urgency: String,
    /// "69 of 69 actions shown", which the page begins with.
    all_shown: String,
    /// "{shown} of 69 actions shown"; the script fills it in.
    shown: String,
    groups: Vec<Group<'t>>,
    cuts: Vec<CutLinks<'t>>,
    key: Vec<RagMeaning<'t>>,
}

#[derive(Debug, Serialize)]
struct Group<'t> {
    id: &'t str,
    title: String,
    href: String,
    counted: String,
    rows: Vec<Row<'t>>,
}

/// An action, and what it is filtered and sorted by: keys, and IDs with spaces between.
#[derive(Debug, Serialize)]
struct Row<'t> {
    action: ActionRow<'t>,
    flags: String,
    role: Option<&'t str>,
    findings: String,
    /// Where its deadline stands.
    deadline: &'static str,
    /// The last day of the deadline, as 2022-10-31.
    due: Option<String>,
}

/// What stands for the script's number in a sentence that is finished before it is known.
const TO_FILL: &str = "{shown}";

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let report = desk.report();
    let words = desk.words;
    let groups = desk.plan.priorities.iter().map(|priority| {
        let actions = priority.actions.clone().map(|position| report.action(position));
        let rows: Vec<Row<'_>> =
            actions.filter(|action| action.standing().is_in_plan()).map(|action| Row::of(desk, &action)).collect();
        Group {
            id: priority.id.as_str(),
            title: format!("{}. {}", priority.id, priority.title),
            href: address::priority(&priority.id),
            counted: say!(words, common_actions, count = rows.len()),
            rows,
        }
    });
    let all = report.actions().count();
    let mut ratings = Rag::ALL;
    ratings.sort_by_key(|rag| urgency(*rag));
    View {
        page: Page::new(desk, report, "actions/", say!(words, actions_title)).entry("actions"),
        lede: headline(words, report),
        caption: say!(words, actions_caption, date = words.date(report.as_at())),
        controls: choices::controls(desk),
        by_urgency: ratings.map(Rag::key).join(" "),
        all_shown: say!(words, actions_shown, shown = all.to_string(), count = all),
        shown: say!(words, actions_shown, shown = TO_FILL, count = all),
        groups: groups.collect(),
        cuts: cuts::links(desk),
        key: rag_key(desk),
    }
}

impl<'t> Row<'t> {
    fn of(desk: &Desk<'t>, action: &ActionAt<'t, 't>) -> Self {
        let promise = action.action();
        Self {
            action: ActionRow::of(desk, action, Notes::Hidden),
            flags: spaced(action.flags().iter().map(Flag::key)),
            role: promise.lead.as_ref().map(|role| role.as_str()),
            findings: spaced(promise.findings.iter().map(|finding| finding.as_str())),
            deadline: Band::of(action).key(),
            due: action.deadline().due().map(|due| due.last().to_string()),
        }
    }
}

fn spaced<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut line = String::new();
    for word in words {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Where the deadline of an action stands: each action is in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Band {
    Overdue,
    /// Within three months.
    Next,
    Later,
    Undated,
    /// Finished: the date no longer counts.
    Finished,
}

impl Band {
    const ALL: [Self; 5] = [Self::Overdue, Self::Next, Self::Later, Self::Undated, Self::Finished];

    fn of(action: &ActionAt<'_, '_>) -> Self {
        let flags = action.flags();
        if action.standing().rag == Rag::Finished {
            Self::Finished
        } else if flags.has(Flag::Overdue) {
            Self::Overdue
        } else if flags.has(Flag::DueNext) {
            Self::Next
        } else if flags.has(Flag::Undated) {
            Self::Undated
        } else {
            Self::Later
        }
    }

    /// The word used in addresses.
    fn key(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Next => "next",
            Self::Later => "later",
            Self::Undated => "undated",
            Self::Finished => "finished",
        }
    }
}
