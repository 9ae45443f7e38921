//! What papers and agendas say of parts that are kept from the public.

use super::super::breach::Step;
use super::super::context::Context;
use crate::plan::Exempt;
use crate::source::yaml::Text;
use std::sync::Arc;

/// An exempt part, with the file and the path at which it is described.
pub(super) struct Described<'c> {
    pub(super) file: &'c Arc<str>,
    pub(super) path: Vec<Step>,
    pub(super) exempt: &'c Exempt,
}

impl<'c> Described<'c> {
    /// What it says in words, by the name of the field.
    pub(super) fn fields(&self) -> [(&'static str, &'c Text); 3] {
        let Exempt { title, paragraph: _, public_interest, where_held } = self.exempt;
        [("title", title), ("public_interest", public_interest), ("where_held", where_held)]
    }

    /// The path of one of its fields.
    pub(super) fn field(&self, name: &'static str) -> Vec<Step> {
        let mut path = self.path.clone();
        path.push(Step::key(name));
        path
    }
}

/// Every exempt part of papers and of agendas.
pub(super) fn exempts<'c>(context: &Context<'c>) -> impl Iterator<Item = Described<'c>> + use<'c> {
    let plan = context.plan;
    let of_papers = plan.papers.iter().flat_map(|paper| {
        paper.doc.exempt.iter().enumerate().map(|(at, exempt)| {
            let path = vec![Step::key("exempt"), Step::Item(at)];
            Described { file: &paper.body.file, path, exempt }
        })
    });
    let of_agendas = plan.meetings.iter().flat_map(|meeting| {
        meeting.doc.agenda.iter().enumerate().filter_map(|(at, item)| {
            let path = vec![Step::key("agenda"), Step::Item(at), Step::key("exempt")];
            Some(Described { file: &meeting.minute.file, path, exempt: item.exempt.as_ref()? })
        })
    });
    of_papers.chain(of_agendas)
}
