use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{Contact, address};
use crate::source::markdown::is_web;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P241", "an address that cannot be linked to"), find);

/// Addresses of the web, of pages, of languages and of e-mail have a form that pages can use.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    addresses(context, breaches);
    corrections(context, breaches);
    site(context, breaches);
    committees(context, breaches);
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
    breaches.extend(email(&file, &site.contact));
}

/// The address of an office, where it cannot be written to.
fn email(file: &Arc<str>, contact: &Contact) -> Option<Breach> {
    let email = contact.email.as_ref()?;
    let fits = |c: char| c.is_ascii_alphanumeric() || "@.-_+'".contains(c);
    let is_one = email.matches('@').count() == 1 && email.chars().all(fits);
    (!is_one).then(|| {
        let message = format!("`{email}` is not an address of e-mail");
        let path = vec![Step::key("contact"), Step::key("email")];
        Breach::value(RULE.code, file, path, message).help("write one address, such as office@example.gov.uk")
    })
}

/// A paper names an office to write to, and links to ModernGov are made of the address of its site.
fn committees(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    breaches.extend(context.plan.papers.iter().filter_map(|paper| email(&paper.body.file, &paper.doc.contact)));
    for meeting in &context.plan.meetings {
        let Some(moderngov) = &meeting.doc.moderngov else { continue };
        let site = &moderngov.site;
        if !is_web(site) || !site.ends_with('/') || site.contains(['?', '#']) {
            let message = format!("`{site}` cannot be the address of a ModernGov site");
            let path = vec![Step::key("moderngov"), Step::key("site")];
            let breach = Breach::value(RULE.code, &meeting.minute.file, path, message);
            breaches.push(breach.help("write it in full, from https:// to a slash at the end"));
        }
    }
}
