use super::{Deny, Format, ReadArgs};
use crate::diagnostic::human::Colour;
use crate::diagnostic::{self, Diagnostic, Severity, Texts, github, human, json, sarif, short};
use crate::explain;
use std::io::{IsTerminal, Write};

/// How many problems are errors, once what was denied is counted as one.
pub(super) fn errors(diagnostics: &[Diagnostic], args: &ReadArgs) -> usize {
    match args.deny {
        Some(Deny::Warnings) => diagnostics.len(),
        None => diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count(),
    }
}

/// Prints problems in the form asked for, in the order a reader works through them. Called once a command: the JSON
/// and SARIF forms are one object each.
pub(super) fn print(mut diagnostics: Vec<Diagnostic>, texts: &dyn Texts, args: &ReadArgs) {
    diagnostic::sort(&mut diagnostics);
    if args.deny == Some(Deny::Warnings) {
        diagnostics.iter_mut().for_each(|diagnostic| diagnostic.severity = Severity::Error);
    }
    match args.format {
        Format::Human => human_form(&diagnostics, texts),
        Format::Short => to_stderr(diagnostics.iter().map(|diagnostic| short::render(diagnostic) + "\n")),
        Format::Json => to_stdout([json::render(&diagnostics, texts)]),
        Format::Sarif => {
            to_stdout([sarif::render(&diagnostics, texts, |rule| explain::page(rule.id).map(|page| page.text))])
        }
        Format::Github => to_stdout(diagnostics.iter().map(|diagnostic| github::render(diagnostic) + "\n")),
    }
    let errors = errors(&diagnostics, args);
    let warnings = diagnostics.len() - errors;
    if args.format == Format::Human && errors + warnings > 0 {
        to_stderr([format!("{}\n", tally(errors, warnings))]);
    }
}

/// Prints the problems of a command that has one form only.
pub(super) fn problems(mut diagnostics: Vec<Diagnostic>, texts: &dyn Texts) {
    diagnostic::sort(&mut diagnostics);
    human_form(&diagnostics, texts);
}

fn human_form(diagnostics: &[Diagnostic], texts: &dyn Texts) {
    let colour = if std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        Colour::On
    } else {
        Colour::Off
    };
    to_stderr(diagnostics.iter().map(|diagnostic| human::render(diagnostic, texts, colour) + "\n\n"));
}

/// "2 errors and 1 warning".
fn tally(errors: usize, warnings: usize) -> String {
    let parts = [(errors, "error"), (warnings, "warning")];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, one)| counted(count, one));
    parts.collect::<Vec<_>>().join(" and ")
}

/// "1 action", "2 actions".
pub(super) fn counted(count: usize, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}

/// A reader who has gone away (a closed pipe) is not an error.
fn to_stderr(texts: impl IntoIterator<Item = String>) {
    let mut stderr = anstream::stderr().lock();
    for text in texts {
        let _ = stderr.write_all(text.as_bytes());
    }
}

/// As [`to_stderr`], for results.
pub(super) fn to_stdout(texts: impl IntoIterator<Item = String>) {
    let mut stdout = std::io::stdout().lock();
    for text in texts {
        let _ = stdout.write_all(text.as_bytes());
    }
    let _ = stdout.flush();
}

/// A message that is not about a place in the content.
pub(super) fn message(text: &str) {
    to_stderr([format!("{text}\n")]);
}
