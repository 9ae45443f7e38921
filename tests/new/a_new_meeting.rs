//! The record of a meeting.

use super::*;

#[test]
fn is_planned_and_passes_the_check() {
    let site = december();
    let ran = new(&site, &["meeting", "2022-12-07-cabinet"]);
    assert_eq!((ran.code, &*ran.stdout), (0, "Wrote content/meetings/2022-12-07-cabinet.md\n"), "{}", ran.stderr);
    assert!(ran.stderr.contains("`meeting: 2022-12-07-cabinet`"), "{}", ran.stderr);
    let text = site.read("content/meetings/2022-12-07-cabinet.md");
    assert!(text.starts_with("---\nbody: cabinet\ndate: 2022-12-07\n"), "{text}");
    assert_eq!(new(&site, &["meeting", "2022-12-15-extra", "--body", "board"]).code, 0);
    let ran = site.run("check");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

#[test]
fn is_refused_where_it_cannot_be() {
    let site = SiteTest::example();
    refused(&site, &["meeting", "2022-10-19-cabinet"], "C612");
    refused(&site, &["meeting", "cabinet"], "C614");
    refused(&site, &["meeting", "2022-02-31-cabinet"], "C614");
    refused(&site, &["meeting", "2022-12-07"], "C613");
    let told = refused(&site, &["meeting", "2022-12-07-cabnet"], "C613");
    assert!(told.contains("did you mean `cabinet`?"), "{told}");
}
