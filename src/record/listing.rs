use super::Digest;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The files of a frozen report with their hashes, in the form of `sha256sum`: `sha256sum -c` reads it from the site's root.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing(BTreeMap<String, Digest>);

impl Listing {
    /// The listing of these files.
    pub fn of<'f>(files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> Self {
        Self(files.into_iter().map(|(path, bytes)| (path.to_owned(), Digest::of(bytes))).collect())
    }

    /// The listing that a text holds.
    ///
    /// # Errors
    /// The 1-based line that is not a hash, two spaces and a path, or that names a file a second time.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut files = BTreeMap::new();
        for (number, line) in (1..).zip(text.lines()) {
            let (hash, path) = line.split_once("  ").ok_or(number)?;
            let digest = Digest::parse(hash).ok_or(number)?;
            if !is_inside(path) || files.insert(path.to_owned(), digest).is_some() {
                return Err(number);
            }
        }
        Ok(Self(files))
    }

    /// One line a file, sorted by path.
    pub fn render(&self) -> String {
        let mut out = String::with_capacity(self.0.len() * 110);
        for (path, digest) in &self.0 {
            let _ = writeln!(out, "{digest}  {path}");
        }
        out
    }

    /// What the file at a path should hold.
    pub fn digest(&self, path: &str) -> Option<Digest> {
        self.0.get(path).copied()
    }

    /// Every file with its hash, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, Digest)> {
        self.0.iter().map(|(path, digest)| (path.as_str(), *digest))
    }
}

/// True for a path that stays below the folder it is read from: a listing of a stranger's must not lead anywhere else.
fn is_inside(path: &str) -> bool {
    let odd = |part: &str| part.is_empty() || part == "." || part == ".." || part.contains(['\\', ':', '\0']);
    !path.split('/').any(odd)
}
