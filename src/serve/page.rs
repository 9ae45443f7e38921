//! What a page is given when it is served, and never when it is published: a ribbon, and the script that follows changes.
//!
//! Nothing of it stands in the theme's way: it has a shadow tree of its own. The policy of the pages allows it as it is,
//! since script and style are files of the same address.

use super::problems::Problems;
use crate::diagnostic::short;
use xxhash_rust::xxh3::xxh3_64;

/// Where the files stand that are the preview's own.
pub(super) const SCRIPT: (&str, &str) = ("/-ragstone/preview.js", include_str!("page/preview.js"));
pub(super) const STYLE: (&str, &str) = ("/-ragstone/preview.css", include_str!("page/preview.css"));
/// Where news is told.
pub(super) const EVENTS: &str = "/-ragstone/events";

const RIBBON: &str = include_str!("page/ribbon.html");
const STAND_IN: &str = include_str!("page/stand_in.html");

/// A page with the ribbon and the script; `version` is the one it was made of.
pub(super) fn dressed(page: &[u8], version: &str) -> Vec<u8> {
    let end = memchr::memmem::rfind(page, b"</body>").unwrap_or(page.len());
    let (body, rest) = page.split_at(end);
    let ribbon = RIBBON.replace("{version}", version).replace("{mark}", &format!("{:016x}", xxh3_64(page)));
    [body, ribbon.as_bytes(), rest].concat()
}

/// The mark that a dressed page carries: another one where the page itself is another.
pub(super) fn mark(dressed: &[u8]) -> &str {
    const MARK: &[u8] = b" data-mark=\"";
    let start = memchr::memmem::rfind(dressed, MARK).map(|at| at + MARK.len());
    let mark = start.and_then(|start| dressed.get(start..start + 16));
    mark.and_then(|mark| std::str::from_utf8(mark).ok()).unwrap_or_default()
}

/// A page for when there is none to show: what keeps it from being made.
pub(super) fn stand_in(problems: &Problems) -> Vec<u8> {
    let lines: String =
        problems.diagnostics.iter().map(|one| format!("<li>{}</li>\n", escaped(&short::render(one)))).collect();
    dressed(STAND_IN.replace("{problems}", &lines).as_bytes(), "")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_ribbon_ends_the_body() {
        let page = String::from_utf8(dressed(b"<body><p>&lt;/body></p></body></html>", "7")).unwrap();
        assert!(page.starts_with("<body><p>&lt;/body></p><ragstone-preview data-version=\"7\" data-mark=\""), "{page}");
        assert!(page.ends_with("</body></html>"));
        let bare = String::from_utf8(dressed(b"<p>A council's own", "7")).unwrap();
        assert!(bare.starts_with("<p>A council's own<ragstone-preview"));
    }

    #[test]
    fn a_page_has_another_mark_where_it_differs_and_not_where_only_the_version_does() {
        let page = |words: &[u8], version| dressed(words, version);
        assert_eq!(mark(&page(b"<body>One</body>", "7")), mark(&page(b"<body>One</body>", "8")));
        assert_ne!(mark(&page(b"<body>One</body>", "7")), mark(&page(b"<body>Two</body>", "7")));
        assert_eq!(mark(&page(b"<body>One</body>", "7")).len(), 16);
        assert_eq!(mark(b"no page"), "");
    }
}
