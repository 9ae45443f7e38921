use super::letters::Numbers;
use super::tokens::{each_word, folded};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use xxhash_rust::xxh3::xxh3_64;

/// Before a whole name or number by which a thing is looked up: `=5.9`, `=principal social worker`.
pub(super) const KEY: char = '=';

/// Which things have which words: a thing is known by its number in the catalogue, and they come in its order.
#[derive(Debug, Default)]
pub(super) struct Terms {
    /// Of each word by its hash: with some ten thousand words, two alike are not to be expected.
    known: HashMap<u64, u32, BuildHasherDefault<Plain>>,
    list: Vec<Term>,
    word: String,
}

/// One word, and the things that have it.
#[derive(Debug)]
pub(super) struct Term {
    word: Box<str>,
    /// True for "the", "of" and the like, which count in titles only.
    small: bool,
    titles: Numbers,
    /// Those that have it elsewhere and not in their title.
    bodies: Numbers,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Title,
    Body,
}

/// A hash that is one already.
#[derive(Debug, Default)]
struct Plain(u64);

impl Hasher for Plain {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = xxh3_64(bytes);
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

impl Terms {
    /// No words but these small ones, separated by spaces.
    pub(super) fn new(small_words: &str) -> Self {
        let mut terms = Self::default();
        each_word(small_words, &mut String::new(), |word| terms.term(word).small = true);
        terms
    }

    /// Adds the words of a thing's title, or of another name it goes by. Titles come before bodies.
    pub(super) fn title(&mut self, number: u32, text: &str) {
        self.add(number, text, Field::Title);
    }

    /// Adds words by which a thing is found, though its title does not have them.
    pub(super) fn body(&mut self, number: u32, text: &str) {
        self.add(number, text, Field::Body);
    }

    /// Adds a name or a number that means this thing when it is all that was typed.
    pub(super) fn key(&mut self, number: u32, text: &str) {
        let name = folded(text);
        if !name.is_empty() {
            self.term(&format!("{KEY}{name}")).titles.push(number);
        }
    }

    fn add(&mut self, number: u32, text: &str, field: Field) {
        let mut word = std::mem::take(&mut self.word);
        each_word(text, &mut word, |word| {
            let term = self.term(word);
            match field {
                Field::Title => term.titles.push(number),
                Field::Body if term.small || term.titles.ends_with(number) => {}
                Field::Body => term.bodies.push(number),
            }
        });
        self.word = word;
    }

    fn term(&mut self, word: &str) -> &mut Term {
        let next = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        let at = *self.known.entry(xxh3_64(word.as_bytes())).or_insert(next);
        if at == next {
            self.list.push(Term {
                word: word.into(),
                small: false,
                titles: Numbers::default(),
                bodies: Numbers::default(),
            });
        }
        &mut self.list[at as usize]
    }

    /// Every word that anything has, in order.
    pub(super) fn sorted(self) -> Vec<Term> {
        let mut list = self.list;
        list.retain(|term| !term.titles.letters().is_empty() || !term.bodies.letters().is_empty());
        list.sort_unstable_by(|one, other| one.word.cmp(&other.word));
        list
    }
}

impl Term {
    pub(super) fn word(&self) -> &str {
        &self.word
    }

    /// `"word":"titles.bodies"`: an entry of a JSON object. A word holds nothing that JSON would escape.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.push(b'"');
        out.extend_from_slice(self.word.as_bytes());
        out.extend_from_slice(b"\":\"");
        out.extend_from_slice(self.titles.letters());
        if !self.bodies.letters().is_empty() {
            out.push(b'.');
            out.extend_from_slice(self.bodies.letters());
        }
        out.push(b'"');
    }
}
