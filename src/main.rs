//! The `ragstone` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    ragstone::cli::run()
}
