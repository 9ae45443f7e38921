use super::{Format, ReadArgs};
use crate::site::Stopwatch;
use std::io::{IsTerminal as _, Write as _};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

/// Work that takes less long is not worth a line.
const PATIENCE: Duration = Duration::from_millis(500);
const STEP: Duration = Duration::from_millis(100);

/// True where somebody watches: a person at a terminal, who has not asked for quiet or for a form for programs.
pub(super) fn is_watched(args: &ReadArgs) -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    std::io::stderr().is_terminal() && !is_set("CI") && !is_dumb && !args.quiet && args.format == Format::Human
}

/// Does the work. Where it takes long, one line on stderr says how far it has come, and goes again at the end.
pub(super) fn shown<T>(stopwatch: &Stopwatch<'_>, work: impl FnOnce() -> T) -> T {
    std::thread::scope(|scope| {
        let (done, ended) = mpsc::channel::<()>();
        scope.spawn(move || {
            let mut wait = PATIENCE;
            let mut is_shown = false;
            while ended.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                wait = STEP;
                if let Some(line) = line(stopwatch.progress()) {
                    is_shown = true;
                    put(&format!("\r{line}\x1b[K"));
                }
            }
            if is_shown {
                put("\r\x1b[K");
            }
        });
        let result = work();
        drop(done);
        result
    })
}

fn put(text: &str) {
    let mut stderr = std::io::stderr().lock();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}

/// "Rendering 3,200 of 5,523 pages and charts", once it is known how many there are.
fn line((done, all): (usize, usize)) -> Option<String> {
    (all > 0).then(|| format!("Rendering {} of {} pages and charts", grouped(done.min(all)), grouped(all)))
}

/// A number with a comma at each thousand.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at % 3 == first {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_far_it_has_come() {
        assert_eq!(line((3200, 5523)).as_deref(), Some("Rendering 3,200 of 5,523 pages and charts"));
        assert_eq!(line((7, 152)).as_deref(), Some("Rendering 7 of 152 pages and charts"));
        assert_eq!(line((1_000_001, 1_000_000)).as_deref(), Some("Rendering 1,000,000 of 1,000,000 pages and charts"));
        assert_eq!(line((0, 0)), None);
    }

    #[test]
    fn the_work_is_done_whether_or_not_it_is_shown() {
        assert_eq!(shown(&Stopwatch::stopped(), || 7), 7);
    }
}
