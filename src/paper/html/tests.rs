#![allow(clippy::unwrap_used)]
use super::html;
use crate::paper::testing::{example, with_desk};
use crate::paper::{Form, document};
use crate::plan::Edition;
use crate::site::audit::{Targets, audit_page, codes, finish};
use crate::site::{Pages, SitePath};

/// The page of a paper of the example.
fn page(meeting: &str, edition: Option<Edition>, form: Form) -> String {
    with_desk(&example(), meeting, edition, |desk, choice| {
        let document = document(desk, choice, form).unwrap();
        String::from_utf8(html(&document, desk.shelf).unwrap()).unwrap()
    })
}

/// What the audit of the site's pages finds, but for the style in the page, which has to be there.
fn problems(page: &str) -> Vec<String> {
    let path = SitePath::new("paper.html").unwrap();
    let pages: Pages = [(path.clone(), page.as_bytes().into())].into();
    let found = finish(vec![audit_page(&path, page.as_bytes(), &Targets::new(pages.keys(), "/"))], &pages);
    found.iter().filter(|found| found.code != codes::INLINE).map(|found| format!("{found:?}")).collect()
}

#[test]
fn every_paper_of_the_example_passes_the_audit_in_both_editions() {
    for meeting in ["2022-03-23-scrutiny", "2022-09-07-cabinet", "2022-10-19-cabinet", "2022-12-14-cabinet"] {
        for edition in [Edition::Cabinet, Edition::Scrutiny] {
            for form in [Form::Paper, Form::Pack] {
                let page = page(meeting, Some(edition), form);
                assert_eq!(problems(&page), Vec::<String>::new(), "{meeting}");
            }
        }
    }
}

#[test]
fn the_page_asks_for_nothing_and_runs_nothing() {
    let page = page("2022-12-14-cabinet", None, Form::Pack);
    for word in ["<script", "<link", "<img", "<iframe", "@import", " src=", "var(--"] {
        assert!(!page.contains(word), "{word}");
    }
    let fetched: Vec<&str> = page.split("url(").skip(1).map(|rest| &rest[..5.min(rest.len())]).collect();
    assert!(fetched.iter().all(|address| *address == "data:" || address.starts_with('#')), "{fetched:?}");
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn a_draft_says_so_on_every_sheet_and_a_published_paper_does_not() {
    let draft = page("2022-12-14-cabinet", None, Form::Paper);
    assert!(draft.contains("@top-left{content:\"Draft\"") && draft.contains("<p class=\"draft\">Draft</p>"));
    let published = page("2022-10-19-cabinet", None, Form::Paper);
    assert!(!published.contains("@top-left{content:") && !published.contains("class=\"draft\""));
}

#[test]
fn sheets_are_numbered_in_the_words_of_the_language() {
    let page = page("2022-12-14-cabinet", None, Form::Paper);
    assert!(page.contains("content:\"Page \" counter(page) \" of \" counter(pages) \"\""));
}

#[test]
fn an_item_leads_to_the_paper_behind_the_agenda() {
    let page = page("2022-12-14-cabinet", None, Form::Pack);
    assert_eq!(page.matches("href=\"#paper-2022-12-14-cabinet\"").count(), 1);
    assert!(page.contains("<article id=\"paper-2022-12-14-cabinet\""));
    assert_eq!(page.matches("<h1").count(), 1);
}
