#![allow(clippy::unwrap_used)]
use super::quote::agrees;
use super::*;
use crate::plan::{Evidence, EvidenceKind, Register};
use jiff::civil::date;
use proptest::prelude::*;
use std::sync::Arc;

fn evidence() -> Register<Evidence> {
    let text = |words| crate::source::yaml::Text::new(words).unwrap();
    let paper = |id, date| Evidence {
        id: crate::plan::EvidenceId::new(id).unwrap(),
        kind: EvidenceKind::Document,
        date: When::parse(date).unwrap(),
        title: text("A paper"),
        summary: text("What it says."),
        link: None,
    };
    Register::new(vec![paper("answer", "2022-10"), paper("letter", "2022-11-16")])
}

fn rows(text: &str) -> Rows {
    Rows::read(&Arc::from("content/measures/m.csv"), text, &evidence())
}

/// The readings of a table that has nothing wrong with it.
fn readings(text: &str) -> Vec<Reading> {
    let rows = rows(text);
    assert_eq!(rows.diagnostics, [], "{text:?}");
    rows.readings
}

/// Each problem of one value, as `code line:column message; help`.
fn told(text: &str) -> Vec<String> {
    let line = |found: &crate::diagnostic::Diagnostic| {
        let place = found.place.clone().unwrap();
        let help = found.help.clone().unwrap();
        format!("{} {}:{} {}; {help}", found.code.id, place.line, place.column, found.message)
    };
    rows(text).diagnostics.iter().map(line).collect()
}

fn measure(kind: &str, table: &str) -> Measure {
    let doc = format!(
        "title: M\ndefinition: D\nkind: {kind}\nunit: u\ngood: up\nfrequency: monthly\nsource: s\nno_target: None set.\n"
    );
    Measure {
        id: MeasureId::new("m").unwrap(),
        doc: serde_yaml::from_str(&doc).unwrap(),
        readings: readings(table),
        baseline: None,
        file: "content/measures/m.yaml".into(),
    }
}

#[test]
fn a_figure_and_every_reason_for_none_stay_apart() {
    let table = "at,value\n2022-01,0\n2022-02,suppressed\n2022-03,not-collected\n2022-04,not-due\n2022-05,not-applicable\n2022-06,unknown\n2022-10,low\n2022-11,[low]\n2022-07,[c]\n2022-08,[x]\n2022-09,[z]\n";
    let found: Vec<Value> = readings(table).iter().map(|reading| reading.value).collect();
    let [suppressed, not_collected, not_due, not_applicable, low, unknown] = Value::REASONS;
    let nought = Value::Number(Number::whole(0));
    assert_eq!(
        found,
        [
            nought,
            suppressed,
            not_collected,
            not_due,
            not_applicable,
            unknown,
            suppressed,
            not_collected,
            not_applicable,
            low,
            low
        ]
    );
}

#[test]
fn a_value_for_a_data_file_can_be_read_back() {
    for value in Value::REASONS.into_iter().chain([Value::Number(Number::parse("1,234.50").unwrap())]) {
        assert_eq!(readings(&format!("at,value\n2022,{}\n", value.plain()))[0].value, value);
    }
}

#[test]
fn readings_stand_in_the_order_of_their_dates_whatever_the_order_of_the_rows() {
    let table = "at,value\nQ3 2022,3\n2022-10-19,4\n19/01/2022,1\n2022-09,2\n";
    let found: Vec<String> = readings(table).iter().map(|reading| reading.at.iso()).collect();
    assert_eq!(found, ["2022-01-19", "2022-Q3", "2022-09", "2022-10-19"]);
}

#[test]
fn a_reading_has_its_parts_marks_note_and_evidence() {
    let table = "at,value,numerator,denominator,marks,note,evidence\n2022-10,89,\"1,068\",1200,provisional [b],As told.,letter\n";
    let reading = &readings(table)[0];
    assert_eq!((reading.numerator, reading.denominator), (Some(1068), Some(1200)));
    assert_eq!(reading.marks, Marks { provisional: true, breaks: true, ..Marks::default() });
    assert_eq!(reading.note.as_deref(), Some("As told."));
    assert_eq!(reading.evidence.as_ref().map(|id| id.as_str()), Some("letter"));
}

