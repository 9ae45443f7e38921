use std::borrow::Cow;

/// The text, unable to start a formula: one that a spreadsheet would take for a formula is led by an apostrophe, which
/// spreadsheets do not show. A negative number stays a number.
pub(super) fn harmless(text: &str) -> Cow<'_, str> {
    let starts_formula = text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n']);
    if starts_formula && text.parse::<f64>().is_err() { format!("'{text}").into() } else { text.into() }
}
