//! What the last build wrote into a folder, for those who want to compare it.

use super::manifest::{Entry, Manifest};

/// One file that the last build wrote.
#[derive(Debug)]
pub struct Written(Entry);

impl Written {
    /// Its path, from the folder.
    pub fn path(&self) -> &str {
        self.0.path.as_str()
    }

    /// True where these are the bytes that were written.
    pub fn is(&self, bytes: &[u8]) -> bool {
        self.0.matches(bytes)
    }
}

/// The files that a manifest lists, sorted by path; `None` where it cannot be understood.
pub fn written(manifest: &str) -> Option<Vec<Written>> {
    Some(Manifest::parse(manifest).ok()?.files.into_iter().map(Written).collect())
}
