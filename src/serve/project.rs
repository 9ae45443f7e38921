use crate::diagnostic::{Diagnostic, Texts};
use crate::site::Grounds;

/// A project that can be read as often as its files change, in the same way as every other command reads it.
pub trait Project: Send + Sync {
    /// Reads it as it stands now.
    fn read(&self) -> Box<dyn Reading>;
}

/// The files of a project as they stood at one moment.
pub trait Reading {
    /// Equal where all that a site is made from is equal.
    fn digest(&self) -> u128;

    /// What could not be read.
    fn found(&self) -> &[Diagnostic];

    /// Every text that a problem may point into.
    fn texts(&self) -> &dyn Texts;

    /// Loads and checks it, and lends what came of it to `then`, once.
    fn load(&self, then: &mut dyn FnMut(Loaded<'_>));
}

/// What came of loading and checking.
#[derive(Debug)]
pub struct Loaded<'l> {
    /// Every problem.
    pub diagnostics: Vec<Diagnostic>,
    /// What the site is made from; `None` where one of the problems forbids that.
    pub grounds: Option<Grounds<'l>>,
}
