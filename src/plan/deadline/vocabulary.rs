//! The phrases the grammar knows, and the one way it looks for them.

use crate::plan::when::Token;

/// One phrase: its words in order, in small letters.
type Phrase = &'static [&'static str];

/// Work begins.
pub(super) const STARTS: &[Phrase] = &[
    &["commence"],
    &["commences"],
    &["commencing"],
    &["start"],
    &["starts"],
    &["starting"],
    &["begin"],
    &["begins"],
    &["beginning"],
    &["to", "commence"],
    &["to", "start"],
    &["to", "begin"],
    &["will", "commence"],
    &["will", "start"],
    &["will", "begin"],
    &["due", "to", "commence"],
    &["due", "to", "start"],
    &["due", "to", "begin"],
];

/// Work has begun: a month without a year lies in the past.
pub(super) const STARTED: &[Phrase] =
    &[&["commenced"], &["started"], &["began"], &["has", "commenced"], &["has", "started"], &["has", "begun"]];

/// Stands between a word of beginning and its date.
pub(super) const START_LINKS: &[Phrase] = &[&["in"], &["on"], &["from"], &["by"], &["during"]];

/// A beginning without a verb.
pub(super) const FROM: &[Phrase] = &[&["from"], &["with", "effect", "from"], &["effective", "from"]];

/// Everything that `STARTS` or `STARTED` must not be preceded by: it would change the meaning.
pub(super) const TURNS: &[&str] = &[
    "not",
    "no",
    "after",
    "before",
    "following",
    "within",
    "months",
    "month",
    "weeks",
    "days",
    "years",
    "unless",
    "if",
    "until",
    "once",
    "when",
    "nor",
    "never",
];

/// The whole action is yet to be done.
pub(super) const TO_BE_COMPLETED: &[Phrase] = &[
    &["be", "complete"],
    &["be", "completed"],
    &["for", "completion"],
    &["to", "be", "complete"],
    &["to", "be", "completed"],
    &["to", "be", "concluded"],
    &["to", "be", "delivered"],
    &["to", "be", "established"],
    &["to", "be", "finished"],
    &["to", "be", "fully", "implemented"],
    &["to", "be", "implemented"],
    &["to", "be", "in", "place"],
    &["to", "be", "launched"],
    &["to", "complete"],
    &["to", "finish"],
];

/// The whole action is done, or is to be done.
pub(super) const COMPLETED: &[Phrase] =
    &[&["complete"], &["completed"], &["completion"], &["finish"], &["finished"], &["in", "place"]];

/// Leads to the latest date by which something is done.
pub(super) const LIMITS: &[Phrase] = &[&["by"], &["no", "later", "than"], &["till"], &["until"], &["up", "to"]];

/// Leads to the date by which or in which something is done.
pub(super) const BY: &[Phrase] = &[
    &["by"],
    &["due"],
    &["due", "by"],
    &["due", "in"],
    &["due", "on"],
    &["during"],
    &["in"],
    &["no", "later", "than"],
    &["on"],
    &["till"],
    &["until"],
    &["up", "to"],
];

/// Leads to a period whose last day is meant, which is our rule in any case.
pub(super) const END_OF: &[Phrase] = &[&["end"], &["end", "of"], &["the", "end", "of"]];

/// Names for the action itself, rather than a step of it.
pub(super) const WHOLE: &[Phrase] = &[
    &["action"],
    &["actions"],
    &["all", "actions"],
    &["all", "work"],
    &["programme"],
    &["project"],
    &["the", "work"],
    &["this"],
    &["work"],
];

/// Names for what is drawn up before an action is carried out: a date for one is an interim step.
pub(super) const PREPARATIONS: &[&str] = &[
    "baseline",
    "draft",
    "options",
    "plan",
    "plans",
    "proposal",
    "proposals",
    "scope",
    "scoping",
    "specification",
    "timeline",
    "timetable",
];

/// A preparation is made.
pub(super) const PREPARED: &[Phrase] = &[
    &["to", "be", "agreed"],
    &["to", "be", "approved"],
    &["to", "be", "completed"],
    &["to", "be", "confirmed"],
    &["to", "be", "developed"],
    &["to", "be", "drafted"],
    &["to", "be", "established"],
    &["to", "be", "in", "place"],
    &["to", "be", "prepared"],
    &["to", "be", "produced"],
    &["agreed"],
    &["in", "place"],
];

