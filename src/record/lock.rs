//! The hashes of what a report was made from: `lock.txt` beside a period's files, never published.

use super::{Digest, Listing};
use crate::plan::Period;
use crate::source::Sources;

/// The name of the file in a period's folder.
pub const NAME: &str = "lock.txt";

/// What no report is made from, or what is not of this one.
const APART: [&str; 4] = ["content/corrections.yaml", "content/pages/", "content/meetings/", "content/periods/"];

/// The lock of a period: every file that its report was made from, its words for ratings included, in the form of
/// `sha256sum` from the project's root.
pub fn text(sources: &Sources, period: &Period) -> String {
    inputs(sources, period).render()
}

/// The inputs that differ from a lock, with those that are gone, sorted.
pub fn differing(lock: &str, sources: &Sources) -> Vec<String> {
    let Ok(locked) = Listing::parse(lock) else { return Vec::new() };
    let now = |path: &str| sources.get(path).map(|source| Digest::of(source.text.as_bytes()));
    locked.files().filter(|(path, digest)| now(path) != Some(*digest)).map(|(path, _)| path.to_owned()).collect()
}

fn inputs(sources: &Sources, period: &Period) -> Listing {
    let own = format!("{}/", period.folder);
    let is_input = |path: &str| path.starts_with(&own) || !APART.iter().any(|apart| path.starts_with(apart));
    let inputs = sources.texts().iter().filter(|source| is_input(&source.path));
    Listing::of(inputs.map(|source| (&*source.path, source.text.as_bytes())))
}
