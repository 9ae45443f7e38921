use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use super::destination::links;
use crate::diagnostic::Code;
use crate::plan::address;
use crate::source::markdown::{Target, target};

pub(super) const RULE: Rule = Rule::law(Code::error("M303", "a link to a page that is not there"), find);

/// A link to a page of this site finds it.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in &context.prose {
        let broken = links(prose).filter_map(|(destination, span)| match target(destination) {
            Target::Page { path, .. } if !resolves(context, path) => Some((path, span)),
            _ => None,
        });
        for (path, span) in broken.take(MOST) {
            let help = address::nearest(context.plan, path).map_or_else(
                || "correct the link, or add what it leads to".to_owned(),
                |near| format!("did you mean `/{near}`?"),
            );
            let message = format!("there is no page `/{path}`");
            breaches.push(Breach::new(RULE.code, prose.file, prose.at(span), message).help(help));
        }
    }
}

/// True where the site has the page, or would have it if what was lost could be read.
fn resolves(context: &Context<'_>, path: &str) -> bool {
    let mut parts = path.split('/');
    let (folder, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    address::resolves(context.plan, path) || address::noun(folder).is_some_and(|noun| context.lost.may_hold(noun, id))
}
