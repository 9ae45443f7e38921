//! One line a problem, no drawing: for editors, logs and screen readers.

use super::Diagnostic;
use super::visible::visible;
use std::fmt::Write as _;

/// `file:line:column: error[P201]: message; help`.
pub fn render(diagnostic: &Diagnostic) -> String {
    let mut out = String::new();
    if let Some(place) = &diagnostic.place {
        let _ = match place.line {
            0 => write!(out, "{}: ", visible(&place.file)),
            line => write!(out, "{}:{}:{}: ", visible(&place.file), line, place.column),
        };
    }
    let _ = write!(out, "{}[{}]: {}", diagnostic.severity.word(), diagnostic.code, visible(&diagnostic.message));
    if let Some((place, note)) = &diagnostic.related {
        let _ = write!(out, " ({note} at {}:{}:{})", place.file, place.line, place.column);
    }
    if let Some(help) = &diagnostic.help {
        let _ = write!(out, "; {}", visible(help));
    }
    out
}
