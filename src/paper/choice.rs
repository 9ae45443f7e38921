//! Which paper goes to a meeting: of which period it speaks, and which edition of the report it carries.

use crate::plan::{Edition, Plan};

/// A paper that can be made. Numbers are positions in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The meeting that it goes to.
    pub meeting: usize,
    /// The paper.
    pub paper: usize,
    /// The period that it reports on.
    pub period: usize,
    /// The edition of the report.
    pub edition: Edition,
    /// True where it is the edition that the meeting gets when nobody asks for another.
    pub is_usual: bool,
}

/// Why there is no paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The plan has no such meeting.
    NoMeeting,
    /// Nobody has written a paper for the meeting.
    NoPaper,
    /// No report speaks for a day before the meeting, or the period that the paper names is not there.
    NothingToReport,
}

impl Choice {
    /// The paper for a meeting; in another edition where one is asked for.
    ///
    /// # Errors
    /// Why there is none.
    pub fn new(plan: &Plan, meeting: &str, asked: Option<Edition>) -> Result<Self, Refusal> {
        let at = plan.meetings.position(meeting).ok_or(Refusal::NoMeeting)?;
        let position = plan.papers.position(meeting).ok_or(Refusal::NoPaper)?;
        let paper = &plan.papers[position];
        let period = plan.reported_by(paper).ok_or(Refusal::NothingToReport)?;
        let usual = plan.edition_of(paper);
        let edition = asked.unwrap_or(usual);
        Ok(Self { meeting: at, paper: position, period, edition, is_usual: edition == usual })
    }

    /// Cuts a plan at the period that the paper reports on, and has the paper name the edition that it carries: its own
    /// list of appendices says which that is.
    pub fn cut(&self, plan: &mut Plan) {
        let meeting = plan.meetings[self.meeting].id.clone();
        let period = plan.periods[self.period].id.clone();
        plan.report_as_at(period.as_str());
        plan.carry(&meeting, self.edition);
    }

    /// The file's name without its ending: the meeting's, and the edition where it is not the usual one.
    pub fn file_name(&self, plan: &Plan) -> String {
        let meeting = plan.meetings[self.meeting].id.as_str();
        match (self.is_usual, self.edition) {
            (true, _) => meeting.to_owned(),
            (false, Edition::Cabinet) => format!("{meeting}-cabinet"),
            (false, Edition::Scrutiny) => format!("{meeting}-scrutiny"),
        }
    }
}
