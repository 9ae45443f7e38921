//! What the arithmetic says, in a resident's words.

use super::{Analysis, Assurance, Cause, ControlChart, Direction, Footing, Method, Refusal, Rule, RunChart, Variation};
use super::{LIMITS_FROM, SETTLED_FROM};
use crate::words::{Words, say};

/// The answers of an analysis, one sentence each, in the language of the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict<'w> {
    /// Is it changing, and is that good?
    pub change: String,
    /// Can the target be met? `None` where nothing can be said of one.
    pub target: Option<&'w str>,
    /// How the answer was reached and how sure it is.
    pub method: String,
}

impl<'w> Verdict<'w> {
    pub(super) fn of(analysis: &Analysis, words: &'w Words) -> Self {
        let since = if analysis.earlier.is_empty() { Since::Start } else { Since::Change };
        let (change, method) = match &analysis.current.method {
            Method::Table(why) => (without_a_chart(words, *why, since), refusal(words, *why)),
            Method::Run { chart, why } => (run_chart(words, chart, since), refusal(words, *why)),
            Method::Control(chart) => (control_chart(words, chart), how(words, chart)),
        };
        let target = analysis.assurance.map(|assurance| target(words, assurance, analysis.meets_now));
        Self { change, target, method }
    }
}

/// Since when the readings are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Since {
    /// The first of all.
    Start,
    /// The way of working or of counting changed.
    Change,
}

fn without_a_chart(words: &Words, why: Refusal, since: Since) -> String {
    match (why, since) {
        (Refusal::TooFew { readings: 0, .. }, Since::Start) => say!(words, statistics_no_readings).to_owned(),
        (Refusal::TooFew { readings: 0, .. }, Since::Change) => say!(words, statistics_no_readings_since).to_owned(),
        (Refusal::TooFew { readings, .. }, _) => too_few(words, readings, since),
        (Refusal::AllTheSame | Refusal::SameOnceScreened | Refusal::NotFinite, _) => {
            say!(words, statistics_not_numbers).to_owned()
        }
    }
}

/// Ten readings, not the six of a run chart: with six to nine it shows the middle and can never signal.
fn too_few(words: &Words, readings: usize, since: Since) -> String {
    match since {
        Since::Start => say!(words, statistics_too_few, count = readings, needed = LIMITS_FROM),
        Since::Change => say!(words, statistics_too_few_since, count = readings, needed = LIMITS_FROM),
    }
}

fn run_chart(words: &Words, chart: &RunChart, since: Since) -> String {
    if chart.useful == 0 {
        return match since {
            Since::Start => say!(words, statistics_all_the_same, count = chart.readings),
            Since::Change => say!(words, statistics_all_the_same_since, count = chart.readings),
        };
    }
    if chart.readings < LIMITS_FROM {
        return too_few(words, chart.readings, since);
    }
    if !chart.can_tell() {
        return say!(words, statistics_most_the_same).to_owned();
    }
    if chart.has_long_run() {
        return say!(words, statistics_long_run, count = chart.longest_run, most = chart.longest_by_chance());
    }
    if chart.has_few_crossings() {
        return say!(words, statistics_few_crossings, count = chart.crossings, fewest = chart.fewest_by_chance());
    }
    say!(words, statistics_no_sign).to_owned()
}

fn control_chart(words: &Words, chart: &ControlChart) -> String {
    let Some(last) = chart.points.last() else { return String::new() };
    let lead = match last.variation {
        Variation::CommonCause => return say!(words, statistics_common_cause).to_owned(),
        Variation::ImprovementHigh | Variation::ImprovementLow => say!(words, statistics_better),
        Variation::ConcernHigh | Variation::ConcernLow => say!(words, statistics_worse),
        Variation::NeutralHigh => say!(words, statistics_up),
        Variation::NeutralLow => say!(words, statistics_down),
    };
    let because = last.cause.map_or("", |cause| reason(words, cause));
    say!(words, statistics_change, lead = lead, because = because)
}

fn reason(words: &Words, cause: Cause) -> &str {
    match (cause.rule, cause.direction) {
        (Rule::Outside, Direction::Up) => say!(words, statistics_outside_up),
        (Rule::Outside, Direction::Down) => say!(words, statistics_outside_down),
        (Rule::Trend, Direction::Up) => say!(words, statistics_trend_up),
        (Rule::Trend, Direction::Down) => say!(words, statistics_trend_down),
        (Rule::TwoInThree, Direction::Up) => say!(words, statistics_two_in_three_up),
        (Rule::TwoInThree, Direction::Down) => say!(words, statistics_two_in_three_down),
        (Rule::Shift, Direction::Up) => say!(words, statistics_shift_up),
        (Rule::Shift, Direction::Down) => say!(words, statistics_shift_down),
    }
}

/// The limits speak for the way of working; a latest reading outside of them may say the opposite of what they say.
fn target(words: &Words, assurance: Assurance, meets_now: Option<bool>) -> &str {
    match (assurance, meets_now) {
        (Assurance::Pass, Some(false)) => say!(words, statistics_misses_now),
        (Assurance::Pass, _) => say!(words, statistics_pass),
        (Assurance::Fail, Some(true)) => say!(words, statistics_meets_now),
        (Assurance::Fail, _) => say!(words, statistics_fail),
        (Assurance::Inconsistent, _) => say!(words, statistics_inconsistent),
    }
}

/// Why there are no limits.
fn refusal(words: &Words, why: Refusal) -> String {
    match why {
        Refusal::TooFew { .. } => say!(words, statistics_takes_readings, count = LIMITS_FROM),
        Refusal::AllTheSame => say!(words, statistics_refused_same).to_owned(),
        Refusal::SameOnceScreened => say!(words, statistics_refused_screened).to_owned(),
        Refusal::NotFinite => say!(words, statistics_refused_not_finite).to_owned(),
    }
}

/// How the limits came about, and how sure they are.
fn how(words: &Words, chart: &ControlChart) -> String {
    let (count, screened, sure) = (chart.limits.readings, chart.limits.screened, SETTLED_FROM);
    match (chart.footing, screened) {
        (Footing::Settled, 0) => say!(words, statistics_settled, count = count),
        (Footing::Settled, _) => say!(words, statistics_settled_screened, count = count, screened = screened),
        (Footing::Trial, 0) => say!(words, statistics_trial, count = count, sure = sure),
        (Footing::Trial, _) => say!(words, statistics_trial_screened, count = count, screened = screened, sure = sure),
    }
}
