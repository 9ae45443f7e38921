use crate::chart::{PeriodName, short_month};
use crate::check::Allowed;
use crate::plan::{ActionId, Event, EvidenceId, FindingId, Meeting, MeetingId, Period, Plan, RoleId, Visit, address};
use crate::record::Archive;
use crate::report::{Completeness, Report, Timeline};
use crate::site::open_data::{self, Facts};
use crate::site::parts::Link;
use crate::site::{Grounds, Stopwatch};
use crate::source::Sources;
use crate::words::{Words, say};
use std::sync::OnceLock;

/// What every page may ask for: the plan, its reports, and links to other pages.
pub(super) struct Desk<'t> {
    pub(super) plan: &'t Plan,
    /// The interface's words, in the site's language.
    pub(super) words: &'t Words,
    pub(super) sources: &'t Sources,
    pub(super) timeline: &'t Timeline<'t>,
    /// One report a period, oldest first.
    pub(super) reports: &'t [Report<'t>],
    /// The report that pages outside `/reports/` speak for.
    pub(super) current: usize,
    /// One line on completeness for each report.
    completeness: Vec<String>,
    /// The names of each period.
    period_names: Vec<PeriodName<'t>>,
    /// Findings of the check that were allowed, sorted by place.
    pub(super) allowed: &'t [Allowed],
    pub(super) stopwatch: &'t Stopwatch<'t>,
    /// The frozen reports that this site has.
    pub(super) archive: Archive<'t>,
    /// The period whose report is being frozen.
    freezing: Option<&'t str>,
    /// How long the files of the open data are, once they are made.
    open_data: OnceLock<Facts>,
}

impl<'t> Desk<'t> {
    /// A desk whose current report is the last of `reports`.
    pub(super) fn new(
        Grounds { sources, timeline, reports, allowed, freezing, .. }: Grounds<'t>,
        words: &'t Words,
        stopwatch: &'t Stopwatch<'t>,
    ) -> Self {
        let completeness = reports.iter().map(|report| Completeness::of(report).line(words)).collect();
        let current = reports.len().saturating_sub(1);
        let period_name = |period: &'t Period| PeriodName {
            title: period.title.as_str().into(),
            short: short_month(words, period.as_at.0).into(),
            iso: period.as_at.to_string().into(),
        };
        let period_names = timeline.plan().periods.iter().map(period_name).collect();
        Self {
            plan: timeline.plan(),
            words,
            sources,
            timeline,
            reports,
            current,
            completeness,
            period_names,
            allowed,
            stopwatch,
            archive: Archive::read(sources)
                .only(|period| timeline.plan().periods.get(period).is_some() && freezing != Some(period)),
            freezing,
            open_data: OnceLock::new(),
        }
    }

    /// The report that pages outside `/reports/` speak for.
    pub(super) fn report(&self) -> &'t Report<'t> {
        &self.reports[self.current]
    }

    /// Takes in what is known of the files of the open data.
    pub(super) fn data_is_made(&self, facts: Facts) {
        let first = self.open_data.set(facts);
        debug_assert!(first.is_ok(), "the files are made once");
    }

    /// What is known of the files of the open data. They are made for it where nobody has made them yet.
    pub(super) fn open_data(&self) -> &Facts {
        self.open_data.get_or_init(|| open_data::make(self).1)
    }

    /// One line on how complete a report is.
    pub(super) fn completeness(&self, report: &Report<'_>) -> &str {
        self.completeness.get(report.at()).map_or("", String::as_str)
    }

    /// The period at a position.
    pub(super) fn period(&self, at: usize) -> &'t Period {
        &self.plan.periods[at]
    }

    /// True where the report at a position is frozen: its files are published as they were stored.
    pub(super) fn is_frozen(&self, at: usize) -> bool {
        self.archive.period(self.period(at).id.as_str()).is_some()
    }

    /// True where this report is being frozen.
    pub(super) fn is_freezing(&self, period: &Period) -> bool {
        self.freezing == Some(period.id.as_str())
    }

    /// The names of the period at a position.
    pub(super) fn period_name(&self, at: usize) -> PeriodName<'_> {
        let name = &self.period_names[at];
        PeriodName { title: (&*name.title).into(), short: (&*name.short).into(), iso: (&*name.iso).into() }
    }

    pub(super) fn role(&self, id: &RoleId) -> Option<Link<'t>> {
        self.plan.roles.get(id).map(|role| Link::new(&*role.title, address::role(&role.id)))
    }

    pub(super) fn action(&self, id: &ActionId) -> Option<Link<'t>> {
        let action = self.plan.actions.get(id)?;
        Some(Link::new(format!("{} {}", action.id, action.title), address::action(&action.id)))
    }

    pub(super) fn finding(&self, id: &FindingId) -> Option<Link<'t>> {
        let finding = self.plan.findings.get(id)?;
        let label = say!(self.words, finding_named, id = finding.id.as_str(), title = &*finding.title);
        Some(Link::new(label, address::finding(&finding.id)))
    }

    pub(super) fn evidence(&self, ids: &[EvidenceId]) -> Vec<Link<'t>> {
        let known = ids.iter().filter_map(|id| self.plan.evidence.get(id));
        known.map(|evidence| Link::new(&*evidence.title, address::evidence(&evidence.id))).collect()
    }

    pub(super) fn meeting(&self, id: &MeetingId) -> Option<Link<'t>> {
        self.plan.meetings.get(id).map(|meeting| self.meeting_link(meeting))
    }

    /// "Cabinet, 19 October 2022".
    pub(super) fn meeting_link(&self, meeting: &'t Meeting) -> Link<'t> {
        Link::new(
            format!("{}, {}", self.body_of(meeting), self.words.date(meeting.doc.date.0)),
            address::meeting(&meeting.id),
        )
    }

    /// The name of the body that met.
    pub(super) fn body_of(&self, meeting: &'t Meeting) -> &'t str {
        self.plan.bodies.get(&meeting.doc.body).map_or(meeting.doc.body.as_str(), |body| &body.name)
    }

    pub(super) fn visit(&self, visit: &'t Visit) -> Link<'t> {
        Link::new(&*visit.doc.title, address::visit(&visit.id))
    }

    /// The event an action's deadline waits for.
    pub(super) fn event(&self, id: &str) -> Option<&'t Event> {
        self.plan.events.get(id)
    }
}
