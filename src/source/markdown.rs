//! The one door to the Markdown parser: which dialect is read, and what a link may lead to.

use pulldown_cmark::{Event, OffsetIter, Options, Parser, Tag, TagEnd};
use std::collections::VecDeque;
use std::ops::Range;

/// The events of a text with their byte ranges: CommonMark with tables. Remarks (`<!-- … -->`) are left out, as they are
/// in YAML: nobody but the writer sees them.
pub fn parse(text: &str) -> Events<'_> {
    Events { parser: Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter(), waiting: VecDeque::new() }
}

/// The events of a text, without remarks.
pub struct Events<'t> {
    parser: OffsetIter<'t>,
    /// A block of HTML that was read to its end to see whether it is a remark.
    waiting: VecDeque<(Event<'t>, Range<usize>)>,
}

impl<'t> Iterator for Events<'t> {
    type Item = (Event<'t>, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(event) = self.waiting.pop_front() {
                return Some(event);
            }
            match self.parser.next()? {
                (Event::InlineHtml(html), _) if is_remark(&html) => {}
                (Event::Start(Tag::HtmlBlock), span) => self.block(span),
                event => return Some(event),
            }
        }
    }
}

impl Events<'_> {
    fn block(&mut self, span: Range<usize>) {
        let mut html = String::new();
        self.waiting.push_back((Event::Start(Tag::HtmlBlock), span));
        for (event, span) in self.parser.by_ref() {
            if let Event::Html(part) = &event {
                html.push_str(part);
            }
            let ends = matches!(event, Event::End(TagEnd::HtmlBlock));
            self.waiting.push_back((event, span));
            if ends {
                break;
            }
        }
        if is_remark(&html) {
            self.waiting.clear();
        }
    }
}

/// True for one remark and nothing else.
fn is_remark(html: &str) -> bool {
    let inner = html.trim().strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->"));
    inner.is_some_and(|inner| !inner.contains("-->"))
}

/// Where a link of a text leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'t> {
    /// A page of this site, from its root without the leading slash, and a place on it.
    Page {
        /// Such as `actions/5.9/`.
        path: &'t str,
        /// Without its `#`.
        fragment: Option<&'t str>,
    },
    /// The reading of a measure whose figure the link's words quote: `measure:visits-in-time/2022-10`.
    Reading {
        /// The measure's ID.
        measure: &'t str,
        /// The time, as written; empty where it is left out.
        at: &'t str,
    },
    /// A place on the same page.
    Here(&'t str),
    /// Another site, a mailbox or a telephone.
    Elsewhere,
    /// An address that must not stand in a page, such as `javascript:`.
    Refused,
}

/// Schemes that a link may have.
const SCHEMES: [&str; 4] = ["https:", "http:", "mailto:", "tel:"];

/// What a link's destination leads to.
pub fn target(destination: &str) -> Target<'_> {
    if let Some(fragment) = destination.strip_prefix('#') {
        return Target::Here(fragment);
    }
    if let Some(rest) = destination.strip_prefix('/').filter(|rest| !rest.starts_with(['/', '\\'])) {
        let (path, fragment) = rest.split_once('#').map_or((rest, None), |(path, fragment)| (path, Some(fragment)));
        return Target::Page { path, fragment };
    }
    if let Some(reference) = destination.strip_prefix("measure:") {
        let (measure, at) = reference.split_once('/').unwrap_or((reference, ""));
        return Target::Reading { measure, at };
    }
    let scheme = |scheme: &str| destination.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme));
    let is_fit = match SCHEMES.iter().find(|known| scheme(known)) {
        Some(&("https:" | "http:")) => is_web(destination),
        Some(_) => !destination.contains(|c: char| c.is_control() || c.is_whitespace()),
        None => false,
    };
    if is_fit { Target::Elsewhere } else { Target::Refused }
}

/// True for an address of the web in full, which leads where it seems to: nothing stands before the name of the host
/// (`https://bank.example@evil.example/` leads to the second), and the name is of letters that cannot be mistaken.
pub fn is_web(address: &str) -> bool {
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| address.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme)));
    let Some(rest) = scheme.and_then(|scheme| address.get(scheme.len()..)) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    host.starts_with(|c: char| c.is_ascii_alphanumeric())
        && host.chars().all(fits)
        && !rest.contains(|c: char| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_to_a_reading_parts_the_measure_from_its_time() {
        let reading = |measure, at| Target::Reading { measure, at };
        assert_eq!(target("measure:visits-in-time/2022-10"), reading("visits-in-time", "2022-10"));
        assert_eq!(target("measure:visits-in-time/2022/23"), reading("visits-in-time", "2022/23"));
        assert_eq!(target("measure:visits-in-time"), reading("visits-in-time", ""));
    }

    #[test]
    fn a_remark_is_left_out_and_other_html_is_not() {
        let html = |text: &str| {
            parse(text).filter(|(event, _)| matches!(event, Event::Html(_) | Event::InlineHtml(_))).count()
        };
        for remark in ["<!-- a -->", "Words <!-- a --> and more.", "<!-- two\nlines -->\n\nWords."] {
            assert_eq!(html(remark), 0, "{remark}");
        }
        for told in ["<!-- a --> <b>", "<b>x</b>", "<!-- never closed", "<!-- a --><script>x</script><!-- b -->"] {
            assert_ne!(html(told), 0, "{told}");
        }
    }

    #[test]
    fn only_known_schemes_and_the_sites_own_pages_are_linked_to() {
        assert_eq!(target("HTTPS://example.org"), Target::Elsewhere);
        assert_eq!(target("/actions/5.9/#p1"), Target::Page { path: "actions/5.9/", fragment: Some("p1") });
        assert_eq!(target("#p1"), Target::Here("p1"));
        for refused in
            ["javascript:alert(1)", "JavaScript:x", "data:text/html,x", "//evil.example", "/\\evil", "page", ""]
                .into_iter()
                .chain(["https:evil.example", "https:/\\evil.example", "https://bank.example@evil.example/"])
                .chain(["https://\u{435}xample.org/", "https://a.example/\"x", "mailto:a@b.example\nBcc: c"])
        {
            assert_eq!(target(refused), Target::Refused, "{refused:?}");
        }
    }
}
