//! What leaves the site for other programs: feed, calendar, data blocks, previews of links, sitemap.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use atom_syndication::Feed;
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use support::{SiteTest, Tree};

const BASE: &str = "https://example.org/plan/";

/// The example of this repository, built once.
fn example() -> &'static Tree {
    static SITE: OnceLock<Tree> = OnceLock::new();
    SITE.get_or_init(|| {
        let site = SiteTest::example();
        site.build();
        site.output()
    })
}

/// The small site with its newest report not yet published.
fn draft() -> Tree {
    let site = SiteTest::minimal().replace(
        "content/periods/2022-09/period.yaml",
        "published: 2022-09-12\nstatus: published",
        "status: draft",
    );
    site.build();
    site.output()
}

fn built(site: &SiteTest) -> Tree {
    site.build();
    site.output()
}

fn feed(site: &Tree) -> Feed {
    site.text("feed.xml").parse().unwrap()
}

/// Every entry of the calendar, as lines put together again.
fn entries(site: &Tree) -> Vec<Vec<String>> {
    let whole = site.text("calendar.ics").replace("\r\n ", "");
    let entries = whole.split("BEGIN:VEVENT\r\n").skip(1);
    entries.map(|entry| entry.split("\r\n").map(str::to_owned).collect()).collect()
}

fn of<'e>(entry: &'e [String], name: &str) -> Option<&'e str> {
    entry.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
}

/// The value of a page's `<meta property>`, as it stands between the quotes.
fn meta<'p>(page: &'p str, property: &str) -> Option<&'p str> {
    let tag = page.split(&format!("property=\"{property}\" content=\"")).nth(1)?;
    tag.split('"').next()
}

/// The block of data of a page, as a program reads it.
fn block(page: &str) -> Option<Value> {
    let json = page.split("<script type=\"application/ld+json\">").nth(1)?.split("</script>").next()?;
    Some(serde_json::from_str(json).unwrap())
}

/// The page or anchor behind a whole address.
fn leads_somewhere(site: &Tree, base: &str, address: &str) -> bool {
    let path = address.strip_prefix(base).unwrap_or_else(|| panic!("{address} is elsewhere"));
    let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
    let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    site.has(&file) && (anchor.is_empty() || site.text(&file).contains(&format!("id=\"{anchor}\"")))
}

mod news {
    use super::*;

    #[test]
    fn each_published_report_each_decision_and_each_correction_is_told_once_the_newest_first() {
        let feed = feed(&built(&SiteTest::minimal()));
        let told: Vec<(&str, &str, String)> = feed
            .entries
            .iter()
            .map(|entry| (&*entry.categories[0].term, &*entry.title.value, entry.updated.to_rfc3339()[..10].to_owned()))
            .collect();
        assert_eq!(
            told,
            [
                ("report", "Progress report, September 2022", "2022-09-12".to_owned()),
                ("decision", "Decision: Cabinet, 7 September 2022", "2022-09-07".to_owned()),
                ("report", "Progress report, March 2022", "2022-03-20".to_owned()),
                ("correction", "Correction: A wrong month.", "2022-03-02".to_owned()),
            ]
        );
        assert_eq!(feed.updated, feed.entries[0].updated);
    }

    #[test]
    fn of_two_corrections_of_one_day_the_one_written_last_comes_first() {
        let more = "- id: two\n  what: Another month.\n  since: 2022-03-01\n  corrected: 2022-03-02\n  was: June\n  now: July\n";
        let feed = feed(&built(&SiteTest::minimal().append("content/corrections.yaml", more)));
        let corrections: Vec<&str> = feed
            .entries
            .iter()
            .filter(|entry| entry.categories[0].term == "correction")
            .map(|entry| &*entry.title.value)
            .collect();
        assert_eq!(corrections, ["Correction: Another month.", "Correction: A wrong month."]);
    }

