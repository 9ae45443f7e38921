//! Typst sets the pages and writes them with their tags.

use super::fault;
use super::sound;
use super::world::PaperWorld;
use crate::diagnostic::Diagnostic;
use crate::paper::model::Document;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// How a paper looks; it reads the document and holds no words of its own.
const TEMPLATE: &str = include_str!("../../../themes/default/paper/paper.typ");

/// Sets a document as PDF/UA-1.
///
/// # Errors
/// Where a part of the document cannot be set, with the part: codes P950 to P953.
pub fn pdf(document: &Document) -> Result<Vec<u8>, Box<Diagnostic>> {
    set(document, TEMPLATE)
}

/// [`pdf`] with a template of one's own.
pub(super) fn set(document: &Document, template: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
    let world = PaperWorld::new(document, template)?;
    sound::look(document, &|character| world.has(character))?;
    let bytes = write(&world, document);
    // Typst keeps what it set for the next time, which never comes for the same paper.
    typst::comemo::evict(0);
    bytes
}

fn write(world: &PaperWorld, document: &Document) -> Result<Vec<u8>, Box<Diagnostic>> {
    let refused = |faults: &[_]| fault::refused(world, document, faults);
    let set = typst::compile::<PagedDocument>(world);
    let pages = set.output.map_err(|faults| refused(&faults))?;
    // The worst of its warnings is that page numbers never settled, and then those printed are wrong.
    if !set.warnings.is_empty() {
        return Err(refused(&set.warnings));
    }
    typst_pdf::pdf(&pages, &options(document)?).map_err(|faults| refused(&faults))
}

/// Everything in the file but its pages: no time, and a name made of what the document is.
fn options(document: &Document) -> Result<PdfOptions, Box<Diagnostic>> {
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|fault| fault::unexpected(document, fault.message()))?;
    let mut ident = format!("{}\n{}", document.organisation, document.title);
    for paper in &document.papers {
        ident.push('\n');
        ident.push_str(&paper.id);
    }
    Ok(PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some("Ragstone".to_owned())),
        timestamp: None,
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    })
}
