use super::super::breach::{At, Breach, Step};
use super::super::ratings::updates_file;
use crate::diagnostic::Code;
use crate::plan::Deadline;
use crate::report::{ActionAt, Entry, Report};
use crate::source::yaml::Part;

/// A deadline that the newest report gives an action, and the one it takes the place of.
pub(super) struct NewDeadline<'r, 't> {
    pub(super) action: ActionAt<'r, 't>,
    pub(super) entry: &'t Entry<'t>,
    pub(super) before: &'t Deadline,
    /// True where the deadline before it is the one first published.
    pub(super) first: bool,
}

/// Every new deadline of the newest report.
pub(super) fn new_deadlines<'r, 't>(report: &'r Report<'t>) -> impl Iterator<Item = NewDeadline<'r, 't>> {
    report.actions().filter_map(move |action| {
        let ledger = action.ledger();
        let at = ledger.entries().iter().position(|entry| entry.period == report.at())?;
        let previous = at.checked_sub(1).and_then(|previous| ledger.entries().get(previous));
        let before = previous.map_or(ledger.baseline(), |previous| &previous.to);
        Some(NewDeadline { action, entry: &ledger.entries()[at], before, first: previous.is_none() })
    })
}

impl NewDeadline<'_, '_> {
    /// A breach by the words of the new deadline.
    pub(super) fn breach(&self, code: Code, message: String) -> Breach {
        let report = self.action.report();
        let id = self.action.action().id.as_str();
        let path = vec![Step::key("updates"), Step::name(id), Step::key("deadline"), Step::key("to")];
        Breach::new(code, &updates_file(report.period()), At::Path(path, Part::Value), message)
    }

    /// True where it moves nothing: the same date as precise as before, or the same words where neither has a date.
    /// October 2022 for 2022 is no change, but says more.
    pub(super) fn is_as_before(&self) -> bool {
        match (self.before.due(), self.entry.to.due()) {
            (Some(before), Some(now)) => before == now,
            (None, None) => self.before.says.trim().eq_ignore_ascii_case(self.entry.to.says.trim()),
            _ => false,
        }
    }
}
