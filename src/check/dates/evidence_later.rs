use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::ratings::updates_file;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{Record, uk_date};
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P246", "evidence from after the report's date"), find);

/// A report speaks for one day, and cannot rest on what was not there by then.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    let file = updates_file(report.period());
    for (id, update) in report.period().updates.iter() {
        for evidence in update.evidence.iter().filter_map(|cited| context.plan.evidence.get(cited)) {
            if evidence.date.first() <= report.as_at() {
                continue;
            }
            let message = format!(
                "the evidence `{}` dates from {}, and this report speaks for {}",
                evidence.id,
                evidence.date,
                uk_date(report.as_at())
            );
            let path =
                vec![Step::key("updates"), Step::name(id.as_str()), Step::key("evidence"), Step::value(evidence.id())];
            let date = At::Path(vec![Step::with_id(evidence.id()), Step::key("date")], Part::Value);
            breaches.push(
                Breach::value(RULE.code, &file, path, message)
                    .help("cite it in the next report, or correct one of the two dates")
                    .first(&"content/evidence.yaml".into(), date, "its date"),
            );
        }
    }
}
