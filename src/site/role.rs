//! What one role carries, and whether it has been heard from.

use super::desk::Desk;
use super::follow_ups::Owed;
use super::parts::{ActionRow, Link, Notes};
use super::shell::Page;
use crate::plan::{Role, address};
use crate::report::ActionAt;
use crate::words::{Words, say};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    role: Story<'t>,
}

#[derive(Debug, Serialize)]
struct Story<'t> {
    sentence: String,
    facts: Vec<Fact<'t>>,
    leads: Vec<ActionRow<'t>>,
    leads_caption: String,
    supports: Vec<ActionRow<'t>>,
    supports_caption: String,
    answers: Vec<Link<'t>>,
    /// What it owes to meetings.
    owed: Vec<Owed<'t>>,
}

/// A fact about the role.
#[derive(Debug, Serialize)]
struct Fact<'t> {
    label: &'t str,
    text: String,
}

impl<'t> Fact<'t> {
    fn new(label: &'t str, text: impl Into<String>) -> Self {
        Self { label, text: text.into() }
    }
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let report = desk.report();
    let role = &desk.plan.roles[at];
    let leads: Vec<_> = report.actions_at(&desk.plan.links.led_by_role[at]).collect();
    let supports: Vec<_> = report.actions_at(&desk.plan.links.supported_by_role[at]).collect();
    let owed = desk.plan.follow_ups.iter().filter(|own| own.by.as_ref() == Some(&role.id));
    let answered = desk.plan.questions.iter().filter(|question| question.answered_by.as_ref() == Some(&role.id));
    View {
        page: Page::new(desk, report, &address::role(&role.id), &*role.title)
            .crumb(say!(desk.words, nav_roles), "roles/"),
        role: Story {
            sentence: sentence(desk.words, &leads, &supports),
            facts: facts(desk, role),
            leads_caption: say!(desk.words, role_leads_caption, count = leads.len()),
            leads: ActionRow::all(desk, leads, Notes::Hidden),
            supports_caption: say!(desk.words, role_supports_caption, count = supports.len()),
            supports: ActionRow::all(desk, supports, Notes::Hidden),
            answers: answered.map(|question| Link::new(&*question.question, address::question(&question.id))).collect(),
            owed: owed.map(|own| Owed::of(desk, own)).collect(),
        },
    }
}

fn sentence(words: &Words, leads: &[ActionAt<'_, '_>], supports: &[ActionAt<'_, '_>]) -> String {
    let silent = leads.iter().filter(|action| action.standing().word.is_silent()).count();
    let carries = say!(words, role_carries, leads = leads.len(), supports = supports.len());
    match (leads.len(), silent) {
        (0, _) => carries,
        (_, 0) => format!("{carries} {}", say!(words, role_all_reported)),
        (all, silent) if all == silent => format!("{carries} {}", say!(words, role_none_reported)),
        (_, silent) => format!("{carries} {}", say!(words, role_some_silent, count = silent)),
    }
}

fn facts<'t>(desk: &Desk<'t>, role: &Role) -> Vec<Fact<'t>> {
    let words = desk.words;
    let mut facts = Vec::new();
    if let Some(organisation) = &role.organisation {
        facts.push(Fact::new(say!(words, role_organisation), &**organisation));
    }
    if !role.aliases.is_empty() {
        let aliases: Vec<&str> = role.aliases.iter().map(|alias| &**alias).collect();
        facts.push(Fact::new(say!(words, role_also_called), aliases.join(", ")));
    }
    let now = desk.report().as_at();
    for vacancy in role.vacancies.iter().filter(|vacancy| vacancy.since.0 <= now) {
        let until = vacancy.until.filter(|until| until.0 <= now);
        let span = match until {
            Some(until) => say!(words, role_from_to, from = words.date(vacancy.since.0), to = words.date(until.0)),
            None => say!(words, role_since, date = words.date(vacancy.since.0)),
        };
        let note = vacancy.note.as_ref().map_or_else(String::new, |note| format!(". {note}"));
        facts.push(Fact::new(
            if until.is_some() { say!(words, role_was_vacant) } else { say!(words, role_vacant) },
            format!("{span}{note}"),
        ));
    }
    facts
}
