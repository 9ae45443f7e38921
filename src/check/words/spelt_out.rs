use super::super::passage::Passage;
use super::super::terms::bare;
use super::super::token::{Shape, Token};

/// Small words that lie between the letters of a short form without one of their own.
const BETWEEN: &[&str] = &["of", "and", "for", "the", "in", "to", "on", "with"];

/// True where the words beside a short form are those it stands for: "a placement order (PO)", "PO (placement order)".
pub(in crate::check) fn is_spelt_out(passage: &Passage<'_>, at: usize) -> bool {
    let letters: Vec<char> = bare(passage.at(at)).to_lowercase().chars().collect();
    let tokens = passage.tokens;
    let is_word = |token: &&Token| token.shape != Shape::Sign;
    let opened = |at: usize| passage.at(at) == "(" || passage.at(at) == "[";
    if at > 0 && opened(at - 1) {
        let mut before: Vec<char> = Vec::new();
        for token in tokens[..at - 1].iter().rev().filter(is_word) {
            before.extend(initial(passage, *token));
            let is_whole = || before.iter().rev().copied().eq(letters.iter().copied());
            if before.len() >= letters.len() {
                return is_whole();
            }
        }
        return false;
    }
    // After the letters: in brackets, or after a comma, a dash or "stands for".
    let follows = |at: usize| opened(at) || matches!(passage.at(at), "," | "–" | ":" | "stands");
    if !follows(at + 1) {
        return false;
    }
    let after = tokens[at + 2..].iter().filter(is_word).filter(|token| passage.text(**token) != "for");
    let initials = after.filter_map(|token| initial(passage, *token));
    initials.take(letters.len()).eq(letters.iter().copied())
}

/// The letter that a word gives to a short form.
fn initial(passage: &Passage<'_>, token: Token) -> Option<char> {
    let word = passage.text(token);
    let first = word.chars().next()?;
    (!BETWEEN.contains(&word)).then(|| first.to_ascii_lowercase())
}
