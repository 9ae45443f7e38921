//! `ragstone timetable`: by when what has to be done for a meeting, with every day counted in the open. Writes nothing.

mod json;
mod print;

use super::project::{Files, Loaded};
use super::timings::Timings;
use super::{Deny, End, Format, ReadArgs, report};
use crate::diagnostic::{Diagnostic, nearest};
use crate::plan::timetable::{BeyondHolidays, Timetable, timetable, timetable_on};
use crate::plan::{Body, Meeting, MeetingStatus, Plan, Record, When};
use clap::ValueEnum;
use jiff::civil::Date;
use std::path::Path;

/// Which meetings, and in what form.
#[derive(Debug, clap::Args)]
pub(super) struct TimetableArgs {
    /// One meeting, day by day; without it, the meetings to come in a line a date
    #[arg(value_name = "MEETING", conflicts_with_all = ["all", "body"])]
    meeting: Option<String>,
    /// Every meeting of the plan, those that were held too
    #[arg(long, conflicts_with = "body")]
    all: bool,
    /// A body of `site.yaml`, for a meeting that has no file yet
    #[arg(long, value_name = "BODY", requires = "on")]
    body: Option<String>,
    /// The day on which that body would meet
    #[arg(long, value_name = "DATE", requires = "body", value_parser = day)]
    on: Option<Date>,
    /// How the dates are printed
    #[arg(long, value_enum, default_value_t = Form::Human)]
    format: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// In words
    Human,
    /// One JSON object
    Json,
}

fn day(text: &str) -> Result<Date, String> {
    match When::parse(text) {
        Ok(when) if when.first() == when.last() => Ok(when.first()),
        _ => Err("write year, month and day, such as 2022-12-14".to_owned()),
    }
}

/// A meeting with its timetable, as far as it can be counted.
struct Asked<'p> {
    /// The file's name; none where there is no file.
    id: Option<&'p str>,
    body: Option<&'p Body>,
    /// The body's name, or what stands where it should.
    who: &'p str,
    day: Date,
    title: Option<&'p str>,
    status: Option<MeetingStatus>,
    /// Why its paper is late.
    late: Option<&'p str>,
    timetable: Result<Timetable<'p>, BeyondHolidays>,
}

impl<'p> Asked<'p> {
    fn of(plan: &'p Plan, meeting: &'p Meeting) -> Self {
        let body = plan.bodies.get(&meeting.doc.body);
        Self {
            id: Some(meeting.id()),
            body,
            who: body.map_or(meeting.doc.body.as_str(), |body| &body.name),
            day: meeting.doc.date.0,
            title: Some(&meeting.doc.title),
            status: Some(meeting.doc.status),
            late: plan.papers.get(&meeting.id).and_then(|paper| paper.doc.late.as_deref()),
            timetable: timetable(plan, meeting),
        }
    }

    fn on(plan: &'p Plan, body: &'p Body, day: Date) -> Self {
        let timetable = timetable_on(plan, body, day);
        Self { id: None, body: Some(body), who: &body.name, day, title: None, status: None, late: None, timetable }
    }
}

/// `ragstone timetable`.
pub(super) fn run(root: &Path, args: &TimetableArgs) -> End {
    let mut timings = Timings::start();
    let files = Files::read(root, &mut timings);
    let read = ReadArgs { format: Format::Human, deny: None::<Deny>, as_at: None, timings: false, quiet: false };
    if !files.has_content {
        report::print(files.diagnostics, &files.sources, &read);
        return End::CouldNotRun;
    }
    let Loaded { plan, diagnostics, .. } = files.plan(&read, &mut timings);
    let asked = match asked(&plan, args) {
        Ok(asked) => asked,
        Err(message) => {
            report::message(&message);
            return End::CouldNotRun;
        }
    };
    let is_one = args.meeting.is_some() || args.body.is_some();
    report::to_stdout([match args.format {
        Form::Human if is_one => asked.iter().map(print::day_by_day).collect(),
        Form::Human => print::list(&asked, args.all),
        Form::Json => json::render(&asked),
    }]);
    let errors: Vec<_> = diagnostics.into_iter().filter(Diagnostic::is_error).collect();
    let is_counted = !is_one || asked.iter().all(|own| own.timetable.is_ok());
    let end = if errors.is_empty() && is_counted { End::Well } else { End::Problems };
    report::problems(errors, &files);
    end
}

fn asked<'p>(plan: &'p Plan, args: &TimetableArgs) -> Result<Vec<Asked<'p>>, String> {
    if let Some((id, day)) = args.body.as_deref().zip(args.on) {
        let body = plan.bodies.get(id).ok_or_else(|| unknown("body", id, plan.bodies.ids()))?;
        return Ok(vec![Asked::on(plan, body, day)]);
    }
    if let Some(id) = &args.meeting {
        if plan.bodies.get(id).is_some() && plan.meetings.get(id).is_none() {
            return Err(format!(
                "`{id}` is a body: `ragstone timetable --body {id} --on DATE` counts for a day on which it would meet."
            ));
        }
        let meeting = plan.meetings.get(id).ok_or_else(|| unknown("meeting", id, plan.meetings.ids()))?;
        return Ok(vec![Asked::of(plan, meeting)]);
    }
    let chosen = plan.meetings.iter().filter(|own| args.all || own.doc.status == MeetingStatus::Planned);
    Ok(chosen.map(|meeting| Asked::of(plan, meeting)).collect())
}

fn unknown<'n>(noun: &str, id: &str, known: impl Iterator<Item = &'n str>) -> String {
    let known: Vec<&str> = known.collect();
    let message = format!("There is no {noun} `{id}`");
    match nearest(id, known.iter().copied()) {
        Some(near) => format!("{message}. Did you mean `{near}`?"),
        None if known.is_empty() => format!("{message}; the plan has none."),
        None => format!("{message}. The plan has {}.", known.join(", ")),
    }
}
