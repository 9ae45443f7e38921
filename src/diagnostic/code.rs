use std::fmt;

/// Whether a problem stops publishing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Published with a note to the clerk.
    Warning,
    /// Nothing is published.
    Error,
}

impl Severity {
    /// The word printed before the code.
    pub fn word(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// The stable name of a rule: printed with each problem, and never reused for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    /// A letter for the room that found it and a number, such as `P201`.
    pub id: &'static str,
    /// What the rule is about, in a few words.
    pub title: &'static str,
    /// How grave it is unless the rule says otherwise.
    pub severity: Severity,
}

impl Code {
    /// A rule whose breach stops publishing.
    pub const fn error(id: &'static str, title: &'static str) -> Self {
        Self { id, title, severity: Severity::Error }
    }

    /// A rule whose breach is published with a note.
    pub const fn warning(id: &'static str, title: &'static str) -> Self {
        Self { id, title, severity: Severity::Warning }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
