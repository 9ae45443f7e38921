//! The strip as a sentence: what a screen reader hears in place of the cells.

use super::{StandingStrip, Step};
use crate::chart::standing_matrix::Cell;
use crate::chart::vocabulary::mid_sentence;
use crate::plan::Rag;
use crate::words::{Key, key, say};

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
            return self.words.not_in_plan().to_owned();
        };
        let left_out = runs.len().saturating_sub(MOST_RUNS);
        let mut sentence = String::new();
        for (position, run) in runs[left_out..].iter().enumerate() {
            if position > 0 {
                sentence.push_str(", ");
            }
            let names_rating = position == 0 && rating(&run[0]).is_some_and(|rag| rag != Rag::NotRated);
            let since = Begins::of(run, left_out + position == 0, runs.len());
            sentence.push_str(&self.said(&run[0], since.message(names_rating)));
        }
        if left_out > 0 {
            sentence = say!(self.words.language, standing_strip_earlier, count = left_out, later = sentence);
        }
        capitalised(&self.with_silence(sentence, last))
    }

    /// How a run that begins with `step` stood, and when.
    fn said(&self, step: &Step<'_>, message: Key) -> String {
        let status = mid_sentence(self.word_of(step.cell));
        self.words.language.filled(message, &[("status", status.into()), ("report", (&*step.period.title).into())])
    }

    /// Adds what the end of the newest run says of silence.
    fn with_silence(&self, told: String, run: &[Step<'_>]) -> String {
        let words = self.words.language;
        match run.iter().rposition(|step| !is_carried(step)) {
            Some(said) if said + 1 == run.len() => told,
            Some(0) | None => say!(words, standing_strip_silent, told = told),
            Some(said) => {
                let report = &*run[said].period.title;
                say!(words, standing_strip_silent_since, told = told, report = report)
            }
        }
    }
}

/// The status of a step, whether or not it was carried forward; `None` outside the plan.
fn rating(step: &Step<'_>) -> Option<Rag> {
    step.cell.kind().map(|kind| kind.0)
}

const fn is_carried(step: &Step<'_>) -> bool {
    matches!(step.cell, Cell::Carried(_))
}

/// How a run lies to the report it begins with.
#[derive(Debug, Clone, Copy)]
enum Begins {
    /// It opens the strip, and began earlier.
    Before,
    /// It opens the strip and is all there is.
    Since,
    /// It opens the strip with one word from its owner.
    In,
    /// It follows another.
    From,
}

impl Begins {
    /// The place of a run among so many; `opens` is true of the first.
    fn of(run: &[Step<'_>], opens: bool, runs: usize) -> Self {
        let one_word = run[1..].iter().all(is_carried);
        match (opens, runs) {
            (true, _) if is_carried(&run[0]) => Self::Before,
            (true, 1) if !one_word => Self::Since,
            (true, _) if run.len() == 1 || runs == 1 => Self::In,
            _ => Self::From,
        }
    }

    /// The words for it; `names_rating` where they say that the status is a rating.
    const fn message(self, names_rating: bool) -> Key {
        match (self, names_rating) {
            (Self::Before, true) => key::standing_strip_rated_before,
            (Self::Since, true) => key::standing_strip_rated_since,
            (Self::In, true) => key::standing_strip_rated_in,
            (Self::From, true) => key::standing_strip_rated_from,
            (Self::Before, false) => key::standing_strip_before,
            (Self::Since, false) => key::standing_strip_since,
            (Self::In, false) => key::standing_strip_in,
            (Self::From, false) => key::standing_strip_from,
        }
    }
}

fn capitalised(sentence: &str) -> String {
    let mut characters = sentence.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}
