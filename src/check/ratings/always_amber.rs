use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::rated::rated;
use crate::diagnostic::Code;
use crate::plan::Rag;
use crate::report::{ActionAt, Word};

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P276", "amber in three reports or more"), find);

/// Reports in a row from which amber is no longer a warning but a habit (`domain.md` §4).
const A_HABIT: usize = 3;

/// Amber for ever warns of nothing. A recovery in the newest update answers the question that this one asks.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for action in report.actions() {
        let Some((since, reports)) = habit(&action) else { continue };
        let message =
            format!("action {} has been amber in {reports} reports in a row, since {since}", action.action().id);
        breaches.push(rated(RULE.code, &action, message).help(
            "add `recovery:` to the newest update with what is done now that was not done before, or rate it red",
        ));
    }
}

/// Since when an action has been amber, and in how many reports, where the newest one repeats it and says nothing of a
/// recovery. Silence is told by rules of its own.
pub(in crate::check) fn habit<'t>(action: &ActionAt<'_, 't>) -> Option<(&'t str, usize)> {
    let (report, standing) = (action.report(), action.standing());
    let since = standing.since.filter(|_| standing.rag == Rag::Amber)?;
    let reports = report.at() + 1 - since;
    let repeats = matches!(standing.word, Word::Updated | Word::Confirmed);
    let says = standing.newest.is_some_and(|(at, update)| at == report.at() && update.recovery.is_some());
    (reports >= A_HABIT && repeats && !says).then(|| (&*report.plan().periods[since].title, reports))
}
