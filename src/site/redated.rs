//! Rows of actions whose deadline moved, from the first promise to the latest.

use super::action::slip_words;
use super::desk::Desk;
use super::parts::{Link, as_written};
use crate::plan::address;
use crate::report::ActionAt;
use serde::Serialize;

/// One re-dated action.
#[derive(Debug, Serialize)]
pub(super) struct RedatedRow<'t> {
    id: &'t str,
    title: &'t str,
    href: String,
    from: &'t str,
    to: &'t str,
    moved: String,
    because: &'t str,
    agreed: Option<Link<'t>>,
}

impl<'t> RedatedRow<'t> {
    /// A row for an action whose deadline had moved by its report; `None` for others.
    pub(super) fn of(desk: &Desk<'t>, action: &ActionAt<'t, 't>) -> Option<Self> {
        let latest = action.ledger().entries_until(action.report().at()).last()?;
        let promise = action.action();
        Some(Self {
            id: promise.id.as_str(),
            title: &promise.title,
            href: address::action(&promise.id),
            from: as_written(desk.words, action.baseline()),
            to: as_written(desk.words, &latest.to),
            moved: action.slip().map_or_else(String::new, |slip| slip_words(desk.words, slip)),
            because: &latest.redate.because,
            agreed: latest.redate.agreed.as_ref().and_then(|meeting| desk.meeting(meeting)),
        })
    }
}
