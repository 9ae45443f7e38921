//! One JSON object for programs: every problem with its code, place, advice and fix. `docs/messages.md` explains it, and
//! `ragstone schema messages` gives its schema, made of the types below.

use super::{Diagnostic, Edit, Fix, Place, Severity, Texts};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

/// The version of this form. Within one, fields may be added; none goes, and none changes its meaning.
const VERSION: u32 = 1;

/// All diagnostics as one object, in the order given, ending in a newline.
pub fn render(diagnostics: &[Diagnostic], texts: &dyn Texts) -> String {
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
    let messages = Messages {
        version: VERSION,
        tool: Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
        diagnostics: diagnostics.iter().map(|diagnostic| Message::of(diagnostic, texts)).collect(),
        summary: Summary { errors, warnings: diagnostics.len() - errors },
    };
    // Text and numbers alone: there is nothing in them that JSON cannot hold.
    serde_json::to_string_pretty(&messages).unwrap_or_default() + "\n"
}

/// What a command found, in the order in which a reader works through it: by file, line, column and code.
///
/// Within one `version`, fields may be added; none goes, and none changes its meaning.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Messages<'d> {
    /// The version of this form.
    #[schemars(extend("const" = VERSION))]
    version: u32,
    /// What speaks.
    tool: Tool,
    /// Every problem, once.
    diagnostics: Vec<Message<'d>>,
    /// How many problems there are.
    summary: Summary,
}

/// The program.
#[derive(Debug, Serialize, JsonSchema)]
struct Tool {
    /// Its name.
    name: &'static str,
    /// Its version.
    version: &'static str,
}

/// How many problems there are.
#[derive(Debug, Serialize, JsonSchema)]
struct Summary {
    /// Problems that stop publication.
    errors: usize,
    /// Problems that do not.
    warnings: usize,
}

/// One problem.
#[derive(Debug, Serialize, JsonSchema)]
struct Message<'d> {
    /// The stable name of the rule, such as `P201`: never used for another.
    #[schemars(regex(pattern = r"^[A-Z][0-9]{3}$|^[A-Z]{2}[0-9]{3}$"))]
    code: &'static str,
    /// What the rule is about, in a few words.
    title: &'static str,
    /// Whether it stops publication.
    #[serde(serialize_with = "word")]
    #[schemars(with = "Grade")]
    severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    message: &'d str,
    /// Where it stands; `null` where no single file is at fault.
    place: Option<Spot<'d>>,
    /// What to do, in one sentence; `null` where there is nothing to add.
    help: Option<&'d str>,
    /// Other places that explain the first, such as the earlier of two duplicates.
    related: Vec<Related<'d>>,
    /// A change that mends it and cannot lose anything; `null` where a person has to decide.
    fix: Option<Mending<'d>>,
}

/// Whether a problem stops publication.
#[derive(JsonSchema)]
#[serde(rename_all = "lowercase")]
#[expect(dead_code, reason = "only its schema is asked for")]
enum Grade {
    /// Nothing is published.
    Error,
    /// Published with a note to the clerk.
    Warning,
}

/// A stretch of one file. Where the file as a whole is meant, everything but `file` is `null`.
#[derive(Debug, Serialize, JsonSchema)]
struct Spot<'d> {
    /// Path from the project's root, with forward slashes.
    file: &'d str,
    /// First line, counted from 1.
    line: Option<u32>,
    /// Column of the first character in its line, counted from 1, in characters (Unicode code points).
    column: Option<u32>,
    /// Line in which the stretch ends.
    end_line: Option<u32>,
    /// Column just after the last character: the same as `column` where nothing is underlined.
    end_column: Option<u32>,
    /// First byte, counted from 0, in the file as UTF-8.
    byte_start: Option<usize>,
    /// The byte just after the last one.
    byte_end: Option<usize>,
}

/// A place that explains another.
#[derive(Debug, Serialize, JsonSchema)]
struct Related<'d> {
    /// Where it is.
    place: Spot<'d>,
    /// What it has to do with the problem.
    message: &'d str,
}

/// A change that mends a problem.
#[derive(Debug, Serialize, JsonSchema)]
struct Mending<'d> {
    /// What it does, as an order: "put the ID in quotes".
    title: &'d str,
    /// Made together or not at all; they do not overlap.
    edits: Vec<Replacement<'d>>,
}

/// One stretch of a file, and what stands there afterwards.
#[derive(Debug, Serialize, JsonSchema)]
struct Replacement<'d> {
    /// What goes; nothing, where `byte_start` and `byte_end` are the same.
    place: Spot<'d>,
    /// What comes in its place.
    text: &'d str,
}

impl<'d> Message<'d> {
    fn of(diagnostic: &'d Diagnostic, texts: &dyn Texts) -> Self {
        Self {
            code: diagnostic.code.id,
            title: diagnostic.code.title,
            severity: diagnostic.severity,
            message: &diagnostic.message,
            place: diagnostic.place.as_ref().map(|place| Spot::of(place, texts)),
            help: diagnostic.help.as_deref(),
            related: diagnostic
                .related
                .iter()
                .map(|(place, message)| Related { place: Spot::of(place, texts), message })
                .collect(),
            fix: diagnostic.fix.as_ref().map(|fix| Mending::of(fix, texts)),
        }
    }
}

impl<'d> Mending<'d> {
    fn of(fix: &'d Fix, texts: &dyn Texts) -> Self {
        let edit = |edit: &'d Edit| Replacement { place: Spot::of_edit(edit, texts), text: &edit.text };
        Self { title: &fix.title, edits: fix.edits.iter().map(edit).collect() }
    }
}

impl<'d> Spot<'d> {
    fn of(place: &'d Place, texts: &dyn Texts) -> Self {
        let within = (place.line > 0).then_some(place);
        let end = within.and_then(|place| Some(place.end(texts.text(&place.file)?)));
        Self {
            file: &place.file,
            line: within.map(|place| place.line),
            column: within.map(|place| place.column),
            end_line: end.map(|(line, _)| line),
            end_column: end.map(|(_, column)| column),
            byte_start: within.map(|place| place.span.start),
            byte_end: within.map(|place| place.span.end),
        }
    }

    fn of_edit(edit: &'d Edit, texts: &dyn Texts) -> Self {
        let text = texts.text(&edit.file);
        let start = text.map(|text| Place::in_text(&edit.file, text, edit.span.clone()));
        let end = text.zip(start.as_ref()).map(|(text, start)| start.end(text));
        Self {
            file: &edit.file,
            line: start.as_ref().map(|place| place.line),
            column: start.as_ref().map(|place| place.column),
            end_line: end.map(|(line, _)| line),
            end_column: end.map(|(_, column)| column),
            byte_start: Some(edit.span.start),
            byte_end: Some(edit.span.end),
        }
    }
}

/// The word of a [`Grade`].
fn word<S: Serializer>(severity: &Severity, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(severity.word())
}
