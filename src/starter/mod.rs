//! What a clerk begins from: a whole site, a month's form, an action, a meeting, a paper to it, a measure.
//!
//! In: a [`Plan`], its [`Sources`] and what was asked for. Out: [`Begun`], the changes that make it and what to do next, or a
//! [`Diagnostic`](crate::diagnostic::Diagnostic) that says why it cannot be. Composes texts and touches no disk; uses `edit`, `site`,
//! `report`, `record`, `schema`, `plan`, `source` and `diagnostic`.
//!
//! - `site`: a site of a made-up council, with the settings of editors and of the hosts that publish it; `editor` tells
//!   editors which schema a file has.
//! - `period`: a month's folder, in which `form` has a form for each unfinished action, and `order` says which come first.
//! - `action`, `insert`: an action more at the end of a priority's file, whose words stay as they are.
//! - `meeting`, `paper`, `measure`: a file or two each.
//! - `freeze`: what is stored of a report when it is frozen; `correction`: the entry for what was wrong in one.

mod action;
mod correction;
mod editor;
mod fault;
mod form;
mod freeze;
mod insert;
mod measure;
mod meeting;
mod order;
mod paper;
mod period;
mod quoted;
mod site;
#[cfg(test)]
mod tests;

pub use action::{NewAction, action};
pub use correction::{Corrected, Told, added, entry, uncorrected};
pub use editor::SCHEMAS;
pub use fault::{codes, not_empty, unreadable};
pub use freeze::{Freeze, Objection};
pub use measure::measure;
pub use meeting::{NewMeeting, meeting};
pub use paper::paper;
pub use period::{NewPeriod, period};
pub use site::site;

use crate::edit::Change;
use crate::plan::Plan;
use crate::source::Sources;

/// The project that something new is for.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'d> {
    /// The plan as it stands.
    pub plan: &'d Plan,
    /// The texts it was read from.
    pub sources: &'d Sources,
    /// Whether editors find the schemas of its files in [`SCHEMAS`].
    pub schemas: SchemaFolder,
}

/// Whether a project has the folder of schemas that `new site` makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemaFolder {
    /// Its files name their schemas.
    There,
    /// Its files name none, so that no editor looks for what is not there.
    Missing,
}

/// Something new: the changes that make it, and what its clerk does next.
#[derive(Debug)]
pub struct Begun {
    /// To be made together.
    pub changes: Vec<Change>,
    /// What to do next, a sentence each, without a full stop.
    pub next: Vec<String>,
}
