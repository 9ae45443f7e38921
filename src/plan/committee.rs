//! What belongs to a paper without being written in it: its meeting, the report it carries, and in which edition.

use super::{BodyKind, Edition, Meeting, Paper, Plan};

impl Plan {
    /// The paper to a meeting. One that is named for no meeting of the plan is nobody's.
    pub fn paper_to(&self, meeting: impl AsRef<str>) -> Option<&Paper> {
        self.papers.get(meeting.as_ref()).filter(|paper| self.meeting_of(paper).is_some())
    }

    /// The meeting that a paper goes to.
    pub fn meeting_of(&self, paper: &Paper) -> Option<&Meeting> {
        self.meetings.get(&paper.id)
    }

    /// The position of the period that a paper reports on: the one it names, or else the one made for its meeting, or
    /// else the last whose as-at date is not after the meeting. `None` where there is none of these, as where `--as-at`
    /// left it out.
    pub fn reported_by(&self, paper: &Paper) -> Option<usize> {
        if let Some(named) = &paper.doc.period {
            return self.periods.position(named);
        }
        self.report_before(self.meeting_of(paper)?)
    }

    /// The position of the period made for a meeting, or else of the last whose as-at date is not after it.
    pub fn report_before(&self, meeting: &Meeting) -> Option<usize> {
        let periods = self.periods.as_slice();
        let made_for_it = periods.iter().position(|period| period.meeting.as_ref() == Some(&meeting.id));
        made_for_it.or_else(|| periods.iter().rposition(|period| period.as_at <= meeting.doc.date))
    }

    /// The edition of the report that a paper carries: the one it names, or else that of the body's kind.
    pub fn edition_of(&self, paper: &Paper) -> Edition {
        let body = self.meeting_of(paper).and_then(|meeting| self.bodies.get(&meeting.doc.body));
        paper.doc.edition.unwrap_or(match body.map(|body| body.kind) {
            Some(BodyKind::Scrutiny) => Edition::Scrutiny,
            _ => Edition::Cabinet,
        })
    }

    /// Has the paper to a meeting carry another edition, as if it named it itself.
    pub fn carry(&mut self, meeting: impl AsRef<str>, edition: Edition) {
        self.papers.change_each(|paper| {
            if paper.id.as_str() == meeting.as_ref() {
                paper.doc.edition = Some(edition);
            }
        });
    }
}
