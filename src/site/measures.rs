//! Is it making a difference? Every measure, by the priority it belongs to.

use super::desk::Desk;
use super::measure_parts::{Tile, aim, better_in_short, change_in_short, shown_value};
use super::parts::{Anchor, Link};
use super::shell::Page;
use crate::plan::{Measure, Value, address};
use crate::report::MeasureAt;
use crate::report::statistics::LIMITS_FROM;
use crate::words::{Words, key, say};
use serde::Serialize;
use std::borrow::Cow;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    notes: Vec<String>,
    contents: Vec<Anchor>,
    key_measures: Vec<Tile<'t>>,
    groups: Vec<Group<'t>>,
}

/// The measures of one priority.
#[derive(Debug, Serialize)]
struct Group<'t> {
    id: String,
    heading: String,
    /// The priority; none for measures of the whole plan.
    priority: Option<Link<'t>>,
    caption: String,
    rows: Vec<MeasureRow<'t>>,
}

/// One measure in a table.
#[derive(Debug, Serialize)]
pub(super) struct MeasureRow<'t> {
    title: &'t str,
    href: String,
    value: Cow<'t, str>,
    when: String,
    better: &'t str,
    target: Cow<'t, str>,
    change: String,
    sparkline_html: Option<String>,
}

impl<'t> MeasureRow<'t> {
    pub(super) fn of(words: &'t Words, at: &MeasureAt<'t>) -> Self {
        let measure = at.measure();
        let shown = at.latest_figure().map(|(reading, _)| reading).or_else(|| at.latest());
        Self {
            title: &measure.doc.title,
            href: address::measure(&measure.id),
            value: shown_value(words, measure, shown),
            when: shown.map_or_else(String::new, |reading| words.when(reading.at)),
            better: better_in_short(words, measure.doc.good),
            target: aim(words, at).map_or(say!(words, measures_no_target).into(), Cow::Owned),
            change: change_in_short(words, at),
            sparkline_html: super::figure::sparkline(words, at),
        }
    }

    /// The measures that a test picks, as at the current report: key ones first, those without a figure last.
    pub(super) fn all(desk: &Desk<'t>, picks: impl Fn(&Measure) -> bool) -> Vec<Self> {
        let as_at = desk.report().as_at();
        let picked = desk.plan.measures.iter().filter(|measure| picks(measure));
        let mut picked: Vec<MeasureAt<'t>> = picked.map(|measure| MeasureAt::new(measure, as_at)).collect();
        let is_key = |measure: &Measure| desk.plan.frame.key_measures.contains(&measure.id);
        picked.sort_by_key(|at| (!is_key(at.measure()), at.figures().is_empty()));
        picked.iter().map(|at| Self::of(desk.words, at)).collect()
    }
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let words = desk.words;
    let report = desk.report();
    let all: Vec<MeasureAt<'_>> =
        desk.plan.measures.iter().map(|measure| MeasureAt::new(measure, report.as_at())).collect();
    let groups = groups(desk);
    View {
        page: Page::new(desk, report, "measures/", say!(words, measures_heading))
            .titled(say!(words, nav_measures), &desk.plan.site.title)
            .described(say!(words, measures_description))
            .entry("measures"),
        lede: lede(words, &all),
        notes: notes(words, &all),
        contents: groups.iter().map(|group| Anchor::new(group.id.clone(), group.heading.clone())).collect(),
        key_measures: Tile::key(desk, report.as_at()),
        groups,
    }
}

/// "51 measures: 3 have a target. None has the 10 figures that it takes to tell a change from chance."
fn lede(words: &Words, all: &[MeasureAt<'_>]) -> String {
    if all.is_empty() {
        return say!(words, measures_lede_empty).to_owned();
    }
    let count = |is: fn(&MeasureAt<'_>) -> bool| all.iter().filter(|at| is(at)).count();
    let aimed = count(|at| at.measure().doc.target.is_some());
    let told = match count(|at| at.figures().len() >= LIMITS_FROM) {
        0 => say!(words, measures_lede_none_tells, count = LIMITS_FROM),
        tells => say!(words, measures_lede_tells, count = tells),
    };
    [say!(words, measures_lede, count = all.len(), aimed = aimed), told].join(" ")
}

/// What the register as a whole lacks, and what the words mean that stand in place of a figure.
fn notes(words: &Words, all: &[MeasureAt<'_>]) -> Vec<String> {
    let without = |is: fn(Value) -> bool| {
        let shown = all.iter().filter(|at| at.figures().is_empty()).filter_map(MeasureAt::latest);
        shown.filter(|reading| is(reading.value)).count()
    };
    let said = [
        (all.iter().filter(|at| at.figures().len() == 1).count(), key::measures_one_figure),
        (without(|value| value == Value::Suppressed), key::measures_suppressed),
        (without(|value| value == Value::Unknown), key::measures_unknown),
    ];
    super::figure::counted(words, said)
}

fn groups<'t>(desk: &Desk<'t>) -> Vec<Group<'t>> {
    let words = desk.words;
    let of_priorities = desk.plan.priorities.iter().map(|priority| {
        let rows = MeasureRow::all(desk, |measure| measure.doc.priority.as_ref() == Some(&priority.id));
        Group {
            id: format!("priority-{}", priority.id),
            heading: format!("{}. {}", priority.id, priority.title),
            priority: Some(Link::new(
                say!(words, measures_priority, id = priority.id.as_str()),
                address::priority(&priority.id),
            )),
            caption: say!(words, measures_of_priority, count = rows.len(), id = priority.id.as_str()),
            rows,
        }
    });
    let rows = MeasureRow::all(desk, |measure| measure.doc.priority.is_none());
    let whole = Group {
        id: "whole-plan".to_owned(),
        heading: say!(words, measures_whole_plan).to_owned(),
        priority: None,
        caption: say!(words, measures_of_no_priority, count = rows.len()),
        rows,
    };
    of_priorities.chain([whole]).filter(|group| !group.rows.is_empty()).collect()
}
