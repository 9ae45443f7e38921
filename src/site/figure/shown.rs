use crate::plan::address;
use crate::site::desk::Desk;
use std::ops::Range;

/// Names a chart: what it shows, as at which report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::site) struct Shown {
    /// Position of the report's period.
    pub(in crate::site) at: usize,
    pub(in crate::site) subject: Subject,
}

/// What a chart shows. Numbers are positions in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::site) enum Subject {
    StandingBars(Scope),
    StandingMatrix(Scope),
    Slips(Scope),
    BurnUp(Scope),
}

/// How much of the plan it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::site) enum Scope {
    Plan,
    Priority(usize),
}

impl Scope {
    /// Positions of the actions in it.
    pub(super) fn actions(self, desk: &Desk<'_>) -> Range<usize> {
        match self {
            Self::Plan => 0..desk.plan.actions.len(),
            Self::Priority(at) => desk.plan.priorities[at].actions.clone(),
        }
    }

    /// What stands before a chart's name: "priority-5-".
    fn prefix(self, desk: &Desk<'_>) -> String {
        match self {
            Self::Plan => String::new(),
            Self::Priority(at) => format!("priority-{}-", desk.plan.priorities[at].id),
        }
    }
}

impl Shown {
    pub(in crate::site) fn new(at: usize, subject: Subject) -> Self {
        Self { at, subject }
    }

    /// Its anchor on a page, and the name of its files: "priority-5-standing-bars".
    pub(in crate::site) fn name(self, desk: &Desk<'_>) -> String {
        let (prefix, name) = match self.subject {
            Subject::StandingBars(scope) => (scope.prefix(desk), "standing-bars"),
            Subject::StandingMatrix(scope) => (scope.prefix(desk), "standing-matrix"),
            Subject::Slips(scope) => (scope.prefix(desk), "slips"),
            Subject::BurnUp(scope) => (scope.prefix(desk), "burn-up"),
        };
        format!("{prefix}{name}")
    }

    /// Where one of its files stands, from the root of the site.
    pub(in crate::site) fn address(self, desk: &Desk<'_>, extension: &str) -> String {
        address::chart(&desk.period(self.at).id, &self.name(desk), extension)
    }
}
