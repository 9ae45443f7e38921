use super::project::{AllTexts, Files};
use super::record;
use super::{End, report};
use crate::publish;
use crate::record::{CHAIN, Digest, Fault, lock, period_of, verify::verify};
use crate::report::Timeline;
use crate::site::{self, Stopwatch};
use std::path::{Path, PathBuf};

/// What `ragstone verify` takes.
#[derive(Debug, clap::Args)]
pub(super) struct VerifyArgs {
    /// A published folder [default: `output` beside `content`]
    folder: Option<PathBuf>,
    /// A head of the record that was written down before: is it part of this record?
    #[arg(long, value_name = "HASH")]
    head: Option<String>,
    /// Build the plan in memory too, and compare it with the folder byte for byte
    #[arg(long)]
    rebuild: bool,
}

/// `ragstone verify`: whether a published folder still holds what its record says. Needs nothing but the folder.
pub(super) fn run(root: &Path, args: &VerifyArgs) -> End {
    match check(root, args) {
        Ok(end) | Err(end) => end,
    }
}

fn check(root: &Path, args: &VerifyArgs) -> Result<End, End> {
    let head = match args.head.as_deref().map(|head| (head, Digest::parse(head.trim()))) {
        Some((head, None)) => return Err(could_not(&format!("`{head}` is no SHA-256: a head has 64 digits"))),
        Some((_, head)) => head,
        None => None,
    };
    let folder = args.folder.clone().unwrap_or_else(|| root.join("output"));
    let (files, mut faults) = list(&folder)
        .map_err(|error| could_not(&format!("the folder “{}” cannot be read: {error}", folder.display())))?;
    let read =
        |path: &str| std::fs::read(folder.join(path)).map_err(|error| format!("this file cannot be read: {error}"));
    let verified = verify(&files, &read);
    faults.extend(verified.faults);
    if let (Some(chain), Some(head)) = (&verified.chain, head)
        && !chain.has_been(head)
    {
        faults.push(Fault::new(
            CHAIN,
            "the head that was given was never this record's: an entry was changed or taken away",
        ));
    }
    let frozen = |path: &str| verified.chain.as_ref().is_some_and(|chain| is_frozen(chain, path));
    faults.extend(others(&files, &read, &frozen));
    let mut notes = Vec::new();
    if args.rebuild {
        rebuild(root, &files, &read, &mut faults, &mut notes)?;
    }
    faults.sort();
    faults.dedup();
    for fault in &faults {
        let line = fault.line.map_or_else(String::new, |line| format!(":{line}"));
        report::message(&format!("error: {}{line}: {}", fault.file, fault.words));
    }
    notes.iter().for_each(|note| report::message(note));
    if let Some(chain) = &verified.chain {
        let mut out = format!(
            "{} of the record, {} compared\n",
            report::counted(chain.entries.len(), "entry").replace("entrys", "entries"),
            report::counted(verified.compared, "frozen file")
        );
        if !verified.corrected.is_empty() {
            out += "These frozen pages show a notice of corrections, and are as they were without it:\n";
            out.extend(verified.corrected.iter().map(|page| format!("  {page}\n")));
        }
        out += &format!("Head of the record: {}\n", chain.head);
        report::to_stdout([out]);
    }
    if faults.is_empty() {
        report::to_stdout(["Everything is as the record says. Write the head down: with `--head`, a later check tells whether anything was taken out of the record.\n".to_owned()]);
        return Ok(End::Well);
    }
    report::message(&report::counted(faults.len(), "error"));
    Ok(End::Problems)
}

fn could_not(words: &str) -> End {
    report::message(&format!("error: {words}"));
    End::CouldNotRun
}

fn is_frozen(chain: &crate::record::Chain, path: &str) -> bool {
    path == CHAIN || period_of(path).is_some_and(|period| chain.newest(period).is_some())
}