    #[test]
    fn every_entry_leads_to_a_page_of_the_site() {
        let site = built(&SiteTest::minimal());
        let feed = feed(&site);
        assert!(feed.entries.iter().all(|entry| leads_somewhere(&site, BASE, &entry.id)));
        assert!(feed.links.iter().all(|link| leads_somewhere(&site, BASE, &link.href)));
        let ids: BTreeSet<&str> = feed.entries.iter().map(|entry| &*entry.id).collect();
        assert_eq!(ids.len(), feed.entries.len(), "an ID names one entry");
    }

    #[test]
    fn a_draft_is_not_news() {
        let titles: Vec<String> = feed(&draft()).entries.into_iter().map(|entry| entry.title.value).collect();
        assert!(titles.iter().any(|title| title.contains("March")), "{titles:?}");
        assert!(!titles.iter().any(|title| title.contains("Progress report, September")), "{titles:?}");
    }

    #[test]
    fn a_decision_that_no_paper_records_is_not_news() {
        let site = SiteTest::minimal().replace(
            "content/meetings/2022-09-07-cabinet.md",
            "outcome: noted",
            "outcome: not-recorded",
        );
        assert!(feed(&built(&site)).entries.iter().all(|entry| entry.categories[0].term != "decision"));
    }

    #[test]
    fn home_and_the_list_of_reports_tell_programs_of_the_feed() {
        let telling: Vec<&str> =
            example().pages().filter(|(_, page)| page.contains("application/atom+xml")).map(|(path, _)| path).collect();
        assert_eq!(telling, ["index.html", "reports/index.html"]);
    }
}

mod dates {
    use super::*;

    #[test]
    fn the_deadline_in_force_of_each_unfinished_action_that_has_a_day_is_in_the_calendar() {
        let entries = entries(&built(&SiteTest::minimal()));
        let deadlines: Vec<_> = entries
            .iter()
            .filter(|entry| of(entry, "CATEGORIES") == Some("Deadline"))
            .map(|entry| (of(entry, "SUMMARY").unwrap(), of(entry, "DTSTART;VALUE=DATE"), of(entry, "SEQUENCE")))
            .collect();
        assert_eq!(
            deadlines,
            [
                ("Deadline: 1.1 Review every plan", Some("20221031"), Some("1")),
                ("Deadline: 2.1 Fill every post", Some("20221231"), None),
            ],
            "an action that waits for an event has no day; one that was re-dated has its new day"
        );
    }

    const OWED: &str = "- {id: later, kind: promise, meeting: 2022-09-07-cabinet, text: To bring the letter., due: 2022-11}
- {id: undated, kind: question, meeting: 2022-09-07-cabinet, text: Who pays.}
- {id: done, kind: promise, meeting: 2022-09-07-cabinet, text: To write., due: 2022-09-07, answered: {on: 2022-09-07, text: Written.}}
";

    #[test]
    fn what_a_meeting_is_still_owed_is_in_the_calendar_on_its_last_day() {
        let site = SiteTest::minimal().file("content/follow-ups.yaml", OWED);
        let entries = entries(&built(&site));
        let owed: Vec<_> = entries.iter().filter(|entry| of(entry, "CATEGORIES") == Some("Promise")).collect();
        let [owed] = owed[..] else { panic!("{owed:?}") };
        assert_eq!(of(owed, "SUMMARY"), Some("Owed to Cabinet: To bring the letter."));
        assert_eq!(of(owed, "DTSTART;VALUE=DATE"), Some("20221130"));
        let about = "Promised at the meeting: Cabinet\\, 7 September 2022. Due November 2022.";
        assert_eq!(of(owed, "DESCRIPTION"), Some(about));
        assert!(of(owed, "URL").unwrap().ends_with("follow-ups/#later"));
    }

    #[test]
    fn a_finished_action_has_no_deadline() {
        let site = SiteTest::minimal().replace("content/periods/2022-09/updates.yaml", "rag: amber", "rag: finished");
        assert!(!built(&site).text("calendar.ics").contains("Review every plan"));
    }

