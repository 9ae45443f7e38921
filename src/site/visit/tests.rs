#![allow(clippy::unwrap_used)]

use super::accounts::{Account, Stands, accounts, can_compare};
use crate::plan::{Visit, VisitDoc};

fn visit(claims: &str) -> Visit {
    let text = format!("title: Visit\nkind: monitoring-visit\ninspector: i\nfrom: 2022-10-12\nclaims:\n{claims}");
    let doc: VisitDoc = serde_yaml::from_str(&text).unwrap();
    Visit { id: serde_yaml::from_str("visit").unwrap(), doc, file: "visit.yaml".into() }
}

/// Each subject, and which accounts speak of it.
fn told(visit: &Visit) -> Vec<(String, Stands)> {
    let name = |account: &Account<'_>| {
        [Some(account.topic), account.point].into_iter().flatten().collect::<Vec<_>>().join(": ")
    };
    accounts(visit).iter().map(|account| (name(account), account.stands())).collect()
}

fn claim(id: &str, basis: &str, subject: &str, verdict: &str) -> String {
    format!("  - {{id: {id}, basis: {basis}, {subject}, text: t, verdict: {verdict}}}\n")
}

#[test]
fn a_point_that_only_one_account_has_stands_in_it_alone_whatever_the_rest_of_its_topic_does() {
    let claims = [
        claim("p1", "predicted", "topic: Plans", "progress"),
        claim("v1", "verbal", "topic: Before court", "progress"),
        claim("v2", "verbal", "topic: Before court, point: The share that stepped down", "progress"),
        claim("w1", "written", "topic: Before Court", "progress"),
        claim("w2", "written", "topic: Before court, point: A plan for families", "progress"),
    ];
    assert_eq!(
        told(&visit(&claims.concat())),
        [
            ("Plans".to_owned(), Stands::PredictedOnly),
            ("Before court".to_owned(), Stands::Agreed),
            ("Before court: The share that stepped down".to_owned(), Stands::ToldOnly),
            ("Before court: A plan for families".to_owned(), Stands::WrittenOnly),
        ]
    );
}

#[test]
fn a_topic_as_a_whole_stands_before_its_points() {
    let claims = [
        claim("v1", "verbal", "topic: Plans, point: Dates", "progress"),
        claim("v2", "verbal", "topic: Cases", "concern"),
        claim("w1", "written", "topic: Plans", "progress"),
    ];
    let names: Vec<String> = told(&visit(&claims.concat())).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Plans", "Plans: Dates", "Cases"]);
}

#[test]
fn what_was_praised_when_told_and_not_when_written_reads_differently() {
    let subject = "topic: Quality";
    let claims = [claim("v1", "verbal", subject, "progress"), claim("w1", "written", subject, "mixed")];
    assert_eq!(told(&visit(&claims.concat())), [("Quality".to_owned(), Stands::Turned)]);
    let same = [claim("v1", "verbal", subject, "mixed"), claim("w1", "written", subject, "mixed")];
    assert_eq!(told(&visit(&same.concat())), [("Quality".to_owned(), Stands::Agreed)]);
}

#[test]
fn of_several_claims_of_one_account_the_gravest_is_compared() {
    let subject = "topic: Quality";
    let claims = [
        claim("v1", "verbal", subject, "progress"),
        claim("v2", "verbal", subject, "concern"),
        claim("w1", "written", subject, "concern"),
    ];
    assert_eq!(told(&visit(&claims.concat())), [("Quality".to_owned(), Stands::Agreed)]);
}

#[test]
fn one_account_alone_has_nothing_to_be_compared_with() {
    assert!(!can_compare(&visit(&claim("w1", "written", "topic: Quality", "concern"))));
    let predicted = [claim("p1", "predicted", "topic: a", "mixed"), claim("w1", "written", "topic: b", "mixed")];
    assert!(!can_compare(&visit(&predicted.concat())));
}
