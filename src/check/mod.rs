//! The rules a plan must keep before it is published.
//!
//! In: a [`Plan`] with the [`Sources`] it was read from. Out: every breach as a [`Diagnostic`], placed under the
//! words at fault. One rule, one file, its own codes; uses `plan`, `source` and `diagnostic`.

mod breach;
mod charts;
mod duplicates;
mod enquiry;
mod markdown;
mod measures;
mod meetings;
mod periods;
mod quotes;
mod references;
mod updates;
mod visits;
mod words;

use crate::diagnostic::{Code, Diagnostic};
use crate::plan::{Lost, Plan};
use crate::source::Sources;
use breach::{Breach, Placer};

/// What a rule is given.
struct Context<'c> {
    plan: &'c Plan,
    sources: &'c Sources,
    lost: &'c Lost,
}

/// A rule: its codes, and the function that finds its breaches.
struct Rule {
    codes: &'static [Code],
    find: fn(&Context<'_>, &mut Vec<Breach>),
}

const RULES: &[Rule] = &[
    Rule { codes: &[references::DANGLING], find: references::find },
    Rule {
        codes: &[duplicates::SAME_ID, duplicates::SAME_TITLE, duplicates::TAKEN, duplicates::NAMED_TWICE],
        find: duplicates::find,
    },
    Rule { codes: &[periods::SAME_DATE, periods::PUBLICATION, periods::DRAFT], find: periods::find },
    Rule { codes: &[updates::BOTH, updates::OUT_OF_PLAN, updates::REPEATED], find: updates::find },
    Rule { codes: &[enquiry::TWICE, enquiry::ABOUT_NOTHING], find: enquiry::find },
    Rule {
        codes: &[words::UNCLEAR_DEADLINE, words::ADDRESS, words::RAG_KEY, words::EMPTY_PRIORITY],
        find: words::find,
    },
    Rule { codes: &[meetings::UNDECIDED], find: meetings::find },
    Rule { codes: &[visits::NEARLY_THE_SAME], find: visits::find },
    Rule { codes: &[charts::SCOPE], find: charts::find },
    Rule {
        codes: &[
            measures::NO_AIM,
            measures::TWO_AIMS,
            measures::RANGE,
            measures::PER,
            measures::PARTS,
            measures::NO_WHOLE,
            measures::REBASE,
            measures::NO_TARGET,
        ],
        find: measures::find,
    },
    Rule {
        codes: &[
            markdown::RAW_HTML,
            markdown::LINK_SCHEME,
            markdown::BROKEN_LINK,
            markdown::PICTURE,
            markdown::FRONT_MATTER,
            markdown::HEADING,
        ],
        find: markdown::find,
    },
    Rule { codes: &[quotes::NO_FIGURE, quotes::DISAGREES, quotes::TOO_EARLY], find: quotes::find },
];

/// Every breach of every rule, unsorted.
pub fn check(plan: &Plan, sources: &Sources, lost: &Lost) -> Vec<Diagnostic> {
    let context = Context { plan, sources, lost };
    let mut breaches = Vec::new();
    for rule in RULES {
        (rule.find)(&context, &mut breaches);
    }
    let mut placer = Placer::new(sources);
    breaches.into_iter().map(|breach| placer.place(breach)).collect()
}

/// The codes of every rule of this room, in order of the rules.
pub fn codes() -> impl Iterator<Item = Code> {
    RULES.iter().flat_map(|rule| rule.codes.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::codes;
    use std::collections::BTreeSet;

    #[test]
    fn no_code_belongs_to_two_rules() {
        let all: Vec<_> = codes().map(|code| code.id).collect();
        let distinct: BTreeSet<_> = all.iter().collect();
        assert_eq!(all.len(), distinct.len());
    }
}
