//! The codes of what can go wrong when a paper is set.

use crate::diagnostic::Code;

/// Typst refuses the paper for a reason that no other code has.
pub const NOT_SET: Code = Code::error("P950", "paper that cannot be set");
/// The typeface has no such character.
pub const CHARACTER: Code = Code::error("P951", "character that the typeface does not have");
/// A drawing that is missing, or that is not SVG which stands by itself.
pub const DRAWING: Code = Code::error("P952", "drawing that cannot be read");
/// A heading that leaves out a level, a row of too many cells, a picture without words.
pub const OUT_OF_SHAPE: Code = Code::error("P953", "paper out of shape");

/// A page that the paper is made of is not there.
pub const NO_PAGE: Code = Code::error("C654", "a page that a paper is made of is not there");

/// Every code of this room.
pub const CODES: &[Code] = &[NOT_SET, CHARACTER, DRAWING, OUT_OF_SHAPE, NO_PAGE];
