//! Plans made by chance, with totals, parts of parts, running totals and shares planted in them.

use super::{Tables, measure};

/// Numbers in an order that looks like none, the same every time.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// From 0 to `below`, without it.
    pub(super) fn below(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % below
    }

    fn often(&mut self) -> bool {
        self.below(3) > 0
    }

    /// A count as plans have them: often small.
    fn count(&mut self) -> u64 {
        if self.below(3) == 0 { self.below(7) } else { 6 + self.below(60) }
    }

    /// A whole of which `part` is a part, often nearly all of it.
    fn whole(&mut self, part: u64) -> u64 {
        part + if self.often() { self.below(6) } else { 6 + self.below(40) }
    }
}

const TIMES: [&str; 4] = ["2022-03", "2022-06", "2022-09", "2022-12"];

/// A count of each time, as rows of a table.
fn rows(counts: &[u64]) -> Vec<String> {
    TIMES.iter().zip(counts).map(|(at, count)| format!("{at},{count}")).collect()
}

/// The plan of this seed.
pub(super) fn plan(seed: u64) -> Tables {
    let mut chance = Chance::new(seed);
    let mut tables = Tables::default();
    let times = 1 + chance.below(TIMES.len() as u64) as usize;
    let counts = |chance: &mut Chance| -> Vec<u64> { (0..times).map(|_| chance.count()).collect() };
    let parts: Vec<Vec<u64>> = (0..2 + chance.below(3)).map(|_| counts(&mut chance)).collect();
    let total: Vec<u64> = (0..times).map(|at| parts.iter().map(|part| part[at]).sum()).collect();
    let names: Vec<String> = (0..parts.len()).map(|at| format!("part-{at}")).collect();
    tables.measures.push(measure("total", "count", &format!("sum_of: [{}]", names.join(", ")), &rows(&total)));
    for (name, part) in names.iter().zip(&parts) {
        tables.measures.push(measure(name, "count", "", &rows(part)));
    }
    // All of whom the total is a part, and those who are a part of the first part.
    let whole: Vec<u64> = total.iter().map(|total| chance.whole(*total)).collect();
    tables.measures.push(measure("whole", "count", "", &rows(&whole)));
    tables.measures[0].doc.part_of = Some(crate::plan::MeasureId::new("whole").unwrap());
    let inner: Vec<u64> = parts[0].iter().map(|part| part - chance.below(part.min(&5) + 1)).collect();
    tables.measures.push(measure("inner", "count", "part_of: part-0", &rows(&inner)));
    let mut sum = 0;
    let steps: Vec<u64> = counts(&mut chance);
    let so_far: Vec<u64> = steps
        .iter()
        .map(|step| {
            sum += step;
            sum
        })
        .collect();
    tables.measures.push(measure("so-far", "count", "running_total: true", &rows(&so_far)));
    // A share of two measures, and one with numbers of its own.
    tables.measures.push(measure(
        "linked",
        "percent",
        "numerator_is: part-0\ndenominator_is: total",
        &shares(&parts[0], &total),
    ));
    let above = counts(&mut chance);
    let below: Vec<u64> = above.iter().map(|above| chance.whole(*above)).collect();
    tables.measures.push(measure("share", "percent", "", &shares(&above, &below)));
    tables
}

fn shares(above: &[u64], below: &[u64]) -> Vec<String> {
    let share = |(at, (above, below)): (&&str, (&u64, &u64))| match below {
        0 => format!("{at},not-applicable"),
        _ => format!("{at},{},{above},{below}", (200 * above + below) / (2 * below)),
    };
    TIMES.iter().zip(above.iter().zip(below)).map(share).collect()
}

/// The plan of this seed, of which an earlier report printed the total with a few more, or less.
pub(super) fn revised(seed: u64) -> Tables {
    let mut tables = plan(seed);
    let mut chance = Chance::new(seed + 1_000_000);
    for at in 0..tables.measures.len() {
        let readings = &tables.measures[at].readings;
        let Some(count) = readings[0].value.number().and_then(|number| number.as_count()) else { continue };
        if tables.measures[at].doc.kind == crate::plan::MeasureKind::Count && chance.below(4) == 0 && count > 6 {
            let (name, time) = (tables.measures[at].id.as_str().to_owned(), readings[0].at.iso());
            tables = tables.printed_before(&name, &time, count + chance.below(8));
        }
    }
    tables
}

/// The plan of this seed, of which a person approved some figures.
pub(super) fn approved(seed: u64) -> Tables {
    let mut tables = plan(seed);
    let mut chance = Chance::new(seed + 2_000_000);
    let names: Vec<String> = tables.measures.iter().map(|measure| measure.id.as_str().to_owned()).collect();
    for name in names.iter().filter(|_| chance.below(3) == 0) {
        tables = tables.approving(name);
    }
    tables
}
