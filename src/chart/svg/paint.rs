//! How a class travels through plotters, which only knows colours.
//!
//! Each [`Paint`] has a sentinel colour of its own. Charts style what plotters draws by itself (axes, grid, ticks)
//! with it; the backend reads the class back and writes no colour at all.

use super::type_scale::Type;
use plotters::style::{RGBColor, ShapeStyle};
use plotters_backend::BackendColor;

/// What plotters may draw by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paint {
    /// Axis and zero lines.
    Axis,
    /// Grid lines.
    Grid,
    /// The line through readings.
    Series,
    /// An average or a median.
    Mean,
    /// A process limit.
    Limit,
    /// What is aimed for.
    Target,
    /// Leads from a line to its words.
    Leader,
    /// Text in one of the styles.
    Text(Type),
}

/// First byte of every sentinel: a colour without it was never given by us.
const SENTINEL: u8 = 0xc5;

impl Paint {
    /// The sentinel colour.
    pub(crate) const fn colour(self) -> RGBColor {
        match self {
            Self::Axis => RGBColor(SENTINEL, 0, 0),
            Self::Grid => RGBColor(SENTINEL, 0, 1),
            Self::Series => RGBColor(SENTINEL, 0, 2),
            Self::Mean => RGBColor(SENTINEL, 0, 3),
            Self::Limit => RGBColor(SENTINEL, 0, 4),
            Self::Target => RGBColor(SENTINEL, 0, 5),
            Self::Leader => RGBColor(SENTINEL, 0, 6),
            Self::Text(style) => RGBColor(SENTINEL, 1, style as u8),
        }
    }

    /// A plotters style that carries this class.
    pub(crate) fn style(self) -> ShapeStyle {
        ShapeStyle::from(&self.colour())
    }

    /// Reads the class back. Plotters' own default colours mean nothing here.
    pub(super) fn read(colour: BackendColor) -> Option<Self> {
        match colour.rgb {
            (SENTINEL, 0, 0) => Some(Self::Axis),
            (SENTINEL, 0, 1) => Some(Self::Grid),
            (SENTINEL, 0, 2) => Some(Self::Series),
            (SENTINEL, 0, 3) => Some(Self::Mean),
            (SENTINEL, 0, 4) => Some(Self::Limit),
            (SENTINEL, 0, 5) => Some(Self::Target),
            (SENTINEL, 0, 6) => Some(Self::Leader),
            (SENTINEL, 1, style) => Type::ALL.get(usize::from(style)).copied().map(Self::Text),
            _ => None,
        }
    }

    /// CSS class.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Axis => "axis",
            Self::Grid => "grid",
            Self::Series => "series",
            Self::Mean => "spc-mean",
            Self::Limit => "spc-limit",
            Self::Target => "target",
            Self::Leader => "leader",
            Self::Text(style) => style.class(),
        }
    }
}
