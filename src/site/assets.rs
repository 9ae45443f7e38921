//! Files that pages load: stylesheet, scripts, typeface, icon. Each is published under a name that changes with its
//! content, so that hosts and browsers may keep it for ever.

use super::path::SitePath;
use crate::source::ThemeFiles;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Assets of the default theme, compiled into the program.
macro_rules! assets {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../themes/default/assets/", $name)).as_slice())),+]
    };
}

const ASSETS: &[(&str, &[u8])] = assets![
    "favicon.svg",
    "hyperlegible-next-latin-ext.woff2",
    "hyperlegible-next-latin.woff2",
    "hyperlegible-next-OFL.txt",
    "page.js",
    "search.js",
    "style.css",
    "table.js",
];

/// The stylesheet of every page: the palette and the rules of charts go before the theme's own.
const STYLESHEET: &str = "style.css";
/// A council's own rules: they end the stylesheet, so that they prevail and cost no request.
const OWN_STYLESHEET: &str = "own.css";

/// What browsers show beside a page's title.
const ICON: &str = "favicon.svg";

/// A file as it is published.
#[derive(Debug)]
pub(super) struct Asset {
    /// Its name in the theme.
    name: String,
    pub(super) path: SitePath,
    pub(super) bytes: Box<[u8]>,
    /// SHA-256 of its content.
    digest: [u8; 32],
}

/// Where pages find an asset.
#[derive(Debug, Serialize)]
pub(super) struct AssetLink {
    /// From the site's root.
    href: String,
    /// What its content must be (Subresource Integrity), for scripts.
    ///
    /// Stylesheets carry none: a browser refuses to check one that was opened from a folder, and so would show a page
    /// opened by a double-click without any style. A script is an extra, and no page needs one.
    integrity: Option<String>,
}

/// Where pages find each asset, by the name of its file in the theme.
pub(super) type AssetLinks = BTreeMap<String, AssetLink>;

/// The default theme's assets with a site's own in their place, under their published names.
pub(super) fn publish(own: &ThemeFiles) -> Vec<Asset> {
    let mut files: BTreeMap<&str, &[u8]> = ASSETS.iter().copied().collect();
    for (name, bytes) in &own.assets {
        files.insert(name, bytes);
    }
    let own_rules = files.remove(OWN_STYLESHEET).unwrap_or_default();
    let (styles, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| name.ends_with(".css"));
    let mut published: Vec<Asset> =
        others.into_iter().filter_map(|(name, bytes)| asset(name, bytes.to_vec())).collect();
    let names: Vec<(String, String)> =
        published.iter().map(|asset| (asset.name.clone(), asset.file_name().to_owned())).collect();
    for (name, bytes) in styles {
        let mut text = String::new();
        if name == STYLESHEET {
            text.push_str(&crate::chart::page_stylesheet());
        }
        text.push_str(&String::from_utf8_lossy(bytes));
        if name == STYLESHEET {
            text.push_str(&String::from_utf8_lossy(own_rules));
        }
        published.extend(asset(name, with_names(&text, &names).into_bytes()));
    }
    published
}

/// A stylesheet in which each of the plain names is the one that the file is published under. `small-logo.svg` is not `logo.svg`.
fn with_names(text: &str, names: &[(String, String)]) -> String {
    let is_of_a_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(|c| !is_of_a_name(c)) {
        let (own, end) = word.split_at(word.trim_end_matches(|c| !is_of_a_name(c)).len());
        let hashed = names.iter().find(|(plain, _)| plain == own).map_or(own, |(_, hashed)| hashed);
        out.extend([hashed, end]);
    }
    out
}

/// Where pages find each of these.
pub(super) fn links(assets: &[Asset]) -> AssetLinks {
    let link = |asset: &Asset| {
        let integrity = asset.name.ends_with(".js").then(|| format!("sha256-{}", STANDARD.encode(asset.digest)));
        (asset.name.clone(), AssetLink { href: asset.path.as_str().to_owned(), integrity })
    };
    assets.iter().map(link).collect()
}

/// The longest icon that stands in a page itself, in bytes: a request costs more than this.
const SHORT_ICON: usize = 1024;

/// The icon as an address that holds it, for pages that spend their requests otherwise; `None` where it is longer than
/// pages should carry.
pub(super) fn icon(assets: &[Asset]) -> Option<String> {
    let icon = assets.iter().find(|asset| asset.name == ICON && asset.bytes.len() <= SHORT_ICON)?;
    let mut address = String::from("data:image/svg+xml,");
    for byte in icon.bytes.trim_ascii() {
        match byte {
            b'-' | b'.' | b'_' | b'/' | b':' | b',' | b'=' => address.push(char::from(*byte)),
            _ if byte.is_ascii_alphanumeric() => address.push(char::from(*byte)),
            _ => drop(write!(address, "%{byte:02X}")),
        }
    }
    Some(address)
}

fn asset(name: &str, bytes: Vec<u8>) -> Option<Asset> {
    let digest: [u8; 32] = Sha256::digest(&bytes).into();
    let path = SitePath::new(&format!("assets/{}", hashed_name(name, &digest))).ok()?;
    Some(Asset { name: name.to_owned(), path, bytes: bytes.into_boxed_slice(), digest })
}

impl Asset {
    fn file_name(&self) -> &str {
        self.path.as_str().trim_start_matches("assets/")
    }
}

/// `style.css` as `style.0123456789.css`.
pub(super) fn hashed_name(name: &str, digest: &[u8]) -> String {
    let mut short = String::with_capacity(10);
    for byte in digest.iter().take(5) {
        let _ = write!(short, "{byte:02x}");
    }
    match name.rsplit_once('.') {
        Some((stem, end)) => format!("{stem}.{short}.{end}"),
        None => format!("{name}.{short}"),
    }
}

#[cfg(test)]
mod tests {
    use super::with_names;

    #[test]
    fn a_name_in_a_stylesheet_is_replaced_as_a_whole() {
        let names = [
            ("logo.svg".to_owned(), "logo.12.svg".to_owned()),
            ("small-logo.svg".to_owned(), "small-logo.34.svg".to_owned()),
        ];
        let text = "a{background:url(logo.svg)}b{background:url(\"../small-logo.svg\")}/* logo.svg.gz ŷ */";
        assert_eq!(
            with_names(text, &names),
            "a{background:url(logo.12.svg)}b{background:url(\"../small-logo.34.svg\")}/* logo.svg.gz ŷ */"
        );
    }
}
