//! Every rule of this room: what can be wrong with a file before anybody asks what it means.

use crate::diagnostic::Code;

// Files and folders.
pub(super) const UNREADABLE: Code = Code::error("Y001", "a file or folder cannot be read");
pub(super) const SYMLINK: Code = Code::error("Y002", "a link stands where a file should");
pub(super) const NOT_A_FILE: Code = Code::error("Y003", "something that is neither a file nor a folder");
pub(super) const TOO_LARGE: Code = Code::error("Y004", "a file is too large");
pub(super) const NOT_UTF8: Code = Code::error("Y005", "a file is not in UTF-8");
pub(super) const NUL_BYTE: Code = Code::error("Y006", "a file is not text");
pub(super) const YML: Code = Code::error("Y007", "a file ends in .yml");
pub(super) const STRAY: Code = Code::warning("Y008", "a file that nothing reads");
pub(super) const SAME_BUT_CASE: Code = Code::error("Y009", "two names differ only by capital letters");
pub(super) const NO_CONTENT: Code = Code::error("Y010", "there is no content folder");
pub(super) const BAD_NAME: Code = Code::error("Y011", "a file name cannot be read");
/// A document whose name cannot be part of an address.
pub(super) const DOCUMENT_NAME: Code = Code::error("Y012", "a document's name cannot be an address");
/// A table that is not the readings of a measure.
pub(super) const TABLE_ELSEWHERE: Code = Code::error("Y013", "a table that nothing reads");
/// A name that Windows changes, or keeps for itself.
pub(super) const WINDOWS_NAME: Code = Code::error("Y014", "a name that Windows cannot use");

/// Data that an editor saved under its own ending.
pub(super) const TXT: Code = Code::error("Y015", "a file of data ends in .txt");
/// Two versions of a file, of which git could not choose one.
pub(super) const CONFLICT: Code = Code::error("Y016", "a merge that was not finished");

// The grammar of YAML.
pub(super) const LAYOUT: Code = Code::error("Y101", "the lines do not line up");
pub(super) const COLON: Code = Code::error("Y102", "a colon inside unquoted text");
pub(super) const QUOTES: Code = Code::error("Y103", "quotation marks do not pair up");
pub(super) const BRACKETS: Code = Code::error("Y104", "brackets do not pair up");
pub(super) const TAB: Code = Code::error("Y105", "a tab stands where spaces should");
pub(super) const NBSP: Code = Code::error("Y106", "a space that is not the keyboard's space");
pub(super) const ANCHOR: Code = Code::error("Y107", "anchors and aliases are not used here");
pub(super) const TAG: Code = Code::error("Y108", "tags are not used here");
pub(super) const MERGE: Code = Code::error("Y109", "merge keys are not used here");
pub(super) const TWICE: Code = Code::error("Y110", "a field stands twice");
pub(super) const TOO_DEEP: Code = Code::error("Y111", "nested too deeply");
pub(super) const DOCUMENTS: Code = Code::error("Y112", "more than one document in a file");
pub(super) const CUT: Code = Code::warning("Y113", "text is cut at a number sign");
pub(super) const DIRECTIVE: Code = Code::error("Y114", "YAML directives are not used here");
pub(super) const NAME: Code = Code::error("Y115", "the name of a field is not plain text");
pub(super) const CHARACTER: Code = Code::error("Y116", "a character that cannot stand here");
pub(super) const CURLY: Code = Code::error("Y117", "curly quotation marks around a value");
pub(super) const ITEM: Code = Code::error("Y118", "an item of a list without its dash");
pub(super) const SIGN: Code = Code::error("Y119", "a text begins with a sign of YAML");
pub(super) const NO_FRONT_MATTER: Code = Code::error("Y120", "a page has no front matter");
pub(super) const OPEN_FRONT_MATTER: Code = Code::error("Y121", "front matter is not closed");

// What a file says, against what it should say.
pub(super) const UNKNOWN_FIELD: Code = Code::error("Y201", "there is no such field");
pub(super) const MISSING_FIELD: Code = Code::error("Y202", "a field is missing");
pub(super) const WRONG_KIND: Code = Code::error("Y203", "a value is of the wrong kind");
pub(super) const UNKNOWN_WORD: Code = Code::error("Y204", "a word is not one of those allowed");
pub(super) const BAD_VALUE: Code = Code::error("Y205", "a value cannot be used");
pub(super) const TOO_MANY: Code = Code::error("Y206", "too many problems in one file");

// The grammar of tables.
pub(super) const TABLE_QUOTES: Code = Code::error("Y301", "quotation marks of a table do not pair up");
pub(super) const SEPARATOR: Code = Code::error("Y302", "the columns of a table are not parted by commas");
pub(super) const UNKNOWN_COLUMN: Code = Code::error("Y303", "there is no such column");
pub(super) const MISSING_COLUMN: Code = Code::error("Y304", "a column is missing");
pub(super) const COLUMN_TWICE: Code = Code::error("Y305", "a column stands twice");
pub(super) const ROW_LENGTH: Code = Code::error("Y306", "a row has too many or too few fields");
pub(super) const EMPTY_TABLE: Code = Code::error("Y307", "a table is empty");

/// Every rule of this room, in the order of their codes.
pub const ALL: &[Code] = &[
    UNREADABLE,
    SYMLINK,
    NOT_A_FILE,
    TOO_LARGE,
    NOT_UTF8,
    NUL_BYTE,
    YML,
    STRAY,
    SAME_BUT_CASE,
    NO_CONTENT,
    BAD_NAME,
    DOCUMENT_NAME,
    TABLE_ELSEWHERE,
    WINDOWS_NAME,
    TXT,
    CONFLICT,
    LAYOUT,
    COLON,
    QUOTES,
    BRACKETS,
    TAB,
    NBSP,
    ANCHOR,
    TAG,
    MERGE,
    TWICE,
    TOO_DEEP,
    DOCUMENTS,
    CUT,
    DIRECTIVE,
    NAME,
    CHARACTER,
    CURLY,
    ITEM,
    SIGN,
    NO_FRONT_MATTER,
    OPEN_FRONT_MATTER,
    UNKNOWN_FIELD,
    MISSING_FIELD,
    WRONG_KIND,
    UNKNOWN_WORD,
    BAD_VALUE,
    TOO_MANY,
    TABLE_QUOTES,
    SEPARATOR,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    COLUMN_TWICE,
    ROW_LENGTH,
    EMPTY_TABLE,
];

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn no_code_is_used_for_two_rules() {
        assert!(ALL.windows(2).all(|pair| pair[0].id < pair[1].id));
    }
}
