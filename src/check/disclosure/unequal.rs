use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::release::Written;
use crate::plan::{Measure, MeasureId, MeasureKind, Reading, When};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule::law(Code::error("D812", "parts that do not make their whole"), find);

/// What is said to be a sum, a part or a number of another measure is so in every reading: figures that contradict one another
/// could not be protected.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let written: BTreeMap<&str, &Written> =
        context.account.written().iter().map(|written| (written.measure.as_str(), written)).collect();
    let look = Look { context, written };
    for measure in &context.plan.measures {
        let Some(own) = look.written.get(measure.id.as_str()) else { continue };
        let table = measure.table();
        for reading in &own.readings {
            for (column, message) in look.objections(measure, reading) {
                let breach = Breach::new(RULE.code, &table, At::Cell(reading.row, column), message);
                breaches.push(breach.help("correct one of the figures, or what the measure says of the other"));
            }
        }
    }
}

struct Look<'c> {
    context: &'c Context<'c>,
    written: BTreeMap<&'c str, &'c Written>,
}

impl Look<'_> {
    fn objections(&self, measure: &Measure, reading: &Reading) -> Vec<(&'static str, String)> {
        let doc = &measure.doc;
        let mut said = Vec::new();
        let own = count(reading).filter(|_| doc.kind == MeasureKind::Count);
        let parts: Option<Vec<u64>> = doc.sum_of.iter().map(|id| self.count_of(id, reading.at)).collect();
        if let (Some(own), Some(parts)) = (own, parts.filter(|parts| !parts.is_empty())) {
            let sum: u64 = parts.iter().sum();
            if sum != own {
                said.push(("value", format!("the parts add up to {sum}, and the whole is {own}")));
            }
        }
        if let Some((id, whole)) = doc.part_of.as_ref().and_then(|id| Some((id, self.count_of(id, reading.at)?)))
            && own.is_some_and(|own| own > whole)
        {
            said.push(("value", format!("this part is larger than `{id}`, of which it is a part: {whole}")));
        }
        let lines = [
            ("numerator", &doc.numerator_is, reading.numerator),
            ("denominator", &doc.denominator_is, reading.denominator),
        ];
        for (column, link, written) in lines {
            let linked = link.as_ref().and_then(|id| Some((id, self.count_of(id, reading.at)?)));
            if let (Some((id, other)), Some(written)) = (linked, written)
                && u64::from(written) != other
            {
                said.push((column, format!("`{id}` says {other} here, and the {column} is {written}")));
            }
        }
        said
    }

    /// The figure of another measure. One that is no count is told elsewhere, and is compared with nothing.
    fn count_of(&self, id: &MeasureId, at: When) -> Option<u64> {
        self.context.plan.measures.get(id.as_str()).filter(|other| other.doc.kind == MeasureKind::Count)?;
        count(self.written.get(id.as_str())?.readings.iter().find(|reading| reading.at == at)?)
    }
}

fn count(reading: &Reading) -> Option<u64> {
    reading.value.number()?.as_count()
}
