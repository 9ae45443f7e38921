use super::pages::Press;
use super::path::SitePath;
use super::site_words::SiteWords;
use super::sprite::{self, Sprite};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source::ThemeFiles;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::cell::{Ref, RefCell};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;
use tera::{Context, ErrorKind, Tera};

pub(super) const TEMPLATE: Code = Code::error("T401", "a template that cannot be used");

/// Templates of the default theme, compiled into the program.
macro_rules! templates {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../themes/default/templates/", $name)))),+]
    };
}

/// Assets of the default theme, compiled into the program.
macro_rules! assets {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../themes/default/assets/", $name)).as_slice())),+]
    };
}

const TEMPLATES: &[(&str, &str)] = templates![
    "accessibility.html",
    "action.html",
    "actions.html",
    "base.html",
    "changes.html",
    "components.html",
    "corrections.html",
    "data_quality.html",
    "deadlines.html",
    "evidence.html",
    "finding.html",
    "findings.html",
    "glossary.html",
    "home.html",
    "measure.html",
    "measures.html",
    "meeting.html",
    "meetings.html",
    "not_found.html",
    "page.html",
    "priorities.html",
    "priority.html",
    "questions.html",
    "report.html",
    "reports.html",
    "robots.txt",
    "role.html",
    "roles.html",
    "scrutiny.html",
    "sitemap.xml",
    "visit.html",
    "visits.html",
];

const ASSETS: &[(&str, &[u8])] = assets![
    "favicon.svg",
    "hyperlegible-next-latin-ext.woff2",
    "hyperlegible-next-latin.woff2",
    "hyperlegible-next-OFL.txt",
    "style.css",
];

/// The stylesheet of every page: the palette and the rules of charts go before the theme's own.
const STYLESHEET: &str = "style.css";

/// Templates ready to render, and the files that pages load.
pub(super) struct Theme {
    tera: Tera,
    sprite: Sprite,
    /// Where each template stands, for messages: the default theme's are inside the program.
    sources: BTreeMap<String, (Arc<str>, String)>,
    /// Published name and content of each asset.
    pub(super) assets: Vec<(SitePath, Box<[u8]>)>,
}

/// Published names of the assets that the shell links to.
#[derive(Debug, Serialize)]
pub(super) struct AssetNames {
    css: String,
    font: String,
    favicon: String,
}

impl Theme {
    /// The default theme with a site's own files in place of its.
    ///
    /// # Errors
    /// Every template that cannot be read, at its place.
    pub(super) fn new(own: &ThemeFiles) -> Result<Self, Vec<Diagnostic>> {
        let mut sources: BTreeMap<String, (Arc<str>, String)> = TEMPLATES
            .iter()
            .map(|(name, text)| {
                let file = format!("themes/default/templates/{name}").into();
                ((*name).to_owned(), (file, (*text).to_owned()))
            })
            .collect();
        for (name, file, text) in &own.templates {
            sources.insert(name.clone(), (Arc::clone(file), text.clone()));
        }
        let mut tera = Tera::new();
        tera.autoescape_on([".html", ".xml", ".svg"]);
        let pairs = sources.iter().map(|(name, (_, text))| (name.as_str(), text.as_str()));
        if let Err(error) = tera.add_raw_templates(pairs) {
            return Err(vec![placed(&sources, &error)]);
        }
        Ok(Self { tera, sprite: Sprite::new(), assets: publish_assets(own), sources })
    }

    /// Published names of the assets that the shell links to.
    pub(super) fn asset_names(&self) -> AssetNames {
        let named = |stem: &str, end: &str| {
            let own = |path: &&SitePath| {
                let name = path.as_str().trim_start_matches("assets/");
                name.starts_with(stem) && name.ends_with(end) && !name[stem.len()..name.len() - end.len()].contains('-')
            };
            self.assets.iter().map(|(path, _)| path).find(own).map_or_else(String::new, |path| path.as_str().to_owned())
        };
        AssetNames {
            css: named("style.", ".css"),
            font: named("hyperlegible-next-latin.", ".woff2"),
            favicon: named("favicon.", ".svg"),
        }
    }

