//! Errors of grammar in a clerk's words: what usually causes them, and where the cause stands.

use super::page::Page;
use super::{quotes, refuse, slip};
use crate::diagnostic::{Diagnostic, Fix, Severity};
use crate::source::codes;
use granit_parser::{ErrorKind, ScanError};
use std::ops::Range;

/// The problems behind one error of the parser: usually one, and more where the same slip stands on many lines.
pub(super) fn explain(page: &Page<'_>, error: &ScanError) -> Vec<Diagnostic> {
    let at = page.yaml.start + error.marker().byte_offset().unwrap_or(page.yaml.len());
    let slips = slip::near(page, at, error.kind());
    if slips.is_empty() { vec![one(page, at, error)] } else { slips }
}

fn one(page: &Page<'_>, at: usize, error: &ScanError) -> Diagnostic {
    use ErrorKind as E;
    match error.kind() {
        E::MappingValueNotAllowed => colon(page, at),
        E::SimpleKeyExpected | E::InvalidSimpleKey => missing_colon(page, at),
        E::UnclosedQuotedScalar | E::InvalidQuotedScalarIndent | E::DocumentIndicatorInQuotedScalar => quotes::unclosed(page, at),
        E::InvalidTrailingSingleQuotedScalar => quotes::trailing(page, at, '\''),
        E::InvalidTrailingDoubleQuotedScalar => quotes::trailing(page, at, '"'),
        E::UnknownQuotedScalarEscape
        | E::InvalidQuotedScalarHexEscape
        | E::InvalidLowSurrogateHexEscape
        | E::InvalidLowSurrogate
        | E::MissingLowSurrogate
        | E::UnpairedLowSurrogate
        | E::InvalidUnicodeEscape => quotes::backslash(page, at),
        E::UnclosedFlowCollection { .. }
        | E::UnexpectedEofFlowSequence
        | E::UnexpectedEofFlowMapping
        | E::UnexpectedEofImplicitFlowMapping
        | E::ExpectedFlowMappingSeparator
        | E::ExpectedFlowSequenceSeparator
        | E::InvalidColonPlacement
        | E::FlowMappingValueAdjacentCollection
        | E::BlockEntryInFlowCollection => quotes::brackets(page, at),
        E::MismatchedFlowCollectionEnd { open, close } => page
            .diagnostic(codes::BRACKETS, at..at + 1, format!("the bracket `{open}` that opens here is closed by `{close}`"))
            .help("a list stands in `[` and `]`, a group of fields in `{` and `}`"),
        E::MisplacedFlowCollectionEnd => page
            .diagnostic(codes::BRACKETS, at..at + 1, "this bracket closes nothing")
            .help("remove it; if it is part of a text, put the whole text in quotes"),
        E::TabNotAllowed | E::TabInBlockIndentation | E::TabInIndentation | E::TabInPlainScalar | E::TabAtBlockScalarStart => {
            refuse::tab(page, at..at + 1)
        }
        E::UnexpectedCharacter { character } => character_at_start(page, at, *character),
        E::MissingAnchorOrAliasName => character_at_start(page, at, page.text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or('*')),
        E::BomInsideDocument => refuse::control_character(page, at, '\u{feff}'),
        E::CommentNotSeparated => page
            .diagnostic(codes::LAYOUT, rest_of_line(page, at), "there is no space before the `#` that starts a remark")
            .help("put a space before the `#`; if it is part of the text, put the whole text in quotes"),
        E::CommentInterceptedScalar => comment_in_text(page, at),
        E::DirectiveDisallowed => page
            .diagnostic(codes::DIRECTIVE, word(page, at), "a line that begins with `%` is an instruction to YAML, which is not used here")
            .help("remove the line"),
        E::RecursionLimitExceeded => refuse::depth(page, at..at + 1),
        E::InvalidBlockScalarHeader | E::ZeroBlockScalarIndent => page
            .diagnostic(codes::LAYOUT, rest_of_line(page, at), "after `|` or `>` the text starts on the next line")
            .help("move the words to the line below, two spaces further in"),
        E::ExpectedTagBang
        | E::InvalidGlobalTagCharacter
        | E::InvalidTagTerminator
        | E::MissingTagUri
        | E::UnclosedVerbatimTag
        | E::InvalidTagEscape
        | E::UndeclaredTagHandle => refuse::tag(page, word(page, at)),
        E::BlockSequenceEntryNotAllowed if !starts_line(page, at) => page
            .diagnostic(codes::LAYOUT, rest_of_line(page, at), "a list cannot start on the line of its name")
            .help("put each item on a line of its own below, starting with `- `; or put a text that begins with a dash in quotes"),
        _ => layout(page, at),
    }
}

