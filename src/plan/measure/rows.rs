//! From the text of a measure's table to its readings.

use super::{Marks, Reading, Value};
use crate::diagnostic::{Code, Diagnostic, Place, nearest};
use crate::plan::{Evidence, EvidenceId, Number, Register, When};
use crate::source::csv::{self, Column, Field, Row};
use crate::source::yaml::Text;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

pub(crate) const FIELD: Code = Code::error("P110", "a field of a reading that cannot be used");
pub(crate) const SAME_TIME: Code = Code::error("P111", "two readings for one time");
pub(crate) const SUPPRESSED: Code = Code::error("P112", "a suppressed figure that can be worked out");
pub(crate) const NO_DEFINITION: Code = Code::error("P113", "readings of no measure");
pub(crate) const NO_READINGS: Code = Code::warning("P114", "a measure without readings");

/// The columns of a measure's table.
pub const COLUMNS: [Column; 7] = [
    Column { name: "at", required: true },
    Column { name: "value", required: true },
    Column { name: "numerator", required: false },
    Column { name: "denominator", required: false },
    Column { name: "marks", required: false },
    Column { name: "note", required: false },
    Column { name: "evidence", required: false },
];

/// The words that a mark is written as, with its sign in official statistics.
const MARKS: [(&str, &str); 5] =
    [("provisional", "[p]"), ("revised", "[r]"), ("break", "[b]"), ("unreliable", "[u]"), ("estimated", "[e]")];

const WHY_NONE: &str = "say why there is no figure: suppressed, not-collected, not-due, not-applicable, low or unknown; nought is written 0";

/// Where each field of a table stands, for problems found after it was read.
#[derive(Debug)]
pub struct Cells(csv::Table<{ COLUMNS.len() }>);

impl Cells {
    /// The fields of a measure's table.
    pub fn of(file: &Arc<str>, text: &str) -> Self {
        Self(csv::read(file, text, &COLUMNS))
    }

    /// The bytes of one field: the row as [`Reading::row`] counts.
    pub fn place(&self, row: usize, column: &str) -> Option<Range<usize>> {
        let column = COLUMNS.iter().position(|known| known.name == column)?;
        Some(self.0.rows.get(row)?[column].span.clone())
    }
}

/// What a table gave.
#[derive(Debug)]
pub(in crate::plan) struct Rows {
    /// In order of [`Reading::at`], each time once.
    pub(in crate::plan) readings: Vec<Reading>,
    /// Every problem, in the order of the file. Where there is one, readings may be missing.
    pub(in crate::plan) diagnostics: Vec<Diagnostic>,
}

impl Rows {
    /// Reads a measure's table; `evidence` tells from when on each reading is known.
    pub(in crate::plan) fn read(file: &Arc<str>, text: &str, evidence: &Register<Evidence>) -> Self {
        let table = csv::read(file, text, &COLUMNS);
        let mut reader = Reader { file, text, evidence, diagnostics: table.diagnostics };
        let mut readings: Vec<Reading> = Vec::with_capacity(table.rows.len());
        let mut times: BTreeMap<When, Range<usize>> = BTreeMap::new();
        for (at, row) in table.rows.iter().enumerate() {
            if reader.diagnostics.len() > csv::MOST {
                break;
            }
            let Some(reading) = reader.reading(at, row) else { continue };
            match times.get(&reading.at) {
                Some(first) => reader.same_time(&row[0], first.clone(), reading.at),
                None => {
                    times.insert(reading.at, row[0].span.clone());
                    readings.push(reading);
                }
            }
        }
        readings.sort_by_key(|reading| reading.at);
        let mut diagnostics = reader.diagnostics;
        if diagnostics.len() > csv::MOST {
            diagnostics.truncate(csv::MOST);
            diagnostics.push(csv::more(file));
        }
        Self { readings, diagnostics }
    }
}

