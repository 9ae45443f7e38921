//! Measures whose definition, table or quotation does not hold.

use crate::support::SiteTest;
use crate::{Row, check};

const DEFINITION: &str = "content/measures/visits.yaml";
const TABLE: &str = "content/measures/visits.csv";
const NARRATIVE: &str = "content/periods/2022-09/narrative.md";

/// The minimal site with a measure that has nothing wrong with it.
fn measured(site: SiteTest) -> SiteTest {
    site.file(
        DEFINITION,
        "title: Visits in time
definition: Visits to children made within the time set for each.
kind: percent
unit: of visits
good: up
target: {value: 95, by: 2023-03}
tolerance: 2
frequency: monthly
source: The council's case records.
owner: director
findings: [\"1\"]
about: things
",
    )
    .file(
        TABLE,
        "at,value,numerator,denominator,marks,note,evidence
2022-07,80,40,50,,,
2022-08,suppressed,,,,Too few visits.,
2022-09,89,,,provisional,,audit-september
",
    )
}

/// The measured site with one stretch of its definition changed.
fn definition(site: SiteTest, from: &str, to: &str) -> SiteTest {
    measured(site).replace(DEFINITION, from, to)
}

/// The measured site with one stretch of its table changed.
fn table(site: SiteTest, from: &str, to: &str) -> SiteTest {
    measured(site).replace(TABLE, from, to)
}

/// The measured site with a narrative.
fn narrative(site: SiteTest, words: &str) -> SiteTest {
    measured(site).file(NARRATIVE, words)
}

const FILES: &[Row] = &[
    Row { fault: "nothing", breaks: measured, told: &[] },
    Row {
        fault: "nothing, where one text shows two charts with readings of the same dates",
        breaks: |site| {
            let chart = "```chart\nshow: measure\nmeasure: visits\n```\n\n";
            narrative(site, &chart.repeat(2))
        },
        told: &[],
    },
    Row {
        fault: "a key measure named twice",
        breaks: |site| measured(site).append("content/plan.yaml", "key_measures: [visits, visits]\n"),
        told: &["content/plan.yaml:7:24: error[P203]: the measure `visits` is named twice; name it once"],
    },
    Row {
        fault: "a table without a definition",
        breaks: |site| measured(site).remove(DEFINITION),
        told: &[
            "content/measures/visits.csv: error[P113]: there is no measure `visits` for these readings; say what it measures in `content/measures/visits.yaml`",
        ],
    },
    Row {
        fault: "a table of a misspelt name",
        breaks: |site| measured(site).remove(TABLE).file("content/measures/visit.csv", "at,value\n2022,89\n"),
        told: &[
            "content/measures/visit.csv: error[P113]: there is no measure `visit` for these readings; did you mean `visits.csv`?",
        ],
    },
    Row {
        fault: "a definition without a table",
        breaks: |site| measured(site).remove(TABLE),
        told: &[
            "content/measures/visits.yaml: warning[P114]: the measure `visits` has no readings yet; give them in `content/measures/visits.csv`, with the first line `at,value,numerator,denominator,marks,note,evidence`",
        ],
    },
    Row {
        fault: "a table without rows",
        breaks: |site| measured(site).file(TABLE, "at,value\n"),
        told: &[
            "content/measures/visits.yaml: warning[P114]: the measure `visits` has no readings yet; give them in `content/measures/visits.csv`, with the first line `at,value,numerator,denominator,marks,note,evidence`",
        ],
    },
    Row {
        fault: "a table that Excel did not save as UTF-8",
        breaks: |site| measured(site).file(TABLE, b"at,value,note\n2022-07,80,caf\xe9\n"),
        told: &[
            "content/measures/visits.csv:2:15: error[Y005]: the character here is not saved as UTF-8; save it again as UTF-8: in Excel, choose File, Save as, and “CSV UTF-8 (Comma delimited)”",
        ],
    },
    Row {
        fault: "a table in another folder",
        breaks: |site| site.file("content/visits/visits.csv", "at,value\n"),
        told: &[
            "content/visits/visits.csv: error[Y013]: nothing reads this table here; readings of a measure stand in `content/measures/`, in a file of the measure's name; a table to publish as it is belongs in `content/documents/`",
        ],
    },
    Row {
        fault: "a table parted by semicolons",
        breaks: |site| measured(site).file(TABLE, "\u{feff}at;value\r\n2022-07;80\r\n"),
        told: &[
            "content/measures/visits.csv:1:1: error[Y302]: the columns of this table are parted by semicolons, not by commas; save it again as “CSV UTF-8 (Comma delimited)”; if that does not help, write each `35,5` as `35.5` first, and then replace each `;` by `,`",
        ],
    },
    Row {
        fault: "a misspelt column",
        breaks: |site| table(site, "at,value,", "at,figure,"),
        told: &[
            "content/measures/visits.csv:1:1: error[Y304]: the column `value` is missing; name the columns in the first line: `at,value,numerator,denominator,marks,note,evidence`",
            "content/measures/visits.csv:1:4: error[Y303]: there is no column `figure`; the columns are `at`, `value`, `numerator`, `denominator`, `marks`, `note`, `evidence`",
        ],
    },
    Row {
        fault: "a row with a comma too many",
        breaks: |site| table(site, "Too few visits.", "Few, too few."),
        told: &[
            "content/measures/visits.csv:3:28: error[P110]: `too few.` cannot be the ID of an entry of the evidence; name one entry; words before it that have a comma in them stand between quotation marks",
        ],
    },
    Row {
        fault: "a quotation mark that is never closed",
        breaks: |site| table(site, "Too few visits.", "\"Too few visits."),
        told: &[
            "content/measures/visits.csv:3:23: error[Y301]: this quotation mark is never closed; put another where the words end; a quotation mark among the words is written twice",
        ],
    },
    Row {
        fault: "several fields at once",
        breaks: |site| table(site, "2022-07,80,40,50,,,", "2022-13,80%,forty,50,provisonal,,an audit"),
        told: &[
            "content/measures/visits.csv:2:1: error[P110]: there is no month 13; months go from 1 to 12; a date is written 31/03/2026 or 2026-03-31, a financial year 2025/26",
            "content/measures/visits.csv:2:9: error[P110]: `80%` is written with its sign; write 80; that it is a percentage is said once, by the `kind` of the measure",
            "content/measures/visits.csv:2:13: error[P110]: `forty` is not a whole number; write how many, in digits, or leave the field empty",
            "content/measures/visits.csv:2:22: error[P110]: `provisonal` is not a mark; did you mean `provisional`?",
            "content/measures/visits.csv:2:34: error[P110]: `an audit` cannot be the ID of an entry of the evidence; name one entry; words before it that have a comma in them stand between quotation marks",
        ],
    },
    Row {
        fault: "a suppressed figure with its denominator",
        breaks: |site| table(site, "2022-08,suppressed,,", "2022-08,suppressed,,12"),
        told: &[
            "content/measures/visits.csv:3:21: error[P112]: the figure is suppressed, and its denominator is given; empty this field, so that what is held back cannot be worked out",
        ],
    },
    Row {
        fault: "two readings for one time",
        breaks: |site| table(site, "2022-08,", "July 2022,"),
        told: &[
            "content/measures/visits.csv:3:1: error[P111]: there are two readings for July 2022 (the first one at content/measures/visits.csv:2:1); keep one; where the figure was changed later, give the new one with the mark `revised`",
        ],
    },
    Row {
        fault: "no figure and no word why",
        breaks: |site| table(site, "2022-08,suppressed", "2022-08,"),
        told: &[
            "content/measures/visits.csv:3:9: error[P110]: there is no figure here, and no word why; say why there is no figure: suppressed, not-collected, not-due, not-applicable, low or unknown; nought is written 0",
        ],
    },
];

const DEFINITIONS: &[Row] = &[
    Row {
        fault: "a figure of the definition that is none",
        breaks: |site| definition(site, "value: 95,", "value: nearly all,"),
        told: &[
            "content/measures/visits.yaml:6:17: error[Y205]: `nearly all` is not a number; write digits, with a point before a fraction: 89 or 89.5",
        ],
    },
    Row {
        fault: "no direction that is better",
        breaks: |site| definition(site, "good: up\n", ""),
        told: &["content/measures/visits.yaml:1:1: error[Y202]: `good` is missing here; add a line `good: …`"],
    },
    Row {
        fault: "an owner, a finding and evidence that there are not",
        breaks: |site| {
            definition(site, "owner: director\nfindings: [\"1\"]", "owner: directer\nfindings: [\"12\"]").replace(
                TABLE,
                "audit-september",
                "audit-septembre",
            )
        },
        told: &[
            "content/measures/visits.csv:4:27: error[P201]: there is no evidence `audit-septembre`; did you mean `audit-september`?",
            "content/measures/visits.yaml:10:8: error[P201]: there is no role `directer`; did you mean `director`?",
            "content/measures/visits.yaml:11:12: error[P201]: there is no finding `12`; add it to `content/findings.yaml`, or correct the name",
        ],
    },
    Row {
        fault: "neither a target nor a reason",
        breaks: |site| definition(site, "target: {value: 95, by: 2023-03}\ntolerance: 2\n", ""),
        told: &[
            "content/measures/visits.yaml:1:8: warning[P250]: this measure has no target, and nothing says why; add `target: {value: …, by: …}`, or say in `no_target` why nothing is aimed for",
        ],
    },
    Row {
        fault: "a tolerance without a target",
        breaks: |site| definition(site, "target: {value: 95, by: 2023-03}\n", "no_target: None was set.\n"),
        told: &[
            "content/measures/visits.yaml:7:12: warning[P257]: this tolerance is a distance from a target, and there is none; remove the line, or add `target: {value: …, by: …}`",
        ],
    },
    Row {
        fault: "a target and a reason for none",
        breaks: |site| definition(site, "tolerance: 2\n", "no_target: None was set.\n"),
        told: &[
            "content/measures/visits.yaml:7:12: error[P251]: this measure has a target and a reason why it has none; keep the one that is true",
        ],
    },
    Row {
        fault: "a target, a tolerance and a reading that a share cannot have",
        breaks: |site| {
            definition(
                site,
                "target: {value: 95, by: 2023-03}\ntolerance: 2",
                "target: {value: 101, by: 2023-03}\ntolerance: -2",
            )
            .replace(TABLE, "2022-09,89", "2022-09,189")
        },
        told: &[
            "content/measures/visits.csv:4:9: error[P252]: `189` is not from 0 to 100, as a share of a hundred is; correct the figure, or the `kind` of the measure",
            "content/measures/visits.yaml:6:17: error[P252]: `101` is not from 0 to 100, as a share of a hundred is; correct the figure, or the `kind` of the measure",
            "content/measures/visits.yaml:7:12: error[P252]: `-2` is below 0, and is a distance from the target; write it without the minus sign",
        ],
    },
    Row {
        fault: "a count of half a child",
        breaks: |site| definition(site, "kind: percent", "kind: count").replace(TABLE, "2022-09,89", "2022-09,8.5"),
        told: &[
            "content/measures/visits.csv:4:9: error[P252]: `8.5` is not a whole number, and counts something; write it without a fraction, or correct the `kind`",
        ],
    },
    Row {
        fault: "a length of time below nought",
        breaks: |site| definition(site, "kind: percent", "kind: days").replace(TABLE, "2022-09,89", "2022-09,-3"),
        told: &[
            "content/measures/visits.csv:4:9: error[P252]: `-3` is below 0, and is a length of time; correct the figure, or the `kind` of the measure",
        ],
    },
    Row {
        fault: "a rate of nothing",
        breaks: |site| definition(site, "kind: percent", "kind: rate"),
        told: &[
            "content/measures/visits.yaml:3:7: error[P253]: a rate is so many of something, and `per` is missing; add `per: 10000` for a rate of each 10,000",
        ],
    },
    Row {
        fault: "a share of each thousand",
        breaks: |site| definition(site, "unit: of visits\n", "unit: of visits\nper: 1000\n"),
        told: &[
            "content/measures/visits.yaml:5:6: error[P253]: only a rate has `per`, and this measure is of another kind; remove the line, or set `kind: rate`",
        ],
    },
    Row {
        fault: "a part larger than its whole",
        breaks: |site| table(site, "80,40,50", "80,60,50"),
        told: &[
            "content/measures/visits.csv:2:12: error[P254]: 60 is more than the 50 it is a share of; correct the numerator or the denominator",
        ],
    },
    Row {
        fault: "a share that does not follow from its parts",
        breaks: |site| table(site, "80,40,50", "81,40,50"),
        told: &[
            "content/measures/visits.csv:2:9: error[P254]: 81% does not follow from 40 of 50; 80% does: correct the value, the numerator or the denominator",
        ],
    },
    Row {
        fault: "a share of nothing",
        breaks: |site| table(site, "80,40,50", "80,0,0"),
        told: &[
            "content/measures/visits.csv:2:14: error[P254]: nothing can be shared by 0, and a figure is given; correct the denominator, or write `not-applicable` for the value",
        ],
    },
    Row {
        fault: "a part without its whole",
        breaks: |site| table(site, "80,40,50", "80,40,"),
        told: &[
            "content/measures/visits.csv:2:12: warning[P255]: a numerator stands here without its denominator; give the denominator beside it, or leave the numerator out",
        ],
    },
    Row {
        fault: "limits that begin anew where there are no readings, and out of order",
        breaks: |site| {
            measured(site).append(
                DEFINITION,
                "rebase:\n  - {from: 2022-07, because: One.}\n  - {from: 2022-09, because: Two.}\n  - {from: 2022-08, because: Three.}\n  - {from: 2022-10, because: Four.}\n",
            )
        },
        told: &[
            "content/measures/visits.yaml:14:12: error[P256]: July 2022 is not after the first reading, July 2022; correct the date: limits begin anew between two readings",
            "content/measures/visits.yaml:16:12: error[P256]: August 2022 does not come after the change before it; put the changes in the order of their dates, each once",
            "content/measures/visits.yaml:17:12: error[P256]: October 2022 is after the last reading, September 2022; correct the date, or wait for a reading after it",
        ],
    },
    Row {
        fault: "two measures of one title",
        breaks: |site| {
            let site = measured(site);
            let (definition, table) = (site.read(DEFINITION), site.read(TABLE));
            site.file("content/measures/visits-again.yaml", definition).file("content/measures/visits-again.csv", table)
        },
        told: &[
            "content/measures/visits.yaml:1:8: error[P205]: another page has the title `Visits in time` (the other one at content/measures/visits-again.yaml:1:8); give this one a `title` of its own",
        ],
    },
];

const QUOTES: &[Row] = &[
    Row {
        fault: "words that disagree",
        breaks: |site| narrative(site, "It was [98%](measure:visits/2022-09), once [80](measure:visits/2022-07).\n"),
        told: &[
            "content/periods/2022-09/narrative.md:1:8: error[M308]: `98%` is not what `visits` says for September 2022; write 89%, or leave the brackets empty to have it filled in",
            "content/periods/2022-09/narrative.md:1:44: error[M308]: `80` is not what `visits` says for July 2022; write 80%, or leave the brackets empty to have it filled in",
        ],
    },
    Row {
        fault: "a figure quoted where it is suppressed",
        breaks: |site| narrative(site, "It was [75%](measure:visits/2022-08).\n"),
        told: &[
            "content/periods/2022-09/narrative.md:1:8: error[M308]: `75%` is not what `visits` says for August 2022; write suppressed, or leave the brackets empty to have it filled in",
        ],
    },
    Row {
        fault: "a measure that there is not",
        breaks: |site| narrative(site, "It was [89%](measure:visit/2022-09), or [3](measure:caseload/2022-09).\n"),
        told: &[
            "content/periods/2022-09/narrative.md:1:14: error[M307]: there is no measure `visit`; did you mean `measure:visits/2022-09`?",
            "content/periods/2022-09/narrative.md:1:45: error[M307]: there is no measure `caseload`; add it to `content/measures/`, or correct the name",
        ],
    },
    Row {
        fault: "a reading that there is not",
        breaks: |site| narrative(site, "It was [89%](measure:visits/2022-06), or [89%](measure:visits).\n"),
        told: &[
            "content/periods/2022-09/narrative.md:1:14: error[M307]: the measure `visits` has no reading for June 2022; it has `2022-07`, `2022-08`, `2022-09`",
            "content/periods/2022-09/narrative.md:1:48: error[M307]: `measure:visits` does not say which reading it means; write [89%](measure:visits-in-time/2022-10): the measure's name, a slash and the date of a reading",
        ],
    },
    Row {
        fault: "a time that is none, and one with a space",
        breaks: |site| narrative(site, "It was [89%](measure:visits/soon), or [89%](measure:visits/September 2022).\n"),
        told: &[
            "content/periods/2022-09/narrative.md:1:14: error[M307]: “soon” is not a date; write a day, a month, a quarter or a year: 19 October 2022, October 2022, Q3 2022 or 2022",
            "content/periods/2022-09/narrative.md:1:44: error[M307]: `(measure:visits/September 2022)` is not read as a link, because it has a space in it; write the date without spaces, such as 2022-10",
        ],
    },
    Row {
        fault: "a figure that was not known yet",
        breaks: |site| {
            table(site, "2022-09,89,,,provisional,,audit-september", "2022-09,89,,,provisional,,")
                .file(NARRATIVE, "It was [89%](measure:visits/2022-09).\n")
        },
        told: &[
            "content/periods/2022-09/narrative.md:1:14: warning[M309]: this report speaks for 7 September 2022, and the figure was known from 30 September 2022; quote an earlier reading; if a paper gave the figure sooner, name it as the reading's `evidence`",
        ],
    },
    Row {
        fault: "words that disagree in an answer, a minute and a page",
        breaks: |site| {
            measured(site)
                .replace("content/questions.yaml", "answer: Some are", "answer: \"[9%](measure:visits/2022-09) are")
                .replace("content/questions.yaml", "/actions/1.1/) says.", "/actions/1.1/) says.\"")
                .append("content/meetings/2022-09-07-cabinet.md", "\nIt was [9%](measure:visits/2022-09).\n")
                .append("content/pages/about.md", "\nIt was [9%](measure:visits/2022-09).\n")
        },
        told: &[
            "content/meetings/2022-09-07-cabinet.md:18:8: error[M308]: `9%` is not what `visits` says for September 2022; write 89%, or leave the brackets empty to have it filled in",
            "content/pages/about.md:7:8: error[M308]: `9%` is not what `visits` says for September 2022; write 89%, or leave the brackets empty to have it filled in",
            "content/questions.yaml:8:11: error[M308]: `9%` is not what `visits` says for September 2022; write 89%, or leave the brackets empty to have it filled in",
        ],
    },
    Row {
        fault: "a figure of a table that cannot be read: no echo",
        breaks: |site| {
            table(site, "2022-09,89,", "2022-09,89%,").file(NARRATIVE, "It was [89%](measure:visits/2022-09).\n")
        },
        told: &[
            "content/measures/visits.csv:4:9: error[P110]: `89%` is written with its sign; write 89; that it is a percentage is said once, by the `kind` of the measure",
        ],
    },
];

#[test]
fn a_table_of_readings_is_told_of_at_its_line_and_column() {
    check(FILES);
}

#[test]
fn a_measure_that_does_not_agree_with_itself_is_told_of() {
    check(DEFINITIONS);
}

#[test]
fn prose_that_disagrees_with_a_measure_is_told_of() {
    check(QUOTES);
}
