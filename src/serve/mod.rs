//! The preview: a draft of the site on this machine, which follows every edit.
//!
//! In: a [`Project`] that can be read again and again. Out: its pages over HTTP, on the loopback only, and [`Event`]s for
//! whoever prints. Writes no file. Uses `site` and `diagnostic`; the only room that knows axum, tokio and notify.
//!
//! 1. `watch` tells that files have changed.
//! 2. `succession` decides when they are read again, and which version of the site is shown.
//! 3. `version`: one version on a thread of its own. It reads, checks and prepares; while it is shown it makes pages as
//!    they are asked for, and looks all of them over when nobody asks.
//! 4. `state` is what is shown now, and `problems` what is wrong with it: one value, replaced whole.
//! 5. `http` answers browsers: `host` and `address` say what is asked for, `media` what a file is, and `page` puts the
//!    ribbon and the script into what is served, never into what is published.

mod address;
mod fault;
mod host;
mod http;
mod media;
mod open_pages;
mod page;
mod port;
mod problems;
mod project;
mod state;
mod succession;
mod version;
mod watch;

pub use fault::Fault;
pub use problems::Problems;
pub use project::{Loaded, Project, Reading};

use open_pages::OpenPages;
use state::State;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc;
use succession::Succession;

/// What happens while a preview is served.
#[derive(Debug, Clone, Copy)]
pub enum Event<'e> {
    /// Pages can be had at this address. Its port is not the one asked for where that was taken.
    Serving(SocketAddr),
    /// The project is being read again.
    Reading,
    /// A version is shown, with these warnings.
    Shown(&'e Problems),
    /// The project cannot be shown as it stands; the version before still is.
    Refused(&'e Problems),
    /// Nothing that is shown has changed.
    Unchanged,
    /// What is wrong with the finished pages of the version shown.
    Found(&'e Problems),
}

/// Is told of events, in the order they happen.
pub type Listener = Box<dyn FnMut(Event<'_>) + Send>;

/// Serves a preview of the project in `root` on the first free port from `port` on, until it is interrupted.
///
/// # Errors
/// Where there is no port to serve on, or the system cannot watch the folder.
pub fn run(root: &Path, port: u16, project: Arc<dyn Project>, mut listener: Listener) -> Result<(), Fault> {
    let socket = port::bind(port)?;
    let address = socket.local_addr().map_err(Fault::Serve)?;
    let (messages, inbox) = mpsc::channel();
    let watch = watch::Watch::new(root, messages.clone()).map_err(Fault::Watch)?;
    listener(Event::Serving(address));
    let (state, shown) = tokio::sync::watch::channel(State::default());
    let open_pages = Arc::new(OpenPages::default());
    let succession = Succession::new(project, Arc::clone(&open_pages), state, watch, listener);
    std::thread::Builder::new()
        .name("succession".to_owned())
        .spawn(move || succession.run(&inbox, &messages))
        .map_err(Fault::Serve)?;
    http::serve(socket, address, shown, open_pages).map_err(Fault::Serve)
}
