//! The one place in a stored page where something may be added: a notice of what was corrected since.
//!
//! It stands between two comments that each page of a report carries from the start. With all between them taken out, a
//! page is what it was on the day it was frozen, byte for byte.

/// Where a notice begins.
pub const BEGIN: &str = "<!--corrections-->";
/// Where it ends.
pub const END: &str = "<!--/corrections-->";

/// The page with a notice in its place; `None` where it has no such place, or more than one.
pub fn put_in(page: &[u8], notice: &[u8]) -> Option<Vec<u8>> {
    let (begin, end) = place(page)?;
    let mut out = Vec::with_capacity(page.len() + notice.len());
    out.extend_from_slice(&page[..begin]);
    out.extend_from_slice(notice);
    out.extend_from_slice(&page[end..]);
    Some(out)
}

/// The page without its notice, and the notice; `None` where it has no place for one, or more than one.
pub fn take_out(page: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let (begin, end) = place(page)?;
    let mut out = page[..begin].to_vec();
    out.extend_from_slice(&page[end..]);
    Some((out, &page[begin..end]))
}

/// Where the notice begins and ends.
fn place(page: &[u8]) -> Option<(usize, usize)> {
    let only = |mark: &str| {
        let mut found = memchr::memmem::find_iter(page, mark.as_bytes());
        found.next().filter(|_| found.next().is_none())
    };
    let (begin, end) = (only(BEGIN)? + BEGIN.len(), only(END)?);
    (begin <= end).then_some((begin, end))
}

/// Elements that a notice is made of.
const ELEMENTS: [&str; 10] = ["section", "p", "dl", "div", "dt", "dd", "del", "ins", "a", "b"];
/// Attributes that they may carry.
const ATTRIBUTES: [&str; 3] = ["class", "href", "aria-label"];

/// True where a notice is only a notice: words in the elements that one is made of, each closed, with a link here and there.
///
/// Otherwise anything could be put into a frozen page between the two comments, or the rest of it be hidden.
pub fn is_plain(notice: &[u8]) -> bool {
    let Ok(mut rest) = std::str::from_utf8(notice) else { return false };
    let mut open: Vec<&str> = Vec::new();
    while let Some(at) = rest.find('<') {
        let Some((tag, after)) = rest[at + 1..].split_once('>') else { return false };
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return false;
            }
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if !ELEMENTS.contains(&name) || !are_plain(attributes) {
            return false;
        }
        open.push(name);
    }
    open.is_empty()
}

/// True for `name="value"`, parted by single spaces, without an address that runs something.
fn are_plain(mut attributes: &str) -> bool {
    while !attributes.is_empty() {
        let Some((name, rest)) = attributes.split_once("=\"") else { return false };
        let Some((value, rest)) = rest.split_once('"') else { return false };
        let leads = name != "href" || !value.trim().to_ascii_lowercase().starts_with("javascript:");
        if !ATTRIBUTES.contains(&name) || !leads {
            return false;
        }
        attributes = rest.strip_prefix(' ').unwrap_or(rest);
    }
    true
}
