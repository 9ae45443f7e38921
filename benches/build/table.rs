//! The results as Markdown.

use super::measure::{Measured, median};
use std::time::Duration;

/// A table with a column for each project.
pub(crate) fn markdown(columns: &[Measured]) -> String {
    let mut rows = vec![
        row("", columns, |column| column.name.clone()),
        row("---", columns, |_| "---:".to_owned()),
        row("pages", columns, |column| thousands(column.pages as u64)),
        row("site, MB", columns, |column| format!("{:.1}", column.bytes as f64 / 1e6)),
        row("**full build**, ms (least–most)", columns, |column| spread(&column.full.walls())),
        row("processor time, ms", columns, |column| column.full.cpu().map_or_else(unknown, ms)),
        row("peak memory, MiB", columns, |column| {
            column.peak.map_or_else(unknown, |bytes| format!("{:.1}", bytes as f64 / 1_048_576.0))
        }),
        row("pages a second", columns, |column| per_second(column.pages as f64, &column.full.walls())),
        row("MB a second", columns, |column| per_second(column.bytes as f64 / 1e6, &column.full.walls())),
        row("processor time a page, µs", columns, |column| {
            let each = |cpu: Duration| format!("{:.0}", cpu.as_secs_f64() * 1e6 / column.pages as f64);
            column.full.cpu().map_or_else(unknown, each)
        }),
    ];
    let stages = columns.first().map_or_else(Vec::new, |column| column.full.stages());
    for (name, _) in stages {
        rows.push(row(&format!("stage: {name}, ms"), columns, |column| {
            let own = column.full.stages().into_iter().find(|(stage, _)| *stage == name);
            own.map_or_else(unknown, |(_, time)| ms(time))
        }));
    }
    rows.extend([
        row("**nothing changed**, ms", columns, |column| ms(median(&column.unchanged.walls()))),
        row("full build ÷ nothing changed", columns, |column| ratio(&column.full.walls(), &column.unchanged.walls())),
        row("**one note changed**, ms", columns, |column| ms(median(&column.one_note.walls()))),
        row("full build ÷ one note changed", columns, |column| ratio(&column.full.walls(), &column.one_note.walls())),
        row("**bare loop of the same writes**, ms", columns, |column| ms(median(&column.bare))),
        row("full build ÷ bare loop", columns, |column| ratio(&column.full.walls(), &column.bare)),
    ]);
    rows.concat()
}

fn row(head: &str, columns: &[Measured], cell: impl Fn(&Measured) -> String) -> String {
    let cells: Vec<String> = columns.iter().map(cell).collect();
    format!("| {head} | {} |\n", cells.join(" | "))
}

fn unknown() -> String {
    "not known".to_owned()
}

/// "1,180 (1,090–1,310)"
fn spread(times: &[Duration]) -> String {
    let least = times.iter().min().copied().unwrap_or_default();
    let most = times.iter().max().copied().unwrap_or_default();
    format!("{} ({}–{})", ms(median(times)), ms(least), ms(most))
}

/// Milliseconds with as many digits as mean anything.
pub(crate) fn ms(time: Duration) -> String {
    let ms = time.as_secs_f64() * 1000.0;
    if ms < 100.0 { format!("{ms:.1}") } else { thousands(ms.round() as u64) }
}

fn per_second(amount: f64, times: &[Duration]) -> String {
    thousands((amount / median(times).as_secs_f64()).round() as u64)
}

fn ratio(times: &[Duration], others: &[Duration]) -> String {
    format!("{:.1}", median(times).as_secs_f64() / median(others).as_secs_f64())
}

/// "12,345"
pub(crate) fn thousands(number: u64) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", thousands(number / 1000), number % 1000),
    }
}
