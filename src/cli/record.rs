//! What `freeze` and `correct` share.

use super::project::{Files, Loaded};
use super::timings::Timings;
use super::{Deny, End, Format, ReadArgs, report};
use crate::diagnostic::{Code, Diagnostic, Texts};
use crate::edit::{self, Change};
use crate::plan::Day;
use crate::words::Words;
use std::path::Path;

pub(super) const NOT_FROZEN: Code = Code::error("C640", "a report cannot be frozen");
pub(super) const NOT_CORRECTED: Code = Code::error("C641", "there is nothing to correct");
pub(super) const NO_DAY: Code = Code::error("C642", "not a day");

/// How a plan is read where no option says otherwise.
pub(super) fn reading() -> ReadArgs {
    ReadArgs { format: Format::Human, deny: None::<Deny>, as_at: None, timings: false, quiet: false }
}

/// A project and its plan; `Err` where there is none here.
pub(super) fn load(root: &Path) -> Result<(Files, Loaded), End> {
    let mut timings = Timings::start();
    let files = Files::read(root, &mut timings);
    if !files.has_content {
        report::problems(files.diagnostics, &files.sources);
        return Err(End::CouldNotRun);
    }
    let loaded = files.plan(&reading(), &mut timings);
    Ok((files, loaded))
}

/// The words of the site's language, or English where they cannot be used: the build says why.
pub(super) fn words(files: &Files, loaded: &Loaded) -> Option<Words> {
    let own = Words::new(&loaded.plan.site.language, &files.theme.words);
    own.or_else(|_| Words::new("en-GB", &[])).ok()
}

/// The day that was given, or today.
pub(super) fn day(given: Option<&str>) -> Result<String, Box<Diagnostic>> {
    let Some(given) = given else {
        let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
        return Ok(today.to_string());
    };
    match given.parse::<jiff::civil::Date>() {
        Ok(day) if given.len() == 10 => Ok(Day(day).to_string()),
        _ => Err(Diagnostic::new(NO_DAY, format!("`{given}` is not a day")).help("write it as 2022-10-19").into()),
    }
}

/// Tells why something was refused.
pub(super) fn refuse(diagnostics: Vec<Diagnostic>, texts: &dyn Texts) -> End {
    report::problems(diagnostics, texts);
    report::message("Nothing was written.");
    End::Problems
}

/// Makes the changes, or tells why not. What stands in the way is a problem to be solved; a disk that refuses keeps the
/// command from running.
pub(super) fn write(root: &Path, changes: &[Change], texts: &dyn Texts) -> Result<(), End> {
    edit::write(root, changes).map(drop).map_err(|diagnostics| {
        let system = diagnostics.iter().any(|diagnostic| diagnostic.code == edit::codes::SYSTEM);
        report::problems(diagnostics, texts);
        if system { End::CouldNotRun } else { End::Problems }
    })
}
