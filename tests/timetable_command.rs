//! `ragstone timetable`: by when what has to be done for a meeting, day by day.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use serde_json::Value;
use support::SiteTest;

/// A site with a meeting after a summer bank holiday and one to come.
fn site() -> SiteTest {
    SiteTest::minimal()
        .replace(
            "content/site.yaml",
            "    kind: executive",
            "    kind: executive
    papers: {clear_days: 5}
    key_decisions: {means: More than £250000 is spent.}
    call_in: {working_days: 5, publish_within: 2}
  - id: board
    name: Improvement board
    kind: board
    papers: {working_days: 3}
closures:
  - {from: 2022-09-02, because: The town hall is a polling station}",
        )
        .file("content/meetings/2022-10-19-cabinet.md", PLANNED)
}

const PLANNED: &str = "---
body: cabinet
date: 2022-10-19
title: A second team
status: planned
---
";

#[test]
fn the_meetings_to_come_are_listed_with_a_line_for_each_date() {
    let ran = site().run("timetable");
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    insta::assert_snapshot!(ran.stdout, @r"
    2022-10-19-cabinet: Cabinet, Wednesday 19 October 2022
      Tue 11 Oct 2022  Papers published            5 clear days before the meeting
      Wed 19 Oct 2022  The meeting
      Fri 21 Oct 2022  Decision published          2 working days after the meeting
      Fri 28 Oct 2022  Call-in ends                5 working days after the decision is published

    This counts days. Whether a meeting is called as it should be is for Democratic Services to check.
    ");
}

#[test]
fn one_meeting_has_every_day_counted_with_its_number_or_its_reason() {
    let ran = site().run("timetable 2022-09-07-cabinet");
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    insta::assert_snapshot!(ran.stdout, @r"
    2022-09-07-cabinet: Cabinet, Wednesday 7 September 2022
    Progress of the plan

    Papers published: by Friday 26 August 2022
      5 clear days before the meeting (SI 2012/2089, regulations 6 and 7)
      Only working days between the two are counted.
        Fri 26 Aug 2022      the last day
        Sat 27 Aug 2022   -  weekend
        Sun 28 Aug 2022   -  weekend
        Mon 29 Aug 2022   -  Summer bank holiday
        Tue 30 Aug 2022   1
        Wed 31 Aug 2022   2
        Thu  1 Sep 2022   3
        Fri  2 Sep 2022   -  The town hall is a polling station
        Sat  3 Sep 2022   -  weekend
        Sun  4 Sep 2022   -  weekend
        Mon  5 Sep 2022   4
        Tue  6 Sep 2022   5
        Wed  7 Sep 2022      the meeting
      Published on Monday 12 September 2022: late, with 0 of 5 days left.

    Decision published: by Friday 9 September 2022
      2 working days after the meeting (the body’s own rule)
      The first day is not counted, the last is.
        Wed  7 Sep 2022      the meeting
        Thu  8 Sep 2022   1
        Fri  9 Sep 2022   2

    What to check:
      - Bank holidays are those of 2012 to 2028 as GOV.UK had them. Has one been proclaimed since?
      - Is the council closed on a day that was counted? Such days go under `closures` in `site.yaml`, and so do
        bank holidays that are too new for the list.

    This counts days. Whether a meeting is called as it should be is for Democratic Services to check.
    ");
}

#[test]
fn a_meeting_without_a_file_is_counted_as_if_it_took_a_key_decision() {
    let ran = site().run("timetable --body cabinet --on 2022-12-14");
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    let dates: Vec<&str> =
        ran.stdout.lines().filter(|line| line.contains(": by ") || line.contains("end of")).collect();
    insta::assert_snapshot!(dates.join("\n"), @r"
    Notice of the key decision: by Tuesday 15 November 2022
    Papers published: by Tuesday 6 December 2022
    Decision published: by Friday 16 December 2022
    Call-in ends: with the end of Friday 23 December 2022
    ");
    assert!(ran.stdout.contains("Is it a key decision? More than £250000 is spent."), "{}", ran.stdout);
}

#[test]
fn a_body_with_a_rule_of_its_own_counts_down_to_its_meeting() {
    let ran = site().run("timetable --body board --on 2022-09-21");
    insta::assert_snapshot!(ran.stdout, @r"
    Improvement board, Wednesday 21 September 2022

    Papers published: by Thursday 15 September 2022
      3 working days before the meeting (the body’s own rule)
      The day of publication is counted, that of the meeting is not.
        Thu 15 Sep 2022   3
        Fri 16 Sep 2022   2
        Sat 17 Sep 2022   -  weekend
        Sun 18 Sep 2022   -  weekend
        Mon 19 Sep 2022   -  Bank Holiday for the State Funeral of Queen Elizabeth II
        Tue 20 Sep 2022   1
        Wed 21 Sep 2022      the meeting

    What to check:
      - Bank holidays are those of 2012 to 2028 as GOV.UK had them. Has one been proclaimed since?
      - Is the council closed on a day that was counted? Such days go under `closures` in `site.yaml`, and so do
        bank holidays that are too new for the list.

    This counts days. Whether a meeting is called as it should be is for Democratic Services to check.
    ");
}

#[test]
fn programs_get_every_counted_day_too() {
    let ran = site().run("timetable 2022-09-07-cabinet --format json");
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    let object: Value = serde_json::from_str(&ran.stdout).unwrap();
    let meeting = &object["meetings"][0];
    assert_eq!((&meeting["meeting"], &meeting["status"]), (&"2022-09-07-cabinet".into(), &"held".into()));
    let papers = &meeting["dates"][0];
    assert_eq!((&papers["step"], &papers["date"]), (&"papers".into(), &"2022-08-26".into()));
    assert_eq!((&papers["done"], &papers["late"]), (&"2022-09-12".into(), &true.into()));
    let days = papers["days"].as_array().unwrap();
    assert_eq!(days[3], serde_json::json!({"date": "2022-08-29", "counts": null, "because": "Summer bank holiday"}));
    assert_eq!(days.iter().filter(|day| day["counts"].is_number()).count(), 5);
}

#[test]
fn every_meeting_is_listed_where_all_are_asked_for() {
    let all = site().run("timetable --all").stdout;
    assert!(all.starts_with("2022-09-07-cabinet: ") && all.contains("\n2022-10-19-cabinet: "), "{all}");
    let none = SiteTest::minimal().run("timetable");
    assert_eq!(&*none.stdout, "No meeting is planned; `--all` shows those that were held.\n");
}

#[test]
fn a_count_beyond_the_list_of_bank_holidays_is_refused_and_fails() {
    let ran = site().run("timetable --body cabinet --on 2029-01-03");
    assert_eq!(ran.code, 1);
    let refusal = "Cannot be counted: bank holidays are known from 2012 to 2028, and this count needs 3 January 2029.";
    assert!(ran.stdout.contains(refusal), "{}", ran.stdout);
}

#[test]
fn what_there_is_not_is_told_with_the_nearest_that_there_is() {
    let told = |line: &str| {
        let ran = site().run(line);
        assert_eq!((ran.code, &*ran.stdout), (2, ""), "{line}");
        ran.stderr.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(
        told("timetable 2022-09-07-cabine"),
        "There is no meeting `2022-09-07-cabine`. Did you mean `2022-09-07-cabinet`?"
    );
    assert_eq!(told("timetable --body boards --on 2022-12-14"), "There is no body `boards`. Did you mean `board`?");
    assert!(told("timetable cabinet").starts_with("`cabinet` is a body: "));
    assert!(told("timetable --body cabinet --on yesterday").contains("such as 2022-12-14"));
}

#[test]
fn the_guide_shows_what_the_program_prints() {
    let guide = include_str!("../docs/timetable.md");
    let shown = guide.split("```console\n$ ragstone timetable 2022-10-19-cabinet\n").nth(1).unwrap();
    let shown = shown.split("```").next().unwrap();
    let printed = SiteTest::example().run("timetable 2022-10-19-cabinet").stdout;
    assert!(printed.starts_with(shown), "{printed}");
}

#[test]
fn it_never_says_that_anything_is_lawful() {
    let site = site();
    for line in ["timetable --all", "timetable 2022-09-07-cabinet", "timetable --body cabinet --on 2022-12-14"] {
        let said = site.run(line).stdout.to_lowercase();
        assert!(!said.contains("lawful") && !said.contains("legal") && said.contains("to check"), "{said}");
    }
}
