//! Commas that cut a text or a number, and what git leaves behind.

use crate::How::{Rename, Typed};
use crate::{MEETING, Mistake, PERIOD, PRIORITY, UPDATES, check};

const NARRATIVE: &str = "content/periods/2022-10/narrative.md";
const TABLE: &str = "content/measures/visits-in-time.csv";
const DEADLINES: &str = "content/priorities/4.yaml";

/// What is told of every unfinished merge, after the place.
macro_rules! merge {
    ($place:literal) => {
        concat!(
            $place,
            ": error[Y016]: git could not merge two versions of this file, and both stand here; keep of the lines from `<<<<<<<` \
             to `>>>>>>>` what is right, and take out the three lines of signs themselves; do so wherever such lines stand"
        )
    };
}

const COMMAS: &[Mistake] = &[
    Mistake {
        fault: "a comma in a text between braces",
        file: DEADLINES,
        how: Typed("{says: Subject to recruitment, waits", "{says: Subject to recruitment, of five, waits"),
        told: &[
            "content/priorities/4.yaml:116:44: error[Y201]: a comma between braces ends the text before it, and the words behind it are no field; put the whole text in quotes: says: \"Subject to recruitment, of five\"",
        ],
    },
    Mistake {
        fault: "three commas in a text between braces, told of once",
        file: DEADLINES,
        how: Typed("{says: Subject to recruitment, waits", "{says: £250,000 or more, or less, waits"),
        told: &[
            "content/priorities/4.yaml:116:26: error[Y201]: a comma between braces ends the text before it, and the words behind it are no field; put the whole text in quotes: says: \"£250,000 or more, or less\"",
        ],
    },
    Mistake {
        fault: "no space after a colon between braces, of a field that has to be there",
        file: DEADLINES,
        how: Typed("{says: Subject to recruitment, waits", "{says:Subject to recruitment, waits"),
        told: &[
            "content/priorities/4.yaml:116:20: error[Y101]: there is no space after this colon; write a space between `says:` and its value",
        ],
    },
    Mistake {
        fault: "thousands in a table without quotation marks",
        file: TABLE,
        how: Typed("2022-10,89,,,,", "2022-10,1,204,,,,"),
        told: &[
            "content/measures/visits-in-time.csv:2:9: error[Y306]: a comma stands inside this number, so that it is read as more than one field; write 1204, or put it between quotation marks: \"1,204\"",
        ],
    },
    Mistake {
        fault: "thousands typed over the commas of the empty columns",
        file: "content/measures/internships.csv",
        how: Typed("2021,5,,,,", "2021,1,204,,,"),
        told: &[
            "content/measures/internships.csv:2:8: error[P252]: `204` stands here as a numerator, and a count has none; empty this field; where a figure such as 1,234 was meant, write it without the comma, or between quotation marks",
        ],
    },
];

const MERGES: &[Mistake] = &[
    Mistake {
        fault: "a merge that was not finished, in data",
        file: UPDATES,
        how: Typed("    rag: green\n", "<<<<<<< HEAD\n    rag: green\n=======\n    rag: red\n>>>>>>> other\n"),
        told: &[merge!("content/periods/2022-10/updates.yaml:10:1")],
    },
    Mistake {
        fault: "one in front matter",
        file: MEETING,
        how: Typed("body: cabinet\n", "<<<<<<< HEAD\nbody: cabinet\n=======\nbody: scrutiny\n>>>>>>> other\n"),
        told: &[merge!("content/meetings/2022-10-19-cabinet.md:2:1")],
    },
    Mistake {
        fault: "one in a text, which would have a heading of it",
        file: NARRATIVE,
        how: Typed("## ", "<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n\n## "),
        told: &[merge!("content/periods/2022-10/narrative.md:1:1")],
    },
    Mistake {
        fault: "one in a table",
        file: TABLE,
        how: Typed("2022-10,89", "<<<<<<< HEAD\n2022-10,89"),
        told: &[merge!("content/measures/visits-in-time.csv:2:1")],
    },
    Mistake {
        fault: "the last line of one, left behind",
        file: PRIORITY,
        how: Typed("  - id: \"1.2\"", ">>>>>>> other\n  - id: \"1.2\""),
        told: &[merge!("content/priorities/1.yaml:19:1")],
    },
];

