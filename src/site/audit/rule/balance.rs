//! Every element is closed, and nothing is closed that was not open: the produced HTML is well-formed by our own hand,
//! so a browser's repairs would hide a fault.

use super::codes::BALANCE;
use crate::site::audit::finding::Findings;
use crate::site::audit::scan::Span;

const HELP: &str =
    "this is a fault of the template that writes this part of the page: each element needs its end tag, in order";

pub(in super::super) fn unfinished(span: Span, found: &mut Findings<'_>) {
    found.report(BALANCE, span, "the page ends in the middle of a tag or comment", HELP);
}

pub(in super::super) fn stray(span: Span, found: &mut Findings<'_>) {
    let message = format!("“{}” closes nothing that is open here", found.quote(span));
    found.report(BALANCE, span, message, HELP);
}

/// `by` is the end tag that shows it; without one, the page ends before the element does.
pub(in super::super) fn unclosed(span: Span, by: Option<Span>, found: &mut Findings<'_>) {
    let message = format!("“{}” is not closed", found.quote(span));
    match by {
        Some(end) => found.report_beside(BALANCE, span, message, HELP, (end, "this end tag comes first")),
        None => found.report(BALANCE, span, message, HELP),
    }
}
