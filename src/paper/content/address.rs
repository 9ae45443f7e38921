//! Addresses in full: a paper has no site around it.

/// Where a link on the page at `address` leads. `base_url` is that of the site, with a slash at its end.
pub(in crate::paper) fn absolute(base_url: &str, address: &str, href: &str) -> String {
    let href = href.trim();
    if is_complete(href) {
        return href.to_owned();
    }
    let (path, rest) = href.split_at(href.find(['#', '?']).unwrap_or(href.len()));
    let host = base_url.find("://").map_or(0, |at| at + 3);
    let host = base_url[host..].find('/').map_or(base_url.len(), |at| host + at);
    let (origin, folder) = match path.strip_prefix('/') {
        Some(_) => (&base_url[..host], ""),
        None => (base_url.trim_end_matches('/'), folder_of(address, path)),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let mut out = format!("{origin}/{}", parts.join("/"));
    let is_folder = path.is_empty() && address_is_folder(address) || ends_in_folder(path);
    if is_folder && !out.ends_with('/') {
        out.push('/');
    }
    out + rest
}

fn is_complete(href: &str) -> bool {
    let scheme = href.find([':', '/', '?', '#']).filter(|at| *at > 0 && href[*at..].starts_with(':'));
    scheme.is_some() || href.starts_with("//")
}

/// The folder that a path starts from: that of the page, or the page itself where there is no path.
fn folder_of<'a>(address: &'a str, path: &str) -> &'a str {
    if path.is_empty() { address } else { &address[..address.rfind('/').map_or(0, |at| at + 1)] }
}

fn address_is_folder(address: &str) -> bool {
    address.is_empty() || address.ends_with('/')
}

fn ends_in_folder(path: &str) -> bool {
    matches!(path.rsplit('/').next(), Some("" | "." | "..")) && !path.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_report(href: &str) -> String {
        absolute("https://example.org/plan/", "reports/2022-10/", href)
    }

    #[test]
    fn a_link_of_a_page_becomes_an_address_in_full() {
        assert_eq!(from_report("../../actions/3.1/"), "https://example.org/plan/actions/3.1/");
        assert_eq!(from_report("charts/bars.svg"), "https://example.org/plan/reports/2022-10/charts/bars.svg");
        assert_eq!(from_report("../../evidence/#letter"), "https://example.org/plan/evidence/#letter");
        assert_eq!(from_report("#p3"), "https://example.org/plan/reports/2022-10/#p3");
        assert_eq!(from_report("../.."), "https://example.org/plan/");
        assert_eq!(from_report("/other/"), "https://example.org/other/");
        assert_eq!(absolute("https://example.org/", "404.html", "./"), "https://example.org/");
        assert_eq!(absolute("https://example.org/", "404.html", "#x"), "https://example.org/404.html#x");
    }

    #[test]
    fn what_is_in_full_already_stays_as_it_is() {
        for href in ["https://gov.uk/a/../b", "mailto:a@example.org", "tel:+44161", "//example.org/x"] {
            assert_eq!(from_report(href), href);
        }
    }
}
