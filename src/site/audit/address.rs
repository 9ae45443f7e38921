//! What an address in a page points to.

use crate::site::SitePath;
use memchr::{memchr, memchr_iter};
use std::borrow::Cow;
use xxhash_rust::xxh3::xxh3_64;

/// Every path the site will have, so that a link can be followed without the disk. Only hashes are kept.
#[derive(Debug, Clone)]
pub struct Targets {
    hashes: Vec<u64>,
    base: Box<[u8]>,
}

impl Targets {
    /// The paths of the site, and the path it is published under: `/` for a host of its own, `/report/` for a folder of one.
    pub fn new<'p>(paths: impl IntoIterator<Item = &'p SitePath>, base: &str) -> Self {
        let mut hashes: Vec<u64> = paths.into_iter().map(|path| hash(path.as_str().as_bytes())).collect();
        hashes.sort_unstable();
        let slash = if base.ends_with('/') { "" } else { "/" };
        Self { hashes, base: format!("{base}{slash}").into_bytes().into() }
    }

    /// Follows `path` (no query, no fragment, percent signs and entities decoded) from a page in `folder`; `buffer` then
    /// holds the file it means, from the site's root.
    pub(super) fn find(&self, folder: &str, path: &[u8], buffer: &mut Vec<u8>) -> Option<u64> {
        buffer.clear();
        let relative = if path.first() == Some(&b'/') {
            path.strip_prefix(&*self.base)?
        } else {
            buffer.extend_from_slice(folder.as_bytes());
            path
        };
        for part in relative.split(|byte| *byte == b'/') {
            match part {
                b"" | b"." => {}
                b".." if buffer.is_empty() => return None,
                b".." => buffer.truncate(memchr::memrchr(b'/', buffer).unwrap_or(0)),
                _ => {
                    if !buffer.is_empty() {
                        buffer.push(b'/');
                    }
                    buffer.extend_from_slice(part);
                }
            }
        }
        if matches!(relative.rsplit(|byte| *byte == b'/').next(), Some(b"" | b"." | b"..")) {
            let index: &[u8] = if buffer.is_empty() { b"index.html" } else { b"/index.html" };
            buffer.extend_from_slice(index);
        }
        let hash = hash(buffer);
        self.hashes.binary_search(&hash).is_ok().then_some(hash)
    }
}

/// The one hash for paths, IDs and titles: with a few hundred thousand of them, two alike are not to be expected.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    xxh3_64(bytes)
}

/// An address by what a browser would do with it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Address<'a> {
    /// In the site: a path, empty for the page itself, and an anchor where one is named.
    Site { path: Cow<'a, [u8]>, anchor: Option<Cow<'a, [u8]>> },
    /// On another host.
    Host,
    /// A script.
    Script,
    /// `mailto:`, `tel:`, `data:` and the like.
    Other,
}

impl<'a> Address<'a> {
    pub(super) fn of(text: &'a [u8]) -> Self {
        let text = text.trim_ascii();
        if text.starts_with(b"//") {
            return Self::Host;
        }
        match scheme(text) {
            Some(b"") | None => {}
            Some(scheme) => return Self::with_scheme(scheme),
        }
        let (text, anchor) = match memchr(b'#', text) {
            Some(at) => (&text[..at], Some(&text[at + 1..])),
            None => (text, None),
        };
        let path = &text[..memchr(b'?', text).unwrap_or(text.len())];
        Self::Site {
            path: percent_decoded(path),
            anchor: anchor.filter(|anchor| !anchor.is_empty()).map(percent_decoded),
        }
    }

    fn with_scheme(scheme: &[u8]) -> Self {
        // Browsers skip tabs and line ends inside a scheme.
        let plain: Vec<u8> = scheme.iter().filter(|byte| byte.is_ascii_graphic()).map(u8::to_ascii_lowercase).collect();
        match &*plain {
            b"http" | b"https" => Self::Host,
            b"javascript" | b"vbscript" => Self::Script,
            _ => Self::Other,
        }
    }
}

