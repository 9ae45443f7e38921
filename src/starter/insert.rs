//! Adding to a list in a clerk's own file, every word of which stays as it is.

use crate::plan::PriorityDoc;
use crate::source::yaml::{self, Index, Part, Step};
use std::sync::Arc;

/// The text of a priority's file with an action more at the end of its list; `None` where the list is not written item
/// beneath item, so that nothing can be added without changing what stands there.
///
/// `actions` is how many there are; `fields` are the new one's lines, the first of them its `id`.
pub(super) fn action(file: &Arc<str>, text: &str, actions: usize, id: &str, fields: &[String]) -> Option<String> {
    let (at, dash) = match actions.checked_sub(1) {
        Some(last) => after_item(text, last)?,
        None => return first(file, text, id, fields),
    };
    verified(file, with(text, at, &item(dash, fields)), actions, id)
}

/// The columns in which an item's dash and its fields stand.
#[derive(Debug, Clone, Copy)]
struct Columns {
    dash: usize,
    fields: usize,
}

/// Where the item at position `last` of `actions` ends, and its columns.
fn after_item(text: &str, last: usize) -> Option<(usize, Columns)> {
    let name = Index::new(text).place(&[Step::Key("actions"), Step::Item(last)], Part::Value)?;
    let start = text[..name.start].rfind('\n').map_or(0, |newline| newline + 1);
    let before = &text[start..name.start];
    let dash = before.find('-').filter(|_| before.trim() == "-")?;
    let columns = Columns { dash, fields: before.len() };
    let mut end = start;
    for line in text[start..].split_inclusive('\n') {
        let words = line.trim_start_matches(' ');
        let indent = line.len() - words.len();
        let is_blank = words.trim().is_empty();
        // A remark in the fields' own column is the item's; one further left is about what follows.
        if end > start && !is_blank && indent < columns.fields {
            break;
        }
        let line_end = line.as_ptr() as usize - text.as_ptr() as usize + line.len();
        if !is_blank {
            end = line_end;
        }
    }
    Some((end, columns))
}

fn item(columns: Columns, fields: &[String]) -> String {
    let lines = fields.iter().enumerate().map(|(at, field)| {
        let mut margin = " ".repeat(columns.fields);
        if at == 0 {
            margin.replace_range(columns.dash..=columns.dash, "-");
        }
        format!("{margin}{field}\n")
    });
    lines.collect()
}

fn with(text: &str, at: usize, addition: &str) -> String {
    let (before, after) = text.split_at(at);
    let newline = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
    format!("{before}{newline}{addition}{after}")
}

/// The first action of a file: `actions` stands in it as an empty list, as a bare name, or not at all.
fn first(file: &Arc<str>, text: &str, id: &str, fields: &[String]) -> Option<String> {
    let item = item(Columns { dash: 2, fields: 4 }, fields);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.split(" #").next().unwrap_or_default().trim_end();
        if let Some(rest) = bare.strip_prefix("actions:") {
            if !matches!(rest.trim(), "" | "[]") {
                return None;
            }
            let named = format!("{}actions:\n{item}{}", &text[..start], &text[start + line.len()..]);
            return verified(file, named, 0, id);
        }
        start += line.len();
    }
    verified(file, with(text, text.len(), &format!("actions:\n{item}")), 0, id)
}

/// The new text, where it reads as the old one with this action more.
fn verified(file: &Arc<str>, text: String, actions: usize, id: &str) -> Option<String> {
    let loaded = yaml::load::<PriorityDoc>(file, &text);
    let doc = loaded.value.filter(|_| loaded.diagnostics.is_empty())?;
    let last = doc.actions.last().is_some_and(|action| action.id.as_str() == id);
    (last && doc.actions.len() == actions + 1).then_some(text)
}
