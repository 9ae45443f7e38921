//! What members might ask: each line drawn from facts by a rule that is named, or written by people with a reason.
//!
//! 1. `rules`: how strongly an action answers to each rule, and what to ask of it.
//! 2. What people edited in `enquiry.yaml` comes first, then one suggestion of each rule, each about another action.
//! 3. Where that makes fewer than three, rules suggest again; seven lines are the most that a meeting can press.

mod rules;

use super::{ActionAt, Report, urgency};
use crate::plan::{EditedLine, EnquiryRule};
use crate::words::Words;
use rules::{Silence, Weight};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// As many as a report suggests where the facts give so many.
const LEAST: usize = 3;
/// As many as rules fill up to.
const MOST: usize = 7;

/// What a report suggests that members ask, and what people left out.
#[derive(Debug, Default)]
pub struct Enquiry<'t> {
    /// What to ask, in the order of the rules; then what people added.
    pub lines: Vec<Line<'t>>,
    /// What people decided on that is not printed as a question.
    pub left_out: Vec<LeftOut<'t>>,
}

/// A question for members.
#[derive(Debug)]
pub struct Line<'t> {
    /// Positions of the actions it is about.
    pub actions: Vec<usize>,
    /// The question.
    pub question: String,
    /// Why it is asked.
    pub origin: Origin<'t>,
}

/// Where a question comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin<'t> {
    /// Drawn from facts.
    Rule {
        /// By which rule.
        rule: EnquiryRule,
        /// How many other actions answer to the rule as strongly.
        ties: usize,
        /// Why people put it in other words, where they did.
        reworded: Option<&'t str>,
    },
    /// Written by people: why.
    Added(&'t str),
}

/// A decision about a suggestion that leaves no question on the page.
#[derive(Debug, PartialEq, Eq)]
pub struct LeftOut<'t> {
    /// The rule that it names.
    pub rule: EnquiryRule,
    /// Position of the action that it names.
    pub action: usize,
    /// Why.
    pub because: &'t str,
    /// False where the facts of this report do not bear the rule out, so that there was nothing to leave out.
    pub borne_out: bool,
}

/// What members might ask of a report.
pub fn enquiry<'t>(words: &Words, report: &Report<'t>) -> Enquiry<'t> {
    let doc = &report.period().enquiry;
    let position = |id| report.plan().actions.position(id);
    let candidates = EnquiryRule::ALL.map(|rule| Candidates::of(report, rule));
    let mut draft = Draft { words, report, silence: Silence::of(report), taken: BTreeSet::new(), lines: Vec::new() };
    let mut left_out = Vec::new();
    let mut dismissed = BTreeSet::new();
    for line in &doc.dismiss {
        let Some(action) = position(&line.action) else { continue };
        let borne_out = candidates[line.rule as usize].has(action);
        left_out.push(LeftOut { rule: line.rule, action, because: &line.because, borne_out });
        dismissed.insert((line.rule, action));
    }
    for line in &doc.edit {
        let Some(action) = position(&line.action) else { continue };
        let own = &candidates[line.rule as usize];
        if own.has(action) {
            draft.push(own, action, Some(line));
        } else {
            left_out.push(LeftOut { rule: line.rule, action, because: &line.because, borne_out: false });
        }
    }
    let edited: Vec<EnquiryRule> = doc.edit.iter().map(|line| line.rule).collect();
    let wanted = |rule: EnquiryRule, again: bool| again || !edited.contains(&rule);
    for again in [false, true, true] {
        for own in candidates.iter().filter(|own| wanted(own.rule, again)) {
            if draft.lines.len() + doc.add.len() >= if again { LEAST } else { MOST } {
                break;
            }
            let free = |action: &usize| !draft.taken.contains(action) && !dismissed.contains(&(own.rule, *action));
            if let Some(action) = own.ranked.iter().map(|(_, action)| *action).find(free) {
                draft.push(own, action, None);
            }
        }
    }
    let mut lines = draft.lines;
    lines.sort_by_key(|line| match line.origin {
        Origin::Rule { rule, .. } => Some(rule),
        Origin::Added(_) => None,
    });
    lines.extend(doc.add.iter().map(|line| Line {
        actions: line.actions.iter().filter_map(position).collect(),
        question: line.question.to_string(),
        origin: Origin::Added(&line.because),
    }));
    Enquiry { lines, left_out }
}

/// The actions that answer to a rule, the strongest first; of equals the one rated worst, then the first of the plan.
struct Candidates {
    rule: EnquiryRule,
    ranked: Vec<(Weight, usize)>,
}

impl Candidates {
    fn of(report: &Report<'_>, rule: EnquiryRule) -> Self {
        let answers = |action: ActionAt<'_, '_>| Some((rules::weight(&action, rule)?, action.position()));
        let mut ranked: Vec<(Weight, usize)> = report.actions().filter_map(answers).collect();
        ranked.sort_by_key(|(weight, at)| (Reverse(*weight), urgency(report.action(*at).standing().rag), *at));
        Self { rule, ranked }
    }

    fn has(&self, action: usize) -> bool {
        self.ranked.iter().any(|(_, own)| *own == action)
    }

    /// How many others answer to the rule as strongly as the action does.
    fn ties(&self, action: usize) -> usize {
        let own = self.ranked.iter().find(|(_, at)| *at == action).map(|(weight, _)| weight);
        self.ranked.iter().filter(|(weight, _)| Some(weight) == own).count().saturating_sub(1)
    }
}

/// The lines so far, and the actions they ask about: no action is asked about by two rules.
struct Draft<'d, 't> {
    words: &'d Words,
    report: &'d Report<'t>,
    silence: Silence<'t>,
    taken: BTreeSet<usize>,
    lines: Vec<Line<'t>>,
}

impl<'t> Draft<'_, 't> {
    fn push(&mut self, own: &Candidates, action: usize, edited: Option<&'t EditedLine>) {
        self.taken.insert(action);
        let suggested = || rules::question(self.words, &self.report.action(action), own.rule, &self.silence);
        self.lines.push(Line {
            actions: vec![action],
            question: edited.map_or_else(suggested, |line| line.question.to_string()),
            origin: Origin::Rule {
                rule: own.rule,
                ties: own.ties(action),
                reworded: edited.map(|line| &*line.because),
            },
        });
    }
}
