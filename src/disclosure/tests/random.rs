//! Random tables with planted totals, nested subsets, running totals, revisions, two-way tables and rings; and what the attacker finds in them.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::attacker::Attacker;
use super::*;

/// A table with the truth behind it, which the engine is not always told.
#[derive(Debug, Clone)]
pub(super) struct Story {
    truth: Vec<u64>,
    cells: Vec<Cell>,
    sums: Vec<(usize, Vec<usize>)>,
}

/// Where a story takes its turns from.
struct Tape<'a>(std::slice::Iter<'a, u16>);

impl Tape<'_> {
    fn below(&mut self, end: u16) -> u64 {
        u64::from(self.0.next().copied().unwrap_or(0) % end)
    }
}

/// Which figures may be public.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Publics {
    None,
    Some,
}

impl Story {
    fn new(tape: &[u16], publics: Publics) -> Self {
        let mut tape = Tape(tape.iter());
        let mut story = Self { truth: Vec::new(), cells: Vec::new(), sums: Vec::new() };
        for _ in 0..=tape.below(2) {
            match tape.below(6) {
                0 => story.total(&mut tape, publics),
                1 => story.nested(&mut tape, publics),
                2 => story.running(&mut tape, publics),
                3 => story.revised(&mut tape, publics),
                4 => story.two_way(&mut tape, publics),
                _ => story.ring(&mut tape, publics),
            }
        }
        story
    }

    fn push(&mut self, truth: u64, release: Release, sensitive: bool, is_known: bool) -> usize {
        self.truth.push(truth);
        self.cells.push(Cell { count: is_known.then_some(truth), release, sensitive });
        self.cells.len() - 1
    }

    /// A figure of the plan: mostly free, sometimes withheld, of things, or public.
    fn figure(&mut self, truth: u64, tape: &mut Tape<'_>, publics: Publics) -> usize {
        match tape.below(24) {
            0 => self.push(truth, Release::Withheld, true, true),
            1 if truth > 0 => self.push(truth, Release::Withheld, true, false),
            2 => self.push(truth, Release::Free, false, true),
            3 | 4 if publics == Publics::Some => self.push(truth, Release::Public, true, true),
            _ => self.push(truth, Release::Free, true, true),
        }
    }

    /// A count, small as often as not.
    fn count(tape: &mut Tape<'_>) -> u64 {
        match tape.below(3) {
            0 => tape.below(6),
            1 => tape.below(12),
            _ => 6 + tape.below(20),
        }
    }

    /// A new figure, or one there is already.
    fn part(&mut self, tape: &mut Tape<'_>, publics: Publics) -> usize {
        if tape.below(6) == 0 && !self.cells.is_empty() {
            return usize::try_from(tape.below(u16::try_from(self.cells.len()).unwrap())).unwrap();
        }
        let count = Self::count(tape);
        self.figure(count, tape, publics)
    }

    fn whole(&mut self, parts: Vec<usize>, tape: &mut Tape<'_>, publics: Publics) -> usize {
        let whole = self.figure(parts.iter().map(|part| self.truth[*part]).sum(), tape, publics);
        self.sums.push((whole, parts));
        whole
    }

    /// `whole = part + derived`.
    fn apart(&mut self, whole: usize, part: usize, kind: Derived, tape: &mut Tape<'_>) {
        let is_known = tape.below(4) > 0;
        let derived = self.push(self.truth[whole] - self.truth[part], Release::Derived(kind), true, is_known);
        self.sums.push((whole, vec![part, derived]));
    }

    fn total(&mut self, tape: &mut Tape<'_>, publics: Publics) {
        let mut parts: Vec<usize> = (0..2 + tape.below(3)).map(|_| self.part(tape, publics)).collect();
        parts.sort_unstable();
        parts.dedup();
        self.whole(parts, tape, publics);
    }

    fn nested(&mut self, tape: &mut Tape<'_>, publics: Publics) {
        let inner = self.part(tape, publics);
        let middle = self.figure(self.truth[inner] + Self::count(tape), tape, publics);
        let outer = self.figure(self.truth[middle] + Self::count(tape), tape, publics);
        self.apart(middle, inner, Derived::Difference, tape);
        self.apart(outer, middle, Derived::Rest, tape);
    }

    fn running(&mut self, tape: &mut Tape<'_>, publics: Publics) {
        let mut before = self.part(tape, publics);
        for _ in 0..2 + tape.below(2) {
            let now = self.figure(self.truth[before] + Self::count(tape), tape, publics);
            self.apart(now, before, Derived::Change, tape);
            before = now;
        }
    }

    /// A frozen figure is public, where any is.
    fn revised(&mut self, tape: &mut Tape<'_>, publics: Publics) {
        let release = if publics == Publics::Some { Release::Public } else { Release::Free };
        let frozen = self.push(6 + tape.below(20), release, true, true);
        let present = self.figure(self.truth[frozen] + Self::count(tape), tape, publics);
        self.apart(present, frozen, Derived::Revision, tape);
    }

    fn two_way(&mut self, tape: &mut Tape<'_>, publics: Publics) {
        let [a, b, c, d] = [(); 4].map(|()| self.part(tape, publics));
        for (one, other) in [(a, b), (c, d), (a, c), (b, d)] {
            if one != other {
                self.whole(vec![one, other], tape, publics);
            }
        }
    }