    #[test]
    fn a_draft_moves_no_date() {
        let site = draft();
        let entries = entries(&site);
        let moved = entries.iter().find(|entry| of(entry, "SUMMARY").unwrap().contains("1.1")).unwrap();
        assert_eq!(of(moved, "DTSTART;VALUE=DATE"), Some("20220630"));
        assert_eq!(of(moved, "DTSTAMP"), Some("20220320T000000Z"));
    }

    const KEY_PAPER: &str = "---
title: Progress
report_of: director
contact: {name: Democratic Services}
wards: All
key: true
key_notice: 2022-09-16
recommendations:
  - {ask: approve, text: the plan}
absent:
  purpose: This paper is about its date alone.
  background: This paper is about its date alone.
  options: This paper is about its date alone.
  reasons: This paper is about its date alone.
  consultation: This paper is about its date alone.
  timetable: This paper is about its date alone.
  financial: This paper is about its date alone.
  legal: This paper is about its date alone.
  equality: This paper is about its date alone.
  climate: This paper is about its date alone.
  health: This paper is about its date alone.
  risk: This paper is about its date alone.
  crime: This paper is about its date alone.
  data-protection: This paper is about its date alone.
---
";

    #[test]
    fn a_meeting_to_come_says_when_its_papers_are_due_and_has_an_entry_for_that_day() {
        let site = SiteTest::minimal()
            .replace("content/site.yaml", "    kind: executive", "    kind: executive\n    papers: {clear_days: 5}")
            .file(
                "content/meetings/2022-12-07-cabinet.md",
                "---\nbody: cabinet\ndate: 2022-12-07\ntime: 6pm\nplace: Town Hall, Testing\ntitle: Progress\nstatus: planned\n---\n",
            )
            .file(
                "content/meetings/2023-01-11-cabinet.md",
                "---\nbody: cabinet\ndate: 2023-01-11\ntitle: Called off\nstatus: cancelled\n---\n",
            );
        let entries = entries(&built(&site));
        let meeting = entries.iter().find(|entry| of(entry, "DTSTART;VALUE=DATE") == Some("20221207")).unwrap();
        assert_eq!(of(meeting, "SUMMARY"), Some("Cabinet\\, 6pm: Progress"));
        assert_eq!(of(meeting, "LOCATION"), Some("Town Hall\\, Testing"));
        assert_eq!(
            of(meeting, "DESCRIPTION"),
            Some(
                "Papers are due by 29 November 2022\\, 5 clear days before the meeting. Check the date before you rely on it."
            )
        );
        assert_eq!(of(meeting, "STATUS"), Some("CONFIRMED"));
        let off = entries.iter().find(|entry| of(entry, "DTSTART;VALUE=DATE") == Some("20230111")).unwrap();
        assert_eq!((of(off, "STATUS"), of(off, "SEQUENCE")), (Some("CANCELLED"), Some("1")));
        let papers: Vec<_> =
            entries.iter().filter(|entry| of(entry, "CATEGORIES") == Some("Committee papers")).collect();
        let [papers] = papers[..] else { panic!("one meeting is to come: {papers:?}") };
        assert_eq!(of(papers, "UID"), Some("papers-2022-12-07-cabinet@example.org.plan"));
        assert_eq!(of(papers, "DTSTART;VALUE=DATE"), Some("20221129"));
        assert_eq!(of(papers, "SUMMARY"), Some("Papers due: Cabinet\\, 7 December 2022"));
        assert_eq!(of(papers, "STATUS"), None, "a day by which something is to be done");
        assert_eq!(
            of(papers, "DESCRIPTION"),
            Some(
                "By the end of this day: 5 clear days before the meeting (SI 2012/2089\\, regulations 6 and 7). \
                 Check the date before you rely on it."
            )
        );
        assert!(of(papers, "URL").unwrap().ends_with("/meetings/2022-12-07-cabinet/"));
    }

