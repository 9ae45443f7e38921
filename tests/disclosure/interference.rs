//! What is published does not depend on what is held back: another number in its place gives the same bytes.

use super::papers::{forms as papers, with_a_meeting};
use super::{published, site};
use std::collections::BTreeMap;

/// The record of the build says that something was read anew, and so differs: `docs/hosting.md` keeps it off the web.
const OF_THE_BUILD: &[&str] = &[".ragstone-manifest"];

fn bytes(measures: &[(&str, &str, String)]) -> BTreeMap<String, Vec<u8>> {
    let mut files = published(&site(measures));
    files.retain(|path, _| !OF_THE_BUILD.contains(&path.as_str()));
    files
}

/// Asserts that all of these sites are the same, byte for byte.
fn alike(sites: impl IntoIterator<Item = Vec<(&'static str, &'static str, String)>>) {
    let mut sites = sites.into_iter().map(|measures| bytes(&measures));
    let first = sites.next().unwrap();
    for other in sites {
        let differ: Vec<&String> = first.keys().filter(|path| first.get(*path) != other.get(*path)).collect();
        assert_eq!(differ, [""; 0]);
        assert_eq!(first.len(), other.len());
    }
}

#[test]
fn any_small_count_gives_the_same_site() {
    alike((1..=5).map(|count| vec![("few", "kind: count\n", format!("2022-08,{count},,,,,\n"))]));
}

#[test]
fn any_small_count_gives_the_same_papers() {
    let [one, other] = [2, 4].map(|count| {
        let site = site(&[("few", "kind: count\n", format!("2022-08,{count},,,,,\n"))]);
        papers(&with_a_meeting(site, &[("few", "2022-08")], ""))
    });
    let differ: Vec<&String> = one.keys().filter(|path| one.get(*path) != other.get(*path)).collect();
    assert_eq!(differ, [""; 0]);
}

#[test]
fn any_small_part_of_a_total_gives_the_same_site() {
    let parts = |small: u32| {
        vec![
            ("total", "kind: count\nsum_of: [one, two, three]\n", "2022-08,60,,,,,\n".to_owned()),
            ("one", "kind: count\n", format!("2022-08,{small},,,,,\n")),
            ("two", "kind: count\n", format!("2022-08,{},,,,,\n", 20 - small)),
            ("three", "kind: count\n", "2022-08,40,,,,,\n".to_owned()),
        ]
    };
    alike((1..=5).map(parts));
}

#[test]
fn any_few_who_are_left_over_give_the_same_site() {
    let subset = |few: u32| {
        vec![
            ("all", "kind: count\n", "2022-08,34,,,,,\n".to_owned()),
            ("most", "kind: count\npart_of: all\n", format!("2022-08,{},,,,,\n", 34 - few)),
        ]
    };
    alike((1..=5).map(subset));
}

#[test]
fn any_share_of_a_few_gives_the_same_site() {
    let share = |few: u32| {
        let percent = few * 100 / 50;
        vec![("share", "kind: percent\n", format!("2022-08,{percent},{few},50,,,\n"))]
    };
    alike((1..=5).map(share));
    let rest = |few: u32| {
        let percent = 100 - few * 2;
        vec![("share", "kind: percent\n", format!("2022-08,{percent},{},50,,,\n", 50 - few))]
    };
    alike((1..=5).map(rest));
}

#[test]
fn a_count_that_is_not_held_back_does_not() {
    let [one, other] = [7, 8].map(|count| bytes(&[("open", "kind: count\n", format!("2022-08,{count},,,,,\n"))]));
    assert_ne!(one, other);
}

/// What the example's tables hold of a few people, and other numbers as small.
const OF_THE_EXAMPLE: [(&str, &str, &str); 7] = [
    ("placed-with-parents-six-months", "2022-03-11,32,", "2022-03-11,31,"),
    ("reviews-out-of-time", "2022-10,3,", "2022-10,5,"),
    ("caseloads-too-high", "2022-10,4,", "2022-10,1,"),
    ("contextual-safeguarding-youth-justice", "2020/21,10,3,31,", "2020/21,6,2,31,"),
    ("internships", "2021,5,", "2021,2,"),
    ("team-managers-appointed", "2022-09-07,4,", "2022-09-07,2,"),
    ("plans-over-two-years", "2022-10,3,", "2022-10,4,"),
];

#[test]
fn the_real_plan_is_the_same_whatever_its_few_people_are_many() {
    let example = super::SiteTest::example;
    let other = OF_THE_EXAMPLE.iter().fold(example(), |site, (measure, from, to)| {
        site.replace(&format!("content/measures/{measure}.csv"), from, to)
    });
    let [mut one, mut other] = [example(), other].map(|site| published(&site));
    for path in OF_THE_BUILD {
        assert_ne!(one.remove(*path), other.remove(*path), "the other numbers were read");
    }
    let differ: Vec<&String> = one.keys().filter(|path| one.get(*path) != other.get(*path)).collect();
    assert_eq!(differ, [""; 0]);
}
