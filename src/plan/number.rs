//! Decimal numbers, as precise as they were written.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::fmt;

/// A decimal number as precise as it was written: 89 is not 89.0 on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// The number in units of its last digit: 895 of "89.5".
    digits: i64,
    /// How many digits stand after the point, at most [`MOST_DECIMALS`].
    decimals: u8,
}

/// Most digits after the point.
const MOST_DECIMALS: usize = 6;
/// Most digits in all: far beyond what a council counts, and exact as a 64-bit float.
const MOST_DIGITS: usize = 15;

impl Number {
    /// A whole number.
    pub fn whole(number: u32) -> Self {
        Self { digits: i64::from(number), decimals: 0 }
    }

    /// A count, as large as fifteen digits hold.
    pub(super) fn of_count(count: u64) -> Self {
        Self { digits: i64::try_from(count).unwrap_or(i64::MAX), decimals: 0 }
    }

    /// The number as a count: `None` for a fraction, and below nought.
    pub fn as_count(self) -> Option<u64> {
        if self.decimals > 0 { None } else { u64::try_from(self.digits).ok() }
    }

    /// Reads `89`, `89.5`, `-3` or `1,234`: digits with at most one point, and commas only between thousands.
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, size) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(size) => (true, size),
            None => (false, text),
        };
        let (whole, fraction) = size.split_once('.').unwrap_or((size, ""));
        if size.ends_with('.') || fraction.len() > MOST_DECIMALS {
            return None;
        }
        let digits: String = ungrouped(whole)?.chars().chain(fraction.chars()).collect();
        if digits.len() > MOST_DIGITS || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let size: i64 = digits.parse().ok()?;
        Some(Self { digits: if negative { -size } else { size }, decimals: fraction.len() as u8 })
    }

    /// The number for arithmetic.
    pub fn as_f64(self) -> f64 {
        self.digits as f64 / 10_f64.powi(i32::from(self.decimals))
    }

    /// True for nought, however many digits it is written with.
    pub fn is_zero(self) -> bool {
        self.digits == 0
    }

    /// True below nought.
    pub fn is_negative(self) -> bool {
        self.digits < 0
    }

    /// True where the number is `above / below` to as many digits as it has. A half may go either way: papers differ.
    ///
    /// Worked out in whole numbers, so that no half is missed by a float.
    pub fn is_nearest_to(self, above: u64, below: u32) -> bool {
        let exact = i128::from(above) * 10_i128.pow(u32::from(self.decimals));
        let off = i128::from(self.digits) * i128::from(below) - exact;
        below > 0 && 2 * off.abs() <= i128::from(below)
    }

    /// How many digits stand after the point.
    pub fn decimals(self) -> u8 {
        self.decimals
    }

    /// The number nearest to a result of arithmetic, with so many digits after the point.
    pub fn rounded(value: f64, decimals: u8) -> Self {
        let decimals = decimals.min(MOST_DECIMALS as u8);
        let digits = (value * 10_f64.powi(i32::from(decimals))).round();
        Self { digits: digits as i64, decimals }
    }

    /// The number for a data file: no commas between thousands.
    pub fn plain(self) -> String {
        let sign = if self.digits < 0 { "-" } else { "" };
        let size = self.digits.unsigned_abs();
        if self.decimals == 0 {
            return format!("{sign}{size}");
        }
        let unit = 10_u64.pow(u32::from(self.decimals));
        format!("{sign}{}.{:0width$}", size / unit, size % unit, width = usize::from(self.decimals))
    }
}

/// The digits before the point, without the commas between thousands; `None` where a comma stands elsewhere.
fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split(',');
    let first = groups.next().filter(|first| !first.is_empty())?;
    let grouped = whole.contains(',');
    if grouped && (first.len() > 3 || groups.clone().any(|group| group.len() != 3)) {
        return None;
    }
    Some(std::iter::once(first).chain(groups).collect())
}

/// As printed: `1,234.5`, with a true minus sign.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = self.plain();
        let (sign, size) = plain.strip_prefix('-').map_or(("", &*plain), |size| ("\u{2212}", size));
        let (whole, fraction) = size.split_at(size.find('.').unwrap_or(size.len()));
        f.write_str(sign)?;
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                f.write_str(",")?;
            }
            write!(f, "{digit}")?;
        }
        f.write_str(fraction)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Digits)
    }
}

struct Digits;

impl Visitor<'_> for Digits {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Number, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Number, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Number, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Number, E> {
        let refused = || format!("`{text}` is not a number\nwrite digits, with a point before a fraction: 89 or 89.5");
        Number::parse(text.trim()).ok_or_else(|| E::custom(refused()))
    }
}

impl JsonSchema for Number {
    fn schema_name() -> Cow<'static, str> {
        "Number".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": ["number", "string"],
            "description": "A number in digits, with a point before a fraction.",
            "pattern": r"^\s*[-\u2212]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]{1,6})?\s*$",
            "patternErrorMessage": "write digits, with a point before a fraction: 89 or 89.5",
            "minimum": -999_999_999_999_999_i64,
            "maximum": 999_999_999_999_999_i64,
            "examples": [89, 89.5],
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_number_is_printed_as_precisely_as_it_was_written() {
        for (written, printed, plain) in [
            ("89", "89", "89"),
            ("89.0", "89.0", "89.0"),
            ("0.05", "0.05", "0.05"),
            ("-3.5", "\u{2212}3.5", "-3.5"),
            ("1,234", "1,234", "1234"),
            ("1234567.25", "1,234,567.25", "1234567.25"),
        ] {
            let number = Number::parse(written).unwrap();
            assert_eq!((number.to_string().as_str(), number.plain().as_str()), (printed, plain));
        }
    }

    #[test]
    fn what_is_not_plainly_a_number_is_refused() {
        for written in
            ["", "-", ".", "5.", ".5", "1e3", "12,34", "1,2345", ",123", "89%", "٣", "NaN", "1234567890123456"]
        {
            assert_eq!(Number::parse(written), None, "{written:?}");
        }
    }

    #[test]
    fn a_share_is_checked_to_as_many_digits_as_it_has_and_a_half_may_go_either_way() {
        let follows = |written, above, below| Number::parse(written).unwrap().is_nearest_to(above, below);
        assert!(follows("33", 100, 3) && follows("33.3", 100, 3) && follows("12", 100, 8) && follows("13", 100, 8));
        assert!(!follows("34", 100, 3) && !follows("33.4", 100, 3) && !follows("0", 0, 0));
    }

    #[test]
    fn a_rounded_result_has_the_digits_asked_for() {
        assert_eq!(Number::rounded(13.768_095, 1).plain(), "13.8");
        assert_eq!(Number::rounded(-0.04, 1).plain(), "0.0");
        assert_eq!(Number::parse("89.50").unwrap().as_f64().to_bits(), 89.5_f64.to_bits());
    }
}