    #[test]
    fn a_key_decision_to_come_has_an_entry_for_its_notice() {
        let rules =
            "    kind: executive\n    papers: {clear_days: 5}\n    key_decisions: {}\n    call_in: {working_days: 5}";
        let site = SiteTest::minimal()
            .replace("content/site.yaml", "    kind: executive", rules)
            .file(
                "content/meetings/2022-10-19-cabinet.md",
                "---\nbody: cabinet\ndate: 2022-10-19\ntitle: Progress\nstatus: planned\n---\n",
            )
            .file("content/papers/2022-10-19-cabinet.md", KEY_PAPER);
        let entries = entries(&built(&site));
        let notice = entries.iter().find(|entry| of(entry, "UID").unwrap().starts_with("notice-")).unwrap();
        assert_eq!(of(notice, "SUMMARY"), Some("Notice of a key decision due: Cabinet\\, 19 October 2022"));
        assert_eq!(of(notice, "DTSTART;VALUE=DATE"), Some("20220920"));
        assert_eq!(entries.iter().filter(|entry| of(entry, "CATEGORIES") == Some("Committee papers")).count(), 2);
    }

    #[test]
    fn every_entry_has_an_identifier_of_its_own_and_leads_to_a_page() {
        let entries = entries(example());
        let ids: BTreeSet<&str> = entries.iter().map(|entry| of(entry, "UID").unwrap()).collect();
        assert_eq!(ids.len(), entries.len());
        for entry in &entries {
            let page = of(entry, "URL").unwrap();
            assert!(leads_somewhere(example(), "https://example.org/improvement-plan/", page), "{page}");
        }
        assert!(entries.len() > 40);
    }

    #[test]
    fn meetings_and_deadlines_lead_to_the_calendar() {
        for page in ["meetings/index.html", "deadlines/index.html", "follow-ups/index.html"] {
            assert!(example().text(page).contains("href=\"../calendar.ics\""), "{page}");
        }
    }
}

mod blocks {
    use super::*;

    #[test]
    fn home_and_every_edition_say_which_report_they_are() {
        let report = block(example().text("reports/2022-10/index.html")).unwrap();
        assert_eq!((&report["@context"], &report["@type"]), (&"https://schema.org".into(), &"Report".into()));
        assert_eq!(report["datePublished"], "2022-10-21");
        assert_eq!(report["creativeWorkStatus"], "Published");
        for edition in ["scrutiny", "changes", "data-quality"] {
            let part = block(example().text(&format!("reports/2022-10/{edition}/index.html"))).unwrap();
            assert_eq!(part["isPartOf"]["@id"], report["@id"]);
        }
        let newest = block(example().text("reports/2022-11/index.html")).unwrap();
        assert_eq!(block(example().text("index.html")).unwrap(), newest);
    }

    #[test]
    fn a_meeting_says_when_it_is_who_meets_and_where_if_anyone_knows() {
        let page = |id: &str| block(example().text(&format!("meetings/{id}/index.html"))).unwrap();
        let scrutiny = page("2022-03-23-scrutiny");
        assert_eq!((&scrutiny["@type"], &scrutiny["startDate"]), (&"Event".into(), &"2022-03-23".into()));
        assert_eq!(scrutiny["location"]["name"], "Council Chamber, Town Hall, Bury");
        assert_eq!(scrutiny["organizer"]["name"], "Children and Young People Scrutiny Committee");
        assert!(page("2022-09-07-cabinet").get("location").is_none(), "the papers name no place");
    }

    #[test]
    fn the_open_data_say_where_each_of_their_files_is() {
        let data = block(example().text("data/index.html")).unwrap();
        assert_eq!(data["@type"], "Dataset");
        let files: BTreeSet<&str> =
            data["distribution"].as_array().unwrap().iter().map(|file| file["contentUrl"].as_str().unwrap()).collect();
        assert!(files.iter().all(|file| leads_somewhere(example(), "https://example.org/improvement-plan/", file)));
        let tables = example().count("data/", ".csv");
        assert!(tables > 10 && files.len() == tables + 3, "{files:?}");
    }

