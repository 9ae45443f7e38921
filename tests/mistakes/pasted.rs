//! Signs of Word, of web pages and of telephones, which look right and are not.

use crate::How::{Bytes, Rename, Typed};
use crate::{MEETING, Mistake, PERIOD, PRIORITY, UPDATES, check, in_utf16, of_old_windows, of_windows, with_a_mark};

const MISTAKES: &[Mistake] = &[
    Mistake {
        fault: "tabs on two lines",
        file: UPDATES,
        how: Typed("  \"1.7\":\n    rag: green\n    note", "  \"1.7\":\n\t\trag: green\n\t\tnote"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:1: error[Y105]: there is a tab here; lines are set in with spaces only; put two spaces for each level in its place",
            "content/periods/2022-10/updates.yaml:11:1: error[Y105]: there is a tab here; lines are set in with spaces only; put two spaces for each level in its place",
        ],
    },
    Mistake {
        fault: "one of Word's spaces among others",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag", "\"1.7\":\n  \u{a0} rag"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:3: error[Y106]: a non-breaking space stands here, which looks like a space and is not one; delete it and type a space in its place; it often comes from Word or a web page",
        ],
    },
    Mistake {
        fault: "Word's space after a colon and a space",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag: \u{a0}green"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:10: error[Y106]: a non-breaking space stands here, which looks like a space and is not one; delete it; it often comes from Word or a web page",
        ],
    },
    Mistake {
        fault: "Word's space after a word",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag: green\u{a0}"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:15: error[Y106]: a non-breaking space stands here, which looks like a space and is not one; delete it; it often comes from Word or a web page",
        ],
    },
    Mistake {
        fault: "Word's space before a colon",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag\u{a0}: green"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:8: error[Y106]: a non-breaking space stands here, which looks like a space and is not one; delete it; it often comes from Word or a web page",
        ],
    },
    Mistake {
        fault: "Word's space after an ID",
        file: PRIORITY,
        how: Typed("lead: chief-executive", "lead: chief-executive\u{a0}"),
        told: &[
            "content/priorities/1.yaml:13:26: error[Y106]: a non-breaking space stands here, which looks like a space and is not one; delete it; it often comes from Word or a web page",
        ],
    },
    Mistake {
        fault: "a line with nothing but Word's space",
        file: UPDATES,
        how: Typed("    rag: green\n    note: The partnership", "    rag: green\n\u{a0}\n    note: The partnership"),
        told: &[
            "content/periods/2022-10/updates.yaml:11:1: error[Y106]: a non-breaking space stands here, which looks like a space and is not one; delete it and type a space in its place; it often comes from Word or a web page",
        ],
    },
    Mistake {
        fault: "Word's space after a dash",
        file: PRIORITY,
        how: Typed("      - Put a", "      -\u{a0}Put a"),
        told: &[
            "content/priorities/1.yaml:11:8: error[Y106]: a non-breaking space stands here, which looks like a space and is not one; delete it and type a space in its place; it often comes from Word or a web page",
        ],
    },
    Mistake {
        fault: "Word's space at the start of the details of a meeting",
        file: MEETING,
        how: Typed("---\n", "---\n\u{a0}"),
        told: &[
            "content/meetings/2022-10-19-cabinet.md:2:1: error[Y106]: a non-breaking space stands here, which looks like a space and is not one; delete it and type a space in its place; it often comes from Word or a web page",
        ],
    },
    Mistake {
        fault: "an em space after a colon",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag:\u{2003}green"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:9: error[Y106]: an em space stands here, which looks like a space and is not one; delete it and type a space in its place; it often comes from Word or a web page",
        ],
    },
    Mistake {
        fault: "em spaces at the start of a line",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag", "\"1.7\":\n\u{2003}\u{2003}rag"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:1: error[Y106]: an em space stands here, which looks like a space and is not one; delete it and type a space in its place; it often comes from Word or a web page",
        ],
    },
    Mistake {
        fault: "a zero-width space in an ID",
        file: PRIORITY,
        how: Typed("  - id: \"1.1\"", "  - id: \"1.\u{200b}1\""),
        told: &[
            "content/priorities/1.yaml:8:12: error[Y116]: there is an invisible character here: a zero-width space (U+200B); delete it; it often comes from text pasted from another program",
        ],
    },
    Mistake {
        fault: "a zero-width space in a reference",
        file: PRIORITY,
        how: Typed("lead: chief-executive", "lead: chief\u{200b}-executive"),
        told: &[
            "content/priorities/1.yaml:13:16: error[Y116]: there is an invisible character here: a zero-width space (U+200B); delete it; it often comes from text pasted from another program",
        ],
    },
    Mistake {
        fault: "a zero-width space in a name",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag", "\"1.7\":\n    r\u{200b}ag"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:6: error[Y116]: there is an invisible character here: a zero-width space (U+200B); delete it; it often comes from text pasted from another program",
        ],
    },
    Mistake {
        fault: "a zero-width space after a rating",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag: green\u{200b}"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:15: error[Y116]: there is an invisible character here: a zero-width space (U+200B); delete it; it often comes from text pasted from another program",
        ],
    },
    Mistake {
        fault: "a soft hyphen in an ID",
        file: PRIORITY,
        how: Typed("lead: chief-executive", "lead: chief\u{ad}-executive"),
        told: &[
            "content/priorities/1.yaml:13:16: error[Y116]: there is an invisible character here: a soft hyphen (U+00AD); delete it; it often comes from text pasted from another program",
        ],
    },
    Mistake {
        fault: "a non-breaking hyphen in an ID",
        file: PRIORITY,
        how: Typed("lead: chief-executive", "lead: chief\u{2011}executive"),
        told: &[
            "content/priorities/1.yaml:13:16: error[Y116]: a non-breaking hyphen stands here, where a hyphen should; write `chief-executive`",
        ],
    },
    Mistake {
        fault: "an en dash in an ID",
        file: PRIORITY,
        how: Typed("lead: chief-executive", "lead: chief–executive"),
        told: &[
            "content/priorities/1.yaml:13:16: error[Y116]: an en dash stands here, where a hyphen should; write `chief-executive`",
        ],
    },
    Mistake {
        fault: "en dashes in a date",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at: 2022–11–16"),
        told: &[
            "content/periods/2022-11/period.yaml:2:12: error[Y116]: an en dash stands here, where a hyphen should; write `2022-11-16`",
        ],
    },
    Mistake {
        fault: "a byte-order mark before a name",
        file: UPDATES,
        how: Typed("  \"1.7\":", "  \u{feff}\"1.7\":"),
        told: &[
            "content/periods/2022-10/updates.yaml:9:3: error[Y116]: there is an invisible character here: a byte-order mark (U+FEFF); delete it; it often comes from text pasted from another program",
        ],
    },
    Mistake {
        fault: "a byte-order mark in a text",
        file: UPDATES,
        how: Typed("The partnership has", "The \u{feff}partnership has"),
        told: &[
            "content/periods/2022-10/updates.yaml:11:15: error[Y116]: there is an invisible character here: a byte-order mark (U+FEFF); delete it; it often comes from text pasted from another program",
        ],
    },
    Mistake {
        fault: "curly marks around a text with a colon",
        file: PRIORITY,
        how: Typed("title: Set up the Improvement Board", "title: “Set up: the Improvement Board”"),
        told: &[
            "content/priorities/1.yaml:9:12: error[Y117]: curly quotation marks do not hold a text together; write straight ones: \"Set up: the Improvement Board\"",
        ],
    },
    Mistake {
        fault: "curly marks around a text without one, which are its own",
        file: PRIORITY,
        how: Typed("title: Set up the Improvement Board", "title: “Set up the Improvement Board”"),
        told: &[],
    },
    Mistake {
        fault: "curly marks in a list",
        file: PRIORITY,
        how: Typed("findings: [\"9\"]\n    lead: chief-executive", "findings: [“9”]\n    lead: chief-executive"),
        told: &[
            "content/priorities/1.yaml:12:16: error[Y117]: curly quotation marks do not hold a text together; write straight ones: \"9\"",
        ],
    },
    Mistake {
        fault: "single curly marks",
        file: PRIORITY,
        how: Typed("  - id: \"1.1\"", "  - id: ‘1.1’"),
        told: &[
            "content/priorities/1.yaml:8:9: error[Y117]: curly quotation marks do not hold a text together; write straight ones: \"1.1\"",
        ],
    },
    Mistake {
        fault: "a curly mark that a straight one closes",
        file: PRIORITY,
        how: Typed("  - id: \"1.1\"", "  - id: “1.1\""),
        told: &[
            "content/priorities/1.yaml:8:9: error[Y117]: curly quotation marks do not hold a text together; write straight ones: \"1.1\"",
        ],
    },
    Mistake {
        fault: "a straight mark that a curly one closes",
        file: PRIORITY,
        how: Typed("  - id: \"1.1\"", "  - id: \"1.1”"),
        told: &[
            "content/priorities/1.yaml:8:13: error[Y117]: curly quotation marks do not hold a text together; write straight ones: \"1.1\"",
        ],
    },
    Mistake {
        fault: "curly marks around a name in the details of a meeting",
        file: MEETING,
        how: Typed("outcome:", "“outcome”:"),
        told: &[
            "content/meetings/2022-10-19-cabinet.md:6:3: error[Y117]: curly quotation marks do not hold a text together; write straight ones: \"outcome\"",
        ],
    },
    Mistake {
        fault: "a full-width colon",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag\u{ff1a}green"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:8: error[Y116]: `\u{ff1a}` stands here, which looks like a colon and is not one; write a colon and a space",
        ],
    },
    Mistake {
        fault: "a dash of Word before the only item",
        file: PRIORITY,
        how: Typed("      - Put a", "      – Put a"),
        told: &[
            "content/priorities/1.yaml:11:7: error[Y118]: an item of a list starts with a dash and a space, and this one starts with `–`; write `- ` in its place; Word makes such marks of a dash that is typed there",
        ],
    },
    Mistake {
        fault: "dashes of Word before all items",
        file: PRIORITY,
        how: Typed(
            "      - Tell staff and partners what has to change and what the council is aiming for.\n      - Do",
            "      – Tell staff and partners what has to change and what the council is aiming for.\n      – Do",
        ),
        told: &[
            "content/priorities/1.yaml:24:7: error[Y118]: an item of a list starts with a dash and a space, and this one starts with `–`; write `- ` in its place; Word makes such marks of a dash that is typed there",
        ],
    },
    Mistake {
        fault: "a dash of Word before the second item",
        file: PRIORITY,
        how: Typed("aiming for.\n      - Do", "aiming for.\n      – Do"),
        told: &[
            "content/priorities/1.yaml:25:7: error[Y118]: an item of a list starts with a dash and a space, and this one starts with `–`; write `- ` in its place; Word makes such marks of a dash that is typed there",
        ],
    },
    Mistake {
        fault: "a bullet before the only item",
        file: PRIORITY,
        how: Typed("      - Put a", "      • Put a"),
        told: &[
            "content/priorities/1.yaml:11:7: error[Y118]: an item of a list starts with a dash and a space, and this one starts with `•`; write `- ` in its place; Word makes such marks of a dash that is typed there",
        ],
    },
    Mistake {
        fault: "bullets before all items",
        file: PRIORITY,
        how: Typed(
            "      - Tell staff and partners what has to change and what the council is aiming for.\n      - Do",
            "      • Tell staff and partners what has to change and what the council is aiming for.\n      • Do",
        ),
        told: &[
            "content/priorities/1.yaml:24:7: error[Y118]: an item of a list starts with a dash and a space, and this one starts with `•`; write `- ` in its place; Word makes such marks of a dash that is typed there",
        ],
    },
    Mistake {
        fault: "a bullet before an action",
        file: PRIORITY,
        how: Typed("  - id: \"1.2\"", "  • id: \"1.2\""),
        told: &[
            "content/priorities/1.yaml:19:3: error[Y118]: an item of a list starts with a dash and a space, and this one starts with `•`; write `- ` in its place; Word makes such marks of a dash that is typed there",
        ],
    },
    Mistake {
        fault: "a file of Windows, with CRLF",
        file: UPDATES,
        how: Bytes(of_windows),
        told: &[
            "content/periods/2022-10/updates.yaml:10:10: error[Y204]: `gren` is not one of: finished, green, amber, red, not-started; did you mean `green`?",
        ],
    },
    Mistake {
        fault: "a file with a byte-order mark at its start",
        file: UPDATES,
        how: Bytes(with_a_mark),
        told: &[
            "content/periods/2022-10/updates.yaml:10:10: error[Y204]: `gren` is not one of: finished, green, amber, red, not-started; did you mean `green`?",
        ],
    },
    Mistake {
        fault: "a file in the encoding of old Windows",
        file: UPDATES,
        how: Bytes(of_old_windows),
        told: &[
            "content/periods/2022-10/updates.yaml:11:22: error[Y005]: the character here is not saved as UTF-8; save it again as UTF-8: in Notepad, choose File, Save as, and the encoding UTF-8",
        ],
    },
    Mistake {
        fault: "a file in UTF-16",
        file: UPDATES,
        how: Bytes(in_utf16),
        told: &[
            "content/periods/2022-10/updates.yaml: error[Y005]: this file is saved as UTF-16 (\"Unicode\"), not as UTF-8; save it again as UTF-8: in Notepad, choose File, Save as, and the encoding UTF-8",
        ],
    },
    Mistake {
        fault: "a file that ends in .yml",
        file: UPDATES,
        how: Rename("content/periods/2022-10/updates.yml"),
        told: &[
            "content/periods/2022-10/updates.yml: error[Y007]: this file is not read, because its name ends in `.yml`; rename it to end in `.yaml`",
        ],
    },
];

#[test]
fn a_sign_that_looks_right_is_named_at_its_own_place() {
    check(MISTAKES);
}
