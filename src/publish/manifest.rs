//! The list of what Ragstone wrote into a folder, and what it was built from.

use crate::site::{Pages, SitePath};
use rayon::prelude::*;
use std::fmt::Write as _;
use xxhash_rust::xxh3::xxh3_128;

/// The manifest's name in the output folder.
pub(super) const NAME: &str = ".ragstone-manifest";
/// The manifest of a build that is under way, or was killed.
pub(super) const NEXT: &str = ".ragstone-manifest.next";

const FORMAT: &str = "ragstone-manifest 1";

/// What a published folder was built from: two builds with the same stamp write the same bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    tool: String,
    inputs: u128,
    options: String,
}

impl Stamp {
    /// A stamp of the program (`tool`), everything it read (`inputs`, an XXH3 digest) and what it was asked to do
    /// (`options`). Both texts are kept as one line: control characters become spaces.
    pub fn new(tool: &str, inputs: u128, options: &str) -> Self {
        Self { tool: one_line(tool), inputs, options: one_line(options) }
    }
}

fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ").trim().to_owned()
}

/// One published file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) path: SitePath,
    pub(super) length: u64,
    pub(super) hash: u128,
}

impl Entry {
    pub(super) fn matches(&self, bytes: &[u8]) -> bool {
        self.length == bytes.len() as u64 && self.hash == xxh3_128(bytes)
    }
}

/// Every file of one build, sorted by path. It holds no time, so the same input gives the same bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) stamp: Stamp,
    pub(super) warnings: usize,
    pub(super) files: Vec<Entry>,
}

/// Why a manifest cannot be understood: the 1-based line, and what was expected there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Misread {
    pub(super) line: u32,
    pub(super) expected: &'static str,
}

impl Manifest {
    pub(super) fn of(pages: &Pages, stamp: &Stamp, warnings: usize) -> Self {
        let entry = |(path, bytes): (&SitePath, &[u8])| Entry {
            path: path.clone(),
            length: bytes.len() as u64,
            hash: xxh3_128(bytes),
        };
        let rows: Vec<_> = pages.iter().map(|(path, bytes)| (path, &**bytes)).collect();
        Self { stamp: stamp.clone(), warnings, files: rows.into_par_iter().map(entry).collect() }
    }

    pub(super) fn find(&self, path: &str) -> Option<&Entry> {
        let at = self.files.binary_search_by(|entry| entry.path.as_str().cmp(path)).ok()?;
        self.files.get(at)
    }

    pub(super) fn render(&self) -> String {
        let Stamp { tool, inputs, options } = &self.stamp;
        let mut out = String::with_capacity(160 + self.files.len() * 80);
        let _ = writeln!(out, "{FORMAT}\ntool {tool}\ninputs {inputs:032x}\noptions {options}");
        let _ = writeln!(out, "warnings {}\nfiles {}", self.warnings, self.files.len());
        for Entry { path, length, hash } in &self.files {
            let _ = writeln!(out, "{hash:032x} {length} {path}");
        }
        out
    }

    pub(super) fn parse(text: &str) -> Result<Self, Misread> {
        let mut lines = Lines { rest: text.lines(), line: 0 };
        if lines.next("the words “ragstone-manifest 1”")? != FORMAT {
            return Err(lines.misread("the words “ragstone-manifest 1”"));
        }
        let tool = lines.field("tool", |text| Some(text.to_owned()))?;
        let inputs = lines.field("inputs", |text| u128::from_str_radix(text, 16).ok())?;
        let options = lines.field("options", |text| Some(text.to_owned()))?;
        let warnings = lines.field("warnings", |text| text.parse().ok())?;
        let count: usize = lines.field("files", |text| text.parse().ok())?;
        let mut files: Vec<Entry> = Vec::new();
        for _ in 0..count {
            let row = lines.next("a file")?;
            let entry = entry(row).ok_or(lines.misread("a hash, a length and a path"))?;
            if files.last().is_some_and(|last| last.path >= entry.path) {
                return Err(lines.misread("the paths in order"));
            }
            files.push(entry);
        }
        match lines.rest.next() {
            None => Ok(Self { stamp: Stamp { tool, inputs, options }, warnings, files }),
            Some(_) => Err(Misread { line: lines.line + 1, expected: "the end" }),
        }
    }
}

fn entry(row: &str) -> Option<Entry> {
    let (hash, rest) = row.split_once(' ')?;
    let (length, path) = rest.split_once(' ')?;
    Some(Entry {
        path: SitePath::new(path).ok().filter(|parsed| parsed.as_str() == path)?,
        length: length.parse().ok()?,
        hash: u128::from_str_radix(hash, 16).ok()?,
    })
}

struct Lines<'t> {
    rest: std::str::Lines<'t>,
    line: u32,
}

impl<'t> Lines<'t> {
    fn next(&mut self, expected: &'static str) -> Result<&'t str, Misread> {
        self.line += 1;
        self.rest.next().ok_or(self.misread(expected))
    }

    fn field<T>(&mut self, name: &'static str, read: impl Fn(&'t str) -> Option<T>) -> Result<T, Misread> {
        let row = self.next(name)?;
        let text = row.strip_prefix(name).and_then(|rest| rest.strip_prefix(' ').or(rest.is_empty().then_some("")));
        text.and_then(read).ok_or(self.misread(name))
    }

    fn misread(&self, expected: &'static str) -> Misread {
        Misread { line: self.line, expected }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn sample() -> Manifest {
        let pages: Pages = [("index.html", "home"), ("actions/5.9/", "an action")]
            .map(|(path, text)| (SitePath::new(path).unwrap(), text.as_bytes().into()))
            .into();
        Manifest::of(&pages, &Stamp::new("ragstone 0.1.0", 0xabc, "as-at 2022-10\nquiet"), 2)
    }

    #[test]
    fn a_manifest_is_plain_text_without_a_date() {
        insta::assert_snapshot!(sample().render(), @r"
        ragstone-manifest 1
        tool ragstone 0.1.0
        inputs 00000000000000000000000000000abc
        options as-at 2022-10 quiet
        warnings 2
        files 2
        e70715fb7a3d97790ce967bdb1a58852 9 actions/5.9/index.html
        a31aa7a9c2f303d1fee9e63fce526ec2 4 index.html
        ");
    }

    #[test]
    fn a_manifest_reads_back_as_it_was_written() {
        let manifest = sample();
        assert_eq!(Manifest::parse(&manifest.render()), Ok(manifest));
    }

    #[test]
    fn a_damaged_manifest_is_refused_at_its_line() {
        let text = sample().render();
        let misread = |text: &str| Manifest::parse(text).unwrap_err();
        assert_eq!(misread("").line, 1);
        assert_eq!(misread(&text.replace("manifest 1", "manifest 2")).line, 1);
        assert_eq!(misread(&text.replace("actions/5.9", "../../etc")).line, 7);
        assert_eq!(misread(&text.replace("actions/5.9/index.html", "z.html")).line, 8);
        assert_eq!(misread(text.trim_end().rsplit_once('\n').unwrap().0).line, 8);
        assert_eq!(misread(&(text + "one more")).line, 9);
    }
}
