//! The shapes of a date, for editors: [`grammar`](super::grammar) as a pattern.

use super::When;
use super::token::MONTHS;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

impl JsonSchema for When {
    fn schema_name() -> Cow<'static, str> {
        "When".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "description": "As much of a date as is known: a day, a month, a quarter, a year or a financial year.",
            "pattern": pattern(),
            "patternErrorMessage": "write as much of a date as is known: 2022-10-19, 2022-10, Q3 2022, 2022 or 2022/23",
            "minimum": 1900,
            "maximum": 2199,
            "examples": ["2022-10-19", "2022-10", "October 2022", "Q3 2022", 2022, "2022/23"],
        })
    }
}

/// The shapes, as [`grammar`](super::grammar) has them: each capital letter stands for the pattern that [`piece`] gives.
const SHAPES: [&str; 4] = [
    "Y - N - D|Y / N / D|Y - N|D / N / Y|N / Y",
    "Q Y( / S)?|Y( / S)? Q|Y - Q",
    "D( O)? M Y|M( D)? Y|M T M Y",
    "(F )?Y / S|Y",
];

/// A pattern for all that [`When::parse`] reads. It lets pass what only a calendar can refuse, such as 31 February.
fn pattern() -> String {
    format!("^ ({}) $", SHAPES.join("|")).chars().map(piece).collect()
}

/// What one sign of a shape stands for.
fn piece(sign: char) -> String {
    match sign {
        ' ' => r#"[\s,.;:'"‘’“”]*"#.to_owned(),
        '-' => "[-–—‑−]".to_owned(),
        'Y' => number("(19|20|21)[0-9]{2}"),
        'S' => number("([0-9]{2}|[0-9]{4})"),
        'N' => number("0*([1-9]|1[0-2])"),
        'D' => number("0*([1-9]|[12][0-9]|3[01])"),
        'Q' => number(&format!(r"{}({})?\s*0*[1-4]", any_case("q"), any_case("uarter"))),
        'M' => format!("({})", MONTHS.map(month).join("|")),
        'O' => any_case("of"),
        'T' => any_case("to"),
        'F' => format!("({}{}{}|{})", any_case("financial"), piece(' '), any_case("year"), any_case("fy")),
        other => other.to_string(),
    }
}

/// Digits may have `st`, `nd`, `rd` or `th` after them.
fn number(digits: &str) -> String {
    format!("{digits}({})?", ["st", "nd", "rd", "th"].map(any_case).join("|"))
}

/// A month by its whole name or a usual abbreviation.
fn month(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let (short, rest) = lower.split_at(3);
    match rest {
        "" => any_case(short),
        "tember" => format!("{}({})?", any_case(short), ["tember", "t"].map(any_case).join("|")),
        rest => format!("{}({})?", any_case(short), any_case(rest)),
    }
}

/// Small letters or capitals: a pattern of JSON Schema has no sign for that.
fn any_case(word: &str) -> String {
    word.chars().map(|c| format!("[{}{c}]", c.to_ascii_uppercase())).collect::<String>()
}
