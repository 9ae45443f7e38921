//! Reading `content/`: the only room that opens files of a project or knows that they are YAML or CSV.
//!
//! In: a project's folder. Out: [`Sources`] (every text and document, by path), typed values read through
//! [`yaml::load`], rows of tables read through [`csv::read`], and a [`Diagnostic`](crate::diagnostic::Diagnostic) with a place for all that cannot be read.
//! Uses `diagnostic` only.
//!
//! 1. `walk` lists the folder, refusing what is neither file nor folder.
//!    What lies in `content/frozen/` is bytes, and never read as part of a plan.
//! 2. `text_file` reads one text, refusing what is not UTF-8.
//!    [`hidden`] finds in it the characters that nobody sees.
//! 3. [`front_matter`] parts a Markdown file into YAML and body.
//! 4. [`yaml`] turns YAML into a value of the caller's type.
//! 5. [`csv`] turns a table into rows whose fields know their place.

mod codes;
pub mod csv;
pub mod front_matter;
pub mod hidden;
pub mod markdown;
mod sources;
mod text_file;
mod theme;
mod walk;
pub mod yaml;

pub use codes::ALL;
pub use sources::{Document, Source, Sources};
pub use theme::ThemeFiles;
pub use walk::FROZEN;
pub use walk::is_device;
