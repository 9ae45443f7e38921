/// Bytes of the longest slip that is looked at.
const LONGEST: usize = 200;

/// The known name nearest to what was typed, where one is near enough to be meant.
///
/// A number is near to nothing. Near means a similarity of at least 0.75 (Jaro-Winkler, letter case ignored), or one edit in a short name.
pub fn nearest<'k>(typed: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    // Of numbers each is as near as the next: 1.9 is no slip for 1.1.
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    // To compare takes as long as both lengths multiplied.
    if is_number(typed) || typed.len() > LONGEST {
        return None;
    }
    let lower = typed.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for name in known {
        let candidate = name.to_lowercase();
        let mut score = strsim::jaro_winkler(&lower, &candidate);
        if strsim::osa_distance(&lower, &candidate) <= 1 {
            score += 0.5;
        }
        if score >= 0.78 && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, name));
        }
    }
    best.map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_finger_finds_the_word_meant() {
        let known = ["deadline", "findings", "lead", "title"];
        assert_eq!(nearest("deadlnie", known), Some("deadline"));
        assert_eq!(nearest("led", known), Some("lead"));
        assert_eq!(nearest("Title", known), Some("title"));
    }

    #[test]
    fn a_different_word_finds_nothing() {
        assert_eq!(nearest("colour", ["deadline", "findings", "lead"]), None);
    }
}
