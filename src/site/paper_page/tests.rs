#![allow(clippy::unwrap_used)]

use super::view;
use crate::plan::Section;
use crate::site::figure::testing::{sources, with_desk};
use serde_json::Value;

const MEETING: &str = "---\nbody: b\ndate: 2022-02-15\ntitle: Progress\nask: note\nstatus: planned\n---\n";
const SITE: &str = "organisation: o\ntitle: t\ndescription: d\nbase_url: https://example.org/\ncontact: {name: n}\n\
    bodies: [{id: b, name: Board, kind: board}]\n";

/// The page of a paper with these fields and this text, of a plan with reports at the ends of January to March 2022.
fn paper(fields: &str, text: &str) -> Value {
    let paper = format!(
        "---\ntitle: Progress\nreport_of: r\ncontact: {{name: Office}}\nwards: All\nkey: false\n{fields}\n---\n{text}"
    );
    let files = [
        ("site.yaml", SITE),
        ("roles.yaml", "- {id: r, title: Director}\n"),
        ("meetings/m.md", MEETING),
        ("papers/m.md", &*paper),
    ];
    let silent = "updates: {}";
    let sources = sources(&["deadline: May 2022"], &[silent, silent, silent], &files);
    with_desk(&sources, |desk| serde_json::to_value(view(desk, 0)).unwrap())
}

fn section<'v>(page: &'v Value, id: &str) -> &'v Value {
    page["paper"]["sections"].as_array().unwrap().iter().find(|section| section["id"] == id).unwrap()
}

fn paragraphs(section: &Value) -> Vec<String> {
    let all = section["paragraphs"].as_array().unwrap().iter();
    all.map(|own| format!("{} {}", own["number"].as_str().unwrap(), own["text"].as_str().unwrap())).collect()
}

fn fact(page: &Value, label: &str) -> String {
    let facts = page["paper"]["facts"].as_array().unwrap();
    facts.iter().find(|fact| fact["label"] == label).map_or_else(String::new, |fact| fact["text"].to_string())
}

fn kinds(page: &Value) -> Vec<&str> {
    page["paper"]["notices"].as_array().unwrap().iter().map(|notice| notice["kind"].as_str().unwrap()).collect()
}

#[test]
fn every_section_has_its_number_whatever_the_order_it_is_written_in() {
    let page = paper("", "## Consultation\n\nAsked.\n\n## Purpose\n\nTo tell.\n\nAnd more.\n");
    let sections = page["paper"]["sections"].as_array().unwrap();
    let ids: Vec<_> = sections.iter().map(|section| section["id"].as_str().unwrap()).collect();
    assert_eq!(ids, Section::ALL.map(Section::key));
    let html = section(&page, "purpose")["blocks"][0]["html"].as_str().unwrap();
    assert!(html.contains("id=\"p1.1\"") && html.contains("\">1.2</a> And more."), "{html}");
    let html = section(&page, "consultation")["blocks"][0]["html"].as_str().unwrap();
    assert!(html.contains("id=\"p6.1\"") && !html.contains("Purpose"), "{html}");
}

#[test]
fn no_word_of_a_text_is_lost_under_headings_that_no_section_has() {
    let page = paper("", "Before.\n\n## Purpose\n\nOwn.\n\n## Elsewhere\n\nAstray.\n");
    let html = section(&page, "purpose")["blocks"].to_string();
    assert!(["Before.", "Own.", "Elsewhere", "Astray."].iter().all(|words| html.contains(words)), "{html}");
}

#[test]
fn recommendations_are_sentences_of_the_body_that_is_asked() {
    let page = paper("recommendations:\n  - {ask: note, text: the progress}\n  - {ask: approve, text: the plan.}", "");
    assert_eq!(
        paragraphs(section(&page, "recommendations")),
        ["2.1 That Board notes the progress.", "2.2 That Board approves the plan."]
    );
}

