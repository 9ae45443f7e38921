use crate::plan::Plan;
use crate::report::{Report, Timeline};
use crate::words::Words;
use jiff::civil::Date;

/// What the open data is made from.
#[derive(Debug, Clone, Copy)]
pub struct Source<'t> {
    /// One report a period, oldest first.
    pub reports: &'t [Report<'t>],
    /// The report that says where actions stand now.
    pub report: &'t Report<'t>,
    /// The words of titles and meanings.
    pub words: &'t Words,
}

impl<'t> Source<'t> {
    /// The plan.
    pub fn plan(&self) -> &'t Plan {
        self.report.plan()
    }

    /// Every action's standing in every period.
    pub(super) fn timeline(&self) -> &'t Timeline<'t> {
        self.report.timeline()
    }

    /// The date everything speaks for.
    pub fn as_at(&self) -> Date {
        self.report.as_at()
    }

    /// The ID of the period at a position.
    pub(super) fn period(&self, at: usize) -> &'t str {
        self.plan().periods[at].id.as_str()
    }
}
