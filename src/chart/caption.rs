//! The words at the head of a chart.

use super::layout::Layout;
use super::svg::{Anchor, Area, Drawn, Head, Mark, Type, wrap};
use std::borrow::Cow;

/// What a chart says before it shows anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caption<'a> {
    /// Unique in the page. The ids inside the drawing begin with it, so two layouts of a chart need two.
    pub id: &'a str,
    /// The finding in one sentence, at most 15 words.
    pub headline: &'a str,
    /// Measure, coverage, period.
    pub subtitle: &'a str,
    /// What the picture shows, for someone who cannot see it: written from the same figures.
    pub description: &'a str,
    /// Where headline and subtitle are read.
    pub place: CaptionPlace,
}

impl<'a> Caption<'a> {
    /// What a drawing of a size (tenths of a pixel) says of itself.
    pub(super) const fn head(&self, size: (i32, i32)) -> Head<'a> {
        Head { id: self.id, title: self.headline, description: self.description, size }
    }
}

/// Where a chart's headline and subtitle are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaptionPlace {
    /// In the drawing: for a file that may be opened or pasted alone.
    Drawn,
    /// In the text beside it, which says them already.
    Beside,
}

/// A caption broken into lines.
pub(super) struct CaptionLines<'a> {
    headline: Vec<Cow<'a, str>>,
    subtitle: Vec<Cow<'a, str>>,
}

impl<'a> CaptionLines<'a> {
    /// Breaks a caption to the width of a layout.
    pub(super) fn new(caption: &Caption<'a>, layout: Layout) -> Self {
        if caption.place == CaptionPlace::Beside {
            return Self { headline: Vec::new(), subtitle: Vec::new() };
        }
        Self {
            headline: wrap(caption.headline, Type::Headline, layout.width(), 4),
            subtitle: wrap(caption.subtitle, Type::Subtitle, layout.width(), 3),
        }
    }

    /// Height in tenths of a pixel, without the space below.
    pub(super) fn height(&self) -> i32 {
        let between = if self.headline.is_empty() || self.subtitle.is_empty() { 0 } else { 20 };
        self.headline.len() as i32 * Type::Headline.line_height()
            + between
            + self.subtitle.len() as i32 * Type::Subtitle.line_height()
    }

    /// Height in tenths of a pixel with the space below; nothing where there are no lines.
    pub(super) fn height_with_space(&self) -> i32 {
        const BELOW: i32 = 120;
        if self.headline.is_empty() && self.subtitle.is_empty() { 0 } else { self.height() + BELOW }
    }

    /// Draws the lines from the top left corner.
    pub(super) fn draw(&self, area: &Area<'_>) -> Drawn {
        area.draw(&Mark::new([(0, 0)], |canvas, [(x, mut top)]| {
            for (lines, style) in [(&self.headline, Type::Headline), (&self.subtitle, Type::Subtitle)] {
                for line in lines {
                    let baseline = top + style.line_height() / 2 + style.below_middle();
                    canvas.text(style, Anchor::Start, (x, baseline), line);
                    top += style.line_height();
                }
                top += 20;
            }
        }))
    }
}
