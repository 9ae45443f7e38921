//! A page of one cut: every action with a rating, a flag, or the answer to what members ask.

use super::cuts::{self, Cut, CutLinks};
use super::desk::Desk;
use super::parts::{ActionRow, Notes};
use super::shell::Page;
use crate::report::{ActionAt, Flag};
use crate::words::say;
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    /// What the plan means by the rating.
    meaning: Option<String>,
    caption: String,
    /// One of the two is empty.
    rows: Vec<ActionRow<'t>>,
    names: Vec<Name<'t>>,
    cuts: Vec<CutLinks<'t>>,
}

/// An action in a list too long for a table.
#[derive(Debug, Serialize)]
struct Name<'t> {
    id: &'t str,
    title: &'t str,
    note: Option<String>,
}

/// From how many actions on a cut is a list of names: a table of thousands is for sorting, and stands at `actions/`.
const LONG: usize = 250;

pub(super) fn view<'t>(desk: &'t Desk<'t>, cut: Cut) -> View<'t> {
    let report = desk.report();
    let actions = cut.actions(report);
    let lede = cut.sentence(desk, actions.len());
    let (mut rows, mut names) = (Vec::new(), Vec::new());
    if actions.len() > LONG {
        names = actions.iter().map(|action| name(desk, cut, action)).collect();
    } else {
        rows = actions.iter().map(|action| row(desk, cut, action)).collect();
    }
    let title = cut.title(desk);
    View {
        caption: say!(desk.words, cuts_caption, count = actions.len(), title = &*title),
        page: Page::new(desk, report, &cut.address(), title)
            .described(lede.clone())
            .under("actions")
            .crumb(say!(desk.words, nav_actions), "actions/"),
        lede,
        meaning: meaning(desk, cut),
        rows,
        names,
        cuts: cuts::links(desk),
    }
}

fn meaning(desk: &Desk<'_>, cut: Cut) -> Option<String> {
    let Cut::Status(rag) = cut else { return None };
    let entry = desk.plan.frame.rag.iter().find(|entry| entry.key == rag)?;
    Some(say!(desk.words, cuts_meaning, meaning = &entry.meaning))
}

fn row<'t>(desk: &Desk<'t>, cut: Cut, action: &ActionAt<'t, 't>) -> ActionRow<'t> {
    let row = ActionRow::of(desk, action, Notes::Hidden);
    // What every row has in common the heading says.
    let row = if let Cut::Flag(flag) = cut { row.without(flag) } else { row };
    let Some((days, first)) = days_late(cut, action) else { return row };
    row.noting(say!(desk.words, cuts_late_note, date = desk.words.date(first), count = days))
}

fn name<'t>(desk: &Desk<'t>, cut: Cut, action: &ActionAt<'t, 't>) -> Name<'t> {
    let promise = action.action();
    let late = days_late(cut, action).map(|(days, _)| say!(desk.words, common_days, count = days));
    Name { id: promise.id.as_str(), title: &promise.title, note: late }
}

/// Days past the date first promised, and that date; beside the newer date of a re-dated action too.
fn days_late(cut: Cut, action: &ActionAt<'_, '_>) -> Option<(i32, Date)> {
    let counts = match cut {
        Cut::LateFromFirstDate => true,
        Cut::Flag(Flag::Overdue) => action.slip().is_some(),
        _ => false,
    };
    let days = action.days_past_baseline().filter(|_| counts)?;
    Some((days, action.baseline().due()?.last()))
}
