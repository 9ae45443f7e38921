use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::super::token::{Shape, Token, tokenise};
use crate::diagnostic::Code;
use crate::plan::{Action, Plan};
use crate::source::yaml::Part;
use std::collections::BTreeMap;
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P206", "two actions that are nearly the same"), find);

/// Pairs of words that two actions have in common, of those that either has, from which they count as nearly the same.
///
/// In the example plan 6.3 and 6.5, which are one action printed twice, have 95 in 100; no other two have more than 30.
const ALIKE: f64 = 0.75;
/// Pairs of words below which an action says too little to be compared.
const FEWEST: usize = 12;
/// Pairs of words that more actions than this have in common tell none of them apart.
const COMMON: usize = 8;

/// One promise stands once: two that say the same will be reported on twice, and differently.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    let shingles: Vec<Vec<u64>> = plan.actions.iter().map(pairs_of_words).collect();
    for ((first, second), shared) in candidates(&shingles) {
        let either = shingles[first].len() + shingles[second].len() - shared;
        if shared as f64 >= ALIKE * either as f64 {
            breaches.extend(breach(plan, first, second));
        }
    }
}

fn breach(plan: &Plan, first: usize, second: usize) -> Option<Breach> {
    let file = |action: usize| plan.priority_of(action).map(|priority| Arc::clone(&priority.file));
    let path = |action: usize| {
        let id = plan.actions[action].id.as_str();
        vec![Step::key("actions"), Step::with_id(id), Step::key("title")]
    };
    let (one, other) = (&plan.actions[first], &plan.actions[second]);
    if is_withdrawn(plan, one) || is_withdrawn(plan, other) {
        return None;
    }
    let message = format!("action {} says nearly the same as {}", other.id, one.id);
    let help = format!(
        "withdraw one of them, or say in each how it differs{}",
        if one.findings.iter().eq(other.findings.iter()) { "" } else { "; they answer different findings" }
    );
    let breach = Breach::value(RULE.code, &file(second)?, path(second), message).help(help);
    Some(breach.first(&file(first)?, At::Path(path(first), Part::Value), "the first one"))
}

/// True once any report says that the action has left the plan: its words are a record then.
fn is_withdrawn(plan: &Plan, action: &Action) -> bool {
    let updates = plan.periods.iter().flat_map(|period| &period.updates);
    updates.into_iter().any(|(id, update)| *id == action.id && update.withdrawn.is_some())
}

/// Pairs of actions that share rare pairs of words, with how many pairs of words they share in all.
///
/// Only actions that share something rare are compared, so the work grows with the plan and not with its square.
fn candidates(shingles: &[Vec<u64>]) -> BTreeMap<(usize, usize), usize> {
    let mut having: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (action, own) in shingles.iter().enumerate().filter(|(_, own)| own.len() >= FEWEST) {
        for shingle in own {
            let actions = having.entry(*shingle).or_default();
            // One more than is compared tells that it is common.
            if actions.len() <= COMMON {
                actions.push(action);
            }
        }
    }
    let mut found = BTreeMap::new();
    for actions in having.values().filter(|actions| (2..=COMMON).contains(&actions.len())) {
        for (at, first) in actions.iter().enumerate() {
            for second in &actions[at + 1..] {
                found.entry((*first, *second)).or_insert_with(|| shared(&shingles[*first], &shingles[*second]));
            }
        }
    }
    found
}

/// How many two sorted lists have in common.
fn shared(first: &[u64], second: &[u64]) -> usize {
    first.iter().filter(|shingle| second.binary_search(shingle).is_ok()).count()
}

/// Every two words that follow one another in an action's texts, each once, sorted. Numbers and signs do not count, so
/// that a letter before a step makes no difference.
fn pairs_of_words(action: &Action) -> Vec<u64> {
    let parts = [Some(&action.title), action.detail.as_ref(), action.for_children.as_ref()];
    let texts = parts.into_iter().flatten().chain(&action.steps);
    let mut tokens: Vec<Token> = Vec::new();
    let mut pairs = Vec::new();
    for text in texts {
        tokenise(text, &mut tokens);
        let words: Vec<String> = tokens
            .iter()
            .filter(|token| !matches!(token.shape, Shape::Sign | Shape::Number))
            .map(|token| token.text(text).to_lowercase())
            .collect();
        pairs.extend(words.windows(2).map(|pair| xxh3_64(pair.join(" ").as_bytes())));
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}
