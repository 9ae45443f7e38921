//! Names that cannot all be files of one folder, found before the disk is asked.

use super::fault::Fault;
use crate::site::{Pages, SitePath};
use std::collections::BTreeMap;

/// What every file of our own in the output folder starts with.
const RESERVED: &str = ".ragstone-";

/// Reserved names, pages that would be a folder as well, and pages that a disk without capital letters would make one.
pub(super) fn conflicts(pages: &Pages) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut folded: BTreeMap<String, &SitePath> = BTreeMap::new();
    let mut last = "";
    for path in pages.keys() {
        if path.as_str().split('/').any(|part| part.starts_with(RESERVED)) {
            faults.push(Fault::Reserved { path: path.clone() });
        }
        if path.folder() != last {
            last = path.folder();
            for folder in path.folders() {
                if let Some((page, _)) = pages.get_key_value(folder) {
                    faults.push(Fault::FileAndFolder { path: page.clone() });
                }
            }
        }
        if let Some(other) = twin(path, pages, &mut folded) {
            faults.push(Fault::OneFile { path: path.clone(), other: other.as_str().to_owned() });
        }
    }
    faults
}

/// Another page whose path is the same but for capital letters.
fn twin<'p>(path: &'p SitePath, pages: &'p Pages, folded: &mut BTreeMap<String, &'p SitePath>) -> Option<&'p SitePath> {
    if !path.as_str().chars().any(char::is_uppercase) {
        return None;
    }
    let lower = path.as_str().to_lowercase();
    let plain = pages.get_key_value(lower.as_str()).map(|(page, _)| page);
    plain.or(folded.insert(lower, path))
}
