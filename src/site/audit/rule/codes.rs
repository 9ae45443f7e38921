//! The rules that produced HTML keeps. The numbers never change their meaning.

use crate::diagnostic::Code;

/// A link leads to a page or file of the site that does not exist.
pub const LINK: Code = Code::error("H401", "broken link");
/// A link names an anchor that its page does not have.
pub const ANCHOR: Code = Code::error("H402", "missing anchor");
/// Two elements of a page have one ID.
pub const SAME_ID: Code = Code::error("H403", "repeated ID");
/// An attribute refers to an ID that the page does not have.
pub const NO_SUCH_ID: Code = Code::error("H404", "missing ID");
/// A page has no main heading, or more than one.
pub const ONE_H1: Code = Code::error("H405", "one main heading");
/// A heading's level is more than one below the heading before it.
pub const HEADING_ORDER: Code = Code::error("H406", "skipped heading level");
/// A page does not say which language it is in.
pub const LANGUAGE: Code = Code::error("H407", "no language");
/// A page has no title.
pub const TITLE: Code = Code::error("H408", "no title");
/// Two pages have the same title.
pub const SHARED_TITLE: Code = Code::error("H409", "title used twice");
/// An image does not say what it shows, not even that it shows nothing of note.
pub const IMAGE_TEXT: Code = Code::error("H410", "image without a text");
/// A chart or drawing is neither named nor hidden from screen readers.
pub const DRAWING_NAME: Code = Code::error("H411", "drawing without a name");
/// A table has no caption.
pub const CAPTION: Code = Code::error("H412", "table without a caption");
/// A table's heading cell does not say what it heads.
pub const SCOPE: Code = Code::error("H413", "heading cell without a scope");
/// A link or button has nothing that could be read out.
pub const NO_NAME: Code = Code::error("H414", "link or button without a name");
/// Landmarks of one kind cannot be told apart.
pub const LANDMARKS: Code = Code::error("H415", "landmarks alike");
/// A style or script stands inside the page.
pub const INLINE: Code = Code::error("H416", "style or script in the page");
/// A link runs a script.
pub const SCRIPT_LINK: Code = Code::error("H417", "link that runs a script");
/// A page needs a file from another host.
pub const OTHER_HOST: Code = Code::error("H418", "file from another host");
/// What a template or a program left behind stands in the text.
pub const ARTEFACT: Code = Code::error("H419", "leftover in the text");
/// An element is not closed, or closed without having been opened.
pub const BALANCE: Code = Code::error("H420", "unbalanced HTML");
/// A page that frozen reports link to is no longer there.
pub const FROZEN_LINK: Code = Code::error("H421", "page that a frozen report links to is gone");

/// Every rule of this room, in order.
pub const ALL: [Code; 21] = [
    LINK,
    ANCHOR,
    SAME_ID,
    NO_SUCH_ID,
    ONE_H1,
    HEADING_ORDER,
    LANGUAGE,
    TITLE,
    SHARED_TITLE,
    IMAGE_TEXT,
    DRAWING_NAME,
    CAPTION,
    SCOPE,
    NO_NAME,
    LANDMARKS,
    INLINE,
    SCRIPT_LINK,
    OTHER_HOST,
    ARTEFACT,
    BALANCE,
    FROZEN_LINK,
];
