use super::project::Files;
use super::timings::{Timings, in_words};
use super::{BuildArgs, End, Format, report};
use crate::publish::{Grounds, Outcome, Output, Stamp};
use crate::report::{Report, Timeline};
use crate::site::{self, Site};
use rayon::prelude::*;
use std::path::Path;

/// `ragstone build`: read, check, render and audit in memory; only then write, and only what differs.
pub(super) fn run(root: &Path, args: &BuildArgs) -> End {
    let mut timings = Timings::start();
    let files = Files::read(root, &mut timings);
    let folder = args.output.clone().unwrap_or_else(|| root.join("output"));
    let stamp = stamp(&files, args);
    let content = root.join("content");
    let themes = root.join("themes");
    let grounds = Grounds { root, sources: &[&content, &themes] };
    let mut output = match Output::open(&folder, &grounds) {
        Ok(output) => output,
        Err(diagnostics) => {
            report::print(diagnostics, &files.sources, &args.read);
            return End::CouldNotRun;
        }
    };
    if files.diagnostics.is_empty() && output.warnings() == Some(0) && output.is_current(&stamp) {
        timings.stage("compare");
        say(args, &mut timings, &format!("Nothing has changed: {} files are as they were", output.files()));
        return End::Well;
    }
    timings.stage("compare");
    let (plan, diagnostics) = files.plan(&args.read, &mut timings);
    let warnings = diagnostics.len();
    if report::print(diagnostics, &files.sources, &args.read) > 0 {
        return refuse(args, &mut timings);
    }
    let timeline = Timeline::new(&plan);
    let reports = reports(&timeline);
    timings.stage("report");
    let site = match site::render(&files.sources, &files.theme, &timeline, &reports) {
        Ok(site) => site,
        Err(diagnostics) => {
            report::print(diagnostics, &files.sources, &args.read);
            return refuse(args, &mut timings);
        }
    };
    timings.stage("render");
    match output.publish(&site.pages, &stamp, warnings) {
        Ok(outcome) => {
            timings.stage("publish");
            say(args, &mut timings, &summary(&site, &outcome, &reports));
            End::Well
        }
        Err(diagnostics) => {
            report::print(diagnostics, &files.sources, &args.read);
            End::CouldNotRun
        }
    }
}

/// One report a period, oldest first.
pub(super) fn reports<'t>(timeline: &'t Timeline<'t>) -> Vec<Report<'t>> {
    (0..timeline.plan().periods.len()).into_par_iter().map(|at| Report::new(timeline, at)).collect()
}

/// What the site is made from: the program, everything read, and what was asked for.
fn stamp(files: &Files, args: &BuildArgs) -> Stamp {
    let tool = concat!(env!("CARGO_PKG_VERSION"), "+", env!("RAGSTONE_FINGERPRINT"));
    let inputs = files.sources.digest() ^ files.theme.digest().rotate_left(64);
    let as_at = args.read.as_at.as_deref().unwrap_or("latest");
    Stamp::new(tool, inputs, &format!("as-at={as_at}"))
}

fn refuse(args: &BuildArgs, timings: &mut Timings) -> End {
    if !args.read.quiet && args.read.format == Format::Human {
        report::message("Nothing was published.");
    }
    print_timings(args, timings);
    End::Problems
}

fn say(args: &BuildArgs, timings: &mut Timings, words: &str) {
    if !args.read.quiet && matches!(args.read.format, Format::Human | Format::Short) {
        report::to_stdout([format!("{words}, in {}\n", in_words(timings.total()))]);
    }
    print_timings(args, timings);
}

fn print_timings(args: &BuildArgs, timings: &Timings) {
    if args.read.timings {
        report::message(timings.table().trim_end());
    }
}

/// "Built 152 pages (3.1 MB) as at 16 November 2022: 152 files written, 0 unchanged, 0 removed".
fn summary(site: &Site, outcome: &Outcome, reports: &[Report<'_>]) -> String {
    let bytes: usize = site.pages.values().map(|bytes| bytes.len()).sum();
    let as_at = reports.last().map_or_else(String::new, |report| crate::plan::uk_date(report.as_at()));
    format!(
        "Built {} pages ({:.1} MB) as at {as_at}: {} files written, {} unchanged, {} removed",
        site.html,
        bytes as f64 / 1e6,
        outcome.written,
        outcome.unchanged,
        outcome.removed
    )
}
