//! What changed between two reports, action by action, in words: since the report before, and since the first.

use super::changed::{Count, counts};
use super::desk::Desk;
use super::figure::{Figure, Shown, Subject};
use super::parts::{Link, actions_counted};
use super::redated::RedatedRow;
use super::shell::Page;
use super::structured;
use crate::plan::{Rag, address};
use crate::report::{ActionAt, Movement, Report, Standing, movement_since};
use crate::words::{Words, say};
use serde::Serialize;

#[cfg(test)]
mod tests;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    /// The comparisons that this report has, where there are two.
    comparisons: Vec<Comparison<'t>>,
    moves: Vec<Count<'t>>,
    /// Only of the comparison with the report before.
    figure: Option<Figure<'t>>,
    before: String,
    now: &'t str,
    groups: Vec<Group<'t>>,
    redated: Vec<RedatedRow<'t>>,
    redated_caption: &'t str,
    redated_more: Option<String>,
    unmoved: Vec<Unmoved<'t>>,
    unmoved_title: &'t str,
}

#[derive(Debug, Serialize)]
struct Comparison<'t> {
    link: Link<'t>,
    current: bool,
}

#[derive(Debug, Serialize)]
struct Group<'t> {
    id: &'static str,
    title: &'t str,
    caption: String,
    rows: Vec<Moved<'t>>,
    /// How many are left out of a table that would be too long.
    more: Option<String>,
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

/// What a report is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Since {
    /// The report before it: every move has its row.
    Before,
    /// The first report: tables of at most [`MOST`] rows, so that a page for every period does not weigh on the site.
    First,
}

/// Most rows of a table of a comparison with the first report.
const MOST: usize = 60;

/// An action in the report, and what became of it since another.
struct Compared<'t> {
    action: ActionAt<'t, 't>,
    before: Option<&'t Standing<'t>>,
    movement: Movement,
}

/// Where a report's comparison with the first stands; `None` where that is the report before it, or itself.
pub(super) fn since_first<'t>(desk: &Desk<'t>, at: usize) -> Option<Link<'t>> {
    let label = say!(desk.words, changes_since_first, first = &desk.period(0).title);
    (at >= 2).then(|| Link::new(label, address::since(&desk.period(at).id)))
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize, since: Since) -> View<'t> {
    let words = desk.words;
    let report = &desk.reports[at];
    let period = report.period();
    let from = match since {
        Since::Before => at.checked_sub(1),
        Since::First => Some(0),
    };
    let compared = compare(desk, report, from);
    // In the first report nothing moved: its actions are listed by their first ratings, not as changes.
    let listed = if from.is_none() { Movement::New } else { Movement::Unmoved };
    let groups = Movement::SHOWN.into_iter().filter(|movement| *movement != listed && *movement != Movement::Unmoved);
    let redated: Vec<&Compared<'t>> =
        compared.iter().filter(|own| redated_since(&own.action, from).next().is_some()).collect();
    let most = if since == Since::First { MOST } else { usize::MAX };
    View {
        page: page(desk, report, since),
        lede: from.map_or_else(|| say!(words, changed_first).to_owned(), |from| movement_since(words, report, from)),
        comparisons: comparisons(desk, at, since),
        moves: match (since, from) {
            (Since::First, Some(from)) => moves(words, from, &compared),
            _ => counts(desk, report),
        },
        figure: (since == Since::Before && at > 0).then(|| Figure::of(desk, Shown::new(at, Subject::Movement))),
        before: from.map_or_else(String::new, |from| desk.period(from).title.clone()),
        now: &period.title,
        groups: groups.filter_map(|movement| group(desk, movement, &compared, most)).collect(),
        redated_more: more(words, redated.len(), most),
        redated: redated.iter().take(most).filter_map(|own| RedatedRow::of(desk, &own.action)).collect(),
        redated_caption: match since {
            Since::Before => say!(words, changes_redated_caption),
            Since::First => say!(words, changes_redated_caption_first),
        },
        unmoved: by_rating(desk, listed, &compared, 2 * most.min(desk.plan.actions.len())),
        unmoved_title: if from.is_none() { say!(words, changes_first_ratings) } else { say!(words, movement_unmoved) },
    }
}

fn page<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>, since: Since) -> Page<'t> {
    let words = desk.words;
    let period = report.period();
    let at = report.at();
    let neighbour = |to: Option<usize>| {
        let to = to.filter(|to| *to <= desk.current)?;
        let next = desk.period(to);
        match since {
            Since::Before => Some(Link::new(next.title.as_str(), address::changes(&next.id))),
            Since::First => since_first(desk, to).map(|link| Link::new(next.title.as_str(), link.href)),
        }
    };
    let (address, title, described) = match since {
        Since::Before => (
            address::changes(&period.id),
            say!(words, changes_title, period = &period.title),
            say!(words, changes_described).to_owned(),
        ),
        Since::First => {
            let first = &desk.period(0).title;
            (
                address::since(&period.id),
                say!(words, changes_title_first, period = &period.title, first = first),
                say!(words, changes_described_first, first = first),
            )
        }
    };
    Page::new(desk, report, &address, title)
        .described(described)
        .telling_machines(structured::report(desk, report, &address))
        .crumb(say!(words, nav_reports), "reports/")
        .crumb(period.title.as_str(), address::report(&period.id))
        .between(neighbour(at.checked_sub(1)), neighbour(Some(at + 1)))
}

