use super::key::{Key, NAMES};
use super::messages;
use super::value::Value;
use crate::diagnostic::{Code, Diagnostic, Place};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

pub(super) const UNUSABLE: Code = Code::error("T402", "words that cannot be used");
const NO_LANGUAGE: Code = Code::error("T403", "a language without words");

/// Every code of this room.
pub const CODES: &[Code] = &[UNUSABLE, NO_LANGUAGE];

/// The words that are compiled into the program, by language.
pub(super) const SHIPPED: &[(&str, &str)] = &[
    ("en", include_str!("../../themes/default/words/en.ftl")),
    ("cy", include_str!("../../themes/default/words/cy.ftl")),
];

/// Words of a site's own theme: language, path from the project's root, text.
pub type Own = (String, Arc<str>, String);

/// The words of the interface in one language.
///
/// A message that the language does not have comes from English; a site's own words stand before both.
pub struct Words {
    language: Box<str>,
    bundle: FluentBundle<FluentResource>,
    /// Each message that needs no values, finished.
    plain: Vec<Option<Box<str>>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Words {
    /// The words for pages in `language`, a BCP 47 tag such as `en-GB` or `cy`.
    ///
    /// # Errors
    /// Where there are no words for the language, or a file of the site's own theme cannot be used: every problem
    /// with its place.
    pub fn new(language: &str, own: &[Own]) -> Result<Self, Vec<Diagnostic>> {
        let wanted = language.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let shipped = SHIPPED.iter().find(|(name, _)| *name == wanted);
        let theirs: Vec<&Own> = own.iter().filter(|(name, ..)| *name == wanted).collect();
        let (Ok(tag), true) = (wanted.parse::<LanguageIdentifier>(), shipped.is_some() || !theirs.is_empty()) else {
            let names: Vec<&str> = SHIPPED.iter().map(|(name, _)| *name).collect();
            return Err(vec![
                Diagnostic::new(NO_LANGUAGE, format!("there are no words for pages in the language `{language}`"))
                    .at(Place::whole_file(&"content/site.yaml".into()))
                    .help(format!(
                        "write one of {}, or put the words into `words/{wanted}.ftl` of your theme",
                        names.join(", ")
                    )),
            ]);
        };
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        let mut problems = Vec::new();
        for text in [SHIPPED.first(), shipped].into_iter().flatten().map(|(_, text)| *text) {
            match FluentResource::try_new(text.to_owned()) {
                Ok(resource) => bundle.add_resource_overriding(resource),
                Err((resource, _)) => {
                    debug_assert!(false, "the words of the default theme are sound");
                    bundle.add_resource_overriding(resource);
                }
            }
        }
        let mut own_names: Vec<(&Arc<str>, &str, String)> = Vec::new();
        for (_, file, text) in theirs {
            match own_resource(file, text) {
                Ok(resource) => {
                    own_names.extend(messages::of(&resource).map(|own| (file, text.as_str(), own.name.to_owned())));
                    bundle.add_resource_overriding(resource);
                }
                Err(found) => problems.extend(found),
            }
        }
        let unusable = own_names.iter().filter(|(.., name)| cannot_be_filled(&bundle, name));
        problems.extend(unusable.map(|(file, text, name)| {
            let start = text.find(&format!("{name} ")).unwrap_or_default();
            Diagnostic::new(UNUSABLE, format!("the message `{name}` refers to itself, or to words that are not there"))
                .at(Place::in_text(file, text, start..start + name.len()))
                .help("write the words out")
        }));
        if !problems.is_empty() {
            return Err(problems);
        }
        let plain = NAMES.iter().map(|name| plain_text(&bundle, name)).collect();
        Ok(Self { language: language.into(), bundle, plain })
    }

    /// The names of messages that the language of `language` has no words for, so that they stand in English.
    ///
    /// # Errors
    /// As [`Words::new`].
    pub fn missing(language: &str, own: &[Own]) -> Result<Vec<&'static str>, Vec<Diagnostic>> {
        Self::new(language, own)?;
        let wanted = language.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let shipped = SHIPPED.iter().filter(|(name, _)| *name == wanted).map(|(_, text)| *text);
        let theirs = own.iter().filter(|(name, ..)| *name == wanted).map(|(.., text)| text.as_str());
        let mut known = BTreeSet::new();
        for text in shipped.chain(theirs) {
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
            known.extend(messages::of(&resource).map(|message| message.name.to_owned()));
        }
        Ok(NAMES.iter().copied().filter(|name| !known.contains(*name)).collect())
    }

