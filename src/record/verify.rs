//! Whether a published folder still holds what its record says: needs nothing but the folder.

use super::archive::listing;
use super::{CHAIN, Chain, Digest, Fault, listing_path, notice, period_of};
use std::collections::{BTreeMap, BTreeSet};

/// What was found in a published folder.
#[derive(Debug)]
pub struct Verified {
    /// The chain; `None` where it cannot be read.
    pub chain: Option<Chain>,
    /// All that is not as the record says, sorted.
    pub faults: Vec<Fault>,
    /// How many frozen files were compared.
    pub compared: usize,
    /// Frozen pages that show a notice of corrections, sorted.
    pub corrected: Vec<String>,
}

/// Checks the chain, each listing and each frozen file of a published folder.
///
/// `files` are the paths of all files of the folder, sorted; `read` gives what one of them holds, and why not where it
/// cannot be read.
pub fn verify(files: &[String], read: &dyn Fn(&str) -> Result<Vec<u8>, String>) -> Verified {
    let mut verified = Verified { chain: None, faults: Vec::new(), compared: 0, corrected: Vec::new() };
    let chain = match chain(files, read) {
        Ok(chain) => chain,
        Err(fault) => {
            verified.faults.push(Fault { of_chain: true, ..fault });
            return verified;
        }
    };
    let mut expected: BTreeMap<String, Digest> = BTreeMap::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for entry in chain.entries.iter().rev() {
        if !seen.insert(entry.period.as_str()) {
            continue;
        }
        let path = listing_path(&entry.period);
        known.insert(path.clone());
        let bytes = files.binary_search(&path).ok().map(|_| read(&path));
        match bytes
            .transpose()
            .map_err(|words| Fault::new(&path, words))
            .and_then(|bytes| listing(bytes.as_deref(), entry))
        {
            Ok(listing) => expected.extend(listing.files().map(|(path, digest)| (path.to_owned(), digest))),
            Err(fault) => verified.faults.push(fault),
        }
    }
    for (path, digest) in &expected {
        verified.compared += 1;
        match compare(path, *digest, files, read) {
            Ok(true) => verified.corrected.push(path.clone()),
            Ok(false) => {}
            Err(words) => verified.faults.push(Fault::new(path, words)),
        }
    }
    for path in files {
        let is_frozen = period_of(path).is_some_and(|period| seen.contains(period));
        let is_of_unread = verified
            .faults
            .iter()
            .any(|fault| period_of(path).is_some_and(|period| fault.file == listing_path(period)));
        if is_frozen && !is_of_unread && !expected.contains_key(path) && !known.contains(path) {
            verified
                .faults
                .push(Fault::new(path, "this file stands in a frozen report, and its listing does not name it"));
        }
    }
    verified.faults.sort();
    verified.chain = Some(chain);
    verified
}

fn chain(files: &[String], read: &dyn Fn(&str) -> Result<Vec<u8>, String>) -> Result<Chain, Fault> {
    if files.binary_search_by(|path| path.as_str().cmp(CHAIN)).is_err() {
        return Err(Fault::new(
            CHAIN,
            "there is no record here: no report of this site was frozen, or the record was taken away",
        ));
    }
    let bytes = read(CHAIN).map_err(|words| Fault::new(CHAIN, words))?;
    let text = String::from_utf8(bytes).map_err(|_| Fault::new(CHAIN, "the record is not text"))?;
    Chain::parse(&text).map_err(|misread| Fault { line: Some(misread.line), ..Fault::new(CHAIN, misread.words) })
}

/// Compares one frozen file; true where it is as it was but for a notice of corrections.
fn compare(
    path: &str,
    digest: Digest,
    files: &[String],
    read: &dyn Fn(&str) -> Result<Vec<u8>, String>,
) -> Result<bool, String> {
    if files.binary_search_by(|own| own.as_str().cmp(path)).is_err() {
        return Err("this file of a frozen report is missing".to_owned());
    }
    let bytes = read(path)?;
    if Digest::of(&bytes) == digest {
        return Ok(false);
    }
    let changed = "this file is not what it was when its report was frozen";
    if !path.ends_with(".html") {
        return Err(changed.to_owned());
    }
    let (page, added) = notice::take_out(&bytes).ok_or(changed)?;
    if Digest::of(&page) != digest {
        return Err(changed.to_owned());
    }
    if !notice::is_plain(added) {
        return Err("what stands in the place of its corrections is more than a notice".to_owned());
    }
    Ok(true)
}
