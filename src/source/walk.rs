use super::{codes, hidden};
use crate::diagnostic::{Code, Diagnostic, Place};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::{DirEntry, WalkDir};

const CONTENT: &str = "content";
/// Where the files stand that are published as they are.
pub(super) const DOCUMENTS: &str = "content/documents/";

/// Where the bytes of frozen reports are kept, without a final slash.
pub const FROZEN: &str = "content/frozen";

/// What lies under `content/`, each list sorted by path.
pub(super) struct Found {
    pub(super) texts: Vec<(Arc<str>, PathBuf)>,
    pub(super) documents: Vec<(Arc<str>, PathBuf)>,
    /// Paths below [`FROZEN`].
    pub(super) frozen: Vec<(Arc<str>, PathBuf)>,
    /// What stands where a text might, and is not read: a link, a pipe, a name that is refused.
    pub(super) unread: Vec<Arc<str>>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Lists `root/content`, opening no file. Links are not followed.
pub(super) fn content(root: &Path) -> Found {
    let mut walk = Walk::default();
    let folder = root.join(CONTENT);
    if !folder.is_dir() {
        let message = "there is no `content` folder here";
        let help = match above(root) {
            Some(project) => format!("it stands further up: add `-C {project}`, or run the command there"),
            None => "run the command in the folder that holds `content`, or name that folder with `-C`".to_owned(),
        };
        walk.found.diagnostics.push(Diagnostic::new(codes::NO_CONTENT, message).help(help));
        return walk.found;
    }
    if folder.is_symlink() {
        walk.linked(&CONTENT.into());
        return walk.found;
    }
    let entries = WalkDir::new(&folder).min_depth(1).sort_by_file_name().into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !is_ignored(entry)) {
        match entry {
            Ok(entry) => walk.entry(root, entry),
            Err(error) => walk.unreadable(root, &error),
        }
    }
    let mut found = walk.found;
    // Folder by folder is not path by path: `a/b` comes before `a-b` in a walk.
    found.texts.sort();
    found.documents.sort();
    found.frozen.sort();
    found
}

/// How many folders up a project is looked for.
const FAR: usize = 6;

/// The folder of a project that `root` lies in, as it is named from the same place; `None` where it lies in none.
fn above(root: &Path) -> Option<String> {
    let mut up = root.to_path_buf();
    (0..FAR).find_map(|_| {
        up.push("..");
        let shown = up.to_str()?;
        up.join(CONTENT).join("site.yaml").is_file().then(|| shown.strip_prefix("./").unwrap_or(shown).to_owned())
    })
}

/// Hidden files and what editors leave behind.
fn is_ignored(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.') || name.ends_with('~') || name.ends_with(".swp")
}

struct Walk {
    found: Found,
    /// Paths in small letters, with the first path that had them.
    seen: BTreeMap<String, Arc<str>>,
}

impl Default for Walk {
    fn default() -> Self {
        let found = Found {
            texts: Vec::new(),
            documents: Vec::new(),
            frozen: Vec::new(),
            unread: Vec::new(),
            diagnostics: Vec::new(),
        };
        Self { found, seen: BTreeMap::new() }
    }
}

impl Walk {
    fn entry(&mut self, root: &Path, entry: DirEntry) {
        let path: Arc<str> = relative(root, entry.path()).into();
        if let Some((code, message)) = entry.file_name().to_str().map_or(Some(UNREADABLE_NAME), objection) {
            // A line break in a name would break the message into two.
            self.found.unread.push(Arc::clone(&path));
            let shown: String = path.chars().flat_map(as_shown).collect();
            return self.tell(code, &shown.into(), message, "rename it");
        }
        self.compare_case(&path);
        let kind = entry.file_type();
        if kind.is_symlink() {
            self.linked(&path);
            self.found.unread.push(path);
        } else if kind.is_file() {
            self.file(path, entry.into_path());
        } else if !kind.is_dir() {
            self.tell(codes::NOT_A_FILE, &path, "this is neither a file nor a folder", "remove it from `content`");
            self.found.unread.push(path);
        }
    }

    fn linked(&mut self, path: &Arc<str>) {
        let message = "this is a link to another file or folder, which is not followed";
        self.tell(codes::SYMLINK, path, message, "put the file itself here");
    }

    fn file(&mut self, path: Arc<str>, absolute: PathBuf) {
        if let Some(own) = below_frozen(&path) {
            return self.found.frozen.push((own.into(), absolute));
        }
        if path.starts_with(DOCUMENTS) {
            return match path.chars().find(|c| !fits_address(*c)) {
                None => self.found.documents.push((path, absolute)),
                Some(bad) => self.found.diagnostics.push(no_address(&path, "a document", bad)),
            };
        }
        match absolute.extension().and_then(|extension| extension.to_str()) {
            Some("yaml" | "md") => self.found.texts.push((path, absolute)),
            Some("txt") if is_lock(&path) => self.found.texts.push((path, absolute)),
            Some("csv") if is_of_measure(&path) => self.found.texts.push((path, absolute)),
            Some("csv") => self.tell(
                codes::TABLE_ELSEWHERE,
                &path,
                "nothing reads this table here",
                "readings of a measure stand in `content/measures/`, in a file of the measure's name; a table to publish \
                 as it is belongs in `content/documents/`",
            ),
            Some("yml") => {
                self.tell(
                    codes::YML,
                    &path,
                    "this file is not read, because its name ends in `.yml`",
                    "rename it to end in `.yaml`",
                );
                self.found.unread.push(path);
            }
            Some("txt") if let Some(meant) = without_txt(&path) => {
                let message = "this file is not read, because its name ends in `.txt`";
                let help = format!(
                    "rename it to `{meant}`; Notepad adds `.txt` where “Save as type” is not “All files”, and Windows may \
                     not show it"
                );
                self.tell(codes::TXT, &path, message, help);
                self.found.unread.push(path);
            }
            _ => self.tell(
                codes::STRAY,
                &path,
                "nothing reads this file",
                "a file to publish belongs in `content/documents/`; data is read from `.yaml`, `.csv` and `.md`",
            ),
        }
    }

