//! That a change mends what it says and nothing else.

use super::round::{Offer, edits_by_file};
use crate::cli::ReadArgs;
use crate::cli::project::Files;
use crate::cli::timings::Timings;
use crate::diagnostic::{self, Code, Diagnostic, Edit, Place, Texts as _};
use crate::source::yaml::{Reading, Replaced};
use std::collections::BTreeMap;
use std::ops::Range;

/// A plan's files, and all that is wrong with them.
pub(super) struct Examined {
    pub(super) files: Files,
    pub(super) problems: Vec<Diagnostic>,
}

impl Examined {
    /// Loads and checks the plan. Pages are not made: no fix is about them.
    pub(super) fn new(files: Files, args: &ReadArgs) -> Self {
        let mut problems = files.plan(args, &mut Timings::start()).diagnostics;
        diagnostic::sort(&mut problems);
        Self { files, problems }
    }
}

/// A problem apart from its column, which moves as its line is mended. Lines stay: no fix breaks or joins one.
type Key<'p> = (&'p str, &'static str, &'p str, u32);

type Counts<'p> = BTreeMap<Key<'p>, usize>;

/// True where `after` is `before` with these fixes made and nothing but good came of it.
pub(super) fn holds(before: &Examined, after: &Examined, offers: &[&Offer]) -> bool {
    let (then, now) = (counted(&before.problems), counted(&after.problems));
    let gone = offers.iter().all(|offer| now.get(&key(&offer.problem)) < then.get(&key(&offer.problem)));
    let edits = edits_by_file(offers);
    gone && edits.into_iter().all(|(file, edits)| {
        let text = before.files.sources.text(file).unwrap_or_default();
        let stretches = stretches(text, &edits);
        let edits: Vec<Replaced> = stretches.iter().map(Stretch::replaced).collect();
        let old = Reading::of(file, text);
        let new = Reading::of(file, after.files.sources.text(file).unwrap_or_default());
        let trouble = Trouble { file, edited: edited(&stretches), near: near(text, &stretches) };
        let is_read_as_far = new.is_complete() || !old.is_complete();
        is_read_as_far && old.is_kept_by(&new, &edits) && !trouble.is_among(&after.problems, &then, &now)
    })
}

/// A stretch that edits replace.
struct Stretch {
    span: Range<usize>,
    /// How many bytes longer it is afterwards.
    longer: isize,
    /// True where a line is set in otherwise, which says what all of it belongs to: the stretch is the whole line.
    is_indent: bool,
}

impl Stretch {
    fn of(text: &str, edit: &Edit) -> Self {
        let start = text.get(..edit.span.start).unwrap_or_default().rfind('\n').map_or(0, |at| at + 1);
        let end =
            text.get(edit.span.end..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| edit.span.end + at);
        let is_indent = text.get(start..edit.span.start).is_some_and(|before| before.trim().is_empty());
        let longer = edit.text.len().cast_signed() - edit.span.len().cast_signed();
        Self { span: if is_indent { start..end } else { edit.span.clone() }, longer, is_indent }
    }

    fn replaced(&self) -> Replaced {
        (self.span.clone(), self.span.len().saturating_add_signed(self.longer))
    }
}

/// The stretches that edits of one text, in order, replace; those that overlap as one.
fn stretches(text: &str, edits: &[&Edit]) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for stretch in edits.iter().map(|edit| Stretch::of(text, edit)) {
        match stretches.last_mut().filter(|last| last.span.end > stretch.span.start) {
            Some(last) => {
                last.span.end = last.span.end.max(stretch.span.end);
                last.longer += stretch.longer;
            }
            None => stretches.push(stretch),
        }
    }
    stretches
}

/// Where the stretches stand once they are replaced.
fn edited(stretches: &[Stretch]) -> Vec<Range<usize>> {
    let mut longer = 0isize;
    let mut edited = Vec::with_capacity(stretches.len());
    for stretch in stretches {
        let start = stretch.span.start.saturating_add_signed(longer);
        edited.push(start..start + stretch.replaced().1);
        longer += stretch.longer;
    }
    edited
}

/// Numbers of the lines that were set in otherwise, and of the next line with words after each: where it shows that a
/// line was put in the wrong place.
fn near(text: &str, stretches: &[Stretch]) -> Vec<u32> {
    let mut near = Vec::new();
    for stretch in stretches.iter().filter(|stretch| stretch.is_indent) {
        let number = text.bytes().take(stretch.span.start).filter(|byte| *byte == b'\n').count();
        let below = text.lines().enumerate().skip(number + 1).find(|(_, line)| !line.trim().is_empty());
        near.extend([Some(number), below.map(|(number, _)| number)].into_iter().flatten());
    }
    near.iter().filter_map(|number| u32::try_from(number + 1).ok()).collect()
}

/// Where a new problem of reading tells against a change. Elsewhere it was only hidden: behind an error of grammar, or in
/// the value of a name that could not be read.
struct Trouble<'f> {
    file: &'f str,
    edited: Vec<Range<usize>>,
    near: Vec<u32>,
}

impl Trouble<'_> {
    fn is_among(&self, problems: &[Diagnostic], then: &Counts<'_>, now: &Counts<'_>) -> bool {
        problems.iter().filter(|problem| is_of_reading(problem.code)).any(|problem| {
            let key = key(problem);
            // What is put in the wrong place means nothing there; a slip that can be mended was there before.
            let is_beside = |place: &Place| problem.fix.is_none() && self.near.contains(&place.line);
            let is_new = then.get(&key).is_none_or(|then| Some(then) < now.get(&key));
            let is_here = problem.place.as_ref().is_some_and(|place| {
                let overlap = |span: &Range<usize>| place.span.start < span.end && span.start < place.span.end;
                *place.file == *self.file && (is_beside(place) || self.edited.iter().any(overlap))
            });
            is_new && is_here
        })
    }
}

/// True for what is wrong before any rule of the plan is asked.
fn is_of_reading(code: Code) -> bool {
    crate::source::ALL.contains(&code) || crate::plan::CODES.contains(&code)
}

fn counted(problems: &[Diagnostic]) -> Counts<'_> {
    let mut counts = BTreeMap::new();
    for problem in problems {
        *counts.entry(key(problem)).or_default() += 1;
    }
    counts
}

fn key(problem: &Diagnostic) -> Key<'_> {
    let (file, line) = problem.place.as_ref().map_or(("", 0), |place| (&*place.file, place.line));
    (file, problem.code.id, &problem.message, line)
}
