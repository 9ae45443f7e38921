//! The form for people: the line as it stands in the file, a caret under the words, and what to do.

use super::visible::{inert, visible};
use super::{Diagnostic, Place, Severity, Texts};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// Bytes of the longest lines that are drawn.
const MOST_DRAWN: usize = 10_000;

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
            None => group.element(origin(place)),
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

/// The name of a file, and where in it.
fn origin(place: &Place) -> Origin<'_> {
    let origin = Origin::path(&*place.file);
    let number = |number: u32| usize::try_from(number).ok().filter(|number| *number > 0);
    match (number(place.line), number(place.column)) {
        (Some(line), Some(column)) => origin.line(line).char_column(column),
        _ => origin,
    }
}

fn snippet<'a>(
    place: &'a Place,
    texts: &'a dyn Texts,
    kind: AnnotationKind,
    note: Option<&'a str>,
) -> Option<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let text = texts.text(&place.file).filter(|_| place.line > 0)?;
    // The lines at fault alone: the whole of a long file would be gone through for each of its problems.
    let start = text.get(..place.span.start)?.rfind('\n').map_or(0, |at| at + 1);
    let last = place.span.end.max(place.span.start);
    let end = text.get(last..)?.find('\n').map_or(text.len(), |at| last + at + 1);
    let lines = text.get(start..end).filter(|lines| lines.len() <= MOST_DRAWN)?;
    let annotation = kind.span(place.span.start - start..last - start).label(note);
    let line = usize::try_from(place.line).unwrap_or(1);
    Some(Snippet::source(inert(lines)).line_start(line).path(&*place.file).fold(true).annotation(annotation))
}
