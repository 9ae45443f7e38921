//! The figures of every measure as cells, and what binds them to one another as sums.

use super::{Part, Printed};
use crate::disclosure::{Cell, CellId, Derived, Release, Rules, Scheme, Tables};
use crate::plan::{About, Approval, Measure, MeasureId, MeasureKind, Reading, Register, Value, When};
use std::collections::BTreeMap;

/// The cells of one reading.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Slots {
    pub(super) value: Option<CellId>,
    pub(super) numerator: Option<CellId>,
    pub(super) denominator: Option<CellId>,
    pub(super) rest: Option<CellId>,
    /// The approval that lets them all be printed, by its place in the register.
    pub(super) approval: Option<usize>,
}

/// Every cell, and whose it is.
pub(super) struct Cells<'m> {
    measures: &'m [Measure],
    by_id: BTreeMap<&'m str, usize>,
    approvals: &'m Register<Approval>,
    printed: BTreeMap<(&'m str, String, Part), u64>,
    tables: Tables,
    /// By measure and reading.
    slots: Vec<Vec<Slots>>,
    baselines: Vec<Option<CellId>>,
    /// Whose each cell is, in the order of the cells.
    owners: Vec<Owner>,
}

/// Whose a cell is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owner {
    /// The measure, by its place.
    pub(super) measure: usize,
    /// The time the figure speaks for.
    pub(super) at: When,
    /// Which figure of it.
    pub(super) part: Part,
    /// The figure, where it is known.
    pub(super) count: Option<u64>,
}

impl<'m> Cells<'m> {
    /// Lays out the figures of every measure. Counts come first, as shares may be made of them.
    pub(super) fn new(
        measures: &'m [Measure],
        approvals: &'m Register<Approval>,
        printed: &'m Printed,
        rules: &Rules,
    ) -> Self {
        let slots = measures.iter().map(|measure| vec![Slots::default(); measure.readings.len()]).collect();
        // A rounded figure says nothing that a later one could be set against.
        let exact = rules.scheme != Scheme::Nhs;
        let figures = printed.figures.iter().filter(|_| exact);
        let mut cells = Self {
            measures,
            by_id: measures.iter().enumerate().map(|(at, measure)| (measure.id.as_str(), at)).collect(),
            approvals,
            printed: figures.map(|own| ((&*own.measure, own.at.to_string(), own.part), own.count)).collect(),
            tables: Tables::default(),
            slots,
            baselines: vec![None; measures.len()],
            owners: Vec::new(),
        };
        cells.each(Self::count);
        cells.each(Self::parts);
        cells.each(Self::whole_and_parts);
        cells.each(Self::subset);
        cells.each(Self::step);
        for measure in 0..measures.len() {
            cells.baseline(measure);
        }
        cells
    }

    pub(super) fn tables(&self) -> &Tables {
        &self.tables
    }

    pub(super) fn slots(&self, measure: usize, reading: usize) -> Slots {
        self.slots[measure][reading]
    }

    pub(super) fn baseline_of(&self, measure: usize) -> Option<CellId> {
        self.baselines[measure]
    }

