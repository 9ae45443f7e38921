//! Is it making a difference? Every measure, by the priority it belongs to.

use super::desk::Desk;
use super::measure_parts::{Tile, aim, better_in_short, change_in_short, value};
use super::parts::{Anchor, Link, counted};
use super::shell::Page;
use crate::plan::{Measure, Value, address};
use crate::report::MeasureAt;
use crate::report::statistics::LIMITS_FROM;
use serde::Serialize;

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
    value: String,
    when: String,
    better: &'static str,
    target: String,
    change: String,
    sparkline_html: Option<String>,
}

impl<'t> MeasureRow<'t> {
    pub(super) fn of(at: &MeasureAt<'t>) -> Self {
        let measure = at.measure();
        let shown = at.latest_figure().map(|(reading, _)| reading).or_else(|| at.latest());
        Self {
            title: &measure.doc.title,
            href: address::measure(&measure.id),
            value: shown.map_or_else(|| "No figure yet".to_owned(), |reading| value(measure, reading)),
            when: shown.map_or_else(String::new, |reading| reading.at.to_string()),
            better: better_in_short(measure.doc.good),
            target: aim(at).unwrap_or_else(|| "None".to_owned()),
            change: change_in_short(at),
            sparkline_html: super::figure::sparkline(at),
        }
    }

    /// The measures that a test picks, as at the current report: key ones first, those without a figure last.
    pub(super) fn all(desk: &Desk<'t>, picks: impl Fn(&Measure) -> bool) -> Vec<Self> {
        let as_at = desk.report().as_at();
        let picked = desk.plan.measures.iter().filter(|measure| picks(measure));
        let mut picked: Vec<MeasureAt<'t>> = picked.map(|measure| MeasureAt::new(measure, as_at)).collect();
        let is_key = |measure: &Measure| desk.plan.frame.key_measures.contains(&measure.id);
        picked.sort_by_key(|at| (!is_key(at.measure()), at.figures().is_empty()));
        picked.iter().map(Self::of).collect()
    }
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let report = desk.report();
    let all: Vec<MeasureAt<'_>> =
        desk.plan.measures.iter().map(|measure| MeasureAt::new(measure, report.as_at())).collect();
    let groups = groups(desk);
    View {
        page: Page::new(desk, report, "measures/", "Is it making a difference?")
            .titled("Measures", &desk.plan.site.title)
            .described("What is measured, and whether it changes by more than chance.")
            .entry("measures"),
        lede: lede(&all),
        notes: notes(&all),
        contents: groups.iter().map(|group| Anchor::new(group.id.clone(), group.heading.clone())).collect(),
        key_measures: Tile::key(desk, report.as_at()),
        groups,
    }
}

/// "51 measures: 3 have a target. None has the 10 figures that it takes to tell a change from chance."
fn lede(all: &[MeasureAt<'_>]) -> String {
    if all.is_empty() {
        return "Nothing is measured yet: no figure says whether children are better off.".to_owned();
    }
    let count = |is: fn(&MeasureAt<'_>) -> bool| all.iter().filter(|at| is(at)).count();
    let aimed = count(|at| at.measure().doc.target.is_some());
    let have = |count: usize| if count == 1 { "1 has".to_owned() } else { format!("{count} have") };
    let tells = count(|at| at.figures().len() >= LIMITS_FROM);
    let told = match tells {
        0 => format!("None has the {LIMITS_FROM} figures that it takes to tell a change from chance."),
        _ => format!("{} enough figures to tell a change from chance.", have(tells)),
    };
    format!("{}: {} a target. {told}", counted(all.len(), "measure"), have(aimed))
}

/// What the register as a whole lacks, and what the words mean that stand in place of a figure.
fn notes(all: &[MeasureAt<'_>]) -> Vec<String> {
    let without = |is: fn(Value) -> bool| {
        let shown = all.iter().filter(|at| at.figures().is_empty()).filter_map(MeasureAt::latest);
        shown.filter(|reading| is(reading.value)).count()
    };
    let said = [
        (all.iter().filter(|at| at.figures().len() == 1).count(), "has one figure only", "have one figure only"),
        (
            without(|value| value == Value::Suppressed),
            "is suppressed: its figure is held back, so that no one can be identified",
            "are suppressed: their figures are held back, so that no one can be identified",
        ),
        (
            without(|value| value == Value::Unknown),
            "is unknown: nobody has given a figure",
            "are unknown: nobody has given a figure",
        ),
    ];
    said.into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, more)| format!("{} {}.", counted(count, "measure"), if count == 1 { one } else { more }))
        .collect()
}

fn groups<'t>(desk: &Desk<'t>) -> Vec<Group<'t>> {
    let of_priorities = desk.plan.priorities.iter().map(|priority| {
        let rows = MeasureRow::all(desk, |measure| measure.doc.priority.as_ref() == Some(&priority.id));
        Group {
            id: format!("priority-{}", priority.id),
            heading: format!("{}. {}", priority.id, priority.title),
            priority: Some(Link::new(format!("Priority {}", priority.id), address::priority(&priority.id))),
            caption: format!("{} of priority {}", counted(rows.len(), "measure"), priority.id),
            rows,
        }
    });
    let rows = MeasureRow::all(desk, |measure| measure.doc.priority.is_none());
    let whole = Group {
        id: "whole-plan".to_owned(),
        heading: "The whole plan".to_owned(),
        priority: None,
        caption: format!("{} of no single priority", counted(rows.len(), "measure")),
        rows,
    };
    of_priorities.chain([whole]).filter(|group| !group.rows.is_empty()).collect()
}
