//! IDs: each is a part of an address on every system.

use crate::Target;
use ragstone::plan::{ActionId, MeasureId, PageId, address};
use ragstone::site::SitePath;

const WORDS: &[&str] = &[
    "1",
    "5.9",
    "psw",
    "a",
    "A",
    "-",
    "_",
    ".",
    "..",
    "/",
    "\\",
    "%2e",
    "index.html",
    "main",
    "MAIN",
    "con",
    "nul.txt",
    "aux",
    "COM1",
    " ",
    ":",
    "*",
    "~",
    "$",
    ",",
    ";",
    "é",
    "е",
    "\u{200d}",
    "0123456789012345678901234567890123456789",
];

#[test]
fn names() {
    fuzz!(Target {
        name: "names",
        words: WORDS,
        texts: 8_000,
        holds: |text| match ActionId::new(text) {
            Ok(id) => {
                assert_eq!(id.as_str(), text);
                assert!(text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_graphic()));
                let quoted = serde_json::to_string(text).unwrap();
                assert_eq!(serde_json::from_str::<ActionId>(&quoted).unwrap(), id);
                for address in [
                    address::action(&id),
                    address::measure(&MeasureId::new(text).unwrap()),
                    address::page(&PageId::new(text).unwrap()),
                ] {
                    let path = SitePath::new(&address).unwrap();
                    assert!(path.as_str().ends_with("/index.html"), "{path:?}");
                    assert!(path.as_str().split('/').all(|part| !part.starts_with('.')), "{path:?}");
                }
            }
            Err(why) => {
                let (wrong, advice) = why.split_once('\n').expect("what is wrong, and what to do");
                assert!(!wrong.is_empty() && !advice.is_empty(), "{why}");
            }
        },
    });
}
