use super::catalogue::{Catalogue, Noun, Subject};
use super::context::context;
use super::letters::Numbers;
use super::terms::Terms;
use crate::site::assets::hashed_name;
use crate::site::pages::Kind;
use crate::site::path::SitePath;
use crate::words::say;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// From this size a file is closed and the next one begun, in bytes: none is much larger, so a slow line soon has one.
const FULL: usize = 96 * 1024;

/// What the search page loads first. Its name stays, and the browser asks the host each time whether it has changed;
/// the files it names change their names with their content.
#[derive(Debug, Serialize)]
struct Manifest<'t> {
    /// The sorts of things, in words.
    nouns: Vec<&'t str>,
    /// The number of the first thing of each sort.
    starts: Vec<usize>,
    /// Words that are left out of a query of several.
    small: &'t str,
    /// Files of words: the first word of each, and its name.
    words: Vec<(String, String)>,
    /// Files of things: the number of the first of each, and its name.
    records: Vec<(usize, String)>,
}

/// A thing as a result shows it: `[number, title, address, context]`, for a role with what it leads and supports.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Record<'r> {
    Thing(&'r str, &'r str, &'r str, &'r str),
    Role(&'r str, &'r str, &'r str, &'r str, &'r str, &'r str),
}

/// The things of the catalogue, in files.
#[derive(Debug, Default)]
pub(super) struct Records {
    shards: Shards<usize>,
    count: usize,
}

impl Records {
    /// Adds the next thing.
    pub(super) fn push(&mut self, catalogue: &Catalogue<'_>, subject: Subject, title: &str) {
        let (id, address, context) = (catalogue.id(subject), catalogue.address(subject), context(catalogue, subject));
        let count = self.count;
        let entry = self.shards.entry(|| count, b'[');
        let written = match subject {
            Subject::Page(Kind::Role(position)) => {
                let links = &catalogue.desk.plan.links;
                let leads = actions(catalogue, &links.led_by_role[position]);
                let supports = actions(catalogue, &links.supported_by_role[position]);
                serde_json::to_writer(entry, &Record::Role(id, title, &address, &context, &leads, &supports))
            }
            _ => serde_json::to_writer(entry, &Record::Thing(id, title, &address, &context)),
        };
        debug_assert!(written.is_ok(), "texts can be written into memory");
        self.count += 1;
    }
}

/// The numbers of those actions that are in the plan, written small.
fn actions(catalogue: &Catalogue<'_>, positions: &[u32]) -> String {
    let report = catalogue.desk.report();
    let mut numbers = Numbers::default();
    report.actions_at(positions).for_each(|action| numbers.push(catalogue.action(action.position())));
    String::from_utf8_lossy(numbers.letters()).into_owned()
}

/// Entries of one long JSON list or object, cut into files.
#[derive(Debug)]
struct Shards<K> {
    /// Of each file, what its first entry is known by.
    files: Vec<(K, Vec<u8>)>,
}

impl<K> Default for Shards<K> {
    fn default() -> Self {
        Self { files: Vec::new() }
    }
}

impl<K> Shards<K> {
    /// Where the next entry is to be written.
    fn entry(&mut self, key: impl FnOnce() -> K, opening: u8) -> &mut Vec<u8> {
        let full = self.files.last().is_none_or(|(_, bytes)| bytes.len() >= FULL);
        if full {
            self.files.push((key(), Vec::with_capacity(FULL + FULL / 8)));
        }
        let at = self.files.len() - 1;
        let bytes = &mut self.files[at].1;
        bytes.push(if bytes.is_empty() { opening } else { b',' });
        bytes
    }

    /// Closes the files and names each by its content.
    fn publish(self, name: &str, closing: u8, out: &mut Vec<(SitePath, Box<[u8]>)>) -> Vec<(K, String)> {
        let published = self.files.into_iter().filter_map(|(key, mut bytes)| {
            bytes.push(closing);
            let name = hashed_name(name, &Sha256::digest(&bytes));
            out.push((SitePath::new(&format!("search/{name}")).ok()?, bytes.into_boxed_slice()));
            Some((key, name))
        });
        published.collect()
    }
}

/// Every file of the index.
pub(super) fn files(catalogue: &Catalogue<'_>, terms: Terms, records: Records) -> Vec<(SitePath, Box<[u8]>)> {
    let mut words = Shards::default();
    for term in terms.sorted() {
        term.write(words.entry(|| term.word().to_owned(), b'{'));
    }
    let mut out = Vec::new();
    let manifest = Manifest {
        nouns: Noun::ALL.iter().map(|noun| noun.word(catalogue.desk)).collect(),
        starts: Noun::ALL.iter().map(|noun| catalogue.first(*noun)).collect(),
        small: say!(catalogue.desk.words, search_small_words),
        words: words.publish("words.json", b'}', &mut out),
        records: records.shards.publish("records.json", b']', &mut out),
    };
    let manifest = serde_json::to_vec(&manifest);
    debug_assert!(manifest.is_ok(), "texts can be written into memory");
    if let (Ok(path), Ok(bytes)) = (SitePath::new("search/index.json"), manifest) {
        out.push((path, bytes.into_boxed_slice()));
    }
    out
}
