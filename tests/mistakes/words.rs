//! Dates, ratings and roles in words that a reader understands and a plan does not.

use crate::How::Typed;
use crate::{Mistake, PERIOD, PRIORITY, UPDATES, check};

const MISTAKES: &[Mistake] = &[
    Mistake {
        fault: "a date with strokes",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at: 31/10/2022"),
        told: &[
            "content/periods/2022-11/period.yaml:2:8: error[Y205]: `31/10/2022` is not how a date is written here; write 2022-10-31",
        ],
    },
    Mistake {
        fault: "a day that February does not have, with strokes",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at: 31/02/2022"),
        told: &[
            "content/periods/2022-11/period.yaml:2:8: error[Y205]: `31/02/2022` is not a date: there is no 31 February 2022; February 2022 has 28 days",
        ],
    },
    Mistake {
        fault: "a day that February does not have",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at: 2022-02-31"),
        told: &[
            "content/periods/2022-11/period.yaml:2:8: error[Y205]: `2022-02-31` is not a date: there is no 31 February 2022; February 2022 has 28 days",
        ],
    },
    Mistake {
        fault: "a day that February does not have, in words",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at: 31 Feb 2022"),
        told: &[
            "content/periods/2022-11/period.yaml:2:8: error[Y205]: `31 Feb 2022` is not a date: there is no 31 February 2022; February 2022 has 28 days",
        ],
    },
    Mistake {
        fault: "a date in words",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at: 16 November 2022"),
        told: &[
            "content/periods/2022-11/period.yaml:2:8: error[Y205]: `16 November 2022` is not how a date is written here; write 2022-11-16",
        ],
    },
    Mistake {
        fault: "a date with full stops",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at: 16.11.2022"),
        told: &[
            "content/periods/2022-11/period.yaml:2:8: error[Y205]: `16.11.2022` is not how a date is written here; write 2022-11-16",
        ],
    },
    Mistake {
        fault: "a month for a day",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at: 2022-11"),
        told: &[
            "content/periods/2022-11/period.yaml:2:8: error[Y205]: `2022-11` is a month, and a day is needed; write the day too, such as 2022-11-30",
        ],
    },
    Mistake {
        fault: "a year for a day",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at: 2022"),
        told: &[
            "content/periods/2022-11/period.yaml:2:8: error[Y205]: `2022` is a year, and a day is needed; write the day too, such as 2022-12-31",
        ],
    },
    Mistake {
        fault: "no date",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at:"),
        told: &[
            "content/periods/2022-11/period.yaml:2:1: error[Y203]: a date such as 2022-10-19 is expected here, but this is empty",
        ],
    },
    Mistake {
        fault: "a date in the American order",
        file: PERIOD,
        how: Typed("as_at: 2022-11-16", "as_at: 11/16/2022"),
        told: &[
            "content/periods/2022-11/period.yaml:2:8: error[Y205]: `11/16/2022` is not a date: there is no month 16; write year, month and day, such as 2022-10-19; in 19/10/2022 the day comes first",
        ],
    },
    Mistake {
        fault: "a deadline with strokes, which is understood",
        file: PRIORITY,
        how: Typed("deadline: October 2022", "deadline: 31/03/2023"),
        told: &[],
    },
    Mistake {
        fault: "a status with a capital",
        file: PERIOD,
        how: Typed("status: published", "status: Published"),
        told: &[
            "content/periods/2022-11/period.yaml:4:9: error[Y204]: `Published` is not one of: draft, published; did you mean `published`?",
        ],
    },
    Mistake {
        fault: "a status in another word",
        file: PERIOD,
        how: Typed("status: published", "status: final"),
        told: &["content/periods/2022-11/period.yaml:4:9: error[Y204]: `final` is not one of: draft, published"],
    },
    Mistake {
        fault: "yes for a rating",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag: yes"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:10: error[Y204]: `yes` is not one of: finished, green, amber, red, not-started",
        ],
    },
    Mistake {
        fault: "a rating by its colour",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag: Blue"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:10: error[Y204]: `Blue` is not one of: finished, green, amber, red, not-started; write `finished`",
        ],
    },
    Mistake {
        fault: "a rating with a capital and a space after it",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag: Amber "),
        told: &[
            "content/periods/2022-10/updates.yaml:10:10: error[Y204]: `Amber` is not one of: finished, green, amber, red, not-started; did you mean `amber`?",
        ],
    },
    Mistake {
        fault: "a rating by its label",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag: On track"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:10: error[Y204]: `On track` is not one of: finished, green, amber, red, not-started; write `green`",
        ],
    },
    Mistake {
        fault: "the same in small letters",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag: on track"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:10: error[Y204]: `on track` is not one of: finished, green, amber, red, not-started; write `green`",
        ],
    },
    Mistake {
        fault: "a rating without its hyphen",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag: not started"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:10: error[Y204]: `not started` is not one of: finished, green, amber, red, not-started; did you mean `not-started`?",
        ],
    },
    Mistake {
        fault: "a rating in a word of nobody's",
        file: UPDATES,
        how: Typed("\"1.7\":\n    rag: green", "\"1.7\":\n    rag: complete"),
        told: &[
            "content/periods/2022-10/updates.yaml:10:10: error[Y204]: `complete` is not one of: finished, green, amber, red, not-started",
        ],
    },
    Mistake {
        fault: "a role by its title",
        file: PRIORITY,
        how: Typed("lead: chief-executive", "lead: Principal Social Worker"),
        told: &["content/priorities/1.yaml:13:11: error[Y205]: an ID cannot contain a space; write `psw`"],
    },
    Mistake {
        fault: "an ID of a finding without quotes",
        file: PRIORITY,
        how: Typed("findings: [\"9\"]\n    lead: chief-executive", "findings: [9]\n    lead: chief-executive"),
        told: &["content/priorities/1.yaml:12:16: error[Y205]: an ID stands in quotes; write \"9\""],
    },
];

#[test]
fn a_word_that_is_not_understood_is_told_with_what_to_write() {
    check(MISTAKES);
}
