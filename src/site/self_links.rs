//! Headings that link to themselves, so that a section can be sent to somebody: `<h2 id="dates">Are dates real?</h2>`
//! becomes `<h2 id="dates"><a href="#dates">Are dates real?</a></h2>`.
//!
//! Done to the finished page, so that every template has it, a council's own too. The words of the heading are the link:
//! a link beside them would be read out as part of the heading, and of the name of its section.

use memchr::memmem;
use std::ops::Range;

/// Makes links of the headings of the second and third level that have an ID and no link. `title`, escaped, tells what
/// following one does.
///
/// The page is widened where it stands, from its end on: a copy of the longest pages would cost megabytes.
pub(super) fn put_into(page: &mut Vec<u8>, title: Option<&str>) {
    let headings: Vec<Heading> = headings(page).collect();
    let title = title.map_or_else(String::new, |title| format!("\" title=\"{title}"));
    let cost = |heading: &Heading| OPEN.len() + heading.id.len() + title.len() + BEFORE.len() + CLOSE.len();
    let mut from = page.len();
    let mut to = from + headings.iter().map(cost).sum::<usize>();
    page.reserve_exact(to - from);
    page.resize(to, 0);
    for heading in headings.iter().rev() {
        to = moved(page, heading.end..from, to);
        to = put(page, to, CLOSE);
        to = moved(page, heading.words..heading.end, to);
        to = put(page, to, BEFORE);
        to = put(page, to, title.as_bytes());
        // Nothing before the words has been written over yet.
        to = moved(page, heading.id.clone(), to);
        to = put(page, to, OPEN);
        from = heading.words;
    }
}

const OPEN: &[u8] = b"<a href=\"#";
const BEFORE: &[u8] = b"\">";
const CLOSE: &[u8] = b"</a>";

/// Moves bytes so that they end at `end`; gives where they begin.
fn moved(page: &mut [u8], bytes: Range<usize>, end: usize) -> usize {
    let start = end - bytes.len();
    page.copy_within(bytes, start);
    start
}

/// Writes bytes so that they end at `end`; gives where they begin.
fn put(page: &mut [u8], end: usize, bytes: &[u8]) -> usize {
    let start = end - bytes.len();
    page[start..end].copy_from_slice(bytes);
    start
}

/// Where a heading's parts stand in a page.
struct Heading {
    id: Range<usize>,
    words: usize,
    end: usize,
}

/// What a heading with an ID begins with, after its level.
const ID: &[u8] = b" id=\"";

fn headings(page: &[u8]) -> impl Iterator<Item = Heading> + '_ {
    memmem::find_iter(page, b"<h").filter_map(move |at| heading(page, at))
}

fn heading(page: &[u8], at: usize) -> Option<Heading> {
    let level = *page.get(at + 2).filter(|level| matches!(level, b'2' | b'3'))?;
    let id = at + 3 + ID.len();
    let rest = page.get(at + 3..)?.strip_prefix(ID)?;
    let id_end = id + memchr::memchr(b'"', rest)?;
    let words = id_end + memchr::memchr(b'>', &page[id_end..])? + 1;
    let end = words + memmem::find(&page[words..], &[b'<', b'/', b'h', level, b'>'])?;
    let linked = memmem::find(&page[words..end], b"<a ").is_some();
    (!linked).then_some(Heading { id: id..id_end, words, end })
}

/// Words as they stand in a quoted attribute.
pub(super) fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn linked(page: &str, title: Option<&str>) -> String {
        let mut page = page.as_bytes().to_vec();
        put_into(&mut page, title);
        String::from_utf8(page).unwrap()
    }

    #[test]
    fn a_heading_with_an_id_links_to_itself() {
        assert_eq!(
            linked("<header></header><h2 id=\"dates\">Are dates <b>real</b>?</h2><p>x</p><h3 class=\"a\">y</h3>", None),
            "<header></header><h2 id=\"dates\"><a href=\"#dates\">Are dates <b>real</b>?</a></h2><p>x</p><h3 class=\"a\">y</h3>"
        );
        assert_eq!(
            linked("<h3 id=\"a\" class=\"b\">x</h3>", Some(&escaped("Link to \"this\""))),
            "<h3 id=\"a\" class=\"b\"><a href=\"#a\" title=\"Link to &quot;this&quot;\">x</a></h3>"
        );
    }

    #[test]
    fn headings_between_other_text_keep_their_order() {
        assert_eq!(
            linked("a<h2 id=\"b\">c</h2>d<h2 id=\"e\"><a href=\"x\">f</a></h2>g<h3 id=\"hh\"></h3>i", None),
            "a<h2 id=\"b\"><a href=\"#b\">c</a></h2>d<h2 id=\"e\"><a href=\"x\">f</a></h2>g<h3 id=\"hh\"><a href=\"#hh\"></a></h3>i"
        );
    }

    #[test]
    fn a_heading_that_leads_elsewhere_or_has_no_id_stays_as_it_is() {
        for page in
            ["<h2 id=\"p\"><a href=\"../\">x</a></h2>", "<h2>x</h2>", "<h1 id=\"a\">x</h1>", "<p>x</p>", "", "<h"]
        {
            assert_eq!(linked(page, None), page);
        }
    }

    #[test]
    fn a_page_cut_off_within_a_heading_stays_whole() {
        for page in ["<h2", "<h2 id=\"", "<h2 id=\"a", "<h2 id=\"a\"", "<h2 id=\"a\">x", "<h2 id=\"a\">x</h3>"] {
            assert_eq!(linked(page, None), page);
        }
    }
}
