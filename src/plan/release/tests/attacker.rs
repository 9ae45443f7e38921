//! A reader who adds up everything that is printed: a model of what the public sees, solved for every figure that is not there.
//!
//! It knows which measures are sums, parts and running totals, and nothing of how figures were chosen. It shares no code with the
//! audit.

use super::random::{self, Chance};
use super::{Account, PrintedFigure, Tables};
use crate::disclosure::Steps;
use crate::plan::{Measure, MeasureId, MeasureKind, Reading, Value};
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome, Variable};
use std::collections::BTreeMap;

/// Which figure: the measure, its reading, and its own figure or the numbers above and below the line.
type Key = (usize, usize, char);

/// A figure that must not be known, as figures to add and to take away.
struct Secret {
    plus: Key,
    minus: Option<Key>,
}

/// The plan before and after: the truth says what is at stake, and only what is printed is used to find it.
struct Attack<'m> {
    truth: &'m [Measure],
    shown: &'m [Measure],
    /// What an earlier report printed.
    before: &'m [PrintedFigure],
}

/// As many numbers as a small figure is hidden among (`domain.md` §3.3).
const HIDDEN_AMONG: f64 = 5.0;

impl Attack<'_> {
    /// The figures that the reader can tell among fewer than five numbers.
    fn found(&self) -> Vec<String> {
        let secrets = self.secrets();
        let told = secrets.iter().filter_map(|secret| {
            let [low, high] = [OptimizationDirection::Minimize, OptimizationDirection::Maximize]
                .map(|direction| self.solve(direction, secret));
            let (low, high) = ((low? - 1e-6).ceil(), (high? + 1e-6).floor());
            let name = |key: Key| format!("{} {} {}", self.truth[key.0].id.as_str(), key.1, key.2);
            (high - low + 1.0 < HIDDEN_AMONG)
                .then(|| format!("{} less {:?}: {low} to {high}", name(secret.plus), secret.minus.map(name)))
        });
        told.collect()
    }

    fn keys(&self) -> impl Iterator<Item = (Key, &Reading, &Reading)> {
        self.truth.iter().zip(self.shown).enumerate().flat_map(|(measure, (truth, shown))| {
            let both = truth.readings.iter().zip(&shown.readings).enumerate();
            both.flat_map(move |(row, (truth, shown))| {
                ['v', 'n', 'd'].map(move |part| ((measure, row, part), truth, shown))
            })
        })
    }

    fn count(reading: &Reading, part: char) -> Option<u64> {
        match part {
            'v' => reading.value.number()?.as_count(),
            'n' => reading.numerator.map(u64::from),
            _ => reading.denominator.map(u64::from),
        }
    }

    fn is_count(&self, key: Key) -> bool {
        (key.2 == 'v') == (self.truth[key.0].doc.kind == MeasureKind::Count)
    }

    /// Whose figure this is: a share's numbers may be those of a measure.
    fn owner(&self, key: Key) -> Key {
        let doc = &self.truth[key.0].doc;
        let link = match key.2 {
            'n' => doc.numerator_is.as_ref(),
            'd' => doc.denominator_is.as_ref(),
            _ => None,
        };
        link.and_then(|id| self.at(id, key)).unwrap_or(key)
    }

    fn at(&self, id: &MeasureId, key: Key) -> Option<Key> {
        let measure = self.truth.iter().position(|own| own.id == *id)?;
        let at = self.truth[key.0].readings[key.1].at;
        let row = self.truth[measure].readings.iter().position(|reading| reading.at == at)?;
        Some((measure, row, 'v'))
    }

    /// What is a sum, a part or a step of what: whole, and a part of it.
    fn within(&self) -> Vec<(Key, Key)> {
        let mut pairs = Vec::new();
        for (key, ..) in self.keys() {
            let doc = &self.truth[key.0].doc;
            if key.2 == 'v' && doc.kind == MeasureKind::Count {
                pairs.extend(doc.part_of.as_ref().and_then(|id| Some((self.at(id, key)?, key))));
                if doc.running_total && key.1 > 0 {
                    pairs.push((key, (key.0, key.1 - 1, 'v')));
                }
            }
            if key.2 == 'n' && doc.kind == MeasureKind::Percent {
                pairs.push((self.owner((key.0, key.1, 'd')), self.owner(key)));
            }
        }
        pairs
    }

    /// Every small number of people that the truth holds, and every figure in whose place a sign stands.
    fn secrets(&self) -> Vec<Secret> {
        let truth: BTreeMap<Key, u64> =
            self.keys().filter_map(|(key, truth, _)| Some((key, Self::count(truth, key.2)?))).collect();
        let small = |count: u64| (1..=5).contains(&count);
        let mut secrets: Vec<Secret> = self
            .keys()
            .filter(|(key, ..)| self.is_count(*key) && self.owner(*key) == *key)
            .filter(|(key, _, shown)| {
                truth.get(key).is_some_and(|count| small(*count)) || (key.2 == 'v' && shown.value == Value::Suppressed)
            })
            .map(|(key, ..)| Secret { plus: key, minus: None })
            .collect();
        // A few more or fewer than an earlier report printed are as many as the figure is now, set against that.
        for before in self.before {
            let is_own = |key: &Key| {
                let own = &self.truth[key.0];
                own.id.as_str() == &*before.measure && own.readings[key.1].at.iso() == *before.at && key.2 == 'v'
            };
            let revised = truth.iter().find(|(key, count)| is_own(key) && small(count.abs_diff(before.count)));
            secrets.extend(revised.map(|(key, _)| Secret { plus: *key, minus: None }));
        }
        for (whole, part) in self.within() {
            if let (Some(more), Some(less)) = (truth.get(&whole), truth.get(&part))
                && small(more - less)
            {
                secrets.push(Secret { plus: whole, minus: Some(part) });
            }
        }
        secrets
    }

    /// A sign stands for one or more, as noughts are printed, unless one had to be held back with the others: then whoever
    /// reckons so is wrong.
    fn holds_back_nought(&self) -> bool {
        self.keys().any(|(key, truth, shown)| {
            key.2 == 'v' && Self::count(truth, 'v') == Some(0) && shown.value == Value::Suppressed
        })
    }

    /// The least or the greatest that a secret can be.
    fn solve(&self, direction: OptimizationDirection, secret: &Secret) -> Option<f64> {
        const BEYOND: f64 = 1e6;
        let mut problem = Problem::new(direction);
        let mut variables: BTreeMap<Key, Variable> = BTreeMap::new();
        let weight = |key: Key| {
            let of = |one: Key| f64::from(u8::from(self.owner(one) == key));
            of(secret.plus) - secret.minus.map_or(0.0, of)
        };
        for (key, _, shown) in self.keys().filter(|(key, ..)| self.is_count(*key) && self.owner(*key) == *key) {
            let printed = Self::count(shown, key.2).map(|count| count as f64);
            let is_sign = key.2 == 'v' && shown.value == Value::Suppressed;
            let least = f64::from(u8::from(is_sign && !self.holds_back_nought()));
            let (low, high) = printed.map_or((least, BEYOND), |count| (count, count));
            variables.insert(key, problem.add_var(weight(key), (low, high)));
        }
        // A share prints the numbers of the measures it is made of.
        for (key, _, shown) in self.keys().filter(|(key, ..)| self.is_count(*key) && self.owner(*key) != *key) {
            if let (Some(count), Some(variable)) = (Self::count(shown, key.2), variables.get(&self.owner(key))) {
                problem.add_constraint([(*variable, 1.0)], ComparisonOp::Eq, count as f64);
            }
        }
        for (whole, part) in self.within() {
            let (Some(whole), Some(part)) = (variables.get(&whole), variables.get(&part)) else { continue };
            problem.add_constraint([(*whole, 1.0), (*part, -1.0)], ComparisonOp::Ge, 0.0);
        }
        for (key, ..) in self.keys().filter(|(key, ..)| key.2 == 'v') {
            let parts = &self.truth[key.0].doc.sum_of;
            if !parts.is_empty() {
                let parts = parts.iter().filter_map(|id| Some((*variables.get(&self.at(id, key)?)?, -1.0)));
                let sum: Vec<(Variable, f64)> = std::iter::once((variables[&key], 1.0)).chain(parts).collect();
                problem.add_constraint(sum, ComparisonOp::Eq, 0.0);
            }
        }
        match problem.solve() {
            Ok(SolveOutcome::Solution(solution)) => Some(solution.objective()),
            _ => None,
        }
    }
}

