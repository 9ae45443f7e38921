//! The one door to the Markdown parser: which dialect is read, and what a link may lead to.

use pulldown_cmark::{OffsetIter, Options, Parser};

/// The events of a text with their byte ranges: CommonMark with tables.
pub fn parse(text: &str) -> OffsetIter<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter()
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
    if SCHEMES.iter().any(|known| scheme(known)) { Target::Elsewhere } else { Target::Refused }
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
    fn only_known_schemes_and_the_sites_own_pages_are_linked_to() {
        assert_eq!(target("HTTPS://example.org"), Target::Elsewhere);
        assert_eq!(target("/actions/5.9/#p1"), Target::Page { path: "actions/5.9/", fragment: Some("p1") });
        assert_eq!(target("#p1"), Target::Here("p1"));
        for refused in
            ["javascript:alert(1)", "JavaScript:x", "data:text/html,x", "//evil.example", "/\\evil", "page", ""]
        {
            assert_eq!(target(refused), Target::Refused, "{refused:?}");
        }
    }
}
