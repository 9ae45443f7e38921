//! An attacker who knows nothing of how the engine works: they see what is printed, know the sums and the published meaning of the marks, and try every
//! whole number. They share no code with the engine but its public types.

use super::*;

/// No count of the tests comes near this: a figure that could be greater counts as unbounded.
const MANY: i64 = 90;

/// What the attacker sees: the range of each cell, and the sums with the factor of each cell.
pub(super) struct Attacker {
    ranges: Vec<(i64, i64)>,
    sums: Vec<Vec<(usize, i64)>>,
    wanted: usize,
}

impl Attacker {
    /// Looks at what is printed.
    pub(super) fn new(
        cells: &[Cell],
        sums: &[(CellId, Vec<CellId>)],
        rules: Rules,
        decisions: &Decisions,
        all: &[CellId],
    ) -> Self {
        let range = |cell: &Cell, id: &CellId| match decisions.outcome(*id) {
            Outcome::Shown(0) => (0, 0),
            Outcome::Shown(printed) => {
                let printed = printed as i64;
                let rounded = rules.scheme == Scheme::Nhs && cell.sensitive && cell.release == Release::Free;
                if !rounded { (printed, printed) } else { ((printed - 2).max(8), printed + 2) }
            }
            Outcome::Held(_) if rules.suppress_zero || cell.count == Some(0) => (0, MANY),
            Outcome::Held(_) => (1, MANY),
            Outcome::Unprinted => (0, MANY),
        };
        let ranges: Vec<(i64, i64)> = cells.iter().zip(all).map(|(cell, id)| range(cell, id)).collect();
        let factors = |(whole, parts): &(CellId, Vec<CellId>)| {
            let parts = parts.iter().map(|part| (part.position(), 1));
            std::iter::once((whole.position(), -1)).chain(parts).collect()
        };
        let wanted = usize::try_from(rules.values_hidden()).unwrap();
        let mut attacker = Self { ranges, sums: sums.iter().map(factors).collect(), wanted };
        let other_mark =
            |id: &CellId| matches!(decisions.outcome(*id), Outcome::Held(Reason::Protects(_) | Reason::Withheld));
        if rules.scheme == Scheme::Nhs && !all.iter().any(other_mark) {
            attacker.take_the_marks_at_their_word(decisions, all);
        }
        attacker
    }

    /// Takes each mark for at most 7, wherever it stands in one calculation with a printed figure.
    fn take_the_marks_at_their_word(&mut self, decisions: &Decisions, all: &[CellId]) {
        let is_marked = |id: &CellId| matches!(decisions.outcome(*id), Outcome::Held(_));
        let beside_print: Vec<CellId> =
            all.iter().copied().filter(|id| is_marked(id) && self.stands_with_print(*id, decisions, all)).collect();
        for id in beside_print {
            self.ranges[id.position()].1 = 7;
        }
    }

    fn stands_with_print(&self, id: CellId, decisions: &Decisions, all: &[CellId]) -> bool {
        let mut reached = vec![id.position()];
        let mut next = 0;
        while next < reached.len() {
            let at = reached[next];
            for sum in self.sums.iter().filter(|sum| sum.iter().any(|(cell, _)| *cell == at)) {
                for (cell, _) in sum {
                    if matches!(decisions.outcome(all[*cell]), Outcome::Shown(_)) {
                        return true;
                    }
                    if !reached.contains(cell) {
                        reached.push(*cell);
                    }
                }
            }
            next += 1;
        }
        false
    }

    /// How many values of a cell agree with everything printed, counted no further than the scheme asks for.
    pub(super) fn values(&self, cell: CellId) -> usize {
        let at = cell.position();
        let Some(ranges) = self.follow(self.ranges.clone()) else { return 0 };
        let (low, high) = ranges[at];
        let mut found = 0;
        for value in low..=high {
            let mut ranges = ranges.clone();
            ranges[at] = (value, value);
            found += usize::from(self.is_possible(ranges));
            if found == self.wanted {
                break;
            }
        }
        found
    }

    /// True where a cell leaves fewer values than it must.
    pub(super) fn pins(&self, cell: CellId) -> bool {
        self.values(cell) < self.wanted
    }

    /// Tries the first open cell with each of its values.
    fn is_possible(&self, ranges: Vec<(i64, i64)>) -> bool {
        let Some(ranges) = self.follow(ranges) else { return false };
        let in_sums = |at: usize| self.sums.iter().any(|sum| sum.iter().any(|(cell, _)| *cell == at));
        let open = (0..ranges.len()).filter(|at| ranges[*at].0 < ranges[*at].1 && in_sums(*at));
        let Some(open) = open.min_by_key(|at| ranges[*at].1 - ranges[*at].0) else { return true };
        (ranges[open].0..=ranges[open].1).any(|value| {
            let mut ranges = ranges.clone();
            ranges[open] = (value, value);
            self.is_possible(ranges)
        })
    }

    /// Draws what follows from the ranges, sum by sum, until nothing more does. None where that is a contradiction.
    fn follow(&self, mut ranges: Vec<(i64, i64)>) -> Option<Vec<(i64, i64)>> {
        loop {
            let before = ranges.clone();
            for sum in &self.sums {
                for (at, factor) in sum {
                    let others = sum.iter().filter(|(other, _)| other != at);
                    let (mut least, mut most) = (0, 0);
                    for (other, factor) in others {
                        let ends = (factor * ranges[*other].0, factor * ranges[*other].1);
                        least += ends.0.min(ends.1);
                        most += ends.0.max(ends.1);
                    }
                    let (low, high) = if *factor < 0 { (least, most) } else { (-most, -least) };
                    ranges[*at] = (ranges[*at].0.max(low), ranges[*at].1.min(high));
                    if ranges[*at].0 > ranges[*at].1 {
                        return None;
                    }
                }
            }
            if ranges == before {
                return Some(ranges);
            }
        }
    }
}

#[test]
fn the_attacker_finds_what_one_subtraction_gives() {
    let mut tables = Tables::default();
    let (whole, part) = (tables.people(47), tables.people(44));
    let small = tables.people(3);
    tables.sum(whole, &[part, small]);
    let cells = tables.cells().to_vec();
    let sums = [(whole, vec![part, small])];
    let alone = decide_with(&tables, &Rules::default(), Steps { secondary: false, ..Steps::default() });
    assert_eq!(Attacker::new(&cells, &sums, Rules::default(), &alone, &[whole, part, small]).values(small), 1);
    let safe = dfe(&tables);
    assert_eq!(Attacker::new(&cells, &sums, Rules::default(), &safe, &[whole, part, small]).values(small), 5);
}
