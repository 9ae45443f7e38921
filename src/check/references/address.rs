use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::address;
use crate::source::markdown::is_web;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P241", "an address that cannot be linked to"), find);

/// Addresses of the web, of pages, of languages and of e-mail have a form that pages can use.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    addresses(context, breaches);
    corrections(context, breaches);
    site(context, breaches);
}

fn addresses(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    let web = is_web;
    let not_web = |file: &str, path: Vec<Step>, address: &str| {
        let message = format!("`{address}` is not an address of the web");
        Breach::value(RULE.code, &file.into(), path, message).help("write it in full, starting with https://")
    };
    let site = "content/site.yaml";
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:".contains(c);
    let of_site = |base: &str, path: Vec<Step>| {
        let rest = base.split_once("://").map_or("", |(_, rest)| rest);
        let tidy = rest.chars().all(plain) && !rest.contains("//") && !rest.contains("..");
        let usable = web(base) && base.ends_with('/') && tidy;
        (!base.is_empty() && !usable).then(|| {
            let message = format!("`{base}` cannot be the address of the site");
            let help = "write it in full, from https:// to a slash at the end";
            Breach::value(RULE.code, &site.into(), path, message).help(help)
        })
    };
    breaches.extend(of_site(&plan.site.base_url, vec![Step::key("base_url")]));
    for (at, other) in plan.site.translations.iter().enumerate() {
        let path = vec![Step::key("translations"), Step::Item(at), Step::key("base_url")];
        breaches.extend(of_site(&other.base_url, path));
    }
    if let Some(licence) = plan.site.licence.as_ref().filter(|licence| !web(&licence.url)) {
        breaches.push(not_web(site, vec![Step::key("licence"), Step::key("url")], &licence.url));
    }
    for evidence in &plan.evidence {
        if let Some(link) = evidence.link.as_ref().filter(|link| !web(link)) {
            let path = vec![Step::with_id(evidence.id.as_str()), Step::key("link")];
            breaches.push(not_web("content/evidence.yaml", path, link));
        }
    }
}

/// A correction says where the words stood: on a page of the site.
fn corrections(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for correction in &context.plan.corrections {
        let Some(page) = &correction.page else { continue };
        let path = page.strip_prefix('/').map(|path| path.split('#').next().unwrap_or_default());
        if !path.is_some_and(|path| address::resolves(context.plan, path)) {
            let at = vec![Step::with_id(correction.id.as_str()), Step::key("where")];
            let message = format!("`{page}` is not a page of this site");
            let help = path.and_then(|path| address::nearest(context.plan, path)).map_or_else(
                || "write its address from the root of the site, such as `/actions/5.9/`".to_owned(),
                |near| format!("did you mean `/{near}`?"),
            );
            breaches.push(Breach::value(RULE.code, &"content/corrections.yaml".into(), at, message).help(help));
        }
    }
}

/// The language and the office are said in a form that pages can use.
fn site(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let site = &context.plan.site;
    let file: Arc<str> = "content/site.yaml".into();
    let mut parts = site.language.split('-');
    let is_name = |tag: &str| (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_part = |tag: &str| (2..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_tag = parts.next().is_some_and(is_name) && parts.all(is_part);
    if !site.language.is_empty() && !is_tag {
        let message = format!("`{}` is not the tag of a language", site.language);
        let breach = Breach::value(RULE.code, &file, vec![Step::key("language")], message);
        breaches.push(breach.help("write it as `en-GB` or `cy`"));
    }
    if let Some(email) = &site.contact.email {
        let fits = |c: char| c.is_ascii_alphanumeric() || "@.-_+'".contains(c);
        if email.matches('@').count() != 1 || !email.chars().all(fits) {
            let message = format!("`{email}` is not an address of e-mail");
            let breach = Breach::value(RULE.code, &file, vec![Step::key("contact"), Step::key("email")], message);
            breaches.push(breach.help("write one address, such as office@example.gov.uk"));
        }
    }
}