/// Between the two dates of a range.
pub(super) const TO: &[Phrase] = &[&["through", "to"], &["till"], &["to"], &["until"], &["up", "to"]];

/// May stand before words of completion.
pub(super) const AND: &[Phrase] = &[&["and"]];

/// Leads to an event of any length: `subject to recruitment`.
pub(super) const EVENTS: &[Phrase] = &[
    &["after"],
    &["awaiting"],
    &["conditional", "on"],
    &["conditional", "upon"],
    &["dependent", "on"],
    &["dependent", "upon"],
    &["depending", "on"],
    &["depending", "upon"],
    &["depends", "on"],
    &["depends", "upon"],
    &["following"],
    &["pending"],
    &["subject", "to"],
    &["upon"],
];

/// Leads to a clause that tells an event: `once PSW appointed`, but not `when possible`.
pub(super) const CLAUSES: &[Phrase] = &[&["as", "soon", "as"], &["once"], &["when"]];

/// What `on` may lead to: `on appointment`, but not `on hold`.
pub(super) const HAPPENINGS: &[&str] = &[
    "adoption",
    "agreement",
    "appointment",
    "approval",
    "award",
    "completion",
    "confirmation",
    "launch",
    "publication",
    "receipt",
    "recruitment",
    "return",
];

/// Lengths of time: `after three months` is a date that we cannot work out, not an event.
pub(super) const TIMES: &[&str] =
    &["day", "days", "month", "months", "quarter", "quarters", "term", "terms", "week", "weeks", "year", "years"];

/// Says only that a date is still to come, and so may stand before an event: `to be agreed once PSW appointed`.
pub(super) const TO_BE_AGREED: &[Phrase] = &[
    &["tba"],
    &["tbc"],
    &["to", "be", "agreed"],
    &["to", "be", "arranged"],
    &["to", "be", "confirmed"],
    &["to", "be", "decided"],
    &["to", "be", "determined"],
    &["to", "be", "scheduled"],
    &["to", "be", "set"],
];

/// What a date depends on.
pub(super) const CONDITIONS: &[Phrase] = &[
    &["conditional", "on"],
    &["conditional", "upon"],
    &["dependent", "on"],
    &["dependent", "upon"],
    &["depending", "on"],
    &["depending", "upon"],
    &["if"],
    &["pending"],
    &["provided"],
    &["subject", "to"],
];

/// Says that work goes on or comes round.
pub(super) const ONGOING: &[&str] = &[
    "annual",
    "annually",
    "bau",
    "continual",
    "continuing",
    "continuous",
    "daily",
    "fortnightly",
    "going",
    "monthly",
    "ongoing",
    "quarterly",
    "rolling",
    "termly",
    "weekly",
    "yearly",
];

/// May stand beside a word of `ONGOING` and add nothing.
pub(super) const ONGOING_FILLERS: &[&str] = &["a", "and", "basis", "on", "programme", "review", "reviews", "work"];

/// How many tokens the longest phrase of `phrases` takes at the beginning of `tokens`.
pub(super) fn leads(tokens: &[Token<'_>], phrases: &[Phrase]) -> Option<usize> {
    let begins = |phrase: &&Phrase| {
        tokens.len() >= phrase.len() && phrase.iter().zip(tokens).all(|(word, token)| *token == Token::Word(word))
    };
    phrases.iter().filter(begins).map(|phrase| phrase.len()).max()
}

/// `tokens` without the longest phrase of `phrases` that they begin with; all of them where they begin with none.
pub(super) fn skip<'t, 'a>(tokens: &'t [Token<'a>], phrases: &[Phrase]) -> &'t [Token<'a>] {
    leads(tokens, phrases).and_then(|taken| tokens.get(taken..)).unwrap_or(tokens)
}

/// `tokens` after a phrase of `phrases`; `None` where they begin with none.
pub(super) fn after<'t, 'a>(tokens: &'t [Token<'a>], phrases: &[Phrase]) -> Option<&'t [Token<'a>]> {
    tokens.get(leads(tokens, phrases)?..)
}

/// True where `tokens` hold a word of `words`.
pub(super) fn holds(tokens: &[Token<'_>], words: &[&str]) -> bool {
    tokens.iter().any(|token| matches!(token, Token::Word(word) if words.contains(word)))
}
