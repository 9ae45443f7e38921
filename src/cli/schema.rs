use super::{End, report};
use crate::schema::{self, Kind};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What `ragstone schema` takes.
#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    /// The kind of file to print the schema of; without one, the kinds are listed
    #[arg(value_parser = PossibleValuesParser::new(schema::names()), hide_possible_values = true)]
    kind: Option<String>,
    /// Write each schema (or the one named) into this folder, as KIND.schema.json; `-` prints the one named
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// List the kinds of file, and the files that are of each
    #[arg(long, conflicts_with_all = ["kind", "output"])]
    list: bool,
}

/// `ragstone schema`: what editors need to know to check and complete a plan's files.
pub(super) fn run(args: &SchemaArgs) -> End {
    let document = args.kind.as_deref().and_then(schema::document);
    match (&args.output, document) {
        (None, None) => list(),
        (Some(folder), None) if is_stdout(folder) => {
            report::message("Only one schema can be printed: name its kind, such as `ragstone schema updates`");
            return End::CouldNotRun;
        }
        (None, Some(document)) => report::to_stdout([document]),
        (Some(folder), Some(document)) if is_stdout(folder) => report::to_stdout([document]),
        (Some(folder), _) => return write(folder, args.kind.as_deref()),
    }
    End::Well
}

fn is_stdout(folder: &Path) -> bool {
    folder.as_os_str() == "-"
}

fn list() {
    let kinds = schema::kinds();
    let widest = |cell: fn(&Kind) -> &str| kinds.iter().map(|kind| cell(kind).len()).max().unwrap_or_default();
    let (names, files) = (widest(|kind| kind.name), widest(|kind| kind.files));
    let line = |name: &str, of: &str, title: &str| format!("{name:names$}  {of:files$}  {title}\n");
    report::to_stdout(kinds.iter().map(|kind| line(kind.name, kind.files, kind.title)));
    report::to_stdout([line(schema::MESSAGES, "", "What `--format json` prints")]);
}

/// Writes the schema of this name into a folder, or all of them.
fn write(folder: &Path, only: Option<&str>) -> End {
    let mut written = 0;
    for name in schema::names().into_iter().filter(|name| only.is_none_or(|only| only == *name)) {
        let (Some(document), file) = (schema::document(name), folder.join(schema::file_name(name))) else { continue };
        match write_one(&file, &document) {
            Ok(()) => written += 1,
            Err(problem) => {
                report::message(&format!("`{}` is not written: {problem}", file.display()));
                return End::CouldNotRun;
            }
        }
    }
    report::to_stdout([format!("{} in {}\n", report::counted(written, "schema"), folder.display())]);
    End::Well
}

/// Puts a schema in the place of an older one, never of a file that is something else.
fn write_one(file: &Path, document: &str) -> io::Result<()> {
    match fs::read_to_string(file) {
        Ok(there) if there == document => return Ok(()),
        Ok(there) if !schema::is_one_of_ours(&there) => {
            return Err(io::Error::other("something else stands there; move it, or choose another folder"));
        }
        Err(problem) if problem.kind() != ErrorKind::NotFound => return Err(problem),
        _ => {}
    }
    file.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(file, document)
}