#[test]
fn an_implication_names_the_office_and_the_day_and_a_missing_one_its_reason() {
    let page = paper(
        "implications: {financial: {text: None, by: Finance officer, on: 2022-02-01}}\nabsent: {legal: Nothing legal}",
        "",
    );
    let financial = section(&page, "financial");
    assert_eq!(paragraphs(financial), ["8.1 None."]);
    assert_eq!(
        (&financial["signed"], &financial["absent"]),
        (&"Finance officer, 1 February 2022".into(), &false.into())
    );
    let legal = section(&page, "legal");
    assert_eq!(paragraphs(legal), ["9.1 Nothing legal."]);
    assert_eq!((&legal["signed"], &legal["absent"]), (&Value::Null, &true.into()));
}

#[test]
fn a_section_that_is_neither_says_that_it_is_to_be_written() {
    let page = paper("recommendations: [{ask: note, text: the progress}]", "## Purpose\n\nOwn.\n");
    let unwritten = |id: &str| section(&page, id).to_string().contains("To be written before this paper is published.");
    assert_eq!(["purpose", "recommendations", "appendices"].map(unwritten), [false; 3]);
    assert_eq!(["background", "legal"].map(unwritten), [true; 2]);
}

#[test]
fn a_paper_reports_on_the_last_period_before_its_meeting_unless_it_names_another() {
    assert_eq!(fact(&paper("", ""), "Reports on"), "\"January 2022, as at 28 January 2022\"");
    assert_eq!(fact(&paper("period: 2022-03", ""), "Reports on"), "\"March 2022, as at 28 March 2022\"");
}

#[test]
fn a_paper_is_a_draft_until_it_and_its_report_are_published() {
    // The reports of this plan are drafts themselves.
    assert_eq!(kinds(&paper("published: 2022-02-05", "")), ["draft"]);
    assert_eq!(fact(&paper("", ""), "Published"), "\"Not yet\"");
    assert_eq!(kinds(&paper("late: The letter came late", "")), ["draft", "late"]);
}

#[test]
fn what_is_kept_back_is_named_with_its_paragraph_and_its_reason_and_nothing_else() {
    let page = paper(
        "classification: part-exempt\nexempt: [{title: Rates, paragraph: 3, public_interest: It would cost more, \
         where_held: The office}]",
        "",
    );
    let notice = &page["paper"]["notices"][1];
    assert_eq!(notice["title"], "Not for publication: Rates");
    let paragraph = notice["texts"][0].as_str().unwrap();
    assert!(paragraph.starts_with("Exempt under paragraph 3 of Part 1 of Schedule 12A"), "{paragraph}");
    assert!(paragraph.contains("financial or business affairs"), "{paragraph}");
    assert_eq!((&notice["texts"][1], &notice["held"]), (&"It would cost more.".into(), &"The office".into()));
}

#[test]
fn the_report_and_the_list_of_actions_come_before_what_a_paper_appends() {
    let page = paper(
        "appendices: [{title: The letter, held: \"https://example.org/letter\"}, {title: Minutes, held: The office}]\n\
         background_papers: [{evidence: e}, {title: Notes}]",
        "",
    );
    let of = |id: &str, field: &str| {
        let all = section(&page, id)["documents"].as_array().unwrap().clone();
        let name = |own: &Value| own["link"]["label"].as_str().or(own["title"].as_str()).map(str::to_owned);
        all.iter().map(|own| if field == "name" { name(own) } else { own[field].as_str().map(str::to_owned) }).collect()
    };
    let names: Vec<Option<String>> = of("appendices", "name");
    let names: Vec<_> = names.iter().flatten().map(String::as_str).collect();
    assert_eq!(names[0], "Appendix A: the progress report, January 2022, Cabinet edition");
    assert_eq!(names[1], "Appendix B: all actions, as at 28 January 2022");
    assert_eq!(names[2..], ["Appendix C: The letter", "Appendix D: Minutes"]);
    let texts: Vec<Option<String>> = of("appendices", "text");
    assert_eq!(texts[1].as_deref(), Some("The list on this site is as at 28 March 2022."));
    assert_eq!(texts[3].as_deref(), Some("Where it is held: The office"));
    let background: Vec<Option<String>> = of("background-papers", "name");
    let background: Vec<_> = background.iter().flatten().map(String::as_str).collect();
    assert_eq!(background, ["The progress report, January 2022", "t", "Notes"]);
}
