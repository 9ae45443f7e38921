#![allow(clippy::unwrap_used)]
use super::model::Block;
use super::testing::{example, paper};
use crate::plan::Edition;

#[test]
fn a_paper_carries_the_edition_asked_for_and_all_actions() {
    let sources = example();
    for edition in [Edition::Cabinet, Edition::Scrutiny] {
        let document = paper(&sources, "2022-10-19-cabinet", Some(edition));
        let rows = |block: &Block| if let Block::Table(table) = block { table.rows.len() } else { 0 };
        let blocks = &document.papers[0].blocks;
        let appendix = blocks.iter().rposition(|block| *block == Block::PageBreak).unwrap();
        assert_eq!(blocks[appendix..].iter().map(rows).sum::<usize>(), 69);
        assert!(document.drawings.iter().any(|drawing| drawing.name == "mark-red.svg"));
    }
}
