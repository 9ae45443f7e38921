//! Pages of frozen reports: their stored bytes, with the corrections that were published since in the one place for them.

use super::audit::{self, Gone, Targets};
use super::corrected;
use super::desk::Desk;
use super::pages::Press as _;
use super::theme::Printer;
use super::{SitePath, shell};
use crate::diagnostic::Diagnostic;
use crate::record::{notice, period_of};
use rayon::prelude::*;

/// A stored page as it is published.
///
/// # Errors
/// Where the notice cannot be printed.
pub(super) fn page(
    desk: &Desk<'_>,
    printer: &Printer<'_>,
    path: &SitePath,
    stored: &[u8],
) -> Result<Box<[u8]>, Box<Diagnostic>> {
    let of_page = period_of(path.as_str()).filter(|_| path.as_str().ends_with(".html"));
    let Some(view) = of_page.and_then(|period| corrected::notice(desk, period, shell::root_of(path.address()))) else {
        return Ok(stored.into());
    };
    printer.print("correction_notice.html", &view)?;
    // One line, so that it can be taken out again with a tool that reads line by line.
    let printed = printer.page();
    let words: Vec<&[u8]> = printed.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).collect();
    Ok(notice::put_in(stored, &words.join(&b' ')).map_or_else(|| stored.into(), Vec::into_boxed_slice))
}

/// What frozen pages link to and the site no longer has: each file once.
pub(super) fn gone(desk: &Desk<'_>, targets: &Targets) -> Vec<Diagnostic> {
    let pages: Vec<(&str, &[u8])> = desk.archive.files().filter(|(path, _)| path.ends_with(".html")).collect();
    let of_page = |(path, bytes): &(&str, &[u8])| SitePath::new(path).map(|path| audit::gone(&path, bytes, targets));
    let found: Vec<Gone> = pages.par_iter().filter_map(|page| of_page(page).ok()).collect();
    let mut gone = Gone::new();
    for (file, diagnostic) in found.into_iter().flatten() {
        // As at an earlier report, later ones are left out: the check tells of a frozen report that is gone for good.
        if !["reports/", "charts/"].iter().any(|own| file.starts_with(own)) {
            gone.entry(file).or_insert(diagnostic);
        }
    }
    gone.into_values().collect()
}
