use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::said::quoted;
use crate::diagnostic::Code;
use crate::plan::{CorrectedFact, Correction, Record};
use crate::record::{Event, Facts};
use crate::source::yaml::Text;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule::law(Code::error("R904", "a correction that does not fit"), find);

const FILE: &str = "content/corrections.yaml";

/// A correction says what the report said and what is right: both must be so.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    if context.lost.is_any() {
        return;
    }
    for correction in &context.plan.corrections {
        shape(context, correction, breaches);
    }
    for departed in context.departed() {
        let period = &context.plan.periods[departed.at];
        let replaced = context.archive.period(period.id.as_str()).filter(|own| own.entry.event != Event::Frozen);
        let facts = context.archive.facts(period.id.as_str()).unwrap_or_default();
        let now = Facts::of(context.plan, context.sources, departed.at);
        // What the last correction of each fact says is right, with the place of that.
        let mut said: BTreeMap<&str, (Option<&Text>, Vec<Step>)> = BTreeMap::new();
        for correction in context.corrections_of(departed.at).filter(|correction| !correction.withheld) {
            for (at, change) in correction.changes.iter().enumerate() {
                let path =
                    |field| vec![Step::with_id(correction.id()), Step::key("changes"), at.into(), Step::key(field)];
                let stored = || Facts::stored(facts, &change.fact);
                let before = match said.get(&*change.fact) {
                    Some((before, _)) => before.map(|text| text.as_str().into()),
                    None => stored(),
                };
                // Pages that were stored anew say what is right already.
                let is_older = replaced.is_some_and(|own| correction.corrected.to_string() <= own.entry.on);
                if !is_older && before.as_deref() != change.was.as_deref() {
                    breaches.push(unlike(change, path("was"), "was", "the report said", before.as_deref()));
                }
                said.insert(&change.fact, (change.now.as_ref(), path("now")));
            }
        }
        for (fact, (last, path)) in said {
            let present = now.get(fact);
            if last.map(Text::as_str) != present {
                let change = CorrectedFact { fact: Text::default(), was: None, now: last.cloned() };
                breaches.push(unlike(&change, path, "now", "the plan says", present));
            }
        }
    }
}

/// `was` or `now` of a correction, against what is so.
fn unlike(change: &CorrectedFact, path: Vec<Step>, field: &str, who: &str, so: Option<&str>) -> Breach {
    let told = if field == "was" { &change.was } else { &change.now };
    let told = told.as_deref().unwrap_or_default();
    let so_words = so.map_or_else(|| "nothing".to_owned(), |so| quoted(so, told));
    let told_words = if told.is_empty() { "nothing".to_owned() } else { quoted(told, so.unwrap_or_default()) };
    let message = format!("this correction gives {told_words} as what {who}, which is {so_words}");
    Breach::value(RULE.code, &FILE.into(), path, message).help(format!("write in `{field}` what {who}, word for word"))
}

/// What every correction needs.
fn shape(context: &Context<'_>, correction: &Correction, breaches: &mut Vec<Breach>) {
    let at = |field: &'static str| vec![Step::with_id(correction.id()), Step::key(field)];
    let whole = || vec![Step::with_id(correction.id())];
    let mut tell = |path, message: String, help: &str| {
        breaches.push(Breach::value(RULE.code, &FILE.into(), path, message).help(help));
    };
    let id = correction.id();
    match &correction.period {
        None => {
            if !correction.changes.is_empty() || correction.withheld {
                tell(
                    whole(),
                    format!("correction {id} does not say which report it corrects"),
                    "name it with `period:`",
                );
            } else if correction.was.is_none() || correction.now.is_none() {
                tell(
                    whole(),
                    format!("correction {id} does not say what was wrong and what is right"),
                    "add `was` and `now`",
                );
            }
        }
        Some(period) if context.plan.periods.get(period).is_none() => {
            tell(at("period"), format!("there is no report of {period}"), "name the folder of the report");
        }
        Some(period) if context.archive.period(period.as_str()).is_none() => tell(
            at("period"),
            format!("correction {id} corrects the report of {period}, which is not frozen"),
            "freeze the report as it was published, and correct it then; or leave out `period` and `changes`",
        ),
        Some(_) if correction.because.is_none() => {
            tell(whole(), format!("correction {id} does not say why the report was wrong"), "add `because:`");
        }
        Some(_) if correction.withheld && correction.says_anything() => tell(
            whole(),
            format!("correction {id} is withheld, and repeats what must not be said"),
            "leave out `was` and `now`",
        ),
        Some(_) => {}
    }
}
