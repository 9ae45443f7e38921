//! The whole story of one action: where it stands, what was promised, what happened, and how it is known.

use super::desk::Desk;
use super::flag_reason::{FlagNote, notes};
use super::parts::{DeadlineCell, Link, Status, sentence};
use super::shell::Page;
use crate::plan::{Basis, address, uk_date};
use crate::report::{ActionAt, Movement, Presence, Slip, Word};
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
    slip: Option<String>,
    lead: Option<Link<'t>>,
    lead_note: Option<&'t str>,
    support: Vec<Link<'t>>,
    priority: Link<'t>,
    findings: Findings<'t>,
    impact: Option<ImpactNote>,
    flags: Vec<FlagNote<'t>>,
    steps: Vec<&'t str>,
    for_children: Option<&'t str>,
    notes: Vec<&'t str>,
    history: Vec<Moment<'t>>,
    ledger: Vec<Redated<'t>>,
    claims: Vec<Said<'t>>,
    touched: Vec<Touched<'t>>,
}

#[derive(Debug, Serialize)]
struct Findings<'t> {
    primary: Option<Link<'t>>,
    also: Vec<Link<'t>>,
}

#[derive(Debug, Serialize)]
struct ImpactNote {
    word: &'static str,
    text: Option<String>,
}

#[derive(Debug, Serialize)]
struct Moment<'t> {
    id: &'t str,
    period: &'t str,
    href: String,
    status: Status<'t>,
    kind: &'static str,
    words: String,
    note: Option<&'t str>,
    recovery: Option<&'t str>,
    evidence: Vec<Link<'t>>,
}

#[derive(Debug, Serialize)]
struct Redated<'t> {
    period: &'t str,
    from: &'t str,
    to: &'t str,
    because: &'t str,
    agreed: Option<Link<'t>>,
}

#[derive(Debug, Serialize)]
struct Said<'t> {
    basis: &'static str,
    basis_word: String,
    text: &'t str,
    visit: Link<'t>,
}

#[derive(Debug, Serialize)]
struct Touched<'t> {
    date: String,
    label: &'t str,
    href: String,
    text: String,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, position: usize) -> View<'t> {
    let report = desk.report();
    let action = report.action(position);
    let promise = action.action();
    let neighbour = |at: Option<usize>| {
        let next = desk.plan.actions.as_slice().get(at?)?;
        Some(Link::new(format!("{} {}", next.id, next.title), address::action(&next.id)))
    };
    let priority = desk.plan.priority_of(position);
    let priority_link = priority.map_or_else(
        || Link::new("Priorities", "priorities/"),
        |priority| Link::new(format!("{}. {}", priority.id, priority.title), address::priority(&priority.id)),
    );
    let status = Status::of(desk, action.standing());
    let standing = standing_words(desk, &action);
    View {
        page: Page::new(desk, report, &address::action(&promise.id), &*promise.title)
            .titled(&format!("{} {}", promise.id, promise.title), &desk.plan.site.title)
            .shared_briefly()
            .described(format!("Action {}. {standing}", promise.id))
            .under("actions")
            .crumb("Priorities", "priorities/")
            .crumb(priority_link.label.clone(), priority_link.href.clone())
            .between(neighbour(position.checked_sub(1)), neighbour(Some(position + 1))),
        action: Story {
            id: promise.id.as_str(),
            title: &promise.title,
            status,
            standing,
            detail: promise.detail.as_deref(),
            deadline: DeadlineCell::of(desk.words, &action),
            slip: action.slip().map(slip_words),
            lead: promise.lead.as_ref().and_then(|role| desk.role(role)),
            lead_note: promise.lead_note.as_deref(),
            support: promise.support.iter().filter_map(|role| desk.role(role)).collect(),
            priority: priority_link,
            findings: Findings {
                primary: promise.findings.primary.as_ref().and_then(|finding| desk.finding(finding)),
                also: promise.findings.also.iter().filter_map(|finding| desk.finding(finding)).collect(),
            },
            impact: action.standing().impact.map(|impact| ImpactNote { word: impact.word(), text: None }),
            flags: notes(desk, &action),
            steps: promise.steps.iter().map(|step| &**step).collect(),
            for_children: promise.for_children.as_deref(),
            notes: promise.notes.iter().map(|note| &**note).collect(),
            history: history(desk, position),
            ledger: ledger(desk, &action),
            claims: claims(desk, position),
            touched: touched(desk, position),
        },
    }
}

/// How the rating is known, and what became of it, in one sentence or two.
fn standing_words(desk: &Desk<'_>, action: &ActionAt<'_, '_>) -> String {
    let standing = action.standing();
    let word = desk.plan.frame.word(standing.rag).to_lowercase();
    let title = |at: usize| desk.period(at).title.as_str();
    if standing.presence == Presence::Withdrawn {
        return format!("Withdrawn from the plan: {}", standing.withdrawn.map_or("", |why| why));
    }
    let Some(since) = standing.since else { return "Nobody has rated it yet.".to_owned() };
    let moved = match (action.movement(), action.before()) {
        (Movement::Better | Movement::Worse | Movement::Closed, Some(before)) => {
            format!("Rated {word} in {}, from {}.", title(since), desk.plan.frame.word(before.rag).to_lowercase())
        }
        _ if since == action.report().at() => format!("Rated {word} in {}.", title(since)),
        _ => format!("Rated {word} since {}.", title(since)),
    };
    match (standing.word, standing.last_word) {
        (Word::CarriedForward, Some(last)) => format!("{moved} Nothing has been reported since {}.", title(last)),
        _ => moved,
    }
}

