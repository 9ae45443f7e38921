//! Why each flag of an action is set, in words.

use super::desk::Desk;
use crate::plan::uk_date;
use crate::report::{ActionAt, Flag, Watermelon, days_in_words, watermelon_reasons};
use serde::Serialize;

/// A flag with its reason.
#[derive(Debug, Serialize)]
pub(super) struct FlagNote {
    key: &'static str,
    word: &'static str,
    why: String,
}

/// A note for each flag that an action carries.
pub(super) fn notes(desk: &Desk<'_>, action: &ActionAt<'_, '_>) -> Vec<FlagNote> {
    // What is stale is also carried forward: saying it once is enough.
    let stale = action.flags().has(Flag::Stale);
    let flags = action.flags().iter().filter(|flag| !(stale && *flag == Flag::CarriedForward));
    flags.map(|flag| FlagNote { key: flag.key(), word: flag.word(), why: why(desk, action, flag) }).collect()
}

fn why(desk: &Desk<'_>, action: &ActionAt<'_, '_>, flag: Flag) -> String {
    let deadline = action.deadline();
    let last_day = deadline.due().map_or_else(String::new, |due| uk_date(due.last()));
    let last_word = action.standing().last_word.map_or("the plan was written", |at| &desk.period(at).title);
    match flag {
        Flag::Overdue => {
            let late = action.days_overdue().map_or_else(String::new, days_in_words);
            format!("The deadline ended on {last_day}, {late} before this report, and the action is not finished.")
        }
        Flag::DueNext => format!("The deadline ends on {last_day}."),
        Flag::Slipped => action.slip().map_or_else(String::new, super::action::slip_words),
        Flag::Undated => "There is no date by which it should be finished, so it can never be overdue.".to_owned(),
        Flag::Waiting => match deadline.waits_for.as_ref().and_then(|id| desk.event(id.as_str())) {
            Some(event) => format!("It waits for this: {}.", event.text.trim_end_matches('.')),
            None => "It waits for something that has to happen first.".to_owned(),
        },
        Flag::DateWanted => match deadline.waits_for.as_ref().and_then(|id| desk.event(id.as_str())) {
            Some(event) => format!(
                "What it waited for has happened ({}), and no date has been given.",
                event.text.trim_end_matches('.')
            ),
            None => String::new(),
        },
        Flag::StartPassed => "The date on which work was to begin has passed, and it is not started.".to_owned(),
        Flag::CarriedForward => format!("Nothing has been reported since {last_word}."),
        Flag::Stale => {
            format!("Nothing has been reported since {last_word}.")
        }
        Flag::NoEvidence => "The rating cites no evidence.".to_owned(),
        Flag::Watermelon => {
            let reasons: Vec<String> = watermelon_reasons(action).map(|reason| reason_words(&reason)).collect();
            format!("It is rated well, but {}.", reasons.join("; "))
        }
        Flag::NoRecovery => "Nobody has said what will be done about it.".to_owned(),
        Flag::New => "It joined the plan in this report.".to_owned(),
        Flag::Withdrawn => "It has left the plan.".to_owned(),
    }
}

/// Why a good rating should be looked at.
pub(super) fn reason_words(reason: &Watermelon<'_>) -> String {
    match reason {
        Watermelon::Overdue => "its deadline has passed".to_owned(),
        Watermelon::NoNote => "no reason is given".to_owned(),
        Watermelon::NoEvidence => "no evidence is cited".to_owned(),
        Watermelon::Contradicted { claim, visit } => {
            format!("inspectors raised a concern ({}, {})", visit.doc.title, claim.topic.to_lowercase())
        }
    }
}