/// Every action that is in either report.
fn compare<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>, from: Option<usize>) -> Vec<Compared<'t>> {
    let compared = (0..desk.plan.actions.len()).map(|position| {
        let action = report.action(position);
        let before = from.map(|from| desk.timeline.standing(from, position));
        Compared { action, before, movement: Movement::between(before, action.standing()) }
    });
    compared.filter(|own| own.movement != Movement::Absent).collect()
}

/// Changes of an action's deadline after the report that is compared with.
fn redated_since<'t>(action: &ActionAt<'t, 't>, from: Option<usize>) -> impl Iterator<Item = usize> + use<'t> {
    let known = action.ledger().entries_until(action.report().at());
    known.iter().map(|entry| entry.period).filter(move |period| from.is_none_or(|from| *period > from))
}

fn count(compared: &[Compared<'_>], movement: Movement) -> usize {
    compared.iter().filter(|own| own.movement == movement).count()
}

/// The ways to compare this report, where it has more than one.
fn comparisons<'t>(desk: &Desk<'t>, at: usize, since: Since) -> Vec<Comparison<'t>> {
    let Some(first) = since_first(desk, at) else { return Vec::new() };
    let before = say!(desk.words, changes_since_before, before = &desk.period(at - 1).title);
    let before = Link::new(before, address::changes(&desk.period(at).id));
    vec![
        Comparison { link: before, current: since == Since::Before },
        Comparison { link: first, current: since == Since::First },
    ]
}

/// How many actions did what since the first report.
fn moves<'t>(words: &'t Words, from: usize, compared: &[Compared<'t>]) -> Vec<Count<'t>> {
    let moved = |movement: Movement| count(compared, movement);
    let redated = compared.iter().filter(|own| redated_since(&own.action, Some(from)).next().is_some()).count();
    let silent = compared.iter().filter(|own| {
        let standing = own.action.standing();
        standing.is_in_plan() && standing.last_word.is_none_or(|last| last <= from)
    });
    vec![
        Count::new("better", moved(Movement::Better), say!(words, changed_better), Some("better")),
        Count::new("worse", moved(Movement::Worse), say!(words, changed_worse), Some("worse")),
        Count::new("finished", moved(Movement::Closed), say!(words, changed_finished), Some("closed")),
        Count::new("re-dated", redated, say!(words, changed_redated), Some("redated")),
        Count::new("silent", silent.count(), say!(words, changed_silent), None),
    ]
}

fn group<'t>(desk: &'t Desk<'t>, movement: Movement, compared: &[Compared<'t>], most: usize) -> Option<Group<'t>> {
    let own: Vec<&Compared<'t>> = compared.iter().filter(|own| own.movement == movement).collect();
    let title = movement.word(desk.words);
    (!own.is_empty()).then(|| Group {
        id: movement.key(),
        title,
        caption: say!(desk.words, changes_caption, movement = title, count = own.len()),
        more: more(desk.words, own.len(), most),
        rows: own.into_iter().take(most).map(|own| moved(desk, own)).collect(),
    })
}

/// What stands below a table that leaves rows out.
fn more(words: &Words, rows: usize, most: usize) -> Option<String> {
    (rows > most).then(|| say!(words, changes_more, count = rows - most))
}

fn moved<'t>(desk: &Desk<'t>, own: &Compared<'t>) -> Moved<'t> {
    let promise = own.action.action();
    let tag = |rag: Rag| Tag { key: rag.key(), word: desk.words.rating(&desk.plan.frame, rag) };
    let standing = own.action.standing();
    Moved {
        id: promise.id.as_str(),
        title: &promise.title,
        href: address::action(&promise.id),
        from: own.before.filter(|before| before.is_in_plan()).map(|before| tag(before.rag)),
        to: Some(standing).filter(|now| now.is_in_plan()).map(|now| tag(now.rag)),
        note: standing.withdrawn.or(standing.note).map(|note| &**note),
    }
}

/// Links to the actions of one movement, rating by rating; only how many there are where they would be more than `most`.
fn by_rating<'t>(desk: &Desk<'t>, movement: Movement, compared: &[Compared<'t>], most: usize) -> Vec<Unmoved<'t>> {
    let all = count(compared, movement);
    let still = |rag: Rag| {
        let own = compared.iter().filter(move |own| own.movement == movement && own.action.standing().rag == rag);
        own.map(|own| Link::new(own.action.action().id.as_str(), address::action(&own.action.action().id)))
            .collect::<Vec<_>>()
    };
    let groups = Rag::ALL.into_iter().rev().map(|rag| (rag, still(rag))).filter(|(_, links)| !links.is_empty());
    let label = |rag: Rag, count: usize| {
        let actions = actions_counted(desk.words, count);
        say!(desk.words, changes_unmoved, rating = desk.words.rating(&desk.plan.frame, rag), actions = actions)
    };
    let row = |(rag, links): (Rag, Vec<Link<'t>>)| Unmoved {
        label: label(rag, links.len()),
        links: if all > most { Vec::new() } else { links },
    };
    groups.map(row).collect()
}
