use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("M313", "a column without a heading"), find);

const HELP: &str = "say what the column holds, such as “Action” above the first one";

/// Each cell of a table is read out with the heading of its column (WCAG 1.3.1).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in context.prose.iter().filter(|prose| context.is_current(prose)) {
        let mut column = 0;
        let mut head = false;
        let mut row: Range<usize> = 0..0;
        let empty = prose.events.windows(2).filter_map(|pair| {
            let [(event, span), (next, _)] = pair else { return None };
            match event {
                Event::Start(Tag::TableHead) => (head, column, row) = (true, 0, span.clone()),
                Event::End(TagEnd::TableHead) => head = false,
                Event::Start(Tag::TableCell) if head => {
                    column += 1;
                    let is_empty = matches!(next, Event::End(TagEnd::TableCell));
                    return is_empty.then(|| (column, line(prose.body, &row)));
                }
                _ => {}
            }
            None
        });
        for (column, span) in empty.take(MOST) {
            let message = format!("column {column} of this table has no heading");
            breaches.push(Breach::new(RULE.code, prose.file, prose.at(span), message).help(HELP));
        }
    }
}

/// The row of headings, without the end of its line.
fn line(body: &str, row: &Range<usize>) -> Range<usize> {
    row.start..row.start + body[row.clone()].trim_end().len()
}
