//! All problems at once.

use crate::support::SiteTest;

const SEPTEMBER: &str = "content/periods/2022-09/updates.yaml";

#[test]
fn twelve_faults_in_eight_files_are_told_of_at_once_in_order() {
    let site = SiteTest::minimal()
        .replace("content/evidence.yaml", "kind: audit", "kind: rumour")
        .replace("content/meetings/2022-09-07-cabinet.md", "body: cabinet", "body: cabnet")
        .append("content/meetings/2022-09-07-cabinet.md", "\n# Noted\n")
        .append("content/pages/about.md", "\nSee <b>[nine](/actions/9/)</b>.\n")
        .replace("content/periods/2022-09/period.yaml", "published: 2022-09-12", "published: 2022-09-01")
        .replace(SEPTEMBER, r#"confirm: ["1.2"]"#, r#"confirm: ["1.2", "1.1"]"#)
        .replace(SEPTEMBER, "rag: amber", "rag: ambar")
        .replace("content/priorities/1.yaml", "support: [psw]", "support: psw")
        .replace("content/priorities/2.yaml", "lead: director", "laed: director")
        .replace("content/site.yaml", "https://example.org/plan/", "example.org");
    let ran = site.run("check --format short");
    assert_eq!(ran.code, 1);
    insta::assert_snapshot!(ran.stderr, @r#"
    content/evidence.yaml:7:9: error[Y204]: `rumour` is not one of: audit, data, voice, staff, inspection, document
    content/meetings/2022-09-07-cabinet.md:2:7: error[P201]: there is no body `cabnet`; did you mean `cabinet`?
    content/meetings/2022-09-07-cabinet.md:18:1: error[M305]: a heading with one `#` is the title of the page; start with `##`
    content/pages/about.md:7:5: error[M301]: `<b>` is HTML; write it in Markdown; if the sign `<` is meant, write `\<`, and links as [words](https://…)
    content/pages/about.md:7:15: error[M303]: there is no page `/actions/9/`; did you mean `/actions/1.1/`?
    content/pages/about.md:7:27: error[M301]: `</b>` is HTML; write it in Markdown; if the sign `<` is meant, write `\<`, and links as [words](https://…)
    content/periods/2022-09/period.yaml:2:12: error[P211]: published on 1 September 2022, before the date it speaks for, 7 September 2022; correct `published` or `as_at`
    content/periods/2022-09/updates.yaml:1:18: error[P220]: action `1.1` is both updated and confirmed as unchanged; keep the one that is true
    content/periods/2022-09/updates.yaml:4:10: error[Y204]: `ambar` is not one of: finished, green, amber, red, not-started; did you mean `amber`?
    content/priorities/1.yaml:9:14: error[Y203]: a list is expected here, but this is text; write `[psw]`, or put each item on a line of its own below, starting with `- `
    content/priorities/2.yaml:8:5: error[Y201]: there is no field `laed` here; did you mean `lead`?
    content/site.yaml:4:11: error[P241]: `example.org` cannot be the address of the site; write it in full, from https:// to a slash at the end
    "#);
}

#[test]
fn what_is_lost_with_a_broken_file_is_not_called_missing_elsewhere() {
    let site = SiteTest::minimal().replace("content/findings.yaml", "title: Plans drift", "title: Plans: drift");
    let ran = site.run("check --format short");
    assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
}
