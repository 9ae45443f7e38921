use super::editor::line_for;
use super::fault::Fault;
use super::{Begun, Desk, quoted};
use crate::diagnostic::Diagnostic;
use crate::edit::Change;
use crate::plan::MeasureId;
use std::sync::Arc;

/// A measure's definition, to be filled in, and a table for its readings.
///
/// # Errors
/// Where the name is taken or is none.
pub fn measure(desk: Desk<'_>, id: &str) -> Result<Begun, Box<Diagnostic>> {
    MeasureId::new(id).map_err(|objection| Fault::BadName { noun: "a measure", name: id, objection }.boxed())?;
    if let Some(taken) = desk.plan.measures.ids().find(|taken| taken.eq_ignore_ascii_case(id)) {
        let file = Some(Arc::from(format!("content/measures/{taken}.yaml")));
        return Err(Fault::Taken { noun: "a measure", name: taken, file }.boxed());
    }
    let (definition, table) = (format!("content/measures/{id}.yaml"), format!("content/measures/{id}.csv"));
    let next = vec![
        format!("Say in {definition} what is measured"),
        format!("Add a line to {table} for each figure, such as “2022-12,89,178,200,,,”"),
    ];
    let changes = vec![
        Change::create(definition.as_str(), line_for(desk, &definition) + &text(id)),
        Change::create(table.as_str(), "at,value,numerator,denominator,marks,note,evidence\n"),
    ];
    Ok(Begun { changes, next })
}

/// "Visits in time" for `visits-in-time`: the ID's own words are the best first title.
fn title(id: &str) -> String {
    let words = id.replace(['-', '_', '.'], " ");
    let mut letters = words.trim().chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn text(id: &str) -> String {
    let title = quoted::value(&title(id));
    format!(
        "title: {title}
definition: To be written. What exactly is counted, out of what?
kind: percent                   # count, percent, rate or days
unit: of what is counted        # the words after the number
good: up                        # which way is better: up, down or hold
no_target: No target is set yet.
## Is there a target? Take away `no_target` and write:
# target: {{value: 95, by: 2023-03}}
# baseline: {{value: 71, at: 2022-03}}
# numerator: What the number above the line counts
# denominator: What the number below the line counts
frequency: monthly              # weekly, monthly, quarterly, yearly or as-reported
source: To be written. Where do the figures come from?
# owner: director               # of roles.yaml
# priority: \"1\"
# findings: [\"1\"]
"
    )
}
