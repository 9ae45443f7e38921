//! What is looked at before a paper is set: that everything in it can be set and nothing would be left out.
//!
//! Typst names a line of the template; here the part of the paper is known. A character in a drawing that the typeface
//! does not have would be left out without a word.

use super::spelling::spell;
use crate::diagnostic::Diagnostic;
use crate::paper::codes::{CHARACTER, DRAWING, OUT_OF_SHAPE};
use crate::paper::model::{Block, Cell, Document, Fact, Figure, Notice, Paper, Run, Table};
use std::collections::BTreeSet;

type Seen = Result<(), Box<Diagnostic>>;

/// Finds the first thing that cannot be set in a typeface that `has` some characters.
pub(super) fn look(document: &Document, has: &dyn Fn(char) -> bool) -> Seen {
    let drawings = document.drawings.iter().map(|drawing| drawing.name.as_str()).collect();
    let mut look = Look { document, has, drawings, part: document.title.clone(), level: 1 };
    look.words()?;
    look.drawings()?;
    look.agenda()?;
    let mut ids = BTreeSet::new();
    for paper in &document.papers {
        if !ids.insert(paper.id.as_str()) {
            return Err(look.out_of_shape(&format!("there are two papers {}", paper.id)));
        }
        look.paper(paper)?;
    }
    Ok(())
}

struct Look<'a> {
    document: &'a Document,
    has: &'a dyn Fn(char) -> bool,
    drawings: BTreeSet<&'a str>,
    /// Where we are, as a reader would say it: the last heading.
    part: String,
    /// The level of the last heading.
    level: u8,
}

