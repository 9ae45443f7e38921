use super::succession::Message;
use notify_debouncer_full::notify::{self, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

/// How long a file must be left alone before it is told of: an editor writes several times within this.
const SETTLED: Duration = Duration::from_millis(10);
/// How often that is looked at.
const TICK: Duration = Duration::from_millis(5);

/// Follows what happens in the folders that a site is made from.
pub(super) struct Watch {
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    folders: Folders,
}

/// The folders whose files make the site.
#[derive(Clone)]
struct Folders([PathBuf; 2]);

impl Folders {
    fn of(root: &Path) -> Self {
        Self(["content", "themes"].map(|name| root.join(name)))
    }

    /// How many of these events are about files of the folders, and whether one is about a folder itself.
    fn judge(&self, events: &[DebouncedEvent]) -> (usize, bool) {
        // Reading a file is told of as well: without this every reading would lead to the next.
        let told = events.iter().filter(|event| !event.kind.is_access());
        let paths: Vec<&PathBuf> = told.flat_map(|event| &event.paths).collect();
        let files = paths.iter().filter(|path| self.0.iter().any(|folder| path.starts_with(folder))).count();
        (files, paths.iter().any(|path| self.0.contains(path)))
    }
}

impl Watch {
    /// Watches the project in `root` and tells of each change.
    pub(super) fn new(root: &Path, tell: mpsc::Sender<Message>) -> Result<Self, notify::Error> {
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let folders = Folders::of(&root);
        let judge = folders.clone();
        let heard = move |heard: DebounceEventResult| {
            let message = match heard {
                // More may have happened than was told.
                Ok(events) if events.iter().any(|event| event.need_rescan()) => {
                    Message::Changed { files: 1, folders: true }
                }
                Ok(events) => match judge.judge(&events) {
                    (0, _) => return,
                    (files, folders) => Message::Changed { files, folders },
                },
                Err(_) => Message::Changed { files: 1, folders: true },
            };
            let _ = tell.send(message);
        };
        let mut debouncer = new_debouncer(SETTLED, Some(TICK), heard)?;
        // The root tells when one of the folders comes back.
        debouncer.watch(&root, RecursiveMode::NonRecursive)?;
        let mut watch = Self { debouncer, folders };
        watch.renew();
        Ok(watch)
    }

    /// Watches the folders that are there now, one that was removed and came back among them.
    pub(super) fn renew(&mut self) {
        for folder in &self.folders.0 {
            // A folder that is gone is not watched any more, which is no mistake; nor is one that was never there.
            let _ = self.debouncer.unwatch(folder);
            let _ = self.debouncer.watch(folder, RecursiveMode::Recursive);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods)]
    use super::*;
    use notify::event::{AccessKind, CreateKind, EventKind, ModifyKind, RemoveKind};

    fn judged(kind: EventKind, path: &str) -> (usize, bool) {
        let event = notify::Event::new(kind).add_path(path.into());
        Folders::of(Path::new("/plan")).judge(&[DebouncedEvent::new(event, std::time::Instant::now())])
    }

    #[test]
    fn reading_a_file_is_no_change() {
        assert_eq!(judged(EventKind::Access(AccessKind::Any), "/plan/content/site.yaml"), (0, false));
        assert_eq!(judged(EventKind::Modify(ModifyKind::Any), "/plan/content/site.yaml"), (1, false));
    }

    #[test]
    fn only_the_folders_that_make_the_site_are_followed() {
        for path in ["/plan/output/index.html", "/plan/contents/a.md", "/plan/notes.md"] {
            assert_eq!(judged(EventKind::Create(CreateKind::File), path), (0, false), "{path}");
        }
        assert_eq!(judged(EventKind::Create(CreateKind::File), "/plan/themes/own/assets/own.css"), (1, false));
    }

    #[test]
    fn a_folder_that_comes_or_goes_is_told_apart() {
        assert_eq!(judged(EventKind::Remove(RemoveKind::Folder), "/plan/content"), (1, true));
        assert_eq!(judged(EventKind::Create(CreateKind::Folder), "/plan/themes"), (1, true));
    }
}
