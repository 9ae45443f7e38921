use crate::diagnostic::human::Colour;
use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;

/// When messages are coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum When {
    /// On a terminal, unless NO_COLOR says otherwise
    Auto,
    /// Always, in a pipe too
    Always,
    /// Never
    Never,
}

impl When {
    /// Makes it hold for everything that is printed from here on.
    pub(super) fn apply(self) {
        match self {
            Self::Auto => ColorChoice::Auto,
            Self::Always => ColorChoice::Always,
            Self::Never => ColorChoice::Never,
        }
        .write_global();
    }
}

/// Whether messages on stderr are coloured: as `--color` says, or else by NO_COLOR, CLICOLOR_FORCE and the terminal.
pub(super) fn of_stderr() -> Colour {
    match AutoStream::choice(&std::io::stderr()) {
        ColorChoice::Never => Colour::Off,
        _ => Colour::On,
    }
}
