//! A meeting that had every figure before it: they are quoted in its paper, its minute, an answer and what was promised, and the paper is
//! written in every form.
//!
//! The forms are those of the program that the environment's `RAGSTONE_PROGRAM` names, with the PDF; without it, those of the
//! program under test, which needs no Typst.

use super::support::{RAGSTONE, SiteTest, Tree};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// The meeting of the small site.
const MEETING: &str = "2022-09-07-cabinet";

const FRONT: &str = "---
title: §Progress with the plan
report_of: director
contact: {name: §Democratic Services, email: office@example.org}
wards: §All
classification: part-exempt
key: true
key_notice: 2022-08-01
final_decision: §Full Council
published: 2022-09-06
late: §The figures came late.
recommendations: [{ask: note, text: §the progress made}]
implications: {financial: {text: §It costs nothing more., by: §Chief finance officer, on: 2022-08-25}}
absent: {options: §Nothing else was thought of., reasons: §It is only to be noted., consultation: §Nobody was asked., legal: §The law asks \
    nothing., equality: §It changes nothing., climate: §It changes nothing., health: §It changes nothing., risk: §There is none., crime: §It \
    changes nothing., data-protection: §It has no personal data.}
appendices: [{title: §An audit, held: §Democratic Services}]
background_papers: [{title: §The plan of March, held: §Democratic Services}]
exempt: [{title: §Costs of an agency, paragraph: 3, public_interest: §A bid would be lost., where_held: §Democratic Services}]
---

## Purpose

To say how the plan is going.
";

/// The front matter of a meeting, from its agenda on.
const AGENDA: &str = "agenda:
  - item: \"1\"
    title: §Progress of the plan
    text: §With an appendix.
    paper: true
  - item: \"2\"
    title: §An agency
    exempt: {title: §Costs, paragraph: 3, public_interest: §A bid would be lost., where_held: §Democratic Services}
members: [{name: §Councillor Example, seat: chair}]
notes: [§Ask for a briefing.]
";

/// The sign before a text.
const TEXT: char = '§';

/// A site in which a meeting had these measures before it, each at some dates, and in which all else that its paper says begins with
/// these words.
pub(crate) fn with_a_meeting(site: SiteTest, measures: &[(&str, &str)], words: &str) -> SiteTest {
    let said = |text: &str| text.replace(TEXT, words);
    let quoted = |(name, at): &(&str, &str)| format!("It was [](measure:{name}/{at}).\n\n");
    let quotations: String = measures.iter().map(quoted).collect();
    let charts: String =
        measures.iter().map(|(name, _)| format!("```chart\nshow: measure\nmeasure: {name}\n```\n\n")).collect();
    let answer = quotations.replace("\n\n", "\n\n    ");
    let names: Vec<&str> = measures.iter().map(|(name, _)| *name).collect();
    let minute = format!("content/meetings/{MEETING}.md");
    let with_agenda = site
        .read(&minute)
        .replace("evidence: [audit-september]\n", &format!("evidence: [audit-september]\n{}", said(AGENDA)));
    let paper = format!(
        "{}\n## Background\n\n{quotations}{charts}## Timetable and next steps\n\n{}\n",
        said(FRONT),
        said("§Nothing follows.")
    );
    site.file(&minute, format!("{with_agenda}\n{quotations}{charts}"))
        .file(&format!("content/papers/{MEETING}.md"), paper)
        .file(
            "content/follow-ups.yaml",
            format!(
                "- id: figures\n  kind: promise\n  meeting: {MEETING}\n  text: {}\n  by: director\n  due: 2022-12\n  answered:\n    on: 2022-09-07\n    text: |\n      {}\n",
                said("§To send the figures."),
                quotations.replace("\n\n", "\n\n      ").trim_end()
            ),
        )
        .replace("content/questions.yaml", "  answer: Some are, as [action 1.1](/actions/1.1/) says.\n", &format!("  answer: |\n    {}\n", answer.trim_end()))
        .append("content/periods/2022-09/narrative.md", &format!("\n{quotations}{charts}"))
        .append("content/plan.yaml", &format!("key_measures: [{}]\n", names.join(", ")))
}

/// Every form of the paper to the meeting; a PDF as what other programs read in it.
pub(crate) fn forms(site: &SiteTest) -> BTreeMap<String, Vec<u8>> {
    let asked = std::env::var_os("RAGSTONE_PROGRAM");
    let program = asked.clone().unwrap_or_else(|| RAGSTONE.into());
    for words in [&["--edition", "cabinet"][..], &["--edition", "scrutiny"], &["--agenda"]] {
        let mut command = Command::new(&program);
        command.args(["paper", MEETING, "-o", "papers"]).args(words).current_dir(site.root()).env_clear();
        let ran = command.output().unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    }
    let folder = site.path("papers");
    let written = Tree::of(&folder);
    let mut forms: BTreeMap<String, Vec<u8>> =
        written.files().iter().map(|(name, bytes)| (format!("papers/{name}"), bytes.clone())).collect();
    for name in written.paths().filter(|name| name.ends_with(".pdf")) {
        forms.extend(
            readings(&folder.join(name)).into_iter().map(|(how, told)| (format!("papers/{name}: {how}"), told)),
        );
    }
    assert_eq!(written.count("", ".html"), 3);
    assert!(
        asked.is_none() || written.count("", ".pdf") == 3,
        "RAGSTONE_PROGRAM writes no PDF: build it with `--features pdf`"
    );
    forms
}

/// A PDF as words on pages, with every stream unpacked, and with every string in plain letters: bookmarks, words for drawings, metadata.
fn readings(pdf: &Path) -> [(&'static str, Vec<u8>); 3] {
    let read = |program: &str, before: &[&str], after: &[&str]| {
        let ran = Command::new(program).args(before).arg(pdf).args(after).output().unwrap();
        assert!(ran.status.success(), "{program}: {}", String::from_utf8_lossy(&ran.stderr));
        ran.stdout
    };
    [
        ("words", read("pdftotext", &["-raw"], &["-"])),
        ("streams", read("qpdf", &["--qdf", "--object-streams=disable", "--static-id"], &["-"])),
        ("strings", read("qpdf", &["--json", "--json-stream-data=none"], &[])),
    ]
}