const NAMES: &[Mistake] = &[
    Mistake {
        fault: "a file that Notepad saved as .txt",
        file: UPDATES,
        how: Rename("content/periods/2022-10/updates.yaml.txt"),
        told: &[
            "content/periods/2022-10/updates.yaml.txt: error[Y015]: this file is not read, because its name ends in `.txt`; rename it to `updates.yaml`; Notepad adds `.txt` where “Save as type” is not “All files”, and Windows may not show it",
        ],
    },
    Mistake {
        fault: "a priority saved as .txt, whose actions are not said to be missing",
        file: PRIORITY,
        how: Rename("content/priorities/1.yaml.txt"),
        told: &[
            "content/priorities/1.yaml.txt: error[Y015]: this file is not read, because its name ends in `.txt`; rename it to `1.yaml`; Notepad adds `.txt` where “Save as type” is not “All files”, and Windows may not show it",
        ],
    },
    Mistake {
        fault: "a number without its colon",
        file: UPDATES,
        how: Typed("  \"1.7\":\n", "  \"1.7\"\n"),
        told: &[
            "content/periods/2022-10/updates.yaml:9:3: error[Y101]: there is no colon on this line, so it is neither a field nor part of the text above; write a colon after it: `\"1.7\":`; lines that continue a text stand two spaces further in than its name",
        ],
    },
    Mistake {
        fault: "a number too far to the right",
        file: UPDATES,
        how: Typed("  \"1.7\":\n", "    \"1.7\":\n"),
        told: &[
            "content/periods/2022-10/updates.yaml:9:5: error[Y201]: there is no field `1.7` here: its line stands too far to the right; start it in the same column as the other numbers, two spaces further left",
        ],
    },
    Mistake {
        fault: "a number too far to the left",
        file: UPDATES,
        how: Typed("  \"1.7\":\n", "\"1.7\":\n"),
        told: &[
            "content/periods/2022-10/updates.yaml:9:1: error[Y201]: there is no field `1.7` here: its line stands too far to the left; set it, and the lines that belong to it, two spaces further in",
        ],
    },
    Mistake {
        fault: "a number of the newest report that no action has",
        file: "content/periods/2022-11/updates.yaml",
        how: Typed("  \"1.7\":", "  \"1.77\":"),
        told: &[
            "content/periods/2022-11/updates.yaml:12:3: error[P201]: there is no action `1.77`; add it to a file in `content/priorities/`, or correct the name",
        ],
    },
    Mistake {
        fault: "the number of the action above, of which reports told under its own",
        file: PRIORITY,
        how: Typed("  - id: \"1.2\"", "  - id: \"1.1\""),
        told: &[
            "content/priorities/1.yaml:19:9: error[P202]: the action `1.1` stands twice (the first one at content/priorities/1.yaml:8:9); give one of them another ID, or remove it",
        ],
    },
    Mistake {
        fault: "an item without its dash, whose ID is not said to be missing",
        file: PRIORITY,
        how: Typed("  - id: \"1.2\"", "    id: \"1.2\""),
        told: &[
            "content/priorities/1.yaml:19:5: error[Y118]: a new item seems to begin here, and it has no dash (it stands here first at content/priorities/1.yaml:8:5); start its first line with a dash, two spaces further left: `- id: …`",
        ],
    },
    Mistake {
        fault: "an item without an ID, to which nothing is said to lead",
        file: "content/evidence.yaml",
        how: Typed("- id: plan-2022-03\n  kind", "- kind"),
        told: &["content/evidence.yaml:6:3: error[Y202]: `id` is missing here; add a line `id: …`"],
    },
    Mistake {
        fault: "a text that goes on in the next line, with a colon there",
        file: UPDATES,
        how: Typed("note: The partnership has", "note: The\n      partnership says: it has"),
        told: &[
            "content/periods/2022-10/updates.yaml:12:23: error[Y102]: a colon and a space cannot stand inside text without quotes; put the whole text in quotes, from its first word in the lines above to its last",
        ],
    },
    Mistake {
        fault: "a new deadline without its reason",
        file: UPDATES,
        how: Typed("    rag: green\n", "    rag: green\n    deadline: March 2023\n"),
        told: &[
            "content/periods/2022-10/updates.yaml:11:15: error[Y203]: `{to: …, because: …}` is expected here, but this is text",
        ],
    },
    Mistake {
        fault: "no as the reason of a withdrawal",
        file: UPDATES,
        how: Typed("    rag: green\n", "    rag: green\n    withdrawn: no\n"),
        told: &[
            "content/periods/2022-10/updates.yaml:11:16: error[Y205]: `no` is no reason; say in words why the action leaves the plan; if it stays, remove the line",
        ],
    },
    Mistake {
        fault: "a mark of other tables for a small number",
        file: TABLE,
        how: Typed("2022-10,89,", "2022-10,<5,"),
        told: &[
            "content/measures/visits-in-time.csv:2:9: error[P110]: `<5` is neither a figure nor a word why there is none; write the true figure, and it is held back where it is small; or write `suppressed`",
        ],
    },
    Mistake {
        fault: "a day with strokes that no month has",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at: 31/11/2022"),
        told: &[
            "content/periods/2022-11/period.yaml:2:8: error[Y205]: `31/11/2022` is not a date: there is no 31 November 2022; November 2022 has 30 days",
        ],
    },
    Mistake {
        fault: "yes and no",
        file: "content/papers/2022-12-14-cabinet.md",
        how: Typed("key: false", "key: no"),
        told: &[
            "content/papers/2022-12-14-cabinet.md:7:6: error[Y203]: `true` or `false` is expected here, but this is text; write `false`",
        ],
    },
];

#[test]
fn a_comma_that_cuts_a_text_or_a_number_is_shown_and_told_of_once() {
    check(COMMAS);
}

#[test]
fn a_merge_that_was_not_finished_is_told_of_by_its_name_and_alone() {
    check(MERGES);
}

#[test]
fn a_name_or_a_number_in_the_wrong_place_is_the_one_thing_told() {
    check(NAMES);
}