#[test]
fn a_value_that_is_no_figure_is_told_of_with_what_to_write() {
    let value = |written: &str| told(&format!("at,value\n2022,{written}\n")).join("\n");
    assert_eq!(
        value("89%"),
        "P110 2:6 `89%` is written with its sign; write 89; that it is a percentage is said once, by the `kind` of the measure"
    );
    assert_eq!(
        value(""),
        "P110 2:6 there is no figure here, and no word why; say why there is no figure: suppressed, not-collected, not-due, not-applicable, low or unknown; nought is written 0"
    );
    assert_eq!(
        value("supressed"),
        "P110 2:6 `supressed` is neither a figure nor a word why there is none; did you mean `suppressed`?"
    );
    for long in ["1234567890123456", "0.1234567", "-1234567890123456.5"] {
        assert_eq!(
            value(long),
            format!(
                "P110 2:6 `{long}` has more digits than a figure may have; write 15 digits at most, and no more than 6 of them after the point"
            )
        );
    }
    assert!(value("#DIV/0!").contains("write digits, with a point before a fraction"), "{}", value("#DIV/0!"));
}

#[test]
fn a_reason_among_the_marks_is_told_of_once() {
    assert_eq!(
        told("at,value,marks\n2022,,suppressed\n"),
        ["P110 2:6 there is no figure here; write `suppressed` here, in the column `value`"]
    );
    assert_eq!(
        told("at,value,marks\n2022,89,suppressed\n"),
        ["P110 2:9 `suppressed` is not a mark; it belongs in the column `value`, in place of the figure"]
    );
}

#[test]
fn dates_as_spreadsheets_write_them_are_read_or_explained() {
    assert_eq!(readings("at,value\n19/10/2022,89\n")[0].at.iso(), "2022-10-19");
    assert_eq!(
        told("at,value\n44866,89\nOct-22,89\n"),
        [
            "P110 2:1 “44866” is not a date; in Excel, give the column the format “Text”, write the date as 2022-10, and save again",
            "P110 3:1 “Oct-22” is not a date; in Excel, give the column the format “Text”, write the date as 2022-10, and save again",
        ]
    );
}

#[test]
fn a_date_that_excel_did_not_make_is_not_blamed_on_it() {
    for written in ["2022-13", "abc-defg", "1a2-22", "4486", "448666", "4486x"] {
        let found = told(&format!("at,value\n{written},89\n"));
        assert!(found.len() == 1 && !found[0].contains("Excel"), "{found:?}");
    }
}

#[test]
fn of_a_table_that_is_wrong_throughout_the_first_problems_are_told_and_that_there_are_more() {
    let most = crate::source::csv::MOST;
    let table = |bad: usize| format!("at,value\n{}2022,1\n", "2022,many\n".repeat(bad));
    let whole = rows(&table(most));
    assert_eq!((whole.diagnostics.len(), whole.readings.len()), (most, 1), "not one too many");
    let wrong = rows(&table(most + 5)).diagnostics;
    assert_eq!(wrong.len(), most + 1);
    assert!(wrong[most].message != wrong[0].message, "{:?}", wrong[most]);
}

#[test]
fn every_field_of_a_row_is_judged_at_once() {
    let table = "at,value,numerator,denominator,marks,note,evidence\nsoon,many,12.5,-1,good,,a b\n";
    let codes: Vec<String> = told(table).iter().map(|line| line[..9].trim_end().to_owned()).collect();
    assert_eq!(codes, ["P110 2:1", "P110 2:6", "P110 2:11", "P110 2:16", "P110 2:19", "P110 2:25"]);
}

#[test]
fn a_suppressed_figure_has_no_part_it_could_be_worked_out_from() {
    let table = "at,value,numerator,denominator\n2022,suppressed,3,12\n";
    let found = told(table);
    assert_eq!(found.len(), 2);
    assert!(found[0].starts_with("P112 2:17 the figure is suppressed, and its numerator is given"), "{}", found[0]);
    assert!(!found.join("").contains('3'), "the number itself is not repeated");
}

#[test]
fn two_readings_for_one_time_are_shown_together() {
    let found = rows("at,value\n2022-10,89\nOctober 2022,90\n");
    assert_eq!(found.diagnostics[0].code.id, "P111");
    let first = found.diagnostics[0].related.as_ref().unwrap();
    assert_eq!((found.diagnostics[0].place.as_ref().unwrap().line, first.0.line), (3, 2));
    assert_eq!(found.readings.len(), 1);
}

