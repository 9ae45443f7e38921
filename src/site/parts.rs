//! Pieces that more than one page prints, in the shapes that the theme's components take.

use super::desk::Desk;
use super::figure::strip;
use crate::plan::{Deadline, Rag, address};
use crate::report::{ActionAt, Flag, Standing, Tally, Word, days_in_words};
use crate::words::{Words, say};
use serde::Serialize;
use std::borrow::Cow;

/// Words that lead to a page of the site.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Link<'t> {
    pub(super) label: Cow<'t, str>,
    /// From the site's root.
    pub(super) href: String,
}

impl<'t> Link<'t> {
    pub(super) fn new(label: impl Into<Cow<'t, str>>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into() }
    }
}

/// A status: word, glyph and fill.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Status<'t> {
    key: &'static str,
    word: &'t str,
    carried: bool,
    /// The period it was last reported in.
    since: Option<&'t str>,
}

impl<'t> Status<'t> {
    pub(super) fn of(desk: &Desk<'t>, standing: &Standing<'_>) -> Self {
        Self {
            key: standing.rag.key(),
            word: desk.words.rating(&desk.plan.frame, standing.rag),
            carried: standing.word == Word::CarriedForward,
            since: standing.last_word.map(|at| desk.period(at).title.as_str()),
        }
    }
}

impl Status<'_> {
    /// The same status where the words beside it say that it was carried forward.
    pub(super) fn said_elsewhere(mut self) -> Self {
        self.carried = false;
        self
    }
}

/// A deadline as written, as understood, and how late it is.
#[derive(Debug, Serialize)]
pub(super) struct DeadlineCell<'r> {
    says: &'r str,
    understood: String,
    kind: &'static str,
    overdue: Option<String>,
}

impl<'r> DeadlineCell<'r> {
    pub(super) fn of(words: &'r Words, action: &ActionAt<'r, 'r>) -> Self {
        let deadline = action.deadline();
        Self {
            says: as_written(words, deadline),
            understood: sentence(&words.deadline(deadline)),
            kind: deadline.kind_key(),
            overdue: action.days_overdue().map(|days| say!(words, common_overdue, late = days_in_words(words, days))),
        }
    }
}

/// A deadline in the words of the plan, or that it has none.
pub(super) fn as_written<'r>(words: &'r Words, deadline: &'r Deadline) -> &'r str {
    if deadline.says.is_empty() { say!(words, common_none_given) } else { &deadline.says }
}

/// A computed flag.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct FlagWord<'t> {
    key: &'static str,
    word: &'t str,
}

impl<'t> FlagWord<'t> {
    fn of(words: &'t Words, flag: Flag) -> Self {
        Self { key: flag.key(), word: flag.word(words) }
    }
}

/// One action in a table.
#[derive(Debug, Serialize)]
pub(super) struct ActionRow<'t> {
    id: &'t str,
    title: &'t str,
    href: String,
    lead: Option<Link<'t>>,
    status: Status<'t>,
    deadline: DeadlineCell<'t>,
    flags: Vec<FlagWord<'t>>,
    note: Option<Cow<'t, str>>,
    /// How it stood at each report, small; in tables where that helps.
    strip_html: Option<String>,
}

/// Whether a row carries the words beside the rating, and how it came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notes {
    Shown,
    Hidden,
}

impl<'t> ActionRow<'t> {
    pub(super) fn of(desk: &Desk<'t>, action: &ActionAt<'t, 't>, notes: Notes) -> Self {
        let promise = action.action();
        // A status says "carried forward" and a deadline "overdue" for themselves.
        let said_elsewhere = |flag: &Flag| matches!(flag, Flag::CarriedForward | Flag::Overdue);
        Self {
            id: promise.id.as_str(),
            title: &promise.title,
            href: address::action(&promise.id),
            lead: promise.lead.as_ref().and_then(|role| desk.role(role)),
            status: Status::of(desk, action.standing()),
            deadline: DeadlineCell::of(desk.words, action),
            flags: action
                .flags()
                .iter()
                .filter(|flag| !said_elsewhere(flag))
                .map(|flag| FlagWord::of(desk.words, flag))
                .collect(),
            note: action.standing().note.filter(|_| notes == Notes::Shown).map(|note| Cow::Borrowed(&**note)),
            strip_html: (notes == Notes::Shown && action.report().at() > 0)
                .then(|| strip(desk, action.report(), action.position()).in_row()),
        }
    }

