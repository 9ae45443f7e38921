//! Papers to meetings, agendas and what is owed, made to mislead, to climb or to exhaust.

use crate::Then::{First, Shows, Told};
use crate::support::SiteTest;
use crate::{Row, check};

const MEETING: &str = "content/meetings/2022-09-07-cabinet.md";
const PAPER: &str = "content/papers/2022-09-07-cabinet.md";
const OWED: &str = "content/follow-ups.yaml";
const PAGE: &str = "meetings/2022-09-07-cabinet/paper/index.html";

const FRONT: &str = "title: Progress with the plan
report_of: director
contact: {name: Democratic Services, email: office@example.org}
wards: All
key: false
recommendations: [{ask: note, text: the progress made}]
absent:
";

const LEFT_OUT: &str = "background options reasons consultation timetable financial legal equality climate health risk crime data-protection";

/// The minimal site with a paper to its meeting, of which one stretch is another.
fn paper(site: SiteTest, from: &str, to: &str) -> SiteTest {
    let left_out: String =
        LEFT_OUT.split(' ').map(|section| format!("  {section}: The report says all of it.\n")).collect();
    let text = format!("---\n{FRONT}{left_out}---\n\n## Purpose\n\nTo say how the plan is going.\n");
    assert!(text.contains(from), "{from}");
    site.file(PAPER, text.replacen(from, to, 1))
}

/// The minimal site whose meeting has these fields too.
fn meeting(site: SiteTest, fields: &str) -> SiteTest {
    site.replace(MEETING, "evidence: [audit-september]\n", &format!("evidence: [audit-september]\n{fields}"))
}

/// The minimal site that owes one thing, with these fields.
fn owed(site: SiteTest, fields: &str) -> SiteTest {
    let text = "- id: letter\n  kind: promise\n  meeting: 2022-09-07-cabinet\n  text: To publish the letter.\n";
    site.file(OWED, format!("{text}{fields}"))
}

/// Rows whose paper has another stretch.
macro_rules! papers {
    ($($input:literal, $from:expr, $to:expr, $then:expr;)*) => {
        &[$(Row { input: $input, does: |site| paper(site, $from, $to), then: $then }),*]
    };
}

/// Rows whose meeting has another field.
macro_rules! meetings {
    ($($input:literal, $fields:expr, $then:expr;)*) => {
        &[$(Row { input: $input, does: |site| meeting(site, $fields), then: $then }),*]
    };
}

/// Rows whose promise has another field.
macro_rules! promises {
    ($($input:literal, $fields:expr, $then:expr;)*) => {
        &[$(Row { input: $input, does: |site| owed(site, $fields), then: $then }),*]
    };
}

const PAPERS: &[Row] = papers! {
    "a sound paper", "", "", Shows(&[(PAGE, "To say how the plan is going.")]);
    "a link of a paper that runs", "To say how", "[To say](javascript:alert(1)) how", Told(&["content/papers/2022-09-07-cabinet.md:26:10 M302"]);
    "markup in a paper", "To say how", "<script>alert(1)</script>To say how", Told(&["content/papers/2022-09-07-cabinet.md:24:1 P325", "content/papers/2022-09-07-cabinet.md:26:1 M301"]);
    "a picture of another site in a paper", "To say how", "![a map](https://evil.example/p.png) To say how", Told(&["content/papers/2022-09-07-cabinet.md:26:1 M304"]);
    "a link of a paper that climbs", "To say how", "[To say](/../../etc/passwd) how", Told(&["content/papers/2022-09-07-cabinet.md:26:10 M303"]);
    "the e-mail of a paper holds a header", "office@example.org", "'a@example.org?bcc=b@example.org'", Told(&["content/papers/2022-09-07-cabinet.md:4:45 P241"]);
    "the e-mail of a paper breaks out of its attribute", "office@example.org", "'a\"onclick=\"x@example.org'", Told(&["content/papers/2022-09-07-cabinet.md:4:45 P241"]);
    "the telephone of a paper breaks out of its attribute", "email: office@example.org", "phone: '0\"onclick=\"x'", Shows(&[(PAGE, "0&quot;onclick=&quot;x")]);
    "a title of a paper that an override of direction turns round", "Progress with", "Progress \u{202e}with", Told(&["content/papers/2022-09-07-cabinet.md:2:17 Y116"]);
    "a ward that an isolate of direction hides", "wards: All", "wards: A\u{2067}ll", Told(&["content/papers/2022-09-07-cabinet.md:5:9 Y116"]);
    "a title of a paper of 1 MB", "Progress with", &"Progress ".repeat(120_000), Shows(&[]);
    "a paper of 8 MB", "To say how", &"To say how. ".repeat(680_000), Shows(&[]);
    "a paper of 9 MB", "To say how", &"To say how. ".repeat(780_000), First("content/papers/2022-09-07-cabinet.md Y004");
    "a paper of 10,000 recommendations", "recommendations: [", &format!("recommendations: [{}", "{ask: note, text: the plan}, ".repeat(10_000)), Shows(&[]);
    "a paper in which aliases multiply", "wards: All", "wards: &a [*a, *a, *a]", First("content/papers/2022-09-07-cabinet.md:5:8 Y107");
    "a section that there is not", "absent:\n", "absent:\n  ../../etc: It is not there.\n", Told(&["content/papers/2022-09-07-cabinet.md:9:3 Y204"]);
    "a period that climbs", "wards: All", "wards: All\nperiod: ../../x", Told(&["content/papers/2022-09-07-cabinet.md:6:9 Y205"]);
    "a role that climbs", "report_of: director", "report_of: ../director", Told(&["content/papers/2022-09-07-cabinet.md:3:12 Y205"]);
    "a day of a paper that is none", "wards: All", "wards: All\npublished: 2022-02-30", Told(&["content/papers/2022-09-07-cabinet.md:6:12 Y205"]);
    "paragraph nought", "wards: All", "wards: All\nclassification: part-exempt\nexempt: [{title: A, paragraph: 0, public_interest: It is, where_held: There}]", Told(&["content/papers/2022-09-07-cabinet.md:7:32 Y205"]);
    "a paragraph beyond any number", "wards: All", "wards: All\nclassification: part-exempt\nexempt: [{title: A, paragraph: 99999999999999999999, public_interest: It is, where_held: There}]", Told(&["content/papers/2022-09-07-cabinet.md:7:32 Y203"]);
    "a field for the exempt text itself", "wards: All", "wards: All\nclassification: part-exempt\nexempt: [{title: A, paragraph: 3, public_interest: It is, where_held: There, text: SECRET}]", Told(&["content/papers/2022-09-07-cabinet.md:7:78 Y201"]);
    "code of Typst in a paper", "To say how", "#read(\"/etc/passwd\") #import \"x\": * #sys.version To say how", Shows(&[(PAGE, "#sys.version To say how")]);
    "a zero byte in a paper", "To say how", "To \0 say how", Told(&["content/papers/2022-09-07-cabinet.md:26:4 Y006"]);
};

