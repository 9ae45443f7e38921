//! Ten mistakes that clerks make, each as it is told.

use crate::How::{Remove, Typed};
use crate::support::SiteTest;
use crate::{MEETING, Mistake, PERIOD, PLAN, PRIORITY, ROLES, UPDATES, check};

const MISTAKES: &[Mistake] = &[
    Mistake {
        fault: "a wrong ID",
        file: "content/periods/2022-11/updates.yaml",
        how: Typed("  \"1.7\":", "  \"1.77\":"),
        told: &[
            "content/periods/2022-11/updates.yaml:12:3: error[P201]: there is no action `1.77`; add it to a file in `content/priorities/`, or correct the name",
        ],
    },
    Mistake {
        fault: "a tab for spaces",
        file: UPDATES,
        how: Typed("  \"1.7\":\n    rag", "  \"1.7\":\n\trag"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:1: error[Y105]: there is a tab here; lines are set in with spaces only; put two spaces for each level in its place",
        ],
    },
    Mistake {
        fault: "an ID without quotes, 1.10",
        file: UPDATES,
        how: Typed("  \"1.7\":", "  1.10:"),
        told: &[
            "content/periods/2022-10/updates.yaml:9:3: error[Y205]: an ID stands in quotes, or \"1.10\" would be read as the number 1.1; write \"1.10\"",
        ],
    },
    Mistake {
        fault: "IDs without quotes in a list",
        file: UPDATES,
        how: Typed("confirm: []", "confirm: [1.10, 1.2]"),
        told: &[
            "content/periods/2022-10/updates.yaml:3:11: error[Y205]: an ID stands in quotes, or \"1.10\" would be read as the number 1.1; write \"1.10\"",
            "content/periods/2022-10/updates.yaml:3:17: error[Y205]: an ID stands in quotes, or \"1.10\" would be read as the number 1.1; write \"1.2\"",
        ],
    },
    Mistake {
        fault: "a misspelt rating",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag: gren"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:10: error[Y204]: `gren` is not one of: finished, green, amber, red, not-started; did you mean `green`?",
        ],
    },
    Mistake {
        fault: "a misspelt status",
        file: PERIOD,
        how: Typed("status: published", "status: publised"),
        told: &[
            "content/periods/2022-11/period.yaml:4:9: error[Y204]: `publised` is not one of: draft, published; did you mean `published`?",
        ],
    },
    Mistake {
        fault: "a day that no month has, with half a year",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at: 31/02/22"),
        told: &[
            "content/periods/2022-11/period.yaml:2:8: error[Y205]: `31/02/22` is not a date: there is no 31 February 2022; February 2022 has 28 days; write 2022, the month and the day, such as 2022-10-19",
        ],
    },
    Mistake {
        fault: "a role that there is not",
        file: PRIORITY,
        how: Typed("lead: chief-executive", "lead: chief-executve"),
        told: &[
            "content/priorities/1.yaml:13:11: error[P201]: there is no role `chief-executve`; did you mean `chief-executive`?",
        ],
    },
    Mistake {
        fault: "a field typed twice",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag: green\n    rag: red"),
        told: &[
            "content/periods/2022-10/updates.yaml:11:5: error[Y110]: `rag` stands here a second time (it stands here first at content/periods/2022-10/updates.yaml:10:5); keep one of the two",
        ],
    },
    Mistake {
        fault: "an action typed twice",
        file: UPDATES,
        how: Typed("  \"1.7\":", "  \"1.5\":"),
        told: &[
            "content/periods/2022-10/updates.yaml:9:3: error[Y110]: `1.5` stands here a second time (it stands here first at content/periods/2022-10/updates.yaml:6:3); keep one of the two",
        ],
    },
    Mistake {
        fault: "curly quotation marks around an ID",
        file: PRIORITY,
        how: Typed("  - id: \"1.1\"", "  - id: “1.1”"),
        told: &[
            "content/priorities/1.yaml:8:9: error[Y117]: curly quotation marks do not hold a text together; write straight ones: \"1.1\"",
        ],
    },
    Mistake {
        fault: "curly quotation marks around a name",
        file: UPDATES,
        how: Typed("  \"1.7\":", "  “1.7”:"),
        told: &[
            "content/periods/2022-10/updates.yaml:9:3: error[Y117]: curly quotation marks do not hold a text together; write straight ones: \"1.7\"",
        ],
    },
    Mistake {
        fault: "the plan's own file is missing",
        file: PLAN,
        how: Remove,
        told: &[
            "content/plan.yaml: error[P101]: `content/plan.yaml` is missing; create it: it gives the plan's title, version and date",
        ],
    },
    Mistake {
        fault: "the roles are missing",
        file: ROLES,
        how: Remove,
        told: &[
            "content/roles.yaml: error[P101]: `content/roles.yaml` is missing, and the plan names what should stand in it; bring it back, or create it with an entry for each role that the plan names",
        ],
    },
    Mistake {
        fault: "a period without its file",
        file: PERIOD,
        how: Remove,
        told: &[
            "content/periods/2022-11/period.yaml: error[P101]: `content/periods/2022-11/period.yaml` is missing; create it with `as_at` and `status`, or remove the folder",
        ],
    },
    Mistake {
        fault: "a meeting that is missing",
        file: MEETING,
        how: Remove,
        told: &[
            "content/follow-ups.yaml:10:14: error[P201]: there is no meeting `2022-10-19-cabinet`; did you mean `2022-12-14-cabinet`?",
            "content/follow-ups.yaml:15:12: error[P201]: there is no meeting `2022-10-19-cabinet`; did you mean `2022-12-14-cabinet`?",
            "content/papers/2022-10-19-cabinet.md: error[P320]: there is no meeting `2022-10-19-cabinet` for this paper; name the file after its meeting, or begin that: `ragstone new meeting 2022-10-19-cabinet`",
            "content/papers/2022-12-14-cabinet.md:36:110: error[M303]: there is no page `/meetings/2022-10-19-cabinet/`; did you mean `/meetings/2022-12-14-cabinet/`?",
            "content/periods/2022-10/narrative.md:4:96: error[M303]: there is no page `/meetings/2022-10-19-cabinet/`; did you mean `/meetings/2022-12-14-cabinet/`?",
            "content/periods/2022-10/period.yaml:5:10: error[P201]: there is no meeting `2022-10-19-cabinet`; did you mean `2022-12-14-cabinet`?",
            "content/visits/2022-10-monitoring-visit.yaml:13:10: error[P201]: there is no meeting `2022-10-19-cabinet`; did you mean `2022-12-14-cabinet`?",
        ],
    },
    Mistake {
        fault: "Word's spaces at the start of a line",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag", "\"1.7\":\n\u{a0}\u{a0}\u{a0}\u{a0}rag"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:1: error[Y106]: a non-breaking space stands here, which looks like a space and is not one; delete it and type a space in its place; it often comes from Word or a web page",
        ],
    },
    Mistake {
        fault: "Word's space after a colon",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag:\u{a0}green"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:9: error[Y106]: a non-breaking space stands here, which looks like a space and is not one; delete it and type a space in its place; it often comes from Word or a web page",
        ],
    },
    Mistake {
        fault: "Word's space inside a text, which is let pass",
        file: UPDATES,
        how: Typed("The partnership has", "The\u{a0}partnership has"),
        told: &[],
    },
];

#[test]
fn each_of_the_ten_says_where_and_what_to_do() {
    check(MISTAKES);
}

#[test]
fn nothing_is_published_over_what_readers_have() {
    let site = SiteTest::minimal();
    site.build();
    let published = site.output();
    let site = site.replace("content/priorities/1.yaml", "  - id: \"1.1\"", "  - id: “1.1”");
    let ran = site.run("build");
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.ends_with("Nothing was published.\n"), "{}", ran.stderr);
    assert_eq!(site.output(), published);
}
