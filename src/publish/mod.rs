//! Puts the finished site on disk, so that a kill at any moment leaves every file whole and the next build repairs the rest.
//!
//! In: the whole map of path → bytes, already audited. Out: a folder that holds exactly these files, beside files that
//! Ragstone did not write. Uses `site` for paths and `diagnostic`. A build goes through these steps:
//!
//! 1. [`Output::open`] takes the folder's lock and admits the folder: new, empty, or ours by its manifest.
//! 2. `change` compares every page with the disk, byte for byte, and refuses before anything is touched where a file
//!    that is not ours is in the way.
//! 3. Leftovers of a killed build are removed: its temporary files, and pages it wrote that this build would not.
//! 4. The new manifest is written as `.ragstone-manifest.next`. From here on, whatever this build writes is known as ours.
//! 5. Every page that differs is written to a temporary file beside its place. Where that fails, as on a full disk, all
//!    of it is taken away again and the folder is as it was.
//! 6. Each temporary file takes its page's name by a rename; then what the site no longer has is removed. Before either,
//!    the folder is looked at once more: it must be the one that was locked, with no link put into it since.
//! 7. The new manifest takes the old one's place by a rename: the build is done.
//!
//! Only the manifest is forced to the disk (fsync), not each page: a page that a power cut spoils is found by its
//! bytes, never by its date, and written again by the next build, while forcing each page would cost a disk's seek
//! for every one of them.

mod change;
mod disk;
mod fault;
mod lock;
mod manifest;
mod name;
mod output;
mod stage;
mod write;
mod written;

#[cfg(test)]
mod tests;

pub use fault::codes;
pub use manifest::Stamp;
pub use output::{Grounds, Outcome, Output};
pub use written::{Written, written};

/// The name of the list of what a build wrote, in the folder that it wrote to.
pub const MANIFEST: &str = manifest::NAME;
