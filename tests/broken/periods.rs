//! Updates, reports and meetings that contradict one another.

use crate::{Row, check};

const ROWS: &[Row] = &[
    Row {
        fault: "an action both updated and confirmed",
        breaks: |site| {
            site.replace("content/periods/2022-09/updates.yaml", "confirm: [\"1.2\"]", "confirm: [\"1.2\", \"1.1\"]")
        },
        told: &[
            "content/periods/2022-09/updates.yaml:1:18: error[P220]: action `1.1` is both updated and confirmed as unchanged; keep the one that is true",
        ],
    },
    Row {
        fault: "an action confirmed twice",
        breaks: |site| {
            site.replace("content/periods/2022-09/updates.yaml", "confirm: [\"1.2\"]", "confirm: [\"1.2\", \"1.2\"]")
        },
        told: &[
            "content/periods/2022-09/updates.yaml:1:18: warning[P222]: action `1.2` is confirmed twice; name it once",
        ],
    },
    Row {
        fault: "a line of enquiry dismissed and edited at once",
        breaks: |site| {
            site.file(
                "content/periods/2022-09/enquiry.yaml",
                b"dismiss: [{rule: oldest-red, action: \"1.1\", because: b}]\nedit: [{rule: oldest-red, action: \"1.1\", question: q, because: b}]\n",
            )
        },
        told: &[
            "content/periods/2022-09/enquiry.yaml:2:35: error[P223]: `oldest-red` is decided on twice for action `1.1` (the first one at content/periods/2022-09/enquiry.yaml:1:38); keep the one that holds",
        ],
    },
    Row {
        fault: "a line of enquiry about no action",
        breaks: |site| {
            site.file("content/periods/2022-09/enquiry.yaml", b"add: [{question: Who pays, actions: [], because: b}]\n")
        },
        told: &[
            "content/periods/2022-09/enquiry.yaml:1:37: error[P224]: the question “Who pays” names no action; name the actions it is about, such as [\"5.9\"]",
        ],
    },
    Row {
        fault: "lines of enquiry about actions that are not there",
        breaks: |site| {
            site.file(
                "content/periods/2022-09/enquiry.yaml",
                b"dismiss: [{rule: silent-owner, action: \"1.12\", because: b}]\nedit: [{rule: silent-owner, action: \"8\", question: q, because: b}]\nadd: [{question: q, actions: [\"1.1\", \"1.22\"], because: b}]\n",
            )
        },
        told: &[
            "content/periods/2022-09/enquiry.yaml:1:40: error[P201]: there is no action `1.12`; add it to a file in `content/priorities/`, or correct the name",
            "content/periods/2022-09/enquiry.yaml:2:37: error[P201]: there is no action `8`; add it to a file in `content/priorities/`, or correct the name",
            "content/periods/2022-09/enquiry.yaml:3:38: error[P201]: there is no action `1.22`; add it to a file in `content/priorities/`, or correct the name",
        ],
    },
    Row {
        fault: "a line of enquiry with a rule that is none, a field that is none, and no reason",
        breaks: |site| {
            site.file(
                "content/periods/2022-09/enquiry.yaml",
                b"dismiss: [{rule: silent-owners, action: \"1.1\", because: b}]\nedit: [{rule: silent-owner, action: \"1.1\", text: q, because: b}]\nadd: [{question: q, actions: [\"1.1\"]}]\n",
            )
        },
        told: &[
            "content/periods/2022-09/enquiry.yaml:1:18: error[Y204]: `silent-owners` is not one of: oldest-red, contradicted, longest-overdue, most-redated, finished-without-evidence, silent-owner, broad-findings; did you mean `silent-owner`?",
            "content/periods/2022-09/enquiry.yaml:2:8: error[Y202]: `question` is missing here; add a line `question: …`",
            "content/periods/2022-09/enquiry.yaml:2:44: error[Y201]: there is no field `text` here; the fields here are `rule`, `action`, `question` and `because`",
            "content/periods/2022-09/enquiry.yaml:3:7: error[Y202]: `because` is missing here; add a line `because: …`",
        ],
    },
    Row {
        fault: "a file of enquiry under another name",
        breaks: |site| site.file("content/periods/2022-09/enquiries.yaml", b"dismiss: []\n"),
        told: &[
            "content/periods/2022-09/enquiries.yaml: error[P104]: nothing reads `enquiries.yaml` here; did you mean `enquiry.yaml`?",
        ],
    },
    Row {
        fault: "an update to an action that was withdrawn",
        breaks: |site| {
            site.replace(
                "content/periods/2022-03/updates.yaml",
                "rag: green\n",
                "rag: green\n    withdrawn: It was done elsewhere.\n",
            )
        },
        told: &[
            "content/periods/2022-09/updates.yaml:4:5: error[P221]: action `1.1` was withdrawn in `2022-03`; remove this, or correct where it joins or leaves the plan",
        ],
    },
    Row {
        fault: "an update before an action joins the plan",
        breaks: |site| {
            site.replace(
                "content/priorities/1.yaml",
                "title: Review every plan",
                "title: Review every plan\n    added: 2022-09",
            )
        },
        told: &[
            "content/periods/2022-03/updates.yaml:3:5: error[P221]: action `1.1` joins the plan only in `2022-09`; remove this, or correct where it joins or leaves the plan",
        ],
    },
    Row {
        fault: "a report published before the date it speaks for",
        breaks: |site| {
            site.replace("content/periods/2022-09/period.yaml", "published: 2022-09-12", "published: 2022-09-01")
        },
        told: &[
            "content/periods/2022-09/period.yaml:2:12: error[P211]: published on 1 September 2022, before the date it speaks for, 7 September 2022; correct `published` or `as_at`",
        ],
    },
    Row {
        fault: "a published report without its date",
        breaks: |site| site.replace("content/periods/2022-09/period.yaml", "published: 2022-09-12\n", ""),
        told: &[
            "content/periods/2022-09/period.yaml:2:9: error[P211]: a published period needs its date of publication; add `published:` with the date, or set `status: draft`",
        ],
    },
    Row {
        fault: "two reports for one date",
        breaks: |site| site.replace("content/periods/2022-09/period.yaml", "as_at: 2022-09-07", "as_at: 2022-03-11"),
        told: &[
            "content/periods/2022-09/period.yaml:1:8: error[P210]: `2022-03` and `2022-09` speak for the same date; give each period its own `as_at`",
            "content/periods/2022-09/updates.yaml:6:16: warning[P246]: the evidence `audit-september` dates from September 2022, and this report speaks for 11 March 2022 (its date at content/evidence.yaml:8:9); cite it in the next report, or correct one of the two dates",
        ],
    },
    Row {
        fault: "a draft before a published report",
        breaks: |site| site.replace("content/periods/2022-03/period.yaml", "status: published", "status: draft"),
        told: &[
            "content/periods/2022-03/period.yaml:3:9: error[P212]: this period is a draft, but `2022-09` after it is published; publish this one, or correct its `as_at`",
        ],
    },
    Row {
        fault: "a period without its date file",
        breaks: |site| site.remove("content/periods/2022-09/period.yaml"),
        told: &[
            "content/periods/2022-09/period.yaml: error[P101]: `content/periods/2022-09/period.yaml` is missing; create it with `as_at` and `status`, or remove the folder",
        ],
    },
    Row {
        fault: "no period at all",
        breaks: |site| site.remove("content/periods"),
        told: &[
            "error[P103]: there is no period in `content/periods/`; create a folder such as `content/periods/2022-10/` with a `period.yaml` that gives its as-at date",
        ],
    },
    Row {
        fault: "a held meeting without its decision",
        breaks: |site| {
            let meeting = "content/meetings/2022-09-07-cabinet.md";
            let before = site.read(meeting);
            let (head, rest) = before.split_once("decision:\n").unwrap();
            let (_, after) = rest.split_once("evidence:").unwrap();
            site.file(meeting, format!("{head}evidence:{after}"))
        },
        told: &[
            "content/meetings/2022-09-07-cabinet.md:4:8: warning[P230]: this meeting was held, but has no decision; add `decision:` with its `outcome`; `outcome: not-recorded` where the papers do not say",
        ],
    },
];

#[test]
fn what_contradicts_itself_over_time_is_told_of_at_its_line_and_column() {
    check(ROWS);
}
