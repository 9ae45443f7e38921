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

/// The text of an annotation, in which a percent sign and ends of lines are escaped (`escapeData` of GitHub's toolkit,
/// `packages/core/src/command.ts`).
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, in which what ends a property is escaped too (`escapeProperty` there).
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::{Code, Place};
    use super::*;

    const RULE: Code = Code::warning("P240", "words, dates: 100%");

    #[test]
    fn what_would_end_a_property_or_the_line_is_escaped() {
        let file = "content/a,b:c 50%.yaml".into();
        let place = Place { file, line: 2, column: 3, span: 0..0 };
        let mut diagnostic = Diagnostic::new(RULE, "").at(place);
        // Neither can stand in a message that was made in the ordinary way.
        diagnostic.message = "a: b, 100%\r".to_owned();
        diagnostic.help = Some("write\nit".to_owned());
        assert_eq!(
            render(&diagnostic),
            "::warning file=content/a%2Cb%3Ac 50%25.yaml,line=2,col=3,title=P240 words%2C dates%3A 100%25::a: b, \
             100%25%0D%0Awrite%0Ait"
        );
    }

    #[test]
    fn an_escape_that_was_written_is_not_read_as_one() {
        assert_eq!(data("%0A"), "%250A");
        assert_eq!(property("%3A"), "%253A");
    }

    #[test]
    fn a_file_as_a_whole_has_no_line_and_nowhere_has_no_file() {
        let whole = Diagnostic::new(RULE, "m").at(Place::whole_file(&"content/plan.yaml".into()));
        assert!(render(&whole).starts_with("::warning file=content/plan.yaml,title="));
        assert!(render(&Diagnostic::new(RULE, "m")).starts_with("::warning title="));
    }
}
