#![allow(clippy::unwrap_used)]

use super::view;
use crate::site::figure::testing::{sources, with_desk};
use serde_json::Value;

const SITE: &str = "organisation: o\ntitle: t\ndescription: d\nbase_url: https://example.org/\ncontact: {name: n}\nbodies:\n  \
    - {id: c, name: Cabinet, kind: executive, papers: {clear_days: 5}, public_questions: Write by noon}\n  \
    - {id: b, name: Board, kind: board}\n";
const PAPER: &str = "---\ntitle: The paper\nreport_of: r\ncontact: {name: Office}\nwards: All\nkey: false\n\
    late: It came late\nrecommendations: [{ask: note, text: the progress}]\n---\n";
const OWED: &str = "- {id: one, kind: promise, meeting: m1, text: A letter, due: 2022-02, \
    answered: {on: 2022-03-05, text: Sent., meeting: m3}}\n- {id: two, kind: question, meeting: m1, text: How many}\n";

/// A meeting's file with these fields.
fn meeting(date: &str, fields: &str) -> String {
    format!("---\nbody: c\ndate: {date}\ntitle: Item of {date}\n{fields}\n---\n")
}

/// The page of the meeting at a position, of a plan with reports at the ends of January to March 2022.
fn page(meetings: &[&str], at: usize) -> Value {
    let named: Vec<(String, &str)> =
        (1..).zip(meetings).map(|(at, text)| (format!("meetings/m{at}.md"), *text)).collect();
    let mut files = vec![("site.yaml", SITE), ("papers/m2.md", PAPER), ("follow-ups.yaml", OWED)];
    files.extend(named.iter().map(|(path, text)| (path.as_str(), *text)));
    let sources = sources(&["deadline: May 2022"], &["updates: {}", "updates: {}", "updates: {}"], &files);
    with_desk(&sources, |desk| serde_json::to_value(view(desk, at)).unwrap()["meeting"].take())
}

fn three(fields: [&str; 3], at: usize) -> Value {
    let [first, second, third] = fields;
    let first = meeting("2022-01-12", first);
    let second = meeting("2022-02-16", second);
    let third = meeting("2022-03-05", third);
    page(&[&first, &second, &third], at)
}

fn texts(list: &Value, field: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|row| row[field].as_str().unwrap_or("-").to_owned()).collect()
}

#[test]
fn the_paper_says_what_is_asked_that_it_is_a_draft_and_why_it_is_late() {
    let page = three(["", "", ""], 1);
    assert_eq!(page["paper"]["link"]["href"], "meetings/m2/paper/");
    assert_eq!(page["paper"]["recommendations"][0], "That Cabinet notes the progress.");
    assert_eq!(page["paper"]["publication"], "Draft, not yet published.");
    assert_eq!(page["paper"]["late"], "It came late.");
    assert_eq!(
        texts(&page["links"], "label"),
        ["Report, January 2022", "Scrutiny edition, January 2022", "What changed, January 2022"]
    );
    assert_eq!(three(["", "", ""], 0)["paper"], Value::Null);
}

#[test]
fn a_meeting_to_come_is_asked_in_the_present() {
    let held = three(["ask: note", "", ""], 0);
    assert_eq!(held["sentence"], "The report came for noting.");
    let planned = three(["ask: note\nstatus: planned", "", ""], 0);
    assert_eq!(planned["sentence"], "The report comes for noting.");
}

#[test]
fn numbers_of_modern_gov_become_links_out() {
    let ids = "moderngov: {site: \"https://gov.example/\", committee: 7, meeting: 42, item: 5, issue: 9, decision: 3}";
    assert_eq!(
        texts(&three([ids, "", ""], 0)["outside"], "href"),
        [
            "https://gov.example/ieListDocuments.aspx?CId=7&MId=42&Ver=4",
            "https://gov.example/mgAi.aspx?ID=5",
            "https://gov.example/ieIssueDetails.aspx?IId=9&Opt=3",
            "https://gov.example/ieDecisionDetails.aspx?ID=3",
        ]
    );
    let half = "moderngov: {site: \"https://gov.example\", meeting: 42, item: 5}";
    assert_eq!(texts(&three([half, "", ""], 0)["outside"], "href"), ["https://gov.example/mgAi.aspx?ID=5"]);
    let elsewhere = "moderngov: {site: \"javascript:alert(1)\", item: 5}";
    assert!(three([elsewhere, "", ""], 0)["outside"].as_array().unwrap().is_empty());
}

