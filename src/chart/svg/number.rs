//! Numbers on their way into the text of an SVG, without an allocation a number.

/// How many backend units make one pixel: plotters counts whole units, and we print tenths of a pixel.
pub(crate) const SCALE: i32 = 10;

/// Writes a length given in tenths of a pixel: at most one decimal, no trailing zero, no "-0".
pub(super) fn push_tenths(out: &mut String, tenths: i32) {
    if tenths < 0 {
        out.push('-');
    }
    let size = tenths.unsigned_abs();
    out.push_str(Digits::new(size / 10).as_str());
    if let tenth @ 1..=9 = size % 10 {
        out.push('.');
        out.push(char::from(b'0' + tenth as u8));
    }
}

/// A length given in tenths, as text: `123` is "12.3".
pub fn tenths(length: i32) -> String {
    let mut out = String::with_capacity(8);
    push_tenths(&mut out, length);
    out
}

/// A whole number as text, held on the stack.
pub(crate) struct Digits {
    bytes: [u8; 10],
    start: usize,
}

impl Digits {
    /// The decimal digits of a number.
    pub(crate) fn new(mut number: u32) -> Self {
        let mut bytes = [b'0'; 10];
        let mut start = bytes.len();
        while start > 0 {
            start -= 1;
            bytes[start] = b'0' + (number % 10) as u8;
            number /= 10;
            if number == 0 {
                break;
            }
        }
        Self { bytes, start }
    }

    /// The digits, as text.
    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[self.start..]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_has_at_most_one_decimal_and_no_negative_zero() {
        let written = |length| {
            let mut out = String::new();
            push_tenths(&mut out, length);
            out
        };
        let lengths = [0, 5, 10, 123, -5, -10, -123, i32::MAX, i32::MIN].map(written);
        assert_eq!(lengths, ["0", "0.5", "1", "12.3", "-0.5", "-1", "-12.3", "214748364.7", "-214748364.8"]);
    }

    #[test]
    fn whole_numbers_are_written_in_full() {
        assert_eq!(Digits::new(0).as_str(), "0");
        assert_eq!(Digits::new(u32::MAX).as_str(), "4294967295");
    }
}
