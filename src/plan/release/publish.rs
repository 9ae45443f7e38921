//! From decisions to readings that may be printed, and to the officer's account of them.

use super::account::{Account, Decision, Exposure, Outcome, Why, Written};
use super::cells::{Cells, Slots, is_of_people};
use super::{Part, Spot};
use crate::disclosure::{self, CellId, Decisions, Reason, Rules, Scheme};
use crate::plan::measure::{Baseline, MeasureBaseline};
use crate::plan::{Approval, Measure, MeasureDoc, MeasureKind, Number, Reading, Register, Value, When};

/// The measures with what may be printed of them.
pub(super) fn publish(
    measures: &[Measure],
    cells: &Cells<'_>,
    decisions: &Decisions,
    rules: &Rules,
    approvals: &Register<Approval>,
) -> (Vec<Shown>, Account) {
    let mut publisher = Publisher { cells, decisions, rules, approvals, told: Vec::new() };
    let shown = (0..measures.len()).map(|measure| publisher.measure(measure)).collect();
    let Publisher { told, .. } = publisher;
    let exposures = exposures(cells, decisions);
    let written = measures.iter().map(written).collect();
    (shown, Account { rules: *rules, written, decisions: told, exposures })
}

/// What may be printed of a measure.
pub(super) struct Shown {
    pub(super) readings: Vec<Reading>,
    pub(super) baseline: Option<Baseline>,
}

struct Publisher<'p> {
    cells: &'p Cells<'p>,
    decisions: &'p Decisions,
    rules: &'p Rules,
    approvals: &'p Register<Approval>,
    told: Vec<Decision>,
}

/// A figure that may be printed, or why it may not.
type Fate = Result<Number, Why>;