/// What the reader finds in a plan, where the program let it be published.
fn found(make: fn(u64) -> Tables, seed: u64, steps: Steps) -> Vec<String> {
    let truth = make(seed);
    let (shown, account): (Vec<Measure>, Account) = make(seed).released_with(steps);
    if !account.exposures().is_empty() {
        return Vec::new();
    }
    let approved = |id: &MeasureId| truth.approvals.iter().any(|approval| approval.measures.contains(id));
    let mut found = Attack { truth: &truth.measures, shown: &shown, before: &truth.printed }.found();
    found.retain(|told| {
        !truth.measures.iter().any(|own| {
            approved(&own.id) && told.starts_with(&format!("{} ", own.id.as_str())) && told.contains("less None")
        })
    });
    found
}

/// True where one of 500 plans gives something away.
fn is_caught(make: fn(u64) -> Tables, steps: Steps) -> bool {
    (0..500).any(|seed| !found(make, seed, steps).is_empty())
}

#[test]
fn nobody_works_out_a_figure_of_500_plans() {
    for seed in 0..500 {
        assert_eq!(found(random::plan, seed, Steps::default()), [""; 0], "plan {seed}");
    }
}

#[test]
fn nobody_does_where_people_approved_figures_or_an_earlier_report_printed_them() {
    for seed in 0..500 {
        assert_eq!(found(random::approved, seed, Steps::default()), [""; 0], "approved plan {seed}");
        assert_eq!(found(random::revised, seed, Steps::default()), [""; 0], "revised plan {seed}");
    }
}

#[test]
fn without_any_one_step_somebody_does() {
    let all = Steps::default();
    let without = [
        ("primary", is_caught(random::plan, Steps { primary: false, audit: false, ..all })),
        ("rest", is_caught(random::plan, Steps { rest: false, ..all })),
        ("difference", is_caught(random::plan, Steps { difference: false, ..all })),
        ("change", is_caught(random::plan, Steps { change: false, ..all })),
        ("revision", is_caught(random::revised, Steps { revision: false, ..all })),
        ("secondary", is_caught(random::plan, Steps { secondary: false, audit: false, ..all })),
        ("audit", is_caught(random::approved, Steps { audit: false, ..all })),
    ];
    let needless: Vec<&str> = without.into_iter().filter(|(_, caught)| !caught).map(|(step, _)| step).collect();
    assert_eq!(needless, [""; 0], "nothing was found without these");
}

#[test]
fn chance_is_the_same_every_time() {
    let mut chance = Chance::new(7);
    let first: Vec<u64> = (0..4).map(|_| chance.below(100)).collect();
    let mut again = Chance::new(7);
    assert_eq!(first, (0..4).map(|_| again.below(100)).collect::<Vec<_>>());
}
