//! What a fact is, in a clerk's words.

use crate::record::Subject;

/// The fact as the end of "said of": "the rating of 5.3".
pub(super) fn named(fact: &str) -> String {
    match Subject::of(fact) {
        Subject::Update(id, field) => format!("{} of {id}", of_update(field)),
        Subject::Action(id, "deadline") => format!("the first deadline of {id}"),
        Subject::Action(id, field) => format!("the {field} of {id}"),
        Subject::Confirmed(id) => format!("whether {id} was confirmed"),
        Subject::Finding(id, field) => format!("the {field} of finding {id}"),
        Subject::Priority(id, field) => format!("the {field} of priority {id}"),
        Subject::Measure(id, field) => match field.split_once('/') {
            Some((at, "value")) => format!("the figure of {id} for {at}"),
            Some((at, part)) => format!("the {part} of {id} for {at}"),
            None => format!("the {field} of {id}"),
        },
        Subject::Evidence(id, field) => format!("the {field} of evidence {id}"),
        Subject::Vocabulary(rating, field) => format!("the {field} of the rating {rating}"),
        Subject::Report("period", field) => format!("its own {}", field.replace('_', "-")),
        Subject::Report("enquiry", _) => "its lines of enquiry".to_owned(),
        Subject::Report(..) => "its narrative".to_owned(),
    }
}

fn of_update(field: &str) -> &str {
    match field {
        "rag" => "the rating",
        "note" => "the note",
        "impact" => "the impact",
        "recovery" => "the recovery",
        "evidence" => "the evidence",
        "withdrawn" => "the withdrawal",
        "deadline.to" => "the new deadline",
        "deadline.because" => "the reason for the new deadline",
        "deadline.agreed" => "the meeting that agreed the new deadline",
        other => other,
    }
}

/// Most characters of a text that a message quotes.
const MOST: usize = 60;

/// A text as a message quotes it, from a little before where it departs from the other.
pub(super) fn quoted(text: &str, other: &str) -> String {
    let same = text.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let from = if text.chars().count() <= MOST { 0 } else { same.saturating_sub(MOST / 3) };
    let end = text.chars().count() > from + MOST;
    let shown: String = text.chars().skip(from).take(MOST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    format!("“{}{}{}”", if from > 0 { "…" } else { "" }, shown.trim(), if end { "…" } else { "" })
}
