//! The five sizes of text a chart may use, and nothing between them.

use super::number::SCALE;
use super::paint::Paint;
use plotters::style::{Color, IntoFont, TextStyle};
use std::fmt::Write;

/// The weight of a line of text: which of the two width tables measures it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// 400.
    Regular,
    /// 700.
    Bold,
}

/// A style of text. Its class carries size, weight and colour; the same numbers measure the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    /// The finding, in one sentence.
    Headline,
    /// Measure, coverage, period.
    Subtitle,
    /// Names of rows, words of the key.
    Label,
    /// Counts, and names that lead.
    Strong,
    /// Notes, column heads, ticks.
    Small,
}

impl Type {
    /// Every style, in the order of [`Paint`]'s numbering.
    pub(crate) const ALL: [Self; 5] = [Self::Headline, Self::Subtitle, Self::Label, Self::Strong, Self::Small];

    /// CSS class.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Headline => "t-headline",
            Self::Subtitle => "t-subtitle",
            Self::Label => "t-label",
            Self::Strong => "t-strong",
            Self::Small => "t-small",
        }
    }

    /// Font size in pixels.
    pub(crate) const fn size(self) -> u32 {
        match self {
            Self::Headline => 18,
            Self::Subtitle => 14,
            Self::Label | Self::Strong => 13,
            Self::Small => 12,
        }
    }

    /// Font weight.
    pub(crate) const fn weight(self) -> Weight {
        match self {
            Self::Headline | Self::Strong => Weight::Bold,
            Self::Subtitle | Self::Label | Self::Small => Weight::Regular,
        }
    }

    /// Distance between two baselines, in tenths of a pixel.
    pub(crate) const fn line_height(self) -> i32 {
        match self {
            Self::Headline => 240,
            Self::Subtitle => 200,
            Self::Label | Self::Strong => 180,
            Self::Small => 160,
        }
    }

    /// How far the baseline lies below the middle of the capitals, in tenths of a pixel: half the cap height (0.668 em).
    pub(crate) const fn below_middle(self) -> i32 {
        self.size() as i32 * 334 / 100
    }

    /// The style by which plotters writes text of its own (tick labels, axis names).
    pub(crate) fn for_plotters(self) -> TextStyle<'static> {
        let size = self.size() as i32 * SCALE;
        let mut style = TextStyle::from(("Atkinson Hyperlegible Next", size).into_font());
        style.color = Paint::Text(self).colour().to_backend_color();
        style
    }

    /// The rules that give each class the size and weight it was measured with.
    pub(super) fn push_css(css: &mut String) {
        for style in Self::ALL {
            let weight = if style.weight() == Weight::Bold { 700 } else { 400 };
            let _ = writeln!(css, ".chart .{}{{font-size:{}px;font-weight:{weight}}}", style.class(), style.size());
        }
    }
}