#[test]
fn a_month_is_known_when_it_has_ended_or_when_a_paper_gave_it() {
    let table = "at,value,evidence\n2022-09,1,\n2022-10,2,answer\n2022-11,3,letter\n2022-12,4,\n";
    let measure = measure("count", table);
    let known = |day| measure.readings_until(day).map(|reading| reading.at.iso()).collect::<Vec<_>>();
    assert_eq!(known(date(2022, 9, 29)), [] as [&str; 0]);
    assert_eq!(known(date(2022, 9, 30)), ["2022-09"]);
    assert_eq!(known(date(2022, 10, 19)), ["2022-09", "2022-10"], "the paper is of that month");
    assert_eq!(known(date(2022, 11, 15)), ["2022-09", "2022-10"]);
    assert_eq!(known(date(2022, 11, 16)), ["2022-09", "2022-10", "2022-11"], "the letter was dated that day");
    assert_eq!(measure.latest(date(2022, 12, 30)).map(|reading| reading.at.iso()), Some("2022-11".to_owned()));
}

#[test]
fn a_figure_published_late_is_not_known_before() {
    let measure = measure("count", "at,value,evidence\n2022-03,1,letter\n");
    assert!(measure.latest(date(2022, 11, 15)).is_none());
    assert!(measure.latest(date(2022, 11, 16)).is_some());
}

#[test]
fn a_reading_is_found_by_its_time_however_that_is_written() {
    let measure = measure("count", "at,value\n2022-10,1\n2022-10-31,2\n");
    let value = |at| measure.reading(When::parse(at).unwrap()).map(|reading| reading.value.plain());
    assert_eq!(value("October 2022").as_deref(), Some("1"));
    assert_eq!(value("31/10/2022").as_deref(), Some("2"));
    assert_eq!(value("2022"), None);
}

#[test]
fn words_agree_with_a_figure_that_they_begin_with_and_add_nothing_to() {
    for words in ["89%", "89% of visits", " 89%, as before", "89%."] {
        assert!(agrees(words, "89%"), "{words:?}");
    }
    for (words, figure) in
        [("90%", "89%"), ("nearly 89%", "89%"), ("89", "89%"), ("8%", "8"), ("8.5", "8"), ("1,234", "1"), ("12", "1")]
    {
        assert!(!agrees(words, figure), "{words:?} for {figure:?}");
    }
    assert!(agrees("-3 points", "\u{2212}3") && agrees("Not collected this year", "not collected"));
}

proptest! {
    #[test]
    fn any_bytes_give_readings_or_problems_at_places_in_the_text(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        header in prop::sample::select(vec!["", "at,value\n", "\u{feff}at,value,numerator,denominator,marks,note,evidence\r\n"]),
    ) {
        let text = format!("{header}{}", String::from_utf8_lossy(&bytes));
        let rows = rows(&text);
        for found in &rows.diagnostics {
            let place = found.place.as_ref().unwrap();
            prop_assert!(text.get(place.span.clone()).is_some(), "{place:?}");
        }
        for pair in rows.readings.windows(2) {
            prop_assert!(pair[0].at < pair[1].at);
        }
        for reading in &rows.readings {
            let file = Arc::from("m.csv");
            prop_assert!(Cells::of(&file, &text).place(reading.row, "value").is_some_and(|span| text.get(span).is_some()));
        }
    }
}

#[test]
fn a_word_that_is_no_mark_is_told_with_the_mark_it_may_have_been_meant_for() {
    assert_eq!(
        told("at,value,marks\n2022-03,5,provisonal\n2022-04,5,later\n2022-05,5,not-due\n"),
        [
            "P110 2:11 `provisonal` is not a mark; did you mean `provisional`?",
            "P110 3:11 `later` is not a mark; the marks are `provisional`, `revised`, `break`, `unreliable` and `estimated`; words belong in `note`",
            "P110 4:11 `not-due` is not a mark; it belongs in the column `value`, in place of the figure",
        ]
    );
}

#[test]
fn a_field_is_found_by_its_row_and_the_name_of_its_column() {
    let (file, table) = (Arc::from("content/measures/m.csv"), "at,note,value\n2022-03,few,40\n2022-04,more,50\n");
    let cells = Cells::of(&file, table);
    let field = |row, column| cells.place(row, column).map(|at| &table[at]);
    assert_eq!([field(0, "at"), field(0, "value"), field(1, "note")], [Some("2022-03"), Some("40"), Some("more")]);
    assert_eq!([field(2, "value"), field(0, "valeu")], [None; 2]);
}
