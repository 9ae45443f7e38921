//! What is kept from the public, and who sits on a body: said where the law wants it said, and nowhere else.

use super::papers::{forms as papers, with_a_meeting};
use super::{published, site};
use std::collections::BTreeMap;

const PAPER: &str = "content/papers/2022-09-07-cabinet.md";
const MEETING: &str = "content/meetings/2022-09-07-cabinet.md";

/// Where an agenda and its paper are read: neither the feed nor the calendar, the search or the open data.
const PAGES: [&str; 2] = ["meetings/2022-09-07-cabinet/index.html", "meetings/2022-09-07-cabinet/paper/index.html"];

/// What a clerk noted beside the text.
const REMARK: &str = "the-agency-asks-for-48271-a-week";

/// A meeting with exempt business, which had one figure before it.
fn meeting() -> super::SiteTest {
    let site = site(&[("open", "kind: count\n", "2022-08,60,,,,,\n".to_owned())]);
    with_a_meeting(site, &[("open", "2022-08")], "")
}

/// The files, packed ones as well, in which words stand.
fn with<'f>(files: &'f BTreeMap<String, Vec<u8>>, words: &str) -> Vec<&'f str> {
    let finder = memchr::memmem::Finder::new(words);
    files.iter().filter(|(_, bytes)| finder.find(bytes).is_some()).map(|(path, _)| path.as_str()).collect()
}

fn everything(site: &super::SiteTest) -> BTreeMap<String, Vec<u8>> {
    let mut files = published(site);
    files.extend(papers(site));
    files
}

#[test]
fn what_is_said_of_exempt_business_and_who_sits_there_stands_with_its_meeting_alone() {
    let files = everything(&meeting());
    for words in ["Councillor Example", "Costs of an agency", "A bid would be lost", "Ask for a briefing"] {
        let found = with(&files, words);
        assert!(!found.is_empty(), "{words} is printed");
        let other: Vec<&str> =
            found.into_iter().filter(|path| !PAGES.contains(path) && !path.starts_with("papers/")).collect();
        assert_eq!(other, [""; 0], "{words}");
    }
}

#[test]
fn a_remark_beside_exempt_business_is_published_nowhere() {
    let site = meeting()
        .replace(PAPER, "\nwards: ", &format!("\n# {REMARK}\nwards: "))
        .replace(MEETING, "\nagenda:\n", &format!("\nagenda: # {REMARK}\n"))
        .append(PAPER, &format!("\n<!-- {REMARK} -->\n"))
        .append(MEETING, &format!("\n<!--\n{REMARK}\n-->\n"))
        .append("content/follow-ups.yaml", &format!("# {REMARK}\n"));
    assert_eq!(with(&everything(&site), REMARK), [""; 0]);
}

#[test]
fn there_is_no_field_for_exempt_text_and_a_message_does_not_repeat_it() {
    for path in [PAPER, MEETING] {
        let text = format!("where_held: Democratic Services, text: {REMARK}}}");
        let site = meeting().replace(path, "where_held: Democratic Services}", &text);
        let ran = site.run("build --format short");
        assert_eq!(ran.code, 1, "{}", ran.stderr);
        assert!(ran.stderr.contains("error[Y201]: there is no field `text` here"), "{}", ran.stderr);
        assert!(!ran.stderr.contains(REMARK), "{}", ran.stderr);
        assert!(!site.path("output/index.html").exists());
    }
}
