//! What is wrong, where, and what to do about it.
//!
//! In: facts from any room. Out: one [`Diagnostic`] type and the forms it prints in
//! ([`human`], [`short`], [`json`], [`github`], [`sarif`]). Uses no other room; nothing here prints.

mod code;
mod fix;
pub mod github;
pub mod human;
pub mod json;
mod place;
mod printable;
pub mod sarif;
pub mod short;
mod suggestion;
mod visible;

pub use code::{Code, Severity};
pub use fix::{Edit, Fix};
pub use place::{Lines, Place, Texts};
use printable::printable;
pub use suggestion::nearest;

/// One problem: a code that never changes, a sentence for a clerk, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which rule speaks.
    pub code: Code,
    /// Whether publishing stops.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The words to underline; `None` where no single file is at fault.
    pub place: Option<Place>,
    /// What to do, in one sentence.
    pub help: Option<String>,
    /// A second place that explains the first, such as the earlier of two duplicates.
    pub related: Option<(Place, String)>,
    /// How it can be mended without losing anything.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A problem of the code's own severity, not yet placed.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity,
            message: printable(message.into()),
            place: None,
            help: None,
            related: None,
            fix: None,
        }
    }

    /// Sets the place to underline.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Sets what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(printable(help.into()));
        self
    }

    /// Sets what to do, where there is something to say.
    #[must_use]
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help.map(printable).or(self.help);
        self
    }

    /// Adds a second place that explains the first.
    #[must_use]
    pub fn related(mut self, place: Place, message: impl Into<String>) -> Self {
        self.related = Some((place, message.into()));
        self
    }

    /// Adds a change that mends it.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// True where publishing must stop.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The order in which a reader works through problems: file, line, column, code, words.
    pub fn cmp_place(&self, other: &Self) -> std::cmp::Ordering {
        self.sort_key().cmp(&other.sort_key())
    }

    fn sort_key(&self) -> (&str, u32, u32, &str, &str) {
        let (file, line, column) =
            self.place.as_ref().map_or(("", 0, 0), |place| (&*place.file, place.line, place.column));
        (file, line, column, self.code.id, &self.message)
    }
}

/// Puts diagnostics in the order a reader works through them: file, line, column, code; each once.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(Diagnostic::cmp_place);
    diagnostics.dedup();
}
