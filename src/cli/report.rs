use super::{Deny, Format, ReadArgs, colour};
use crate::check::Allowed;
use crate::diagnostic::{self, Code, Diagnostic, Severity, Texts, github, human, json, sarif, short};
use crate::explain;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

/// How many problems are errors, once what was denied is counted as one.
pub(super) fn errors(diagnostics: &[Diagnostic], args: &ReadArgs) -> usize {
    match args.deny {
        Some(Deny::Warnings) => diagnostics.len(),
        None => diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count(),
    }
}

/// Prints problems in the form asked for, in the order a reader works through them. Called once a command: the JSON
/// and SARIF forms are one object each.
pub(super) fn print(diagnostics: Vec<Diagnostic>, texts: &dyn Texts, args: &ReadArgs) {
    print_all(diagnostics, &[], texts, args);
}

/// As [`print`], with the findings that were allowed, which only SARIF has a place for.
pub(super) fn print_all(mut diagnostics: Vec<Diagnostic>, allowed: &[Allowed], texts: &dyn Texts, args: &ReadArgs) {
    diagnostic::sort(&mut diagnostics);
    if args.deny == Some(Deny::Warnings) {
        diagnostics.iter_mut().for_each(|diagnostic| diagnostic.severity = Severity::Error);
    }
    match args.format {
        Format::Human => human_form(&diagnostics, texts),
        Format::Short => to_stderr(diagnostics.iter().map(|diagnostic| short::render(diagnostic) + "\n")),
        Format::Json => to_stdout([json::render(&diagnostics, texts)]),
        Format::Sarif => {
            let allowed: Vec<_> = allowed.iter().map(|one| (&one.finding, one.because.as_str())).collect();
            let lesson = |code: Code| explain::page(code.id).map(|page| page.text);
            to_stdout([sarif::render(&diagnostics, &allowed, texts, lesson)]);
        }
        Format::Github => to_stdout(diagnostics.iter().map(|diagnostic| github::render(diagnostic) + "\n")),
    }
    let errors = errors(&diagnostics, args);
    let warnings = diagnostics.len() - errors;
    if args.format == Format::Human && errors + warnings > 0 {
        let example = diagnostics.first().map_or("", |first| first.code.id);
        to_stderr([format!("{}; `ragstone explain {example}` says more about a code\n", tally(errors, warnings))]);
    }
}

/// True where problems are printed on stdout, in a form that nothing else may stand in.
pub(super) fn is_for_programs(args: &ReadArgs) -> bool {
    !matches!(args.format, Format::Human | Format::Short)
}

/// Prints the problems of a command that has one form only.
pub(super) fn problems(mut diagnostics: Vec<Diagnostic>, texts: &dyn Texts) {
    diagnostic::sort(&mut diagnostics);
    human_form(&diagnostics, texts);
}

/// Warnings of one rule that people are shown: hundreds would hide what is rare and grave.
const MOST: usize = 10;

fn human_form(diagnostics: &[Diagnostic], texts: &dyn Texts) {
    let colour = colour::of_stderr();
    let mut told: BTreeMap<Code, usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        let count = told.entry(diagnostic.code).or_default();
        *count += 1;
        if diagnostic.is_error() || *count <= MOST {
            to_stderr([human::render(diagnostic, texts, colour) + "\n\n"]);
        }
    }
    for (code, count) in told.into_iter().filter(|(code, count)| code.severity == Severity::Warning && *count > MOST) {
        let more = counted(count - MOST, "more warning");
        to_stderr([format!("… and {more} of {code}, {}; `--format short` shows each\n\n", code.title)]);
    }
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

/// True once a result could not be printed whole.
static CUT_SHORT: AtomicBool = AtomicBool::new(false);

/// As [`to_stderr`], for results. Where these go to a file on a full disk, [`cut_short`] tells.
pub(super) fn to_stdout(texts: impl IntoIterator<Item = String>) {
    let mut stdout = std::io::stdout().lock();
    let write = || -> io::Result<()> {
        for text in texts {
            stdout.write_all(text.as_bytes())?;
        }
        stdout.flush()
    };
    if let Err(error) = write()
        && error.kind() != io::ErrorKind::BrokenPipe
        && !CUT_SHORT.swap(true, Ordering::Relaxed)
    {
        message(&format!("error: what was to be printed could not be written: {error}"));
    }
}

/// True where results were lost on their way out, other than by a reader who went away.
pub(super) fn cut_short() -> bool {
    CUT_SHORT.load(Ordering::Relaxed)
}

/// A message that is not about a place in the content.
pub(super) fn message(text: &str) {
    to_stderr([format!("{text}\n")]);
}
