//! A whole month's updates: what a clerk writes most.

use crate::{Target, one_in, site};

const FILE: &str = "content/periods/2022-09/updates.yaml";

const WORDS: &[&str] = &[
    "updates:\n",
    "confirm: ",
    "confirm: []\n",
    "[\"1.2\"]",
    "  \"1.1\":\n",
    "  \"1.2\":\n",
    "  \"2.1\":\n",
    "  \"9.9\":\n",
    "    rag: ",
    "green\n",
    "amber\n",
    "red\n",
    "finished\n",
    "not-started\n",
    "yellow\n",
    "    note: ",
    "    evidence: ",
    "[audit-september]\n",
    "[paper-march, audit-september]\n",
    "    impact: early\n",
    "    recovery: ",
    "    deadline:\n",
    "      to: ",
    "      because: ",
    "      agreed: 2022-09-07-cabinet\n",
    "    withdrawn: ",
    "October 2022\n",
    "March 2023\n",
    "On appointment\n",
    "TBC\n",
    "Words that say what happened.\n",
    "**bold** [a](/actions/1.1/)\n",
    "<b>x</b>\n",
    "\"",
    "'",
    ": ",
    "- ",
    "|\n",
    "      ",
    "# allow P230: because\n",
    "\n",
    "5 children",
    "aged 7",
    "Mrs Smith",
    "07700 900123",
    "a@b.org",
    "31/02/2022",
];

#[test]
fn updates() {
    fuzz!(Target {
        name: "updates",
        words: WORDS,
        texts: 60,
        holds: |text| {
            let site = site::with(&[(FILE, text)]);
            site::checked(&site);
            if one_in(8, text) {
                site::published(&site);
            }
        },
    });
}
