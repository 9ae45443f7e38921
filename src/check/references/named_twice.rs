use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::law(Code::error("P203", "one name twice in a list"), find);

/// A list that refers to others names each once.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    findings_of_actions(context, breaches);
    key_measures(context, breaches);
}

fn findings_of_actions(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    for priority in &plan.priorities {
        for action in &plan.actions[priority.actions.clone()] {
            let primary = action.findings.primary.as_ref();
            let also = &action.findings.also;
            let again = also.iter().enumerate().find(|(at, id)| primary == Some(id) || also[..*at].contains(id));
            if let Some((at, id)) = again {
                let before = also[..at].iter().filter(|own| *own == id).count();
                let mut path = vec![Step::key("actions"), Step::with_id(action.id.as_str()), Step::key("findings")];
                path.extend(primary.map(|_| Step::key("also")));
                path.push(Step::nth_value(id.as_str(), before));
                let message = format!("finding `{id}` is named twice");
                breaches.push(Breach::value(RULE.code, &priority.file, path, message).help("name it once"));
            }
        }
    }
}

fn key_measures(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let own: Vec<&str> = context.plan.frame.key_measures.iter().map(AsRef::as_ref).collect();
    if let Some((_, id)) = own.iter().enumerate().find(|(at, id)| own[..*at].contains(id)) {
        let message = format!("the measure `{id}` is named twice");
        let path = vec![Step::key("key_measures"), Step::nth_value(id, 1)];
        breaches.push(Breach::value(RULE.code, &"content/plan.yaml".into(), path, message).help("name it once"));
    }
}
