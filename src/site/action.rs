//! The whole story of one action: where it stands, what was promised, what happened, and how it is known.

mod history;
#[cfg(test)]
mod tests;

use super::desk::Desk;
use super::flag_reason::{FlagNote, notes};
use super::follow_ups::Owed;
use super::looked_at::{Look, looks};
use super::parts::{DeadlineCell, Link, Status, as_written};
use super::shell::Page;
use super::visit::Asked;
use crate::plan::{LookedAt, address};
use crate::report::{ActionAt, Flag, Movement, Presence, Slip, Word, days_in_words};
use crate::words::{Words, say};
use history::{Moment, history};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    action: Story<'t>,
}

#[derive(Debug, Serialize)]
struct Story<'t> {
    id: &'t str,
    title: &'t str,
    status: Status<'t>,
    standing: String,
    detail: Option<&'t str>,
    deadline: DeadlineCell<'t>,
    deadline_note: Option<&'t str>,
    /// Of an action whose deadline was changed: the first, and how far it has been missed.
    first: Option<First<'t>>,
    lead: Option<Link<'t>>,
    lead_note: Option<&'t str>,
    support: Vec<Link<'t>>,
    priority: Link<'t>,
    findings: Vec<Finding<'t>>,
    impact: Option<&'t str>,
    flags: Vec<FlagNote<'t>>,
    steps: Vec<&'t str>,
    for_children: Option<&'t str>,
    notes: Vec<&'t str>,
    history: Vec<Moment<'t>>,
    ledger: Vec<Promised<'t>>,
    claims: Vec<Said<'t>>,
    touched: Vec<Look<'t>>,
    questions: Vec<Asked<'t>>,
    /// What meetings were promised about it.
    owed: Vec<Owed<'t>>,
}

#[derive(Debug, Serialize)]
struct First<'t> {
    says: &'t str,
    slip: String,
    late: Option<String>,
}

/// A finding that the action answers.
#[derive(Debug, Serialize)]
struct Finding<'t> {
    id: &'t str,
    title: &'t str,
    href: String,
    /// True for the one that the plan names first.
    primary: bool,
}

/// A deadline as it was given: the first, then each change.
#[derive(Debug, Serialize)]
struct Promised<'t> {
    when: &'t str,
    says: &'t str,
    /// Why it was changed; none of the first.
    because: Option<&'t str>,
    agreed: Option<Link<'t>>,
}

/// What one account of a visit says about the action.
#[derive(Debug, Serialize)]
struct Said<'t> {
    basis: &'static str,
    basis_word: String,
    visit: Link<'t>,
    texts: Vec<&'t str>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, position: usize) -> View<'t> {
    let report = desk.report();
    let words = desk.words;
    let action = report.action(position);
    let promise = action.action();
    let neighbour = |at: Option<usize>| {
        let next = desk.plan.actions.as_slice().get(at?)?;
        Some(Link::new(format!("{} {}", next.id, next.title), address::action(&next.id)))
    };
    let priority = desk.plan.priority_of(position);
    let priority_link = priority.map_or_else(
        || Link::new(say!(words, nav_priorities), "priorities/"),
        |priority| Link::new(format!("{}. {}", priority.id, priority.title), address::priority(&priority.id)),
    );
    let standing = standing_words(desk, &action);
    let own = LookedAt::Action(position);
    View {
        page: Page::new(desk, report, &address::action(&promise.id), &*promise.title)
            .titled(&format!("{} {}", promise.id, promise.title), &desk.plan.site.title)
            .shared_briefly()
            .described(say!(words, action_described, id = promise.id.as_str(), standing = &standing))
            .under("actions")
            .crumb(say!(words, nav_priorities), "priorities/")
            .crumb(priority_link.label.clone(), priority_link.href.clone())
            .between(neighbour(position.checked_sub(1)), neighbour(Some(position + 1))),
        action: Story {
            id: promise.id.as_str(),
            title: &promise.title,
            status: Status::of(desk, action.standing()),
            standing,
            detail: promise.detail.as_deref(),
            deadline: DeadlineCell::of(words, &action),
            deadline_note: action.deadline().note.as_deref(),
            first: first(words, &action),
            lead: promise.lead.as_ref().and_then(|role| desk.role(role)),
            lead_note: promise.lead_note.as_deref(),
            support: promise.support.iter().filter_map(|role| desk.role(role)).collect(),
            priority: priority_link,
            findings: findings(desk, &action),
            impact: action.standing().impact.map(|impact| words.impact(impact)),
            flags: notes(desk, &action),
            steps: promise.steps.iter().map(|step| &**step).collect(),
            for_children: promise.for_children.as_deref(),
            notes: promise.notes.iter().map(|note| &**note).collect(),
            history: history(desk, position),
            ledger: ledger(desk, &action),
            claims: claims(desk, position),
            touched: looks(desk, own, reported(desk, position)),
            owed: desk.plan.follow_ups_about(own).map(|owed| Owed::of(desk, owed)).collect(),
            questions: desk.plan.questions_about(position).map(|question| Asked::of(words, question)).collect(),
        },
    }
}

