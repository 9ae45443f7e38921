use super::{End, guide, report};
use clap::{Args, Command};
use clap_mangen::Man;
use std::path::{Path, PathBuf};

/// What `ragstone man` takes.
#[derive(Debug, Args)]
pub(super) struct ManArgs {
    /// Write one page a command into this folder; `-` prints the first on stdout
    #[arg(short, long, value_name = "DIR", default_value = "-")]
    output: PathBuf,
}

/// `ragstone man`: the manual, in the form that `man` reads.
pub(super) fn run(args: &ManArgs) -> End {
    let mut command = guide::command().disable_help_subcommand(true);
    command.build();
    if args.output.as_os_str() == "-" {
        report::to_stdout([page(&command)]);
        return End::Well;
    }
    let subcommands = command.get_subcommands().map(|own| (format!("ragstone-{}", own.get_name()), own));
    let pages = std::iter::once(("ragstone".to_owned(), &command)).chain(subcommands);
    for (name, command) in pages {
        if let Err(error) = write(&args.output, &name, command) {
            report::message(&format!("The manual cannot be written into `{}`: {error}", args.output.display()));
            return End::CouldNotRun;
        }
    }
    End::Well
}

fn write(folder: &Path, name: &str, command: &Command) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join(format!("{name}.1")), page(command))
}

fn page(command: &Command) -> String {
    let mut page = Vec::new();
    // Writing into memory cannot fail.
    let _ = Man::new(command.clone()).render(&mut page);
    String::from_utf8_lossy(&page).into_owned()
}
