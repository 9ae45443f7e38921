//! The form for people: the line as it stands in the file, a caret under the words, and what to do.

use super::visible::{inert, visible};
use super::{Diagnostic, Place, Severity, Texts};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

/// Whether the output may carry colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// Plain text.
    Off,
    /// ANSI styles, for a terminal.
    On,
}

/// The problem with its source line and caret, ending without a newline.
pub fn render(diagnostic: &Diagnostic, texts: &dyn Texts, colour: Colour) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(visible(&diagnostic.message)).id(diagnostic.code.id);
    let mut group = Group::with_title(title);
    if let Some(place) = &diagnostic.place {
        group = match snippet(place, texts, AnnotationKind::Primary, None) {
            Some(snippet) => group.element(snippet),
            None => group.element(annotate_snippets::Origin::path(&*place.file)),
        };
    }
    if let Some((place, note)) = &diagnostic.related
        && let Some(snippet) = snippet(place, texts, AnnotationKind::Context, Some(note))
    {
        group = group.element(snippet);
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(lines(help)));
    }
    let offer = diagnostic.fix.as_ref().map(|fix| format!("`ragstone check --fix` can do this: {}", fix.title));
    if let Some(offer) = &offer {
        group = group.element(Level::HELP.message(lines(offer)));
    }
    let renderer = match colour {
        Colour::Off => Renderer::plain(),
        Colour::On => Renderer::styled(),
    };
    renderer.render(&[group])
}

/// Advice, which may have lines.
fn lines(advice: &str) -> String {
    advice.split('\n').map(visible).collect::<Vec<_>>().join("\n")
}

fn snippet<'a>(
    place: &'a Place,
    texts: &'a dyn Texts,
    kind: AnnotationKind,
    note: Option<&'a str>,
) -> Option<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let text = texts.text(&place.file).filter(|_| place.line > 0)?;
    let annotation = kind.span(place.span.clone()).label(note);
    Some(Snippet::source(inert(text)).path(&*place.file).fold(true).annotation(annotation))
}
