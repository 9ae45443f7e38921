use super::{codes, hidden, text_file, walk};
use crate::diagnostic::{Diagnostic, Place, Texts};
use std::path::Path;
use std::sync::Arc;
use walkdir::WalkDir;
use xxhash_rust::xxh3::Xxh3;

/// A site's own theme: files that stand in place of the default theme's, one by one.
#[derive(Debug, Clone, Default)]
pub struct ThemeFiles {
    /// Name of the template, path of its file from the project's root, and its text.
    pub templates: Vec<(String, Arc<str>, String)>,
    /// Name of the asset and its content.
    pub assets: Vec<(String, Vec<u8>)>,
    /// Language of a file of words, its path from the project's root, and its text.
    pub words: Vec<(String, Arc<str>, String)>,
}

fn no_file(path: &Arc<str>) -> Diagnostic {
    Diagnostic::new(codes::NOT_A_FILE, "this is neither a file nor a folder")
        .at(Place::whole_file(path))
        .help("remove it from the theme")
}

fn linked(path: &Arc<str>) -> Diagnostic {
    Diagnostic::new(codes::SYMLINK, "this is a link to another file or folder, which is not followed")
        .at(Place::whole_file(path))
        .help("put the file itself here")
}

/// What a folder of a theme holds.
#[derive(Clone, Copy, PartialEq)]
enum Folder {
    Templates,
    Assets,
    Words,
}

impl Folder {
    const ALL: [(&str, Self); 3] = [("templates", Self::Templates), ("assets", Self::Assets), ("words", Self::Words)];
}

impl Texts for ThemeFiles {
    fn text(&self, file: &str) -> Option<&str> {
        let texts = self.templates.iter().chain(&self.words);
        texts.into_iter().find(|(_, path, _)| **path == *file).map(|(_, _, text)| text.as_str())
    }
}

impl ThemeFiles {
    /// Reads `templates/`, `assets/` and `words/` of `themes/<name>/` in the project at `root`; a theme that is not
    /// there has no files. Links are not followed. With it comes every file that could not be read.
    pub fn read(root: &Path, name: &str) -> (Self, Vec<Diagnostic>) {
        let mut files = Self::default();
        let mut diagnostics = Vec::new();
        for (folder, kind) in Folder::ALL {
            let base = root.join("themes").join(name).join(folder);
            // A link would publish what stands elsewhere on the machine.
            if let Some(link) =
                [root.join("themes"), root.join("themes").join(name), base.clone()].iter().find(|at| at.is_symlink())
            {
                let path = link.strip_prefix(root).unwrap_or(link).to_string_lossy().replace('\\', "/");
                diagnostics.push(linked(&path.into()));
                break;
            }
            for entry in WalkDir::new(&base).sort_by_file_name().into_iter().filter_map(Result::ok) {
                let Ok(relative) = entry.path().strip_prefix(&base) else { continue };
                let own = relative.to_string_lossy().replace('\\', "/");
                if own.starts_with('.') {
                    continue;
                }
                if entry.file_type().is_symlink() {
                    diagnostics.push(linked(&format!("themes/{name}/{folder}/{own}").into()));
                }
                if !entry.file_type().is_file() {
                    let is_odd = !entry.file_type().is_dir() && !entry.file_type().is_symlink();
                    diagnostics.extend(is_odd.then(|| no_file(&format!("themes/{name}/{folder}/{own}").into())));
                    continue;
                }
                if let Some(bad) = own.chars().find(|c| kind == Folder::Assets && !walk::fits_address(*c)) {
                    let path = format!("themes/{name}/{folder}/{own}").into();
                    diagnostics.push(walk::no_address(&path, "an asset", bad));
                    continue;
                }
                let name_of_words = own.strip_suffix(".ftl").map(str::to_owned);
                if kind == Folder::Words && name_of_words.is_none() {
                    continue;
                }
                let path: Arc<str> = format!("themes/{name}/{folder}/{own}").into();
                let read = if kind != Folder::Assets {
                    text_file::read(&path, entry.path())
                        .inspect(|source| diagnostics.extend(hidden::in_text(source)))
                        .map(|source| match name_of_words.filter(|_| kind == Folder::Words) {
                            Some(language) => files.words.push((language, path, source.text)),
                            None => files.templates.push((own, path, source.text)),
                        })
                        .map_err(|diagnostic| *diagnostic)
                } else {
                    text_file::read_document(&path, entry.path())
                        .map(|bytes| files.assets.push((own, bytes)))
                        .map_err(|diagnostic| *diagnostic)
                };
                diagnostics.extend(read.err());
            }
        }
        (files, diagnostics)
    }

    /// A digest of every name and content.
    pub fn digest(&self) -> u128 {
        let mut hash = Xxh3::new();
        let templates = self.templates.iter().chain(&self.words).map(|(name, _, text)| (name, text.as_bytes()));
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