    /// The words in British English: what tests and messages to the clerk use.
    pub fn english() -> Self {
        Self::new("en-GB", &[]).unwrap_or_else(|_| Self {
            language: "en-GB".into(),
            bundle: FluentBundle::new_concurrent(Vec::new()),
            plain: vec![None; NAMES.len()],
        })
    }

    /// The BCP 47 tag of the language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message that needs no values. Use `say!`.
    pub fn plain(&self, key: Key) -> &str {
        let text = self.plain.get(usize::from(key.0)).and_then(Option::as_deref);
        debug_assert!(text.is_some(), "`{}` needs values", key.name());
        text.unwrap_or_else(|| key.name())
    }

    /// A message filled with values. Use `say!`.
    pub fn filled(&self, key: Key, values: &[(&str, Value<'_>)]) -> String {
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(*name, value.clone());
        }
        let mut problems = Vec::new();
        let message = self.bundle.get_message(key.name()).and_then(|message| message.value());
        let text = message.map(|pattern| self.bundle.format_pattern(pattern, Some(&arguments), &mut problems));
        debug_assert!(problems.is_empty(), "`{}`: {problems:?}", key.name());
        text.map_or_else(|| key.name().to_owned(), Into::into)
    }

    /// Every message that needs no values, for templates: name and text.
    pub fn for_templates(&self) -> BTreeMap<&'static str, &str> {
        let plain = NAMES.iter().zip(&self.plain);
        plain.filter_map(|(name, text)| Some((*name, text.as_deref()?))).collect()
    }
}

/// True for a message that comes to no end, or names what is not there, whatever values it is given.
fn cannot_be_filled(bundle: &FluentBundle<FluentResource>, name: &str) -> bool {
    let Some(pattern) = bundle.get_message(name).and_then(|message| message.value()) else { return true };
    let mut problems = Vec::new();
    let _ = bundle.format_pattern(pattern, None, &mut problems);
    let is_value = |problem: &FluentError| {
        matches!(problem, FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. })))
    };
    !problems.iter().all(is_value)
}

/// Braces within braces of a file of words: its parser calls itself for each.
const MAX_BRACES: usize = 16;

/// Where braces stand too deep within one another.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line_begins = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            // A new message.
            byte if line_begins && byte.is_ascii_alphabetic() => depth = 0,
            _ => {}
        }
        line_begins = byte == b'\n';
        if depth > MAX_BRACES {
            return Some(at);
        }
    }
    None
}

/// The message `name` where it needs no values.
fn plain_text(bundle: &FluentBundle<FluentResource>, name: &str) -> Option<Box<str>> {
    let pattern = bundle.get_message(name)?.value()?;
    let mut problems = Vec::new();
    let text = bundle.format_pattern(pattern, None, &mut problems);
    problems.is_empty().then(|| text.into())
}

/// A file of a site's own theme, or everything that is wrong with it.
fn own_resource(file: &Arc<str>, text: &str) -> Result<FluentResource, Vec<Diagnostic>> {
    if let Some(at) = too_deep(text) {
        return Err(vec![
            Diagnostic::new(UNUSABLE, format!("more than {MAX_BRACES} braces stand within one another"))
                .at(Place::in_text(file, text, at..at + 1))
                .help("close each `{` with a `}`"),
        ]);
    }
    let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let problem = |error: &fluent_syntax::parser::ParserError| {
            Diagnostic::new(UNUSABLE, format!("this line cannot be read: {}", error.kind))
                .at(Place::in_text(file, text, error.pos.clone()))
                .help("a message is `name = words`; a longer one goes on in indented lines")
        };
        errors.iter().map(problem).collect::<Vec<_>>()
    })?;
    let english = FluentResource::try_new(SHIPPED[0].1.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let promised = messages::of(&english).map(|message| (message.name, message.values)).collect();
    let mut problems = messages::terms_in_the_way(&resource, file, text);
    problems.extend(messages::of(&resource).filter_map(|own| own.problem(file, text, &promised)));
    if problems.is_empty() { Ok(resource) } else { Err(problems) }
}
