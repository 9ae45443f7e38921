use crate::plan::{Day, DeadlineText, When, WhenError};
use jiff::civil::date;
use schemars::{JsonSchema, SchemaGenerator};

fn refused(words: &str) -> String {
    serde_yaml::from_str::<Day>(&format!("{words:?}")).unwrap_err().to_string()
}

#[test]
fn a_day_is_written_in_one_way_and_offered_so_where_it_is_written_in_another() {
    assert_eq!(serde_yaml::from_str::<Day>("2022-10-19").unwrap().0, date(2022, 10, 19));
    for words in ["19.10.2022", "19/10/2022", "19 October 2022", "19 Oct. 2022."] {
        assert!(refused(words).contains(&format!("`{words}` is not how a date is written here")), "{words}");
        assert!(refused(words).contains("2022-10-19"), "{words}: {}", refused(words));
    }
}

#[test]
fn more_than_a_day_is_no_day() {
    assert!(refused("October 2022").contains("is a month, and a day is needed"));
    assert!(refused("October 2022").contains("such as 2022-10-31"));
    assert!(refused("Q3 2022").contains("is a quarter, and a day is needed"));
    assert!(refused("2022/23").contains("is a year, and a day is needed"));
    let year = serde_yaml::from_str::<Day>("2022").unwrap_err().to_string();
    assert!(year.contains("`2022` is a year, and a day is needed"), "{year}");
}

#[test]
fn a_year_that_no_plan_has_is_refused_at_both_ends() {
    for (words, is_read) in [("1899-12-31", false), ("1900-01-01", true), ("2199-12-31", true), ("2200-01-01", false)] {
        assert_eq!(serde_yaml::from_str::<Day>(words).is_ok(), is_read, "{words}");
    }
    assert!(refused("1899-12-31").contains("write a year from 1900 to 2199"));
}

#[test]
fn a_day_of_two_digits_for_the_year_is_not_of_any_century_and_is_no_31_february_in_any() {
    assert!(refused("31/03/22").contains("the year has two digits only"));
    assert!(refused("31/03/22").contains("write all four, as in 2022-03-31"));
    assert!(refused("31/02/22").contains("there is no 31 February 2022"));
    assert!(refused("31/02/22").contains("February 2022 has 28 days; write 2022"));
}

#[test]
fn a_day_that_is_none_is_told_with_what_is_wrong_in_it() {
    assert!(refused("31/02/2022").contains("there is no 31 February 2022"));
    assert!(refused("10/19/2022").contains("in 19/10/2022 the day comes first"));
    assert!(refused("19 Octber 2022").contains("did you mean October?"));
    assert!(refused("soon").contains("`soon` is not a date"));
}

#[test]
fn nothing_and_a_lone_sign_are_told_apart() {
    assert_eq!(When::parse("  "), Err(WhenError::Empty));
    assert_eq!(When::parse(","), Err(WhenError::NotADate { words: ",".to_owned() }));
}

#[test]
fn what_only_begins_like_a_date_is_none() {
    for words in ["10-2022", "19-10", "2022-100", "October 2022 2023", "123/22", "2022 October"] {
        assert_eq!(When::parse(words), Err(WhenError::NotADate { words: words.to_owned() }));
    }
    assert_eq!(When::parse("October 02022"), Err(WhenError::NoSuchYear { year: 2022 }));
}

#[test]
fn work_may_begin_and_end_on_one_day() {
    let day = deadline("{says: soon, start: 2022-07-01, due: 2022-07-01}");
    assert_eq!((day.start(), day.due()), (When::parse("2022-07-01").ok(), When::parse("2022-07-01").ok()));
}

#[test]
fn a_stretch_of_months_without_a_year_says_that_the_year_was_assumed() {
    let stretch = deadline("June to August");
    assert_eq!((stretch.kind_key(), stretch.understood.assumed_year), ("range", true));
    assert!(!deadline("June to August 2022").understood.assumed_year);
}

