use std::sync::Arc;

/// One file of a project, as it is and as it shall be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    path: Arc<str>,
    before: Option<Vec<u8>>,
    after: Option<Vec<u8>>,
}

impl Change {
    /// A new file at `path` (from the project's root, with forward slashes). It is refused where anything stands there.
    pub fn create(path: impl Into<Arc<str>>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), before: None, after: Some(bytes.into()) }
    }

    /// Another text for the file at `path`, which must still hold exactly `before` when it is written. Where all
    /// lines of `before` end as Windows ends them, so do those of the new text.
    pub fn replace(path: impl Into<Arc<str>>, before: impl Into<String>, after: impl Into<String>) -> Self {
        let (before, after) = (before.into(), after.into());
        let after = if ends_as_windows_does(&before) { windows_endings(&after) } else { after };
        Self::replace_bytes(path, before, after)
    }

    /// As [`Self::replace`], byte for byte, whatever the file holds.
    pub fn replace_bytes(path: impl Into<Arc<str>>, before: impl Into<Vec<u8>>, after: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), before: Some(before.into()), after: Some(after.into()) }
    }

    /// Takes away the file at `path`, which must still hold exactly `before`.
    pub fn remove(path: impl Into<Arc<str>>, before: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), before: Some(before.into()), after: None }
    }

    /// Path from the project's root, with forward slashes.
    pub fn path(&self) -> &Arc<str> {
        &self.path
    }

    /// The text that the file holds now; `None` for a new file, and empty for one that holds no text.
    pub fn before(&self) -> Option<&str> {
        self.before.as_deref().map(as_text)
    }

    /// The text that it shall hold; empty where it shall go, or hold no text.
    pub fn after(&self) -> &str {
        self.after.as_deref().map(as_text).unwrap_or_default()
    }

    /// What the file holds now; `None` for a new file.
    pub fn bytes_before(&self) -> Option<&[u8]> {
        self.before.as_deref()
    }

    /// What it shall hold; `None` where it shall go.
    pub fn bytes_after(&self) -> Option<&[u8]> {
        self.after.as_deref()
    }

    /// True where the file holds already what it shall hold.
    pub fn is_empty(&self) -> bool {
        self.before == self.after
    }
}

fn as_text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// True where there are line endings, and every one is `\r\n`.
fn ends_as_windows_does(text: &str) -> bool {
    let lines = text.matches('\n').count();
    lines > 0 && lines == text.matches("\r\n").count()
}

fn windows_endings(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', "\r\n")
}
