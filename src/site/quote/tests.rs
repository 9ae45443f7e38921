#![allow(clippy::unwrap_used)]
use super::*;
use crate::source::Sources;

const MEASURE: &str = "title: Visits\ndefinition: D\nkind: percent\nunit: of visits\nabout: things\ngood: up\nfrequency: monthly\nsource: s\nno_target: None set.\n";

fn plan() -> Plan {
    let (plan, _, _) = crate::plan::load(&Sources::from_texts([
        ("content/periods/2022-09/period.yaml", "as_at: 2022-09-30\nstatus: draft\n"),
        ("content/measures/visits.yaml", MEASURE),
        ("content/measures/visits.csv", "at,value\n2022-09,89\n2022-08,suppressed\n2022-10,90\n"),
    ]));
    plan
}

fn html(text: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events(&plan(), text).into_iter());
    html
}

#[test]
fn a_link_without_words_is_filled_in_and_one_with_words_is_left_alone() {
    assert_eq!(html("[](measure:visits/2022-09)"), "<p><a href=\"measure:visits/2022-09\">89%</a></p>\n");
    assert!(html("[89% of them](measure:visits/2022-09)").contains(">89% of them</a>"));
    assert!(html("Figures are [](measure:visits/2022-08).").contains(">suppressed</a>"));
    assert_eq!(html("[ ](measure:visits/2022-09)"), html("[](measure:visits/2022-09)"), "a space is no word");
    assert!(html("[ 89%](measure:visits/2022-09)").contains("> 89%</a>"));
    assert!(html("[](/about/)").contains("></a>"));
}

#[test]
fn a_reading_has_an_address_once_the_newest_report_may_show_it() {
    let plan = plan();
    let address = |destination| address_of(&plan, destination);
    assert_eq!(address("measure:visits/September%202022").as_deref(), Some("measures/visits/#r-2022-09"));
    assert_eq!(address("measure:visits/2022-10"), None, "that month had not ended");
    assert_eq!(address("measure:visit/2022-09"), None);
}
