use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::is_whole;
use crate::diagnostic::Code;
use crate::plan::{Action, Record};
use crate::report::{Presence, Report};

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P286", "a finding that no action answers"), find);

/// What inspectors found wrong, and nobody has promised to put right.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    let Some(report) = context.report else { return };
    let whole = plan.priorities.iter().all(|priority| is_whole(context, &priority.file));
    if plan.actions.is_empty() || !whole || context.lost.may_hold(Action::NOUN, "") {
        return;
    }
    for (at, finding) in plan.findings.iter().enumerate() {
        // Of two findings with one ID the first is the one that actions name.
        if plan.findings.position(&finding.id) != Some(at) || is_answered(report, at) {
            continue;
        }
        let path = vec![Step::with_id(finding.id()), Step::key("id")];
        let message = format!("no action answers finding {}, “{}”", finding.id, finding.title);
        let breach = Breach::value(RULE.code, &"content/findings.yaml".into(), path, message);
        breaches.push(breach.help("name it under `findings:` of the actions that answer it, or add one that does"));
    }
}

fn is_answered(report: &Report<'_>, finding: usize) -> bool {
    let answers = report.plan().links.actions_by_finding.get(finding).map_or(&[][..], Vec::as_slice);
    answers.iter().any(|action| report.action(*action as usize).standing().presence != Presence::Withdrawn)
}