/// Every file of a folder by its path with forward slashes, sorted; and what is neither file nor folder.
fn list(folder: &Path) -> std::io::Result<(Vec<String>, Vec<Fault>)> {
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    let mut waiting = vec![String::new()];
    while let Some(prefix) = waiting.pop() {
        for entry in std::fs::read_dir(folder.join(&prefix))? {
            let entry = entry?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type()?;
            if kind.is_dir() {
                waiting.push(format!("{path}/"));
            } else if kind.is_file() {
                files.push(path);
            } else {
                faults.push(Fault::new(&path, "this is neither a file nor a folder"));
            }
        }
    }
    files.sort();
    Ok((files, faults))
}

/// Every other file against the list of what the last build wrote, where that is there.
fn others(
    files: &[String],
    read: &dyn Fn(&str) -> Result<Vec<u8>, String>,
    is_frozen: &dyn Fn(&str) -> bool,
) -> Vec<Fault> {
    if files.binary_search_by(|path| path.as_str().cmp(publish::MANIFEST)).is_err() {
        return Vec::new();
    }
    let listed = read(publish::MANIFEST).map(|bytes| publish::written(&String::from_utf8_lossy(&bytes)));
    let written = match listed {
        Ok(Some(written)) => written,
        Ok(None) => return vec![Fault::new(publish::MANIFEST, "this list of what was built cannot be read")],
        Err(words) => return vec![Fault::new(publish::MANIFEST, words)],
    };
    let mut faults = Vec::new();
    for file in written.iter().filter(|file| !is_frozen(file.path())) {
        let there = files.binary_search_by(|path| path.as_str().cmp(file.path())).is_ok();
        match there.then(|| read(file.path())) {
            None => faults.push(Fault::new(file.path(), "this file was published and is missing")),
            Some(Err(words)) => faults.push(Fault::new(file.path(), words)),
            Some(Ok(bytes)) if !file.is(&bytes) => {
                faults.push(Fault::new(file.path(), "this file is not what the last build wrote"));
            }
            Some(Ok(_)) => {}
        }
    }
    faults
}

/// Builds the plan in memory and compares; notes which inputs of frozen reports differ since.
fn rebuild(
    root: &Path,
    files: &[String],
    read: &dyn Fn(&str) -> Result<Vec<u8>, String>,
    faults: &mut Vec<Fault>,
    notes: &mut Vec<String>,
) -> Result<(), End> {
    let (project, loaded) = record::load(root)?;
    let errors: Vec<_> = loaded.diagnostics.iter().filter(|problem| problem.is_error()).cloned().collect();
    if !errors.is_empty() {
        report::problems(errors, &project.sources);
        return Err(End::Problems);
    }
    let timeline = Timeline::new(&loaded.plan);
    let reports = super::build::reports(&timeline);
    let Files { sources, theme, .. } = &project;
    let grounds = site::Grounds {
        sources,
        theme,
        timeline: &timeline,
        reports: &reports,
        allowed: &loaded.allowed,
        freezing: None,
    };
    let site = site::render(grounds, &Stopwatch::stopped()).map_err(|mut unsound| {
        let diagnostics = std::mem::take(&mut unsound.diagnostics);
        report::problems(diagnostics, &AllTexts { files: &project, unsound: Some(&unsound) });
        End::Problems
    })?;
    for (path, bytes) in &site.pages {
        let there = files.binary_search_by(|own| own.as_str().cmp(path.as_str())).is_ok();
        match there.then(|| read(path.as_str())) {
            None => faults.push(Fault::new(path.as_str(), "a build makes this file, and the folder does not have it")),
            Some(Err(words)) => faults.push(Fault::new(path.as_str(), words)),
            Some(Ok(own)) if own != **bytes => {
                faults.push(Fault::new(path.as_str(), "a build makes this file otherwise than the folder has it"));
            }
            Some(Ok(_)) => {}
        }
    }
    for period in &loaded.plan.periods {
        let Some(own) = sources.get(&format!("{}/{}", period.folder, lock::NAME)) else { continue };
        for file in lock::differing(&own.text, sources) {
            notes.push(format!("since {} was frozen, this has changed: {file}", period.title));
        }
    }
    Ok(())
}
