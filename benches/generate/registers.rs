//! What the rest of a plan refers to: the site, the frame of the plan and the lists.

use super::calendar::Month;
use super::random::Random;
use super::words::{AREAS, capital};
use super::{FINDINGS, Size};

const SITE: &str = r#"organisation: Borough of Sampleton
title: "Children's services improvement plan: progress"
description: How far the council's plan to improve its children's services has come. The plan and every name in it are made up.
base_url: https://example.org/improvement-plan/
language: en-GB
licence:
  name: Open Government Licence v3.0
  url: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
contact:
  name: Improvement programme office
  email: hello@example.org
banner:
  label: Made up
  text: A plan that a program wrote, to measure how fast a site is built from it.
bodies:
  - {id: cabinet, name: Cabinet, kind: executive, papers: {clear_days: 5}}
  - {id: scrutiny, name: Children and Young People Scrutiny Committee, kind: scrutiny, papers: {clear_days: 5}}
  - {id: board, name: Improvement Board, kind: board}
staleness:
  periods: 2
accessibility:
  prepared: 2022-01-14
  tested: 2022-01-14
  tested_by: automated checks on every page kind
  issues: []
"#;

const PLAN: &str = "title: Children's services improvement plan
version: Version 2.0
dated: 2021-12-10
strands:
  - id: conditions
    title: Create the conditions for good practice
  - id: practice
    title: Improve quality of practice
rag:
  - key: finished
    label: Finished
    meaning: The work is done, and done well.
  - key: green
    label: On track
    meaning: The work is going to plan and should be ready when promised.
  - key: amber
    label: May delay
    meaning: Something has come up that could hold the work back.
  - key: red
    label: Major issues
    meaning: Serious problems stand in the way of this action.
  - key: not-started
    label: Not started
    meaning: Work on this action has yet to begin.
";

/// Each file with its text.
pub(super) fn files(size: Size) -> impl Iterator<Item = (&'static str, String)> {
    [
        ("site.yaml", SITE.to_owned()),
        ("plan.yaml", PLAN.to_owned()),
        ("findings.yaml", findings()),
        ("roles.yaml", roles(size)),
        ("events.yaml", events(size)),
        ("evidence.yaml", evidence(size)),
        ("glossary.yaml", glossary()),
        ("corrections.yaml", corrections(size)),
        ("questions.yaml", questions(size)),
    ]
    .into_iter()
}

fn findings() -> String {
    let mut random = Random::of("findings");
    (1..=FINDINGS)
        .map(|id| {
            let (title, text) = (AREAS[id], random.for_children());
            format!("- id: \"{id}\"\n  title: {title}\n  text: This must get better. {text}\n")
        })
        .collect()
}

const POSTS: [&str; 6] =
    ["Assistant Director", "Head of Service", "Service Manager", "Strategic Lead", "Team Manager", "Programme Manager"];

fn roles(size: Size) -> String {
    (0..size.roles())
        .map(|at| {
            let post = POSTS[at % POSTS.len()];
            let area = AREAS[at / POSTS.len() % AREAS.len()];
            let team = at / (POSTS.len() * AREAS.len()) + 1;
            let mut role = format!("- id: role-{at}\n  title: {post}, {area}, team {team}\n");
            if at % 3 == 0 {
                role += &format!("  aliases: [Lead {at}, Officer {at}]\n");
            }
            if at % 12 == 5 {
                role += "  vacancies:\n    - since: 2022-01-10\n      until: 2022-03-07\n      note: Covered by an interim manager.\n";
            }
            role
        })
        .collect()
}

fn events(size: Size) -> String {
    let mut random = Random::of("events");
    (0..size.events())
        .map(|at| {
            let thing = capital(random.thing());
            let mut event =
                format!("- id: event-{at}\n  text: {thing} is approved by the partnership. This is approval {at}.\n");
            let month = Month(random.below(size.periods + 3));
            event += &format!("  expected: {}\n", month.id());
            if at % 2 == 0 && month.0 < size.periods {
                event += &format!("  happened: {}\n  evidence: [{}]\n", month.id(), evidence_id(at % size.evidence()));
            }
            event
        })
        .collect()
}

const KINDS: [&str; 6] = ["audit", "data", "voice", "staff", "inspection", "document"];

/// The ID of a piece of evidence.
pub(super) fn evidence_id(at: usize) -> String {
    format!("{}-{at:04}", KINDS[at % KINDS.len()])
}

fn evidence(size: Size) -> String {
    let mut random = Random::of("evidence");
    (0..size.evidence())
        .map(|at| {
            let (id, kind, month) = (evidence_id(at), KINDS[at % KINDS.len()], Month(at % size.periods));
            let (thing, summary) = (random.thing(), random.sentences(2));
            format!(
                "- id: {id}\n  kind: {kind}\n  date: {}\n  title: Paper {at} on {thing}\n  summary: {summary}\n",
                month.id()
            )
        })
        .collect()
}

const TERMS: usize = 60;

fn glossary() -> String {
    let mut random = Random::of("glossary");
    (0..TERMS)
        .map(|at| {
            let letter = |place: usize| char::from(b'A' + (place % 26) as u8);
            let term: String = [letter(at), letter(at * 7 + 3), letter(at / 26 + 11)].iter().collect();
            let thing = random.thing();
            format!(
                "- term: {term}\n  stands_for: {}\n  meaning: The short name for {thing} in the plan.\n",
                capital(thing)
            )
        })
        .collect()
}

fn corrections(size: Size) -> String {
    let mut random = Random::of("corrections");
    (0..3)
        .map(|at| {
            let action = Size::action_id(random.below(size.actions));
            format!(
                "- id: correction-{at}\n  what: The lead of one action was wrong.\n  where: /actions/{action}/\n  since: 2022-01-21\n  corrected: 2022-01-2{}\n  was: The lead was given as the board.\n  now: The lead is the post that the plan names.\n",
                at + 4
            )
        })
        .collect()
}

fn questions(size: Size) -> String {
    let mut random = Random::of("questions");
    let action = Size::action_id(random.below(size.actions));
    format!(
        "- id: visit-outcome
  asked_by: A member of the council
  asked: January 2022
  question: What would a good visit look like?
  answer: |
    {}

    **Where to look.** See [the action](/actions/{action}/) and [the visit](/visits/visit-1/).
  figures:
    - name: Visits made on time
      says: 89%
      note: No number of visits and no target.
    - name: Conferences held on time
      says: 58%
      note: No number of conferences.
  evidence: [{}]
",
        random.sentences(6),
        evidence_id(0)
    )
}
