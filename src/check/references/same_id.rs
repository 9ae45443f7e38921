use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::Record;
use crate::source::yaml::Part;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P202", "one ID for two things"), find);

/// IDs are unique among their kind, letter case ignored: addresses must not differ by case alone.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    let list = |path: &str| -> Arc<str> { path.into() };
    in_list(&plan.findings, &list("content/findings.yaml"), &[], breaches);
    in_list(&plan.roles, &list("content/roles.yaml"), &[], breaches);
    in_list(&plan.events, &list("content/events.yaml"), &[], breaches);
    in_list(&plan.evidence, &list("content/evidence.yaml"), &[], breaches);
    in_list(&plan.corrections, &list("content/corrections.yaml"), &[], breaches);
    in_list(&plan.approvals, &list("content/approvals.yaml"), &[], breaches);
    in_list(&plan.questions, &list("content/questions.yaml"), &[], breaches);
    in_list(&plan.follow_ups, &list("content/follow-ups.yaml"), &[], breaches);
    in_list(&plan.bodies, &list("content/site.yaml"), &[Step::key("bodies")], breaches);
    in_list(&plan.strands, &list("content/plan.yaml"), &[Step::key("strands")], breaches);
    terms(context, breaches);
    priorities(context, breaches);
    for visit in &plan.visits {
        in_list(&visit.doc.claims, &visit.file, &[Step::key("claims")], breaches);
    }
}

/// Where a record stands, and how to reach its ID.
type Spot = (Arc<str>, Vec<Step>);

/// Reports the second and later of records whose IDs agree but for letter case.
fn repeated<'r>(noun: &str, records: impl Iterator<Item = (&'r str, Spot)>, breaches: &mut Vec<Breach>) {
    let mut seen: BTreeMap<String, Spot> = BTreeMap::new();
    for (id, (file, path)) in records {
        let Some((first_file, first_path)) = seen.get(&id.to_lowercase()) else {
            seen.insert(id.to_lowercase(), (file, path));
            continue;
        };
        let at = |path: &[Step]| At::Path(path.to_vec(), Part::Value);
        let breach = Breach::new(RULE.code, &file, at(&path), format!("the {noun} `{id}` stands twice"))
            .help("give one of them another ID, or remove it")
            .first(first_file, at(first_path), "the first one");
        breaches.push(breach);
    }
}

fn in_list<T: Record>(records: &[T], file: &Arc<str>, to_list: &[Step], breaches: &mut Vec<Breach>) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let spots = records.iter().map(|record| {
        let count = counts.entry(record.id()).or_default();
        *count += 1;
        let mut path = to_list.to_vec();
        path.extend([Step::nth_with_id(record.id(), *count - 1), Step::key("id")]);
        (record.id(), (Arc::clone(file), path))
    });
    repeated(T::NOUN, spots, breaches);
}

fn terms(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let file: Arc<str> = "content/glossary.yaml".into();
    let at = |term: &str, before: usize| {
        At::Path(vec![Step::HasText("term", term.to_owned(), before), Step::key("term")], Part::Value)
    };
    // In the order of the alphabet: those that are the same stand together.
    let terms: Vec<&str> = context.plan.glossary.iter().map(|term| &*term.term).collect();
    let mut first = 0;
    for (position, term) in terms.iter().enumerate().skip(1) {
        if terms[first].to_lowercase() != term.to_lowercase() {
            first = position;
            continue;
        }
        let before = terms[first..position].iter().filter(|own| *own == term).count();
        let breach = Breach::new(RULE.code, &file, at(term, before), format!("the term `{term}` stands twice"))
            .help("keep one meaning for each term")
            .first(&file, at(terms[first], 0), "the first one");
        breaches.push(breach);
    }
}

fn priorities(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    let spots = plan
        .priorities
        .iter()
        .map(|priority| (priority.id.as_str(), (Arc::clone(&priority.file), vec![Step::key("id")])));
    repeated("priority", spots, breaches);
    let actions = plan.priorities.iter().flat_map(|priority| {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        plan.actions[priority.actions.clone()].iter().map(move |action| {
            let count = counts.entry(action.id.as_str()).or_default();
            *count += 1;
            let nth = Step::nth_with_id(action.id.as_str(), *count - 1);
            (action.id.as_str(), (Arc::clone(&priority.file), vec![Step::key("actions"), nth, Step::key("id")]))
        })
    });
    repeated("action", actions, breaches);
}