const AGENDAS: &[Row] = meetings! {
    "the address of a meeting runs", "moderngov: {site: \"javascript:alert(1)\", meeting: 2}\n", Told(&["content/meetings/2022-09-07-cabinet.md:14:19 P241"]);
    "the address of a meeting runs, with a line break in it", "moderngov: {site: \"java\\nscript:alert(1)\", meeting: 2}\n", Told(&["content/meetings/2022-09-07-cabinet.md:14:19 P241"]);
    "the address of a meeting holds a page", "moderngov: {site: \"data:text/html,x\", meeting: 2}\n", Told(&["content/meetings/2022-09-07-cabinet.md:14:19 P241"]);
    "the address of a meeting has a password", "moderngov: {site: \"https://a:b@evil.example/\", meeting: 2}\n", Told(&["content/meetings/2022-09-07-cabinet.md:14:19 P241"]);
    "the address of a meeting breaks out of its attribute", "moderngov: {site: 'https://a.example/\"onclick=\"x/', meeting: 2}\n", Told(&["content/meetings/2022-09-07-cabinet.md:14:19 P241"]);
    "a number of a meeting that is code", "moderngov: {site: \"https://a.example/\", meeting: \"2&x=1\"}\n", Told(&["content/meetings/2022-09-07-cabinet.md:14:50 Y203"]);
    "pages of an item from the last number to none", "agenda: [{item: \"1\", title: Plan, pages: [4294967295, 0]}]\n", Told(&["content/meetings/2022-09-07-cabinet.md:14:42 P336"]);
    "pages of an item beyond any number", "agenda: [{item: \"1\", title: Plan, pages: [1, 4294967296]}]\n", Told(&["content/meetings/2022-09-07-cabinet.md:14:46 Y205"]);
    "minutes beyond any day", "agenda: [{item: \"1\", title: Plan, minutes: 65536}]\n", Told(&["content/meetings/2022-09-07-cabinet.md:14:44 Y205"]);
    "an item that an override of direction turns round", "agenda: [{item: \"1\", title: \"Pl\u{202e}an\"}]\n", Told(&["content/meetings/2022-09-07-cabinet.md:14:32 Y116"]);
    "an agenda of 5,000 items", &format!("agenda:\n{}", (1..=5000).map(|at| format!("  - {{item: \"{at}\", title: Plan {at}}}\n")).collect::<String>()), Shows(&[]);
    "a body of 5,000 members", &format!("members:\n{}", (1..=5000).map(|at| format!("  - {{name: Councillor {at}}}\n")).collect::<String>()), Shows(&[]);
    "an exempt item with its text", "agenda: [{item: \"1\", title: Plan, exempt: {title: A, paragraph: 3, public_interest: It is, where_held: There, text: SECRET}}]\n", Told(&["content/meetings/2022-09-07-cabinet.md:14:111 Y201"]);
};

