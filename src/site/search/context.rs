use super::catalogue::{Catalogue, Subject};
use crate::plan::Term;
use crate::report::{Flag, Presence};
use crate::site::desk::Desk;
use crate::site::follow_ups::Owed;
use crate::site::pages::Kind;
use crate::words::say;

/// The longest line below a result, in characters.
const LONGEST: usize = 140;

/// What tells a thing from others with a like title, in one line; empty where its title says it all.
pub(super) fn context(catalogue: &Catalogue<'_>, subject: Subject) -> String {
    let desk = catalogue.desk;
    let (plan, words) = (desk.plan, desk.words);
    match subject {
        Subject::Page(Kind::Action(position)) => action(desk, position),
        Subject::Page(Kind::Role(position)) => {
            let role = &plan.roles[position];
            match role.vacancy_on(desk.report().as_at()) {
                Some(vacancy) => say!(words, search_vacant, date = words.date(vacancy.since.0)),
                None => role.organisation.as_deref().unwrap_or_default().to_owned(),
            }
        }
        Subject::Page(Kind::Priority(position)) => {
            plan.priorities[position].outcome.as_deref().map(gist).unwrap_or_default()
        }
        Subject::Page(Kind::Finding(position)) => gist(&plan.findings[position].text),
        Subject::Page(Kind::Measure(position)) => gist(&plan.measures[position].doc.definition),
        Subject::Page(Kind::Visit(position)) => {
            let doc = &plan.visits[position].doc;
            doc.summary.as_deref().map_or_else(|| doc.inspector.to_string(), gist)
        }
        Subject::Page(Kind::Meeting(position)) => gist(&plan.meetings[position].doc.title),
        Subject::Page(Kind::Paper(position)) => {
            let meeting = plan.meeting_of(&plan.papers[position]);
            meeting.map(|meeting| desk.meeting_link(meeting).label.into_owned()).unwrap_or_default()
        }
        Subject::Page(
            Kind::Cabinet(at) | Kind::Scrutiny(at) | Kind::Changes(at) | Kind::Since(at) | Kind::DataQuality(at),
        ) => {
            say!(words, shell_as_at, date = words.date(plan.periods[at].as_at.0))
        }
        Subject::Page(Kind::Prose(position)) => {
            plan.pages[position].doc.summary.as_deref().map(gist).unwrap_or_default()
        }
        Subject::Page(Kind::Home) => gist(&plan.site.description),
        // Lists, whose titles say it all, and what no reader looks for by word.
        Subject::Page(
            Kind::Archive
            | Kind::Priorities
            | Kind::Actions
            | Kind::Cut(_)
            | Kind::Findings
            | Kind::Measures
            | Kind::Visits
            | Kind::Deadlines
            | Kind::Roles
            | Kind::Meetings
            | Kind::Questions
            | Kind::FollowUps
            | Kind::Evidence
            | Kind::Corrections
            | Kind::Glossary
            | Kind::Accessibility
            | Kind::Search
            | Kind::AToZ
            | Kind::Letter(_)
            | Kind::Data
            | Kind::DataDictionary
            | Kind::DataPackage
            | Kind::NotFound
            | Kind::Sitemap
            | Kind::Robots
            | Kind::Headers
            | Kind::Feed
            | Kind::Calendar
            | Kind::Card(_)
            | Kind::Picture(_)
            | Kind::Csv(_),
        ) => String::new(),
        Subject::Term(position) => term(desk, &plan.glossary[position]),
        Subject::Question(position) => gist(&plan.questions[position].asked),
        Subject::FollowUp(position) => Owed::of(desk, &plan.follow_ups[position]).state,
        Subject::Evidence(position) => gist(&plan.evidence[position].summary),
        Subject::Correction(position) => {
            say!(words, search_corrected, date = words.date(plan.corrections[position].corrected.0))
        }
    }
}

/// Where an action stands, and when it is due.
fn action(desk: &Desk<'_>, position: usize) -> String {
    let action = desk.report().action(position);
    let standing = action.standing();
    let deadline = action.deadline();
    let status = match standing.presence {
        Presence::Withdrawn => say!(desk.words, flag_withdrawn),
        _ => desk.words.rating(&desk.plan.frame, standing.rag),
    };
    if deadline.says.is_empty() {
        say!(desk.words, search_action_undated, status = status)
    } else if action.flags().has(Flag::Overdue) {
        say!(desk.words, search_action_overdue, status = status, deadline = &*deadline.says)
    } else {
        say!(desk.words, search_action_due, status = status, deadline = &*deadline.says)
    }
}

fn term(desk: &Desk<'_>, term: &Term) -> String {
    match &term.stands_for {
        Some(stands_for) => say!(desk.words, search_term, stands_for = stands_for, meaning = gist(&term.meaning)),
        None => gist(&term.meaning),
    }
}

/// The beginning of a text, up to the end of a word.
fn gist(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => {
            let start = &text[..end];
            let whole = start.rfind(char::is_whitespace).map_or(start, |at| &start[..at]);
            format!("{} …", whole.trim_end_matches(|c: char| !c.is_alphanumeric()))
        }
    }
}
