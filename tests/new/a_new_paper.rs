//! The report to a meeting.

use super::*;

const PAPER: &str = "content/papers/2022-12-07-cabinet.md";

fn begun() -> SiteTest {
    let site = SiteTest::example();
    assert_eq!(new(&site, &["meeting", "2022-12-07-cabinet"]).code, 0);
    let ran = new(&site, &["paper", "2022-12-07-cabinet"]);
    assert_eq!((ran.code, &*ran.stdout), (0, "Wrote content/papers/2022-12-07-cabinet.md\n"), "{}", ran.stderr);
    site
}

#[test]
fn has_every_section_in_order_and_knows_what_can_be_known() {
    let text = begun().read(PAPER);
    assert_eq!(
        after(&text, "## ", "\n").split_off(6),
        [
            "Purpose",
            "Background",
            "Options considered",
            "Reasons for the recommendations",
            "Consultation",
            "Timetable and next steps"
        ]
    );
    assert!(text.starts_with("---\ntitle: Progress with the improvement plan\n"), "{text}");
    assert!(text.contains("\nreport_of: edcs "), "as in the paper before: {text}");
    assert!(text.contains("improvement plan by 16 November 2022\"}\n"), "{text}");
    assert!(!text.contains("\npublished:"), "it is a draft");
}

#[test]
fn is_checked_clean_but_for_what_is_to_be_filled_in() {
    let ran = begun().run("check --format short");
    let told: Vec<&str> = ran.stderr.lines().filter(|line| line.contains(PAPER)).collect();
    // Six sections, and the implications as one.
    assert_eq!(told.len(), 6 + 1, "{told:#?}");
    assert!(told.iter().all(|line| line.contains("warning[P325]")), "{told:#?}");
}

#[test]
fn holds_nothing_else_back_until_it_has_its_day_of_publication() {
    let site = begun();
    assert_eq!(site.run("build -q").code, 0);
    let page = site.read("output/meetings/2022-12-07-cabinet/paper/index.html");
    assert!(page.contains("To be written before this paper is published."), "{page}");
    let text = site.read(PAPER).replace("\n# published:", "\npublished:");
    let site = site.file(PAPER, text);
    let ran = site.run("build --format short");
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("error[P325]"), "{}", ran.stderr);
}

#[test]
fn is_sound_with_every_line_filled_in() {
    let site = begun();
    let filled: String = site
        .read(PAPER)
        .lines()
        .filter(|line| !line.starts_with("# absent") && !line.starts_with("#   climate: Nothing"))
        .filter(|line| !line.starts_with("# late"))
        .map(|line| format!("{}\n", line.strip_prefix("# ").unwrap_or(line)))
        .map(|line| line.strip_prefix("<!-- ").map_or(line.clone(), |rest| rest.replace(" -->", "")))
        .collect();
    let filled = filled.replace("key_notice: 2000-01-31", "key_notice: 2022-10-31");
    let site = site.file(PAPER, filled.replace("published: 2022-12-07", "published: 2022-11-29"));
    let ran = site.run("check --format short");
    let told: Vec<&str> = ran.stderr.lines().filter(|line| line.contains(PAPER)).collect();
    assert_eq!((ran.code, told), (0, Vec::<&str>::new()));
}

#[test]
fn is_refused_where_it_cannot_be() {
    let site = SiteTest::example();
    let told = refused(&site, &["paper", "2022-10-19-cabnet"], "C613");
    assert!(told.contains("did you mean `2022-10-19-cabinet`?"), "{told}");
    let told = refused(&site, &["paper", "2022-10-19-cabinet"], "C612");
    assert!(told.contains("content/papers/2022-10-19-cabinet.md"), "{told}");
}
