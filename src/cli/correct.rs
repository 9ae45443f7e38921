use super::record::{self, NOT_CORRECTED};
use super::{End, report};
use crate::diagnostic::Diagnostic;
use crate::edit;
use crate::record::Archive;
use crate::site;
use crate::source::Sources;
use crate::starter::{Told, added, entry, uncorrected};
use crate::words::say;
use std::path::Path;

/// What `ragstone correct` takes.
#[derive(Debug, clap::Args)]
pub(super) struct CorrectArgs {
    /// The period of the frozen report, such as 2022-03
    period: String,
    /// Why what it said was wrong: printed with the correction
    #[arg(long, value_name = "TEXT")]
    because: String,
    /// What was wrong, in a few words [default: made of what has changed]
    #[arg(long, value_name = "TEXT")]
    what: Option<String>,
    /// The day it was put right [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Print neither old nor new: what was said could tell readers who somebody is
    #[arg(long)]
    withhold: bool,
    /// Print the change, and write nothing
    #[arg(long)]
    dry_run: bool,
}

/// `ragstone correct`: records what the plan now says otherwise than a frozen report did.
pub(super) fn run(root: &Path, args: &CorrectArgs) -> End {
    match correct(root, args) {
        Ok(end) | Err(end) => end,
    }
}

fn correct(root: &Path, args: &CorrectArgs) -> Result<End, End> {
    let on = record::day(args.on.as_deref()).map_err(|told| {
        report::problems(vec![*told], &Sources::default());
        End::CouldNotRun
    })?;
    let (files, loaded) = record::load(root)?;
    let sources = &files.sources;
    let refuse =
        |message: String, help: &str| record::refuse(vec![Diagnostic::new(NOT_CORRECTED, message).help(help)], sources);
    // What departs from the record is what this is for.
    let unreadable =
        loaded.diagnostics.iter().filter(|problem| problem.is_error() && !problem.code.id.starts_with('R'));
    let unreadable: Vec<Diagnostic> = unreadable.cloned().collect();
    if !unreadable.is_empty() {
        return Err(record::refuse(unreadable, sources));
    }
    let archive = Archive::read(sources);
    let id = args.period.as_str();
    let Some(period) = loaded.plan.periods.get(id) else {
        return Err(refuse(format!("there is no report of {id}"), "name the folder of a frozen report"));
    };
    let Some(changes) = uncorrected(&loaded.plan, sources, &archive, id) else {
        let message = format!("the report of {} is not frozen", period.title);
        return Err(refuse(
            message,
            "what is not frozen can be changed, and is; `ragstone freeze` freezes a published report",
        ));
    };
    let Some(first) = changes.first() else {
        let message = format!("the plan says what the report of {} says, or what was corrected in it", period.title);
        return Err(refuse(message, "change the plan first: put right what was wrong, then record it"));
    };
    let made = record::words(&files, &loaded).map(|words| {
        let fact = site::fact_label(&words, &loaded.plan, &first.fact);
        say!(words, record_what, count = changes.len(), fact = fact, period = &period.title)
    });
    let what = args.what.clone().or(made).unwrap_or_default();
    let told = Told { what: &what, because: &args.because, on: &on, withheld: args.withhold };
    let (entry_id, lines) = entry(&loaded.plan, period, &changes, told);
    let Some(change) = added(&loaded.plan, sources, &entry_id, &lines) else {
        report::to_stdout([format!("- {}\n", lines.join("\n  "))]);
        return Err(refuse(
            "`content/corrections.yaml` is written in a form that nothing can be added to".to_owned(),
            "paste the entry above into it",
        ));
    };
    if args.dry_run {
        report::to_stdout([edit::diff(&change)]);
        return Ok(End::Well);
    }
    record::write(root, std::slice::from_ref(&change), sources)?;
    report::to_stdout([format!("Changed content/corrections.yaml\n{}", edit::diff(&change))]);
    report::message(
        "\nWhat next:\n- Read the entry: residents will.\n- `ragstone build` shows it on the pages of the report and on the page of corrections.",
    );
    if args.withhold {
        report::message(&format!(
            "- What was said still stands in the stored pages: `ragstone freeze {id} --again --because \"…\"` takes it out of them."
        ));
    }
    Ok(End::Well)
}
