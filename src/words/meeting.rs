//! The words for meetings: what was asked of them, and what they did.

use super::{Words, say};
use crate::plan::{Ask, FollowUpKind, Meeting, MeetingStatus, Outcome};

impl Words {
    /// What a report asked a meeting to do: `To note`.
    pub fn ask(&self, ask: Ask) -> &str {
        match ask {
            Ask::Note => say!(self, meeting_ask_note),
            Ask::Comment => say!(self, meeting_ask_comment),
            Ask::Approve => say!(self, meeting_ask_approve),
            Ask::Recommend => say!(self, meeting_ask_recommend),
            Ask::Discuss => say!(self, meeting_ask_discuss),
        }
    }

    /// The same in a sentence: `The report came for noting.`
    fn came(&self, ask: Ask) -> &str {
        match ask {
            Ask::Note => say!(self, meeting_came_note),
            Ask::Comment => say!(self, meeting_came_comment),
            Ask::Approve => say!(self, meeting_came_approve),
            Ask::Recommend => say!(self, meeting_came_recommend),
            Ask::Discuss => say!(self, meeting_came_discuss),
        }
    }

    /// The same of a meeting that is still to come: `The report comes for noting.`
    fn comes(&self, ask: Ask) -> &str {
        match ask {
            Ask::Note => say!(self, meeting_comes_note),
            Ask::Comment => say!(self, meeting_comes_comment),
            Ask::Approve => say!(self, meeting_comes_approve),
            Ask::Recommend => say!(self, meeting_comes_recommend),
            Ask::Discuss => say!(self, meeting_comes_discuss),
        }
    }

    /// What the report asked, or asks, of a meeting: `The report came for noting.`
    pub fn came_or_comes(&self, meeting: &Meeting) -> Option<&str> {
        let ask = meeting.doc.ask?;
        Some(if meeting.doc.status == MeetingStatus::Planned { self.comes(ask) } else { self.came(ask) })
    }

    /// What a meeting did, in a word or two: `Noted`, `To come`.
    pub fn outcome(&self, meeting: &Meeting) -> &str {
        match (&meeting.doc.decision, meeting.doc.status) {
            (Some(decision), _) => match decision.outcome {
                Outcome::Noted => say!(self, meeting_noted),
                Outcome::Agreed => say!(self, meeting_agreed),
                Outcome::Approved => say!(self, meeting_approved),
                Outcome::Referred => say!(self, meeting_referred),
                Outcome::Deferred => say!(self, meeting_deferred),
                Outcome::NotRecorded => say!(self, meeting_not_in_papers),
            },
            (None, MeetingStatus::Planned) => say!(self, meeting_to_come),
            (None, MeetingStatus::Cancelled) => say!(self, meeting_cancelled),
            (None, MeetingStatus::Held) => say!(self, meeting_not_recorded),
        }
    }

    /// Why a meeting is owed something: `Promised at the meeting`.
    pub fn follow_up_kind(&self, kind: FollowUpKind) -> &str {
        match kind {
            FollowUpKind::Promise => say!(self, follow_up_promise),
            FollowUpKind::Recommendation => say!(self, follow_up_recommendation),
            FollowUpKind::Question => say!(self, follow_up_question),
        }
    }
}