    /// The same row with other words beside it.
    pub(super) fn noting(mut self, note: String) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The same row without a flag that every row of its table carries.
    pub(super) fn without(mut self, flag: Flag) -> Self {
        self.flags.retain(|own| own.key != flag.key());
        self
    }

    /// Rows for several actions of one report.
    pub(super) fn all(
        desk: &Desk<'t>,
        actions: impl IntoIterator<Item = ActionAt<'t, 't>>,
        notes: Notes,
    ) -> Vec<ActionRow<'t>> {
        actions.into_iter().map(|action| Self::of(desk, &action, notes)).collect()
    }
}

/// How many actions have one rating.
#[derive(Debug, Serialize)]
pub(super) struct RagCount<'t> {
    key: &'static str,
    word: &'t str,
    count: u32,
    /// The page that lists them.
    href: Option<String>,
}

impl<'t> RagCount<'t> {
    /// One for each rating of the key; "not rated" only where something is.
    pub(super) fn all(desk: &Desk<'t>, tally: Tally) -> Vec<Self> {
        let shown = |rag: &Rag| *rag != Rag::NotRated || tally.count(*rag) > 0;
        let count = |rag: Rag| Self {
            key: rag.key(),
            word: desk.words.rating(&desk.plan.frame, rag),
            count: tally.count(rag),
            href: None,
        };
        Rag::ALL.into_iter().filter(shown).map(count).collect()
    }
}

impl RagCount<'_> {
    /// The same counts with links to the cut of each rating: of the whole plan, as at the newest report.
    pub(super) fn linked(mut self) -> Self {
        self.href = (self.count > 0).then(|| address::cut("status", self.key));
        self
    }

    /// "8 on track, 6 may delay, 1 major issues": every rating that occurs.
    pub(super) fn sentence(desk: &Desk<'_>, tally: Tally) -> String {
        let occurs = Rag::ALL.into_iter().filter(|rag| tally.count(*rag) > 0);
        let rating = |rag: Rag| desk.words.rating(&desk.plan.frame, rag).to_lowercase();
        let said =
            occurs.map(|rag| say!(desk.words, common_count_of_rating, count = tally.count(rag), rating = rating(rag)));
        said.collect::<Vec<_>>().join(", ")
    }
}

/// A stretch of a small bar, in hundredths of the full scale.
#[derive(Debug, Serialize)]
pub(super) struct Segment {
    key: &'static str,
    x: String,
    width: String,
}

impl Segment {
    /// The bar of a tally on a scale where `full` actions are its whole width.
    pub(super) fn bar(tally: Tally, full: u32) -> Vec<Self> {
        let tenths = |count: u32| i32::try_from(u64::from(count) * 1000 / u64::from(full.max(1))).unwrap_or(i32::MAX);
        let mut before = 0;
        let mut segments = Vec::new();
        for rag in Rag::ALL.into_iter().filter(|rag| tally.count(*rag) > 0) {
            let count = tally.count(rag);
            segments.push(Self {
                key: rag.key(),
                x: crate::chart::tenths(tenths(before)),
                width: crate::chart::tenths(tenths(before + count) - tenths(before)),
            });
            before += count;
        }
        segments
    }
}

/// "1 action", "2 actions".
pub(super) fn actions_counted(words: &Words, count: usize) -> String {
    say!(words, common_actions, count = count)
}

/// The same words with a capital and a full stop.
pub(super) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    let stop = if words.ends_with(['.', '?', '!']) || words.is_empty() { "" } else { "." };
    format!("{first}{}{stop}", letters.as_str())
}

/// One line of the key to the ratings.
#[derive(Debug, Serialize)]
pub(super) struct RagMeaning<'t> {
    key: &'static str,
    word: &'t str,
    meaning: &'t str,
}

/// The key to the ratings, in the plan's words.
pub(super) fn rag_key<'t>(desk: &Desk<'t>) -> Vec<RagMeaning<'t>> {
    let entries = desk.plan.frame.rag.iter();
    entries.map(|entry| RagMeaning { key: entry.key.key(), word: &entry.label, meaning: &entry.meaning }).collect()
}

/// A place on the page itself.
#[derive(Debug, Serialize)]
pub(super) struct Anchor {
    id: Cow<'static, str>,
    label: Cow<'static, str>,
}

impl Anchor {
    pub(super) fn new(id: impl Into<Cow<'static, str>>, label: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), label: label.into() }
    }
}
