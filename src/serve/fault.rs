use notify_debouncer_full::notify;
use std::fmt;
use std::io;

/// Why a preview cannot be served.
#[derive(Debug)]
pub enum Fault {
    /// No port could be had from this one on.
    Port(u16, io::Error),
    /// The network of this machine would not do.
    Serve(io::Error),
    /// The folder cannot be watched.
    Watch(notify::Error),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Port(port, error) => write!(f, "no page can be served on port {port}: {error}"),
            Self::Serve(error) => write!(f, "no page can be served on this machine: {error}"),
            Self::Watch(error) => write!(f, "changes of the folder cannot be followed: {error}"),
        }
    }
}

impl std::error::Error for Fault {}
