//! Frozen pages: they were audited on the day they were frozen, and what they link to must still be there.

use super::address::{Address, Targets, unescaped};
use super::finding::place;
use super::rule::codes;
use super::scan::Span;
use crate::diagnostic::Diagnostic;
use crate::site::SitePath;
use std::collections::BTreeMap;

/// What frozen pages lead to and the site no longer has, each with the first link to it.
pub type Gone = BTreeMap<String, Diagnostic>;

/// The files that a frozen page links to and that are not among `targets`.
pub fn gone(path: &SitePath, html: &[u8], targets: &Targets) -> Gone {
    const HREF: &[u8] = b" href=\"";
    let mut gone = Gone::new();
    let mut buffer = Vec::with_capacity(64);
    for at in memchr::memmem::find_iter(html, HREF) {
        let start = at + HREF.len();
        let Some(length) = memchr::memchr(b'"', &html[start..]) else { break };
        let text = unescaped(&html[start..start + length]);
        let Address::Site { path: to, .. } = Address::of(&text) else { continue };
        if to.is_empty() || targets.find(path.folder(), &to, &mut buffer).is_some() {
            continue;
        }
        let file = String::from_utf8_lossy(&buffer).into_owned();
        gone.entry(file).or_insert_with_key(|file| {
            let message = format!("this frozen page links to “{file}”, which the site no longer has");
            Diagnostic::new(codes::FROZEN_LINK, message).at(place(path, html, Span::new(start, start + length))).help(
                "bring the page back, or leave one at its address that says what became of it: links of a published report \
                 go on leading somewhere",
            )
        });
    }
    gone
}
