use super::assets::{self, Asset, AssetLinks};
use super::pages::Press;
use super::self_links;
use super::site_words::SiteWords;
use super::sprite::{self, Sprite};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source::ThemeFiles;
use crate::words::{Words, say};
use serde::Serialize;
use std::cell::{Ref, RefCell};
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Context, ErrorKind, Tera};

pub(super) const TEMPLATE: Code = Code::error("T401", "a template that cannot be used");

/// Templates of the default theme, compiled into the program.
macro_rules! templates {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../themes/default/templates/", $name)))),+]
    };
}

const TEMPLATES: &[(&str, &str)] = templates![
    "accessibility.html",
    "action.html",
    "actions.html",
    "az.html",
    "base.html",
    "changes.html",
    "components.html",
    "correction_notice.html",
    "corrections.html",
    "cut.html",
    "data.html",
    "data_dictionary.html",
    "data_quality.html",
    "deadlines.html",
    "evidence.html",
    "finding.html",
    "findings.html",
    "follow_ups.html",
    "footer.html",
    "glossary.html",
    "home.html",
    "masthead.html",
    "measure.html",
    "measures.html",
    "meeting.html",
    "meeting_paper.html",
    "meetings.html",
    "not_found.html",
    "page.html",
    "paper_components.html",
    "paper_document.html",
    "priorities.html",
    "priority.html",
    "questions.html",
    "report.html",
    "reports.html",
    "robots.txt",
    "role.html",
    "roles.html",
    "scripted.html",
    "scrutiny.html",
    "search.html",
    "sitemap.xml",
    "visit.html",
    "visits.html",
];

/// Templates ready to render, and the files that pages load.
pub(super) struct Theme {
    tera: Tera,
    sprite: Sprite,
    /// What a heading that links to itself says of that, escaped.
    link_title: String,
    /// Where each template stands, for messages: the default theme's are inside the program.
    sources: BTreeMap<String, (Arc<str>, String)>,
    /// Each asset as it is published.
    pub(super) assets: Vec<Asset>,
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
        tera.set_escape_fn(super::escape::write);
        let pairs = sources.iter().map(|(name, (_, text))| (name.as_str(), text.as_str()));
        if let Err(error) = tera.add_raw_templates(pairs) {
            return Err(vec![placed(&sources, &error)]);
        }
        Ok(Self { tera, sprite: Sprite::new(), link_title: String::new(), assets: assets::publish(own), sources })
    }

    /// Where pages find each asset, by the name of its file in the theme.
    pub(super) fn asset_links(&self) -> AssetLinks {
        assets::links(&self.assets)
    }

    /// The icon as an address that holds it, where it is short.
    pub(super) fn icon(&self) -> Option<String> {
        assets::icon(&self.assets)
    }

    /// Makes words available to every page.
    pub(super) fn set_site(&mut self, site: &SiteWords<'_>, words: &Words) {
        self.link_title = self_links::escaped(say!(words, cite_link_to_section));
        let context = self.tera.global_context();
        context.insert("site", site);
        context.insert("words", &words.for_templates());
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
        // Of the page that there are thousands of, every byte counts.
        let title = (template != "action.html").then_some(&*theme.link_title);
        self_links::put_into(&mut page, title);
        Ok(())
    }

    fn put(&self, bytes: &[u8]) -> Self::Printed {
        let mut page = self.page.borrow_mut();
        page.clear();
        page.extend_from_slice(bytes);
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
