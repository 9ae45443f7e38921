//! Dates of any precision.

use crate::Target;
use ragstone::plan::When;

const WORDS: &[&str] = &[
    "2022",
    "2022-10",
    "2022-10-19",
    "1900",
    "2199",
    "2200",
    "1899",
    "22",
    "10",
    "19",
    "31",
    "29",
    "0",
    "1",
    "13",
    "Q1",
    "Q3 ",
    "q4",
    "Q5",
    "FY ",
    "2025/26",
    "1999/2000",
    "/",
    "-",
    " ",
    "October ",
    "Feb ",
    "Sept. ",
    "may ",
    "july to september ",
    "to ",
    "of ",
    "th ",
    "st ",
    ",",
    "–",
    "financial year ",
    "Octobre",
    "99999999999999999999",
];

#[test]
fn dates() {
    fuzz!(Target {
        name: "dates",
        words: WORDS,
        texts: 8_000,
        holds: |text| match When::parse(text) {
            Ok(when) => {
                assert!(when.first() <= when.last(), "{when:?}");
                assert!(when.first().year() >= 1899 && when.last().year() <= 2200, "{when:?}");
                assert_eq!(When::parse(&when.to_string()), Ok(when), "what is printed is read back");
                assert_eq!(When::parse(&when.iso()), Ok(when), "and so is what data files say");
            }
            Err(error) => {
                assert!(!error.to_string().trim().is_empty() && !error.help().trim().is_empty());
            }
        },
    });
}
