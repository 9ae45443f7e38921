//! What stands between a name and its value: a colon and a space, or something that looks like them.

use super::{indent, mended, sign};
use crate::diagnostic::Diagnostic;
use crate::source::codes;
use crate::source::yaml::page::Page;

const WIDE_COLON: char = '：';

/// The slip after the name that `line` begins with.
pub(super) fn in_line(page: &Page<'_>, start: usize, line: &str) -> Option<Diagnostic> {
    let at = line.len() - line.trim_start_matches([' ', '-']).len();
    let words = line.get(at..)?;
    let name = name(words)?;
    let rest = words.get(name.len()..)?;
    let colon = start + at + name.len();
    if rest.starts_with(WIDE_COLON) {
        let after = rest.trim_start_matches(WIDE_COLON);
        let spaces = after.len() - after.trim_start_matches(is_space).len();
        let to = colon + WIDE_COLON.len_utf8() + spaces;
        let problem = page
            .diagnostic(
                codes::CHARACTER,
                colon..colon + WIDE_COLON.len_utf8(),
                "`：` stands here, which looks like a colon and is not one",
            )
            .help("write a colon and a space");
        let is_end = page.line(to).1.len() + page.line(to).0 <= to;
        return Some(mended(
            page,
            problem,
            "put an ordinary colon in its place",
            colon..to,
            if is_end { ":" } else { ": " },
        ));
    }
    let value = rest.strip_prefix(':')?;
    let first = value.chars().next()?;
    if sign::odd_space(first).is_some() {
        let width = value.len() - value.trim_start_matches(is_space).len();
        let to = colon + 1 + width;
        let problem = indent::odd_space(page, colon + 1..to);
        return Some(mended(page, problem, "put an ordinary space in its place", colon + 1..to, " "));
    }
    // `https://…` and `10:30` are no fields.
    let is_field = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') && !value.starts_with("//");
    (is_field && !first.is_whitespace() && first != ':').then(|| {
        let problem = page
            .diagnostic(codes::LAYOUT, colon..colon + 1, "there is no space after this colon")
            .help(format!("write a space between `{name}:` and its value"));
        mended(page, problem, "put a space after the colon", colon + 1..colon + 1, " ")
    })
}

fn is_space(c: char) -> bool {
    c == ' ' || sign::odd_space(c).is_some()
}

/// The name that `words` begin with: letters, digits, `.`, `-` and `_`, or anything in straight quotes.
fn name(words: &str) -> Option<&str> {
    let end = match words.chars().next()? {
        quote @ ('"' | '\'') => words.get(1..)?.find(quote)? + 2,
        _ => words.find(|c: char| !(c.is_ascii_alphanumeric() || "._-".contains(c))).unwrap_or(words.len()),
    };
    words.get(..end).filter(|name| !name.is_empty())
}
