//! Words as they come, gathered into paragraphs: what a browser does with spaces, lines and blocks.

use crate::paper::model::{Block, Run};

/// How words look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Style {
    strong: bool,
    emphasis: bool,
    href: Option<String>,
}

impl Style {
    /// Of importance. The words of a link stay as they are, so that they are one link and not several side by side.
    pub(super) fn strong(&self) -> Self {
        Self { strong: self.strong || self.href.is_none(), ..self.clone() }
    }

    /// Stressed; likewise.
    pub(super) fn emphasis(&self) -> Self {
        Self { emphasis: self.emphasis || self.href.is_none(), ..self.clone() }
    }

    pub(super) fn link(&self, href: Option<String>) -> Self {
        Self { href, ..self.clone() }
    }
}

/// Blocks that are done, and the paragraph being gathered.
#[derive(Debug, Default)]
pub(super) struct Flow {
    blocks: Vec<Block>,
    runs: Vec<Run>,
    /// The number of the paragraph being gathered.
    pub(super) number: Option<String>,
    /// The drawing that goes before the next word.
    pub(super) mark: Option<String>,
}

impl Flow {
    /// Adds words; spaces of any number become one, and none stands at the start of a line.
    pub(super) fn words(&mut self, words: &str, style: &Style) {
        let mut space = words.starts_with(|c: char| c.is_ascii_whitespace());
        for word in words.split_ascii_whitespace() {
            self.word(word, space, style);
            space = true;
        }
        let ends_in_space = words.ends_with(|c: char| c.is_ascii_whitespace());
        if ends_in_space && space && !self.is_at_start() {
            self.run(style).push(' ');
        }
    }

    fn word(&mut self, word: &str, space: bool, style: &Style) {
        let space = space && !self.is_at_start();
        if self.mark.is_some() {
            if space {
                self.run(style).push(' ');
            }
            let mark = self.mark.take();
            self.runs.push(Run { mark, ..new_run(style) });
            return self.run(style).push_str(word);
        }
        let run = self.run(style);
        if space {
            run.push(' ');
        }
        run.push_str(word);
    }

    /// True where a space would begin a line or follow another.
    fn is_at_start(&self) -> bool {
        self.runs.last().is_none_or(|run| run.breaks || run.text.ends_with(' '))
    }

    /// The words being gathered in this style.
    fn run(&mut self, style: &Style) -> &mut String {
        let fits = |run: &Run| {
            !run.breaks && (run.strong, run.emphasis, &run.href) == (style.strong, style.emphasis, &style.href)
        };
        if !self.runs.last().is_some_and(fits) {
            self.runs.push(new_run(style));
        }
        let last = self.runs.len() - 1;
        &mut self.runs[last].text
    }

    /// A line ends here, and the paragraph goes on.
    pub(super) fn break_line(&mut self) {
        if let Some(run) = self.runs.last_mut() {
            run.text.truncate(run.text.trim_end_matches(' ').len());
            run.breaks = true;
        }
    }

    /// The paragraph ends here.
    pub(super) fn end(&mut self) {
        let runs = trimmed(std::mem::take(&mut self.runs));
        let number = self.number.take();
        self.mark = None;
        if !runs.is_empty() {
            self.blocks.push(Block::Paragraph { number, runs });
        }
    }

    /// What `fill` adds has lines of its own.
    pub(super) fn apart(&mut self, fill: impl FnOnce(&mut Self)) {
        self.end();
        fill(self);
        self.end();
    }

    /// Adds a block after the paragraph being gathered. One that is empty says nothing.
    pub(super) fn push(&mut self, block: Block) {
        self.end();
        let is_empty = match &block {
            Block::List { items, .. } => items.is_empty(),
            Block::Facts { facts } => facts.is_empty(),
            Block::Heading { runs, .. } | Block::Paragraph { runs, .. } => runs.is_empty(),
            Block::Notice(notice) => notice.blocks.is_empty(),
            _ => false,
        };
        if !is_empty {
            self.blocks.push(block);
        }
    }

    pub(super) fn into_blocks(mut self) -> Vec<Block> {
        self.end();
        self.blocks
    }
}

fn new_run(style: &Style) -> Run {
    Run { strong: style.strong, emphasis: style.emphasis, href: style.href.clone(), ..Run::default() }
}

/// Without spaces or a break at the end.
fn trimmed(mut runs: Vec<Run>) -> Vec<Run> {
    while let Some(last) = runs.last_mut() {
        last.breaks = false;
        last.text.truncate(last.text.trim_end_matches(' ').len());
        if !last.text.is_empty() {
            break;
        }
        runs.pop();
    }
    runs
}

/// The words of blocks in one line.
pub(super) fn runs_of(blocks: Vec<Block>) -> Vec<Run> {
    let mut line: Vec<Run> = Vec::new();
    let mut add = |runs: Vec<Run>| {
        if let Some(last) = line.last_mut() {
            last.text.push(' ');
        }
        line.extend(runs);
    };
    for block in blocks {
        match block {
            Block::Paragraph { runs, .. } | Block::Heading { runs, .. } => add(runs),
            Block::List { items, .. } => items.into_iter().for_each(|item| add(runs_of(item))),
            Block::Facts { facts } => facts.into_iter().for_each(|fact| {
                add(vec![Run { text: fact.label, ..Run::default() }]);
                add(runs_of(fact.blocks));
            }),
            Block::Notice(notice) => add(runs_of(notice.blocks)),
            Block::Table(_) | Block::Figure(_) | Block::PageBreak => {}
        }
    }
    line
}

/// The words of a line without their looks.
pub(in crate::paper) fn text_of(runs: &[Run]) -> String {
    runs.iter().flat_map(|run| [&*run.text, if run.breaks { " " } else { "" }]).collect()
}
