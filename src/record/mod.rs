//! The record: what a frozen report said, which files it was published as, and the chain that binds them.
//!
//! In: a [`Plan`](crate::plan::Plan) and the bytes of `content/frozen/`. Out: [`Facts`] of a period and how they depart
//! from those on record, [`Listing`]s of files, the [`Chain`] of entries, the [`Archive`] of all that is stored, and the place
//! in a stored page where a [`notice`] of corrections stands. Uses `plan` and `source`; touches no disk.
//!
//! Nothing that is published here is a hash of private input: a hash of a file with one small number in it can be tried
//! out, number by number. Listings and chain hash published files alone; the hashes of a report's inputs stand in
//! `lock.txt` beside them ([`lock`]), which is never published.

mod archive;
mod chain;
mod departure;
mod digest;
mod facts;
mod listing;
pub mod lock;
pub mod notice;
mod subject;
pub mod verify;

#[cfg(test)]
mod tests;

pub use archive::{Archive, Fault, FrozenPeriod};
pub use chain::{Chain, Entry, Event, Misread, append};
pub use departure::{Departure, departures};
pub use digest::Digest;
pub use facts::Facts;
pub use listing::Listing;
pub use subject::Subject;

/// Where the chain stands, from the site's root and below [`FOLDER`].
pub const CHAIN: &str = "record.txt";
/// Where all that is frozen is kept, at the paths at which it is published.
pub const FOLDER: &str = crate::source::FROZEN;

/// Where the listing of a frozen report stands, from the site's root.
pub fn listing_path(period: &str) -> String {
    format!("reports/{period}/sha256sums.txt")
}

/// Where the facts of a frozen report stand, from the site's root.
pub fn facts_path(period: &str) -> String {
    format!("reports/{period}/facts.json")
}

/// The report that a file of the site belongs to: `2022-03` of `reports/2022-03/changes/index.html`.
pub fn period_of(path: &str) -> Option<&str> {
    path.strip_prefix("reports/")?.split_once('/').map(|(period, _)| period)
}
