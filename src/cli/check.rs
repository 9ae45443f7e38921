use super::project::Files;
use super::timings::{Timings, in_words};
use super::{End, Format, ReadArgs, report};
use std::path::Path;

/// `ragstone check`: everything that `build` would refuse, and nothing written.
pub(super) fn run(root: &Path, args: &ReadArgs) -> End {
    let mut timings = Timings::start();
    let files = Files::read(root, &mut timings);
    let (plan, mut diagnostics) = files.plan(args, &mut timings);
    if !diagnostics.iter().any(crate::diagnostic::Diagnostic::is_error) {
        let timeline = crate::report::Timeline::new(&plan);
        let reports = super::build::reports(&timeline);
        diagnostics
            .extend(crate::site::render(&files.sources, &files.theme, &timeline, &reports).err().into_iter().flatten());
        timings.stage("render");
    }
    let clean = diagnostics.is_empty();
    let errors = report::print(diagnostics, &files.sources, args);
    if clean && !args.quiet && matches!(args.format, Format::Human | Format::Short) {
        let (actions, periods) = (plan.actions.len(), plan.periods.len());
        let time = in_words(timings.total());
        report::to_stdout([format!("No problems in {actions} actions and {periods} periods, in {time}\n")]);
    }
    if args.timings {
        report::message(timings.table().trim_end());
    }
    if errors > 0 { End::Problems } else { End::Well }
}
