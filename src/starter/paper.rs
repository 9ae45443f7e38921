use super::fault::Fault;
use super::quoted::{quoted, value};
use super::{Begun, Desk};
use crate::diagnostic::Diagnostic;
use crate::edit::Change;
use crate::plan::{Ask, Contact, Meeting, Paper, Plan, Record, Role, Section, uk_date};
use std::fmt::Write as _;
use std::sync::Arc;

/// The file of a paper to a meeting: its fields, and every section that is written out, in order and empty.
///
/// What can be known is filled in, as far as an earlier paper to the same body or the site says it. The rest is asked for by
/// the check, section by section.
///
/// # Errors
/// Where there is no such meeting, or a paper to it already.
pub fn paper(desk: Desk<'_>, meeting: &str) -> Result<Begun, Box<Diagnostic>> {
    let plan = desk.plan;
    let Some(meeting) = plan.meetings.get(meeting) else {
        let known = plan.meetings.ids().collect();
        return Err(Fault::NoSuch { noun: Meeting::NOUN, name: meeting, known }.boxed());
    };
    if let Some(taken) = plan.papers.get(&meeting.id) {
        let file = Some(Arc::clone(&taken.body.file));
        return Err(Fault::Taken { noun: "a paper", name: taken.id.as_str(), file }.boxed());
    }
    let path = format!("content/papers/{}.md", meeting.id);
    let next = vec![
        format!("Fill in {path}: `ragstone check` tells which sections are still missing"),
        format!("Then `ragstone paper {}` makes the document for the pack", meeting.id),
    ];
    Ok(Begun { changes: vec![Change::create(path, text(plan, meeting))], next })
}

fn text(plan: &Plan, meeting: &Meeting) -> String {
    let mut text = format!("---\ntitle: {}\n", value(&meeting.doc.title));
    text += &header(plan, meeting);
    text += &asked(plan, meeting);
    text += &implications(plan, meeting);
    text += ABOVE_THE_TEXT;
    for section in Section::ALL {
        if let Some(heading) = section.heading() {
            let _ = write!(text, "\n## {heading}\n\n<!-- {} -->\n", wanted(section));
        }
    }
    text
}

/// Whose report it is, whom to ask, and how open it is.
fn header(plan: &Plan, meeting: &Meeting) -> String {
    let before = earlier(plan, meeting);
    let role = format!("report_of: {}", role(plan, meeting).map_or("director", |role| role.id.as_str()));
    let office = contact(before.map_or(&plan.site.contact, |paper| &paper.doc.contact));
    let wards = before.map_or("All", |paper| &*paper.doc.wards);
    let mut text = format!("{role:<32}# whose report it is: a role of roles.yaml\n");
    let _ = writeln!(text, "contact: {office}   # the office to ask, never a person");
    let _ = writeln!(text, "wards: {}", value(wards));
    text += "key: false                      # true where a key decision is asked for; then the line below too\n";
    text += "# key_notice: 2000-01-31        # the day on which notice of the key decision was given\n";
    text += "## When it goes out: add the day. Until then every page of it says “Draft”.\n";
    let _ = writeln!(text, "# published: {}", meeting.doc.date.0);
    text += "# late: Why it comes after the agenda.\n";
    text
}

/// Whose report it is: as of the last paper to the same body, or else the first role there is.
fn role<'p>(plan: &'p Plan, meeting: &Meeting) -> Option<&'p Role> {
    let before = earlier(plan, meeting).and_then(|paper| plan.roles.get(&paper.doc.report_of));
    before.or_else(|| plan.roles.iter().next())
}

/// The last paper to the same body.
fn earlier<'p>(plan: &'p Plan, meeting: &Meeting) -> Option<&'p Paper> {
    let same_body = plan.meetings.iter().rev().filter(|other| other.doc.body == meeting.doc.body);
    same_body.filter_map(|other| plan.papers.get(&other.id)).next()
}

fn contact(office: &Contact) -> String {
    let name = if office.name.is_empty() { "Democratic Services" } else { &office.name };
    let fields = [("email", office.email.as_deref()), ("phone", office.phone.as_deref())];
    let fields = fields.into_iter().filter_map(|(name, words)| Some(format!(", {name}: {}", quoted(words?))));
    format!("{{name: {}{}}}", quoted(name), fields.collect::<String>())
}

fn asked(plan: &Plan, meeting: &Meeting) -> String {
    let ask = match meeting.doc.ask {
        Some(Ask::Comment) => "comment",
        Some(Ask::Approve) => "approve",
        Some(Ask::Recommend) => "recommend",
        Some(Ask::Discuss) => "discuss",
        Some(Ask::Note) | None => "note",
    };
    let report = plan.report_before(meeting).map(|at| uk_date(plan.periods[at].as_at.0));
    let by = report.map(|day| format!(" by {day}")).unwrap_or_default();
    format!(
        "## What the meeting is asked to do. `ask` is the verb, and the text goes on from it.\n\
         recommendations:\n  - {{ask: {ask}, text: \"the progress made with the improvement plan{by}\"}}\n"
    )
}

/// A line to fill in for each implication.
fn implications(plan: &Plan, meeting: &Meeting) -> String {
    let own = role(plan, meeting).map_or("Director", |role| &*role.title);
    let mut text =
        "## What it means, each signed off by an office on a day. Or leave one out below, with the reason.\n"
            .to_owned();
    text += "# implications:\n";
    for section in Section::ALL.into_iter().filter(|section| section.is_implication()) {
        let (key, office, day) = (section.key(), value(office(section).unwrap_or(own)), meeting.doc.date.0);
        let _ = writeln!(text, "#   {key}: {{text: \"What it comes to.\", by: {office}, on: {day}}}");
    }
    text
}

/// Who signs an implication off by law or by custom; for the others it is whose report it is.
fn office(section: Section) -> Option<&'static str> {
    match section {
        Section::Financial => Some("Chief finance officer"),
        Section::Legal => Some("Monitoring officer"),
        Section::DataProtection => Some("Data protection officer"),
        _ => None,
    }
}

/// The rest of the front matter.
const ABOVE_THE_TEXT: &str = "\
## Every section is there, or has its reason here. The reason is printed in its place.
# absent:
#   climate: Nothing in this report bears on the climate.
## The report itself and the list of all actions are always appended, and the report is always a background paper.
# background_papers:
#   - {title: What the report rests on, held: Democratic Services}
## Is a part kept from the public? Say so here, and not a word of what stands in it.
# classification: part-exempt
# exempt:
#   - title: What the part is called in public
#     paragraph: 3                # of Schedule 12A to the Local Government Act 1972: 1 to 7
#     public_interest: Why the public interest in keeping it outweighs that in telling it.
#     where_held: The office that keeps it
---
";

/// What a section is for, as a remark to whoever writes it.
fn wanted(section: Section) -> &'static str {
    match section {
        Section::Purpose => "What the report is for, in a few sentences.",
        Section::Background => "What led to it.",
        Section::Options => "What else could be done, doing nothing among it, and why not.",
        Section::Reasons => "Why this is recommended.",
        Section::Consultation => "Who was asked, and what they said.",
        Section::Timetable => "What comes next, and when.",
        _ => "",
    }
}
