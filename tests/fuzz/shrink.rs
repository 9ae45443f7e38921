//! The smallest text that still goes wrong, or nearly so.

/// How often at most a smaller text is tried.
const TRIALS: usize = 3_000;

/// Takes stretches out of a text, long ones first, for as long as `fault` still finds one in the rest.
pub fn shrink(text: &str, why: String, mut fault: impl FnMut(&str) -> Option<String>) -> (String, String) {
    let (mut text, mut why) = (text.to_owned(), why);
    let mut length = text.len().next_power_of_two();
    let mut trials = 0;
    while length > 0 {
        let mut at = 0;
        while at < text.len() && trials < TRIALS {
            let start = text.floor_char_boundary(at);
            let end = text.ceil_char_boundary((start + length).min(text.len()));
            let smaller = [&text[..start], &text[end..]].concat();
            trials += 1;
            match fault(&smaller).filter(|_| smaller.len() < text.len()) {
                Some(found) => (text, why) = (smaller, found),
                None => at = end.max(at + 1),
            }
        }
        length /= 2;
    }
    (text, why)
}
