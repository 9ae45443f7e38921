use super::breach::At;
use super::breach::Step;
use super::{Breach, Context};
use crate::diagnostic::Code;
use crate::plan::{Record, address};
use crate::source::yaml::Part;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(super) const SAME_ID: Code = Code::error("P202", "one ID for two things");
pub(super) const SAME_TITLE: Code = Code::error("P205", "one title for two pages");
pub(super) const TAKEN: Code = Code::error("P204", "a page whose address is taken");
pub(super) const NAMED_TWICE: Code = Code::error("P203", "one name twice in a list");

/// IDs are unique among their kind, letter case ignored: addresses must not differ by case alone. A list that
/// refers to others names each once.
pub(super) fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    let list = |path: &str| -> Arc<str> { path.into() };
    in_list(&plan.findings, &list("content/findings.yaml"), &[], breaches);
    in_list(&plan.roles, &list("content/roles.yaml"), &[], breaches);
    in_list(&plan.events, &list("content/events.yaml"), &[], breaches);
    in_list(&plan.evidence, &list("content/evidence.yaml"), &[], breaches);
    in_list(&plan.corrections, &list("content/corrections.yaml"), &[], breaches);
    in_list(&plan.questions, &list("content/questions.yaml"), &[], breaches);
    in_list(&plan.bodies, &list("content/site.yaml"), &[Step::key("bodies")], breaches);
    in_list(&plan.strands, &list("content/plan.yaml"), &[Step::key("strands")], breaches);
    terms(context, breaches);
    priorities(context, breaches);
    for visit in &plan.visits {
        in_list(&visit.doc.claims, &visit.file, &[Step::key("claims")], breaches);
    }
    findings_of_actions(context, breaches);
    key_measures(context, breaches);
    pages(context, breaches);
    titles(context, breaches);
}

/// Two pages need two titles, or a reader cannot tell them apart in a list or a tab.
fn titles(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    let own_title = || vec![Step::key("title")];
    let roles: Arc<str> = "content/roles.yaml".into();
    let mut titled: Vec<(&str, Arc<str>, Vec<Step>)> = Vec::new();
    titled.extend(
        plan.roles
            .iter()
            .map(|role| (&*role.title, Arc::clone(&roles), vec![Step::with_id(role.id.as_str()), Step::key("title")])),
    );
    titled.extend(plan.measures.iter().map(|measure| (&*measure.doc.title, Arc::clone(&measure.file), own_title())));
    titled.extend(plan.visits.iter().map(|visit| (&*visit.doc.title, Arc::clone(&visit.file), own_title())));
    titled.extend(plan.pages.iter().map(|page| (&*page.doc.title, Arc::clone(&page.body.file), own_title())));
    titled.extend(
        plan.periods
            .iter()
            .enumerate()
            // Two periods of one date are told of by that.
            .filter(|(at, period)| *at == 0 || plan.periods[at - 1].as_at != period.as_at)
            .map(|(_, period)| (period.title.as_str(), format!("{}/period.yaml", period.folder).into(), own_title())),
    );
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for (title, file, path) in titled {
        if !title.is_empty() && !seen.insert(title) {
            let message = format!("another page has the title `{title}`");
            breaches.push(Breach::value(SAME_TITLE, &file, path, message).help("give this one a `title` of its own"));
        }
    }
}

/// A page of words must not stand where the site has a page or a folder of its own.
fn pages(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for page in &context.plan.pages {
        let id = page.id.as_str().to_lowercase();
        if address::is_taken(&id) {
            let message = format!("a page cannot be called `{id}`: the site has a page or a folder of that name");
            breaches.push(Breach::new(TAKEN, &page.body.file, At::File, message).help("give the file another name"));
        }
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
        let breach = Breach::new(SAME_ID, &file, at(&path), format!("the {noun} `{id}` stands twice"))
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
    for pair in context.plan.glossary.windows(2) {
        if pair[0].term.to_lowercase() == pair[1].term.to_lowercase() {
            let message = format!("the term `{}` stands twice", pair[1].term);
            breaches.push(Breach::new(SAME_ID, &file, At::File, message).help("keep one meaning for each term"));
        }
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

fn findings_of_actions(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    for priority in &plan.priorities {
        for action in &plan.actions[priority.actions.clone()] {
            let own: Vec<&str> = action.findings.iter().map(AsRef::as_ref).collect();
            let again = own.iter().enumerate().find(|(at, id)| own[..*at].contains(id));
            if let Some((_, id)) = again {
                let path = vec![Step::key("actions"), Step::with_id(action.id.as_str()), Step::key("findings")];
                let message = format!("finding `{id}` is named twice");
                breaches.push(Breach::value(NAMED_TWICE, &priority.file, path, message).help("name it once"));
            }
        }
    }
}

fn key_measures(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let own: Vec<&str> = context.plan.frame.key_measures.iter().map(AsRef::as_ref).collect();
    if let Some((_, id)) = own.iter().enumerate().find(|(at, id)| own[..*at].contains(id)) {
        let message = format!("the measure `{id}` is named twice");
        let path = vec![Step::key("key_measures")];
        breaches.push(Breach::value(NAMED_TWICE, &"content/plan.yaml".into(), path, message).help("name it once"));
    }
}
