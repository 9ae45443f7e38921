use super::fix::{self, Mode};
use super::project::{AllTexts, Files, Loaded};
use super::timings::{Timings, in_words};
use super::{End, Format, ReadArgs, report};
use crate::report::Timeline;
use crate::site;
use std::path::Path;

/// What `check` takes.
#[derive(Debug, clap::Args)]
pub(super) struct CheckArgs {
    #[command(flatten)]
    read: ReadArgs,
    /// Mend what can be mended without losing anything, and check what is left
    #[arg(long)]
    fix: bool,
    /// Print what `--fix` would change as a diff, and write nothing
    #[arg(long, visible_alias = "dry-run")]
    diff: bool,
}

impl CheckArgs {
    fn mode(&self) -> Option<Mode> {
        match (self.fix, self.diff) {
            (_, true) => Some(Mode::Show),
            (true, false) => Some(Mode::Write),
            (false, false) => None,
        }
    }
}

/// `ragstone check`: everything that `build` would refuse; nothing is written but what `--fix` mends.
pub(super) fn run(root: &Path, args: &CheckArgs) -> End {
    let mut timings = Timings::start();
    let mut files = Files::read(root, &mut timings);
    if !files.has_content {
        report::print(files.diagnostics, &files.sources, &args.read);
        return End::CouldNotRun;
    }
    let mode = args.mode();
    if let Some(mode) = mode {
        let mended = fix::mend(files, &args.read);
        timings.stage("fix");
        if let Some(end) = mended.put(root, mode, &args.read) {
            return end;
        }
        files = mended.files;
    }
    check(&files, mode, &args.read, &mut timings)
}

fn check(files: &Files, mode: Option<Mode>, args: &ReadArgs, timings: &mut Timings) -> End {
    let Loaded { plan, mut diagnostics, allowed, .. } = files.plan(args, timings);
    let mut unsound = None;
    if report::errors(&diagnostics, args) == 0 {
        let timeline = Timeline::new(&plan);
        let reports = super::build::reports(&timeline);
        let grounds = site::Grounds {
            sources: &files.sources,
            theme: &files.theme,
            timeline: &timeline,
            reports: &reports,
            allowed: &allowed,
            freezing: None,
        };
        let rendered = timings.rendering(args, |stopwatch| site::render(grounds, stopwatch));
        unsound = rendered.err();
    }
    if let Some(unsound) = &mut unsound {
        diagnostics.append(&mut unsound.diagnostics);
    }
    let (errors, found) = (report::errors(&diagnostics, args), diagnostics.len());
    if mode.is_some() {
        fix::no_longer_offered(&mut diagnostics);
    }
    // A diff stands alone on stdout, so that `patch` can read it.
    if mode != Some(Mode::Show) || !report::is_for_programs(args) {
        report::print_all(diagnostics, &allowed, &AllTexts { files, unsound: unsound.as_ref() }, args);
    }
    if errors == 0 && mode != Some(Mode::Show) && !args.quiet && matches!(args.format, Format::Human | Format::Short) {
        let what = if found == 0 { "No problems" } else { "No errors" };
        let actions = report::counted(plan.actions.len(), "action");
        let periods = report::counted(plan.periods.len(), "period");
        let time = in_words(timings.total());
        report::to_stdout([format!("{what} in {actions} and {periods}, in {time}\n")]);
    }
    if args.timings {
        report::message(timings.table().trim_end());
    }
    if errors > 0 { End::Problems } else { End::Well }
}
