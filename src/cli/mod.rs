//! The command line: one file a command. The only floor that prints, reads the clock or ends the program.
//!
//! In: what was typed. Out: results on stdout, messages on stderr, and an exit code: 0 where all is well, 1 where
//! problems were found, 2 where the command could not run. May use every room.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods)]

mod build;
mod check;
pub mod codes;
mod colour;
mod completions;
mod correct;
mod disclosure;
mod doctor;
mod explain;
mod fix;
mod freeze;
mod guide;
mod man;
mod new;
mod paper;
mod progress;
mod project;
mod record;
mod report;
mod schema;
mod serve;
mod timetable;
mod timings;
mod verify;

use crate::diagnostic::Code;
use clap::{Args, FromArgMatches as _, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

/// Published progress reports from a plan's YAML data and Markdown narrative.
#[derive(Debug, Parser)]
#[command(name = "ragstone", version, max_term_width = 100)]
struct Typed {
    /// The folder that holds `content/`
    #[arg(short = 'C', long = "directory", value_name = "DIR", default_value = ".", global = true)]
    directory: PathBuf,
    /// When messages are coloured
    #[arg(long, visible_alias = "colour", value_enum, value_name = "WHEN", default_value_t = colour::When::Auto, global = true)]
    color: colour::When,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check the plan and publish its site
    Build(BuildArgs),
    /// Check the plan and publish nothing
    Check(check::CheckArgs),
    /// Say what became of every figure about people, and why: in private
    Disclosure(disclosure::DisclosureArgs),
    /// Say what a code means, and what to do about it
    Explain(explain::ExplainArgs),
    /// Freeze a published report: stored as it is, and entered in the record
    Freeze(freeze::FreezeArgs),
    /// Record what was wrong in a frozen report
    Correct(correct::CorrectArgs),
    /// Write the report to a meeting, as the files that go into its pack
    Paper(paper::PaperArgs),
    /// Check that a published folder holds what its record says
    Verify(verify::VerifyArgs),
    /// Print the JSON Schemas that editors check a plan's files by
    Schema(schema::SchemaArgs),
    /// Begin a site, a report, an action, a meeting or a measure; nothing existing is overwritten
    New(new::NewArgs),
    /// Show a draft in the browser that follows every edit
    Serve(ServeArgs),
    /// Say what has to be done for a meeting, and by when, day by day
    Timetable(timetable::TimetableArgs),
    /// Say what would keep a plan from being published
    Doctor(doctor::DoctorArgs),
    /// Print a script that lets a shell complete commands and options
    Completions(completions::CompletionsArgs),
    /// Print the manual, or write a page a command
    Man(man::ManArgs),
}

/// What every command that reads a plan takes.
#[derive(Debug, Clone, Args)]
struct ReadArgs {
    /// How problems are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Treat warnings as errors
    #[arg(long, value_name = "WHAT")]
    deny: Option<Deny>,
    /// Report as at this period, leaving out those after it
    #[arg(long, value_name = "PERIOD")]
    as_at: Option<String>,
    /// Say how long each stage took
    #[arg(long)]
    timings: bool,
    /// Print problems only
    #[arg(short, long)]
    quiet: bool,
}

#[derive(Debug, Args)]
struct BuildArgs {
    #[command(flatten)]
    read: ReadArgs,
    /// Where the site goes [default: `output` beside `content`]
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct ServeArgs {
    /// The port on this machine; the next free one where it is taken
    #[arg(long, value_name = "NUMBER", default_value_t = 4000)]
    port: u16,
    /// Open the preview in a browser
    #[arg(long)]
    open: bool,
    /// Report as at this period, leaving out those after it
    #[arg(long, value_name = "PERIOD")]
    as_at: Option<String>,
    /// Say how long each stage took, at each change
    #[arg(long)]
    timings: bool,
}

/// The forms problems print in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the line at fault and a caret
    Human,
    /// One line a problem
    Short,
    /// One JSON object on stdout, as `ragstone schema messages` says
    Json,
    /// GitHub annotations on stdout
    Github,
    /// One SARIF 2.1.0 log on stdout, for code scanning
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    Warnings,
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Well,
    Problems,
    CouldNotRun,
}

/// Every code of this room.
const COMMAND_LINE: &[Code] = &[
    project::NO_SUCH_PERIOD,
    project::NO_SUCH_THEME,
    explain::NO_SUCH_CODE,
    serve::NO_PREVIEW,
    record::NOT_FROZEN,
    record::NOT_CORRECTED,
    record::NO_DAY,
    paper::NO_MEETING,
    paper::NO_PAPER,
    paper::NOTHING_TO_REPORT,
    paper::NOT_A_PAPER,
];

/// Runs one command and gives the program's exit code.
pub fn run() -> ExitCode {
    let matches = guide::command().try_get_matches();
    let typed = match matches.and_then(|matches| Typed::from_arg_matches(&matches)) {
        Ok(typed) => typed,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    typed.color.apply();
    let end = match &typed.command {
        Command::Build(args) => build::run(&typed.directory, args),
        Command::Check(args) => check::run(&typed.directory, args),
        Command::Disclosure(args) => disclosure::run(&typed.directory, args),
        Command::Explain(args) => explain::run(args),
        Command::Freeze(args) => freeze::run(&typed.directory, args),
        Command::Correct(args) => correct::run(&typed.directory, args),
        Command::Paper(args) => paper::run(&typed.directory, args),
        Command::Verify(args) => verify::run(&typed.directory, args),
        Command::Schema(args) => schema::run(args),
        Command::New(args) => new::run(&typed.directory, args),
        Command::Serve(args) => serve::run(&typed.directory, args),
        Command::Timetable(args) => timetable::run(&typed.directory, args),
        Command::Doctor(args) => doctor::run(&typed.directory, args),
        Command::Completions(args) => completions::run(args),
        Command::Man(args) => man::run(args),
    };
    let end = if report::cut_short() { End::CouldNotRun } else { end };
    ExitCode::from(match end {
        End::Well => 0,
        End::Problems => 1,
        End::CouldNotRun => 2,
    })
}
