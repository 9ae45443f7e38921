use crate::site::desk::Desk;
use crate::site::shell::Page;
use crate::words::say;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(in crate::site) struct View<'t> {
    page: Page<'t>,
    /// "# results", for each form of the plural that a language may have.
    found: Vec<Found>,
    /// "Nothing here has “#”."
    nothing: String,
}

/// One form of the plural. A list of them, for a template goes through a map in no order that it would keep.
#[derive(Debug, Serialize)]
struct Found {
    form: &'static str,
    text: String,
}

/// The forms of the plural (Unicode CLDR), each with a number that has it in every language with that form.
const PLURALS: [(&str, i64); 6] = [("zero", 0), ("one", 1), ("two", 2), ("few", 3), ("many", 6), ("other", 10)];

/// What the script fills in.
const BLANK: &str = "#";

/// The page on which readers search; a script fills it in.
pub(in crate::site) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let words = desk.words;
    let found = |(form, count): (&'static str, i64)| Found {
        form,
        text: say!(words, search_found, count = count).replace(&count.to_string(), BLANK),
    };
    View {
        page: Page::new(desk, desk.report(), "search/", say!(words, nav_search)).described(say!(words, search_about)),
        found: PLURALS.into_iter().map(found).collect(),
        nothing: say!(words, search_none, query = BLANK),
    }
}
