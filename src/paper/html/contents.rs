//! What is in a paper, by its headings of the second level.

use crate::paper::content::text_of;
use crate::paper::model::Block;
use serde::Serialize;

/// A heading and its anchor, which the template makes of the heading's place among the blocks.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Entry {
    id: String,
    number: Option<String>,
    label: String,
}

/// From how many headings on a paper lists them.
const LISTED: usize = 4;

/// The headings of a paper whose IDs begin with `at`; none where there are few.
pub(super) fn entries(blocks: &[Block], at: &str) -> Vec<Entry> {
    let entry = |(place, block): (usize, &Block)| match block {
        Block::Heading { level: 2, number, runs } => {
            Some(Entry { id: format!("{at}-{place}"), number: number.clone(), label: text_of(runs) })
        }
        _ => None,
    };
    let entries: Vec<Entry> = (1..).zip(blocks).filter_map(entry).collect();
    if entries.len() < LISTED { Vec::new() } else { entries }
}
