use super::{Flag, Movement, Report};
use crate::plan::Rag;

/// The report in one or two sentences: always computed, so always true.
pub fn headline(report: &Report<'_>) -> String {
    let tally = report.whole_tally();
    if tally.total() == 0 {
        return "The plan has no actions yet.".to_owned();
    }
    let words = report.plan().frame.words();
    let said = |rag: Rag| format!("{} {}", tally.count(rag), words[rag.index()].to_lowercase());
    let shown = [Rag::Finished, Rag::Green, Rag::Amber, Rag::Red, Rag::NotStarted, Rag::NotRated];
    let counts: Vec<String> = shown.into_iter().filter(|rag| tally.count(*rag) > 0).map(said).collect();
    let overdue = report.flagged(Flag::Overdue).count();
    let late = match overdue {
        0 => "No dated action is past its deadline".to_owned(),
        1 => "1 is past its deadline".to_owned(),
        count => format!("{count} are past their deadlines"),
    };
    format!("Of {} actions: {}. {late}.", tally.total(), list(&counts))
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

/// "a", "a and b", "a, b and c".
pub(super) fn list(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}