const OWING: &[Row] = promises! {
    "an answer with a link that runs", "  answered: {on: 2022-10, text: \"[It](javascript:alert(1)) was\"}\n", Told(&["content/follow-ups.yaml:5:33 M302"]);
    "an answer with markup", "  answered: {on: 2022-10, text: \"<script>alert(1)</script>\"}\n", Told(&["content/follow-ups.yaml:5:33 M301"]);
    "an answer of 1 MB", &format!("  answered: {{on: 2022-10, text: \"{}\"}}\n", "It was. ".repeat(130_000)), Shows(&[]);
    "something owed in a year beyond all plans", "  due: 99999\n", Told(&["content/follow-ups.yaml:5:8 Y205"]);
    "something owed by nobody who climbs", "  by: ../../x\n", Told(&["content/follow-ups.yaml:5:7 Y205"]);
    "10,000 things owed under one name", &"- {id: letter, kind: promise, meeting: 2022-09-07-cabinet, text: To publish it.}\n".repeat(10_000), First("content/follow-ups.yaml:5:8 P202");
    "2,000 things owed", &(0..2000).map(|at| format!("- {{id: a{at}, kind: promise, meeting: 2022-09-07-cabinet, text: To publish letter {at}.}}\n")).collect::<String>(), Shows(&[]);
    "a thing owed whose name climbs", "- {id: ../../x, kind: promise, meeting: 2022-09-07-cabinet, text: To publish it.}\n", Told(&["content/follow-ups.yaml:5:8 Y205"]);
    "a thing owed whose name runs", "- {id: 'x\"onclick=\"y', kind: promise, meeting: 2022-09-07-cabinet, text: To publish it.}\n", Told(&["content/follow-ups.yaml:5:8 Y205"]);
    "a thing owed at a meeting that climbs", "- {id: a, kind: promise, meeting: ../../x, text: To publish it.}\n", Told(&["content/follow-ups.yaml:5:35 Y205"]);
};

#[cfg(unix)]
const FILES: &[Row] = &[
    Row {
        input: "a paper that is a link to the passwords",
        does: |site| {
            std::fs::create_dir(site.path("content/papers")).unwrap();
            std::os::unix::fs::symlink("/etc/passwd", site.path(PAPER)).unwrap();
            site
        },
        then: Told(&["content/papers/2022-09-07-cabinet.md Y002"]),
    },
    Row {
        input: "a folder of papers that is a link",
        does: |site| {
            std::os::unix::fs::symlink("/etc", site.path("content/papers")).unwrap();
            site
        },
        then: Told(&["content/papers Y002"]),
    },
    Row {
        input: "a paper that is a pipe",
        does: |site| {
            std::fs::create_dir(site.path("content/papers")).unwrap();
            assert!(std::process::Command::new("mkfifo").arg(site.path(PAPER)).status().unwrap().success());
            site
        },
        then: Told(&["content/papers/2022-09-07-cabinet.md Y003"]),
    },
    Row {
        input: "what is owed as a pipe",
        does: |site| {
            assert!(std::process::Command::new("mkfifo").arg(site.path(OWED)).status().unwrap().success());
            site
        },
        then: Told(&["content/follow-ups.yaml Y003"]),
    },
    Row {
        input: "a paper with a name that Windows keeps for itself",
        does: |site| {
            let text = paper(site, "", "");
            let own = text.read(PAPER);
            text.file("content/papers/con.md", own)
        },
        then: First("content/papers/con.md Y014"),
    },
    Row {
        input: "a paper whose name climbs in percent signs",
        does: |site| {
            let text = paper(site, "", "");
            let own = text.read(PAPER);
            text.file("content/papers/%2e%2e.md", own)
        },
        then: First("content/papers/%2e%2e.md P102"),
    },
    Row {
        input: "two papers whose names differ by a capital",
        does: |site| {
            let text = paper(site, "", "");
            let own = text.read(PAPER);
            text.file("content/papers/2022-09-07-Cabinet.md", own)
        },
        then: First("content/papers/2022-09-07-Cabinet.md P320"),
    },
    Row {
        input: "a paper of 10 GB that is nothing but a hole",
        does: |site| {
            let site = paper(site, "", "");
            std::fs::File::create(site.path(PAPER)).unwrap().set_len(10 << 30).unwrap();
            site
        },
        then: First("content/papers/2022-09-07-cabinet.md Y004"),
    },
];

#[test]
fn a_paper_is_words_or_refused_at_its_place() {
    check(PAPERS);
}

#[test]
fn an_agenda_is_words_or_refused_at_its_place() {
    check(AGENDAS);
}

#[test]
fn what_is_owed_is_words_or_refused_at_its_place() {
    check(OWING);
}

#[cfg(unix)]
#[test]
fn a_paper_is_an_ordinary_file_with_a_name_of_its_own() {
    check(FILES);
}
