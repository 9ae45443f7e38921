use super::{Flag, Movement, Report};
use crate::plan::Rag;
use crate::words::{Words, say};

/// The report in two sentences: how much goes well, and what does not. Always computed, so always true.
pub fn headline(words: &Words, report: &Report<'_>) -> String {
    let tally = report.whole_tally();
    if tally.total() == 0 {
        return say!(words, headline_no_actions).to_owned();
    }
    let word = |rag: Rag| report.plan().frame.word(rag).to_lowercase();
    let well = say!(
        words,
        headline_well,
        well = tally.count(Rag::Finished) + tally.count(Rag::Green),
        total = tally.total(),
        finished = word(Rag::Finished),
        green = word(Rag::Green)
    );
    let trouble = say!(
        words,
        headline_trouble,
        late = report.flagged(Flag::Overdue).count(),
        red = tally.count(Rag::Red),
        word = word(Rag::Red)
    );
    format!("{well} {trouble}")
}

/// How many actions moved which way since the report before, in one sentence; `None` for the first report.
pub fn movement_sentence(words: &Words, report: &Report<'_>) -> Option<String> {
    let before = report.at().checked_sub(1)?;
    let count = |movement: Movement| report.actions().filter(|action| action.movement() == movement).count();
    Some(say!(
        words,
        movement_since,
        since = &report.plan().periods[before].title,
        better = count(Movement::Better) + count(Movement::Closed),
        worse = count(Movement::Worse),
        unmoved = count(Movement::Unmoved)
    ))
}
