//! What the last build wrote into a folder, for those who want to compare it.

use super::manifest::{Entry, Manifest};

/// One file that the last build wrote.
#[derive(Debug)]
pub struct Written(Entry);

impl Written {
    /// Its path, from the folder.
    pub fn path(&self) -> &str {
        self.0.path.as_str()
    }

    /// True where these are the bytes that were written.
    pub fn is(&self, bytes: &[u8]) -> bool {
        self.0.matches(bytes)
    }
}

/// The files that a manifest lists, sorted by path; `None` where it cannot be understood.
pub fn written(manifest: &str) -> Option<Vec<Written>> {
    Some(Manifest::parse(manifest).ok()?.files.into_iter().map(Written).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::publish::Stamp;
    use crate::site::{Pages, SitePath};

    #[test]
    fn a_manifest_tells_the_path_and_the_bytes_of_each_file() {
        let page = |path, text: &str| (SitePath::new(path).unwrap(), text.as_bytes().into());
        let pages = Pages::from([page("a/", "one"), page("b.css", "two")]);
        let manifest = Manifest::of(&pages, &Stamp::new("tool", 1, ""), 0).render();
        let files = written(&manifest).unwrap();
        assert_eq!(files.iter().map(Written::path).collect::<Vec<_>>(), ["a/index.html", "b.css"]);
        assert!(files[0].is(b"one") && !files[0].is(b"two") && !files[0].is(b""));
        assert!(written("no manifest").is_none());
    }
}
