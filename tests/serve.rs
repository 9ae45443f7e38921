//! The preview: what it serves, whom it answers, and how it follows the files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod support;

use serde_json::Value;
use std::fs;
use std::thread::sleep;
use std::time::Duration;
use support::SiteTest;
use support::preview::Preview;

const PRIORITY: &str = "content/priorities/1.yaml";
const ABOUT: &str = "content/pages/about.md";

/// A page without what only a preview adds.
fn undressed(page: &str) -> String {
    let Some((before, rest)) = page.split_once("<ragstone-preview") else { return page.to_owned() };
    let after =
        rest.split_once("</ragstone-preview><script src=\"/-ragstone/preview.js\" defer></script>\n").unwrap().1;
    format!("{before}{after}")
}

mod pages {
    use super::*;

    #[test]
    fn every_file_of_a_build_is_served_as_it_is_and_pages_with_a_ribbon() {
        let site = SiteTest::minimal().file("content/documents/plan.pdf", [0, 255, 1]);
        site.build();
        let built = site.output();
        let preview = Preview::of(&site, &[]);
        let mut pages = 0;
        for (path, bytes) in built.files().iter().filter(|(path, _)| !path.starts_with(".ragstone")) {
            let answer = preview.get(&format!("/{path}"));
            assert_eq!(answer.status, 200, "{path}");
            if path.ends_with(".html") {
                pages += 1;
                assert!(answer.text().contains(">Draft preview<"), "{path}");
                assert_eq!(undressed(answer.text()).as_bytes(), bytes, "{path}");
                assert!(!built.text(path).contains("preview"), "{path}");
            } else {
                assert_eq!(&answer.body, bytes, "{path}");
            }
        }
        assert!(pages > 30, "{pages}");
        assert!(!site.path("output/-ragstone").exists());
    }

    #[test]
    fn an_address_is_a_folder_with_a_slash() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        assert_eq!(preview.get("/").text(), preview.get("/index.html").text());
        let moved = preview.get("/actions?status=red");
        assert_eq!((moved.status, moved.header("location")), (307, Some("/actions/?status=red")));
    }

    #[test]
    fn a_wrong_address_gives_the_page_that_says_so_and_its_links_lead_on() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        let missing = preview.get("/no/such/page/");
        assert_eq!(missing.status, 404);
        assert!(missing.text().contains("href=\"/plan/actions/\""), "{}", missing.text());
        assert_eq!(preview.get("/plan/actions/").text(), preview.get("/actions/").text());
        assert_eq!(preview.get("/plan/").text(), preview.get("/").text());
        assert_eq!(preview.get("/plan/no/").status, 404);
    }

    #[test]
    fn nothing_is_kept_and_every_file_says_what_it_is() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        for (path, kind) in [
            ("/", "text/html; charset=utf-8"),
            ("/feed.xml", "application/xml; charset=utf-8"),
            ("/calendar.ics", "text/calendar; charset=utf-8"),
            ("/data/report.json", "application/json"),
            ("/_headers", "text/plain; charset=utf-8"),
            ("/-ragstone/preview.js", "text/javascript; charset=utf-8"),
            ("/-ragstone/preview.css", "text/css; charset=utf-8"),
        ] {
            let answer = preview.get(path);
            assert_eq!((answer.status, answer.header("content-type")), (200, Some(kind)), "{path}");
            assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
            assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        }
    }

    #[test]
    fn an_earlier_period_can_be_shown() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &["--as-at", "2022-03"]);
        assert_eq!(preview.get("/reports/2022-09/").status, 404);
        assert_eq!(preview.get("/reports/2022-03/").status, 200);
    }
}

mod who_is_answered {
    use super::*;

    #[test]
    fn only_who_asks_this_machine_by_its_own_name() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        let status = |host: &str| preview.ask(&format!("GET / HTTP/1.1\r\n{host}Connection: close\r\n\r\n")).status;
        let port = preview.port;
        for ours in ["localhost", "127.0.0.1", "[::1]"] {
            assert_eq!(status(&format!("Host: {ours}:{port}\r\n")), 200, "{ours}");
        }
        assert_eq!(status(&format!("Host: rebound.example:{port}\r\n")), 421);
        assert_eq!(status(&format!("Host: localhost:{}\r\n", port.wrapping_add(1))), 421);
        assert_eq!(status("Host: localhost\r\n"), 421);
        assert_ne!(status(""), 200);
        let elsewhere =
            format!("GET http://rebound.example/ HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n");
        assert_eq!(preview.ask(&elsewhere).status, 421);
        let news = "GET /-ragstone/events HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n";
        assert_eq!(preview.ask(news).status, 421);
    }

    #[test]
    fn no_path_but_those_of_the_site() {
        let site = SiteTest::minimal().file("secret.txt", "mine").file("content/.hidden.md", "mine");
        let preview = Preview::of(&site, &[]);
        for path in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/%2E%2E%2Fsecret.txt",
            "/actions/..%2f..%2fsecret.txt",
            "/assets/../../secret.txt",
            "//etc/passwd",
            "/etc/passwd",
            "/%5c..%5csecret.txt",
            "/content/site.yaml",
            "/.hidden.md",
            "/.ragstone-manifest",
            "/index.html%00.txt",
            "/-ragstone/",
            "/-ragstone/../content/site.yaml",
        ] {
            let answer = preview.get(path);
            assert_eq!(answer.status, 404, "{path}");
            assert!(!String::from_utf8_lossy(&answer.body).contains("mine"), "{path}");
        }
        for path in ["/%", "/%ff", "/%zz"] {
            assert_eq!(preview.get(path).status, 400, "{path}");
        }
    }

    #[test]
    fn only_who_reads() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
            for path in ["/", "/-ragstone/events", "/-ragstone/preview.js"] {
                let answer = preview.request(method, path);
                assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method} {path}");
            }
        }
        let head = preview.request("HEAD", "/");
        assert_eq!((head.status, head.body.len()), (200, 0));
        assert_eq!(head.header("content-length"), preview.get("/").header("content-length"));
    }
}

