use super::super::super::passage::Passage;
use super::super::super::privacy;
use super::super::super::token::Shape;

/// What stands before a number that counts nobody, or is only a bound.
const BEFORE: &[&str] = &[
    "above",
    "action",
    "actions",
    "age",
    "aged",
    "ages",
    "appendix",
    "below",
    "finding",
    "fewer",
    "grade",
    "item",
    "least",
    "most",
    "no",
    "over",
    "page",
    "paragraph",
    "part",
    "phase",
    "priority",
    "section",
    "stage",
    "table",
    "than",
    "under",
    "up",
    "version",
    "year",
];
/// What stands after a number that counts no people.
const AFTER: &[&str] = &[
    "actions", "days", "hours", "hundred", "metres", "miles", "million", "minutes", "months", "per", "percent",
    "pounds", "thousand", "times", "weeks", "working", "year", "years",
];
/// The months, by their first three letters.
const MONTHS: &[&str] = &["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// What ends the words between a number and the people it counts.
const ENDS: &[&str] = &[
    "about", "and", "are", "at", "by", "for", "from", "had", "have", "in", "is", "more", "of", "on", "or", "to", "was",
    "were", "who", "with",
];
/// The most words between a number and the people it counts.
const BETWEEN: usize = 4;

/// A count in digits that stands by itself: no date, percentage, age, amount of money or number of a thing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Count {
    /// Where it stands.
    pub(super) at: usize,
    /// The last word of what it counts; its own place where it does not say.
    pub(super) last: usize,
    pub(super) many: u64,
    /// Which people it counts; `None` where it does not say.
    pub(super) people: Option<Sort>,
    /// Whether a verb follows at once: "34 are in care".
    pub(super) acts: bool,
    /// Whether it is quoted from a measure, which holds back what must be.
    pub(super) quoted: bool,
}

/// People who may be some of one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Children,
    Families,
    Carers,
    Workers,
    /// Cases and referrals, which are anybody's.
    Any,
}

impl Count {
    /// The count that stands at a position.
    pub(super) fn at(passage: &Passage<'_>, at: usize) -> Option<Self> {
        if !passage.is(at, Shape::Number) {
            return None;
        }
        let word = passage.at(at);
        let before = at.checked_sub(1);
        let is_joined = before.is_some_and(|before| passage.joined(before) && passage.at(before) != "(");
        let sign_after = passage.joined(at) && !matches!(passage.at(at + 1), "," | "." | ";" | ")" | ":" | "?" | "!");
        let is_year = word.len() == 4 && !word.contains(',');
        let next = passage.at(at + 1);
        let is_month = |word: &str| word.get(..3).is_some_and(|start| MONTHS.contains(&start));
        if is_joined || sign_after || is_year || word.contains('.') || AFTER.contains(&next) || is_month(next) {
            return None;
        }
        let named = before.is_some_and(|at| BEFORE.iter().any(|word| passage.at(at).eq_ignore_ascii_case(word)));
        let found = people(passage, at + 1);
        let is_date = before.is_some_and(|at| is_month(passage.at(at))) && found.is_none();
        if named || is_date {
            return None;
        }
        Some(Self {
            at,
            last: found.map_or(at, |(last, _)| last),
            many: word.replace(',', "").parse().ok().filter(|many| *many > 1)?,
            people: found.map(|(_, sort)| sort),
            acts: matches!(next, "are" | "were" | "have" | "had"),
            quoted: passage.is_quoted(&passage.stretch(at, at)),
        })
    }

    /// True where some of those whom the one counts may be those whom the other counts.
    pub(super) fn may_be_of(&self, other: &Self) -> bool {
        match (self.people, other.people) {
            (Some(Sort::Any), _) | (_, Some(Sort::Any) | None) | (None, _) => true,
            (Some(own), Some(other)) => own == other,
        }
    }
}

/// Several people within the next few words, with where their word ends.
pub(super) fn people(passage: &Passage<'_>, from: usize) -> Option<(usize, Sort)> {
    for at in from..=from + BETWEEN {
        if let Some((last, true)) = privacy::people(passage, at) {
            return Some((last, sort(passage.at(last))));
        }
        let is_sign = passage.is(at, Shape::Sign) && passage.at(at) != "-";
        if is_sign || passage.is(at, Shape::Number) || ENDS.contains(&passage.at(at)) {
            return None;
        }
    }
    None
}

fn sort(word: &str) -> Sort {
    match word {
        "families" => Sort::Families,
        "adopters" | "carers" | "fathers" | "mothers" | "parents" => Sort::Carers,
        "SWs" | "workers" => Sort::Workers,
        "cases" | "patients" | "referrals" | "residents" => Sort::Any,
        _ => Sort::Children,
    }
}
