use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::rated::updates_file;
use crate::diagnostic::Code;
use crate::plan::Impact;
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P279", "impact claimed without evidence"), find);

/// Impact is what inspectors look for, and what is said most easily (`domain.md` §4).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for action in report.actions() {
        let standing = action.standing();
        let Some((_, update)) = standing.newest.filter(|(at, _)| *at == report.at()) else { continue };
        let word = match update.impact {
            Some(Impact::Evidenced) => "evidenced",
            Some(Impact::Sustained) => "sustained",
            _ => continue,
        };
        if !standing.has_evidence {
            let id = action.action().id.as_str();
            let path = vec![Step::key("updates"), Step::name(id), Step::key("impact")];
            let message = format!("the impact of action {id} is called {word}, and no evidence is cited for it");
            breaches.push(
                Breach::new(RULE.code, &updates_file(report.period()), At::Path(path, Part::Value), message)
                    .help("add `evidence:` with what shows it, or write `impact: early`"),
            );
        }
    }
}