struct Reader<'t> {
    file: &'t Arc<str>,
    text: &'t str,
    evidence: &'t Register<Evidence>,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    /// One row as a reading; `None` where any field of it cannot be used. All of them are told of.
    fn reading(&mut self, row: usize, fields: &Row<7>) -> Option<Reading> {
        let [at, value, numerator, denominator, marks, note, evidence] = fields;
        let before = self.diagnostics.len();
        let at = self.at(at);
        let figure = self.value(value, marks);
        let parts = (self.count(numerator), self.count(denominator));
        if figure == Some(Value::Suppressed) {
            self.no_parts([("numerator", numerator), ("denominator", denominator)]);
        }
        let marks = self.marks(marks, value);
        self.no_group_of_digits(value, note);
        let evidence = self.evidence_id(evidence);
        let (at, value) = (at?, figure?);
        (self.diagnostics.len() == before).then(|| Reading {
            at,
            value,
            numerator: parts.0,
            denominator: parts.1,
            marks,
            note: Text::new(&note.text),
            known: Reading::known_from(at, evidence.as_ref().and_then(|id| self.evidence.get(id))),
            evidence,
            row,
        })
    }

    fn at(&mut self, field: &Field) -> Option<When> {
        match When::parse(&field.text) {
            Ok(at) => Some(at),
            Err(error) => {
                let help = habit_of_excel(&field.text).map_or_else(|| error.help(), str::to_owned);
                self.tell(FIELD, field, error.to_string(), help);
                None
            }
        }
    }

    fn value(&mut self, field: &Field, marks: &Field) -> Option<Value> {
        let text = &*field.text;
        let reason = |value: &Value| value.key() == Some(text) || value.shorthand() == Some(text);
        if let Some(number) = Number::parse(text) {
            return Some(Value::Number(number));
        }
        if let Some(reason) = Value::REASONS.into_iter().find(reason) {
            return Some(reason);
        }
        let keys = || Value::REASONS.iter().filter_map(|reason| reason.key());
        let percent = text.strip_suffix('%').map(str::trim_end).filter(|number| Number::parse(number).is_some());
        let (message, help) = match (percent, keys().find(|key| *key == &*marks.text)) {
            (_, Some(key)) if text.is_empty() => {
                ("there is no figure here".to_owned(), format!("write `{key}` here, in the column `value`"))
            }
            _ if text.is_empty() => ("there is no figure here, and no word why".to_owned(), WHY_NONE.to_owned()),
            (Some(number), _) => (
                format!("`{text}` is written with its sign"),
                format!("write {number}; that it is a percentage is said once, by the `kind` of the measure"),
            ),
            _ if is_held_back(text) => (
                format!("`{text}` is neither a figure nor a word why there is none"),
                "write the true figure, and it is held back where it is small; or write `suppressed`".to_owned(),
            ),
            _ if is_long(text) => (
                format!("`{text}` has more digits than a figure may have"),
                "write 15 digits at most, and no more than 6 of them after the point".to_owned(),
            ),
            (None, _) => (
                format!("`{text}` is neither a figure nor a word why there is none"),
                match nearest(text, keys()) {
                    Some(key) => format!("did you mean `{key}`?"),
                    None => format!("write digits, with a point before a fraction, or {WHY_NONE}"),
                },
            ),
        };
        self.tell(FIELD, field, message, help);
        None
    }

    /// How many: `None` where the field is empty or cannot be used.
    fn count(&mut self, field: &Field) -> Option<u32> {
        let number = Number::parse(&field.text).filter(|number| number.decimals() == 0);
        let count = number.and_then(|number| number.plain().parse().ok());
        if count.is_none() && !field.text.is_empty() {
            let message = format!("`{}` is not a whole number", field.text);
            self.tell(FIELD, field, message, "write how many, in digits, or leave the field empty".to_owned());
        }
        count
    }

    /// From a share and one of its parts, or from both parts, a figure that was held back can be worked out.
    fn no_parts(&mut self, parts: [(&str, &Field); 2]) {
        for (name, field) in parts.into_iter().filter(|(_, field)| !field.text.is_empty()) {
            let message = format!("the figure is suppressed, and its {name} is given");
            let help = "empty this field, so that what is held back cannot be worked out";
            self.tell(SUPPRESSED, field, message, help.to_owned());
        }
    }

    /// Three digits behind a figure and a comma, in the place of a note, belong to the figure.
    fn no_group_of_digits(&mut self, value: &Field, note: &Field) {
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let is_next = self.text.get(value.span.end..note.span.start) == Some(",");
        if is_next && is_digits(&value.text) && value.text.len() <= 3 && is_digits(&note.text) && note.text.len() == 3 {
            let message =
                format!("`{}` stands here as a note, and looks like a part of the figure before it", note.text);
            let help = format!("write {}{} for the figure, without a comma; a note has words", value.text, note.text);
            self.tell(FIELD, note, message, help);
        }
    }

    fn marks(&mut self, field: &Field, value: &Field) -> Marks {
        let mut marks = Marks::default();
        let is_reason = |word: &str| Value::REASONS.iter().any(|reason| reason.key() == Some(word));
        // Of a reason that stands here instead of in `value`, the empty field there is told.
        let misplaced = |word: &str| value.text.is_empty() && word == &*field.text && is_reason(word);
        for word in field.text.split_whitespace().filter(|word| !misplaced(word)) {
            match MARKS.iter().position(|(name, sign)| *name == word || *sign == word) {
                Some(0) => marks.provisional = true,
                Some(1) => marks.revised = true,
                Some(2) => marks.breaks = true,
                Some(3) => marks.unreliable = true,
                Some(_) => marks.estimated = true,
                None => {
                    let help = match nearest(word, MARKS.iter().map(|(name, _)| *name)) {
                        _ if word.bytes().all(|byte| byte.is_ascii_digit()) => {
                            "a figure with a comma in it stands between quotation marks: \"1,234\"".to_owned()
                        }
                        _ if is_reason(word) => "it belongs in the column `value`, in place of the figure".to_owned(),
                        Some(name) => format!("did you mean `{name}`?"),
                        None => "the marks are `provisional`, `revised`, `break`, `unreliable` and `estimated`; words belong in `note`".to_owned(),
                    };
                    self.tell(FIELD, field, format!("`{word}` is not a mark"), help);
                }
            }
        }
        marks
    }

    fn evidence_id(&mut self, field: &Field) -> Option<EvidenceId> {
        if field.text.is_empty() {
            return None;
        }
        match EvidenceId::new(&field.text) {
            Ok(id) => Some(id),
            Err(_) => {
                let message = format!("`{}` cannot be the ID of an entry of the evidence", field.text);
                let help = "name one entry; words before it that have a comma in them stand between quotation marks";
                self.tell(FIELD, field, message, help.to_owned());
                None
            }
        }
    }

    fn same_time(&mut self, field: &Field, first: Range<usize>, at: When) {
        let message = format!("there are two readings for {at}");
        let first = Place::in_text(self.file, self.text, first);
        let place = Place::in_text(self.file, self.text, field.span.clone());
        let help = "keep one; where the figure was changed later, give the new one with the mark `revised`";
        self.diagnostics.push(Diagnostic::new(SAME_TIME, message).at(place).help(help).related(first, "the first one"));
    }

    fn tell(&mut self, code: Code, field: &Field, message: String, help: String) {
        let place = Place::in_text(self.file, self.text, field.span.clone());
        self.diagnostics.push(Diagnostic::new(code, message).at(place).help(help));
    }
}

