use super::{End, guide, report};
use clap::Args;
use clap_complete::Shell;

/// What `ragstone completions` takes.
#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// `ragstone completions`: a script that lets a shell complete commands and options, on stdout.
pub(super) fn run(args: &CompletionsArgs) -> End {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut guide::command(), "ragstone", &mut script);
    report::to_stdout([String::from_utf8_lossy(&script).into_owned()]);
    End::Well
}