fn deadline(text: &str) -> crate::plan::Deadline {
    serde_yaml::from_str::<DeadlineText>(text).unwrap().understand(date(2022, 3, 11))
}

#[test]
fn a_deadline_answers_for_what_was_understood_of_it() {
    let (due, start, unclear) = (deadline("June 2022"), deadline("Start June 2022"), deadline("soonish"));
    let kinds = [&due, &start, &unclear].map(|one| (one.is_unclear(), one.is_undated(), one.kind_key()));
    assert_eq!(kinds, [(false, false, "due"), (false, true, "start"), (true, true, "unclear")]);
    assert_eq!((due.due(), due.start()), (When::parse("June 2022").ok(), None));
    assert_eq!((start.due(), start.start()), (None, When::parse("June 2022").ok()));
    assert!(due.is_overdue(date(2022, 7, 1)) && !due.is_overdue(date(2022, 6, 30)));
    assert!(!start.is_overdue(date(2022, 7, 1)));
    assert!(!due.waits() && deadline("{says: soon, waits_for: moved}").waits());
    let none = crate::plan::Deadline::none();
    assert_eq!((none.kind_key(), none.says.as_str(), none.is_unclear(), none.waits()), ("none", "", false, false));
}

#[test]
fn a_date_beside_the_words_leaves_the_condition_that_the_words_name() {
    let words = "June 2022 - dependent on the review";
    let (said, dated) = (deadline(words), deadline(&format!("{{says: {words}, due: 2022-07}}")));
    assert!(said.understood.conditional.is_some(), "{said:?}");
    assert_eq!(dated.understood.conditional, said.understood.conditional);
    assert_eq!(dated.due(), When::parse("July 2022").ok());
}

#[test]
fn an_editor_takes_any_words_for_a_deadline() {
    let schema = <DeadlineText as JsonSchema>::json_schema(&mut SchemaGenerator::default());
    let says = schema.pointer("/properties/says/type").unwrap();
    assert_eq!(*says, serde_json::json!(["string", "number", "boolean", "null"]));
    assert_eq!(schema.get("type"), Some(&serde_json::json!(["string", "integer", "object", "null"])));
    assert_eq!(<DeadlineText as JsonSchema>::schema_name(), "Deadline");
    assert!(<DeadlineText as JsonSchema>::inline_schema());
}

#[test]
fn an_editor_takes_a_month_in_capitals_or_not_and_short_or_not() {
    let schema = When::json_schema(&mut SchemaGenerator::default());
    let pattern = schema.get("pattern").unwrap().as_str().unwrap();
    for piece in [
        "|[Mm][Aa][Yy]|",
        "|[Oo][Cc][Tt]([Oo][Bb][Ee][Rr])?|",
        "|[Ss][Ee][Pp]([Tt][Ee][Mm][Bb][Ee][Rr]|[Tt])?|",
        "[-–—‑−]",
        "(19|20|21)[0-9]{2}([Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh])?",
        "[Qq]([Uu][Aa][Rr][Tt][Ee][Rr])?",
        "[Ff][Yy]",
        "[Oo][Ff])?",
    ] {
        assert!(pattern.contains(piece), "{piece} in {pattern}");
    }
    assert!(pattern.starts_with("^[") && pattern.ends_with('$'));
}

#[test]
fn a_date_stands_in_data_as_it_is_read_back() {
    for words in ["2022-10-19", "2022-10", "2022-Q3", "2022", "2022/23"] {
        let when = When::parse(words).unwrap();
        assert_eq!(serde_json::to_string(&when).unwrap(), format!("{words:?}"));
        assert_eq!(when.iso(), words);
    }
    for text in ["2022.5", "true", "-3", "~"] {
        assert!(serde_yaml::from_str::<When>(text).is_err(), "{text}");
    }
    assert_eq!(serde_yaml::from_str::<When>("2022").unwrap(), When::parse("2022").unwrap());
}
