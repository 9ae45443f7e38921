//! What the arithmetic says, in a resident's words.

use super::{Analysis, Assurance, Cause, ControlChart, Direction, Footing, Method, Refusal, Rule, RunChart, Variation};
use super::{LIMITS_FROM, SETTLED_FROM};

/// The answers of an analysis, one sentence each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Is it changing, and is that good?
    pub change: String,
    /// Can the target be met? `None` where nothing can be said of one.
    pub target: Option<&'static str>,
    /// How the answer was reached and how sure it is.
    pub method: String,
}

impl Verdict {
    pub(super) fn of(analysis: &Analysis) -> Self {
        let since = if analysis.earlier.is_empty() { "" } else { " since the way of working or counting changed" };
        let (change, method) = match &analysis.current.method {
            Method::Table(why) => (without_a_chart(*why, since), refusal(*why)),
            Method::Run { chart, why } => (run_chart(chart, since), refusal(*why)),
            Method::Control(chart) => (control_chart(chart), how(chart)),
        };
        Self { change, target: analysis.assurance.map(|assurance| target(assurance, analysis.meets_now)), method }
    }
}

fn without_a_chart(why: Refusal, since: &str) -> String {
    match why {
        Refusal::TooFew { readings: 0, .. } => format!("No readings{since}."),
        Refusal::TooFew { readings, .. } => too_few(readings, since),
        Refusal::AllTheSame | Refusal::SameOnceScreened | Refusal::NotFinite => {
            "A change cannot be told from chance: not all readings are numbers.".to_owned()
        }
    }
}

/// Ten readings, not the six of a run chart: with six to nine it shows the middle and can never signal.
fn too_few(readings: usize, since: &str) -> String {
    format!("Too few readings{since} to tell a change from chance: {readings} of the {LIMITS_FROM} needed.")
}

fn run_chart(chart: &RunChart, since: &str) -> String {
    if chart.useful == 0 {
        return format!("No change: all {} readings{since} are the same.", chart.readings);
    }
    if chart.readings < LIMITS_FROM {
        return too_few(chart.readings, since);
    }
    if !chart.can_tell() {
        return "A change cannot be told from chance: more than half of the readings are the same.".to_owned();
    }
    if chart.has_long_run() {
        let (longest, most) = (chart.longest_run, chart.longest_by_chance());
        return format!(
            "A real change: {longest} readings in a row are on one side of the middle, where chance explains {most}."
        );
    }
    if chart.has_few_crossings() {
        let (crossings, fewest) = (times(chart.crossings), times(chart.fewest_by_chance()));
        return format!(
            "A real change: the readings cross their middle {crossings}, where chance would {fewest} or more."
        );
    }
    "No sign of a real change: the readings lie about their middle as chance would have them.".to_owned()
}

fn times(count: usize) -> String {
    match count {
        0 => "never".to_owned(),
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        _ => format!("{count} times"),
    }
}

fn control_chart(chart: &ControlChart) -> String {
    let Some(last) = chart.points.last() else { return String::new() };
    let lead = match last.variation {
        Variation::CommonCause => "No real change",
        Variation::ImprovementHigh | Variation::ImprovementLow => "Getting better",
        Variation::ConcernHigh | Variation::ConcernLow => "Getting worse",
        Variation::NeutralHigh => "Going up",
        Variation::NeutralLow => "Going down",
    };
    format!("{lead}: {}.", last.cause.map_or("within normal variation", reason))
}

fn reason(cause: Cause) -> &'static str {
    match (cause.rule, cause.direction) {
        (Rule::Outside, Direction::Up) => "the latest reading is higher than chance explains",
        (Rule::Outside, Direction::Down) => "the latest reading is lower than chance explains",
        (Rule::Trend, Direction::Up) => "7 readings or more in a row have risen",
        (Rule::Trend, Direction::Down) => "7 readings or more in a row have fallen",
        (Rule::TwoInThree, Direction::Up) => "at least 2 of the last 3 readings are unusually high",
        (Rule::TwoInThree, Direction::Down) => "at least 2 of the last 3 readings are unusually low",
        (Rule::Shift, Direction::Up) => "7 readings or more in a row are above the average",
        (Rule::Shift, Direction::Down) => "7 readings or more in a row are below the average",
    }
}

/// The limits speak for the way of working; a latest reading outside of them may say the opposite of what they say.
fn target(assurance: Assurance, meets_now: Option<bool>) -> &'static str {
    match (assurance, meets_now) {
        (Assurance::Pass, Some(false)) => "The latest reading does not meet the target, which normal variation would.",
        (Assurance::Pass, _) => "Meets the target consistently.",
        (Assurance::Fail, Some(true)) => "The latest reading meets the target, which normal variation would not.",
        (Assurance::Fail, _) => "Will not meet the target without a change to the way of working.",
        (Assurance::Inconsistent, _) => "Sometimes meets the target, sometimes not: by chance alone.",
    }
}

/// Why there are no limits.
fn refusal(why: Refusal) -> String {
    match why {
        Refusal::TooFew { .. } => format!("It takes {LIMITS_FROM} readings to work out what chance alone explains."),
        Refusal::AllTheSame => "No limits: the readings they would be worked out from are all the same.".to_owned(),
        Refusal::SameOnceScreened => {
            "No limits: but for a few large changes, which are left out, neighbouring readings are all the same."
                .to_owned()
        }
        Refusal::NotFinite => "No limits: a reading is no number, or is too large to add up.".to_owned(),
    }
}

/// How the limits came about, and how sure they are.
fn how(chart: &ControlChart) -> String {
    let readings = chart.limits.readings;
    let screened = match chart.limits.screened {
        0 => String::new(),
        1 => ", without 1 change far larger than the rest".to_owned(),
        count => format!(", without {count} changes far larger than the rest"),
    };
    match chart.footing {
        Footing::Settled => format!("Normal variation is worked out from {readings} readings{screened}."),
        Footing::Trial => {
            let sure = format!("it is sure from {SETTLED_FROM}");
            format!("Normal variation is provisional: worked out from {readings} readings{screened}; {sure}.")
        }
    }
}
