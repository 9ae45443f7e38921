//! YAML that is too much, or not what it seems.

use crate::Then::{First, Shows, Told};
use crate::{Row, check};

const ROWS: &[Row] = &[
    Row {
        input: "a billion laughs of aliases",
        does: |site| {
            let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
            for at in 1..30 {
                let before = format!("*a{}", at - 1);
                text += &format!("a{at}: &a{at} [{}]\n", [&*before; 9].join(", "));
            }
            site.file("content/findings.yaml", text)
        },
        then: First("content/findings.yaml:1:5 Y107"),
    },
    Row {
        input: "an alias of itself",
        does: |site| site.file("content/findings.yaml", "&a [*a]\n"),
        then: Told(&[
            "content/findings.yaml:1:1 Y107",
            "content/findings.yaml:1:5 Y107",
            "content/priorities/1.yaml:7:25 P201",
            "content/priorities/1.yaml:7:37 P201",
            "content/priorities/1.yaml:13:16 P201",
            "content/priorities/2.yaml:7:16 P201",
            "content/visits/2022-08-visit.yaml:15:16 P201",
        ]),
    },
    Row {
        input: "a merge key",
        does: |site| site.replace("content/roles.yaml", "  title: Principal", "  <<: {title: x}\n  title: Principal"),
        then: Told(&["content/roles.yaml:4:3 Y109"]),
    },
    Row {
        input: "a chain of merge keys that doubles",
        does: |site| {
            let mut text = "- &a0 {id: x, title: y}\n".to_owned();
            for at in 1..200 {
                text += &format!("- &a{at} {{<<: [*a{0}, *a{0}]}}\n", at - 1);
            }
            site.file("content/roles.yaml", text)
        },
        then: First("content/roles.yaml Y206"),
    },
    Row {
        input: "a tag that names a type of another program",
        does: |site| {
            site.replace("content/plan.yaml", "title: Improvement plan", "title: !!python/object/apply:os.system [id]")
        },
        then: Told(&["content/plan.yaml:1:8 Y108"]),
    },
    Row {
        input: "100,000 brackets within brackets",
        does: |site| site.file("content/findings.yaml", "[".repeat(100_000)),
        then: First("content/findings.yaml:1:33 Y111"),
    },
    Row {
        input: "100,000 braces within braces, each closed",
        does: |site| site.file("content/findings.yaml", "{a: ".repeat(100_000) + &"}".repeat(100_000)),
        then: First("content/findings.yaml:1:129 Y111"),
    },
    Row {
        input: "100,000 dashes within dashes",
        does: |site| site.file("content/findings.yaml", "- ".repeat(100_000) + "a\n"),
        then: First("content/findings.yaml:1:3 Y203"),
    },
    Row {
        input: "3,000 levels of fields within fields",
        does: |site| {
            site.file("content/findings.yaml", (0..3000).map(|at| " ".repeat(at) + "a:\n").collect::<String>())
        },
        then: First("content/findings.yaml:1:1 Y203"),
    },
    Row {
        input: "100,000 question marks of complex names",
        does: |site| site.file("content/findings.yaml", "? ".repeat(100_000) + "a\n"),
        then: First("content/findings.yaml:1:3 Y115"),
    },
    Row {
        input: "brackets hidden in a chart block",
        does: |site| {
            let block = format!("\n```chart\nshow: {}\n```\n", "[".repeat(100_000));
            site.append("content/periods/2022-09/narrative.md", &block)
        },
        then: First("content/periods/2022-09/narrative.md:4:39 Y111"),
    },
    Row {
        input: "aliases in a chart block",
        does: |site| {
            site.append(
                "content/periods/2022-09/narrative.md",
                "\n```chart\nshow: &a standing-bars\npriority: *a\n```\n",
            )
        },
        then: Told(&[
            "content/periods/2022-09/narrative.md:4:7 Y107",
            "content/periods/2022-09/narrative.md:5:11 Y107",
        ]),
    },
    Row {
        input: "brackets hidden in front matter",
        does: |site| site.file("content/pages/about.md", format!("---\ntitle: {}\n---\nWords.\n", "[".repeat(100_000))),
        then: First("content/pages/about.md:2:40 Y111"),
    },
    Row {
        input: "a second document after the first",
        does: |site| site.append("content/plan.yaml", "---\ntitle: Another\n"),
        then: Told(&["content/plan.yaml:7:1 Y112"]),
    },
    Row {
        input: "a directive that changes what a tag means",
        does: |site| {
            site.replace("content/plan.yaml", "title: Improvement plan", "%TAG ! tag:evil,2022:\n---\ntitle: x")
        },
        then: First("content/plan.yaml:1:1 Y114"),
    },
    Row {
        input: "one field 100,000 times",
        does: |site| site.append("content/plan.yaml", &"title: Again\n".repeat(100_000)),
        then: First("content/plan.yaml:7:1 Y110"),
    },
    Row {
        input: "100,000 unknown fields",
        does: |site| {
            site.append("content/plan.yaml", &(0..100_000).map(|at| format!("field{at}: x\n")).collect::<String>())
        },
        then: First("content/plan.yaml Y206"),
    },
    Row {
        input: "100,000 findings that are no group of fields",
        does: |site| site.file("content/findings.yaml", "- x\n".repeat(100_000)),
        then: First("content/findings.yaml Y206"),
    },
    Row {
        input: "a name of 1 MB",
        does: |site| site.append("content/plan.yaml", &format!("{}: x\n", "a".repeat(1_000_000))),
        then: Told(&["content/plan.yaml:7:1 Y101"]),
    },
    Row {
        input: "a lone surrogate in an escape",
        does: |site| site.replace("content/plan.yaml", "title: Improvement plan", r#"title: "a\uD800b""#),
        then: Told(&["content/plan.yaml:1:10 Y103"]),
    },
    Row {
        input: "a pair of surrogates in escapes",
        does: |site| site.replace("content/plan.yaml", "title: Improvement plan", r#"title: "a\uD83D\uDE00b""#),
        then: Shows(&[]),
    },
    Row {
        input: "an escape beyond the last character",
        does: |site| site.replace("content/plan.yaml", "title: Improvement plan", r#"title: "a\U00110000b""#),
        then: Told(&["content/plan.yaml:1:10 Y103"]),
    },
    Row {
        input: "a zero byte in an escape",
        does: |site| site.replace("content/plan.yaml", "title: Improvement plan", r#"title: "a\0b""#),
        then: Told(&["content/plan.yaml:1:8 Y116"]),
    },
    Row {
        input: "a bell and a backspace in escapes",
        does: |site| site.replace("content/plan.yaml", "title: Improvement plan", r#"title: "a\a\b\eb""#),
        then: Told(&["content/plan.yaml:1:8 Y116"]),
    },
    Row {
        input: "an override of direction in an escape",
        does: |site| site.replace("content/plan.yaml", "title: Improvement plan", r#"title: "a\u202Eb""#),
        then: Told(&["content/plan.yaml:1:8 Y116"]),
    },
    Row {
        input: "a line break in an escape",
        does: |site| {
            site.replace("content/plan.yaml", "title: Improvement plan", r#"title: "a\nb\rc\td\u2028e\Lf\Pg\Nh""#)
        },
        then: Told(&["content/plan.yaml:1:8 Y116"]),
    },
    Row {
        input: "a number too large for any figure",
        does: |site| site.replace("content/plan.yaml", r#"version: "1""#, "version: 1e400"),
        then: Shows(&[]),
    },
    Row {
        input: "a version that is not a number",
        does: |site| site.replace("content/plan.yaml", r#"version: "1""#, "version: .nan"),
        then: Told(&["content/plan.yaml:2:10 Y203"]),
    },
    Row {
        input: "a count in sexagesimal, octal, hexadecimal",
        does: |site| site.append("content/site.yaml", "staleness: {periods: 0x10}\n"),
        then: Shows(&[]),
    },
    Row {
        input: "a count with an underscore",
        does: |site| site.append("content/site.yaml", "staleness: {periods: 1_0}\n"),
        then: Told(&["content/site.yaml:12:22 Y203"]),
    },
    Row {
        input: "a count below zero",
        does: |site| site.append("content/site.yaml", "staleness: {periods: -1}\n"),
        then: Told(&["content/site.yaml:12:22 Y205"]),
    },
    Row {
        input: "a count that does not fit",
        does: |site| site.append("content/site.yaml", "staleness: {periods: 99999999999999999999999}\n"),
        then: Told(&["content/site.yaml:12:22 Y203"]),
    },
    Row {
        input: "an infinite order of a page",
        does: |site| site.file("content/pages/about.md", "---\ntitle: x\norder: .inf\n---\nWords.\n"),
        then: Told(&["content/pages/about.md:3:8 Y203"]),
    },
];

#[test]
fn yaml_that_is_too_much_or_misleads_is_refused_at_its_place() {
    check(ROWS);
}