impl Look<'_> {
    fn words(&self) -> Seen {
        let Document { title, organisation, draft, words, .. } = self.document;
        self.texts([title, organisation, &words.page_of, &words.pages, &words.page, &words.contents])?;
        self.texts(draft)?;
        if title.trim().is_empty() { Err(self.out_of_shape("it has no title")) } else { Ok(()) }
    }

    fn drawings(&self) -> Seen {
        for drawing in &self.document.drawings {
            if let Some(character) = shown(&drawing.svg).chars().find(|character| !self.can_set(*character)) {
                return Err(self.character(character, &format!("in the drawing {}", drawing.name)));
            }
            if drawing.width == 0 || drawing.height == 0 {
                return Err(unreadable(self.document, &drawing.name, "it has no size"));
            }
        }
        Ok(())
    }

    fn agenda(&mut self) -> Seen {
        let Some(agenda) = &self.document.agenda else { return Ok(()) };
        self.begin(&agenda.title);
        self.texts([&agenda.kicker, &agenda.title])?;
        self.facts(&agenda.facts)?;
        self.blocks(&agenda.notes)?;
        for item in &agenda.items {
            self.begin(&item.title);
            self.level = 2;
            self.texts([&item.number, &item.title])?;
            self.blocks(&item.blocks)?;
            if let Some(id) = &item.paper
                && !self.document.papers.iter().any(|paper| paper.id == *id)
            {
                return Err(self.out_of_shape(&format!("item {} is about {id}, which is not here", item.number)));
            }
        }
        Ok(())
    }

    fn paper(&mut self, paper: &Paper) -> Seen {
        self.begin(&paper.title);
        self.texts([&paper.kicker, &paper.title])?;
        self.facts(&paper.facts)?;
        for notice in &paper.notices {
            self.notice(notice)?;
        }
        self.blocks(&paper.blocks)
    }

    fn begin(&mut self, title: &str) {
        title.clone_into(&mut self.part);
        self.level = 1;
    }

    fn blocks(&mut self, blocks: &[Block]) -> Seen {
        blocks.iter().try_for_each(|block| self.block(block))
    }

    fn block(&mut self, block: &Block) -> Seen {
        match block {
            Block::Heading { level, number, runs } => self.heading(*level, number.as_deref(), runs),
            Block::Paragraph { number, runs } => {
                self.texts(number)?;
                self.runs(runs)
            }
            Block::List { items, .. } => items.iter().try_for_each(|item| self.blocks(item)),
            Block::Facts { facts } => self.facts(facts),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Notice(notice) => self.notice(notice),
            Block::PageBreak => Ok(()),
        }
    }

    fn heading(&mut self, level: u8, number: Option<&str>, runs: &[Run]) -> Seen {
        let words: String = runs.iter().map(|run| run.text.as_str()).collect();
        self.part = number.map_or_else(|| words.clone(), |number| format!("{number} {words}"));
        self.texts([&self.part])?;
        if !(2..=6).contains(&level) || level > self.level + 1 {
            return Err(self.out_of_shape(&format!("its heading has level {level} after level {}", self.level)));
        }
        self.level = level;
        self.runs(runs)
    }

    fn facts(&mut self, facts: &[Fact]) -> Seen {
        facts.iter().try_for_each(|fact| {
            self.texts([&fact.label])?;
            self.blocks(&fact.blocks)
        })
    }

    fn notice(&mut self, notice: &Notice) -> Seen {
        self.texts([&notice.label])?;
        self.blocks(&notice.blocks)
    }

    fn table(&mut self, table: &Table) -> Seen {
        self.runs(&table.caption)?;
        if table.columns.is_empty() {
            return Err(self.out_of_shape("a table has no columns"));
        }
        table.columns.iter().try_for_each(|column| self.runs(&column.runs))?;
        for row in &table.rows {
            if row.len() != table.columns.len() {
                let (cells, columns) = (row.len(), table.columns.len());
                return Err(self.out_of_shape(&format!("a row has {cells} cells in a table of {columns} columns")));
            }
            row.iter().try_for_each(|Cell { blocks, .. }| self.blocks(blocks))?;
        }
        Ok(())
    }

    fn figure(&mut self, figure: &Figure) -> Seen {
        self.runs(&figure.title)?;
        self.runs(&figure.subtitle)?;
        self.drawing(&figure.drawing)?;
        if figure.alt.trim().is_empty() {
            return Err(self.out_of_shape(&format!("the drawing {} is not said in words", figure.drawing)));
        }
        self.blocks(&figure.notes)
    }

    fn runs(&self, runs: &[Run]) -> Seen {
        runs.iter().try_for_each(|run| {
            self.texts([&run.text])?;
            run.mark.as_ref().map_or(Ok(()), |mark| self.drawing(mark))
        })
    }

    fn drawing(&self, name: &str) -> Seen {
        if self.drawings.contains(name) {
            return Ok(());
        }
        Err(unreadable(self.document, name, &format!("it is missing (under “{}”)", self.part)))
    }

    fn texts<'t>(&self, texts: impl IntoIterator<Item = &'t String>) -> Seen {
        for text in texts {
            if let Some(character) = text.chars().find(|character| !self.can_set(*character)) {
                return Err(self.character(character, &format!("under “{}”", self.part)));
            }
        }
        Ok(())
    }

    /// True where the typeface has the character or its other spelling, or it is one that is never drawn.
    fn can_set(&self, character: char) -> bool {
        let character = spell(character);
        matches!(character, '\n' | '\u{ad}' | '\u{200b}' | '\u{2060}') || (self.has)(character)
    }

    fn character(&self, character: char, place: &str) -> Box<Diagnostic> {
        let (title, number) = (&self.document.title, u32::from(character));
        let message = format!(
            "“{title}” has “{character}” (U+{number:04X}) {place}, which the typeface of the PDF does not have"
        );
        Box::new(Diagnostic::new(CHARACTER, message).help("Say it in words, in letters of the Latin alphabet"))
    }

    fn out_of_shape(&self, why: &str) -> Box<Diagnostic> {
        let message = format!("“{}” cannot be set as PDF, at “{}”: {why}", self.document.title, self.part);
        let help = "This is a fault in Ragstone and not in the plan; the paper as HTML has the same words";
        Box::new(Diagnostic::new(OUT_OF_SHAPE, message).help(help))
    }
}

/// A drawing that is not SVG as a paper needs it.
pub(super) fn unreadable(document: &Document, name: &str, why: &str) -> Box<Diagnostic> {
    let message = format!("the drawing {name} of “{}” cannot be read: {why}", document.title);
    let help = "A drawing is SVG that stands by itself, without scripts, custom properties or other files";
    Box::new(Diagnostic::new(DRAWING, message).help(help))
}

/// The SVG without its words for those who do not see it.
fn shown(svg: &str) -> String {
    ["title", "desc"].iter().fold(svg.to_owned(), |svg, name| {
        let (open, close) = (format!("<{name}"), format!("</{name}>"));
        svg.split(&close).map(|piece| &piece[..piece.rfind(&open).unwrap_or(piece.len())]).collect()
    })
}

#[cfg(test)]
mod tests;
