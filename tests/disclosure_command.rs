//! `ragstone disclosure`, and what a build says of approvals.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod support;

use ragstone::plan::{About, Record, Value};
use ragstone::source::Sources;
use support::SiteTest;

/// The example with an approval by which a small difference comes out: 34 under an order, 32 of them for six months.
fn exposed() -> SiteTest {
    SiteTest::example().append(
        "content/approvals.yaml",
        "- id: care-orders
  measures: [placed-with-parents-care-order, placed-with-parents-six-months]
  approved_by: Nobody
  date: 2022-11-22
  because: To see what happens.
",
    )
}

#[test]
fn every_figure_about_people_is_told_of_and_why_it_is_held_back() {
    let site = SiteTest::example();
    let ran = site.run("disclosure");
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    let (sources, _) = Sources::read(site.root());
    let (plan, ..) = ragstone::plan::load(&sources);
    let (mut told, mut held) = (0, 0);
    for measure in plan.measures.iter().filter(|measure| measure.doc.about == About::People) {
        let is_figure = |value: Value| matches!(value, Value::Number(_) | Value::Low | Value::Suppressed);
        let figures = measure.readings.iter().filter(|reading| is_figure(reading.value));
        let heading = format!("\n{}: {}\n", measure.id(), measure.doc.title);
        let own = ran.stdout.split(&heading).nth(1).map(|own| own.lines().take_while(|line| line.starts_with("  ")));
        let lines: Vec<&str> = own.into_iter().flatten().collect();
        for reading in figures {
            let line = lines.iter().find(|line| line.trim_start().starts_with(&format!("{}  ", reading.at)));
            let line = line.unwrap_or_else(|| panic!("{heading}{} is missing", reading.at));
            assert_eq!(line.contains("held back: "), reading.value == Value::Suppressed, "{line}");
            told += 1;
            held += usize::from(reading.value == Value::Suppressed);
        }
    }
    assert!(told > 40 && held > 8, "{told} {held}");
    assert!(ran.stdout.contains("         3  held back: it is small"), "{}", ran.stdout);
}

#[test]
fn it_says_that_it_is_private_before_anything_else() {
    let ran = SiteTest::example().run("disclosure --held");
    assert!(ran.stdout.starts_with("Private: "), "{}", ran.stdout);
    assert!(!ran.stdout.contains("  printed\n"), "{}", ran.stdout);
}

#[test]
fn it_tells_of_one_measure_where_it_is_asked_for_one() {
    let ran = SiteTest::example().run("disclosure reviews-out-of-time");
    assert!(ran.stdout.contains("\nreviews-out-of-time: "), "{}", ran.stdout);
    assert!(!ran.stdout.contains("\ninternships: "), "{}", ran.stdout);
    assert_eq!(SiteTest::example().run("disclosure no-such-measure").code, 2);
}

#[test]
fn a_figure_that_can_be_worked_out_ends_in_failure_and_publishes_nothing() {
    let site = exposed();
    let ran = site.run("disclosure");
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stdout.contains("\nNot safe: "), "{}", ran.stdout);
    assert!(ran.stderr.contains("[D810]"), "{}", ran.stderr);
    assert_eq!(site.run("build").code, 1);
    assert!(!site.output().has("index.html"));
}

#[test]
fn an_approval_is_in_the_log_of_every_build_and_in_nothing_that_is_published() {
    let site = SiteTest::example();
    for expected in ["", "Nothing has changed"] {
        let ran = site.build();
        let log = format!("{}{}", ran.stdout, ran.stderr);
        assert!(log.contains("15 figures are published by approval `published-without-base`"), "{log}");
        assert!(log.contains("1 figure is published by approval `additional-needs`"), "{log}");
        assert!(log.contains(expected), "{log}");
    }
    let output = site.output();
    for (path, bytes) in output.files() {
        for secret in ["published-without-base", "No paper gives the numbers, so nobody", "That makes six or seven"] {
            assert!(memchr::memmem::find(bytes, secret.as_bytes()).is_none(), "{path} has {secret}");
        }
    }
}
