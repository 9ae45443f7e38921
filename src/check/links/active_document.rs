use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::source::Document;
use memchr::memchr_iter;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("M315", "a document that runs"), find);

/// Endings of files that a host may run instead of sending them.
const RUN_BY_HOSTS: &[&str] = &[
    "php", "php3", "php4", "php5", "php7", "phtml", "phar", "cgi", "pl", "asp", "aspx", "ashx", "jsp", "jspx", "shtml",
    "shtm", "cfm",
];
/// Endings of files that run on the machine of whoever opens them.
const PROGRAMS: &[&str] =
    &["exe", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "hta", "jar", "lnk", "docm", "xlsm", "pptm", "swf"];
/// Endings of files that a browser shows, and whose scripts it runs.
const SHOWN: &[&str] = &["html", "htm", "xhtml", "xht", "svg", "xml", "xsl", "xslt", "mht", "mhtml"];

/// A document is published as it is: nothing looks into it, and no policy holds for it that holds for the site's own pages.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for document in context.sources.documents() {
        let Some((message, help)) = objection(document) else { continue };
        let file = format!("content/documents/{}", document.path).into();
        breaches.push(Breach::new(RULE.code, &file, At::File, message).help(help));
    }
}

fn objection(document: &Document) -> Option<(&'static str, &'static str)> {
    let name = document.path.rsplit('/').next().unwrap_or_default();
    // `plan.php.bak` is run by hosts that look at every ending.
    let has = |endings: &[&str]| {
        name.split('.').skip(1).any(|own| endings.iter().any(|ending| own.eq_ignore_ascii_case(ending)))
    };
    let is_shown = name.rsplit_once('.').is_some_and(|(_, own)| SHOWN.iter().any(|end| own.eq_ignore_ascii_case(end)));
    if has(RUN_BY_HOSTS) || name.eq_ignore_ascii_case("web.config") {
        Some((
            "some hosts run a file with this ending, or are set up by it, and do not send it",
            "give it another ending, or leave it out",
        ))
    } else if has(PROGRAMS) {
        Some((
            "this file is a program, or can hold one, that runs on the reader's machine",
            "publish a PDF, or a table as CSV",
        ))
    } else if is_shown && has_script(&document.bytes) {
        Some((
            "this document holds a script, which would run in the name of this site",
            "take the script out, or publish the words as a page of Markdown or as a PDF",
        ))
    } else {
        None
    }
}

/// True where a page or a drawing has a script, an event that runs one, or an address that does.
fn has_script(bytes: &[u8]) -> bool {
    let tag = memchr_iter(b'<', bytes).any(|at| {
        let name = bytes.get(at + 1..at + 7).unwrap_or_default();
        name.eq_ignore_ascii_case(b"script")
            || name.eq_ignore_ascii_case(b"iframe")
            || name.eq_ignore_ascii_case(b"object")
    });
    let address = || {
        memchr_iter(b':', bytes).any(|at| {
            let scheme = bytes.get(at.saturating_sub(10)..at).unwrap_or_default();
            scheme.eq_ignore_ascii_case(b"javascript")
        })
    };
    tag || memchr_iter(b'=', bytes).any(|at| is_event(bytes.get(..at).unwrap_or_default())) || address()
}

/// True where ` onload` or its like stands at the end of these bytes, as the name of a tag's attribute.
fn is_event(before: &[u8]) -> bool {
    /// How long a tag may be: looking further back at every sign would take the square of a file's length.
    const LONGEST_TAG: usize = 4096;
    let before = before.trim_ascii_end();
    let near = before.get(before.len().saturating_sub(LONGEST_TAG)..).unwrap_or_default();
    if memchr::memrchr2(b'<', b'>', near).is_none_or(|at| near[at] == b'>') {
        return false;
    }
    let letters = before.iter().rev().take(32).take_while(|byte| byte.is_ascii_alphabetic()).count();
    let (rest, name) = before.split_at(before.len() - letters);
    let is_apart = rest.last().is_some_and(|byte| byte.is_ascii_whitespace() || b"\"'/".contains(byte));
    let is_in_tag = memchr::memrchr2(b'<', b'>', rest).is_some_and(|at| rest.get(at) == Some(&b'<'));
    is_apart && is_in_tag && name.len() > 4 && name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(b"on"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_found_in_each_of_its_forms_and_words_about_one_are_not() {
        for live in ["<ScRipt>", "<svg/onload=x>", "<a href='JavaScript:x'>", "<img src=x\nonerror = x>", "<iframe>"] {
            assert!(has_script(live.as_bytes()), "{live}");
        }
        for dead in
            ["<p>An online=shop, only=1</p>", "<svg><path d='M0 0'/></svg>", "<p>one on = two</p>", "a script: x"]
        {
            assert!(!has_script(dead.as_bytes()), "{dead}");
        }
    }
}