/// How the rating is known, and what became of it, in one sentence or two.
fn standing_words(desk: &Desk<'_>, action: &ActionAt<'_, '_>) -> String {
    let words = desk.words;
    let standing = action.standing();
    let now = desk.words.rating(&desk.plan.frame, standing.rag).to_lowercase();
    let title = |at: usize| desk.period(at).title.as_str();
    if standing.presence == Presence::Withdrawn {
        return say!(words, action_withdrawn, why = standing.withdrawn.map_or("", |why| why));
    }
    let Some(since) = standing.since else { return say!(words, action_unrated).to_owned() };
    let moved = match (action.movement(), action.before()) {
        (Movement::Better | Movement::Worse | Movement::Closed, Some(before)) => {
            let before = desk.words.rating(&desk.plan.frame, before.rag).to_lowercase();
            say!(words, action_moved, now = now, period = title(since), before = before)
        }
        _ if since == action.report().at() => say!(words, action_rated_in, now = now, period = title(since)),
        _ => say!(words, action_rated_since, now = now, period = title(since)),
    };
    // The flag that it is stale says the same.
    let stale = action.flags().has(Flag::Stale);
    match (standing.word, standing.last_word) {
        (Word::CarriedForward, Some(last)) if !stale => {
            format!("{moved} {}", say!(words, why_silent_since, since = title(last)))
        }
        _ => moved,
    }
}

/// "Re-dated twice; 6 months later than first promised."
pub(super) fn slip_words(words: &Words, slip: Slip) -> String {
    let times = slip.times;
    match slip.months {
        Some(later @ 1..) => say!(words, slip_later, times = times, months = later),
        Some(earlier @ ..=-1) => say!(words, slip_earlier, times = times, months = -earlier),
        Some(0) => say!(words, slip_same_month, times = times),
        None => say!(words, slip_undated, times = times),
    }
}

/// The first promise, where another has taken its place.
fn first<'t>(words: &'t Words, action: &ActionAt<'t, 't>) -> Option<First<'t>> {
    let slip = action.slip()?;
    let late = action.days_past_baseline().map(|days| days_in_words(words, days));
    Some(First {
        says: as_written(words, action.baseline()),
        slip: slip_words(words, slip),
        late: late.map(|late| say!(words, action_past_first, late = late)),
    })
}

/// The finding named first, then the others.
fn findings<'t>(desk: &Desk<'t>, action: &ActionAt<'t, 't>) -> Vec<Finding<'t>> {
    let named = &action.action().findings;
    let finding = |id: &crate::plan::FindingId| {
        let finding = desk.plan.findings.get(id)?;
        Some(Finding {
            id: finding.id.as_str(),
            title: &finding.title,
            href: address::finding(&finding.id),
            primary: named.primary.as_ref() == Some(id),
        })
    };
    named.primary.iter().chain(&named.also).filter_map(finding).collect()
}

/// Every deadline the action has had; none where it was never changed.
fn ledger<'t>(desk: &'t Desk<'t>, action: &ActionAt<'t, 't>) -> Vec<Promised<'t>> {
    let entries = action.ledger().entries_until(desk.current);
    if entries.is_empty() {
        return Vec::new();
    }
    let first = Promised {
        when: say!(desk.words, common_first_promised),
        says: as_written(desk.words, action.baseline()),
        because: None,
        agreed: None,
    };
    let changes = entries.iter().map(|entry| Promised {
        when: &desk.period(entry.period).title,
        says: as_written(desk.words, &entry.to),
        because: Some(&entry.redate.because),
        agreed: entry.redate.agreed.as_ref().and_then(|meeting| desk.meeting(meeting)),
    });
    std::iter::once(first).chain(changes).collect()
}

/// What was predicted, told and written about the action, account by account.
fn claims<'t>(desk: &Desk<'t>, position: usize) -> Vec<Said<'t>> {
    let now = desk.report().as_at();
    let mut said: Vec<Said<'t>> = Vec::new();
    for (visit, claim) in desk.plan.claims_about(position).filter(|(visit, claim)| visit.said_on(claim) <= now) {
        let (basis, basis_word) = (claim.basis.key(), desk.words.basis(visit, claim));
        let visit = desk.visit(visit);
        match said.last_mut().filter(|last| last.basis_word == basis_word && last.visit.href == visit.href) {
            Some(last) => last.texts.push(&claim.text),
            None => said.push(Said { basis, basis_word, visit, texts: vec![&claim.text] }),
        }
    }
    said
}

/// Positions of the meetings whose report had news of the action.
fn reported<'t>(desk: &'t Desk<'t>, position: usize) -> impl Iterator<Item = usize> + 't {
    let news = (0..=desk.current).filter(move |at| desk.timeline.standing(*at, position).word == Word::Updated);
    news.filter_map(|at| desk.plan.meetings.position(desk.period(at).meeting.as_ref()?))
}
