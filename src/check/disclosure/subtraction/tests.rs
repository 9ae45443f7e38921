#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::super::super::passage::{Kind, Passage};
use super::super::super::token::{Token, tokenise};
use super::*;
use crate::disclosure::Rules;

/// What the rule finds in a paragraph, as the two numbers.
fn found(words: &str) -> Vec<(u64, u64)> {
    let mut tokens: Vec<Token> = Vec::new();
    let shapes = tokenise(words, &mut tokens);
    let passage = Passage { words, tokens: &tokens, shapes, kind: Kind::Sentences, quoted: &[] };
    pairs(&passage, &Rules::default()).map(|(first, second)| (first.many, second.many)).collect()
}

#[test]
fn what_a_reader_can_take_from_what_stands_beside_it_is_found() {
    for words in [
        "There are 34 children under a full care order, of whom 32 have lived with a parent for six months.",
        "45 are placed with parents. 34 are subject to a full Care order with 32 children being placed with a parent for 6 months +.",
        "Of the 34 children, 32 have lived with a parent for six months.",
        "Of 34 children on a plan, 32 were seen in May.",
        "Inspectors saw 32 of the 34 children.",
        "Inspectors saw 32 children out of 34.",
        "We saw 34 children. 32 of them had a plan.",
        "We saw 34 children; 32 of these have a plan.",
        "There were 34 young people, including 32 in foster care.",
        "There are 34 children (32 with a plan).",
        "In March 34 children had a plan, and of those 32 had it in time.",
        "Of our 34 social workers, 32 are permanent.",
        "34 looked-after children were seen, among them 32 girls.",
        "34 referrals came in, of which 32 were about babies.",
        "Of 1,034 children, 1,032 were seen.",
        "34 children were seen, 32 of the children at home.",
    ] {
        assert!(!found(words).is_empty(), "{words}");
    }
}

#[test]
fn numbers_that_nobody_would_take_from_one_another_are_let_be() {
    for words in [
        "There are 34 children under a full care order, of whom 20 have lived with a parent for six months.",
        "There were 34 children in May and 32 in June.",
        "34 children were seen, of whom 32% had a plan.",
        "34 children were seen, of whom 32 per cent had a plan.",
        "34 children were seen, which cost £32 for each of them.",
        "34 children were seen by 32 social workers, of whom most were new.",
        "The team sees 34 families, with 32 social workers in the service.",
        "Of 34 children, most were seen by 32 March.",
        "34 children moved, of them one aged 32.",
        "Of 69 actions, 66 are about children.",
        "34 children wait for 32 weeks, most of them at home.",
        "Children aged 14 to 17, of whom 12 were seen.",
        "There are 20 homes for children, of which 18 are ours.",
        "34 children were seen in 2022. Of the 1,036 visits, 1,034 were in time.",
        "We saw 34 children in the care of the council and 32 buildings.",
        "In March 34, and in April 32 of all 60 visits were late.",
        "In six months, 12 children left care through special guardianship and 8 through adoption.",
        "The plan counts 45 children placed with parents. Work is active to end a care order for 12.",
        "60 are with relatives (46 long-term, 14 not long-term).",
    ] {
        assert_eq!(found(words), [], "{words}");
    }
}

#[test]
fn a_pair_that_the_measures_judge_is_let_be_and_half_of_one_is_not() {
    let words = "Of the 34 children, 32 were seen.";
    let mut tokens: Vec<Token> = Vec::new();
    let shapes = tokenise(words, &mut tokens);
    let (whole, part) = (7..18, 20..22);
    let both = [whole, part];
    for (quoted, expected) in [(&both[..], 0), (&both[..1], 1), (&[], 1)] {
        let passage = Passage { words, tokens: &tokens, shapes, kind: Kind::Sentences, quoted };
        assert_eq!(pairs(&passage, &Rules::default()).count(), expected);
    }
}
