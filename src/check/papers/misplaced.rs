use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use super::written::{Heading, Written, written};
use crate::diagnostic::Code;
use crate::plan::Section;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

pub(super) const RULE: Rule = Rule::law(Code::error("P323", "a section of a paper out of its place"), find);

/// Sections stand in one order in every paper, each once (`domain.md` §1.4).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for written in written(context) {
        let mut seen: BTreeMap<Section, &Heading> = BTreeMap::new();
        let known = written.headings.iter().filter_map(|heading| Some((heading.section?, heading)));
        let wrong = known.filter_map(|(section, heading)| {
            let above = seen.last_key_value().filter(|(last, _)| section < **last).map(|(_, last)| *last);
            match seen.entry(section) {
                Entry::Occupied(first) => Some(twice(&written, heading, first.get())),
                Entry::Vacant(empty) => {
                    empty.insert(heading);
                    Some(below(&written, heading, above?))
                }
            }
        });
        breaches.extend(wrong.take(MOST));
    }
}

fn twice(written: &Written<'_>, heading: &Heading, first: &Heading) -> Breach {
    let message = format!("the section `{}` stands twice", heading.words);
    breach(written, heading, message).help("put both texts below one heading").first(
        written.prose.file,
        written.prose.at(first.line.clone()),
        "the first one",
    )
}

fn below(written: &Written<'_>, heading: &Heading, before: &Heading) -> Breach {
    let message = format!("the section `{}` stands below `{}`, and belongs above it", heading.words, before.words);
    let order: Vec<&str> = Section::ALL.into_iter().filter_map(Section::heading).collect();
    breach(written, heading, message).help(format!("move it: the order is {}", order.join(", "))).first(
        written.prose.file,
        written.prose.at(before.line.clone()),
        "the section above it",
    )
}

fn breach(written: &Written<'_>, heading: &Heading, message: String) -> Breach {
    Breach::new(RULE.code, written.prose.file, written.prose.at(heading.line.clone()), message)
}
