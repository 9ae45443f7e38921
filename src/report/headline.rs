use super::{ActionAt, Flag, Movement, Report};
use crate::plan::Rag;
use crate::words::{Words, say};

/// The report in two sentences: how much goes well, and what does not. Always computed, so always true.
pub fn headline(words: &Words, report: &Report<'_>) -> String {
    told(words, report, None)
}

/// The same with how much went well in the first report between them, so that a reader sees which way the plan goes.
pub fn headline_since(words: &Words, report: &Report<'_>, first: &Report<'_>) -> String {
    let total = first.whole_tally().total();
    let trend = (report.at() > first.at() && total > 0)
        .then(|| say!(words, headline_first, first = &first.period().title, well = well(first), total = total));
    told(words, report, trend)
}

fn told(words: &Words, report: &Report<'_>, trend: Option<String>) -> String {
    let tally = report.whole_tally();
    if tally.total() == 0 {
        return say!(words, headline_no_actions).to_owned();
    }
    let word = |rag: Rag| words.rating(&report.plan().frame, rag).to_lowercase();
    let good = say!(
        words,
        headline_well,
        well = well(report),
        total = tally.total(),
        finished = word(Rag::Finished),
        green = word(Rag::Green)
    );
    let trouble = say!(
        words,
        headline_trouble,
        late = report.flagged(Flag::Overdue).count(),
        red = tally.count(Rag::Red),
        word = word(Rag::Red)
    );
    let sentences: Vec<String> = [Some(good), trend, Some(trouble)].into_iter().flatten().collect();
    sentences.join(" ")
}

fn well(report: &Report<'_>) -> u32 {
    let tally = report.whole_tally();
    tally.count(Rag::Finished) + tally.count(Rag::Green)
}

/// How many actions moved which way since the report before, in one sentence; `None` for the first report.
pub fn movement_sentence(words: &Words, report: &Report<'_>) -> Option<String> {
    Some(movement_since(words, report, report.at().checked_sub(1)?))
}

/// How many actions moved which way since the report of the period at position `since`, in one sentence.
pub fn movement_since(words: &Words, report: &Report<'_>, since: usize) -> String {
    let movement = |action: ActionAt<'_, '_>| {
        Movement::between(Some(report.timeline().standing(since, action.position())), action.standing())
    };
    let count = |wanted: Movement| report.actions().filter(|action| movement(*action) == wanted).count();
    say!(
        words,
        movement_since,
        since = &report.plan().periods[since].title,
        better = count(Movement::Better) + count(Movement::Closed),
        worse = count(Movement::Worse),
        unmoved = count(Movement::Unmoved)
    )
}

/// What changed since the report before, in a few short sentences: nothing that did not happen, but for ratings that
/// stayed as they were.
pub fn changed_sentences(words: &Words, report: &Report<'_>) -> String {
    if report.at() == 0 {
        return say!(words, changed_first).to_owned();
    }
    let mut said = vec![say!(
        words,
        changed_rated_sentence,
        better = moved(report, Movement::Better),
        worse = moved(report, Movement::Worse)
    )];
    let finished = moved(report, Movement::Closed);
    if finished > 0 {
        said.push(say!(words, changed_finished_sentence, count = finished));
    }
    let first_rated = moved(report, Movement::FirstRated);
    if first_rated > 0 {
        said.push(say!(words, changed_first_rated_sentence, count = first_rated));
    }
    let new = moved(report, Movement::New);
    if new > 0 {
        said.push(say!(words, changed_new_sentence, count = new));
    }
    // What left the plan is no longer among its actions.
    let all = (0..report.plan().actions.len()).map(|position| report.action(position));
    let withdrawn = all.filter(|action| action.movement() == Movement::Withdrawn).count();
    if withdrawn > 0 {
        said.push(say!(words, changed_withdrawn_sentence, count = withdrawn));
    }
    let redated = report.actions().filter(ActionAt::redated_now).count();
    if redated > 0 {
        said.push(say!(words, changed_redated_sentence, count = redated));
    }
    let silent = silent(report);
    if silent > 0 {
        said.push(say!(words, changed_silent_sentence, count = silent));
    }
    said.join(" ")
}

/// How many actions of the plan moved in one way since the report before.
fn moved(report: &Report<'_>, movement: Movement) -> usize {
    report.actions().filter(|action| action.movement() == movement).count()
}

/// How many actions nobody reported on for this report.
pub fn silent(report: &Report<'_>) -> usize {
    report.actions().filter(|action| action.standing().word.is_silent()).count()
}

/// Where members might press, in two sentences: dates, then ratings that something contradicts.
pub fn scrutiny_sentence(words: &Words, report: &Report<'_>) -> String {
    let word = |rag: Rag| words.rating(&report.plan().frame, rag).to_lowercase();
    let count = |flag: Flag| report.flagged(flag).count();
    let dates = say!(words, scrutiny_dates, overdue = count(Flag::Overdue), undated = count(Flag::Undated));
    let ratings = say!(
        words,
        scrutiny_look_again,
        count = count(Flag::Watermelon),
        green = word(Rag::Green),
        finished = word(Rag::Finished)
    );
    format!("{dates} {ratings}")
}

/// How many of the finished actions cite no evidence; `None` where nothing is finished.
pub fn finished_without_evidence(words: &Words, report: &Report<'_>) -> Option<String> {
    let finished = || report.actions().filter(|action| action.standing().rag == Rag::Finished);
    let without = finished().filter(|action| !action.standing().has_evidence).count();
    let count = finished().count();
    (count > 0).then(|| say!(words, finished_without_evidence, without = without, count = count))
}

/// How many unfinished actions are past the date first promised, and how late the latest of them is; `None` where none
/// is.
pub fn late_from_first(words: &Words, report: &Report<'_>) -> Option<String> {
    let late: Vec<i32> = report.actions().filter_map(|action| action.days_past_baseline()).collect();
    let longest = *late.iter().max()?;
    Some(say!(words, late_from_first, count = late.len(), longest = super::days_in_words(words, longest)))
}
