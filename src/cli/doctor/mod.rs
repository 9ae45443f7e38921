//! `ragstone doctor`: what would keep a plan from being published, in plain words. Writes nothing.

mod outside;
mod plan;
mod print;

use super::project::Files;
use super::timings::Timings;
use super::{Deny, End, Format, ReadArgs, report};
use clap::ValueEnum;
use std::path::{Path, PathBuf};

/// What `ragstone doctor` takes.
#[derive(Debug, clap::Args)]
pub(super) struct DoctorArgs {
    /// Where the site would go [default: `output` beside `content`]
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// How the list is printed
    #[arg(long, value_enum, default_value_t = Form::Human)]
    format: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// One line a check
    Human,
    /// One JSON object
    Json,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Well,
    /// Worth a look; the site can be published all the same.
    Look,
    /// Nothing can be published.
    Stop,
}

/// One thing that was looked at.
#[derive(Debug, PartialEq, Eq)]
struct Check {
    /// A word that does not change: `content`, `theme`.
    name: &'static str,
    state: State,
    /// What was found.
    found: String,
    /// What to do about it.
    help: Option<String>,
}

impl Check {
    fn new(name: &'static str, state: State, found: impl Into<String>) -> Self {
        Self { name, state, found: found.into(), help: None }
    }

    fn well(name: &'static str, found: impl Into<String>) -> Self {
        Self::new(name, State::Well, found)
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Looks at everything, and says what it found.
pub(super) fn run(root: &Path, args: &DoctorArgs) -> End {
    let read = ReadArgs { format: Format::Human, deny: None::<Deny>, as_at: None, timings: false, quiet: false };
    let files = Files::read(root, &mut Timings::start());
    let mut checks = vec![outside::content(&files)];
    if files.has_content {
        checks.push(outside::theme(&files));
        checks.push(outside::fonts());
        checks.extend(plan::checks(&files, &read));
    }
    checks.push(outside::output(root, args.output.as_deref()));
    checks.push(outside::history(root));
    report::to_stdout([match args.format {
        Form::Human => print::human(&checks),
        Form::Json => print::json(&checks),
    }]);
    if checks.iter().any(|check| check.state == State::Stop) { End::Problems } else { End::Well }
}
