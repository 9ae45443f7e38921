//! Rising numbers as a short text: the gaps between them, five bits a letter, lowest first.

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A list of rising numbers, as `search.js` reads it. Numbers that follow one another cost a byte each.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    letters: Vec<u8>,
    /// The least number that can come next.
    next: u32,
}

impl Numbers {
    /// Adds a number, unless it was the last to be added.
    pub(super) fn push(&mut self, number: u32) {
        let Some(mut gap) = number.checked_sub(self.next) else { return };
        while gap >= 32 {
            self.letters.push(DIGITS[(gap & 31) as usize | 32]);
            gap >>= 5;
        }
        self.letters.push(DIGITS[gap as usize]);
        self.next = number + 1;
    }

    /// True where this number was the last to be added.
    pub(super) fn ends_with(&self, number: u32) -> bool {
        self.next == number + 1
    }

    pub(super) fn letters(&self) -> &[u8] {
        &self.letters
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(numbers: &[u32]) -> String {
        let mut list = Numbers::default();
        numbers.iter().for_each(|number| list.push(*number));
        String::from_utf8_lossy(list.letters()).into_owned()
    }

    #[test]
    fn numbers_that_follow_one_another_cost_a_letter_each() {
        assert_eq!(written(&[0, 1, 2, 3]), "AAAA");
        assert_eq!(written(&[31, 64]), "fgB");
        assert_eq!(written(&[5_000]), "o8E");
    }

    #[test]
    fn a_number_stands_in_its_list_once() {
        assert_eq!(written(&[0, 0, 7, 7]), written(&[0, 7]));
    }
}
