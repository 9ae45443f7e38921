//! Fields and values that a plan does not have.

use crate::{Row, check};

const ROWS: &[Row] = &[
    Row {
        fault: "a misspelt field",
        breaks: |site| site.replace("content/priorities/1.yaml", "    lead: director", "    laed: director"),
        told: &["content/priorities/1.yaml:8:5: error[Y201]: there is no field `laed` here; did you mean `lead`?"],
    },
    Row {
        fault: "a field that there is not, with no name near it",
        breaks: |site| site.replace("content/priorities/1.yaml", "    lead: director", "    colour: blue"),
        told: &[
            "content/priorities/1.yaml:8:5: error[Y201]: there is no field `colour` here; the fields here are `id`, `title`, `detail`, `steps`, `findings`, `lead`, `support`, `lead_note`, `deadline`, `for_children`, `added` and `notes`",
        ],
    },
    Row {
        fault: "a field that is missing",
        breaks: |site| site.replace("content/priorities/1.yaml", "strand: practice\n", ""),
        told: &["content/priorities/1.yaml:1:1: error[Y202]: `strand` is missing here; add a line `strand: …`"],
    },
    Row {
        fault: "a list where text should be",
        breaks: |site| {
            site.replace("content/priorities/1.yaml", "title: Review every plan", "title: [Review, every, plan]")
        },
        told: &[
            "content/priorities/1.yaml:6:12: error[Y203]: text is expected here, but this is a list; write one text, without a dash or brackets",
        ],
    },
    Row {
        fault: "text where a list should be",
        breaks: |site| site.replace("content/priorities/1.yaml", "support: [psw]", "support: psw"),
        told: &[
            "content/priorities/1.yaml:9:14: error[Y203]: a list is expected here, but this is text; write `[psw]`, or put each item on a line of its own below, starting with `- `",
        ],
    },
    Row {
        fault: "words where a number should be",
        breaks: |site| site.append("content/site.yaml", "staleness: {periods: two}\n"),
        told: &[
            "content/site.yaml:12:22: error[Y203]: a whole number from 0 to 255 is expected here, but this is text",
        ],
    },
    Row {
        fault: "yes where text should be",
        breaks: |site| site.replace("content/site.yaml", "name: Cabinet", "name: true"),
        told: &[
            r#"content/site.yaml:10:11: error[Y203]: text is expected here, but this is `true`, which YAML reads as yes or no; put it in quotes: "true""#,
        ],
    },
    Row {
        fault: "an ID of a finding without quotes",
        breaks: |site| site.replace("content/findings.yaml", "- id: \"2\"", "- id: 2"),
        told: &[r#"content/findings.yaml:4:7: error[Y205]: an ID stands in quotes; write "2""#],
    },
    Row {
        fault: "a rating in a word of its own",
        breaks: |site| site.replace("content/periods/2022-09/updates.yaml", "rag: amber", "rag: yellow"),
        told: &[
            "content/periods/2022-09/updates.yaml:4:10: error[Y204]: `yellow` is not one of: finished, green, amber, red, not-started",
        ],
    },
    Row {
        fault: "a misspelt rating",
        breaks: |site| site.replace("content/periods/2022-09/updates.yaml", "rag: amber", "rag: ambar"),
        told: &[
            "content/periods/2022-09/updates.yaml:4:10: error[Y204]: `ambar` is not one of: finished, green, amber, red, not-started; did you mean `amber`?",
        ],
    },
    Row {
        fault: "not rated, which only the system says",
        breaks: |site| site.replace("content/periods/2022-09/updates.yaml", "rag: amber", "rag: not-rated"),
        told: &[
            "content/periods/2022-09/updates.yaml:4:10: error[Y204]: `not-rated` is not one of: finished, green, amber, red, not-started; did you mean `not-started`?",
        ],
    },
    Row {
        fault: "a body of an unknown kind",
        breaks: |site| site.replace("content/site.yaml", "kind: executive", "kind: exectuive"),
        told: &[
            "content/site.yaml:11:11: error[Y204]: `exectuive` is not one of: executive, scrutiny, board, inspector, council; did you mean `executive`?",
        ],
    },
    Row {
        fault: "evidence of an unknown kind",
        breaks: |site| site.replace("content/evidence.yaml", "kind: audit", "kind: rumour"),
        told: &[
            "content/evidence.yaml:7:9: error[Y204]: `rumour` is not one of: audit, data, voice, staff, inspection, document",
        ],
    },
    Row {
        fault: "a date in the English order",
        breaks: |site| site.replace("content/periods/2022-09/period.yaml", "as_at: 2022-09-07", "as_at: 07/09/2022"),
        told: &[
            "content/periods/2022-09/period.yaml:1:8: error[Y205]: `07/09/2022` is not how a date is written here; write 2022-09-07",
        ],
    },
    Row {
        fault: "a day that the month does not have",
        breaks: |site| site.replace("content/periods/2022-09/period.yaml", "as_at: 2022-09-07", "as_at: 2022-09-31"),
        told: &[
            "content/periods/2022-09/period.yaml:1:8: error[Y205]: `2022-09-31` is not a date: there is no 31 September 2022; September 2022 has 30 days",
        ],
    },
    Row {
        fault: "a month where a date is needed",
        breaks: |site| site.replace("content/periods/2022-09/period.yaml", "as_at: 2022-09-07", "as_at: 2022-09"),
        told: &[
            "content/periods/2022-09/period.yaml:1:8: error[Y205]: `2022-09` is a month, and a day is needed; write the day too, such as 2022-09-30",
        ],
    },
    Row {
        fault: "a change of deadline without a reason",
        breaks: |site| {
            site.replace("content/periods/2022-09/updates.yaml", "      because: The reviewers came late.\n", "")
        },
        told: &[
            "content/periods/2022-09/updates.yaml:9:7: error[Y202]: `because` is missing here; add a line `because: …`",
        ],
    },
    Row {
        fault: "an address of the site without https",
        breaks: |site| {
            site.replace("content/site.yaml", "base_url: https://example.org/plan/", "base_url: example.org/plan/")
        },
        told: &[
            "content/site.yaml:4:11: error[P241]: `example.org/plan/` cannot be the address of the site; write it in full, from https:// to a slash at the end",
        ],
    },
    Row {
        fault: "an address of the site without a slash at its end",
        breaks: |site| {
            site.replace(
                "content/site.yaml",
                "base_url: https://example.org/plan/",
                "base_url: https://example.org/plan",
            )
        },
        told: &[
            "content/site.yaml:4:11: error[P241]: `https://example.org/plan` cannot be the address of the site; write it in full, from https:// to a slash at the end",
        ],
    },
    Row {
        fault: "a link of evidence that is no address",
        breaks: |site| {
            site.replace(
                "content/evidence.yaml",
                "  summary: Twenty files were read.",
                "  summary: Twenty files were read.\n  link: www.example.org/audit",
            )
        },
        told: &[
            "content/evidence.yaml:11:9: error[P241]: `www.example.org/audit` is not an address of the web; write it in full, starting with https://",
        ],
    },
    Row {
        fault: "a deadline that nobody can understand",
        breaks: |site| site.replace("content/priorities/1.yaml", "deadline: June 2022", "deadline: Before too long"),
        told: &[
            "content/priorities/1.yaml:10:15: warning[P240]: no date or event is understood from `Before too long`; it is published as written and counted as undated; say what it means with {says: …, due: 2022-10} or {says: …, waits_for: …}",
        ],
    },
    Row {
        fault: "a rating twice in the key",
        breaks: |site| {
            site.append(
                "content/plan.yaml",
                "rag:\n  - {key: red, label: Red, meaning: Trouble}\n  - {key: red, label: Rot, meaning: Trouble}\n",
            )
        },
        told: &["content/plan.yaml:9:11: error[P242]: `red` stands twice in the key; keep one meaning"],
    },
    Row {
        fault: "an action updated without quotes",
        breaks: |site| site.replace("content/periods/2022-09/updates.yaml", "  \"1.1\":", "  1.1:"),
        told: &[
            r#"content/periods/2022-09/updates.yaml:3:3: error[Y205]: an ID stands in quotes, or "1.10" would be read as the number 1.1; write "1.1""#,
        ],
    },
];

#[test]
fn a_value_that_cannot_be_used_is_told_of_at_its_line_and_column() {
    check(ROWS);
}
