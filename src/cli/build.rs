use super::project::{AllTexts, Files, Loaded};
use super::timings::{Timings, in_words};
use super::{BuildArgs, End, Format, report};
use crate::diagnostic::Diagnostic;
use crate::plan::{Account, Plan};
use crate::publish::{Grounds, Outcome, Output, Stamp};
use crate::report::{Report, Timeline};
use crate::site::{self, Site};
use rayon::prelude::*;
use std::path::Path;

/// `ragstone build`: read, check, render and audit in memory; only then write, and only what differs.
pub(super) fn run(root: &Path, args: &BuildArgs) -> End {
    let mut timings = Timings::start();
    let files = Files::read(root, &mut timings);
    if !files.has_content {
        report::print(files.diagnostics, &files.sources, &args.read);
        return End::CouldNotRun;
    }
    let end = build(root, args, &files, &mut timings);
    if args.read.timings {
        report::message(timings.table().trim_end());
    }
    end
}

fn build(root: &Path, args: &BuildArgs, files: &Files, timings: &mut Timings) -> End {
    let folder = args.output.clone().unwrap_or_else(|| root.join("output"));
    let stamp = stamp(files, args);
    let (content, themes) = (root.join("content"), root.join("themes"));
    let mut output = match Output::open(&folder, &Grounds { root, sources: &[&content, &themes] }) {
        Ok(output) => output,
        Err(diagnostics) => {
            report::print(diagnostics, &files.sources, &args.read);
            return End::CouldNotRun;
        }
    };
    let current = output.is_current(&stamp);
    timings.stage("compare");
    // What is published by approval is said in the log of every build.
    let approves = files.sources.get("content/approvals.yaml").is_some();
    if current && files.diagnostics.is_empty() && output.warnings() == Some(0) && !approves {
        return unchanged(args, files, &output, Vec::new(), timings);
    }
    let Loaded { plan, account, mut diagnostics, allowed } = files.plan(&args.read, timings);
    if report::errors(&diagnostics, &args.read) > 0 {
        report::print(diagnostics, &files.sources, &args.read);
        return refuse(args);
    }
    log_approvals(args, &plan, &account);
    // The same files give the same warnings, which are told again: only pages that are there already are not made anew.
    if current && output.warnings() == Some(diagnostics.len()) {
        return unchanged(args, files, &output, diagnostics, timings);
    }
    let timeline = Timeline::new(&plan);
    let reports = reports(&timeline);
    timings.stage("report");
    let grounds = site::Grounds {
        sources: &files.sources,
        theme: &files.theme,
        timeline: &timeline,
        reports: &reports,
        allowed: &allowed,
        freezing: None,
    };
    let rendered = timings.rendering(&args.read, |stopwatch| site::render(grounds, stopwatch));
    let site = match rendered {
        Ok(site) => site,
        Err(mut unsound) => {
            diagnostics.append(&mut unsound.diagnostics);
            report::print(diagnostics, &AllTexts { files, unsound: Some(&unsound) }, &args.read);
            return refuse(args);
        }
    };
    let published = output.publish(&site.pages, &stamp, diagnostics.len());
    timings.stage("publish");
    match published {
        Ok(outcome) => {
            report::print(diagnostics, &files.sources, &args.read);
            say(args, timings, &summary(&site, &outcome, &reports));
            End::Well
        }
        Err(mut faults) => {
            diagnostics.append(&mut faults);
            report::print(diagnostics, &files.sources, &args.read);
            End::CouldNotRun
        }
    }
}

fn log_approvals(args: &BuildArgs, plan: &Plan, account: &Account) {
    if matches!(args.read.format, Format::Human | Format::Short) {
        super::disclosure::approvals(plan, account).iter().for_each(|line| report::message(line));
    }
}

/// One report a period, oldest first.
pub(super) fn reports<'t>(timeline: &'t Timeline<'t>) -> Vec<Report<'t>> {
    (0..timeline.plan().periods.len()).into_par_iter().map(|at| Report::new(timeline, at)).collect()
}

/// What the site is made from: the program, everything read, and what was asked for.
fn stamp(files: &Files, args: &BuildArgs) -> Stamp {
    let tool = concat!(env!("CARGO_PKG_VERSION"), "+", env!("RAGSTONE_FINGERPRINT"));
    let inputs = files.digest();
    let as_at = args.read.as_at.as_deref().unwrap_or("latest");
    Stamp::new(tool, inputs, &format!("as-at={as_at}"))
}

fn unchanged(args: &BuildArgs, files: &Files, output: &Output, warnings: Vec<Diagnostic>, timings: &Timings) -> End {
    report::print(warnings, &files.sources, &args.read);
    say(args, timings, &format!("Nothing has changed: {} files are as they were", output.files()));
    End::Well
}

fn refuse(args: &BuildArgs) -> End {
    if !args.read.quiet && args.read.format == Format::Human {
        report::message("Nothing was published.");
    }
    End::Problems
}

fn say(args: &BuildArgs, timings: &Timings, words: &str) {
    if !args.read.quiet && matches!(args.read.format, Format::Human | Format::Short) {
        report::to_stdout([format!("{words}, in {}\n", in_words(timings.total()))]);
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
