//! What a plan is once it is read, and what is told of one that cannot be read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod addresses;
mod dates;
mod exempt;
mod figures;
mod looks;
mod lost;
mod papers;
mod reading;
mod references;
mod refused;
mod schemas;
mod words;

use super::{Plan, load};
use crate::source::Sources;
use std::collections::BTreeMap;

/// A small plan with one of everything, and nothing wrong in it. Files stand in another order than what they hold.
const FILES: [(&str, &str); 24] = [
    (
        "content/site.yaml",
        "organisation: Testing Council\ntitle: Progress\ndescription: How it goes.\nbase_url: https://example.org/\ntheme: plain\ncontact: {name: Democratic Services}\nbodies:\n  - {id: cabinet, name: Cabinet, kind: executive}\n",
    ),
    (
        "content/plan.yaml",
        "title: Improvement plan\nversion: \"1\"\ndated: 2022-03-01\nstrands:\n  - {id: practice, title: Practice}\nrag:\n  - {key: green, label: On track, meaning: It goes as expected.}\n  - {key: red, label: Stuck, meaning: Something stands in its way.}\n",
    ),
    (
        "content/findings.yaml",
        "- {id: drift, title: Plans drift, text: Plans are left.}\n- {id: managers, title: Managers change, text: They leave.}\n",
    ),
    (
        "content/roles.yaml",
        "- {id: director, title: Director of services, aliases: [DCS]}\n- {id: worker, title: Principal social worker, vacancies: [{since: 2022-01-10, until: 2022-05-02}]}\n",
    ),
    (
        "content/events.yaml",
        "- {id: appointed, text: A worker takes up the post, happened: 2022-05}\n- {id: moved, text: The office moves}\n",
    ),
    (
        "content/evidence.yaml",
        "- {id: paper-march, kind: document, date: 2022-03, title: The plan, summary: The plan as published.}\n",
    ),
    ("content/glossary.yaml", "- {term: Zeta, meaning: Last.}\n- {term: alpha, meaning: First.}\n"),
    (
        "content/corrections.yaml",
        "- {id: march-total, what: A wrong month., since: 2022-03-01, corrected: 2022-03-02, was: May, now: June}\n",
    ),
    (
        "content/approvals.yaml",
        "- {id: shares, measures: [visits], at: [2022-03], approved_by: Head, date: 2022-03-01, because: Published before.}\n",
    ),
    (
        "content/questions.yaml",
        "- {id: first, asked_by: A member, asked: March, actions: [\"2.1\"], question: Why?, answer: Because.}\n- {id: second, asked_by: A member, asked: March, actions: [\"1.1\", \"2.1\", \"1.1\"], question: When?, answer: Soon.}\n",
    ),
    (
        "content/priorities/a.yaml",
        "id: \"10\"\nstrand: practice\ntitle: Move the office\nactions:\n  - {id: \"10.1\", title: Find one, findings: [drift, managers], lead: worker, support: [worker, director], deadline: June}\n",
    ),
    (
        "content/priorities/b.yaml",
        "id: \"2\"\nstrand: practice\ntitle: Keep managers\nactions:\n  - {id: \"2.1\", title: Fill posts, findings: [managers], lead: director, deadline: December 2022}\n",
    ),
    (
        "content/priorities/c.yaml",
        "id: \"1\"\nstrand: practice\ntitle: Make plans work\nactions:\n  - {id: \"1.1\", title: Review plans, findings: {primary: drift, also: [managers]}, lead: director, deadline: June 2022}\n  - {id: \"1.2\", title: Write a guide}\n",
    ),
    ("content/periods/a-third/period.yaml", "as_at: 2022-12-07\nstatus: draft\ntitle: The third report\n"),
    ("content/periods/b-second/period.yaml", "as_at: 2022-09-07\npublished: 2022-09-12\nstatus: published\n"),
    ("content/periods/c-first/period.yaml", "as_at: 2022-03-11\npublished: 2022-03-20\nstatus: published\n"),
    (
        "content/periods/c-first/updates.yaml",
        "confirm: [\"1.2\"]\nupdates:\n  \"1.1\": {rag: green, note: Begun., evidence: [paper-march]}\n",
    ),
    ("content/periods/c-first/narrative.md", "\u{feff}The plan was agreed.\n"),
    (
        "content/visits/a-late.yaml",
        "title: Second visit\nkind: inspection\ninspector: Inspectors\nfrom: 2022-11-02\nclaims:\n  - {id: better, basis: verbal, topic: Plans, text: They are better., actions: [\"2.1\", \"1.1\"]}\n",
    ),
    (
        "content/visits/b-early.yaml",
        "title: First visit\nkind: monitoring-visit\ninspector: Inspectors\nfrom: 2022-08-10\nletter: {dated: 2022-09-01, published: held}\nclaims:\n  - {id: soon, basis: predicted, topic: Plans, text: They will drift.}\n  - {id: drift, basis: written, topic: Plans, text: They drift., actions: [\"1.1\"]}\n  - {id: told, basis: written, topic: Plans, text: They drift., said_on: 2022-08-12}\n",
    ),
    ("content/meetings/a-late.md", "---\nbody: cabinet\ndate: 2022-09-07\ntitle: Progress\n---\n\nIt was noted.\n"),
    ("content/meetings/b-early.md", "---\nbody: cabinet\ndate: 2022-03-07\ntitle: The plan\n---\n\nIt was agreed.\n"),
    ("content/pages/about.md", "---\ntitle: About\n---\n\nWhat it is for.\n"),
    ("content/pages/method.md", "---\ntitle: How\norder: 1\n---\n\nOwners rate.\n"),
];

const MEASURE: &str = "title: Visits\ndefinition: Visits made.\nkind: count\nunit: visits\ngood: up\nfrequency: monthly\nsource: The team.\nno_target: None set.\nabout: things\n";

/// The files of the plan with these in place of those of their names; one without a text is taken away.
fn files(changes: &[(&'static str, &str)]) -> Sources {
    let mut files: BTreeMap<&str, &str> = FILES.into_iter().collect();
    files.insert("content/measures/visits.yaml", MEASURE);
    files.insert("content/measures/visits.csv", "at,value\n2022-03,40\n");
    files.insert("content/documents/plan.pdf", "%PDF");
    files.extend(changes.iter().copied());
    files.retain(|_, text| !text.is_empty());
    Sources::from_texts(files)
}

/// The plan of these files, which have nothing wrong in them.
fn plan_with(changes: &[(&'static str, &str)]) -> Plan {
    let (plan, _, diagnostics) = load(&files(changes));
    assert_eq!(diagnostics, []);
    plan
}

fn plan() -> Plan {
    plan_with(&[])
}
