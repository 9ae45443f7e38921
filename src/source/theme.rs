use super::text_file;
use crate::diagnostic::{Diagnostic, Place, Texts};
use std::path::Path;
use std::sync::Arc;
use walkdir::WalkDir;
use xxhash_rust::xxh3::Xxh3;

/// A site's own theme: files that stand in place of the default theme's, one by one.
#[derive(Debug, Default)]
pub struct ThemeFiles {
    /// Name of the template, path of its file from the project's root, and its text.
    pub templates: Vec<(String, Arc<str>, String)>,
    /// Name of the asset and its content.
    pub assets: Vec<(String, Vec<u8>)>,
}

impl Texts for ThemeFiles {
    fn text(&self, file: &str) -> Option<&str> {
        self.templates.iter().find(|(_, path, _)| **path == *file).map(|(_, _, text)| text.as_str())
    }
}

impl ThemeFiles {
    /// Reads `themes/<name>/templates/` and `themes/<name>/assets/` of the project at `root`; a theme that is not
    /// there has no files. Links are not followed. With it comes every file that could not be read.
    pub fn read(root: &Path, name: &str) -> (Self, Vec<Diagnostic>) {
        let mut files = Self::default();
        let mut diagnostics = Vec::new();
        for (folder, is_template) in [("templates", true), ("assets", false)] {
            let base = root.join("themes").join(name).join(folder);
            for entry in WalkDir::new(&base).sort_by_file_name().into_iter().filter_map(Result::ok) {
                let Ok(relative) = entry.path().strip_prefix(&base) else { continue };
                let own = relative.to_string_lossy().replace('\\', "/");
                if !entry.file_type().is_file() || own.starts_with('.') {
                    continue;
                }
                let path: Arc<str> = format!("themes/{name}/{folder}/{own}").into();
                let read = if is_template {
                    text_file::read(&path, entry.path())
                        .map(|source| files.templates.push((own, path, source.text)))
                        .map_err(|diagnostic| *diagnostic)
                } else {
                    std::fs::read(entry.path()).map(|bytes| files.assets.push((own, bytes))).map_err(|error| {
                        Diagnostic::new(super::codes::UNREADABLE, format!("this file cannot be read: {error}"))
                            .at(Place::whole_file(&path))
                    })
                };
                diagnostics.extend(read.err());
            }
        }
        (files, diagnostics)
    }

    /// A digest of every name and content.
    pub fn digest(&self) -> u128 {
        let mut hash = Xxh3::new();
        let templates = self.templates.iter().map(|(name, _, text)| (name, text.as_bytes()));
        let assets = self.assets.iter().map(|(name, bytes)| (name, bytes.as_slice()));
        for (name, bytes) in templates.chain(assets) {
            for part in [name.as_bytes(), bytes] {
                hash.update(&(part.len() as u64).to_le_bytes());
                hash.update(part);
            }
        }
        hash.digest128()
    }
}