    #[test]
    fn a_draft_has_no_day_of_publication() {
        let report = block(draft().text("reports/2022-09/index.html")).unwrap();
        assert_eq!(report["creativeWorkStatus"], "Draft");
        assert!(report.get("datePublished").is_none());
    }

    #[test]
    fn no_title_can_end_a_block_a_tag_or_the_feed() {
        let hostile = "</script><script>alert(1)</script> ]]> & \\\"quoted\\\" 🦉";
        let plain = "</script><script>alert(1)</script> ]]> & \"quoted\" 🦉";
        let site = SiteTest::minimal()
            .replace(
                "content/meetings/2022-09-07-cabinet.md",
                "title: Progress of the plan",
                &format!("title: \"{hostile}\""),
            )
            .replace("content/site.yaml", "title: Improvement plan progress", &format!("title: \"{hostile}\""));
        let site = built(&site);
        let meeting = block(site.text("meetings/2022-09-07-cabinet/index.html")).unwrap();
        assert_eq!(meeting["name"], format!("Cabinet: {plain}"));
        assert_eq!(feed(&site).title.value, plain);
        assert_eq!(of(&entries(&site)[0], "SUMMARY"), Some(&*format!("Cabinet: {plain}")));
        for (path, page) in site.pages() {
            assert!(!page.contains("<script>"), "{path}");
            assert!(!page.contains("alert(1)</script>"), "{path}");
        }
    }
}

mod previews {
    use super::*;

    #[test]
    fn every_page_with_an_address_has_what_a_preview_needs() {
        for (path, page) in example().pages().filter(|(path, _)| *path != "404.html") {
            for property in ["og:title", "og:type", "og:url", "og:image", "og:description"] {
                assert!(meta(page, property).is_some_and(|value| !value.is_empty()), "{path}: {property}");
            }
            let own = format!("https://example.org/improvement-plan/{}", path.trim_end_matches("index.html"));
            assert_eq!(meta(page, "og:url"), Some(&*own));
            assert!(page.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"), "{path}");
        }
        assert_eq!(meta(example().text("404.html"), "og:url"), None);
    }

    #[test]
    fn the_picture_is_a_file_of_the_site_and_each_report_has_its_own() {
        let site = example();
        for (path, page) in site.pages().filter(|(path, _)| *path != "404.html") {
            let of_report = path.strip_prefix("reports/").and_then(|path| path.split_once('/'));
            let period = of_report.map_or("2022-11", |(period, _)| period);
            let expected = format!("https://example.org/improvement-plan/reports/{period}/card.png");
            assert_eq!(meta(page, "og:image"), Some(&*expected), "{path}");
        }
        for period in ["2022-03", "2022-09", "2022-10", "2022-11"] {
            let file = &site.files()[&format!("reports/{period}/card.png")];
            assert_eq!(file[..8], *b"\x89PNG\r\n\x1a\n");
            assert_eq!(file[16..24], [0, 0, 4, 176, 0, 0, 2, 118], "1200 by 630");
            assert!(file.len() < 60_000);
        }
    }

    #[test]
    fn the_picture_is_told_in_words() {
        let alt = meta(example().text("reports/2022-10/index.html"), "og:image:alt").unwrap();
        assert!(alt.starts_with("Progress as at 19 October 2022. ") && alt.contains(" of 69 actions"), "{alt}");
        assert_eq!(meta(example().text("index.html"), "og:locale"), Some("en_GB"));
    }

    #[test]
    fn a_page_of_an_action_pays_little_for_its_preview() {
        let of_an_action =
            |path: &str| path.starts_with("actions/") && path[8..].starts_with(|c: char| c.is_ascii_digit());
        for (path, page) in example().pages().filter(|(path, _)| of_an_action(path)) {
            let tags = page.lines().filter(|line| line.contains("property=\"og:") || line.contains("twitter:"));
            let own = tags.map(|line| if line.contains("name=\"description\"") { 26 } else { line.len() + 1 });
            let bytes: usize = own.sum();
            assert!(bytes < 500, "{path}: {bytes}");
            assert!(!page.contains("ld+json"), "{path}");
        }
    }

    #[test]
    fn a_report_is_an_article_and_every_other_page_is_not() {
        assert_eq!(meta(example().text("reports/2022-10/scrutiny/index.html"), "og:type"), Some("article"));
        assert_eq!(meta(example().text("reports/index.html"), "og:type"), Some("website"));
    }
}

mod found {
    use super::*;

