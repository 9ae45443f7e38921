use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("D813", "a running total that falls"), find);

/// A total of everything since the start never falls.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for (measure, written) in context.plan.measures.iter().zip(context.account.written()) {
        if !measure.doc.running_total {
            continue;
        }
        let figures = written.readings.iter().filter_map(|reading| Some((reading, reading.value.number()?)));
        let figures: Vec<_> = figures.collect();
        for pair in figures.windows(2) {
            let [(before, earlier), (reading, later)] = pair else { continue };
            if later.as_f64() < earlier.as_f64() {
                let message = format!("this total is less than that for {}", before.at);
                let breach = Breach::new(RULE.code, &measure.table(), At::Cell(reading.row, "value"), message);
                breaches.push(
                    breach.help("correct the figure, or leave `running_total` out: it counts all since the start"),
                );
            }
        }
    }
}
