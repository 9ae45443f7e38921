use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::source::yaml::Part;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P225", "an update that says nothing"), find);

const HELP: &str = "say what is new in `note:`; where nothing has changed, put the action under `confirm`";

/// An update has a word that the report before did not have: else an empty form counts as an owner's answer.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    let file: Arc<str> = format!("{}/updates.yaml", report.period().folder).into();
    for action in report.actions() {
        let Some((_, update)) = action.standing().newest.filter(|(at, _)| *at == report.at()) else { continue };
        let same_rating = update.rag.is_none_or(|rag| action.before().is_some_and(|before| before.rag == rag));
        let silent = update.note.is_none()
            && update.evidence.is_empty()
            && update.impact.is_none()
            && update.recovery.is_none()
            && update.deadline.is_none()
            && update.withdrawn.is_none();
        if same_rating && silent {
            let id = action.action().id.as_str();
            let at = At::Path(vec![Step::key("updates"), Step::name(id)], Part::Name);
            let message = format!("this update of action {id} says nothing that is new");
            breaches.push(Breach::new(RULE.code, &file, at, message).help(HELP));
        }
    }
}
