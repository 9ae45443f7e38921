use super::{Flag, Movement, Report};
use crate::plan::Rag;

/// The report in two sentences: how much goes well, and what does not. Always computed, so always true.
pub fn headline(report: &Report<'_>) -> String {
    let tally = report.whole_tally();
    let total = tally.total();
    if total == 0 {
        return "There are no actions in the plan.".to_owned();
    }
    let word = |rag: Rag| report.plan().frame.word(rag);
    let well = tally.count(Rag::Finished) + tally.count(Rag::Green);
    let (finished, green) = (word(Rag::Finished).to_lowercase(), word(Rag::Green).to_lowercase());
    let first = match total {
        1 => format!("{well} of 1 action is {finished} or {green}."),
        _ => format!("{well} of {total} actions {} {finished} or {green}.", are(well)),
    };
    let overdue = report.flagged(Flag::Overdue).count();
    let late = match overdue {
        0 => "None is past its deadline".to_owned(),
        1 => "1 is past its deadline".to_owned(),
        count => format!("{count} are past their deadlines"),
    };
    let red = tally.count(Rag::Red);
    let rated = if red == 0 { "none is".to_owned() } else { format!("{red} {}", are(red)) };
    format!("{first} {late}, and {rated} rated “{}”.", word(Rag::Red).to_lowercase())
}

fn are(count: u32) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

/// How many actions moved which way since the report before, in one sentence; `None` for the first report.
pub fn movement_sentence(report: &Report<'_>) -> Option<String> {
    let before = report.at().checked_sub(1)?;
    let count = |movement: Movement| report.actions().filter(|action| action.movement() == movement).count();
    let better = count(Movement::Better) + count(Movement::Closed);
    let worse = count(Movement::Worse);
    let unmoved = count(Movement::Unmoved);
    let since = &report.plan().periods[before].title;
    Some(format!("Since {since}: {better} better, {worse} worse, {unmoved} with the same rating."))
}
