use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::law(Code::error("M306", "a narrative with front matter"), find);

/// A narrative is words from its first line: what stands between `---` lines would be printed.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for narrative in context.plan.periods.iter().filter_map(|period| period.narrative.as_ref()) {
        let body = context.sources.get(&narrative.file).and_then(|source| source.text.get(narrative.body.clone()));
        if body.is_some_and(|body| body.lines().next().is_some_and(|line| line.trim_end() == "---")) {
            let at = At::Span(narrative.body.start..narrative.body.start + 3);
            let breach = Breach::new(RULE.code, &narrative.file, at, "a narrative has no front matter");
            breaches
                .push(breach.help("remove the lines from `---` to `---`; a period's fields stand in `period.yaml`"));
        }
    }
}
