#![allow(clippy::unwrap_used)]
use super::model::{Block, Document};
use super::testing::{example, outline, paper, small, with_desk, words_of_blocks, words_of_page};
use super::{Choice, Form, Refusal, document};
use crate::plan::{self, Edition, Section};

const MEETINGS: [&str; 4] = ["2022-03-23-scrutiny", "2022-09-07-cabinet", "2022-10-19-cabinet", "2022-12-14-cabinet"];
const EDITIONS: [Edition; 2] = [Edition::Cabinet, Edition::Scrutiny];

const PAPER: (&str, &str) = (
    "content/papers/2022-09-07-cabinet.md",
    "---
title: Progress with the plan
report_of: director
contact: {name: Democratic Services, email: office@example.org, phone: 0161 496 0000}
wards: All
classification: part-exempt
key: true
key_notice: 2022-08-01
final_decision: Council
published: 2022-08-25
late: The figures came on the day before.
recommendations:
  - {ask: note, text: the progress made by September 2022}
  - {ask: approve, text: \"the new date of action 1.1\"}
implications:
  financial: {text: It costs nothing., by: Chief finance officer, on: 2022-08-20}
absent:
  options: There was nothing to choose.
exempt:
  - {title: Letter to one family, paragraph: 1, public_interest: It would hurt a child., where_held: Democratic Services}
appendices:
  - {title: A letter, held: Democratic Services}
background_papers:
  - {evidence: audit-september}
---

## Purpose

To say how [action 1.1](/actions/1.1/) is going.

## Background

Plans **drifted**.

### Since then

- Two reviewers came.
",
);

/// The words of all that a paper says.
fn words(document: &Document) -> Vec<String> {
    let mut words = Vec::new();
    for paper in &document.papers {
        paper.notices.iter().for_each(|notice| words_of_blocks(&[Block::Notice(notice.clone())], &mut words));
        words_of_blocks(&[Block::Facts { facts: paper.facts.clone() }], &mut words);
        words_of_blocks(&paper.blocks, &mut words);
    }
    words
}

#[test]
fn the_paper_of_a_small_site_reads_like_this() {
    insta::assert_snapshot!(outline(&paper(&small(&[PAPER]), "2022-09-07-cabinet", None)));
}

#[test]
fn a_paper_says_what_its_pages_say_in_their_order() {
    let sources = example();
    for (meeting, edition) in MEETINGS.iter().flat_map(|meeting| EDITIONS.map(|edition| (*meeting, edition))) {
        with_desk(&sources, meeting, Some(edition), |desk, choice| {
            let own = words(&document(desk, choice, Form::Paper).unwrap());
            let period = &desk.plan.periods[choice.period].id;
            let report = match edition {
                Edition::Cabinet => format!("reports/{period}/index.html"),
                Edition::Scrutiny => format!("reports/{period}/scrutiny/index.html"),
            };
            let mut said = own.iter();
            for page in [format!("meetings/{meeting}/paper/index.html"), report, "actions/index.html".to_owned()] {
                let html = desk.shelf.get(&page).unwrap().unwrap();
                for word in words_of_page(std::str::from_utf8(&html).unwrap()) {
                    assert!(said.any(|own| *own == word), "{meeting}, {page}: {word}");
                }
            }
        });
    }
}

#[test]
fn the_agenda_gives_pages_as_the_body_of_the_meeting_does() {
    let minimal = include_str!("../../tests/support/minimal.txt");
    let site = minimal.split("-- content/site.yaml --\n").nth(1).unwrap().split("\n-- ").next().unwrap();
    let numbers = site.replace("kind: executive", "kind: executive\n    papers: {page_range: numbers}");
    assert_ne!(site, numbers);
    let form = |site: &str| {
        paper(&small(&[PAPER, ("content/site.yaml", &format!("{site}\n"))]), "2022-09-07-cabinet", None).words
    };
    let own = form(site);
    assert_eq!((&*own.pages, &*own.page), ("(Pages {from} - {to})", "(Page {from})"));
    let own = form(&numbers);
    assert_eq!((&*own.pages, &*own.page), ("{from} - {to}", "{from}"));
}

#[test]
fn every_section_stands_in_its_place_with_its_number() {
    for meeting in MEETINGS {
        let document = paper(&example(), meeting, None);
        let numbers = document.papers[0].blocks.iter().filter_map(|block| match block {
            Block::Heading { level: 2, number: Some(number), .. } => Some(number.clone()),
            _ => None,
        });
        let expected: Vec<String> = (1..=Section::ALL.len()).map(|number| number.to_string()).collect();
        assert_eq!(numbers.collect::<Vec<_>>(), expected, "{meeting}");
    }
}

#[test]
fn the_list_of_appendices_names_the_edition_that_is_appended() {
    for (edition, name) in EDITIONS.into_iter().zip(["Cabinet edition", "Scrutiny edition"]) {
        let text = outline(&paper(&example(), "2022-12-14-cabinet", Some(edition)));
        let named: Vec<&str> = text.lines().filter(|line| line.contains("Appendix A: the progress report")).collect();
        assert_eq!(named.len(), 2, "{text}");
        assert!(named.iter().all(|line| line.contains(name)), "{named:?}");
    }
}

#[test]
fn the_appendix_has_every_action() {
    for meeting in MEETINGS {
        let document = paper(&example(), meeting, None);
        let rows = |block: &Block| if let Block::Table(table) = block { table.rows.len() } else { 0 };
        let blocks = &document.papers[0].blocks;
        let appendix = blocks.iter().rposition(|block| *block == Block::PageBreak).unwrap();
        assert_eq!(blocks[appendix..].iter().map(rows).sum::<usize>(), 69);
        assert!(document.drawings.iter().any(|drawing| drawing.name == "mark-amber.svg"));
    }
}

#[test]
fn a_paper_is_a_draft_until_it_and_its_report_are_published() {
    let drafts = MEETINGS.map(|meeting| paper(&example(), meeting, None).draft);
    assert_eq!(drafts, [None, None, None, Some("Draft".to_owned())]);
    let period =
        ("content/periods/2022-09/period.yaml", "as_at: 2022-09-07\nstatus: draft\nmeeting: 2022-09-07-cabinet\n");
    assert!(paper(&small(&[PAPER, period]), "2022-09-07-cabinet", None).draft.is_some());
}

#[test]
fn a_pack_has_the_agenda_before_the_paper() {
    let pack =
        with_desk(&example(), "2022-12-14-cabinet", None, |desk, choice| document(desk, choice, Form::Pack).unwrap());
    let agenda = pack.agenda.unwrap();
    assert_eq!(agenda.title, "Cabinet, 14 December 2022");
    let behind: Vec<&str> =
        agenda.items.iter().filter(|item| item.paper.is_some()).map(|item| item.number.as_str()).collect();
    assert_eq!(behind, ["5"]);
    assert_eq!(agenda.items.len(), 6);
    let labels: Vec<&str> = agenda.facts.iter().map(|fact| fact.label.as_str()).collect();
    assert_eq!(labels, ["To", "Date", "Time", "Place", "Contact"]);
}

#[test]
fn the_same_paper_is_the_same_bytes() {
    let once = || {
        with_desk(&example(), "2022-10-19-cabinet", None, |desk, choice| {
            super::html(&document(desk, choice, Form::Paper).unwrap(), desk.shelf).unwrap()
        })
    };
    assert!(once() == once());
}

#[test]
fn what_cannot_be_made_is_refused_for_its_reason() {
    let refused = |more: &[(&str, &str)], meeting: &str| {
        let (plan, ..) = plan::load(&small(more));
        Choice::new(&plan, meeting, None).map(|_| ()).unwrap_err()
    };
    assert_eq!(refused(&[], "2022-09-08-cabinet"), Refusal::NoMeeting);
    assert_eq!(refused(&[], "2022-09-07-cabinet"), Refusal::NoPaper);
    let later = PAPER.1.replace("wards: All", "wards: All\nperiod: 2023-01");
    assert_eq!(refused(&[(PAPER.0, &later)], "2022-09-07-cabinet"), Refusal::NothingToReport);
}

#[test]
fn another_edition_than_the_usual_one_is_named_by_the_file() {
    let (plan, ..) = plan::load(&small(&[PAPER]));
    let name = |edition| Choice::new(&plan, "2022-09-07-cabinet", edition).unwrap().file_name(&plan);
    assert_eq!(name(None), "2022-09-07-cabinet");
    assert_eq!(name(Some(Edition::Cabinet)), "2022-09-07-cabinet");
    assert_eq!(name(Some(Edition::Scrutiny)), "2022-09-07-cabinet-scrutiny");
}