mod edits {
    use super::*;

    fn version(news: &Value) -> String {
        news["version"].as_str().unwrap().to_owned()
    }

    #[test]
    fn an_edit_is_told_and_shown() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        let mut news = preview.news("/about/");
        let first = version(&news.next());
        assert!(preview.get("/about/").text().contains(&format!("data-version=\"{first}\"")));
        let site = site.replace(ABOUT, "What this site", "What the draft");
        let next = version(&news.until(|news| news["version"] != *first));
        let page = preview.get("/about/");
        assert!(page.text().contains("What the draft is for."));
        assert!(page.text().contains(&format!("data-version=\"{next}\"")));
        assert!(!site.path("output").exists(), "a preview writes nothing");
    }

    #[test]
    fn an_error_is_told_with_its_place_and_the_last_good_version_is_still_shown() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        let mut news = preview.news("/actions/1.1/");
        let first = version(&news.next());
        let site = site.replace(PRIORITY, "lead: director", "lead: <b>\"nobody\"</b>");
        let broken = news.until(|news| news["refused"] == true);
        assert_eq!(version(&broken), first);
        let problem = &broken["problems"][0];
        assert_eq!(problem["place"], "content/priorities/1.yaml:8:11");
        assert_eq!(problem["line"]["marked"], "<b>\"nobody\"</b>");
        assert!(preview.get("/actions/1.1/").text().contains("Review every plan"));
        preview.says("--> content/priorities/1.yaml:8:11");
        preview.says("The version before is still shown.");
        let _site = site.replace(PRIORITY, "<b>\"nobody\"</b>", "director");
        let mended = news.until(|news| news["refused"] == false);
        assert_eq!((version(&mended), mended["problems"].as_array().unwrap().len()), (first, 0));
    }

    #[test]
    fn a_warning_is_told_and_does_not_keep_the_page_back() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        let mut news = preview.news("/");
        news.next();
        let _site = site.replace(PRIORITY, "deadline: June 2022", "deadline: Before too long");
        let news = news.until(|news| !news["problems"].as_array().unwrap().is_empty());
        assert_eq!((&news["refused"], &news["problems"][0]["severity"]), (&false.into(), &"warning".into()));
        preview.shows("/actions/1.1/", "Before too long");
    }

    #[test]
    fn a_plan_that_is_broken_from_the_start_is_shown_once_it_is_mended() {
        let site = SiteTest::minimal().replace(PRIORITY, "lead: director", "lead: a<i>nobody");
        let preview = Preview::of(&site, &[]);
        let page = preview.get("/actions/1.1/");
        assert_eq!(page.status, 503);
        assert!(page.text().contains("<li>content/priorities/1.yaml:8:11: error["), "{}", page.text());
        assert!(page.text().contains("`&lt;`") && !page.text().contains("<i>"), "{}", page.text());
        preview.says("There is nothing to show yet.");
        let _site = site.replace(PRIORITY, "a<i>nobody", "director");
        preview.shows("/actions/1.1/", "Review every plan");
    }

    #[test]
    fn a_page_in_sight_that_a_template_breaks_is_kept_as_it_was() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        let mut news = preview.news("%2Factions%2F1.1%2F");
        news.next();
        let site = site.file("themes/default/templates/action.html", "<h1>{{ page.nothing.here }}</h1>");
        let broken = news.until(|news| news["refused"] == true);
        assert_eq!(broken["problems"][0]["code"], "T401");
        assert_eq!(broken["problems"][0]["place"], "themes/default/templates/action.html:1:13");
        assert!(preview.get("/actions/1.1/").text().contains("Review every plan"));
        let _site = site.remove("themes/default/templates/action.html");
        news.until(|news| news["refused"] == false);
    }

    #[test]
    fn what_only_finished_pages_show_is_told_when_nobody_is_waiting() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        let mut news = preview.news("/");
        news.next();
        let own = "{% extends \"base.html\" %}{% block content %}<p><a href=\"{{ page.root }}gone/\">Away</a></p>{% endblock %}";
        let _site = site.file("themes/default/templates/glossary.html", own);
        let found = news.until(|news| !news["problems"].as_array().unwrap().is_empty());
        assert_eq!(found["refused"], false);
        let mut problems = found["problems"].as_array().unwrap().iter();
        let link = problems.find(|problem| problem["code"] == "H401").unwrap();
        assert!(link["place"].as_str().unwrap().starts_with("glossary/index.html:"), "{found}");
        preview.says("This draft could not be published.");
    }
}