    pub(super) fn measures(&self) -> &'m [Measure] {
        self.measures
    }

    pub(super) fn owner(&self, cell: CellId) -> Option<Owner> {
        self.owners.get(cell.position()).copied()
    }

    fn known(&self, cell: CellId) -> Option<u64> {
        self.owner(cell)?.count
    }

    fn each(&mut self, lay: fn(&mut Self, usize, usize)) {
        for measure in 0..self.measures.len() {
            for reading in 0..self.measures[measure].readings.len() {
                lay(self, measure, reading);
            }
        }
    }

    /// The figure of a count, and what approves the reading.
    fn count(&mut self, measure: usize, reading: usize) {
        let own = &self.measures[measure];
        let row = &own.readings[reading];
        let approval = self.approvals.iter().position(|approval| approval.covers(&own.id, row.at));
        self.slots[measure][reading].approval = approval;
        if own.doc.kind != MeasureKind::Count {
            return;
        }
        let cell = match row.value {
            Value::Number(number) => {
                number.as_count().map(|count| self.cell(measure, row, Part::Value, count, approval))
            }
            Value::Suppressed => Some(self.withheld(measure, row)),
            _ => None,
        };
        self.slots[measure][reading].value = cell;
    }

    /// The numbers above and below the line, and those below it who are not above it.
    fn parts(&mut self, measure: usize, reading: usize) {
        let own = &self.measures[measure];
        let row = &own.readings[reading];
        let approval = self.slots[measure][reading].approval;
        let linked = |cells: &Self, id: &Option<MeasureId>| cells.count_at(id.as_ref()?, row.at);
        let above = linked(self, &own.doc.numerator_is)
            .or_else(|| row.numerator.map(|n| self.cell(measure, row, Part::Numerator, n.into(), approval)));
        let below = linked(self, &own.doc.denominator_is)
            .or_else(|| row.denominator.map(|n| self.cell(measure, row, Part::Denominator, n.into(), approval)));
        let slots = &mut self.slots[measure][reading];
        (slots.numerator, slots.denominator) = (above, below);
        if own.doc.kind != MeasureKind::Percent {
            return;
        }
        if let (Some(above), Some(below)) = (above, below) {
            let rest = self.derived(measure, row.at, Part::Rest, Derived::Rest);
            self.tables.sum(below, &[above, rest]);
            self.slots[measure][reading].rest = Some(rest);
        }
    }

    /// A count that is the sum of others: only where each of them has a figure, or holds one back, for the same time.
    fn whole_and_parts(&mut self, measure: usize, reading: usize) {
        let own = &self.measures[measure];
        let at = own.readings[reading].at;
        let parts: Option<Vec<CellId>> = own.doc.sum_of.iter().map(|id| self.count_at(id, at)).collect();
        if let (Some(whole), Some(parts)) = (self.slots[measure][reading].value, parts)
            && !parts.is_empty()
        {
            self.tables.sum(whole, &parts);
        }
    }

    /// A count of which all stand in another: those of the other who are not here are a count as well.
    fn subset(&mut self, measure: usize, reading: usize) {
        let own = &self.measures[measure];
        let at = own.readings[reading].at;
        let whole = own.doc.part_of.as_ref().and_then(|id| self.count_at(id, at));
        if let (Some(whole), Some(part)) = (whole, self.slots[measure][reading].value) {
            let rest = self.derived(measure, at, Part::Difference, Derived::Difference);
            self.tables.sum(whole, &[part, rest]);
        }
    }

    /// The step of a running total from the figure before it.
    fn step(&mut self, measure: usize, reading: usize) {
        if !self.measures[measure].doc.running_total {
            return;
        }
        let at = self.measures[measure].readings[reading].at;
        let before = self.slots[measure][..reading].iter().rev().find_map(|slots| slots.value);
        if let (Some(now), Some(before)) = (self.slots[measure][reading].value, before) {
            let step = self.derived(measure, at, Part::Change, Derived::Change);
            self.tables.sum(now, &[before, step]);
        }
    }

    /// The figure of the beginning: the reading of that time, where there is one and it says the same.
    fn baseline(&mut self, measure: usize) {
        let own = &self.measures[measure];
        let Some(baseline) = &own.doc.baseline else { return };
        let count = (own.doc.kind == MeasureKind::Count).then(|| baseline.value.as_count()).flatten();
        let Some(count) = count else { return };
        let same = self.count_at(&own.id, baseline.at).filter(|cell| self.known(*cell) == Some(count));
        let approval = self.approvals.iter().position(|approval| approval.covers(&own.id, baseline.at));
        let cell = same.unwrap_or_else(|| {
            let release = if approval.is_some() { Release::Public } else { Release::Free };
            self.add(
                measure,
                baseline.at,
                Part::Baseline,
                Cell { count: Some(count), release, sensitive: is_of_people(own) },
            )
        });
        self.baselines[measure] = Some(cell);
    }

    /// A figure that would be printed. Where an earlier report printed it, it cannot be held back any more; where that printed
    /// another, the step between the two is a count of its own.
    fn cell(&mut self, measure: usize, row: &Reading, part: Part, count: u64, approval: Option<usize>) -> CellId {
        let own = &self.measures[measure];
        let before = self.printed.get(&(own.id.as_str(), row.at.iso(), part)).copied();
        let is_public = approval.is_some() || before == Some(count);
        let release = if is_public { Release::Public } else { Release::Free };
        let sensitive = is_of_people(own);
        let cell = self.add(measure, row.at, part, Cell { count: Some(count), release, sensitive });
        if let Some(before) = before.filter(|before| *before != count) {
            let first = Cell { count: Some(before), release: Release::Public, sensitive };
            let first = self.add(measure, row.at, part, first);
            let (more, less) = if before > count { (first, cell) } else { (cell, first) };
            let step = self.derived(measure, row.at, Part::Revision, Derived::Revision);
            self.tables.sum(more, &[less, step]);
        }
        cell
    }

    fn withheld(&mut self, measure: usize, row: &Reading) -> CellId {
        let sensitive = is_of_people(&self.measures[measure]);
        self.add(measure, row.at, Part::Value, Cell { count: None, release: Release::Withheld, sensitive })
    }

    /// A count that nobody writes: it follows from the sum that it is joined to the others by.
    fn derived(&mut self, measure: usize, at: When, part: Part, derived: Derived) -> CellId {
        let sensitive = is_of_people(&self.measures[measure]);
        self.add(measure, at, part, Cell { count: None, release: Release::Derived(derived), sensitive })
    }

    fn add(&mut self, measure: usize, at: When, part: Part, cell: Cell) -> CellId {
        self.owners.push(Owner { measure, at, part, count: cell.count });
        self.tables.cell(cell)
    }

    /// The cell of a count for exactly this time.
    fn count_at(&self, id: &MeasureId, at: When) -> Option<CellId> {
        let measure = *self.by_id.get(id.as_str())?;
        let readings = &self.measures[measure].readings;
        let found = readings.partition_point(|reading| reading.at < at);
        readings.get(found).filter(|reading| reading.at == at)?;
        self.slots[measure][found].value
    }
}

/// True where small figures are held back.
pub(super) fn is_of_people(measure: &Measure) -> bool {
    measure.doc.about == About::People
}
