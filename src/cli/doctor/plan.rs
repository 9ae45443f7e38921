//! What the plan itself says.

use super::{Check, State};
use crate::cli::ReadArgs;
use crate::cli::project::{Files, Loaded};
use crate::cli::report::counted;
use crate::cli::timings::Timings;
use crate::plan::{PeriodStatus, Plan, uk_date};
use crate::words::Words;
use jiff::civil::Date;

pub(super) fn checks(files: &Files, read: &ReadArgs) -> Vec<Check> {
    let Loaded { plan, diagnostics, .. } = files.plan(read, &mut Timings::start());
    let errors = diagnostics.iter().filter(|problem| problem.is_error()).count();
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let mut checks = vec![problems(errors, diagnostics.len() - errors), words(files, &plan)];
    checks.extend(address(&plan));
    checks.extend(newest(&plan, today));
    checks
}

fn problems(errors: usize, warnings: usize) -> Check {
    let more = "`ragstone check` shows each with its place";
    match (errors, warnings) {
        (0, 0) => Check::well("problems", "none in the plan"),
        (0, warnings) => Check::new("problems", State::Look, counted(warnings, "warning")).help(more),
        (errors, _) => Check::new("problems", State::Stop, counted(errors, "error")).help(more),
    }
}

fn words(files: &Files, plan: &Plan) -> Check {
    let language = &*plan.site.language;
    match Words::missing(language, &files.theme.words) {
        Err(problems) => {
            let (found, help) =
                problems.into_iter().next().map_or_else(Default::default, |first| (first.message, first.help));
            Check { help, ..Check::new("words", State::Stop, found) }
        }
        Ok(missing) if missing.is_empty() => Check::well("words", format!("every message has words for `{language}`")),
        Ok(missing) => {
            let found =
                format!("{} of the pages stand in English, not in `{language}`", counted(missing.len(), "message"));
            let first: Vec<&str> = missing.into_iter().take(5).collect();
            Check::new("words", State::Look, found).help(format!("the first are {}", first.join(", ")))
        }
    }
}

fn address(plan: &Plan) -> Option<Check> {
    let base = &*plan.site.base_url;
    let host = base.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
    let is_example = ["example.org", "example.com", "example.net"].iter().any(|example| host.ends_with(example));
    (!base.is_empty()).then(|| {
        if is_example {
            Check::new("address", State::Look, format!("`base_url` is still `{base}`"))
                .help("write the site's own address into `content/site.yaml`: feeds and shared links carry it")
        } else {
            Check::well("address", format!("the site will stand at {base}"))
        }
    })
}

/// How old the newest report is, against how far apart reports usually are.
fn newest(plan: &Plan, today: Date) -> Vec<Check> {
    let Some(newest) = plan.periods.iter().last() else { return Vec::new() };
    let status = match newest.status {
        PeriodStatus::Published => Check::well("report", format!("the newest, {}, is published", newest.title)),
        PeriodStatus::Draft => Check::new("report", State::Look, format!("the newest, {}, is a draft", newest.title))
            .help("every page of it says so, until its `period.yaml` says `status: published`"),
    };
    let as_at = newest.as_at.0;
    let dates: Vec<Date> = plan.periods.iter().map(|period| period.as_at.0).collect();
    let age = days(as_at, today);
    let mut checks = vec![status];
    match usual_gap(&dates).filter(|gap| age > *gap) {
        Some(gap) => {
            let found = format!("the newest report speaks for {}, {age} days ago", uk_date(as_at));
            let help = format!("reports have been {gap} days apart: `ragstone new period` begins the next");
            checks.push(Check::new("date", State::Look, found).help(help));
        }
        None => checks.push(Check::well("date", format!("the newest report speaks for {}", uk_date(as_at)))),
    }
    checks
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// The middle one of the gaps between reports, in days; `None` before there are two.
fn usual_gap(dates: &[Date]) -> Option<i32> {
    let mut gaps: Vec<i32> = dates.windows(2).map(|pair| days(pair[0], pair[1])).collect();
    gaps.sort_unstable();
    gaps.get(gaps.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_usual_gap_is_the_middle_one() {
        let dates = [date(2022, 3, 11), date(2022, 9, 7), date(2022, 10, 19), date(2022, 11, 16)];
        assert_eq!(usual_gap(&dates), Some(42));
        assert_eq!(usual_gap(&dates[..1]), None);
    }

    #[test]
    fn an_error_stops_and_a_warning_does_not() {
        assert_eq!(problems(0, 0).state, State::Well);
        assert_eq!(problems(0, 1).state, State::Look);
        assert_eq!(problems(1, 0).state, State::Stop);
    }
}
