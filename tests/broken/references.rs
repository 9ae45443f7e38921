//! Names that nothing bears, and names that two things bear.

use crate::{Row, check};

const ROWS: &[Row] = &[
    Row {
        fault: "a finding that there is not",
        breaks: |site| site.replace("content/priorities/1.yaml", "findings: [\"1\"]", "findings: [\"1\", \"12\"]"),
        told: &[
            "content/priorities/1.yaml:13:21: error[P201]: there is no finding `12`; add it to `content/findings.yaml`, or correct the name",
        ],
    },
    Row {
        fault: "a primary finding that there is not",
        breaks: |site| site.replace("content/priorities/1.yaml", "primary: \"1\"", "primary: \"7\""),
        told: &[
            "content/priorities/1.yaml:7:25: error[P201]: there is no finding `7`; add it to `content/findings.yaml`, or correct the name",
        ],
    },
    Row {
        fault: "a misspelt role",
        breaks: |site| site.replace("content/priorities/1.yaml", "lead: director", "lead: directer"),
        told: &["content/priorities/1.yaml:8:11: error[P201]: there is no role `directer`; did you mean `director`?"],
    },
    Row {
        fault: "a role among those that support",
        breaks: |site| site.replace("content/priorities/1.yaml", "support: [psw]", "support: [chief-executive]"),
        told: &[
            "content/priorities/1.yaml:9:15: error[P201]: there is no role `chief-executive`; add it to `content/roles.yaml`, or correct the name",
        ],
    },
    Row {
        fault: "an event that there is not",
        breaks: |site| site.replace("content/priorities/1.yaml", "waits_for: psw-appointed", "waits_for: psw-apointed"),
        told: &[
            "content/priorities/1.yaml:15:49: error[P201]: there is no event `psw-apointed`; did you mean `psw-appointed`?",
        ],
    },
    Row {
        fault: "evidence that there is not",
        breaks: |site| {
            site.replace(
                "content/periods/2022-09/updates.yaml",
                "evidence: [audit-september]",
                "evidence: [audit-octobre]",
            )
        },
        told: &[
            "content/periods/2022-09/updates.yaml:6:16: error[P201]: there is no evidence `audit-octobre`; did you mean `audit-september`?",
        ],
    },
    Row {
        fault: "a meeting that there is not",
        breaks: |site| {
            site.replace(
                "content/periods/2022-09/period.yaml",
                "meeting: 2022-09-07-cabinet",
                "meeting: 2022-10-19-council",
            )
        },
        told: &[
            "content/periods/2022-09/period.yaml:4:10: error[P201]: there is no meeting `2022-10-19-council`; did you mean `2022-09-07-cabinet`?",
        ],
    },
    Row {
        fault: "a meeting that agreed a date and was not held",
        breaks: |site| {
            site.replace(
                "content/periods/2022-09/updates.yaml",
                "agreed: 2022-09-07-cabinet",
                "agreed: 2022-09-08-cabinet",
            )
        },
        told: &[
            "content/periods/2022-09/updates.yaml:11:15: error[P201]: there is no meeting `2022-09-08-cabinet`; did you mean `2022-09-07-cabinet`?",
        ],
    },
    Row {
        fault: "an action updated that there is not",
        breaks: |site| {
            site.replace(
                "content/periods/2022-09/updates.yaml",
                "updates:\n",
                "updates:\n  \"2.7\":\n    impact: early\n",
            )
        },
        told: &[
            "content/periods/2022-09/updates.yaml:3:3: error[P201]: there is no action `2.7`; add it to a file in `content/priorities/`, or correct the name",
        ],
    },
    Row {
        fault: "an action confirmed that there is not",
        breaks: |site| {
            site.replace("content/periods/2022-09/updates.yaml", "confirm: [\"1.2\"]", "confirm: [\"1.2\", \"9.9\"]")
        },
        told: &[
            "content/periods/2022-09/updates.yaml:1:18: error[P201]: there is no action `9.9`; add it to a file in `content/priorities/`, or correct the name",
        ],
    },
    Row {
        fault: "a body that there is not",
        breaks: |site| site.replace("content/meetings/2022-09-07-cabinet.md", "body: cabinet", "body: cabnet"),
        told: &[
            "content/meetings/2022-09-07-cabinet.md:2:7: error[P201]: there is no body `cabnet`; did you mean `cabinet`?",
        ],
    },
    Row {
        fault: "a strand that there is not",
        breaks: |site| site.replace("content/priorities/1.yaml", "strand: practice", "strand: practise"),
        told: &["content/priorities/1.yaml:2:9: error[P201]: there is no strand `practise`; did you mean `practice`?"],
    },
    Row {
        fault: "a period that there is not",
        breaks: |site| {
            site.replace(
                "content/priorities/1.yaml",
                "title: Write a guide to planning",
                "title: Write a guide to planning\n    added: 2022-10",
            )
        },
        told: &["content/priorities/1.yaml:13:12: error[P201]: there is no period `2022-10`; did you mean `2022-03`?"],
    },
    Row {
        fault: "a visit that there is not",
        breaks: |site| site.replace("content/questions.yaml", "about_visit: 2022-08-visit", "about_visit: october"),
        told: &[
            "content/questions.yaml:5:16: error[P201]: there is no visit `october`; add it to `content/visits/`, as a file of that name, or correct the name",
        ],
    },
    Row {
        fault: "a question about an action that there is not",
        breaks: |site| {
            site.replace("content/questions.yaml", "  about_visit:", "  actions: [\"1.1\", \"8.1\"]\n  about_visit:")
        },
        told: &[
            "content/questions.yaml:5:20: error[P201]: there is no action `8.1`; add it to a file in `content/priorities/`, or correct the name",
        ],
    },
    Row {
        fault: "a visit told of at a meeting that there is not",
        breaks: |site| {
            site.replace("content/visits/2022-08-visit.yaml", "letter:\n", "told_at: 2022-09-07-cabnet\nletter:\n")
        },
        told: &[
            "content/visits/2022-08-visit.yaml:5:10: error[P201]: there is no meeting `2022-09-07-cabnet`; did you mean `2022-09-07-cabinet`?",
        ],
    },
    Row {
        fault: "a claim about an action that there is not",
        breaks: |site| site.replace("content/visits/2022-08-visit.yaml", "actions: [\"1.1\"]", "actions: [\"1.9\"]"),
        told: &[
            "content/visits/2022-08-visit.yaml:16:15: error[P201]: there is no action `1.9`; add it to a file in `content/priorities/`, or correct the name",
        ],
    },
    Row {
        fault: "a letter whose evidence there is not",
        breaks: |site| {
            site.replace(
                "content/visits/2022-08-visit.yaml",
                "  published: held\n  evidence: audit-september",
                "  published: held\n  evidence: letter",
            )
        },
        told: &[
            "content/visits/2022-08-visit.yaml:8:13: error[P201]: there is no evidence `letter`; add it to `content/evidence.yaml`, or correct the name",
        ],
    },
    Row {
        fault: "a finding twice in one file",
        breaks: |site| site.replace("content/findings.yaml", "- id: \"2\"", "- id: \"1\""),
        told: &[
            "content/findings.yaml:4:7: error[P202]: the finding `1` stands twice (the first one at content/findings.yaml:1:7); give one of them another ID, or remove it",
        ],
    },
    Row {
        fault: "an action in two files",
        breaks: |site| site.replace("content/priorities/2.yaml", "- id: \"2.1\"", "- id: \"1.1\""),
        told: &[
            "content/priorities/2.yaml:5:9: error[P202]: the action `1.1` stands twice (the first one at content/priorities/1.yaml:5:9); give one of them another ID, or remove it",
        ],
    },
    Row {
        fault: "a priority in two files",
        breaks: |site| site.replace("content/priorities/2.yaml", "id: \"2\"\n", "id: \"1\"\n"),
        told: &[
            "content/priorities/2.yaml:1:5: error[P202]: the priority `1` stands twice (the first one at content/priorities/1.yaml:1:5); give one of them another ID, or remove it",
        ],
    },
    Row {
        fault: "two roles that differ by a capital letter only",
        breaks: |site| site.replace("content/roles.yaml", "- id: psw", "- id: Director"),
        told: &[
            "content/priorities/1.yaml:9:15: error[P201]: there is no role `psw`; add it to `content/roles.yaml`, or correct the name",
            "content/priorities/1.yaml:14:11: error[P201]: there is no role `psw`; add it to `content/roles.yaml`, or correct the name",
            "content/roles.yaml:3:7: error[P202]: the role `Director` stands twice (the first one at content/roles.yaml:1:7); give one of them another ID, or remove it",
        ],
    },
    Row {
        fault: "a finding named twice by one action",
        breaks: |site| site.replace("content/priorities/1.yaml", "also: [\"2\"]", "also: [\"2\", \"1\"]"),
        told: &["content/priorities/1.yaml:7:42: error[P203]: finding `1` is named twice; name it once"],
    },
    Row {
        fault: "a term explained twice",
        breaks: |site| site.append("content/glossary.yaml", "- term: psw\n  meaning: The same again.\n"),
        told: &[
            "content/glossary.yaml:4:9: error[P202]: the term `psw` stands twice (the first one at content/glossary.yaml:1:9); keep one meaning for each term",
        ],
    },
];

#[test]
fn a_name_that_nothing_or_two_things_bear_is_told_of_at_its_line_and_column() {
    check(ROWS);
}
