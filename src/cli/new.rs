use super::{End, report};
use crate::diagnostic::{Diagnostic, Texts};
use crate::edit::{self, Change};
use crate::plan;
use crate::source::Sources;
use crate::starter::{self, Begun, Desk, NewAction, NewMeeting, NewPeriod, SchemaFolder};
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(super) struct NewArgs {
    #[command(subcommand)]
    what: What,
    /// Print what would be written, and write nothing
    #[arg(long, global = true)]
    dry_run: bool,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Begin with a small, complete site of a made-up council
    Site {
        /// A new or empty folder
        dir: PathBuf,
        /// Your council's name, in place of the made-up one
        #[arg(long, value_name = "NAME")]
        organisation: Option<String>,
    },
    /// Begin a month's report, with a form for each unfinished action
    Period {
        /// The name of its folder, such as 2022-12
        id: String,
        /// The day it speaks for [default: the last day of the month]
        #[arg(long, value_name = "DATE")]
        as_at: Option<String>,
    },
    /// Add an action to a priority's file
    Action {
        /// Its ID, such as 5.19 [default: the next free one]
        id: Option<String>,
        /// The priority it belongs to [default: the one its ID begins with]
        #[arg(long, value_name = "ID")]
        priority: Option<String>,
        /// What will be done, in a few words
        #[arg(long)]
        title: Option<String>,
    },
    /// Begin the record of a meeting
    Meeting {
        /// Its date and who meets, such as 2022-12-14-cabinet
        id: String,
        /// Who meets [default: what follows the date]
        #[arg(long, value_name = "ID")]
        body: Option<String>,
    },
    /// Begin the report to a meeting, with every section that it needs
    Paper {
        /// The meeting it goes to, such as 2022-12-14-cabinet
        meeting: String,
    },
    /// Begin a measure: its definition, and a table for its figures
    Measure {
        /// The name of its files, such as visits-in-time
        id: String,
    },
}

/// `ragstone new`: something for a clerk to begin from. All of it is written or nothing.
pub(super) fn run(root: &Path, args: &NewArgs) -> End {
    if let What::Site { dir, organisation } = &args.what {
        return site(&root.join(dir), dir, organisation.as_deref(), args.dry_run);
    }
    let (sources, unread) = Sources::read(root);
    if !root.join("content").is_dir() {
        report::problems(unread, &sources);
        return End::CouldNotRun;
    }
    let (plan, _, mut diagnostics) = plan::load(&sources);
    diagnostics.extend(unread);
    // A plan without any report is what a first one is begun for.
    diagnostics.retain(|diagnostic| diagnostic.is_error() && diagnostic.code != plan::NOTHING_TO_REPORT);
    if !diagnostics.is_empty() {
        report::problems(diagnostics, &sources);
        report::problems(vec![starter::unreadable()], &sources);
        return End::Problems;
    }
    let has_schemas = root.join(starter::SCHEMAS).is_dir();
    let schemas = if has_schemas { SchemaFolder::There } else { SchemaFolder::Missing };
    let desk = Desk { plan: &plan, sources: &sources, schemas };
    let begun = match &args.what {
        // It has been dealt with above: it needs no plan.
        What::Site { .. } => return End::CouldNotRun,
        What::Period { id, as_at } => starter::period(desk, NewPeriod { id, as_at: as_at.as_deref() }),
        What::Action { id, priority, title } => {
            let (id, priority, title) = (id.as_deref(), priority.as_deref(), title.as_deref());
            starter::action(desk, NewAction { id, priority, title })
        }
        What::Meeting { id, body } => starter::meeting(desk, NewMeeting { id, body: body.as_deref() }),
        What::Paper { meeting } => starter::paper(desk, meeting),
        What::Measure { id } => starter::measure(desk, id),
    };
    match begun {
        Ok(begun) => write(root, Path::new(""), &begun, &sources, args.dry_run),
        Err(diagnostic) => refuse(*diagnostic, &sources),
    }
}

fn site(root: &Path, dir: &Path, organisation: Option<&str>, dry_run: bool) -> End {
    let no_texts = Sources::default();
    match held(root) {
        Ok(names) if names.is_empty() => {}
        Ok(names) => {
            let first = names.first().map_or("", String::as_str);
            let told = starter::not_empty(&dir.display().to_string(), first, names.len() - 1);
            return refuse(told, &no_texts);
        }
        Err(error) => {
            report::message(&format!("error: the folder “{}” cannot be read: {error}", dir.display()));
            return End::CouldNotRun;
        }
    }
    match starter::site(organisation) {
        Ok(begun) => write(root, dir, &begun, &no_texts, dry_run),
        Err(diagnostic) => refuse(*diagnostic, &no_texts),
    }
}

/// The names in a folder, sorted, but for git's own; none where it is not there.
fn held(folder: &Path) -> std::io::Result<Vec<String>> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<std::io::Result<Vec<String>>>()?;
    names.retain(|name| name != ".git");
    names.sort();
    Ok(names)
}

/// Makes the changes, or shows them. `shown` stands before each path, as the folder was named.
fn write(root: &Path, shown: &Path, begun: &Begun, texts: &dyn Texts, dry_run: bool) -> End {
    let name = |change: &Change| shown.join(&**change.path()).display().to_string();
    if dry_run {
        if let Err(diagnostics) = edit::check(root, &begun.changes) {
            return unwritten(diagnostics, texts);
        }
        report::to_stdout(begun.changes.iter().map(|change| match change.before() {
            None => format!("Would write {}\n", name(change)),
            Some(_) => format!("Would change {}\n{}", name(change), edit::diff(change)),
        }));
        return End::Well;
    }
    if let Err(diagnostics) = edit::write(root, &begun.changes) {
        return unwritten(diagnostics, texts);
    }
    report::to_stdout(begun.changes.iter().map(|change| match change.before() {
        None => format!("Wrote {}\n", name(change)),
        Some(_) => format!("Changed {}\n", name(change)),
    }));
    report::message("\nWhat next:");
    begun.next.iter().for_each(|step| report::message(&format!("- {step}.")));
    End::Well
}

fn refuse(diagnostic: Diagnostic, texts: &dyn Texts) -> End {
    report::problems(vec![diagnostic], texts);
    End::Problems
}

/// What stands in the way is a problem to be solved; a disk that refuses keeps the command from running.
fn unwritten(diagnostics: Vec<Diagnostic>, texts: &dyn Texts) -> End {
    let system = diagnostics.iter().any(|diagnostic| diagnostic.code == edit::codes::SYSTEM);
    report::problems(diagnostics, texts);
    if system { End::CouldNotRun } else { End::Problems }
}
