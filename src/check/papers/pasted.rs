use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::passage::Passage;
use super::super::passages::{self, Part};
use super::super::rule::{Reach, Rule};
use crate::diagnostic::Code;
use std::ops::Range;

pub(super) const RULE: Rule =
    Rule::judgement(Code::warning("P332", "words that stand at the head of exempt text"), find);

/// What stands at the head of a report, or of a part of one, that the public may not read.
const MARKS: [&[&str]; 9] = [
    &["not", "for", "publication"],
    &["exempt", "by", "virtue", "of", "paragraph"],
    &["exempt", "from", "publication"],
    &["contains", "exempt", "information"],
    &["contains", "confidential", "information"],
    &["contain", "exempt", "information"],
    &["confidential", "appendix"],
    &["exempt", "appendix"],
    &["confidential", "annex"],
];

const HELP: &str = "if it is exempt, take it out of this folder, and say under `exempt:` only that it is kept back, why, and \
    where it is held; if it is not, use other words";

/// There is no field for exempt text, so what is pasted lands in another (`domain.md` §1.7). Papers, meetings and
/// follow-ups are read.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for part in passages::parts(context) {
        let may = match part {
            Part::Registers => true,
            Part::Prose(at) => is_committees(&context.prose[at].file),
            Part::Priority(_) | Part::Period(_) => false,
        };
        if !may {
            continue;
        }
        part.each(context, Reach::Everything, &mut |passage, stand| {
            let Some(span) = is_committees(stand.file).then(|| marked(passage)).flatten() else { return };
            let at = stand.at(&span);
            if !describes_exempt(&at) {
                let message = format!("`{}` is what stands at the head of exempt text", passage.slice(&span));
                breaches.push(Breach::new(RULE.code, stand.file, at, message).help(HELP));
            }
        });
    }
}

fn is_committees(file: &str) -> bool {
    ["content/papers/", "content/meetings/", "content/follow-ups.yaml"].iter().any(|own| file.starts_with(own))
}

/// True within the fields that say what is kept back.
fn describes_exempt(at: &At) -> bool {
    matches!(at, At::Words(path, ..) if path.iter().any(|step| matches!(step, Step::Key("exempt"))))
}

/// The first mark of a passage.
fn marked(passage: &Passage<'_>) -> Option<Range<usize>> {
    let is_mark =
        |from: usize, mark: &&[&str]| (from..).zip(*mark).all(|(at, word)| passage.at(at).eq_ignore_ascii_case(word));
    let first = (0..passage.tokens.len()).find_map(|from| {
        let mark = MARKS.iter().find(|mark| is_mark(from, mark))?;
        Some(passage.stretch(from, from + mark.len() - 1))
    });
    first.or_else(|| part_b(passage))
}

/// "Part B" or "Part 2" at the head of a passage that calls itself exempt or confidential.
fn part_b(passage: &Passage<'_>) -> Option<Range<usize>> {
    let is_part = passage.at(0).eq_ignore_ascii_case("part") && matches!(passage.at(1), "B" | "2" | "II");
    let says = |word: &str| ["exempt", "confidential", "private"].iter().any(|mark| word.eq_ignore_ascii_case(mark));
    (is_part && (2..8).any(|at| says(passage.at(at)))).then(|| passage.stretch(0, 1))
}
