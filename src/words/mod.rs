//! The words of the interface, in the reader's language.
//!
//! In: a site's language, its own theme's words and `themes/default/words/<language>.ftl`. Out: finished sentences,
//! dates and lists. Uses `plan` (what is said), `source` and `diagnostic`.
//!
//! Every word that the program itself puts on a page stands in those files, in the form of Project Fluent, which knows
//! each language's plurals; what a council writes in `content/` is never touched. `say!` names a message
//! by its constant in [`key`], so a message that no file has does not compile.

mod catalogue;
mod dates;
mod deadline;
mod figures;
mod impact;
pub mod key;
mod meeting;
mod messages;
mod paper;
mod ratings;
mod timetable;
mod value;
mod visit;

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub use catalogue::{CODES, Own, Words};
pub use key::Key;
pub use value::Value;

/// A message in the reader's language: `say!(words, home_next)`, or with values `say!(words, overdue_by, days = 3)`.
///
/// Without values it borrows; with them it makes a `String`.
macro_rules! say {
    ($words:expr, $key:ident) => {
        $words.plain($crate::words::key::$key)
    };
    ($words:expr, $key:ident, $($name:ident = $value:expr),+ $(,)?) => {
        $words.filled($crate::words::key::$key, &[$((stringify!($name), $crate::words::Value::from($value))),+])
    };
}
pub(crate) use say;
