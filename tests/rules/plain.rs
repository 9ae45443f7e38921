//! The pages that explain rules are in plain English themselves.

use ragstone::explain::PAGES;

/// The most words of a sentence, as W702 has it.
const MOST_WORDS: usize = 25;
/// The widest line that a terminal shows whole.
const WIDEST: usize = 130;

/// The lines of a page that are not an example.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    text.lines().filter(move |line| {
        let fence = line.starts_with("```");
        inside ^= fence;
        !inside && !fence
    })
}

/// Paragraphs, headings and items of lists, each on one line.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in prose(text) {
        let starts = line.is_empty() || line.starts_with("- ") || line.starts_with('#');
        match blocks.last_mut() {
            Some(block) if !starts => *block += &format!(" {}", line.trim()),
            _ => blocks.push(line.to_owned()),
        }
    }
    blocks
}

/// The words with each stretch of code and each quotation as one word.
fn own_words(block: &str) -> String {
    let mut own = String::new();
    let mut end = None;
    for c in block.chars() {
        match (end, c) {
            (Some(last), c) if c == last => end = None,
            (Some(_), _) => {}
            (None, '`' | '“') => {
                end = Some(if c == '`' { '`' } else { '”' });
                own.push('x');
            }
            (None, c) => own.push(c),
        }
    }
    own
}

fn sentences(block: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    for word in own_words(block).split_whitespace() {
        if let Some(sentence) = sentences.last_mut() {
            *sentence += &format!("{word} ");
        }
        if word.ends_with(['.', '?', '!']) {
            sentences.push(String::new());
        }
    }
    sentences
}

/// Words, numbers and the parts of a word with a hyphen.
fn count(sentence: &str) -> usize {
    let parts = sentence.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
    parts.filter(|part| !part.is_empty()).count()
}

#[test]
fn no_sentence_of_a_page_is_longer_than_a_page_may_ask_of_others() {
    let mut long = Vec::new();
    for page in PAGES {
        for sentence in blocks(page.text).iter().flat_map(|block| sentences(block)) {
            if count(&sentence) > MOST_WORDS {
                long.push(format!("{}: {} words: {sentence}", page.code, count(&sentence)));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn every_page_fits_a_terminal() {
    let wide: Vec<String> = PAGES
        .iter()
        .flat_map(|page| prose(page.text).map(move |line| (page.code, line)))
        .filter(|(_, line)| line.chars().count() > WIDEST)
        .map(|(code, line)| format!("{code}: {line}"))
        .collect();
    assert!(wide.is_empty(), "{}", wide.join("\n"));
}

#[test]
fn code_and_quotations_count_as_a_word() {
    let found = sentences("- A tag such as `en-GB or cy`. It “may well be” so, or not?");
    assert_eq!(found.iter().map(|sentence| count(sentence)).collect::<Vec<_>>(), [5, 5, 0]);
}
