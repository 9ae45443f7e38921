use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::judged::timetables;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::law(Code::error("P297", "a meeting beyond the list of bank holidays"), find);

/// Nothing is guessed: a count that needs a day of which nobody can say whether it is a bank holiday gives no date
/// (`domain.md` §1.2).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for (meeting, timetable) in timetables(context) {
        let Err(beyond) = timetable else { continue };
        let message = format!("the timetable of this meeting cannot be counted: {beyond}");
        breaches.push(Breach::value(RULE.code, &meeting.minute.file, vec![Step::key("date")], message).help(
            "correct the date; or take a version of Ragstone whose list goes further; or leave the meeting out until there is one",
        ));
    }
}
