//! The sums as equations, and the counts that follow from them.

use std::collections::{BTreeMap, VecDeque};

use super::Tables;

/// `Σ factor × cell = 0`: the whole of a sum with -1, each part with 1.
pub(super) type Equation = Vec<(usize, i128)>;

/// All equations, and which of them each cell stands in.
#[derive(Debug)]
pub(super) struct Equations {
    pub(super) all: Vec<Equation>,
    pub(super) of_cell: Vec<Vec<usize>>,
}

impl Equations {
    /// A cell that a sum names twice counts twice; one that is both whole and part cancels out.
    pub(super) fn new(tables: &Tables) -> Self {
        let mut all = Vec::with_capacity(tables.sums().len());
        let mut of_cell = vec![Vec::new(); tables.cells().len()];
        for sum in tables.sums() {
            let mut factors = BTreeMap::from([(sum.whole.0, -1)]);
            for part in &sum.parts {
                *factors.entry(part.0).or_insert(0) += 1;
            }
            let equation: Equation = factors.into_iter().filter(|(_, factor)| *factor != 0).collect();
            for (cell, _) in &equation {
                of_cell[*cell].push(all.len());
            }
            all.push(equation);
        }
        Self { all, of_cell }
    }

    /// The counts of all cells: those given, and those that follow where a sum has one cell without a count. What would be negative or a
    /// fraction stays unknown.
    pub(super) fn complete(&self, mut counts: Vec<Option<u64>>) -> Vec<Option<u64>> {
        let mut waiting: VecDeque<usize> = (0..self.all.len()).collect();
        while let Some(equation) = waiting.pop_front() {
            let terms = &self.all[equation];
            let mut unknown = terms.iter().filter(|(cell, _)| counts[*cell].is_none());
            let (Some((cell, factor)), None) = (unknown.next(), unknown.next()) else { continue };
            let known: i128 = terms.iter().map(|(cell, factor)| factor * i128::from(counts[*cell].unwrap_or(0))).sum();
            if known % factor == 0
                && let Ok(count) = u64::try_from(-known / factor)
            {
                counts[*cell] = Some(count);
                waiting.extend(self.of_cell[*cell].iter().filter(|other| **other != equation));
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::{Cell, CellId, Release};

    /// The counts of some cells as they follow from `sums` of them.
    fn completed(counts: [Option<u64>; 5], sums: &[(usize, &[usize])]) -> Vec<Option<u64>> {
        let mut tables = Tables::default();
        let ids = counts.map(|count| tables.cell(Cell { count, release: Release::Free, sensitive: true }));
        for (whole, parts) in sums {
            tables.sum(ids[*whole], &parts.iter().map(|part| ids[*part]).collect::<Vec<CellId>>());
        }
        Equations::new(&tables).complete(counts.to_vec())
    }

    #[test]
    fn a_count_follows_from_a_later_sum_too() {
        let counts = [Some(50), Some(40), None, None, Some(12)];
        assert_eq!(completed(counts, &[(0, &[1, 2, 3]), (4, &[3, 3])]), [50, 40, 4, 6, 12].map(Some));
    }

    #[test]
    fn what_would_be_negative_or_a_fraction_stays_unknown() {
        assert_eq!(completed([Some(3), Some(5), None, None, Some(7)], &[(0, &[1, 2]), (4, &[3, 3])])[2..4], [None; 2]);
    }
}