/// "Re-dated twice; 6 months later than first promised."
pub(super) fn slip_words(slip: Slip) -> String {
    let times = match slip.times {
        1 => "Re-dated once".to_owned(),
        2 => "Re-dated twice".to_owned(),
        times => format!("Re-dated {times} times"),
    };
    let months = |months: i32| if months == 1 { "1 month".to_owned() } else { format!("{months} months") };
    match slip.months {
        Some(later @ 1..) => format!("{times}; {} later than first promised.", months(later)),
        Some(earlier @ ..=-1) => format!("{times}; {} earlier than first promised.", months(-earlier)),
        Some(0) => format!("{times}; the same month as first promised."),
        None => format!("{times}."),
    }
}

fn history<'t>(desk: &Desk<'t>, position: usize) -> Vec<Moment<'t>> {
    (0..=desk.current).rev().filter_map(|at| moment(desk, at, position)).collect()
}

fn moment<'t>(desk: &Desk<'t>, at: usize, position: usize) -> Option<Moment<'t>> {
    let standing = desk.timeline.standing(at, position);
    let period = desk.period(at);
    let update = standing.newest.filter(|(said, _)| *said == at).map(|(_, update)| update);
    let since = standing.last_word.map_or("", |last| &desk.period(last).title);
    let (kind, words) = match (standing.presence, standing.word) {
        (Presence::NotYet, _) => return None,
        (Presence::Withdrawn, _) => ("withdrawn", "Withdrawn".to_owned()),
        (_, Word::Updated) => ("updated", "Updated".to_owned()),
        (_, Word::Confirmed) => ("confirmed", "Checked with the owner: nothing had changed".to_owned()),
        (_, Word::CarriedForward) => ("carried", format!("Nothing reported; as in {since}")),
        (_, Word::Silent) => ("silent", "Nothing reported".to_owned()),
    };
    // The words beside the status say how it is known, so the status itself does not repeat it.
    let status = Status::of(desk, standing).said_elsewhere();
    Some(Moment {
        id: period.id.as_str(),
        period: &period.title,
        href: address::report(&period.id),
        status,
        kind,
        words,
        note: update.and_then(|update| update.note.as_deref().or(update.withdrawn.as_deref())),
        recovery: update.and_then(|update| update.recovery.as_deref()),
        evidence: update.map(|update| desk.evidence(&update.evidence)).unwrap_or_default(),
    })
}

fn ledger<'t>(desk: &Desk<'t>, action: &ActionAt<'t, 't>) -> Vec<Redated<'t>> {
    let mut from = action.baseline();
    let mut rows = Vec::new();
    for entry in action.ledger().entries_until(desk.current) {
        rows.push(Redated {
            period: &desk.period(entry.period).title,
            from: if from.says.is_empty() { "None given" } else { &from.says },
            to: &entry.to.says,
            because: &entry.redate.because,
            agreed: entry.redate.agreed.as_ref().and_then(|meeting| desk.meeting(meeting)),
        });
        from = &entry.to;
    }
    rows
}

fn claims<'t>(desk: &Desk<'t>, position: usize) -> Vec<Said<'t>> {
    let now = desk.report().as_at();
    let known = desk.plan.claims_about(position).filter(|(visit, claim)| visit.said_on(claim) <= now);
    known
        .map(|(visit, claim)| Said {
            basis: claim.basis.key(),
            basis_word: match claim.basis {
                Basis::Predicted => "Predicted by the council beforehand".to_owned(),
                Basis::Verbal => format!("Reported by word of mouth, {}", uk_date(visit.said_on(claim))),
                Basis::Written => format!("Written by inspectors, {}", uk_date(visit.said_on(claim))),
            },
            text: &claim.text,
            visit: desk.visit(visit),
        })
        .collect()
}

/// Meetings whose report carried an update of the action.
fn touched<'t>(desk: &Desk<'t>, position: usize) -> Vec<Touched<'t>> {
    let mut rows = Vec::new();
    for at in 0..=desk.current {
        let reported = desk.timeline.standing(at, position).word == Word::Updated;
        let meeting = desk.period(at).meeting.as_ref().filter(|_| reported).and_then(|id| desk.plan.meetings.get(id));
        rows.extend(meeting.map(|meeting| Touched {
            date: uk_date(meeting.doc.date.0),
            label: desk.body_of(meeting),
            href: address::meeting(&meeting.id),
            text: format!("{} {}", sentence(&meeting.doc.title), sentence(super::meeting::outcome(meeting))),
        }));
    }
    rows
}
