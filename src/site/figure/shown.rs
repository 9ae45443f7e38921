use crate::plan::{ChartKind, ChartRequest, address};
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
    Measure(usize),
    Movement,
    Completeness,
    FindingMatrix,
    PriorityBars,
    /// Of one action.
    StandingStrip(usize),
    Slips(Scope),
    BurnUp(Scope),
}

/// How much of the plan it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::site) enum Scope {
    Plan,
    Priority(usize),
}

impl Subject {
    /// The priority that it keeps to; none where it shows the whole plan or one thing in it.
    pub(in crate::site) fn priority(self) -> Option<usize> {
        match self {
            Self::StandingBars(scope) | Self::StandingMatrix(scope) | Self::Slips(scope) | Self::BurnUp(scope) => {
                match scope {
                    Scope::Plan => None,
                    Scope::Priority(at) => Some(at),
                }
            }
            _ => None,
        }
    }
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

    /// What a text asks for, as at the report at position `at` unless it names another; `None` where the site has no such
    /// report, because it was left out by `--as-at`.
    pub(in crate::site) fn requested(desk: &Desk<'_>, request: &ChartRequest, at: usize) -> Option<Self> {
        let plan = desk.plan;
        let at = request.period.as_ref().map_or(Some(at), |period| plan.periods.position(period.as_str()))?;
        let scope = match &request.priority {
            Some(priority) => Scope::Priority(plan.priorities.position(priority.as_str())?),
            None => Scope::Plan,
        };
        let subject = match request.show {
            ChartKind::StandingBars => Subject::StandingBars(scope),
            ChartKind::StandingMatrix => Subject::StandingMatrix(scope),
            ChartKind::PriorityBars => Subject::PriorityBars,
            ChartKind::Movement => Subject::Movement,
            ChartKind::FindingMatrix => Subject::FindingMatrix,
            ChartKind::Completeness => Subject::Completeness,
            ChartKind::StandingStrip => {
                Subject::StandingStrip(plan.actions.position(request.action.as_ref()?.as_str())?)
            }
            ChartKind::Measure => Subject::Measure(plan.measures.position(request.measure.as_ref()?.as_str())?),
            ChartKind::Slips => Subject::Slips(scope),
            ChartKind::BurnUp => Subject::BurnUp(scope),
        };
        Some(Self::new(at, subject))
    }

    /// Its anchor on a page, and the name of its files: "priority-5-standing-bars".
    pub(in crate::site) fn name(self, desk: &Desk<'_>) -> String {
        let (prefix, name) = match self.subject {
            Subject::StandingBars(scope) => (scope.prefix(desk), "standing-bars"),
            Subject::StandingMatrix(scope) => (scope.prefix(desk), "standing-matrix"),
            Subject::Measure(at) => (format!("measure-{}", desk.plan.measures[at].id), ""),
            Subject::Movement => (String::new(), "movement"),
            Subject::Completeness => (String::new(), "completeness"),
            Subject::FindingMatrix => (String::new(), "finding-matrix"),
            Subject::PriorityBars => (String::new(), "priority-bars"),
            Subject::StandingStrip(at) => (format!("action-{}-", desk.plan.actions[at].id), "standing-strip"),
            Subject::Slips(scope) => (scope.prefix(desk), "slips"),
            Subject::BurnUp(scope) => (scope.prefix(desk), "burn-up"),
        };
        format!("{prefix}{name}")
    }

    /// Where one of its files stands, from the root of the site.
    pub(in crate::site) fn address(self, desk: &Desk<'_>, extension: &str) -> String {
        let (period, name) = (&desk.period(self.at).id, self.name(desk));
        if desk.is_frozen(self.at) {
            address::live_chart(period, &name, extension)
        } else {
            address::chart(period, &name, extension)
        }
    }

    /// Where one of its files was stored with its frozen report; `None` where it was not.
    pub(in crate::site) fn stored(self, desk: &Desk<'_>, extension: &str) -> Option<String> {
        let address = address::chart(&desk.period(self.at).id, &self.name(desk), extension);
        desk.archive.stored(&address).is_some().then_some(address)
    }
}
