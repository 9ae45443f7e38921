#![allow(clippy::unwrap_used)]
use super::*;
use proptest::prelude::*;

const COLUMNS: [Column; 3] = [
    Column { name: "at", required: true },
    Column { name: "value", required: true },
    Column { name: "note", required: false },
];

fn table(text: &str) -> Table<3> {
    read(&Arc::from("t.csv"), text, &COLUMNS)
}

/// The rows of a table that has nothing wrong with it.
fn rows(text: &str) -> Vec<[String; 3]> {
    let table = table(text);
    assert_eq!(table.diagnostics, [], "{text:?}");
    table.rows.into_iter().map(|row| row.map(|field| field.text.into())).collect()
}

/// Code, line and column of each problem.
fn told(text: &str) -> Vec<(&'static str, u32, u32)> {
    let place = |found: &Diagnostic| found.place.clone().map_or((0, 0), |place| (place.line, place.column));
    table(text).diagnostics.iter().map(|found| (found.code.id, place(found).0, place(found).1)).collect()
}

fn row(fields: [&str; 3]) -> [String; 3] {
    fields.map(str::to_owned)
}

#[test]
fn columns_may_stand_in_any_order_and_those_not_required_may_be_left_out() {
    assert_eq!(rows("value,note,at\n89,low,2022\n"), [row(["2022", "89", "low"])]);
    assert_eq!(rows("at,value\n2022,89"), [row(["2022", "89", ""])]);
}

#[test]
fn what_a_spreadsheet_adds_is_let_pass() {
    let expected = [row(["2022", "89", "low, as before"]), row(["2023", "90", ""])];
    assert_eq!(rows("\u{feff}at,value,note\r\n2022,89,\"low, as before\"\r\n2023,90,\r\n"), expected);
    assert_eq!(rows("at,value,note,,\n2022,89,\"low, as before\",,\n,,,,\n2023,90,,,\n,,,,\n\n"), expected);
    assert_eq!(rows(" at , value ,note\n 2022 ,  89\t,\" low, as before \"\n2023,90,\n"), expected);
}

#[test]
fn a_field_knows_its_bytes_whatever_stands_before_it() {
    let text = "\u{feff}at,value,note\r\n\r\n2022, 89 ,\"tŷ \"\"bach\"\"\r\nand more\"\r\n2023,,x\r\n";
    let table = table(text);
    assert_eq!(table.diagnostics, []);
    let words: Vec<[&str; 3]> = table.rows.iter().map(|row| row.each_ref().map(|f| &text[f.span.clone()])).collect();
    assert_eq!(words, [["2022", "89", "\"tŷ \"\"bach\"\"\r\nand more\""], ["2023", "", "x"]]);
    assert_eq!(&*table.rows[0][2].text, "tŷ \"bach\"\r\nand more");
}

#[test]
fn columns_that_are_not_parted_by_commas_are_told_of_once() {
    assert_eq!(told("at;value;note\n2022;89;\n"), [("Y302", 1, 1)]);
    assert_eq!(told("\u{feff}at\tvalue\n2022\t89\n"), [("Y302", 1, 1)]);
}

#[test]
fn a_first_line_that_does_not_name_the_columns_is_told_of_once() {
    assert_eq!(told("2022,89,\n2023,90,\n"), [("Y303", 1, 1)]);
}

#[test]
fn a_misspelt_column_is_not_said_to_be_missing_as_well() {
    assert_eq!(told("at,valu\n2022,89\n"), [("Y303", 1, 4)]);
    assert_eq!(table("at,valu\n").diagnostics[0].help.as_deref(), Some("did you mean `value`?"));
    assert_eq!(told("at,note\n"), [("Y304", 1, 1)]);
}

#[test]
fn a_column_that_stands_twice_is_shown_with_the_first() {
    let found = table("at,value,at\n").diagnostics;
    assert_eq!(told("at,value,at\n"), [("Y305", 1, 10)]);
    assert_eq!(found[0].related.as_ref().map(|(place, _)| place.column), Some(1));
}

