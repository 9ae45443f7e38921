//! Is it making a difference? Every measure, by the priority it belongs to.

use super::desk::Desk;
use super::measure_parts::{Tile, better, change, target, value};
use super::parts::{Anchor, Link, counted};
use super::shell::Page;
use crate::plan::{Measure, address};
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
            value: shown.map_or_else(|| "No reading".to_owned(), |reading| value(measure, reading)),
            when: shown.map_or_else(String::new, |reading| reading.at.to_string()),
            better: better(measure.doc.good),
            target: target(at),
            change: change(at),
            sparkline_html: super::figure::sparkline(at),
        }
    }

    /// The measures that a test picks, as at the current report.
    pub(super) fn all(desk: &Desk<'t>, picks: impl Fn(&Measure) -> bool) -> Vec<Self> {
        let as_at = desk.report().as_at();
        let picked = desk.plan.measures.iter().filter(|measure| picks(measure));
        picked.map(|measure| Self::of(&MeasureAt::new(measure, as_at))).collect()
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

/// "51 measures. 3 have a target. 38 give one figure and 13 none."
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

/// What the register as a whole lacks.
fn notes(all: &[MeasureAt<'_>]) -> Vec<String> {
    let count = |figures: std::ops::RangeInclusive<usize>| {
        all.iter().filter(|at| figures.contains(&at.figures().len())).count()
    };
    let give = |count: usize| if count == 1 { "1 measure gives".to_owned() } else { format!("{count} measures give") };
    let said = [(count(1..=1), "a single figure"), (count(0..=0), "none that can be published")];
    said.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| format!("{} {words}.", give(count))).collect()
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
