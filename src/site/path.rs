use std::borrow::Borrow;
use std::fmt;

/// Where a file stands in the site: a path from the site's root, with forward slashes, that names a file.
///
/// It never leaves the site's folder and means the same file on every system: no `..`, no leading slash, no empty
/// part, and none of the characters that a file name cannot hold somewhere.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Box<str>);

/// Why an address cannot be a path in the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathFault {
    /// It starts with a slash.
    Absolute,
    /// Two slashes meet, or nothing stands between them.
    EmptyPart,
    /// A part is `.` or `..`.
    Dots,
    /// It holds this character, which a file name cannot hold on every system.
    Character(char),
}

impl SitePath {
    /// The file behind an address: `actions/5.9/` is `actions/5.9/index.html`, and the empty address is `index.html`.
    ///
    /// # Errors
    /// Where the address could leave the site's folder or could not be a file name on every system.
    pub fn new(address: &str) -> Result<Self, PathFault> {
        let file = match address.as_bytes() {
            [] | [.., b'/'] => format!("{address}index.html"),
            _ => address.to_owned(),
        };
        if file.starts_with('/') {
            return Err(PathFault::Absolute);
        }
        if let Some(bad) = file.chars().find(|c| c.is_control() || "\\<>:\"|?*".contains(*c)) {
            return Err(PathFault::Character(bad));
        }
        for part in file.split('/') {
            match part {
                "" => return Err(PathFault::EmptyPart),
                "." | ".." => return Err(PathFault::Dots),
                _ => {}
            }
        }
        Ok(Self(file.into_boxed_str()))
    }

    /// The path as a file, such as `actions/5.9/index.html`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path as a reader's address: without a final `index.html`, so `actions/5.9/`, and empty for the home page.
    pub fn address(&self) -> &str {
        match self.0.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => &self.0,
        }
    }

    /// The folder the file stands in, without a final slash; empty at the root.
    pub fn folder(&self) -> &str {
        parent(&self.0)
    }

    /// Every folder above the file, nearest first, without the root.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        std::iter::successors(Some(self.folder()), |folder| Some(parent(folder)))
            .take_while(|folder| !folder.is_empty())
    }
}

fn parent(path: &str) -> &str {
    path.rfind('/').map_or("", |slash| &path[..slash])
}

impl Borrow<str> for SitePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for PathFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absolute => f.write_str("it starts with a slash"),
            Self::EmptyPart => f.write_str("a part of it is empty"),
            Self::Dots => f.write_str("a part of it is “.” or “..”"),
            Self::Character(c) => write!(f, "it holds the character {c:?}"),
        }
    }
}

impl std::error::Error for PathFault {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_address_that_ends_in_a_slash_is_the_index_of_its_folder() {
        let path = |address| SitePath::new(address).unwrap();
        assert_eq!(path("actions/5.9/").as_str(), "actions/5.9/index.html");
        assert_eq!(path("").as_str(), "index.html");
        assert_eq!(path("404.html").as_str(), "404.html");
        assert_eq!(path("actions/5.9/").address(), "actions/5.9/");
        assert_eq!(path("a/myindex.html").address(), "a/myindex.html");
    }

    #[test]
    fn folders_are_named_nearest_first() {
        let path = SitePath::new("reports/2022-03/changes/").unwrap();
        let folders: Vec<&str> = path.folders().collect();
        assert_eq!(folders, ["reports/2022-03/changes", "reports/2022-03", "reports"]);
        assert_eq!(SitePath::new("a.css").unwrap().folders().count(), 0);
    }

    #[test]
    fn a_path_cannot_leave_the_site_or_break_a_file_name() {
        let fault = |address| SitePath::new(address).unwrap_err();
        assert_eq!(fault("/etc/passwd"), PathFault::Absolute);
        assert_eq!(fault("a/../../b"), PathFault::Dots);
        assert_eq!(fault("./a"), PathFault::Dots);
        assert_eq!(fault("a//b"), PathFault::EmptyPart);
        assert_eq!(fault("a\\b"), PathFault::Character('\\'));
        assert_eq!(fault("a\nb"), PathFault::Character('\n'));
        assert_eq!(fault("C:/x"), PathFault::Character(':'));
    }
}
