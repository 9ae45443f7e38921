//! Lines of enquiry, each with its rule and its actions; then what people left out, and why.

use crate::plan::{EnquiryRule, Rag};
use crate::report::{LeftOut, Line, Origin, Report, enquiry};
use crate::site::desk::Desk;
use crate::site::parts::{Link, sentence};
use crate::words::say;
use serde::Serialize;

/// What members might ask.
#[derive(Debug, Serialize)]
pub(super) struct Enquiry<'t> {
    lines: Vec<Question<'t>>,
    left_out: Vec<Decided<'t>>,
}

#[derive(Debug, Serialize)]
struct Question<'t> {
    question: String,
    /// Why it is asked, before the actions it is about.
    rule: String,
    links: Vec<Link<'t>>,
    /// Why people put it in other words.
    because: Option<String>,
}

/// A suggestion that is not asked.
#[derive(Debug, Serialize)]
struct Decided<'t> {
    rule: String,
    link: Option<Link<'t>>,
    because: String,
    /// Where no rule suggests it: that there was nothing to leave out.
    idle: Option<&'t str>,
}

impl Enquiry<'_> {
    /// True where nothing is asked and nothing was left out.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.left_out.is_empty()
    }
}

/// What members might ask of a report.
pub(super) fn of<'t>(desk: &Desk<'t>, report: &Report<'t>) -> Enquiry<'t> {
    let found = enquiry(desk.words, report);
    Enquiry {
        lines: found.lines.into_iter().map(|line| question(desk, line)).collect(),
        left_out: found.left_out.iter().map(|decided| left_out(desk, decided)).collect(),
    }
}

fn question<'t>(desk: &Desk<'t>, line: Line<'_>) -> Question<'t> {
    let words = desk.words;
    let (rule, because) = match line.origin {
        Origin::Rule { rule, ties, reworded } => (
            say!(words, rule_among_equals, rule = rule_words(desk, rule), ties = ties),
            reworded.map(|why| say!(words, scrutiny_reworded, because = sentence(why))),
        ),
        Origin::Added(why) => (say!(words, scrutiny_added, because = sentence(why)), None),
    };
    let links = line.actions.iter().filter_map(|at| desk.action(&desk.plan.actions[*at].id)).collect();
    Question { question: line.question, rule, links, because }
}

fn left_out<'t>(desk: &Desk<'t>, decided: &LeftOut<'_>) -> Decided<'t> {
    Decided {
        rule: say!(desk.words, rule_among_equals, rule = rule_words(desk, decided.rule), ties = 0),
        link: desk.action(&desk.plan.actions[decided.action].id),
        because: sentence(decided.because),
        idle: (!decided.borne_out).then(|| say!(desk.words, scrutiny_not_borne_out)),
    }
}

/// A rule, as printed beside the question that it suggests.
fn rule_words(desk: &Desk<'_>, rule: EnquiryRule) -> String {
    let words = desk.words;
    match rule {
        EnquiryRule::OldestRed => {
            say!(words, rule_oldest_red, rating = desk.words.rating(&desk.plan.frame, Rag::Red).to_lowercase())
        }
        EnquiryRule::Contradicted => say!(words, rule_contradicted).to_owned(),
        EnquiryRule::LongestOverdue => say!(words, rule_longest_overdue).to_owned(),
        EnquiryRule::MostRedated => say!(words, rule_most_redated).to_owned(),
        EnquiryRule::FinishedWithoutEvidence => say!(words, rule_finished_without_evidence).to_owned(),
        EnquiryRule::SilentOwner => say!(words, rule_silent_owner).to_owned(),
        EnquiryRule::BroadFindings => say!(words, rule_broad_findings).to_owned(),
    }
}
