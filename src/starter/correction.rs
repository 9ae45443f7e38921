//! An entry of `corrections.yaml` for what departs from a frozen report.

use super::quoted::quoted;
use crate::edit::Change;
use crate::plan::{Correction, Period, Plan};
use crate::record::{Archive, Facts, Subject, departures};
use crate::source::yaml;
use crate::source::{Sources, yaml::Loaded};
use std::sync::Arc;

const FILE: &str = "content/corrections.yaml";

/// One thing that the plan no longer says as the report did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    /// Its path among the facts.
    pub fact: String,
    /// What was said last: by the report, or by the correction before this.
    pub was: Option<String>,
    /// What the plan says now.
    pub now: Option<String>,
}

/// Everything that departs from a frozen report and that no correction tells of, sorted by fact; `None` where the report is not
/// frozen, or what was stored cannot be read.
pub fn uncorrected(plan: &Plan, sources: &Sources, archive: &Archive<'_>, period: &str) -> Option<Vec<Corrected>> {
    archive.period(period)?;
    let at = plan.periods.position(period)?;
    let now = Facts::of(plan, sources, at).render();
    let found = departures(archive.facts(period)?, &now).ok()?;
    let own = |text: Option<std::borrow::Cow<'_, str>>| text.map(std::borrow::Cow::into_owned);
    let mut open = Vec::new();
    for found in found.into_iter().filter(|found| !matches!(Subject::of(found.fact), Subject::Vocabulary(..))) {
        let known = plan.corrections.iter().filter(|own| own.period.as_ref().is_some_and(|own| own.as_str() == period));
        let last = known
            .flat_map(|correction| correction.changes.iter().map(move |change| (correction, change)))
            .rfind(|(_, change)| *change.fact == *found.fact);
        let (was, now) = (own(found.was), own(found.now));
        match last {
            Some((correction, _)) if correction.withheld => {}
            Some((_, change)) if change.now.as_deref() == now.as_deref() => {}
            Some((_, change)) => {
                let was = change.now.as_ref().map(|text| text.to_string());
                open.push(Corrected { fact: found.fact.to_owned(), was, now });
            }
            None => open.push(Corrected { fact: found.fact.to_owned(), was, now }),
        }
    }
    Some(open)
}

/// What a clerk says of a correction.
#[derive(Debug, Clone, Copy)]
pub struct Told<'c> {
    /// What was wrong, in a few words.
    pub what: &'c str,
    /// Why.
    pub because: &'c str,
    /// The day it was put right, written `2022-10-19`.
    pub on: &'c str,
    /// True where old and new must not be printed.
    pub withheld: bool,
}

/// The entry, as lines to be added to the list.
pub fn entry(plan: &Plan, period: &Period, changes: &[Corrected], told: Told<'_>) -> (String, Vec<String>) {
    let id =
        (1..).map(|number| format!("{}-correction-{number}", period.id)).find(|id| plan.corrections.get(id).is_none());
    let id = id.unwrap_or_default();
    let since = period.published.unwrap_or(period.as_at);
    let mut lines = vec![
        format!("id: {}", quoted(&id)),
        format!("what: {}", quoted(told.what)),
        format!("period: {}", quoted(period.id.as_str())),
        format!("where: /{}", crate::plan::address::report(&period.id)),
        format!("since: {}", since.0),
        format!("corrected: {}", told.on),
        format!("because: {}", quoted(told.because)),
    ];
    if told.withheld {
        lines.push("withheld: true".to_owned());
    }
    lines.push("changes:".to_owned());
    for change in changes {
        lines.push(format!("  - fact: {}", quoted(&change.fact)));
        if !told.withheld {
            lines.extend(change.was.iter().map(|was| format!("    was: {}", quoted(was))));
            lines.extend(change.now.iter().map(|now| format!("    now: {}", quoted(now))));
        }
    }
    (id, lines)
}

/// The change that adds an entry at the end of `corrections.yaml`; `None` where its list is written in a form that nothing
/// can be added to.
pub fn added(plan: &Plan, sources: &Sources, id: &str, lines: &[String]) -> Option<Change> {
    let file: Arc<str> = FILE.into();
    let text = sources.get(FILE).map(|source| source.text.as_str());
    let before = text.unwrap_or_default();
    let is_empty_list = |line: &&str| line.split(" #").next().unwrap_or_default().trim_end() == "[]";
    let empty = before.split_inclusive('\n').position(|line| is_empty_list(&line));
    let kept = before.split_inclusive('\n').enumerate().filter(|(at, _)| Some(*at) != empty);
    let start: String = kept.map(|(_, line)| line).collect();
    let margin = start.lines().find_map(|line| line.find("- ").filter(|at| line[..*at].trim().is_empty())).unwrap_or(0);
    let mut after = start.trim_end_matches('\n').to_owned();
    if !after.is_empty() {
        after.push('\n');
    }
    for (at, line) in lines.iter().enumerate() {
        let sign = if at == 0 { "- " } else { "  " };
        after.extend([&*" ".repeat(margin), sign, line.as_str(), "\n"]);
    }
    let Loaded { value, diagnostics, .. } = yaml::load::<Vec<Correction>>(&file, &after);
    let read = value.filter(|_| diagnostics.is_empty())?;
    let is_sound = read.len() == plan.corrections.len() + 1 && read.last().is_some_and(|last| last.id.as_str() == id);
    is_sound.then(|| match text {
        None => Change::create(FILE, after),
        Some(before) => Change::replace(FILE, before, after),
    })
}
