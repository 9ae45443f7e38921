use super::{ActionAt, Report, days_in_words, flags, ledger::Slip, urgency};
use crate::plan::Rag;
use crate::words::Words;
use std::cmp::Reverse;

/// The rule by which a line of enquiry was drawn up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Rated red for longest.
    OldestRed,
    /// Longest past its deadline.
    LongestOverdue,
    /// Deadline changed most often.
    MostRedated,
    /// Green or finished, though inspectors said otherwise.
    Contradicted,
    /// Finished without evidence.
    FinishedWithoutEvidence,
    /// Longest with nothing reported.
    Silent,
}

impl Rule {
    /// The rule, as printed beside the question.
    pub fn words(self) -> &'static str {
        match self {
            Self::OldestRed => "rated as having major issues for longest",
            Self::LongestOverdue => "longest past its deadline",
            Self::MostRedated => "deadline changed most often",
            Self::Contradicted => "rated well, though inspectors raised a concern about it",
            Self::FinishedWithoutEvidence => "finished without evidence",
            Self::Silent => "longest with nothing reported",
        }
    }
}

/// A question the report suggests that members ask, drawn from facts.
#[derive(Debug)]
pub struct Line {
    /// Position of the action it is about.
    pub action: usize,
    /// Why it is suggested.
    pub rule: Rule,
    /// The question.
    pub question: String,
    /// How many other actions answer to the rule as strongly.
    pub ties: usize,
}

/// At most one line for each rule, each about a different action.
pub fn lines_of_enquiry(words: &Words, report: &Report<'_>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let rules = [
        Rule::OldestRed,
        Rule::Contradicted,
        Rule::LongestOverdue,
        Rule::MostRedated,
        Rule::FinishedWithoutEvidence,
        Rule::Silent,
    ];
    for rule in rules {
        let taken = |action: &ActionAt<'_, '_>| lines.iter().any(|line| line.action == action.position());
        let mut ranked: Vec<(i32, ActionAt<'_, '_>)> =
            report.actions().filter_map(|action| Some((weight(&action, rule)?, action))).collect();
        // Of equals the one rated worst, then the first in plan order.
        ranked.sort_by_key(|(weight, action)| (Reverse(*weight), urgency(action.standing().rag), action.position()));
        let Some((strongest, _)) = ranked.first() else { continue };
        let equals = ranked.iter().filter(|(weight, _)| weight == strongest).count();
        if let Some((_, action)) = ranked.iter().find(|(_, action)| !taken(action)) {
            let (position, question) = (action.position(), question(words, action, rule));
            lines.push(Line { action: position, rule, question, ties: equals - 1 });
        }
    }
    lines
}

/// How strongly an action answers to a rule; `None` where it does not.
fn weight(action: &ActionAt<'_, '_>, rule: Rule) -> Option<i32> {
    let standing = action.standing();
    let age = |since: Option<usize>| since.map(|since| i32::try_from(action.report().at() - since).unwrap_or(i32::MAX));
    match rule {
        Rule::OldestRed => age(standing.since).filter(|_| standing.rag == Rag::Red),
        Rule::LongestOverdue => action.days_overdue(),
        Rule::MostRedated => action.slip().and_then(|Slip { times, .. }| i32::try_from(times).ok()),
        Rule::Contradicted => {
            let contradicted = |reason| matches!(reason, flags::Watermelon::Contradicted { .. });
            flags::reasons(action).any(contradicted).then_some(0)
        }
        Rule::FinishedWithoutEvidence => (standing.rag == Rag::Finished && !standing.has_evidence).then_some(0),
        Rule::Silent => age(standing.last_word).filter(|age| *age > 0 && standing.rag != Rag::Finished),
    }
}

fn question(words: &Words, action: &ActionAt<'_, '_>, rule: Rule) -> String {
    let id = &action.action().id;
    let since = |at: Option<usize>| at.map_or("the start", |at| action.report().plan().periods[at].title.as_str());
    let standing = action.standing();
    match rule {
        Rule::OldestRed => format!(
            "Action {id} has had major issues since {}. What will change that, and by when?",
            since(standing.since)
        ),
        Rule::LongestOverdue => {
            let late = days_in_words(words, action.days_overdue().unwrap_or_default());
            format!("Action {id} is {late} past its deadline. Is the date still real, and what is in the way?")
        }
        Rule::MostRedated => format!(
            "The deadline of action {id} has been changed more than any other. Who agreed, and why should members trust the new date?"
        ),
        Rule::Contradicted => format!(
            "Action {id} is rated well, yet inspectors raised a concern about it. Which is right, and how do we know?"
        ),
        Rule::FinishedWithoutEvidence => format!("Action {id} is reported as finished. What shows that it is?"),
        Rule::Silent => format!(
            "Nothing has been reported on action {id} since {}. Where does it stand today?",
            since(standing.last_word)
        ),
    }
}
