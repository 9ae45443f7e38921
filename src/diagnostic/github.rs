//! GitHub Actions workflow commands: each problem becomes an annotation on its line.

use super::{Diagnostic, Severity};
use std::fmt::Write as _;

/// `::error file=…,line=…,col=…,title=…::message`.
pub fn render(diagnostic: &Diagnostic) -> String {
    let kind = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut out = format!("::{kind} ");
    if let Some(place) = &diagnostic.place {
        let _ = write!(out, "file={},", property(&place.file));
        if place.line > 0 {
            let _ = write!(out, "line={},col={},", place.line, place.column);
        }
    }
    let _ = write!(out, "title={}", property(&format!("{} {}", diagnostic.code, diagnostic.code.title)));
    let mut message = diagnostic.message.clone();
    if let Some(help) = &diagnostic.help {
        let _ = write!(message, "\n{help}");
    }
    let _ = write!(out, "::{}", data(&message));
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
