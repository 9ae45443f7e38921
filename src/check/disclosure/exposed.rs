use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::disclosure::{Interval, Why};
use crate::plan::Record;
use crate::plan::release::{Exposure, Part};

pub(super) const RULE: Rule = Rule::law(Code::error("D810", "a figure held back that can be worked out"), find);

/// Nobody can work out a figure that is held back, or come too near to it, from everything that is printed
/// (`domain.md` §3.3, step 4).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for exposure in context.account.exposures() {
        let Some(measure) = context.plan.measures.get(exposure.spot.measure.as_str()) else { continue };
        let message = match exposure.why {
            Why::Narrow => format!("{}: {} can be worked out from what is printed", measure.id(), what(exposure)),
            Why::Unproved => format!("{}: {} could not be shown to be safe", measure.id(), what(exposure)),
            Why::Contradiction => {
                format!(
                    "{}: {} cannot be protected, as figures beside it contradict one another",
                    measure.id(),
                    what(exposure)
                )
            }
        };
        let at = exposure.row.map_or(At::File, |row| At::Cell(row, column(exposure.spot.part)));
        let help = format!(
            "{}take back an approval, write `suppressed` for one of the figures beside it, or leave it out",
            known(exposure, context.account.rules().values_hidden())
        );
        breaches.push(Breach::new(RULE.code, &measure.table(), at, message).help(help));
    }
}

fn what(exposure: &Exposure) -> String {
    let at = exposure.spot.at;
    match exposure.spot.part {
        Part::Value | Part::Numerator | Part::Denominator | Part::Baseline => {
            format!("the figure held back for {at}")
        }
        Part::Rest => format!("the few who are not counted for {at}"),
        Part::Difference => format!("the few of the whole who are not in this part of it for {at}"),
        Part::Change => format!("the few by which the total grew up to {at}"),
        Part::Revision => format!("the few by which the figure for {at} has changed since it was first published"),
    }
}

/// What a reader can say of it. The figure itself is not said.
fn known(exposure: &Exposure, needed: u64) -> String {
    match (exposure.why, exposure.possible) {
        (Why::Contradiction, _) => "correct the figures; else ".to_owned(),
        (Why::Unproved, _) | (Why::Narrow, Interval { high: None, .. }) => String::new(),
        (Why::Narrow, Interval { low, high: Some(high) }) if low == high => "it can only be one number; ".to_owned(),
        (Why::Narrow, Interval { low, high: Some(high) }) => {
            format!("only {} numbers are possible, and there should be {needed}; ", high.saturating_sub(low) + 1)
        }
    }
}

fn column(part: Part) -> &'static str {
    match part {
        Part::Numerator => "numerator",
        Part::Denominator => "denominator",
        _ => "value",
    }
}
