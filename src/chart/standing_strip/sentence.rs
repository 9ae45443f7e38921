//! The strip as a sentence: what a screen reader hears in place of the cells.

use super::{StandingStrip, Step};
use crate::chart::standing_matrix::Cell;
use crate::chart::words::mid_sentence;
use crate::plan::Rag;

/// Most runs that the sentence names; those before are counted.
const MOST_RUNS: usize = 4;

impl StandingStrip<'_> {
    /// What the whole strip shows, in one sentence without a full stop.
    pub fn sentence(&self) -> String {
        self.sentence_of(&self.steps)
    }

    /// What `steps` show, from their runs of equal standing: "Rated on track in March 2022, carried forward since".
    pub(super) fn sentence_of(&self, steps: &[Step<'_>]) -> String {
        let runs: Vec<&[Step<'_>]> = steps.chunk_by(|one, next| rating(one) == rating(next)).collect();
        let (Some(last), true) = (runs.last(), steps.iter().any(|step| step.cell != Cell::Absent)) else {
            return "Not in the plan".to_owned();
        };
        let left_out = runs.len().saturating_sub(MOST_RUNS);
        let mut sentence = match left_out {
            0 => String::new(),
            1 => "1 earlier standing, then ".to_owned(),
            more => format!("{more} earlier standings, then "),
        };
        for (position, run) in runs[left_out..].iter().enumerate() {
            if position > 0 {
                sentence.push_str(", ");
            }
            let word = mid_sentence(self.word_of(run[0].cell));
            let rated =
                if position == 0 && rating(&run[0]).is_some_and(|rag| rag != Rag::NotRated) { "rated " } else { "" };
            let preposition = preposition(run, left_out + position == 0, runs.len());
            sentence.push_str(&format!("{rated}{word} {preposition} {}", run[0].period.title));
        }
        sentence.push_str(&carried(last));
        capitalised(&sentence)
    }
}

/// The status of a step, whether or not it was carried forward; `None` outside the plan.
fn rating(step: &Step<'_>) -> Option<Rag> {
    step.cell.kind().map(|kind| kind.0)
}

const fn is_carried(step: &Step<'_>) -> bool {
    matches!(step.cell, Cell::Carried(_))
}

/// "in" for a run that opens the strip with one word from its owner, "since" for one that is all there is.
fn preposition(run: &[Step<'_>], opens: bool, runs: usize) -> &'static str {
    let one_word = run[1..].iter().all(is_carried);
    match (opens, runs) {
        (true, _) if is_carried(&run[0]) => "before",
        (true, 1) if !one_word => "since",
        (true, _) if run.len() == 1 || runs == 1 => "in",
        _ => "from",
    }
}

/// What the end of the newest run says of silence.
fn carried(run: &[Step<'_>]) -> String {
    match run.iter().rposition(|step| !is_carried(step)) {
        Some(said) if said + 1 == run.len() => String::new(),
        Some(0) | None => ", carried forward since".to_owned(),
        Some(said) => format!(", carried forward since {}", run[said].period.title),
    }
}

fn capitalised(sentence: &str) -> String {
    let mut characters = sentence.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}
