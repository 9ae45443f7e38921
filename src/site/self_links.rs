//! Headings that link to themselves, so that a section can be sent to somebody: `<h2 id="dates">Are dates real?</h2>`
//! becomes `<h2 id="dates"><a href="#dates">Are dates real?</a></h2>`.
//!
//! Done to the finished page, so that every template has it, a council's own too. The words of the heading are the link:
//! a link beside them would be read out as part of the heading, and of the name of its section.

use memchr::memmem;

/// Makes links of the headings of the second and third level that have an ID and no link. `title`, escaped, tells what
/// following one does; `before` is memory to work in.
pub(super) fn put_into(page: &mut Vec<u8>, before: &mut Vec<u8>, title: Option<&str>) {
    if headings(page).next().is_none() {
        return;
    }
    std::mem::swap(page, before);
    page.clear();
    let mut done = 0;
    for heading in headings(before) {
        page.extend_from_slice(&before[done..heading.words]);
        page.extend_from_slice(b"<a href=\"#");
        page.extend_from_slice(&before[heading.id.0..heading.id.1]);
        if let Some(title) = title {
            page.extend_from_slice(b"\" title=\"");
            page.extend_from_slice(title.as_bytes());
        }
        page.extend_from_slice(b"\">");
        page.extend_from_slice(&before[heading.words..heading.end]);
        page.extend_from_slice(b"</a>");
        done = heading.end;
    }
    page.extend_from_slice(&before[done..]);
}

/// Where a heading's parts stand in a page.
struct Heading {
    id: (usize, usize),
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
    (!linked).then_some(Heading { id: (id, id_end), words, end })
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
        put_into(&mut page, &mut b"what the page before held".to_vec(), title);
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
