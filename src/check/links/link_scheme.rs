use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use super::destination::links;
use crate::diagnostic::Code;
use crate::source::markdown::{Target, target};

pub(super) const RULE: Rule = Rule::law(Code::error("M302", "a link that cannot be followed"), find);

const HELP: &str = "start with `/` for a page of this site, or with `https:`, `http:`, `mailto:` or `tel:`";

const HELP_WEB: &str = "write it as a browser shows it, from `https://` and the name of the other site, without a name or a password before it";

/// A link leads to a page of this site, to another site, a mailbox or a telephone, and to nothing else.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in &context.prose {
        for (destination, span) in links(prose).filter(|(to, _)| target(to) == Target::Refused).take(MOST) {
            let message = format!("`{destination}` cannot be linked to");
            let is_of_web = ["http:", "https:"].iter().any(|scheme| destination.starts_with(scheme));
            let help = if is_of_web { HELP_WEB } else { HELP };
            breaches.push(Breach::new(RULE.code, prose.file, prose.at(span), message).help(help));
        }
    }
}
