use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::own_meeting::own_meeting;
use crate::diagnostic::Code;
use crate::plan::uk_date;
use crate::source::yaml::Part;
use jiff::civil::{Date, Weekday};
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P290", "papers published too late"), find);

/// Members and residents get their papers so many clear days ahead (`domain.md` §1.2): days between, without weekends.
/// Bank holidays are not known here. They only make it fewer, so what is told is true.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some((period, meeting)) = own_meeting(context) else { return };
    let body = context.plan.bodies.get(&meeting.doc.body);
    let wanted = body.and_then(|body| body.papers.clear_days).filter(|wanted| *wanted > 0);
    let Some((wanted, published)) = wanted.zip(period.published) else { return };
    let (from, to) = (published.0, meeting.doc.date.0);
    let clear = clear_weekdays(from, to, usize::from(wanted));
    if clear >= usize::from(wanted) {
        return;
    }
    let (day, meets) = (uk_date(from), uk_date(to));
    let message = if from > to {
        format!("published on {day}, after the meeting of {meets}, whose papers are due {wanted} clear days before it")
    } else {
        let days = if clear == 1 { "day" } else { "days" };
        format!(
            "published on {day}, at most {clear} clear {days} before the meeting of {meets}, whose papers are due \
             {wanted} before it; bank holidays make it fewer"
        )
    };
    let file: Arc<str> = format!("{}/period.yaml", period.folder).into();
    breaches.push(
        Breach::value(RULE.code, &file, vec![Step::key("published")], message)
            .help("publish earlier, or ask Democratic Services whether shorter notice can be given, and allow this with the reason")
            .first(&meeting.minute.file, At::Path(vec![Step::key("date")], Part::Value), "the meeting"),
    );
}

/// Mondays to Fridays between two days, neither of them counted; no more than `enough`.
fn clear_weekdays(from: Date, to: Date, enough: usize) -> usize {
    let between = std::iter::successors(from.tomorrow().ok(), |day| day.tomorrow().ok()).take_while(|day| *day < to);
    between.filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)).take(enough).count()
}

#[cfg(test)]
mod tests {
    use super::clear_weekdays;
    use jiff::civil::date;

    #[test]
    fn neither_the_day_of_publication_nor_of_the_meeting_nor_a_weekend_is_a_clear_day() {
        assert_eq!(clear_weekdays(date(2022, 3, 15), date(2022, 3, 23), 9), 5);
        assert_eq!(clear_weekdays(date(2022, 3, 16), date(2022, 3, 23), 9), 4);
        assert_eq!(clear_weekdays(date(2022, 10, 11), date(2022, 10, 19), 9), 5);
        assert_eq!(clear_weekdays(date(2022, 10, 14), date(2022, 10, 17), 9), 0);
        assert_eq!(clear_weekdays(date(2022, 10, 17), date(2022, 10, 17), 9), 0);
    }

    #[test]
    fn no_more_days_are_counted_than_are_asked_for() {
        assert_eq!(clear_weekdays(date(1900, 1, 1), date(2199, 12, 31), 5), 5);
    }
}
