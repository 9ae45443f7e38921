//! Measures: a definition and three years of readings each.

use super::calendar::Month;
use super::random::Random;
use super::words::AREAS;
use super::{FINDINGS, Size};
use std::fmt::Write as _;

const ACTIONS_A_MEASURE: usize = 500;
const FEWEST: usize = 2;
const MONTHS: usize = 36;
/// The month that [`Month`] counts from, in months of the calendar.
const JANUARY_2022: usize = 2022 * 12;

/// Kind and unit, with what a definition of the kind needs beside them.
const KINDS: [(&str, &str, &str); 4] = [
    ("percent", "of visits", "numerator: Visits made in time\ndenominator: Visits due\n"),
    ("count", "children", ""),
    ("days", "working days", ""),
    ("rate", "per 10,000 children", "per: 10000\n"),
];

/// The two files of every measure.
pub(super) fn files(size: Size) -> impl Iterator<Item = (String, String)> {
    (0..measures(size)).flat_map(move |at| {
        [
            (format!("measures/measure-{at}.yaml"), definition(size, at)),
            (format!("measures/measure-{at}.csv"), readings(size, at)),
        ]
    })
}

fn measures(size: Size) -> usize {
    (size.actions / ACTIONS_A_MEASURE).max(FEWEST)
}

/// A month as YAML has it, so many months before the last period.
fn month_before_last(size: Size, months: usize) -> String {
    let month = JANUARY_2022 + size.periods - 1 - months;
    format!("{}-{:02}", month / 12, month % 12 + 1)
}

fn definition(size: Size, at: usize) -> String {
    let mut random = Random::of(&format!("measure {at}"));
    let (kind, unit, more) = KINDS[at % KINDS.len()];
    let area = AREAS[at % AREAS.len()];
    let mut text = format!(
        "title: \"{area}: measure {at}\"\ndefinition: {}\nkind: {kind}\nunit: {unit}\n{more}good: {}\nfrequency: monthly\nsource: The council's case records.\nowner: role-{}\nfindings: [\"{}\"]\n",
        random.sentence(),
        random.pick(&["up", "down", "hold"]),
        random.below(size.roles()),
        1 + random.below(FINDINGS),
    );
    text += &match at % 2 {
        0 => format!("target: {{value: 85, by: {}}}\ntolerance: 3\n", Month(size.periods + 6).id()),
        _ => "no_target: The board has yet to agree one.\n".to_owned(),
    };
    if at == 0 {
        let from = month_before_last(size, MONTHS / 2);
        let _ = writeln!(text, "rebase:\n  - {{from: {from}, because: Visits are counted by the week.}}");
    }
    text
}

/// A reading for each month before the last period, oldest first; of the second measure one is held back.
fn readings(size: Size, at: usize) -> String {
    let mut random = Random::of(&format!("readings {at}"));
    let mut text = "at,value,numerator,denominator,marks,note,evidence\n".to_owned();
    for months in (1..=MONTHS).rev() {
        let month = month_before_last(size, months);
        let mark = if months == 1 { "provisional" } else { "" };
        let _ = match KINDS[at % KINDS.len()].0 {
            _ if at == 1 && months == MONTHS / 3 => writeln!(text, "{month},suppressed,,,,Too few to publish.,"),
            "percent" => {
                let below = 40 + random.below(100);
                let above = below * (60 + random.below(35)) / 100;
                let share = (200 * above + below) / (2 * below);
                writeln!(text, "{month},{share},{above},{below},{mark},,")
            }
            "rate" => writeln!(text, "{month},{}.{},,,{mark},,", 30 + random.below(20), random.below(10)),
            _ => writeln!(text, "{month},{},,,{mark},,", 20 + random.below(40)),
        };
    }
    text
}
