//! Slips of the finger: dashes, colons, quotation marks and columns.

use crate::How::Typed;
use crate::{Mistake, PERIOD, PRIORITY, UPDATES, check};

const MISTAKES: &[Mistake] = &[
    Mistake {
        fault: "a text that begins with a word in square brackets",
        file: PRIORITY,
        how: Typed("    title: Set up", "    title: [Draft] Set up"),
        told: &[
            "content/priorities/1.yaml:9:12: error[Y119]: a text that begins with `[` is taken for a list; put it in quotes: \"[Draft] Set up the Improvement Board\"",
        ],
    },
    Mistake {
        fault: "a text that begins with stars",
        file: PRIORITY,
        how: Typed("    title: Set up", "    title: **Set** up"),
        told: &[
            "content/priorities/1.yaml:9:12: error[Y107]: `*` starts an alias in YAML, which is not used here; write the value out; if the star is part of the text, put the whole text in quotes",
        ],
    },
    Mistake {
        fault: "no space after the dash of the only item",
        file: PRIORITY,
        how: Typed("      - Put a", "      -Put a"),
        told: &[
            "content/priorities/1.yaml:11:7: error[Y118]: there is no space after this dash; an item of a list starts with a dash and a space",
        ],
    },
    Mistake {
        fault: "no space after any dash",
        file: PRIORITY,
        how: Typed(
            "      - Tell staff and partners what has to change and what the council is aiming for.\n      - Do",
            "      -Tell staff and partners what has to change and what the council is aiming for.\n      -Do",
        ),
        told: &[
            "content/priorities/1.yaml:24:7: error[Y118]: there is no space after this dash; an item of a list starts with a dash and a space",
        ],
    },
    Mistake {
        fault: "no space between a dash and a quotation mark",
        file: UPDATES,
        how: Typed("confirm: []", "confirm:\n  -\"1.2\"\n  -\"1.3\""),
        told: &[
            "content/periods/2022-10/updates.yaml:4:3: error[Y118]: there is no space after this dash; an item of a list starts with a dash and a space",
        ],
    },
    Mistake {
        fault: "no space between a dash and a field",
        file: PRIORITY,
        how: Typed("  - id: \"1.1\"", "  -id: \"1.1\""),
        told: &[
            "content/priorities/1.yaml:8:3: error[Y118]: there is no space after this dash; an item of a list starts with a dash and a space",
        ],
    },
    Mistake {
        fault: "a colon in a text",
        file: UPDATES,
        how: Typed("note: The partnership has", "note: Good news: The partnership has"),
        told: &[
            "content/periods/2022-10/updates.yaml:11:20: error[Y102]: a colon and a space cannot stand inside text without quotes; put the whole text in quotes: note: \"Good news: The partnership has agreed a new threshold framework. Inspectors, as reported, thought most cases were at the right level. A launch is not mentioned, so this is not read as finished.\"",
        ],
    },
    Mistake {
        fault: "a quotation mark that is never closed",
        file: PRIORITY,
        how: Typed("title: Set up the Improvement Board", "title: \"Set up the Improvement Board"),
        told: &[
            "content/priorities/1.yaml:9:12: error[Y103]: this quotation mark is never closed; put the same mark at the end of the text; lines that continue it stand two spaces further in than its name",
        ],
    },
    Mistake {
        fault: "one that the next ID seems to close",
        file: PRIORITY,
        how: Typed("  - id: \"1.1\"", "  - id: \"1.1"),
        told: &[
            "content/priorities/1.yaml:8:9: error[Y103]: this quotation mark is never closed; put the same mark at the end of the text; lines that continue it stand two spaces further in than its name",
        ],
    },
    Mistake {
        fault: "one within brackets, which a later ID seems to close",
        file: PRIORITY,
        how: Typed("findings: [\"9\"]\n    lead: chief-executive", "findings: [\"9]\n    lead: chief-executive"),
        told: &[
            "content/priorities/1.yaml:12:16: error[Y103]: this quotation mark is never closed; put the same mark at the end of the text; lines that continue it stand two spaces further in than its name",
        ],
    },
    Mistake {
        fault: "an apostrophe in single quotes",
        file: UPDATES,
        how: Typed("note: The partnership has", "note: 'The partnership's"),
        told: &[
            "content/periods/2022-10/updates.yaml:11:28: error[Y103]: the text in quotes ends before this, and nothing may follow it; write an apostrophe twice inside single quotes (`It''s`), or put the text in double quotes",
        ],
    },
    Mistake {
        fault: "no colon after a name",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag green"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:5: error[Y101]: there is no colon on this line, so it is neither a field nor part of the text above; write `rag: green`; lines that continue a text stand two spaces further in than its name",
        ],
    },
    Mistake {
        fault: "no colon after an ID",
        file: UPDATES,
        how: Typed("  \"1.7\":", "  \"1.7\""),
        told: &[
            "content/periods/2022-10/updates.yaml:9:3: error[Y101]: there is no colon on this line, so it is neither a field nor part of the text above; write a colon after it: `\"1.7\":`; lines that continue a text stand two spaces further in than its name",
        ],
    },
    Mistake {
        fault: "no space after a colon",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag:green"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:8: error[Y101]: there is no space after this colon; write a space between `rag:` and its value",
        ],
    },
    Mistake {
        fault: "no space after the colon of the last line",
        file: PERIOD,
        how: Typed("status: published", "status:published"),
        told: &[
            "content/periods/2022-11/period.yaml:4:7: error[Y101]: there is no space after this colon; write a space between `status:` and its value",
        ],
    },
    Mistake {
        fault: "a name in capitals",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    RAG: green"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:5: error[Y201]: there is no field `RAG` here; did you mean `rag`?",
        ],
    },
    Mistake {
        fault: "one space too many",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n     rag: green"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:6: error[Y101]: this line does not line up with the lines around it; fields of one thing start in the same column, and each level stands two spaces further in",
        ],
    },
    Mistake {
        fault: "one space too few",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n   rag: green"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:4: error[Y101]: this line does not line up with the lines around it; fields of one thing start in the same column, and each level stands two spaces further in",
        ],
    },
    Mistake {
        fault: "a word where a list should be",
        file: UPDATES,
        how: Typed("evidence: [member-answer-2022, verbal-2022-10-19]\n  # 2", "evidence: member-answer-2022\n  # 2"),
        told: &[
            "content/periods/2022-10/updates.yaml:12:15: error[Y203]: a list is expected here, but this is text; write `[member-answer-2022]`, or put each item on a line of its own below, starting with `- `",
        ],
    },
    Mistake {
        fault: "a semicolon in a list",
        file: UPDATES,
        how: Typed(
            "evidence: [member-answer-2022, verbal-2022-10-19]\n  # 2",
            "evidence: [member-answer-2022; verbal-2022-10-19]\n  # 2",
        ),
        told: &[
            "content/periods/2022-10/updates.yaml:12:16: error[Y205]: an ID cannot contain `;`; where several are meant, put them in `[` and `]` with a comma between them",
        ],
    },
    Mistake {
        fault: "dots where IDs should be",
        file: UPDATES,
        how: Typed("confirm: []", "confirm: […]"),
        told: &[
            "content/periods/2022-10/updates.yaml:3:11: error[Y205]: an ID cannot contain `…`; use letters a to z, digits, `.`, `-` and `_`; it becomes part of an address",
        ],
    },
];

#[test]
fn a_slip_of_the_finger_is_told_of_where_it_was_made() {
    check(MISTAKES);
}
