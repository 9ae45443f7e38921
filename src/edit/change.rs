use std::sync::Arc;

/// One file of a project, as it is and as it shall be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    path: Arc<str>,
    before: Option<String>,
    after: String,
}

impl Change {
    /// A new file at `path` (from the project's root, with forward slashes). It is refused where anything stands there.
    pub fn create(path: impl Into<Arc<str>>, text: impl Into<String>) -> Self {
        Self { path: path.into(), before: None, after: text.into() }
    }

    /// Another text for the file at `path`, which must still hold exactly `before` when it is written. Where all
    /// lines of `before` end as Windows ends them, so do those of the new text.
    pub fn replace(path: impl Into<Arc<str>>, before: impl Into<String>, after: impl Into<String>) -> Self {
        let (before, after) = (before.into(), after.into());
        let after = if ends_as_windows_does(&before) { windows_endings(&after) } else { after };
        Self { path: path.into(), before: Some(before), after }
    }

    /// Path from the project's root, with forward slashes.
    pub fn path(&self) -> &Arc<str> {
        &self.path
    }

    /// What the file holds now; `None` for a new file.
    pub fn before(&self) -> Option<&str> {
        self.before.as_deref()
    }

    /// What it shall hold.
    pub fn after(&self) -> &str {
        &self.after
    }

    /// True where the file holds already what it shall hold.
    pub fn is_empty(&self) -> bool {
        self.before.as_ref() == Some(&self.after)
    }
}

/// True where there are line endings, and every one is `\r\n`.
fn ends_as_windows_does(text: &str) -> bool {
    let lines = text.matches('\n').count();
    lines > 0 && lines == text.matches("\r\n").count()
}

fn windows_endings(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', "\r\n")
}
