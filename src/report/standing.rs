use crate::plan::{Impact, Rag, Update};
use crate::source::yaml::Text;

/// Whether an action is in the plan at a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It joins later.
    NotYet,
    /// It is in the plan.
    InPlan,
    /// It has left the plan.
    Withdrawn,
}

/// How a report knows where an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// Its owner reported in this period.
    Updated,
    /// Checked with its owner in this period: nothing changed.
    Confirmed,
    /// Nothing was received: the standing of an earlier period is shown, and shown as such.
    CarriedForward,
    /// Nothing was ever received.
    Silent,
}

impl Word {
    /// True where nothing was heard for this report.
    pub fn is_silent(self) -> bool {
        matches!(self, Self::CarriedForward | Self::Silent)
    }
}

/// Where one action stands in one period: its newest update or confirmation at or before it.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'p> {
    /// Whether it is in the plan.
    pub presence: Presence,
    /// The rating in force.
    pub rag: Rag,
    /// How it is known.
    pub word: Word,
    /// Position of the newest period with an update or a confirmation.
    pub last_word: Option<usize>,
    /// Position of the period since which the rating has not changed.
    pub since: Option<usize>,
    /// The newest update, with its period's position.
    pub newest: Option<(usize, &'p Update)>,
    /// The update that last gave a rating, with its period's position.
    pub rated_by: Option<(usize, &'p Update)>,
    /// The words beside the rating: of the newest update that has any.
    pub note: Option<&'p Text>,
    /// Whether the update that gave the rating, or any since, cites evidence.
    pub has_evidence: bool,
    /// What a red or amber action will do about it, said since it became so.
    pub recovery: Option<&'p Text>,
    /// The newest word on impact.
    pub impact: Option<Impact>,
    /// Why it left the plan.
    pub withdrawn: Option<&'p Text>,
}

impl<'p> Standing<'p> {
    /// True where it has joined the plan and was not withdrawn.
    pub fn is_in_plan(&self) -> bool {
        self.presence == Presence::InPlan
    }

    /// Before the first period in which anything is known.
    pub(super) fn unknown(presence: Presence) -> Self {
        Self {
            presence,
            rag: Rag::NotRated,
            word: Word::Silent,
            last_word: None,
            since: None,
            newest: None,
            rated_by: None,
            note: None,
            has_evidence: false,
            recovery: None,
            impact: None,
            withdrawn: None,
        }
    }

    /// The same standing one period on, when nothing has been received.
    pub(super) fn carried_forward(mut self) -> Self {
        self.word = if self.last_word.is_some() { Word::CarriedForward } else { Word::Silent };
        self
    }

    /// Takes in what was said in the period at position `at`.
    pub(super) fn update(&mut self, at: usize, update: &'p Update) {
        self.word = Word::Updated;
        self.last_word = Some(at);
        self.newest = Some((at, update));
        if let Some(rag) = update.rag {
            if rag != self.rag {
                self.rag = rag;
                self.since = Some(at);
                self.recovery = None;
            }
            self.rated_by = Some((at, update));
            self.has_evidence = false;
        }
        self.has_evidence |= !update.evidence.is_empty();
        self.note = update.note.as_ref().or(self.note);
        self.recovery = update.recovery.as_ref().or(self.recovery);
        self.impact = update.impact.or(self.impact);
        if let Some(why) = &update.withdrawn {
            self.presence = Presence::Withdrawn;
            self.withdrawn = Some(why);
        }
    }

    /// Takes in that nothing had changed in the period at position `at`.
    pub(super) fn confirm(&mut self, at: usize) {
        self.word = Word::Confirmed;
        self.last_word = Some(at);
    }
}
