use super::{codes, text_file, walk};
use crate::diagnostic::{Diagnostic, Place, Texts};
use rayon::prelude::*;
use std::path::Path;
use std::sync::Arc;
use xxhash_rust::xxh3::Xxh3;

/// One text of `content/`, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Path from the project's root, with forward slashes: `content/priorities/1.yaml`.
    pub path: Arc<str>,
    /// The text as it stands, byte-order mark and line endings included.
    pub text: String,
}

/// A file of `content/documents/` or `content/frozen/`, published as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Path below that folder, with forward slashes: `plan.pdf`.
    pub path: Arc<str>,
    /// What it holds.
    pub bytes: Box<[u8]>,
}

/// Everything under `content/`, sorted by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    texts: Vec<Source>,
    documents: Vec<Document>,
    frozen: Vec<Document>,
    /// Paths of texts that are there and could not be read.
    unread: Vec<Arc<str>>,
}

impl Sources {
    /// Reads `root/content`. What cannot be read is left out and told of; a missing folder gives no sources.
    pub fn read(root: &Path) -> (Self, Vec<Diagnostic>) {
        let walk::Found { texts, documents, frozen, unread, mut diagnostics } = walk::content(root);
        let read: Vec<_> = texts.par_iter().map(|(path, absolute)| text_file::read(path, absolute)).collect();
        let mut sources = Self { unread, ..Self::default() };
        sources.texts.reserve(read.len());
        let mut bytes = 0;
        for (path, absolute) in documents {
            let own = path.trim_start_matches(walk::DOCUMENTS);
            match document(own, &path, &absolute, bytes) {
                Ok(document) => {
                    bytes += document.bytes.len();
                    sources.documents.push(document);
                }
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        let stored: Vec<_> = frozen
            .par_iter()
            .map(|(own, absolute)| document(own, &format!("{}/{own}", walk::FROZEN).into(), absolute, 0))
            .collect();
        for stored in stored {
            match stored {
                Ok(document) => sources.frozen.push(document),
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        for ((path, _), result) in texts.into_iter().zip(read) {
            match result {
                Ok(source) => sources.texts.push(source),
                Err(diagnostic) => {
                    sources.unread.push(path);
                    diagnostics.push(*diagnostic);
                }
            }
        }
        sources.unread.sort();
        (sources, diagnostics)
    }

    /// Sources held in memory, for previews and tests. Those of `content/documents/` and `content/frozen/` are
    /// published as they are.
    pub fn from_texts<P: Into<Arc<str>>, T: Into<String>>(texts: impl IntoIterator<Item = (P, T)>) -> Self {
        let mut sources = Self::default();
        for (path, text) in texts {
            let (path, text): (Arc<str>, String) = (path.into(), text.into());
            if let Some(name) = walk::below_frozen(&path) {
                sources.frozen.push(Document { path: name.into(), bytes: text.into_bytes().into() });
                continue;
            }
            match path.strip_prefix("content/documents/") {
                Some(name) => sources.documents.push(Document { path: name.into(), bytes: text.into_bytes().into() }),
                None => sources.texts.push(Source { path, text }),
            }
        }
        sources.texts.sort_by(|a, b| a.path.cmp(&b.path));
        sources.documents.sort_by(|a, b| a.path.cmp(&b.path));
        sources.frozen.sort_by(|a, b| a.path.cmp(&b.path));
        sources
    }

    /// Every text, sorted by path.
    pub fn texts(&self) -> &[Source] {
        &self.texts
    }

    /// Every file to publish as it is, sorted by path.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// Every file of `content/frozen/`, sorted by path.
    pub fn frozen(&self) -> &[Document] {
        &self.frozen
    }

    /// The same without what is frozen.
    #[cfg(test)]
    pub(crate) fn unfrozen(mut self) -> Self {
        self.frozen.clear();
        self
    }

    /// What the file at a path below `content/frozen/` holds.
    pub fn frozen_file(&self, path: &str) -> Option<&[u8]> {
        let at = self.frozen.binary_search_by(|file| (*file.path).cmp(path)).ok()?;
        self.frozen.get(at).map(|file| &*file.bytes)
    }

    /// Paths of texts that are there and could not be read, sorted.
    pub fn unread(&self) -> &[Arc<str>] {
        &self.unread
    }

    /// The text at `path`, where there is one.
    pub fn get(&self, path: &str) -> Option<&Source> {
        let at = self.texts.binary_search_by(|source| (*source.path).cmp(path)).ok()?;
        self.texts.get(at)
    }

    /// The same sources with another text at `path`, where a text stands already.
    #[must_use]
    pub fn with_text(&self, path: &str, text: String) -> Self {
        let mut sources = self.clone();
        if let Ok(at) = sources.texts.binary_search_by(|source| (*source.path).cmp(path)) {
            sources.texts[at].text = text;
        }
        sources
    }

    /// The texts in `folder` (no slash at the end) and in the folders below it, sorted by path.
    pub fn in_folder(&self, folder: &str) -> &[Source] {
        let prefix = format!("{folder}/");
        let start = self.texts.partition_point(|source| *source.path < *prefix);
        let rest = self.texts.get(start..).unwrap_or_default();
        let count = rest.partition_point(|source| source.path.starts_with(&prefix));
        rest.get(..count).unwrap_or_default()
    }

    /// A hash of every path, text and document: equal for equal sources, on every machine.
    pub fn digest(&self) -> u128 {
        let mut hash = Xxh3::new();
        let texts = self.texts.iter().map(|source| (&*source.path, source.text.as_bytes()));
        let documents = self.documents.iter().map(|document| (&*document.path, &*document.bytes));
        let frozen = self.frozen.iter().map(|file| (&*file.path, &*file.bytes));
        for (path, bytes) in texts.chain(documents).chain(frozen) {
            for part in [path.as_bytes(), bytes] {
                // Each part's length goes first, so that moving a byte between parts changes the hash.
                hash.update(&(part.len() as u64).to_le_bytes());
                hash.update(part);
            }
        }
        hash.digest128()
    }
}

/// Bytes of all documents together: they are held in memory until they are written.
const MOST_DOCUMENTS: usize = 256 * 1024 * 1024;

/// Reads a file that is named `own` within its folder and `path` in the project, where `so_far` bytes of others have been read.
fn document(own: &str, path: &Arc<str>, absolute: &Path, so_far: usize) -> Result<Document, Box<Diagnostic>> {
    let bytes = text_file::read_document(path, absolute)?;
    if so_far.saturating_add(bytes.len()) > MOST_DOCUMENTS {
        return Err(Diagnostic::new(codes::TOO_LARGE, "with this file, the documents are larger than 256 MB together")
            .at(Place::whole_file(path))
            .help("publish some of them elsewhere and link to them")
            .into());
    }
    Ok(Document { path: own.into(), bytes: bytes.into_boxed_slice() })
}

impl Texts for Sources {
    fn text(&self, file: &str) -> Option<&str> {
        self.get(file).map(|source| source.text.as_str())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn sources() -> Sources {
        Sources::from_texts([
            ("content/site.yaml", "title: x"),
            ("content/priorities/2.yaml", "two"),
            ("content/priorities/1.yaml", "one"),
            ("content/priorities-old.yaml", "old"),
        ])
    }

    #[test]
    fn a_folder_holds_its_own_files_and_no_neighbours() {
        let sources = sources();
        let paths: Vec<_> = sources.in_folder("content/priorities").iter().map(|source| &*source.path).collect();
        assert_eq!(paths, ["content/priorities/1.yaml", "content/priorities/2.yaml"]);
        assert!(sources.in_folder("content/prior").is_empty());
    }

    #[test]
    fn a_text_is_found_by_its_path() {
        assert_eq!(sources().text("content/priorities/2.yaml"), Some("two"));
        assert_eq!(sources().text("content/priorities/3.yaml"), None);
    }

    #[test]
    fn the_digest_changes_with_any_path_or_text_and_with_nothing_else() {
        let digest = |texts: &[(&str, &str)]| Sources::from_texts(texts.iter().copied()).digest();
        let base = digest(&[("a", "bc"), ("d", "e")]);
        assert_eq!(base, digest(&[("d", "e"), ("a", "bc")]));
        assert_ne!(base, digest(&[("ab", "c"), ("d", "e")]));
        assert_ne!(base, digest(&[("a", "bc"), ("d", "f")]));
    }

    #[test]
    fn the_digest_changes_with_a_document() {
        let document = |path: &str, bytes: &[u8]| {
            let documents = vec![Document { path: path.into(), bytes: bytes.into() }];
            Sources { documents, ..sources() }.digest()
        };
        assert_ne!(sources().digest(), document("plan.pdf", b"1"));
        assert_ne!(document("plan.pdf", b"1"), document("plan.pdf", b"2"));
        assert_ne!(document("plan.pdf", b"1"), document("old.pdf", b"1"));
    }
}
