//! Documents of a site's papers, for tests.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::content::{left_out, text_of};
use super::model::{Block, Document, Fact, Run};
use super::tree::{Element, Node, parse};
use super::{Choice, Desk, Form, document};
use crate::plan::{self, Edition, Plan};
use crate::report::{Report, Timeline};
use crate::site::{Grounds, Shelf, Stopwatch, prepare};
use crate::source::{Sources, ThemeFiles};
use std::path::Path;

/// The files of the example.
pub(super) fn example() -> Sources {
    Sources::read(Path::new(env!("CARGO_MANIFEST_DIR"))).0
}

/// The small site of the tests, with these files more.
pub(super) fn small(more: &[(&str, &str)]) -> Sources {
    let site = include_str!("../../tests/support/minimal.txt");
    let files = site.split("\n-- ").skip(1).filter_map(|file| file.split_once(" --\n"));
    let files = files.map(|(path, text)| (path, format!("{text}\n")));
    Sources::from_texts(files.chain(more.iter().map(|(path, text)| (*path, (*text).to_owned()))))
}

/// Lends the desk that the paper for a meeting is made from.
pub(super) fn with_desk<T>(
    sources: &Sources,
    meeting: &str,
    edition: Option<Edition>,
    then: impl FnOnce(Desk<'_>, Choice) -> T,
) -> T {
    let (mut plan, ..): (Plan, _, _) = plan::load(sources);
    let choice = Choice::new(&plan, meeting, edition).unwrap();
    choice.cut(&mut plan);
    let timeline = Timeline::new(&plan);
    let reports: Vec<Report<'_>> = (0..plan.periods.len()).map(|at| Report::new(&timeline, at)).collect();
    let theme = ThemeFiles::default();
    let grounds =
        Grounds { sources, theme: &theme, timeline: &timeline, reports: &reports, allowed: &[], freezing: None };
    let made = prepare(grounds, &Stopwatch::stopped(), |prepared| {
        let shelf = Shelf::new(prepared);
        then(Desk { plan: &plan, shelf: &shelf }, choice)
    });
    made.unwrap_or_else(|unsound| panic!("{unsound:?}"))
}

/// The document of the paper for a meeting.
pub(super) fn paper(sources: &Sources, meeting: &str, edition: Option<Edition>) -> Document {
    with_desk(sources, meeting, edition, |desk, choice| document(desk, choice, Form::Paper).unwrap())
}

/// Blocks as an outline that people can read.
pub(super) fn outlined(all: &[Block]) -> String {
    let mut out = String::new();
    blocks(all, 0, &mut out);
    out
}

/// A document as an outline that people can read.
pub(super) fn outline(document: &Document) -> String {
    let mut out = format!("{} ({})\n", document.title, document.draft.as_deref().unwrap_or("published"));
    for paper in &document.papers {
        out += &format!("{} | {}\n", paper.kicker, paper.title);
        for notice in &paper.notices {
            out += &format!("! {}\n", notice.label);
            blocks(&notice.blocks, 1, &mut out);
        }
        facts(&paper.facts, 0, &mut out);
        blocks(&paper.blocks, 0, &mut out);
    }
    out
}

fn facts(all: &[Fact], depth: usize, out: &mut String) {
    for fact in all {
        *out += &format!("{}{}:\n", "  ".repeat(depth), fact.label);
        blocks(&fact.blocks, depth + 1, out);
    }
}

fn blocks(all: &[Block], depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    let number = |number: &Option<String>| number.as_ref().map_or_else(String::new, |number| format!("{number} "));
    for block in all {
        match block {
            Block::Heading { level, number: own, runs } => {
                *out += &format!("{indent}{} {}{}\n", "#".repeat(usize::from(*level)), number(own), words(runs));
            }
            Block::Paragraph { number: own, runs } => *out += &format!("{indent}{}{}\n", number(own), words(runs)),
            Block::List { items, .. } => items.iter().for_each(|item| {
                *out += &format!("{indent}-\n");
                blocks(item, depth + 1, out);
            }),
            Block::Facts { facts: own } => facts(own, depth, out),
            Block::Table(table) => {
                let heads: Vec<String> = table.columns.iter().map(|column| words(&column.runs)).collect();
                *out += &format!("{indent}[{}] {}\n", words(&table.caption), heads.join(" | "));
                for row in &table.rows {
                    let cells: Vec<String> = row.iter().map(|cell| line(&cell.blocks)).collect();
                    *out += &format!("{indent}  {}\n", cells.join(" | "));
                }
            }
            Block::Figure(figure) => {
                let (title, subtitle) = (words(&figure.title), words(&figure.subtitle));
                *out += &format!("{indent}<{}> {title}. {subtitle}: {}\n", figure.drawing, figure.alt);
                blocks(&figure.notes, depth + 1, out);
            }
            Block::Notice(notice) => {
                *out += &format!("{indent}! {}\n", notice.label);
                blocks(&notice.blocks, depth + 1, out);
            }
            Block::PageBreak => *out += "----\n",
        }
    }
}

/// Blocks of a cell in one line.
fn line(all: &[Block]) -> String {
    outlined(all).trim_end().replace('\n', " / ")
}

/// Words with the signs of how they look: *of importance*, a {shape}, a line's end.
fn words(runs: &[Run]) -> String {
    let one = |run: &Run| {
        let mark = run.mark.as_ref().map_or_else(String::new, |mark| format!("{{{}}}", mark.trim_end_matches(".svg")));
        let words = if run.strong { format!("*{}*", run.text) } else { run.text.clone() };
        let href = run.href.as_ref().map_or_else(String::new, |href| format!("({href})"));
        format!("{mark}{words}{href}{}", if run.breaks { " / " } else { "" })
    };
    runs.iter().map(one).collect()
}

/// The words of a page's main part, without its heading, in the order in which they are read.
pub(super) fn words_of_page(html: &str) -> Vec<String> {
    let tree = parse(html);
    let mut words = Vec::new();
    words_of(tree.find(&|element| element.name == "main").unwrap(), &mut words);
    words
}

/// The words of an element in order: the names of groups of rows before the heads that
/// a paper repeats for each.
fn words_of(element: &Element<'_>, out: &mut Vec<String>) {
    let is_grouped = |row: &Element<'_>| row.has_class("group");
    if element.name == "table"
        && let Some(group) = element.find(&is_grouped)
    {
        let group = group.text();
        for part in element.elements().filter(|part| part.name == "caption") {
            split(&part.text(), out);
        }
        split(&group, out);
        for part in element.elements().filter(|part| part.name != "caption") {
            match part.find(&is_grouped).filter(|own| own.text() == group) {
                Some(_) => part.elements().filter(|row| !is_grouped(row)).for_each(|row| words_of(row, out)),
                None => words_of(part, out),
            }
        }
        return;
    }
    // The line below a figure says where it comes from; the files that it offers are the screen's.
    if element.name == "p" && element.has_class("source") {
        return split(element.text().split(" Download ").next().unwrap_or_default(), out);
    }
    for node in &element.children {
        match node {
            Node::Text(words) => split(words, out),
            Node::Element(element) if element.name == "svg" || is_silent(element) => {}
            Node::Element(element) => words_of(element, out),
        }
    }
}

/// True for what no paper says: written out here once more, so that nothing joins it unseen.
fn is_silent(element: &Element<'_>) -> bool {
    matches!(element.name, "script" | "style" | "template" | "h1")
        || element.attr("hidden").is_some()
        || element.has_class("para")
        || element.has_class("cite")
        || (element.name == "p" && element.has_class("notice"))
        || left_out::CLASSES.iter().any(|class| element.has_class(class))
}

/// Words and numbers without the signs around them.
pub(super) fn split(text: &str, out: &mut Vec<String>) {
    out.extend(text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned));
}

fn words_of_runs(runs: &[Run], out: &mut Vec<String>) {
    split(&text_of(runs), out);
}

pub(super) fn words_of_blocks(blocks: &[Block], out: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { number, runs, .. } | Block::Paragraph { number, runs } => {
                split(number.as_deref().unwrap_or_default(), out);
                words_of_runs(runs, out);
            }
            Block::List { items, .. } => items.iter().for_each(|item| words_of_blocks(item, out)),
            Block::Facts { facts } => facts.iter().for_each(|fact| {
                split(&fact.label, out);
                words_of_blocks(&fact.blocks, out);
            }),
            Block::Table(table) => {
                words_of_runs(&table.caption, out);
                table.columns.iter().for_each(|column| words_of_runs(&column.runs, out));
                table.rows.iter().flatten().for_each(|cell| words_of_blocks(&cell.blocks, out));
            }
            Block::Figure(figure) => {
                words_of_runs(&figure.title, out);
                words_of_runs(&figure.subtitle, out);
                words_of_blocks(&figure.notes, out);
            }
            Block::Notice(notice) => {
                split(&notice.label, out);
                words_of_blocks(&notice.blocks, out);
            }
            Block::PageBreak => {}
        }
    }
}