/// A colon and a space where no field can start.
fn colon(page: &Page<'_>, at: usize) -> Diagnostic {
    let (start, line) = page.line(at);
    let before = line.get(..at - start).unwrap_or_default();
    if let Some(first) = before.find(": ") {
        let value = first + 2 + before[first + 2..].find(|c| c != ' ').unwrap_or(0);
        let words = line.get(value..).unwrap_or_default().trim_end();
        let name = before[..first].trim_start_matches([' ', '-']);
        return page
            .diagnostic(codes::COLON, at..at + 1, "a colon and a space cannot stand inside text without quotes")
            .help(format!("put the whole text in quotes: {name}: {}", refuse::in_quotes(words)));
    }
    if before.contains(['"', '\'']) && before.trim_start_matches([' ', '-']).contains(' ') {
        return page
            .diagnostic(codes::COLON, at..at + 1, "a colon and a space cannot stand inside text without quotes")
            .help("put the whole text in one pair of quotes");
    }
    match line_above(page, start) {
        Some((above, words)) if !words.contains(':') && !words.trim_start().starts_with('-') => {
            no_colon(page, above + words.len() - words.trim_start().len()..above + words.len())
        }
        _ => layout(page, at),
    }
}

/// A line that stands among fields and has no colon.
fn missing_colon(page: &Page<'_>, at: usize) -> Diagnostic {
    no_colon(page, rest_of_line(page, at))
}

fn no_colon(page: &Page<'_>, at: Range<usize>) -> Diagnostic {
    let words = page.text.get(at.clone()).unwrap_or_default();
    let is_name = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let help = match words.split_once(' ') {
        Some((name, value)) if is_name(name) && value.len() < 60 => format!("write `{name}: {}`", value.trim_start()),
        None if words.starts_with(['"', '\'']) || is_name(words) => format!("write a colon after it: `{words}:`"),
        _ => "write `name: value`".to_owned(),
    };
    page.diagnostic(
        codes::LAYOUT,
        at,
        "there is no colon on this line, so it is neither a field nor part of the text above",
    )
    .help(format!("{help}; lines that continue a text stand two spaces further in than its name"))
}

/// A line that stands too far left or right.
fn layout(page: &Page<'_>, at: usize) -> Diagnostic {
    let (start, line) = page.line(at);
    if let Some(told) = bracket_first(page, start, line) {
        return told;
    }
    if let Some(odd) = out_of_step(page, start, line) {
        return page
            .diagnostic(codes::LAYOUT, odd, "this line does not line up with the lines around it")
            .help("fields of one thing start in the same column, and each level stands two spaces further in");
    }
    let words = line.trim_start();
    let indent = line.len() - words.len();
    let span = start + indent..start + indent + words.trim_end().len();
    let is_item = words.starts_with("- ");
    let above = line_above(page, start).map(|(_, above)| above);
    let indent_above = above.map(|above| above.len() - above.trim_start_matches([' ', '-']).len());
    if !is_item
        && above.is_some_and(|above| {
            above.len() - above.trim_start().len() == indent && above.trim_start().starts_with("- ")
        })
    {
        return page.diagnostic(codes::LAYOUT, span, "a field stands here among the items of a list").help(
            "if it belongs to the item above, put it two spaces further in; if it is a new item, start it with `- `",
        );
    }
    if is_item && indent_above == Some(indent) {
        return page
            .diagnostic(codes::LAYOUT, span, "an item of a list stands here among fields")
            .help("an item stands below the name of its list, which has nothing after its colon");
    }
    if !is_item && indent_above.is_some_and(|above| above < indent) {
        if let Some((above, words)) = line_above(page, start).filter(|(_, words)| is_name_alone(words)) {
            return no_colon(page, above + words.len() - words.trim_start().len()..above + words.len());
        }
        if let Some(colon) = words.find(": ").filter(|colon| words[..*colon].trim().contains(' ')) {
            let colon = start + indent + colon;
            return page
                .diagnostic(
                    codes::COLON,
                    colon..colon + 1,
                    "a colon and a space cannot stand inside text without quotes",
                )
                .help("put the whole text in quotes, from its first word in the lines above to its last");
        }
        return page
            .diagnostic(
                codes::LAYOUT,
                span,
                "this line stands further in than the line above, which is already complete",
            )
            .help("line it up with the first letter of the line above");
    }
    page.diagnostic(codes::LAYOUT, span, "this line does not line up with the lines above it")
        .help("fields of one thing start in the same column, and each level stands two spaces further in")
}

