//! The table of a measure's readings.

use crate::{Target, one_in, site};
use ragstone::plan::measure::COLUMNS;
use ragstone::source::csv;

const FILE: &str = "content/measures/plans.csv";

const WORDS: &[&str] = &[
    "at,value,numerator,denominator,marks,note,evidence\n",
    "at,value\n",
    "at",
    "value",
    "note",
    ",",
    ",,",
    "\n",
    "\r\n",
    "\r",
    "\"",
    "\"\"",
    "\"a, b\"",
    ";",
    "2022-02",
    "2022-03",
    "Q1 2022",
    "2022/23",
    "Feb-22",
    "44593",
    "80",
    "75.5",
    "-3",
    "0",
    "1,234",
    "\"1,234\"",
    "89%",
    "suppressed",
    "[c]",
    "c",
    "not-collected",
    "not-due",
    "not-applicable",
    "unknown",
    "[z]",
    "[x]",
    "low",
    "provisional",
    "revised",
    "break",
    "[p] [r]",
    "40",
    "50",
    "99999999999",
    "paper-march",
    "audit-september",
    "nobody",
    "Few plans",
    "=1+1",
    "@x",
    " ",
];

#[test]
fn tables() {
    fuzz!(Target {
        name: "tables",
        words: WORDS,
        texts: 60,
        holds: |text| {
            for field in csv::read(&FILE.into(), text, &COLUMNS).rows.iter().flatten() {
                assert!(text.get(field.span.clone()).is_some(), "{field:?}");
            }
            let site = site::with(&[(FILE, text)]);
            site::checked(&site);
            if one_in(8, text) {
                site::published(&site);
            }
        },
    });
}