    fn ring(&mut self, tape: &mut Tape<'_>, publics: Publics) {
        let [a, b, c] = [(); 3].map(|()| Self::count(tape)).map(|count| self.figure(count, tape, publics));
        for (one, other) in [(a, b), (b, c), (a, c)] {
            self.whole(vec![one, other], tape, publics);
        }
    }

    /// The same story told from the last cell to the first.
    fn backwards(&self) -> Self {
        let last = self.cells.len() - 1;
        let sums =
            self.sums.iter().rev().map(|(whole, parts)| (last - whole, parts.iter().map(|part| last - part).collect()));
        Self {
            truth: self.truth.iter().rev().copied().collect(),
            cells: self.cells.iter().rev().copied().collect(),
            sums: sums.collect(),
        }
    }

    /// The tables and their sums.
    #[expect(clippy::type_complexity, reason = "three things of one story")]
    fn tables(&self) -> (Tables, Vec<CellId>, Vec<(CellId, Vec<CellId>)>) {
        let mut tables = Tables::default();
        let ids: Vec<CellId> = self.cells.iter().map(|cell| tables.cell(*cell)).collect();
        let id = |parts: &Vec<usize>| parts.iter().map(|part| ids[*part]).collect::<Vec<_>>();
        let sums: Vec<(CellId, Vec<CellId>)> =
            self.sums.iter().map(|(whole, parts)| (ids[*whole], id(parts))).collect();
        for (whole, parts) in &sums {
            tables.sum(*whole, parts);
        }
        (tables, ids, sums)
    }

    /// The cells that the engine itself calls exposed.
    pub(super) fn exposed(&self, rules: Rules) -> Vec<CellId> {
        decide(&self.tables().0, &rules).exposed().iter().map(|exposed| exposed.cell).collect()
    }

    /// What `steps` decide, and the cells that the attacker pins down in what they would print: those that are nobody's business.
    pub(super) fn pinned(&self, rules: Rules, steps: Steps) -> (Decisions, Vec<CellId>) {
        let (tables, ids, sums) = self.tables();
        let decisions = decide_with(&tables, &rules, steps);
        let truth = |cell: &Cell, count: &u64| Cell { count: Some(*count), ..*cell };
        let known: Vec<Cell> = self.cells.iter().zip(&self.truth).map(|(cell, count)| truth(cell, count)).collect();
        let attacker = Attacker::new(&known, &sums, rules, &decisions, &ids);
        let is_secret = |id: &&CellId| {
            let cell = known[id.position()];
            let held = matches!(decisions.outcome(**id), Outcome::Held(_));
            let small = cell.release != Release::Public && rules.is_small(cell.count.unwrap());
            cell.sensitive && (held || small)
        };
        let pinned = ids.iter().filter(is_secret).filter(|id| attacker.pins(**id)).copied().collect();
        (decisions, pinned)
    }
}

/// So many stories, always the same.
pub(super) fn stories(many: usize, publics: Publics) -> Vec<Story> {
    let mut runner = TestRunner::deterministic();
    let tape = proptest::collection::vec(any::<u16>(), 80);
    (0..many).map(|_| Story::new(&tape.new_tree(&mut runner).unwrap().current(), publics)).collect()
}

/// Every scheme, with and without zeros.
pub(super) fn all_rules() -> [Rules; 4] {
    let zeros = Rules { suppress_zero: true, ..Rules::default() };
    [scheme(Scheme::Dfe), scheme(Scheme::Nhs), scheme(Scheme::Under10), zeros]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_engine_calls_safe_no_attacker_pins_down(
        tape in proptest::collection::vec(any::<u16>(), 80),
        rules in proptest::sample::select(all_rules().to_vec()),
        backwards in any::<bool>(),
    ) {
        let story = Story::new(&tape, Publics::Some);
        let story = if backwards { story.backwards() } else { story };
        let (decisions, pinned) = story.pinned(rules, Steps::default());
        let exposed: Vec<CellId> = decisions.exposed().iter().map(|exposed| exposed.cell).collect();
        for cell in &pinned {
            prop_assert!(exposed.contains(cell), "{cell:?} is pinned down");
        }
    }

    #[test]
    fn without_public_figures_nothing_is_exposed(
        tape in proptest::collection::vec(any::<u16>(), 80),
        rules in proptest::sample::select(all_rules().to_vec()),
    ) {
        let story = Story::new(&tape, Publics::None);
        let (decisions, pinned) = story.pinned(rules, Steps::default());
        prop_assert_eq!(decisions.exposed(), []);
        prop_assert_eq!(pinned, []);
    }

    #[test]
    fn what_is_possible_includes_the_truth(tape in proptest::collection::vec(any::<u16>(), 80), rules in proptest::sample::select(all_rules().to_vec())) {
        let story = Story::new(&tape, Publics::Some);
        let (decisions, _) = story.pinned(rules, Steps::default());
        for (at, truth) in story.truth.iter().enumerate() {
            if let Some(possible) = decisions.possible(CellId(at)) {
                prop_assert!(possible.low <= *truth && possible.high.is_none_or(|high| *truth <= high), "{possible:?} {truth}");
            }
        }
    }
}
