//! Numbers: what is printed is what was written.

use crate::Target;
use ragstone::plan::Number;

const WORDS: &[&str] = &[
    "0",
    "1",
    "9",
    "89",
    "234",
    ",",
    ".",
    "-",
    "\u{2212}",
    "+",
    "%",
    "e",
    "E3",
    " ",
    "_",
    "000",
    "999999999999999",
    "0.000001",
    "1,234,567",
    "NaN",
    "inf",
    "0x",
    "½",
    "٣",
];

#[test]
fn numbers() {
    fuzz!(Target {
        name: "numbers",
        words: WORDS,
        texts: 8_000,
        holds: |text| {
            let Some(number) = Number::parse(text) else { return };
            assert!(number.as_f64().is_finite());
            assert_eq!(Number::parse(&number.plain()), Some(number));
            assert_eq!(number.is_negative(), number.as_f64() < 0.0);
            let printed = number.to_string();
            assert_eq!(Number::parse(&printed), Some(number), "{printed}");
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            let without = |text: &str| digits(text).trim_start_matches('0').to_owned();
            assert_eq!(without(&printed), without(text), "no digit is lost or made up");
            assert!(number.is_nearest_to(0, 1) == (number.plain().trim_matches(['-', '0', '.']).is_empty()));
            let rounded = Number::rounded(number.as_f64(), number.decimals());
            assert_eq!(rounded, number, "a float holds every number that is taken");
        },
    });
}
