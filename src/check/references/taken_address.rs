use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::address;

pub(super) const RULE: Rule = Rule::law(Code::error("P204", "a page whose address is taken"), find);

/// A page of words must not stand where the site has a page or a folder of its own.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for page in &context.plan.pages {
        let id = page.id.as_str().to_lowercase();
        if address::is_taken(&id) {
            let message = format!("a page cannot be called `{id}`: the site has a page or a folder of that name");
            breaches
                .push(Breach::new(RULE.code, &page.body.file, At::File, message).help("give the file another name"));
        }
    }
}
