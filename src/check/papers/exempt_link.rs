use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::exempts::exempts;
use crate::diagnostic::Code;
use crate::plan::{Plan, address};

pub(super) const RULE: Rule =
    Rule::law(Code::error("P331", "an exempt part that is held where everyone can read"), find);

/// Exempt text is held by an office, and never on the site itself or among its documents (`domain.md` §1.7).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for described in exempts(context) {
        let words = &described.exempt.where_held;
        let Some(public) = public(context.plan, words) else { continue };
        let message = format!("`{public}` is published with this site, and an exempt part cannot be held there");
        breaches.push(
            Breach::value(RULE.code, described.file, described.field("where_held"), message).help(
                "name the office or the register that holds it; take the text itself out of this folder, and out of its history",
            ),
        );
    }
}

/// The word that leads to a page or a document of the site.
fn public<'w>(plan: &Plan, words: &'w str) -> Option<&'w str> {
    let site = plan.site.base_url.trim_end_matches('/');
    let parts = words.split(|c: char| c.is_whitespace() || "()[]<>,;\"“”‘’".contains(c));
    let parts = parts.map(|part| part.trim_end_matches(['.', ':', '!', '?'])).filter(|part| !part.is_empty());
    parts.into_iter().find(|part| {
        let page = part.strip_prefix('/').map(|path| path.split('#').next().unwrap_or_default());
        let name = |path: &str| path.rsplit('/').next().is_some_and(|name| name == *part);
        (!site.is_empty() && part.starts_with(site))
            || part.contains("documents/")
            || page.is_some_and(|path| !path.is_empty() && address::resolves(plan, path))
            || plan.documents.iter().any(|document| name(document))
    })
}