fn scheme(text: &[u8]) -> Option<&[u8]> {
    let end = text.iter().position(|byte| matches!(byte, b':' | b'/' | b'?' | b'#'))?;
    (text[end] == b':').then(|| &text[..end])
}

fn percent_decoded(text: &[u8]) -> Cow<'_, [u8]> {
    if memchr(b'%', text).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr(b'%', rest) {
        out.extend_from_slice(&rest[..at]);
        let digits = rest.get(at + 1..at + 3).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                rest = &rest[at + 3..];
            }
            None => {
                out.push(b'%');
                rest = &rest[at + 1..];
            }
        }
    }
    out.extend_from_slice(rest);
    Cow::Owned(out)
}

/// Text with its character references read; only those that escaping writes, and numbers.
pub(crate) fn unescaped(text: &[u8]) -> Cow<'_, [u8]> {
    if memchr(b'&', text).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = Vec::with_capacity(text.len());
    let mut done = 0;
    for at in memchr_iter(b'&', text) {
        let Some(length) = memchr(b';', &text[at..]) else { break };
        if let Some(c) = reference(&text[at + 1..at + length]) {
            out.extend_from_slice(&text[done..at]);
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            done = at + length + 1;
        }
    }
    out.extend_from_slice(&text[done..]);
    Cow::Owned(out)
}

fn reference(name: &[u8]) -> Option<char> {
    let number = |digits: &[u8], radix| {
        let digits = std::str::from_utf8(digits).ok()?;
        char::from_u32(u32::from_str_radix(digits, radix).ok()?)
    };
    match name {
        b"amp" => Some('&'),
        b"lt" => Some('<'),
        b"gt" => Some('>'),
        b"quot" => Some('"'),
        b"apos" => Some('\''),
        [b'#', b'x' | b'X', digits @ ..] => number(digits, 16),
        [b'#', digits @ ..] => number(digits, 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn file(base: &str, folder: &str, path: &str) -> Option<String> {
        let paths = ["", "actions/5.9/", "actions/", "style.css"].map(|path| SitePath::new(path).unwrap());
        let mut buffer = Vec::new();
        let found = Targets::new(&paths, base).find(folder, path.as_bytes(), &mut buffer);
        found.map(|_| String::from_utf8(buffer).unwrap())
    }

    #[test]
    fn an_address_is_followed_from_the_folder_of_its_page() {
        let from = |path| file("/", "actions/5.9", path);
        assert_eq!(from("../../").as_deref(), Some("index.html"));
        assert_eq!(from("../..").as_deref(), Some("index.html"));
        assert_eq!(from("../").as_deref(), Some("actions/index.html"));
        assert_eq!(from("./index.html").as_deref(), Some("actions/5.9/index.html"));
        assert_eq!(from("../../style.css").as_deref(), Some("style.css"));
        assert_eq!(from("/actions/5.9/").as_deref(), Some("actions/5.9/index.html"));
        assert_eq!(from("../5.9"), None, "a host may not add the slash");
        assert_eq!(from("../../../"), None, "outside the site");
    }

    #[test]
    fn a_site_in_a_folder_of_a_host_has_its_base_before_every_absolute_address() {
        assert_eq!(file("/report", "", "/report/style.css").as_deref(), Some("style.css"));
        assert_eq!(file("/report", "", "/style.css"), None);
    }

    #[test]
    fn addresses_are_told_apart_by_their_scheme() {
        assert_eq!(Address::of(b"HTTPS://example.org/"), Address::Host);
        assert_eq!(Address::of(b"//example.org/"), Address::Host);
        assert_eq!(Address::of(b" Java\nscript:alert(1)"), Address::Script);
        assert_eq!(Address::of(b"mailto:a@b"), Address::Other);
        let anchor = Some(Cow::Borrowed(&b"step:1"[..]));
        assert_eq!(Address::of(b"a%20b/?q=1#step:1"), Address::Site { path: Cow::Borrowed(b"a b/"), anchor });
    }

    #[test]
    fn escaped_text_is_read_as_a_browser_reads_it() {
        assert_eq!(&*unescaped(b"a&amp;b&#x2F;c&#39;&nope;&"), b"a&b/c'&nope;&");
    }
}
