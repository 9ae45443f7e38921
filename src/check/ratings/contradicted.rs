use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::rated::rated;
use crate::diagnostic::Code;
use crate::plan::{Record, uk_date};
use crate::report::{Flag, Watermelon, watermelon_reasons};
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P271", "a good rating that inspectors contradict"), find);

/// What inspectors say of an action outweighs what its owner says (`readers-and-peers.md` §2).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for action in report.flagged(Flag::Watermelon) {
        let contradicted = watermelon_reasons(&action).find_map(|reason| match reason {
            Watermelon::Contradicted { claim, visit } => Some((claim, visit)),
            _ => None,
        });
        let Some((claim, visit)) = contradicted else { continue };
        let message = format!(
            "action {} is rated {}, but inspectors raised a concern about it on {}",
            action.action().id,
            action.standing().rag,
            uk_date(visit.said_on(claim))
        );
        let at = At::Path(vec![Step::key("claims"), Step::with_id(claim.id()), Step::key("text")], Part::Value);
        breaches.push(
            rated(RULE.code, &action, message)
                .help("rate it anew in the newest period's `updates.yaml`, and say in the note what you make of their words")
                .first(&visit.file, at, "what they said"),
        );
    }
}
