//! What stands around the plan: its files, the theme, the typefaces, the output folder, its history.

use super::{Check, State};
use crate::chart::card;
use crate::cli::project::Files;
use crate::cli::report::counted;
use crate::diagnostic::Diagnostic;
use crate::publish::{Grounds, Output};
use std::path::Path;

pub(super) fn content(files: &Files) -> Check {
    let unread = files.sources.unread().len();
    if !files.has_content {
        return Check::new("content", State::Stop, "there is no `content` folder here")
            .help("run this in the folder that holds `content`, or name that folder with `-C`; `ragstone new site` begins one");
    }
    if unread > 0 {
        return Check::new("content", State::Stop, format!("{} cannot be read", counted(unread, "file")))
            .help("`ragstone check` names each");
    }
    let (texts, documents) = (files.sources.texts().len(), files.sources.documents().len());
    Check::well("content", format!("{} and {}", counted(texts, "file"), counted(documents, "document")))
}

/// Files of a theme that are named.
const MOST: usize = 8;

pub(super) fn theme(files: &Files) -> Check {
    if let Some(problem) = files.diagnostics.iter().find(|problem| problem.code == crate::cli::project::NO_SUCH_THEME) {
        return Check::new("theme", State::Stop, problem.message.as_str())
            .help(problem.help.clone().unwrap_or_default());
    }
    let theme = &files.theme;
    let templates = theme.templates.iter().map(|(name, ..)| name.clone());
    let assets = theme.assets.iter().map(|(name, _)| name.clone());
    let words = theme.words.iter().map(|(language, ..)| format!("{language}.ftl"));
    let own: Vec<String> = templates.chain(assets).chain(words).collect();
    let named = own.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ");
    let more = if own.len() > MOST { format!(" and {} more", own.len() - MOST) } else { String::new() };
    Check::well(
        "theme",
        match own.len() {
            0 => "the default theme, as it comes".to_owned(),
            files => format!("the default theme with {} of your own: {named}{more}", counted(files, "file")),
        },
    )
}

pub(super) fn fonts() -> Check {
    if card::typefaces_are_sound() {
        Check::well("fonts", "the program's own typefaces can be read")
    } else {
        Check::new("fonts", State::Stop, "the program's own typefaces cannot be read")
            .help("this copy of the program is damaged: install it again")
    }
}

pub(super) fn output(root: &Path, named: Option<&Path>) -> Check {
    let folder = named.map_or_else(|| root.join("output"), Path::to_owned);
    let shown = named.map_or_else(|| "output".to_owned(), |named| named.to_string_lossy().into_owned());
    match Output::is_ours(&folder) {
        Ok(true) => {}
        Ok(false) => return absent(&folder, &shown),
        Err(problems) => return refused(&problems),
    }
    let (content, themes) = (root.join("content"), root.join("themes"));
    match Output::open(&folder, &Grounds { root, sources: &[&content, &themes] }) {
        Err(problems) => refused(&problems),
        Ok(_) if is_read_only(&folder) => read_only(&shown),
        Ok(output) if output.is_unfinished() => {
            Check::new("output", State::Look, format!("`{shown}`: a build was stopped before it was done"))
                .help("the next `ragstone build` puts it right")
        }
        Ok(output) => {
            Check::well("output", format!("`{shown}` holds {} of the last build", counted(output.files(), "file")))
        }
    }
}

fn absent(folder: &Path, shown: &str) -> Check {
    let above = folder.ancestors().find(|above| above.exists() && !above.as_os_str().is_empty());
    if above.is_some_and(is_read_only) {
        return read_only(shown);
    }
    Check::well("output", format!("`{shown}` is free for the first build"))
}

fn refused(problems: &[Diagnostic]) -> Check {
    let (found, help) =
        problems.first().map_or_else(Default::default, |first| (first.message.clone(), first.help.clone()));
    Check { help, ..Check::new("output", State::Stop, found) }
}

fn read_only(shown: &str) -> Check {
    Check::new("output", State::Stop, format!("nothing can be written into `{shown}`"))
        .help("name another folder with `-o`, or ask who looks after this one")
}

fn is_read_only(folder: &Path) -> bool {
    folder.metadata().is_ok_and(|found| found.permissions().readonly())
}

/// Git is not run: that there is a repository is all that is asked.
pub(super) fn history(root: &Path) -> Check {
    let real = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    if real.ancestors().any(|folder| folder.join(".git").exists()) {
        return Check::well("history", "the plan stands in a git repository");
    }
    Check::new("history", State::Look, "the plan stands in no git repository, so nothing remembers what it said before")
        .help("`git init`, and commit `content` with each report")
}
