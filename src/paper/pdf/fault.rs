//! What Typst refused, in our words.

use super::sound::unreadable;
use super::world::PaperWorld;
use crate::diagnostic::Diagnostic;
use crate::paper::codes::NOT_SET;
use crate::paper::model::Document;
use typst::diag::SourceDiagnostic;
use typst::{World, WorldExt};

/// The first of what Typst says, with the drawing it is about or the line of the template.
pub(super) fn refused(world: &PaperWorld, document: &Document, faults: &[SourceDiagnostic]) -> Box<Diagnostic> {
    let Some(fault) = faults.first() else { return unexpected(document, "Typst gives no reason") };
    let file = fault.span.id();
    let name = file.as_ref().map(|file| file.vpath().get_without_slash());
    if let Some(name) = name.filter(|name| document.drawings.iter().any(|drawing| drawing.name == *name)) {
        return unreadable(document, name, &fault.message);
    }
    let line = world.range(fault.span).zip(world.source(world.main()).ok());
    let line = line.and_then(|(range, template)| template.lines().byte_to_line(range.start));
    let about = line.map_or_else(String::new, |line| format!(" (line {} of the template)", line + 1));
    unexpected(document, &format!("{}{about}", fault.message))
}

/// What a document of ours should never meet.
pub(super) fn unexpected(document: &Document, why: &str) -> Box<Diagnostic> {
    let message = format!("“{}” cannot be set as PDF: {why}", document.title);
    let help = "This is a fault in Ragstone and not in the plan; the paper as HTML has the same words";
    Box::new(Diagnostic::new(NOT_SET, message).help(help))
}
