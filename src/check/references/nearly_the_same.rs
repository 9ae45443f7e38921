use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{Claim, Record, Visit};
use crate::source::yaml::Part;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P231", "two subjects that differ by a slip"), find);

/// Claims stand side by side where their subjects have the same words. Words that differ by a hyphen, a blank or an `s`
/// would tear them apart, and each would seem to stand in only one account.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for visit in &context.plan.visits {
        slips(visit, "topic", |claim| Some((String::new(), &*claim.topic)), breaches);
        slips(visit, "point", |claim| Some((claim.topic.to_lowercase(), claim.point.as_deref()?)), breaches);
    }
}

/// `said` gives the words of a claim's field, and what they are compared within.
fn slips<'v>(
    visit: &'v Visit,
    field: &'static str,
    said: impl Fn(&'v Claim) -> Option<(String, &'v str)>,
    breaches: &mut Vec<Breach>,
) {
    let path = |claim: &Claim| vec![Step::key("claims"), Step::with_id(claim.id()), Step::key(field)];
    let mut first: BTreeMap<(String, String), (&str, &Claim)> = BTreeMap::new();
    for claim in &visit.doc.claims {
        let Some((within, words)) = said(claim) else { continue };
        let (known, other) = first.entry((within, bare(words))).or_insert((words, claim));
        if !known.eq_ignore_ascii_case(words) {
            let message = format!("the {field} `{words}` is nearly `{known}`, which another claim has");
            breaches.push(
                Breach::value(RULE.code, &visit.file, path(claim), message)
                    .help("use the same words, so that the claims stand side by side, or words that differ more")
                    .first(&visit.file, At::Path(path(other), Part::Value), "the other one"),
            );
        }
    }
}

/// Letters and digits of each word, without capitals and a last `s`.
fn bare(words: &str) -> String {
    let words = words.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    words.map(|word| word.strip_suffix('s').unwrap_or(&word).to_owned()).collect()
}
