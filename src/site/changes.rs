//! What changed between two reports, action by action, in words.

use super::changed::{Count, counts};
use super::desk::Desk;
use super::figure::{Figure, Shown, Subject};
use super::parts::{Link, counted};
use super::redated::RedatedRow;
use super::shell::Page;
use super::structured;
use crate::plan::{Rag, address};
use crate::report::{ActionAt, Movement, Presence, movement_sentence};
use crate::words::say;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    moves: Vec<Count<'t>>,
    /// None of the first report, which has nothing before it.
    figure: Option<Figure<'t>>,
    before: String,
    now: &'t str,
    groups: Vec<Group<'t>>,
    redated: Vec<RedatedRow<'t>>,
    redated_caption: &'static str,
    unmoved: Vec<Unmoved<'t>>,
    unmoved_title: &'static str,
}

#[derive(Debug, Serialize)]
struct Group<'t> {
    id: &'static str,
    title: &'t str,
    caption: String,
    rows: Vec<Moved<'t>>,
}

#[derive(Debug, Serialize)]
struct Moved<'t> {
    id: &'t str,
    title: &'t str,
    href: String,
    from: Option<Tag<'t>>,
    to: Option<Tag<'t>>,
    note: Option<&'t str>,
}

#[derive(Debug, Serialize)]
struct Tag<'t> {
    key: &'static str,
    word: &'t str,
}

#[derive(Debug, Serialize)]
struct Unmoved<'t> {
    label: String,
    links: Vec<Link<'t>>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let report = &desk.reports[at];
    let period = report.period();
    let first = at == 0;
    let in_report = |action: &ActionAt<'_, '_>| action.movement() != Movement::Absent;
    let actions: Vec<ActionAt<'t, 't>> =
        (0..desk.plan.actions.len()).map(|position| report.action(position)).filter(in_report).collect();
    // In the first report nothing moved: its actions are listed by their first ratings, not as changes.
    let listed = if first { Movement::New } else { Movement::Unmoved };
    let groups = Movement::SHOWN.into_iter().filter(|movement| *movement != listed && *movement != Movement::Unmoved);
    View {
        page: Page::new(desk, report, &address::changes(&period.id), format!("What changed, {}", period.title))
            .described("What changed since the report before, action by action.")
            .crumb("All reports", "reports/")
            .crumb(period.title.as_str(), address::report(&period.id))
            .telling_machines(structured::report(desk, report, &address::changes(&period.id))),
        lede: movement_sentence(desk.words, report).unwrap_or_else(|| say!(desk.words, changed_first).to_owned()),
        moves: counts(desk, report),
        figure: (!first).then(|| Figure::of(desk, Shown::new(at, Subject::Movement))),
        before: at.checked_sub(1).map_or_else(|| "Before".to_owned(), |before| desk.period(before).title.clone()),
        now: &period.title,
        groups: groups.filter_map(|movement| group(desk, movement, &actions)).collect(),
        redated: actions
            .iter()
            .filter(|action| action.redated_now())
            .filter_map(|action| RedatedRow::of(desk, action))
            .collect(),
        redated_caption: "Deadlines changed in this report",
        unmoved: by_rating(desk, listed, &actions),
        unmoved_title: if first { "First ratings" } else { "Unmoved" },
    }
}

fn group<'t>(desk: &'t Desk<'t>, movement: Movement, actions: &[ActionAt<'t, 't>]) -> Option<Group<'t>> {
    let rows: Vec<Moved<'_>> =
        actions.iter().filter(|action| action.movement() == movement).map(|action| moved(desk, action)).collect();
    (!rows.is_empty()).then(|| Group {
        id: movement.key(),
        title: movement.word(desk.words),
        caption: format!("{}: {}", movement.word(desk.words), counted(rows.len(), "action")),
        rows,
    })
}

fn moved<'t>(desk: &Desk<'t>, action: &ActionAt<'t, 't>) -> Moved<'t> {
    let promise = action.action();
    let tag = |rag: Rag| Tag { key: rag.key(), word: desk.plan.frame.word(rag) };
    let in_plan = |standing: &crate::report::Standing<'_>| standing.presence == Presence::InPlan;
    let standing = action.standing();
    Moved {
        id: promise.id.as_str(),
        title: &promise.title,
        href: address::action(&promise.id),
        from: action.before().filter(|before| in_plan(before)).map(|before| tag(before.rag)),
        to: Some(standing).filter(|now| in_plan(now)).map(|now| tag(now.rag)),
        note: standing.withdrawn.or(standing.note).map(|note| &**note),
    }
}

/// Links to the actions of one movement, rating by rating.
fn by_rating<'t>(desk: &Desk<'t>, movement: Movement, actions: &[ActionAt<'t, 't>]) -> Vec<Unmoved<'t>> {
    let still = |rag: Rag| {
        let own = actions.iter().filter(move |action| action.movement() == movement && action.standing().rag == rag);
        own.map(|action| Link::new(action.action().id.as_str(), address::action(&action.action().id)))
            .collect::<Vec<_>>()
    };
    let groups = Rag::ALL.into_iter().rev().map(|rag| (rag, still(rag))).filter(|(_, links)| !links.is_empty());
    let label = |rag: Rag, count: usize| format!("{}, {}:", desk.plan.frame.word(rag), counted(count, "action"));
    groups.map(|(rag, links)| Unmoved { label: label(rag, links.len()), links }).collect()
}
