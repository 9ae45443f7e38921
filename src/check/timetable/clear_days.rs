use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::judged::timetables;
use crate::diagnostic::Code;
use crate::plan::timetable::{self, Mark, Method, Milestone, Off};
use crate::plan::{Meeting, Plan, uk_date};
use crate::source::yaml::Part;
use jiff::civil::Date;
use std::cmp::Ordering;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P290", "papers published too late"), find);

/// Members and residents get their papers so many days ahead (`domain.md` §1.2). A paper that says why it is late says so to its
/// readers, and nothing is left to tell the clerk.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for (meeting, timetable) in timetables(context) {
        let papers = timetable.as_ref().ok().and_then(|own| own.get(timetable::Step::Papers));
        let Some(papers) = papers.filter(|papers| papers.is_late()) else { continue };
        let Some((published, method)) = papers.done.zip(papers.method) else { continue };
        let Some((file, help)) = place(context.plan, meeting) else { continue };
        let message = told(papers, method, published, meeting.doc.date.0);
        breaches.push(Breach::value(RULE.code, &file, vec![Step::key("published")], message).help(help).first(
            &meeting.minute.file,
            At::Path(vec![Step::key("date")], Part::Value),
            "the meeting",
        ));
    }
}

/// The file that gives the day of publication, and what can be done there. `None` where the reason is given.
fn place(plan: &Plan, meeting: &Meeting) -> Option<(Arc<str>, &'static str)> {
    if let Some(paper) = plan.papers.get(&meeting.id) {
        let help = "publish earlier, or give the reason under `late`, which is printed on the paper; ask Democratic Services \
                    whether the meeting can take it";
        return paper.doc.late.is_none().then(|| (Arc::clone(&paper.body.file), help));
    }
    let period = plan.periods.iter().find(|period| period.meeting.as_ref() == Some(&meeting.id))?;
    let help = "publish earlier, or ask Democratic Services whether shorter notice can be given, and allow this with the reason";
    Some((format!("{}/period.yaml", period.folder).into(), help))
}

fn told(papers: &Milestone<'_>, method: Method, published: Date, meets: Date) -> String {
    let kind = if matches!(method, Method::WorkingDaysBefore(_)) { "working" } else { "clear" };
    let (day, meeting, latest) = (uk_date(published), uk_date(meets), uk_date(papers.day));
    let due = format!("are due {} before it, by {latest}", days(usize::from(method.days()), kind));
    let counted: Vec<Date> = papers.counted_from(published).map(|counted| counted.day).collect();
    let when = match published.cmp(&meets) {
        Ordering::Greater => "after".to_owned(),
        Ordering::Equal => "on the day of".to_owned(),
        Ordering::Less => format!("{} before", days(counted.len(), kind)),
    };
    let named = if counted.is_empty() { String::new() } else { format!(" ({})", listed(&counted)) };
    format!(
        "published on {day}, {when} the meeting of {meeting}{named}, whose papers {due}{}",
        passed(papers, published)
    )
}

/// "1 clear day", "4 clear days".
fn days(count: usize, kind: &str) -> String {
    let days = if count == 1 { "day" } else { "days" };
    format!("{count} {kind} {days}")
}

/// "31 August, 1, 2, 5 and 6 September": a month once, after the last of its days.
fn listed(days: &[Date]) -> String {
    let mut words = Vec::with_capacity(days.len());
    for (at, day) in days.iter().enumerate() {
        let is_last = days.get(at + 1).is_none_or(|next| next.month() != day.month());
        words.push(if is_last { short(*day) } else { day.day().to_string() });
    }
    match words.split_last() {
        Some((last, rest @ [_, ..])) => format!("{} and {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// "29 August".
fn short(day: Date) -> String {
    let whole = uk_date(day);
    whole.rsplit_once(' ').map_or(whole.clone(), |(short, _)| short.to_owned())
}

/// The days between that a clerk may have counted: bank holidays and closures. Of weekends everybody knows.
fn passed(papers: &Milestone<'_>, published: Date) -> String {
    let between = papers.days.iter().filter(|day| day.day > published);
    let off: Vec<(Off<'_>, Date)> = between
        .filter_map(|day| match day.mark {
            Mark::Off(off @ (Off::Holiday(_) | Off::Closure(_))) => Some((off, day.day)),
            _ => None,
        })
        .collect();
    let stretches = off.chunk_by(|(one, _), (next, _)| one == next).map(|stretch| {
        let days: Vec<Date> = stretch.iter().map(|(_, day)| *day).collect();
        stretch.first().map(|(off, _)| format!("{} ({off})", listed(&days))).unwrap_or_default()
    });
    let words: Vec<String> = stretches.collect();
    if words.is_empty() { words.concat() } else { format!("; not counted: {}", words.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::listed;
    use jiff::civil::date;

    #[test]
    fn a_month_is_named_once_after_the_last_of_its_days() {
        let days = [date(2022, 8, 30), date(2022, 8, 31), date(2022, 9, 1), date(2022, 9, 2)];
        assert_eq!(listed(&days), "30, 31 August, 1 and 2 September");
        assert_eq!(listed(&days[1..2]), "31 August");
        assert_eq!(listed(&[]), "");
    }
}