#[test]
fn a_row_of_another_length_than_the_first_is_told_of_and_left_out() {
    assert_eq!(told("at,value,note\n2022,1,234,x\n2023\n"), [("Y306", 2, 6), ("Y306", 3, 1)]);
    assert_eq!(told("at,value,,note\n2022,89,lost,x\n"), [("Y306", 2, 9)]);
    assert_eq!(table("at,value\n2022\n2023,90\n").rows.len(), 1);
}

#[test]
fn a_number_with_a_comma_in_it_is_never_read_as_its_first_digits() {
    let found = |rows: &str| told(&format!("at,value,note\n{rows}\n"));
    assert_eq!(found("2022,1,204,"), [("Y306", 2, 6)]);
    assert_eq!(found("2022,1,204.5,"), [("Y306", 2, 6)]);
    assert_eq!(found("2022,1,204,000,"), [("Y306", 2, 6)]);
    assert_eq!(found("2022,\"1,204\","), []);
    let problem = &table("at,value,note\n2022,1,204,000,\n").diagnostics[0];
    assert_eq!(problem.help.as_deref(), Some("write 1204000, or put it between quotation marks: \"1,204,000\""));
    // A comma too many, and a first line that is as long as its rows.
    assert_eq!(found("2022,89,few,"), []);
    assert_eq!(told("at,value,note,\n2022,1,204,\n"), []);
}

#[test]
fn quotation_marks_that_do_not_pair_up_are_told_of_where_they_begin() {
    assert_eq!(told("at,value,note\n2022,89,\"never closed\n2023,90,\n"), [("Y301", 2, 9)]);
    assert_eq!(told("at,value,note\n2022,89,\"the \"new\" way\"\n"), [("Y301", 2, 9)]);
    assert_eq!(told("at,value,note\n2022,89, \"a, b\"\n"), [("Y301", 2, 10)]);
    assert_eq!(rows("at,value,note\n2022,89,5\" of rain\n"), [row(["2022", "89", "5\" of rain"])]);
}

#[test]
fn an_empty_table_says_how_it_begins() {
    for empty in ["", "\u{feff}", "\r\n\r\n", ",,\n"] {
        assert_eq!(told(empty), [("Y307", 1, 1)], "{empty:?}");
    }
}

#[test]
fn a_table_wrong_from_end_to_end_stops_after_so_many_problems() {
    let found = table(&format!("at,value\n{}", "2022\n".repeat(1000))).diagnostics;
    assert_eq!((found.len(), found[MOST].code.id), (MOST + 1, "Y206"));
}

/// The words of a field as they stand, marks of quotation taken off.
fn unquoted(written: &str) -> String {
    let inner = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.map_or_else(|| written.to_owned(), |inner| inner.replace("\"\"", "\"")).trim().to_owned()
}

/// Texts that are nearly tables.
fn nearly_a_table() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        ",", ",", ",", "\n", "\r\n", "\r", "\"", "\"\"", " ", "\t", ";", "é", "\u{feff}", "\u{a0}", "89", "at", "2022",
    ]);
    let header = prop::sample::select(vec!["at,value,note\n", "at,value,note\r\n", "\u{feff}note,at,,value\n", ""]);
    (header, prop::collection::vec(piece, 0..60)).prop_map(|(header, pieces)| format!("{header}{}", pieces.concat()))
}

proptest! {
    #[test]
    fn what_the_crate_reads_stands_at_the_bytes_that_were_found(text in nearly_a_table()) {
        for field in table(&text).rows.iter().flatten() {
            let written = text.get(field.span.clone());
            prop_assert!(written.is_some(), "{:?} is no part of {text:?}", field.span);
            prop_assert_eq!(unquoted(written.unwrap()), &*field.text);
        }
    }

    #[test]
    fn any_text_gives_rows_or_problems_with_places_in_it(text in prop_oneof![nearly_a_table(), any::<String>()]) {
        let table = table(&text);
        prop_assert!(!table.diagnostics.is_empty() || text.contains("at"));
        for place in table.diagnostics.iter().filter_map(|found| found.place.as_ref()) {
            prop_assert!(text.get(place.span.clone()).is_some(), "{place:?}");
        }
    }
}
