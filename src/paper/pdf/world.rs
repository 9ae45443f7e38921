//! All that Typst may see: one template, one document, its drawings and one typeface.

use super::fault;
use super::spelling::spell;
use crate::diagnostic::Diagnostic;
use crate::paper::model::Document;
use std::collections::HashMap;
use std::path::PathBuf;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

/// The faces of the one family. There is no italic: a paper stresses by weight.
static FACES: [&[u8]; 2] = [
    include_bytes!("../../../themes/default/fonts/hyperlegible-next-regular.ttf"),
    include_bytes!("../../../themes/default/fonts/hyperlegible-next-bold.ttf"),
];

/// Files in memory; no disk, no network, no packages, no fonts of the system, no clock.
pub(super) struct PaperWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    files: HashMap<FileId, Bytes>,
}

impl PaperWorld {
    /// Lays a document out for a template to read.
    pub(super) fn new(document: &Document, template: &str) -> Result<Self, Box<Diagnostic>> {
        let json = serde_json::to_string(document).map_err(|error| fault::unexpected(document, &error.to_string()))?;
        let mut files = HashMap::new();
        files.insert(file(document, "document.json")?, spelt(&json));
        for drawing in &document.drawings {
            files.insert(file(document, &drawing.name)?, spelt(&drawing.svg));
        }
        let fonts: Vec<Font> = FACES.iter().flat_map(|face| Font::iter(Bytes::new(*face))).collect();
        // Row headers are said by what Typst still calls an extra.
        let features = std::iter::once(Feature::A11yExtras).collect();
        Ok(Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(file(document, "paper.typ")?, template.to_owned()),
            files,
        })
    }

    /// True where every face has the character.
    pub(super) fn has(&self, character: char) -> bool {
        self.fonts.iter().all(|font| font.info().coverage.contains(u32::from(character)))
    }
}

fn spelt(text: &str) -> Bytes {
    Bytes::from_string(text.chars().map(spell).collect::<String>())
}

/// The name of a file in memory. The same name is kept once, however many papers have it.
fn file(document: &Document, name: &str) -> Result<FileId, Box<Diagnostic>> {
    let path = VirtualPath::new(name).map_err(|error| fault::unexpected(document, &format!("{name}: {error}")))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

impl World for PaperWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.vpath().get_without_slash()))
}
