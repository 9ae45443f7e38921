use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::{Force, Rule};
use super::super::{about, rules};
use crate::diagnostic::{Code, nearest};
use crate::plan::RuleLevel;
use crate::source::yaml::Part;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P193", "a setting of what cannot be set"), find);

/// `rules` in `site.yaml` names rules that there are, and turns off none that the site needs.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let file: Arc<str> = "content/site.yaml".into();
    for (code, level) in &context.plan.site.rules {
        let (message, help) = match about(code) {
            Some(rule) if rule.force == Force::Judgement || *level == RuleLevel::Error => continue,
            Some(rule) => (
                format!("`{}` cannot be turned down or off: {}", &**code, rule.code.title),
                "remove the line: without this rule the site could be broken or untrue".to_owned(),
            ),
            None => {
                let near = nearest(code, rules().map(|rule| rule.code.id));
                let help = near.map_or_else(
                    || "`ragstone explain` lists the rules".to_owned(),
                    |near| format!("did you mean `{near}`? `ragstone explain` lists the rules"),
                );
                (format!("no rule that can be set is called `{}`", &**code), help)
            }
        };
        let at = At::Path(vec![Step::key("rules"), Step::name(code)], Part::Name);
        breaches.push(Breach::new(RULE.code, &file, at, message).help(help));
    }
}
