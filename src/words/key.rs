//! A constant for each message of `themes/default/words/en.ftl`, under the message's own name.
#![allow(non_upper_case_globals, missing_docs)]

/// A message of the interface: its position in [`NAMES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub(super) u16);

impl Key {
    /// The message's name in the files of words.
    pub fn name(self) -> &'static str {
        NAMES[usize::from(self.0)]
    }
}

include!(concat!(env!("OUT_DIR"), "/keys.rs"));