    fn sitemap(site: &Tree) -> Vec<(String, String)> {
        let mut reader = Reader::from_str(site.text("sitemap.xml"));
        let (mut found, mut open) = (Vec::new(), String::new());
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) => {
                    open = String::from_utf8(start.name().as_ref().to_vec()).unwrap();
                    if open == "urlset" {
                        let space = start.attributes().next().unwrap().unwrap();
                        assert_eq!(&*space.value, b"http://www.sitemaps.org/schemas/sitemap/0.9");
                    }
                }
                Event::Text(text) if open == "loc" => found.push((text.decode().unwrap().into_owned(), String::new())),
                Event::Text(text) if open == "lastmod" => {
                    found.last_mut().unwrap().1 = text.decode().unwrap().into_owned()
                }
                Event::End(_) => open.clear(),
                Event::Eof => break found,
                _ => {}
            }
        }
    }

    #[test]
    fn the_sitemap_lists_every_page_once() {
        let listed: Vec<String> = sitemap(example()).into_iter().map(|(address, _)| address).collect();
        let unique: BTreeSet<String> = listed.iter().cloned().collect();
        let pages = example().pages().filter(|(path, _)| *path != "404.html");
        let expected: BTreeSet<String> = pages
            .map(|(path, _)| format!("https://example.org/improvement-plan/{}", path.trim_end_matches("index.html")))
            .collect();
        let strange: Vec<&String> = unique.symmetric_difference(&expected).collect();
        assert_eq!((strange, unique.len()), (Vec::new(), listed.len()));
    }

    #[test]
    fn a_page_is_as_new_as_what_it_says() {
        let site = SiteTest::minimal().replace(
            "content/corrections.yaml",
            "  corrected: 2022-03-02",
            "  corrected: 2022-10-02\n  where: /reports/2022-03/",
        );
        let dates = sitemap(&built(&site));
        let date = |path: &str| {
            let found = dates.iter().find(|(address, _)| address.strip_prefix(BASE) == Some(path));
            found.map(|(_, date)| date.as_str()).unwrap_or_else(|| panic!("{path}"))
        };
        assert_eq!(date("actions/1.1/"), "2022-09-12", "the day the newest report was published");
        assert_eq!(date("reports/2022-03/changes/"), "2022-03-20", "the day that report was published");
        assert_eq!(date("reports/2022-03/"), "2022-10-02", "the day it was corrected");
        assert_eq!(date("corrections/"), "2022-10-02");
    }

    #[test]
    fn a_draft_asks_not_to_be_found_and_what_is_published_does_not() {
        let asks = |page: &str| page.contains("<meta name=\"robots\" content=\"noindex\">");
        let site = draft();
        assert!(asks(site.text("index.html")) && asks(site.text("reports/2022-09/index.html")));
        assert!(!asks(site.text("reports/2022-03/index.html")));
        let asking: Vec<&str> = example().pages().filter(|(_, page)| asks(page)).map(|(path, _)| path).collect();
        assert_eq!(asking, ["404.html"]);
    }

    #[test]
    fn the_same_plan_gives_the_same_files() {
        let (one, other) = (built(&SiteTest::minimal()), built(&SiteTest::minimal()));
        assert_eq!(one.differences(&other), Vec::<String>::new());
    }
}
