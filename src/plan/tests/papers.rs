use super::plan_with;
use crate::plan::address::resolves;
use crate::plan::{Edition, Paper, Plan, Record, Section};

const PAPER: &str =
    "---\ntitle: t\nreport_of: director\ncontact: {name: n}\nwards: All\nkey: false\n---\n\n## Purpose\n\nWhy.\n";

/// A plan with papers to both of its meetings, and to one that it does not have.
fn with_papers(changes: &[(&'static str, &str)]) -> Plan {
    let papers =
        ["content/papers/a-late.md", "content/papers/b-early.md", "content/papers/nobody.md"].map(|path| (path, PAPER));
    plan_with(&[&papers, changes].concat())
}

fn paper<'p>(plan: &'p Plan, id: &str) -> &'p Paper {
    plan.papers.iter().find(|paper| paper.id.as_str() == id).unwrap()
}

#[test]
fn the_key_of_a_section_is_the_word_that_a_clerk_writes() {
    for section in Section::ALL {
        assert_eq!(serde_yaml::from_str::<Section>(section.key()).unwrap(), section);
    }
}

#[test]
fn a_section_is_written_under_a_heading_or_is_a_field() {
    let headings = Section::ALL.map(|section| section.heading().unwrap_or(section.key()));
    assert_eq!(
        headings,
        [
            "Purpose",
            "recommendations",
            "Background",
            "Options considered",
            "Reasons for the recommendations",
            "Consultation",
            "Timetable and next steps",
            "financial",
            "legal",
            "equality",
            "climate",
            "health",
            "risk",
            "crime",
            "data-protection",
            "appendices",
            "background-papers",
        ]
    );
}

#[test]
fn the_implications_run_from_money_to_personal_data() {
    let implications: Vec<&str> =
        Section::ALL.into_iter().filter(|section| section.is_implication()).map(Section::key).collect();
    assert_eq!(
        implications,
        ["financial", "legal", "equality", "climate", "health", "risk", "crime", "data-protection"]
    );
}

#[test]
fn a_paper_that_is_named_for_no_meeting_is_nobodys() {
    let plan = with_papers(&[]);
    assert_eq!(plan.paper_to("a-late").map(Record::id), Some("a-late"));
    assert!(plan.papers.get("nobody").is_some() && plan.paper_to("nobody").is_none());
    assert!(super::plan().paper_to("a-late").is_none());
    assert!(resolves(&plan, "meetings/a-late/paper/") && !resolves(&plan, "meetings/nobody/paper/"));
}

#[test]
fn a_paper_reports_on_the_period_it_names_or_that_was_made_for_it_or_the_last_before_it() {
    let last_before = with_papers(&[]);
    assert_eq!(last_before.reported_by(paper(&last_before, "a-late")), Some(1), "as at the day of the meeting");
    assert_eq!(last_before.reported_by(paper(&last_before, "b-early")), None, "all periods are later");
    assert_eq!(last_before.reported_by(paper(&last_before, "nobody")), None);

    let third = "as_at: 2022-12-07\nstatus: draft\ntitle: The third report\nmeeting: b-early\n";
    let made_for_it = with_papers(&[("content/periods/a-third/period.yaml", third)]);
    assert_eq!(made_for_it.reported_by(paper(&made_for_it, "b-early")), Some(2));
    assert_eq!(made_for_it.reported_by(paper(&made_for_it, "a-late")), Some(1));

    let named = PAPER.replace("key: false", "key: false\nperiod: c-first");
    let named = with_papers(&[("content/papers/a-late.md", &named)]);
    assert_eq!(named.reported_by(paper(&named, "a-late")), Some(0));
}

#[test]
fn a_paper_carries_the_edition_it_names_or_that_of_the_bodys_kind() {
    let mut plan = with_papers(&[]);
    assert_eq!(plan.edition_of(paper(&plan, "a-late")), Edition::Cabinet);
    plan.carry("a-late", Edition::Scrutiny);
    assert_eq!(plan.edition_of(paper(&plan, "a-late")), Edition::Scrutiny);
    assert_eq!(plan.edition_of(paper(&plan, "b-early")), Edition::Cabinet);

    let site = super::FILES[0].1.replace("kind: executive", "kind: scrutiny");
    let of_scrutiny = with_papers(&[("content/site.yaml", &site)]);
    assert_eq!(of_scrutiny.edition_of(paper(&of_scrutiny, "a-late")), Edition::Scrutiny);
    assert_eq!(of_scrutiny.edition_of(paper(&of_scrutiny, "nobody")), Edition::Cabinet, "it goes to no body");
}

#[test]
fn what_is_owed_is_found_by_its_id() {
    let plan = plan_with(&[(
        "content/follow-ups.yaml",
        "- {id: letter, kind: promise, meeting: b-early, text: A letter.}\n- {id: visit, kind: promise, meeting: b-early, text: A visit.}\n",
    )]);
    assert_eq!(plan.follow_ups.iter().map(Record::id).collect::<Vec<_>>(), ["letter", "visit"]);
    assert_eq!(plan.follow_ups.get("visit").unwrap().text.to_string(), "A visit.");
    assert!(super::plan().follow_ups.is_empty());
}
