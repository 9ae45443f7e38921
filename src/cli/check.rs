use super::project::{AllTexts, Files, Loaded};
use super::timings::{Timings, in_words};
use super::{End, Format, ReadArgs, report};
use crate::report::Timeline;
use crate::site;
use std::path::Path;

/// `ragstone check`: everything that `build` would refuse, and nothing written.
pub(super) fn run(root: &Path, args: &ReadArgs) -> End {
    let mut timings = Timings::start();
    let files = Files::read(root, &mut timings);
    if !files.has_content {
        report::print(files.diagnostics, &files.sources, args);
        return End::CouldNotRun;
    }
    let Loaded { plan, mut diagnostics, allowed } = files.plan(args, &mut timings);
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
        };
        let rendered = timings.rendering(args.timings, |stopwatch| site::render(grounds, stopwatch));
        unsound = rendered.err();
    }
    if let Some(unsound) = &mut unsound {
        diagnostics.append(&mut unsound.diagnostics);
    }
    let (errors, found) = (report::errors(&diagnostics, args), diagnostics.len());
    report::print_all(diagnostics, &allowed, &AllTexts { files: &files, unsound: unsound.as_ref() }, args);
    if errors == 0 && !args.quiet && matches!(args.format, Format::Human | Format::Short) {
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
