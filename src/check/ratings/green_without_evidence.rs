use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::super::series::series;
use super::rated::{rated, updates_file};
use crate::diagnostic::Code;
use crate::plan::Rag;
use crate::report::{ActionAt, Report, Word};
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P274", "a green rating without evidence"), find);

/// What a green rating rests on is asked when it is given, and when it is confirmed; of all that are confirmed, once.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    let bare = |action: &ActionAt<'_, '_>| action.standing().rag == Rag::Green && !action.standing().has_evidence;
    let mut confirmed = Vec::new();
    for action in report.actions().filter(bare) {
        let standing = action.standing();
        let gives = standing.rated_by.is_some_and(|(at, _)| at == report.at());
        if gives {
            let message = format!("action {} is rated green, and no evidence is cited for it", action.action().id);
            breaches.push(
                rated(RULE.code, &action, message)
                    .help("add `evidence:` to its update, with the name of an entry of `content/evidence.yaml`"),
            );
        } else if standing.word == Word::Confirmed {
            confirmed.push(action.action().id.as_str());
        }
    }
    breaches.extend(repeated(report, &confirmed));
}

fn repeated(report: &Report<'_>, confirmed: &[&str]) -> Option<Breach> {
    let message = match confirmed {
        [] => return None,
        [one] => format!("action {one} is confirmed as green, and no evidence was cited for it since it was rated"),
        many => format!(
            "actions {} are confirmed as green, and no evidence was cited for them since they were rated",
            series(many.iter().copied())
        ),
    };
    let at = match confirmed {
        [one] => At::Path(vec![Step::key("confirm"), Step::value(one)], Part::Value),
        _ => At::Path(vec![Step::key("confirm")], Part::Name),
    };
    let breach = Breach::new(RULE.code, &updates_file(report.period()), at, message);
    Some(breach.help("ask what the rating rests on, and add an update with `evidence:` in place of the confirmation"))
}
