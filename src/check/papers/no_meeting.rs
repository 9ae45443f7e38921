use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::{Code, nearest};
use crate::plan::{Meeting, Record};

pub(super) const RULE: Rule = Rule::law(Code::error("P320", "a paper for a meeting that is not there"), find);

/// A paper is named for the meeting that it goes to.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let meetings = &context.plan.meetings;
    for paper in &context.plan.papers {
        let id = paper.id.as_str();
        if meetings.position(id).is_some() || context.lost.may_hold(Meeting::NOUN, id) {
            continue;
        }
        let without = meetings.ids().filter(|meeting| context.plan.papers.position(meeting).is_none());
        let help = match nearest(id, without) {
            Some(near) => format!("did you mean `{near}`? A paper has the file name of its meeting"),
            None => format!("name the file after its meeting, or begin that: `ragstone new meeting {id}`"),
        };
        let message = format!("there is no meeting `{id}` for this paper");
        breaches.push(Breach::new(RULE.code, &paper.body.file, At::File, message).help(help));
    }
}