    /// Makes words available to every page.
    pub(super) fn set_site(&mut self, site: &SiteWords<'_>) {
        let context = self.tera.global_context();
        context.insert("site", site);
        context.insert("sprite", sprite::MARK);
    }
}

/// Prints pages with a theme, one after another into the same memory.
pub(super) struct Printer<'t> {
    theme: &'t Theme,
    page: RefCell<Vec<u8>>,
}

impl<'t> Printer<'t> {
    pub(super) fn new(theme: &'t Theme) -> Self {
        Self { theme, page: RefCell::new(Vec::with_capacity(1 << 16)) }
    }

    /// The page printed last.
    pub(super) fn page(&self) -> Ref<'_, Vec<u8>> {
        self.page.borrow()
    }
}

impl Press for Printer<'_> {
    /// What the template asks for and the view does not have, at its place in the template.
    type Printed = Result<(), Box<Diagnostic>>;

    fn print<V: Serialize>(&self, template: &'static str, view: &V) -> Self::Printed {
        let mut page = self.page.borrow_mut();
        page.clear();
        let theme = self.theme;
        let printed =
            Context::from_serialize(view).and_then(|context| theme.tera.render_to(template, &context, &mut *page));
        printed.map_err(|error| Box::new(placed(&theme.sources, &error)))?;
        theme.sprite.put_into(&mut page);
        Ok(())
    }

    fn put(&self, text: &str) -> Self::Printed {
        let mut page = self.page.borrow_mut();
        page.clear();
        page.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

fn placed(sources: &BTreeMap<String, (Arc<str>, String)>, error: &tera::Error) -> Diagnostic {
    let report = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => report,
        // The first line says what is wrong; a drawing of the place may follow.
        _ => {
            let words = error.to_string();
            let first = words.lines().next().unwrap_or_default().trim_start_matches("error: ");
            return Diagnostic::new(TEMPLATE, first).help("look at the theme's templates");
        }
    };
    let diagnostic = Diagnostic::new(TEMPLATE, report.message().to_owned());
    match sources.get(report.filename()) {
        Some((file, text)) => diagnostic
            .at(Place::in_text(file, text, report.span().range.clone()))
            .help("compare the template with the one of the default theme"),
        None => diagnostic,
    }
}

/// Assets under names that change with their content, so that hosts may keep them for ever.
fn publish_assets(own: &ThemeFiles) -> Vec<(SitePath, Box<[u8]>)> {
    let mut files: BTreeMap<&str, &[u8]> = ASSETS.iter().copied().collect();
    for (name, bytes) in &own.assets {
        files.insert(name, bytes);
    }
    let mut published: Vec<(SitePath, Box<[u8]>)> = Vec::with_capacity(files.len());
    let mut names: Vec<(&str, String)> = Vec::new();
    let (styles, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| name.ends_with(".css"));
    for (name, bytes) in others {
        let hashed = hashed_name(name, bytes);
        published.extend(SitePath::new(&format!("assets/{hashed}")).ok().map(|path| (path, Box::from(bytes))));
        names.push((name, hashed));
    }
    for (name, bytes) in styles {
        let mut text = String::new();
        if name == STYLESHEET {
            text.push_str(&crate::chart::page_stylesheet());
        }
        text.push_str(&String::from_utf8_lossy(bytes));
        for (plain, hashed) in &names {
            text = text.replace(plain, hashed);
        }
        let hashed = hashed_name(name, text.as_bytes());
        let path = SitePath::new(&format!("assets/{hashed}"));
        published.extend(path.ok().map(|path| (path, text.into_bytes().into_boxed_slice())));
    }
    published
}

/// `style.css` as `style.0123456789.css`.
fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let mut digest = String::with_capacity(10);
    for byte in Sha256::digest(bytes).iter().take(5) {
        let _ = write!(digest, "{byte:02x}");
    }
    match name.rsplit_once('.') {
        Some((stem, end)) => format!("{stem}.{digest}.{end}"),
        None => format!("{name}.{digest}"),
    }
}
