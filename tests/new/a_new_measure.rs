//! A measure and its table.

use super::*;

#[test]
fn is_a_definition_and_an_empty_table() {
    let site = SiteTest::example();
    let ran = new(&site, &["measure", "supervision-in-time"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let table = site.read("content/measures/supervision-in-time.csv");
    assert_eq!(table, "at,value,numerator,denominator,marks,note,evidence\n");
    assert!(site.read("content/measures/supervision-in-time.yaml").starts_with("title: Supervision in time\n"));
    let ran = site.run("check --format short");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("has no readings yet"), "what is to be filled in is told: {}", ran.stderr);
}

#[test]
fn is_refused_where_it_cannot_be() {
    let site = SiteTest::example();
    refused(&site, &["measure", "caseload"], "C612");
    refused(&site, &["measure", "Caseload"], "C612");
    refused(&site, &["measure", "case load"], "C611");
    let half = SiteTest::example().remove("content/measures/caseload.yaml");
    assert_eq!(new(&half, &["measure", "caseload"]).code, 1, "a table without its definition is not overwritten");
}