/// True for a line such as `"5.3"`, which the lines below seem to belong to, and which has no colon.
fn is_name_alone(line: &str) -> bool {
    let words = line.trim();
    let inner = words.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(words);
    !inner.is_empty()
        && inner.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
        && !words.starts_with('-')
}

/// A text that begins with a word in brackets, which YAML takes for a list or a group with nothing after it.
fn bracket_first(page: &Page<'_>, start: usize, line: &str) -> Option<Diagnostic> {
    let value = line.find(": ").map(|colon| colon + 2)?;
    let value = value + (line[value..].len() - line[value..].trim_start().len());
    let text = line[value..].split(" #").next().unwrap_or_default().trim_end();
    let (closing, what) = match text.as_bytes().first()? {
        b'[' => (']', "a list"),
        b'{' => ('}', "a group of fields"),
        _ => return None,
    };
    let after = text.rfind(closing).and_then(|at| text.get(at + 1..))?;
    if after.trim().is_empty() {
        return None;
    }
    let at = start + value..start + value + text.len();
    let quoted = refuse::in_quotes(text);
    let message = format!("a text that begins with `{}` is taken for {what}", &text[..1]);
    let fix = Fix::replace("put the text in quotes", &page.file, at.clone(), quoted.clone());
    Some(page.diagnostic(codes::SIGN, at, message).help(format!("put it in quotes: {quoted}")).fix(fix))
}

/// The line above, where it stands in by an odd number of spaces and this one by an even number: the fault is its own.
fn out_of_step(page: &Page<'_>, start: usize, line: &str) -> Option<Range<usize>> {
    let indent_of = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let (above, words) = line_above(page, start)?;
    let indent = indent_of(words);
    let is_slip = indent % 2 == 1 && indent_of(line) % 2 == 0 && indent.abs_diff(indent_of(line)) == 1;
    is_slip.then(|| above + indent..above + words.len())
}

/// A text that begins with a character which YAML keeps for itself.
fn character_at_start(page: &Page<'_>, at: usize, character: char) -> Diagnostic {
    if character.is_control() {
        let offset = page.text.get(at..).and_then(|rest| rest.find(character)).unwrap_or(0);
        return refuse::control_character(page, at + offset, character);
    }
    let shown = if character == '`' { "a backtick".to_owned() } else { format!("`{character}`") };
    let rest = rest_of_line(page, at);
    let words = page.text.get(rest).unwrap_or_default();
    page.diagnostic(codes::CHARACTER, at..at + character.len_utf8(), format!("text cannot begin with {shown}"))
        .help(format!("put the whole text in quotes: {}", refuse::in_quotes(words)))
}

/// `note: Item #2 was` and a second line: YAML ends the text at the number sign.
fn comment_in_text(page: &Page<'_>, at: usize) -> Diagnostic {
    let message =
        "the text ends before this: a space and `#` start a remark, and the next line cannot continue the text";
    let mut problem = page
        .diagnostic(codes::CUT, rest_of_line(page, at), message)
        .help("put the whole text in quotes, or remove the remark");
    problem.severity = Severity::Error;
    problem
}

/// The nearest line above that has words, and where it starts.
fn line_above<'t>(page: &Page<'t>, start: usize) -> Option<(usize, &'t str)> {
    let before = page.text.get(page.yaml.start..start)?;
    let line = before.lines().rev().find(|line| {
        let words = line.trim();
        !words.is_empty() && !words.starts_with('#')
    })?;
    let at = before.rfind(line)?;
    Some((page.yaml.start + at, line.trim_end()))
}

fn starts_line(page: &Page<'_>, at: usize) -> bool {
    let (start, line) = page.line(at);
    line.get(..at - start).unwrap_or_default().trim_start_matches([' ', '-']).is_empty()
}

pub(super) fn rest_of_line(page: &Page<'_>, at: usize) -> Range<usize> {
    let (start, line) = page.line(at);
    at..(start + line.trim_end().len()).max(at)
}

fn word(page: &Page<'_>, at: usize) -> Range<usize> {
    let line = rest_of_line(page, at);
    let length = page.text.get(line).unwrap_or_default().split(' ').next().unwrap_or_default().len();
    at..at + length
}