/// True for what other tables put in place of a small number: `<5`, `*`, `c`.
fn is_held_back(text: &str) -> bool {
    let digits = |rest: &str| !rest.trim().is_empty() && rest.trim().bytes().all(|byte| byte.is_ascii_digit());
    text.strip_prefix('<').is_some_and(digits) || matches!(text, "*" | "**" | "c" | "C" | "#" | "supp" | "redacted")
}

/// True for a figure that is refused for its length alone.
fn is_long(text: &str) -> bool {
    let size = text.strip_prefix(['-', '\u{2212}']).unwrap_or(text);
    let (whole, fraction) = size.split_once('.').unwrap_or((size, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    is_digits(whole) && is_digits(fraction) && Number::parse(text).is_none()
}

/// What to do about a date as Excel saves it unasked: as a count of days, or with a year of two digits.
fn habit_of_excel(text: &str) -> Option<&'static str> {
    let digits = |text: &str, many: usize| text.len() == many && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_short = text.split_once('-').is_some_and(|(month, year)| {
        month.len() == 3 && month.bytes().all(|byte| byte.is_ascii_alphabetic()) && digits(year, 2)
    });
    (is_short || digits(text, 5))
        .then_some("in Excel, give the column the format “Text”, write the date as 2022-10, and save again")
}