impl Publisher<'_> {
    fn measure(&mut self, measure: usize) -> Shown {
        let own = &self.cells.measures()[measure];
        let readings =
            own.readings.iter().enumerate().map(|(at, row)| self.reading(own, row, self.cells.slots(measure, at)));
        let readings = readings.collect();
        Shown { readings, baseline: self.baseline(measure) }
    }

    fn reading(&mut self, own: &Measure, row: &Reading, slots: Slots) -> Reading {
        let value = self.value(own, row, slots);
        let is_held = value == Value::Suppressed;
        let parts = [
            (Part::Numerator, row.numerator, slots.numerator),
            (Part::Denominator, row.denominator, slots.denominator),
        ];
        let [numerator, denominator] =
            parts.map(|(part, count, cell)| self.part(own, row, part, count?, cell, (slots, is_held)));
        Reading { value, numerator, denominator, note: row.note.clone(), evidence: row.evidence.clone(), ..*row }
    }

    /// What is printed for the figure of a reading.
    fn value(&mut self, own: &Measure, row: &Reading, slots: Slots) -> Value {
        let Value::Number(number) = row.value else {
            if row.value == Value::Suppressed {
                self.tell(own, row.at, Some(row.row), Part::Value, None, Outcome::Held(Why::Author), slots.value);
            }
            return row.value;
        };
        let fate = match (is_of_people(own), own.doc.kind) {
            (false, _) => Ok(number),
            (true, MeasureKind::Count) => self.count(number, slots.value),
            (true, _) => self.share(&own.doc, number, slots),
        };
        let value = match fate {
            Ok(shown) if shown.is_zero() && is_share(own) && self.counts_anybody(row, slots) => Value::Low,
            Ok(shown) => Value::Number(shown),
            Err(_) => Value::Suppressed,
        };
        if is_of_people(own) {
            let outcome = self.outcome(number, fate, slots);
            self.tell(own, row.at, Some(row.row), Part::Value, Some(number), outcome, slots.value);
        }
        value
    }

    /// True where the number above the line is more than nought: such a share is nought by rounding alone, and printed as `[low]`
    /// (`domain.md` §3.1).
    fn counts_anybody(&self, row: &Reading, slots: Slots) -> bool {
        let linked = slots.numerator.and_then(|cell| self.cells.owner(cell)?.count);
        linked.or(row.numerator.map(u64::from)).is_some_and(|above| above > 0)
    }

    /// A count of people. One that is no whole number is wrong, which is told elsewhere, and is not printed.
    fn count(&self, number: Number, cell: Option<CellId>) -> Fate {
        match cell.map_or(disclosure::Outcome::Unprinted, |cell| self.decisions.outcome(cell)) {
            disclosure::Outcome::Shown(count) if Some(count) == number.as_count() => Ok(number),
            disclosure::Outcome::Shown(count) => Ok(Number::of_count(count)),
            disclosure::Outcome::Held(reason) => Err(self.why(reason)),
            disclosure::Outcome::Unprinted => Err(Why::Parts),
        }
    }

    /// A share, a rate or an average: printed only with the numbers it is made of (`domain.md` §3.3, step 3).
    fn share(&self, doc: &MeasureDoc, number: Number, slots: Slots) -> Fate {
        if slots.approval.is_some() {
            return Ok(number);
        }
        let needed: &[Option<CellId>] = match doc.kind {
            // An average is of people; what is added up is days.
            MeasureKind::Days => &[slots.denominator],
            _ => &[slots.numerator, slots.denominator],
        };
        let mut shown = Vec::with_capacity(2);
        for cell in needed {
            match self.decisions.outcome(cell.ok_or(Why::NoBase)?) {
                disclosure::Outcome::Shown(count) => shown.push(count),
                disclosure::Outcome::Held(_) | disclosure::Outcome::Unprinted => return Err(Why::Parts),
            }
        }
        let base = shown.last().copied().unwrap_or_default();
        if doc.kind == MeasureKind::Percent && !self.rules.base_is_enough(base) {
            return Err(Why::SmallBase);
        }
        match (self.rules.scheme, &shown[..]) {
            (Scheme::Nhs, [above, below]) if *below > 0 => Ok(of_rounded(doc, number, *above, *below)),
            _ => Ok(number),
        }
    }

    /// A number above or below the line, where it may be printed: never beside a figure that is held back.
    fn part(
        &mut self,
        own: &Measure,
        row: &Reading,
        part: Part,
        count: u32,
        cell: Option<CellId>,
        (slots, is_held): (Slots, bool),
    ) -> Option<u32> {
        if !is_of_people(own) {
            return (!is_held).then_some(count);
        }
        let number = Number::whole(count);
        let fate = self.count(number, cell).and_then(|shown| if is_held { Err(Why::Reading) } else { Ok(shown) });
        let outcome = self.outcome(number, fate.clone(), slots);
        self.tell(own, row.at, Some(row.row), part, Some(number), outcome, cell);
        fate.ok().and_then(Number::as_count).and_then(|count| count.try_into().ok())
    }

    /// A share that a reading of the same time gives too: it stands or falls with that. Of any other nobody says of how many it is.
    fn share_of_reading(&self, measure: usize, written: &MeasureBaseline) -> Fate {
        let own = &self.cells.measures()[measure];
        let is_same = |row: &Reading| row.at == written.at && row.value == Value::Number(written.value);
        let same = own.readings.iter().position(is_same).ok_or(Why::NoBase)?;
        self.share(&own.doc, written.value, self.cells.slots(measure, same))
    }

    /// The figure of the beginning: a count by its cell, anything else where it is approved or a reading gives it too.
    fn baseline(&mut self, measure: usize) -> Option<Baseline> {
        let own = &self.cells.measures()[measure];
        let written = own.doc.baseline.as_ref()?;
        let approval = self.approvals.iter().position(|approval| approval.covers(&own.id, written.at));
        let slots = Slots { approval, ..Slots::default() };
        let cell = self.cells.baseline_of(measure);
        let fate = match own.doc.kind {
            _ if !is_of_people(own) => Ok(written.value),
            MeasureKind::Count => self.count(written.value, cell),
            _ if approval.is_some() => Ok(written.value),
            _ => self.share_of_reading(measure, written),
        };
        if is_of_people(own) {
            let outcome = self.outcome(written.value, fate.clone(), slots);
            self.tell(own, written.at, None, Part::Baseline, Some(written.value), outcome, cell);
        }
        Some(Baseline { value: fate.map_or(Value::Suppressed, Value::Number), at: written.at })
    }

    fn outcome(&self, written: Number, fate: Fate, slots: Slots) -> Outcome {
        let approval = slots.approval.and_then(|at| (**self.approvals).get(at));
        match (fate, approval) {
            (Err(why), _) => Outcome::Held(why),
            (Ok(_), Some(approval)) => Outcome::Approved(approval.id.clone()),
            (Ok(shown), None) if shown != written => Outcome::Rounded(shown),
            (Ok(_), None) => Outcome::Printed,
        }
    }

    fn why(&self, reason: Reason) -> Why {
        match reason {
            Reason::Small => Why::Small,
            Reason::Zero => Why::Zero,
            Reason::Withheld => Why::Author,
            Reason::Protects(cell) => spot(self.cells, cell).map_or(Why::Parts, Why::Protects),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the fields of one record")]
    fn tell(
        &mut self,
        own: &Measure,
        at: When,
        row: Option<usize>,
        part: Part,
        figure: Option<Number>,
        outcome: Outcome,
        cell: Option<CellId>,
    ) {
        let spot = Spot { measure: own.id.clone(), at, part };
        let possible = cell.and_then(|cell| self.decisions.possible(cell));
        self.told.push(Decision { spot, row, figure, outcome, possible });
    }
}

fn is_share(own: &Measure) -> bool {
    matches!(own.doc.kind, MeasureKind::Percent | MeasureKind::Rate)
}

/// The share or rate of rounded numbers, to as many digits as the true one was given.
fn of_rounded(doc: &MeasureDoc, number: Number, above: u64, below: u64) -> Number {
    let each = if doc.kind == MeasureKind::Percent { 100 } else { doc.per.unwrap_or(1) };
    Number::rounded(f64::from(each) * above as f64 / below as f64, number.decimals())
}

fn spot(cells: &Cells<'_>, cell: CellId) -> Option<Spot> {
    let owner = cells.owner(cell)?;
    let measure = cells.measures().get(owner.measure)?.id.clone();
    Some(Spot { measure, at: owner.at, part: owner.part })
}

fn exposures(cells: &Cells<'_>, decisions: &Decisions) -> Vec<Exposure> {
    let told = decisions.exposed().iter().filter_map(|exposed| {
        let owner = cells.owner(exposed.cell)?;
        let measure = cells.measures().get(owner.measure)?;
        let row = measure.readings.iter().find(|reading| reading.at == owner.at).map(|reading| reading.row);
        Some(Exposure { spot: spot(cells, exposed.cell)?, row, possible: exposed.possible, why: exposed.why })
    });
    told.collect()
}

fn written(measure: &Measure) -> Written {
    Written {
        measure: measure.id.clone(),
        readings: measure.readings.clone(),
        baseline: measure.doc.baseline.as_ref().map(|baseline| (baseline.value, baseline.at)),
    }
}
