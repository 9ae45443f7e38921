//! The two widths a chart is drawn at.

/// Width of the drawing. A shrunken picture cannot be read, so a page places both and shows the one that has room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// 640 px: a column of text on a desktop, or across A4.
    Wide,
    /// 320 px: a telephone. Names stand above what they name.
    Narrow,
}

impl Layout {
    /// Width in tenths of a pixel.
    pub(super) const fn width(self) -> i32 {
        match self {
            Self::Wide => 6400,
            Self::Narrow => 3200,
        }
    }
}
