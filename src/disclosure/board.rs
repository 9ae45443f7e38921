//! How the cells stand: what is printed of each, what a reader knows of it, and whether it needs protection.

use super::component::Bounds;
use super::equations::Equations;
use super::{Cell, CellId, Derived, Outcome, Reason, Release, Rules, Scheme, Steps, Tables};

/// When a cell that is not printed needs protection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// Always: it is held back, or derived and small.
    Always,
    /// Nobody knows its count, so only where a reader could tell that it is small.
    WhereSmall,
}

/// The cells, as far as they are decided.
pub(super) struct Board<'a> {
    cells: &'a [Cell],
    rules: Rules,
    steps: Steps,
    equations: Equations,
    counts: Vec<Option<u64>>,
    outcomes: Vec<Outcome>,
    /// True while every mark stands for a count that is small by itself.
    only_small_marks: bool,
    hopeless: Vec<bool>,
    places: Vec<Option<usize>>,
}

impl<'a> Board<'a> {
    /// Each cell by itself: primary suppression.
    pub(super) fn new(tables: &'a Tables, rules: Rules, steps: Steps) -> Self {
        let cells = tables.cells();
        let equations = Equations::new(tables);
        let counts = equations.complete(cells.iter().map(|cell| cell.count).collect());
        let outcomes: Vec<Outcome> = cells.iter().map(|cell| alone(cell, rules, steps)).collect();
        let only_small_marks =
            outcomes.iter().all(|outcome| !matches!(outcome, Outcome::Held(Reason::Withheld | Reason::Protects(_))));
        let (hopeless, places) = (vec![false; cells.len()], vec![None; cells.len()]);
        Self { cells, rules, steps, equations, counts, outcomes, only_small_marks, hopeless, places }
    }

    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    pub(super) fn steps(&self) -> Steps {
        self.steps
    }

    pub(super) fn equations(&self) -> &Equations {
        &self.equations
    }

    pub(super) fn cell(&self, at: usize) -> Cell {
        self.cells[at]
    }

    /// The true count, where it is given or follows.
    pub(super) fn count(&self, at: usize) -> Option<u64> {
        self.counts[at]
    }

    pub(super) fn outcome(&self, at: usize) -> Outcome {
        self.outcomes[at]
    }

    pub(super) fn into_outcomes(self) -> Vec<Outcome> {
        self.outcomes
    }

    pub(super) fn is_unprinted(&self, at: usize) -> bool {
        !matches!(self.outcomes[at], Outcome::Shown(_))
    }

    /// How many values a protected cell must leave possible.
    pub(super) fn values_hidden(&self) -> i128 {
        i128::from(self.rules.values_hidden())
    }

    /// Holds a printed figure back, so that `protected` cannot be worked out.
    pub(super) fn hold(&mut self, at: usize, protected: usize) {
        self.outcomes[at] = Outcome::Held(Reason::Protects(CellId(protected)));
        self.only_small_marks = false;
    }

    /// True where nothing that may be held back protects this cell.
    pub(super) fn is_hopeless(&self, at: usize) -> bool {
        self.hopeless[at]
    }

    pub(super) fn give_up(&mut self, at: usize) {
        self.hopeless[at] = true;
    }

    /// The greatest count a mark can stand for, where the plan's marks say so. `nhs` marks small counts alone and rounds the rest, so a reader takes
    /// a mark for at most 7, rightly as long as no other mark stands anywhere. The other schemes mark secondary cells alike by their own convention.
    pub(super) fn mark_means_small(&self) -> Option<i128> {
        (self.rules.scheme == Scheme::Nhs && self.only_small_marks).then(|| i128::from(self.rules.largest_small()))
    }

    /// What a reader knows of one cell before adding anything up. A mark stands for at least 1 where zeros are printed; of a zero that is held back
    /// all the same the reader is taken to know that it may be one.
    pub(super) fn bounds(&self, at: usize) -> Bounds {
        match self.outcomes[at] {
            Outcome::Shown(printed) => self.bounds_of_shown(at, printed),
            Outcome::Held(_) if self.rules.suppress_zero || self.counts[at] == Some(0) => Bounds::at_least(0),
            Outcome::Held(_) => Bounds::at_least(1),
            Outcome::Unprinted => Bounds::at_least(0),
        }
    }

    /// A rounded figure stands for the five numbers around it. None of them is small: the least that is printed is 10, for 8 to 12.
    fn bounds_of_shown(&self, at: usize, printed: u64) -> Bounds {
        let printed = i128::from(printed);
        let cell = self.cells[at];
        if printed == 0 || !cell.sensitive || cell.release == Release::Public || self.rules.scheme != Scheme::Nhs {
            return Bounds::exactly(printed);
        }
        Bounds { low: printed - 2, high: Some(printed + 2) }
    }

    /// Whether a cell needs protection.
    pub(super) fn need(&self, at: usize) -> Option<Need> {
        let cell = self.cells[at];
        if !cell.sensitive {
            return None;
        }
        match (self.outcomes[at], cell.release) {
            (Outcome::Shown(_), _) => None,
            (Outcome::Held(_), _) => Some(Need::Always),
            (Outcome::Unprinted, Release::Derived(kind)) if !self.is_heeded(kind) => None,
            (Outcome::Unprinted, _) => match self.counts[at] {
                None => Some(Need::WhereSmall),
                Some(count) => self.rules.is_small(count).then_some(Need::Always),
            },
        }
    }

    /// True where `possible` is too little for a cell that needs protection.
    pub(super) fn is_narrow(&self, need: Need, possible: Bounds) -> bool {
        let few = possible.values().is_some_and(|values| values < self.values_hidden());
        few && self.concerns(need, possible)
    }

    /// True where a cell that may be any of `possible` needs protection: an unknown one that cannot be small does not.
    pub(super) fn concerns(&self, need: Need, possible: Bounds) -> bool {
        need == Need::Always || possible.meets(1, i128::from(self.rules.largest_small()))
    }

    /// A place for each cell of the tables, all `None`: lent so that no component has to make its own.
    pub(super) fn lend_places(&mut self) -> Vec<Option<usize>> {
        std::mem::take(&mut self.places)
    }

    pub(super) fn return_places(&mut self, places: Vec<Option<usize>>) {
        self.places = places;
    }

    fn is_heeded(&self, kind: Derived) -> bool {
        match kind {
            Derived::Rest => self.steps.rest,
            Derived::Difference => self.steps.difference,
            Derived::Change => self.steps.change,
            Derived::Revision => self.steps.revision,
        }
    }
}

/// What is printed of a cell if it stood alone.
fn alone(cell: &Cell, rules: Rules, steps: Steps) -> Outcome {
    match (cell.release, cell.count) {
        (Release::Withheld, _) => Outcome::Held(Reason::Withheld),
        (Release::Derived(_), _) | (_, None) => Outcome::Unprinted,
        (Release::Public, Some(count)) => Outcome::Shown(count),
        (Release::Free, Some(count)) if !cell.sensitive => Outcome::Shown(count),
        (Release::Free, Some(0)) if steps.primary && rules.suppress_zero => Outcome::Held(Reason::Zero),
        (Release::Free, Some(count)) if steps.primary && rules.is_small(count) => Outcome::Held(Reason::Small),
        (Release::Free, Some(count)) => Outcome::Shown(rules.printed(count)),
    }
}