#[test]
fn the_history_of_an_issue_is_its_own_meetings_and_else_all_of_them() {
    let issue = |number: u32| format!("moderngov: {{site: \"https://gov.example/\", issue: {number}}}");
    let (one, other) = (issue(1), issue(2));
    let own = three([&one, &other, &one], 0);
    assert_eq!(texts(&own["history"]["rows"], "when"), ["12 January 2022", "5 March 2022"]);
    assert_eq!(own["history"]["rows"][0]["here"], true);
    assert_eq!(three([&one, &other, &one], 1)["history"], Value::Null, "nowhere else");
    let all = three(["", &other, ""], 0);
    assert_eq!(texts(&all["history"]["rows"], "when").len(), 3, "no issue, so every meeting about the plan");
    assert_eq!(all["history"]["caption"], "3 meetings about the plan, oldest first");
}

#[test]
fn a_long_history_shows_the_meetings_nearest_to_its_own() {
    let all: Vec<String> = (1..=30).map(|day| meeting(&format!("2022-06-{day:02}"), "")).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    // Files are named m1, m10, m11 …; positions go by date.
    let first = page(&all, 0);
    assert_eq!(texts(&first["history"]["rows"], "when").len(), 24);
    assert_eq!(first["history"]["rows"][0]["here"], true);
    let last = page(&all, 29);
    assert_eq!(last["history"]["rows"][23]["here"], true);
    let middle = page(&all, 15);
    assert_eq!(middle["history"]["rows"][12]["here"], true);
}

#[test]
fn what_was_promised_and_what_was_answered_stand_at_their_meetings() {
    let promised = three(["", "", ""], 0);
    assert_eq!(texts(&promised["owed"], "label"), ["A letter", "How many"]);
    assert_eq!(texts(&promised["owed"], "state_key"), ["answered", "undated"]);
    assert_eq!(texts(&three(["", "", ""], 2)["answered"], "label"), ["A letter"]);
}

#[test]
fn an_agenda_tells_how_to_ask_and_what_is_kept_back() {
    let agenda = "agenda:\n  - {item: \"1\", title: Questions, kind: public-questions, minutes: 30}\n  \
        - {item: \"2\", title: The plan, paper: true, pages: [3, 32]}\n  \
        - {item: \"3\", title: Rent, exempt: {title: Terms, paragraph: 3, public_interest: It would cost, where_held: Office}}\n";
    let page = three(["", agenda, ""], 1);
    let items = &page["agenda"];
    assert_eq!((&items[0]["texts"][0], &items[0]["notes"][0]), (&"Write by noon".into(), &"30 minutes".into()));
    assert_eq!((&items[1]["href"], &items[1]["notes"][0]), (&"meetings/m2/paper/".into(), &"pages 3 to 32".into()));
    assert_eq!(
        (&items[2]["exempt"]["title"], &items[2]["exempt"]["held"]),
        (&"Not for publication: Terms".into(), &"Office".into())
    );
}

#[test]
fn the_days_of_a_timetable_are_counted_in_the_open_and_a_body_without_rules_has_none() {
    let rows = |own: &Value| own["timetable"]["rows"].clone();
    // 16 February 2022 is a Wednesday: five clear days before it is Tuesday the 8th.
    let own = three(["", "", ""], 1);
    assert_eq!(texts(&rows(&own), "day"), ["Tuesday 8 February 2022", "Wednesday 16 February 2022"]);
    let days = &rows(&own)[0]["days"];
    assert_eq!(texts(days, "number").iter().filter(|number| *number != "-").count(), 5);
    assert_eq!(texts(days, "why").iter().filter(|why| *why == "Weekend").count(), 2);
    let board = "---\nbody: b\ndate: 2022-02-16\ntitle: t\n---\n";
    assert_eq!(page(&[board], 0)["timetable"], Value::Null);
    let far = meeting("2090-02-16", "status: planned");
    assert!(page(&[&far], 0)["timetable"]["unknown"].is_string());
}
