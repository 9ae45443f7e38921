//! The whole story of one priority.

use super::desk::Desk;
use super::figure::{Figure, Scope, Shown, Subject};
use super::measures::MeasureRow;
use super::parts::{ActionRow, Link, Notes, RagCount, actions_counted};
use super::shell::Page;
use crate::plan::{Rag, address};
use crate::report::{ActionAt, Flag};
use crate::words::say;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    priority: Story<'t>,
}

#[derive(Debug, Serialize)]
struct Story<'t> {
    id: &'t str,
    title: &'t str,
    strand: &'t str,
    outcome: Option<&'t str>,
    sentence: String,
    total: String,
    counts: Vec<RagCount<'t>>,
    caption: String,
    actions: Vec<ActionRow<'t>>,
    figure: Figure<'t>,
    findings: Vec<Answers>,
    measures: Vec<MeasureRow<'t>>,
    measures_caption: String,
}

#[derive(Debug, Serialize)]
struct Answers {
    label: String,
    href: String,
    text: String,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let report = desk.report();
    let priority = &desk.plan.priorities[at];
    let present = |action: &ActionAt<'_, '_>| action.standing().is_in_plan();
    let actions: Vec<ActionAt<'_, '_>> =
        priority.actions.clone().map(|position| report.action(position)).filter(present).collect();
    let tally = report.tally(priority.actions.clone());
    let neighbour = |at: Option<usize>| {
        let next = desk.plan.priorities.as_slice().get(at?)?;
        Some(Link::new(format!("{}. {}", next.id, next.title), address::priority(&next.id)))
    };
    let words = desk.words;
    let total = actions_counted(words, actions.len());
    let measures = MeasureRow::all(desk, |measure| measure.doc.priority.as_ref() == Some(&priority.id));
    View {
        page: Page::new(desk, report, &address::priority(&priority.id), &*priority.title)
            .titled(
                &say!(words, priority_tab, id = priority.id.as_str(), title = &priority.title),
                &desk.plan.site.title,
            )
            .under("priorities")
            .crumb(say!(words, nav_priorities), "priorities/")
            .between(neighbour(at.checked_sub(1)), neighbour(Some(at + 1))),
        priority: Story {
            id: priority.id.as_str(),
            title: &priority.title,
            strand: desk.plan.strands.get(&priority.strand).map_or("", |strand| &strand.title),
            outcome: priority.outcome.as_deref(),
            sentence: sentence(desk, &actions, tally.count(Rag::Red)),
            total,
            counts: RagCount::all(desk, tally),
            caption: say!(words, priority_caption, id = priority.id.as_str()),
            findings: findings(desk, &actions),
            measures_caption: say!(words, priority_measures_caption, id = priority.id.as_str(), count = measures.len()),
            measures,
            actions: ActionRow::all(desk, actions, Notes::Shown),
            figure: Figure::of(desk, Shown::new(desk.current, Subject::StandingBars(Scope::Priority(at)))),
        },
    }
}

fn sentence(desk: &Desk<'_>, actions: &[ActionAt<'_, '_>], red: u32) -> String {
    let flagged = |flag: Flag| actions.iter().filter(|action| action.flags().has(flag)).count();
    let word = desk.words.rating(&desk.plan.frame, Rag::Red).to_lowercase();
    say!(
        desk.words,
        priority_sentence,
        actions = actions_counted(desk.words, actions.len()),
        red = red,
        word = word,
        overdue = flagged(Flag::Overdue),
        undated = flagged(Flag::Undated)
    )
}

fn findings(desk: &Desk<'_>, actions: &[ActionAt<'_, '_>]) -> Vec<Answers> {
    let answers = desk.plan.findings.iter().map(|finding| {
        let count = actions.iter().filter(|action| action.action().findings.contains(&finding.id)).count();
        (finding, count)
    });
    answers
        .filter(|(_, count)| *count > 0)
        .map(|(finding, count)| Answers {
            label: say!(desk.words, priority_finding, id = finding.id.as_str(), title = &finding.title),
            href: address::finding(&finding.id),
            text: say!(desk.words, priority_finding_actions, count = count),
        })
        .collect()
}