    /// Two such names are one file on Windows and macOS, and two addresses that differ by case on the site.
    fn compare_case(&mut self, path: &Arc<str>) {
        let small = path.to_lowercase();
        match self.seen.get(&small) {
            None => {
                self.seen.insert(small, Arc::clone(path));
            }
            Some(first) => {
                let message = format!("`{path}` and `{first}` differ only by capital letters");
                self.tell(codes::SAME_BUT_CASE, path, message, "rename or remove one of them");
            }
        }
    }

    fn unreadable(&mut self, root: &Path, error: &walkdir::Error) {
        let path = error.path().map_or_else(|| CONTENT.to_owned(), |path| relative(root, path));
        let reason = error.io_error().map_or_else(String::new, |error| format!(": {error}"));
        let message = format!("this folder or file cannot be listed{reason}");
        self.tell(codes::UNREADABLE, &path.into(), message, "check that you may open it");
    }

    fn tell(&mut self, code: Code, path: &Arc<str>, message: impl Into<String>, help: impl Into<String>) {
        self.found.diagnostics.push(Diagnostic::new(code, message).at(Place::whole_file(path)).help(help));
    }
}

/// The path below [`FROZEN`] of a file that is kept there.
pub(super) fn below_frozen(path: &str) -> Option<&str> {
    path.strip_prefix(FROZEN)?.strip_prefix('/')
}

/// True for the hashes of what a frozen report was made from.
fn is_lock(path: &str) -> bool {
    path.starts_with("content/periods/") && path.ends_with("/lock.txt")
}

/// The name that was meant, of a file of data that an editor saved under another ending: `updates.yaml.txt`, and
/// `updates.txt` where only that file can be meant.
fn without_txt(path: &str) -> Option<String> {
    let stem = path.strip_suffix(".txt")?;
    let name = stem.rsplit('/').next()?;
    let ending = match name {
        "period" | "updates" | "enquiry" if stem.starts_with("content/periods/") => ".yaml",
        "narrative" if stem.starts_with("content/periods/") => ".md",
        _ => [".yaml", ".md", ".csv"].into_iter().find(|ending| name.ends_with(ending)).map(|_| "")?,
    };
    Some(format!("{name}{ending}"))
}

/// Names of devices, which Windows gives to no file and no folder, whatever stands after a full stop.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// True for the name of a device of Windows: a project or a site with such a name cannot be copied there.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let numbered = |kind: &str| {
        let number = stem.get(..3).filter(|head| head.eq_ignore_ascii_case(kind)).and(stem.get(3..));
        number.is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
    };
    DEVICES.iter().any(|device| stem.eq_ignore_ascii_case(device)) || numbered("com") || numbered("lpt")
}

const UNREADABLE_NAME: (Code, &str) = (codes::BAD_NAME, "the name of this file holds letters that cannot be read");

/// Why a name cannot stand in a project, which has to be the same files on every system.
fn objection(name: &str) -> Option<(Code, &'static str)> {
    let is_unseen = |c: char| c.is_control() || hidden::name_of(c).is_some();
    // macOS parts a letter from its accent where other systems do not, and two files become one.
    let is_accent = |c: char| matches!(c, '\u{300}'..='\u{36f}');
    if name.contains(is_unseen) {
        Some((codes::BAD_NAME, "the name of this file holds a character that cannot be seen"))
    } else if name.contains(is_accent) {
        Some((codes::BAD_NAME, "an accent stands apart from its letter in the name of this file"))
    } else if is_device(name) {
        Some((codes::WINDOWS_NAME, "Windows keeps this name for itself and cannot open the file"))
    } else if name.ends_with(['.', ' ']) {
        Some((codes::WINDOWS_NAME, "the name of this file ends in a full stop or a space, which Windows leaves out"))
    } else {
        None
    }
}

/// A character of a name as it is printed.
fn as_shown(c: char) -> impl Iterator<Item = char> {
    let is_unseen = c.is_control() || hidden::name_of(c).is_some();
    let escaped = is_unseen.then(|| c.escape_unicode());
    let plain = (!is_unseen).then_some(c);
    escaped.into_iter().flatten().chain(plain)
}

/// True for a character that may stand in the path of a file that is published as it is.
pub(super) fn fits_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '/')
}

/// A file to publish whose name cannot be part of an address.
pub(super) fn no_address(path: &Arc<str>, what: &str, bad: char) -> Diagnostic {
    let shown = if bad == ' ' { "a space".to_owned() } else { format!("`{}`", bad.escape_debug()) };
    let message = format!("the name of {what} cannot hold {shown}, because it becomes part of an address");
    Diagnostic::new(codes::DOCUMENT_NAME, message)
        .at(Place::whole_file(path))
        .help("rename it with letters a to z, digits, `.`, `-` and `_`")
}

/// True where the readings of a measure stand.
fn is_of_measure(path: &str) -> bool {
    path.strip_prefix("content/measures/").is_some_and(|name| !name.contains('/'))
}

/// The path from the project's root, with forward slashes on every system.
fn relative(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests;