mod what_it_survives {
    use super::*;

    #[test]
    fn a_file_that_is_half_saved() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        preview.says("Made ready");
        let text = site.read(PRIORITY).replace("Review every plan", "Review each plan");
        fs::write(site.path(PRIORITY), &text[..text.len() / 2]).unwrap();
        sleep(Duration::from_millis(30));
        fs::write(site.path(PRIORITY), &text).unwrap();
        preview.shows("/actions/1.1/", "Review each plan");
        sleep(Duration::from_millis(200));
        assert!(!preview.said().contains("error"), "{}", preview.said());
    }

    #[test]
    fn a_file_that_takes_another_ones_place() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        for words in ["One way of saying it", "Another way of saying it"] {
            let text = format!("---\ntitle: About this site\n---\n\n{words}.\n");
            fs::write(site.path("content/pages/.about.md.swp"), text).unwrap();
            fs::rename(site.path("content/pages/.about.md.swp"), site.path(ABOUT)).unwrap();
            preview.shows("/about/", words);
        }
    }

    #[test]
    fn a_folder_that_goes_and_comes_back() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        let mut news = preview.news("/");
        news.next();
        for words in ["after the first time", "after the second time"] {
            fs::rename(site.path("content"), site.path("away")).unwrap();
            let gone = news.until(|news| news["refused"] == true);
            assert_eq!(gone["problems"][0]["code"], "Y010");
            assert_eq!(gone["problems"].as_array().unwrap().len(), 1, "nothing follows from it");
            assert_eq!(preview.get("/").status, 200);
            fs::rename(site.path("away"), site.path("content")).unwrap();
            news.until(|news| news["refused"] == false);
            fs::write(site.path(ABOUT), format!("---\ntitle: About this site\n---\n\nIt goes on {words}.\n")).unwrap();
            preview.shows("/about/", words);
        }
        fs::remove_dir_all(site.path("content/pages")).unwrap();
        news.until(|news| news["version"] != "" && preview.get("/about/").status == 404);
    }

    #[test]
    fn a_thousand_files_at_once_which_are_one_change() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        preview.says("Made ready");
        for number in 0..1000 {
            let text = format!("---\ntitle: Page {number} of many\n---\n\nWords.\n");
            fs::write(site.path(&format!("content/pages/page-{number}.md")), text).unwrap();
        }
        preview.shows("/page-999/", "Page 999 of many");
        assert_eq!(preview.get("/page-0/").status, 200);
        let rebuilt = preview.said().matches("Rebuilt in").count();
        assert!(rebuilt <= 2, "{}", preview.said());
    }

    #[test]
    fn files_that_are_touched_and_hold_the_same() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        let mut news = preview.news("/");
        let first = news.next();
        let site = site.append(ABOUT, "").file("content/pages/.about.md.swp", "of an editor");
        sleep(Duration::from_millis(200));
        let _site = site.replace(ABOUT, "What this site", "What the draft");
        assert_ne!(news.next()["version"], first["version"], "nothing was told before the edit");
        // Browsers may hear of it before the terminal does.
        preview.says("Rebuilt in");
        assert_eq!(preview.said().matches("Rebuilt in").count(), 1, "{}", preview.said());
    }

    #[test]
    fn browsers_that_go() {
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &[]);
        for _ in 0..20 {
            drop(preview.news("/about/"));
        }
        let _site = site.replace(ABOUT, "What this site", "What the draft");
        preview.shows("/about/", "What the draft");
    }

    #[test]
    fn a_port_in_use() {
        let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let site = SiteTest::minimal();
        let preview = Preview::of(&site, &["--port", &port.to_string()]);
        assert!(preview.port > port);
        preview.says(&format!("Port {port} is in use: using {} instead", preview.port));
        assert_eq!(preview.get("/").status, 200);
    }

    #[cfg(unix)]
    #[test]
    fn ctrl_c_which_ends_it_at_once_and_well() {
        let site = SiteTest::minimal();
        let mut preview = Preview::of(&site, &[]);
        let _listening = preview.news("/");
        assert_eq!(preview.interrupt(), 0);
        preview.says("The preview has ended. Nothing was published.");
    }
}

#[test]
fn a_folder_without_a_project_is_2_and_nothing_is_served() {
    let site = SiteTest::empty();
    let ran = site.run("serve --port 0");
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("there is no `content` folder here"), "{}", ran.stderr);
}
