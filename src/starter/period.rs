use super::editor::line_for;
use super::fault::Fault;
use super::{Begun, Desk, form, order};
use crate::diagnostic::Diagnostic;
use crate::edit::Change;
use crate::plan::{PeriodId, Precision, When, uk_date};
use crate::report::{Report, Timeline};
use jiff::civil::Date;
use std::fmt::Write as _;
use std::sync::Arc;

/// A report to begin.
#[derive(Debug, Clone, Copy)]
pub struct NewPeriod<'n> {
    /// The name of its folder: `2022-12`.
    pub id: &'n str,
    /// The day it speaks for, as typed; the last day of the month that the name gives, where left out.
    pub as_at: Option<&'n str>,
}

/// A draft report's folder: `period.yaml`, and `updates.yaml` with a form for each unfinished action.
///
/// There is no narrative: whatever stood in it to be filled in could be published by mistake, and a report may do without.
///
/// # Errors
/// Where the name is taken or is none, where no day is known, or where the newest report speaks for that day or a later one.
pub fn period(desk: Desk<'_>, new: NewPeriod<'_>) -> Result<Begun, Box<Diagnostic>> {
    let plan = desk.plan;
    PeriodId::new(new.id).map_err(|objection| Fault::BadName { noun: "a report", name: new.id, objection }.boxed())?;
    if let Some(taken) = plan.periods.iter().find(|period| period.id.as_str().eq_ignore_ascii_case(new.id)) {
        let file = Some(Arc::from(format!("{}/period.yaml", taken.folder)));
        return Err(Fault::Taken { noun: "a report", name: taken.id.as_str(), file }.boxed());
    }
    let as_at = as_at(new)?;
    if let Some(newest) = plan.periods.last().filter(|newest| newest.as_at.0 >= as_at) {
        let (newest, newest_as_at) = (newest.id.as_str(), newest.as_at.0);
        return Err(Fault::TooEarly { as_at, newest, newest_as_at }.boxed());
    }
    let timeline = Timeline::new(plan);
    let report = (!plan.periods.is_empty()).then(|| Report::new(&timeline, plan.periods.len() - 1));
    let asked = order::asked(plan, report.as_ref(), as_at);
    let folder = format!("content/periods/{}", new.id);
    let (about, updates) = (format!("{folder}/period.yaml"), format!("{folder}/updates.yaml"));
    let texts = [
        (line_for(desk, &about) + &period_text(&folder, as_at), &about),
        (line_for(desk, &updates) + &form::updates(&asked, as_at), &updates),
    ];
    let changes = texts.into_iter().map(|(text, path)| Change::create(path.as_str(), text)).collect();
    let next = vec![
        format!("Ask the owners, and fill in the forms in {updates}: what is overdue or has been silent stands first"),
        "Run `ragstone check` as often as you like: it changes nothing".to_owned(),
    ];
    Ok(Begun { changes, next })
}

fn as_at(new: NewPeriod<'_>) -> Result<Date, Box<Diagnostic>> {
    match new.as_at {
        Some(words) => {
            let day = When::parse(words).ok().filter(|when| when.precision() == Precision::Day);
            day.map(When::last).ok_or_else(|| Fault::NotADay { words }.boxed())
        }
        None => When::parse(new.id).map(When::last).map_err(|_| Fault::NoAsAt { period: new.id }.boxed()),
    }
}

fn period_text(folder: &str, as_at: Date) -> String {
    let mut text = format!("as_at: {as_at}               # the day this report speaks for: {}\n", uk_date(as_at));
    text += "status: draft                   # every page says so until it is published\n\n";
    text += "## To publish: write `status: published`, and add the day.\n";
    let _ = writeln!(text, "# published: {as_at}");
    text += "## Is it made for a meeting? Name the file of content/meetings/ without its ending.\n";
    let _ = writeln!(text, "# meeting: {as_at}-cabinet");
    let _ = writeln!(
        text,
        "## Words of your own stand in {folder}/narrative.md, and headings there begin with ##. Such as:"
    );
    text += "## What changed, What worries us, What families say, What comes next, What is not known.\n";
    text
}
