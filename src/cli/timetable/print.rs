//! The dates in words: a line each for many meetings, every counted day for one.

use super::Asked;
use crate::plan::MeetingStatus;
use crate::plan::timetable::{Mark, Method, Milestone, NoticeCount, Step, years_covered};
use crate::words::Words;
use jiff::civil::Date;
use std::fmt::Write as _;

/// What the last line of every answer says: days are counted here, and nothing is judged.
const CHECK: &str =
    "This counts days. Whether a meeting is called as it should be is for Democratic Services to check.\n";

/// One line a date, meeting by meeting.
pub(super) fn list(asked: &[Asked<'_>], all: bool) -> String {
    if asked.is_empty() {
        let none =
            if all { "The plan has no meeting." } else { "No meeting is planned; `--all` shows those that were held." };
        return format!("{none}\n");
    }
    let words = Words::english();
    let mut out = String::new();
    for own in asked {
        let _ = writeln!(out, "{}", headline(own));
        match &own.timetable {
            Ok(timetable) => timetable.milestones.iter().for_each(|milestone| line(&mut out, &words, milestone)),
            Err(beyond) => {
                let _ = writeln!(out, "  Cannot be counted: {beyond}.");
            }
        }
        out.push('\n');
    }
    out + CHECK
}

fn line(out: &mut String, words: &Words, milestone: &Milestone<'_>) {
    let method = milestone.method.map(|method| words.counted(milestone.step, method)).unwrap_or_default();
    let late = if milestone.is_late() { ", late" } else { "" };
    let done = milestone.done.map(|done| format!("; {} {}{late}", verb(milestone.step), done.strftime("%-d %b %Y")));
    let text = format!(
        "  {}  {:<26}  {method}{}",
        short(milestone.day),
        words.milestone(milestone.step),
        done.unwrap_or_default()
    );
    let _ = writeln!(out, "{}", text.trim_end());
}

/// Every day of one meeting, and what to check.
pub(super) fn day_by_day(asked: &Asked<'_>) -> String {
    let words = Words::english();
    let mut out = headline(asked) + "\n";
    let supposed =
        asked.timetable.as_ref().is_ok_and(|own| own.get(Step::KeyNotice).or(own.get(Step::CallIn)).is_some());
    match asked.title {
        Some(title) => {
            let _ = writeln!(out, "{title}");
        }
        None if supposed => out.push_str("As if it took a key decision that can be called in\n"),
        None => {}
    }
    match &asked.timetable {
        Err(beyond) => {
            let _ = writeln!(out, "\nCannot be counted: {beyond}.");
        }
        Ok(timetable) => {
            for milestone in timetable.milestones.iter().filter(|own| own.step != Step::Meeting) {
                counted(&mut out, &words, milestone, asked.late);
            }
            if timetable.milestones.len() == 1 {
                out.push_str(
                    "\nNothing is counted for it: its body has no rules in `content/site.yaml`, or it was cancelled.\n",
                );
            }
            checks(&mut out, asked);
        }
    }
    let _ = write!(out, "\n{CHECK}");
    out
}

/// "2022-09-07-cabinet: Cabinet, Wednesday 7 September 2022".
fn headline(asked: &Asked<'_>) -> String {
    let id = asked.id.map(|id| format!("{id}: ")).unwrap_or_default();
    let off = if asked.status == Some(MeetingStatus::Cancelled) { " (cancelled)" } else { "" };
    format!("{id}{}, {}{off}", asked.who, long(asked.day))
}

fn counted(out: &mut String, words: &Words, milestone: &Milestone<'_>, late: Option<&str>) {
    let Some(method) = milestone.method else { return };
    let (what, by) = (words.milestone(milestone.step), long(milestone.day));
    let when = if milestone.step == Step::CallIn { "with the end of" } else { "by" };
    let _ = writeln!(out, "\n{what}: {when} {by}");
    let _ = writeln!(out, "  {} ({})", words.counted(milestone.step, method), words.rule(milestone.basis));
    let _ = writeln!(out, "  {}", how(method));
    for day in &milestone.days {
        let mark = match day.mark {
            Mark::Counts(number) => format!("{number:>3}"),
            Mark::Off(off) => format!("  -  {off}"),
            Mark::Published if day.day == milestone.day => "     the last day".to_owned(),
            Mark::Published => "     published".to_owned(),
            Mark::Meeting => "     the meeting".to_owned(),
        };
        let _ = writeln!(out, "    {} {mark}", short(day.day));
    }
    if let Some(done) = done(milestone) {
        let _ = writeln!(out, "  {}.", capitalised(&done));
    }
    if let Some(reason) = late.filter(|_| milestone.step == Step::Papers && milestone.is_late()) {
        let _ = writeln!(out, "  The reason given: {reason}");
    }
}

/// Which days count, in a sentence.
fn how(method: Method) -> &'static str {
    match method {
        Method::ClearDays(_) => "Only working days between the two are counted.",
        Method::CalendarDays(_) => "Every day between the two is counted; the notice itself is given on a working day.",
        Method::WorkingDaysBefore(_) => "The day of publication is counted, that of the meeting is not.",
        Method::WorkingDaysAfter(_) => "The first day is not counted, the last is.",
    }
}

/// "published on Wednesday 31 August 2022: late, with 4 of 5 days left".
fn done(milestone: &Milestone<'_>) -> Option<String> {
    let (done, method) = milestone.done.zip(milestone.method)?;
    let when = format!("{} on {}", verb(milestone.step), long(done));
    if !milestone.is_late() {
        return Some(when);
    }
    Some(match method {
        Method::WorkingDaysAfter(_) => format!("{when}: late"),
        _ => format!("{when}: late, with {} of {} days left", milestone.counted_from(done).count(), method.days()),
    })
}

fn verb(step: Step) -> &'static str {
    if step == Step::KeyNotice { "given" } else { "published" }
}

/// What the count cannot know.
fn checks(out: &mut String, asked: &Asked<'_>) {
    let Ok(timetable) = &asked.timetable else { return };
    if timetable.milestones.iter().all(|milestone| milestone.days.is_empty()) {
        return;
    }
    out.push_str("\nWhat to check:\n");
    if let Some((first, last)) = years_covered().map(std::ops::RangeInclusive::into_inner) {
        let _ = writeln!(
            out,
            "  - Bank holidays are those of {first} to {last} as GOV.UK had them. Has one been proclaimed since?"
        );
    }
    out.push_str("  - Is the council closed on a day that was counted? Such days go under `closures` in `site.yaml`, and so do\n    bank holidays that are too new for the list.\n");
    if timetable.get(Step::KeyNotice).is_some() {
        let rule = asked.body.and_then(|body| body.key_decisions.as_ref());
        if let Some(means) = rule.and_then(|rule| rule.means.as_deref()) {
            let _ = writeln!(out, "  - Is it a key decision? {means}");
        }
        if rule.is_some_and(|rule| rule.count == NoticeCount::Calendar) {
            out.push_str(
                "  - Does your council count every day of the notice? `count: working` counts working days only.\n",
            );
        }
    }
    let is_out = timetable.get(Step::Decision).is_none_or(|decision| decision.done.is_some());
    if timetable.get(Step::CallIn).is_some() && !is_out {
        out.push_str("  - Call-in is counted from the last day for the decision. It ends earlier if that is published earlier.\n");
    }
}

/// "Wed  7 Sep 2022".
fn short(day: Date) -> String {
    day.strftime("%a %e %b %Y").to_string()
}

/// "Wednesday 7 September 2022".
fn long(day: Date) -> String {
    day.strftime("%A %-d %B %Y").to_string()
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
