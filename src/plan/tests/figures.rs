use crate::plan::{ActionId, Number};

fn number(words: &str) -> Number {
    Number::parse(words).unwrap_or_else(|| panic!("{words}"))
}

#[test]
fn a_figure_has_fifteen_digits_and_six_of_them_after_the_point_at_most() {
    assert_eq!(number("123456789012345").plain(), "123456789012345");
    assert_eq!(number("0.123456").plain(), "0.123456");
    assert_eq!((Number::parse("1234567890123456"), Number::parse("0.1234567")), (None, None));
    assert_eq!(Number::rounded(1.0, 9).plain(), "1.000000");
}

#[test]
fn a_comma_stands_between_thousands_and_before_none() {
    assert_eq!(["123", "1234", "123456"].map(|words| number(words).to_string()), ["123", "1,234", "123,456"]);
    assert_eq!(number("123,456"), number("123456"));
}

#[test]
fn a_count_is_whole_and_not_below_nought() {
    let counts = ["12", "12.0", "-3", "0"].map(|words| number(words).as_count());
    assert_eq!(counts, [Some(12), None, None, Some(0)]);
    assert_eq!(Number::whole(12), number("12"));
    let questions = ["0.0", "-0.5", "3"].map(|words| (number(words).is_zero(), number(words).is_negative()));
    assert_eq!(questions, [(true, false), (false, true), (false, false)]);
    assert_eq!((number("-2.50").decimals(), number("-2.50").as_f64()), (2, -2.5));
}

#[test]
fn a_share_that_follows_from_nobody_follows_from_nothing() {
    assert!(!number("0").is_nearest_to(0, 0));
    assert!(number("50").is_nearest_to(50, 1) && !number("51").is_nearest_to(50, 1));
    assert!(number("0.5").is_nearest_to(1, 2) && number("12.5").is_nearest_to(100, 8));
}

#[test]
fn a_figure_may_stand_in_yaml_with_quotes_or_without() {
    let read = |text: &str| serde_yaml::from_str::<Number>(text).map(Number::plain).map_err(|error| error.to_string());
    for (text, figure) in [("89", "89"), ("-3", "-3"), ("89.5", "89.5"), ("\" 1,234 \"", "1234")] {
        assert_eq!(read(text).as_deref(), Ok(figure));
    }
    let refused = read("many").unwrap_err();
    assert!(refused.contains("`many` is not a number\nwrite digits, with a point before a fraction"), "{refused}");
    assert!(read("[1]").unwrap_err().contains("a number"));
}

fn why(id: &str) -> String {
    ActionId::new(id).unwrap_err()
}

#[test]
fn a_sign_of_another_keyboard_is_named_with_the_id_that_was_meant() {
    for (written, meant) in [
        ("5\u{2013}9", "5-9"),
        ("5\u{2212}9", "5-9"),
        ("5\u{2024}9", "5.9"),
        ("5\u{3002}9", "5.9"),
        ("\u{665}\u{669}", "59"),
        ("\u{6f5}\u{6f9}", "59"),
        ("\u{96b}\u{96f}", "59"),
        ("\u{1d7d3}\u{1d7d7}\u{1d7ff}", "599"),
        ("\u{ff15}\u{ff0e}\u{ff19}", "5.9"),
        ("\u{3b1}", "a"),
        ("\u{430}", "a"),
    ] {
        assert!(why(written).ends_with(&format!("\nwrite `{meant}`, all of it on the keyboard")), "{}", why(written));
    }
    assert!(why("ŷ").ends_with("it becomes part of an address"), "{}", why("ŷ"));
}

#[test]
fn the_alphabet_of_a_letter_is_named() {
    for (letter, named) in [
        ("α", "a Greek letter that looks like `a` (U+03B1)"),
        ("ἀ", "a Greek letter (U+1F00)"),
        ("ж", "a Cyrillic letter (U+0436)"),
        ("\u{1c80}", "a Cyrillic letter"),
        ("\u{a640}", "a Cyrillic letter"),
        ("ա", "an Armenian letter"),
        ("א", "a Hebrew letter"),
        ("ب", "an Arabic letter"),
        ("\u{750}", "an Arabic letter"),
        ("अ", "a Devanagari letter"),
        ("Ꭰ", "a Cherokee letter"),
        ("\u{ab70}", "a Cherokee letter"),
        ("Ａ", "a full-width letter that looks like `A`"),
        ("𝐀", "a mathematical letter"),
        ("\u{665}", "an Arabic digit that looks like `5`"),
        ("\u{ff05}", "a full-width sign that looks like `%`"),
    ] {
        assert!(why(letter).contains(named), "{letter}: {}", why(letter));
    }
    assert!(why("\u{1d7ce}\u{200b}").contains("mathematical digit that looks like `0`"));
    assert!(why("a\u{200b}").contains("a character that cannot be seen (U+200B)"));
    assert!(why("a\u{a0}").contains("a character that cannot be seen (U+00A0)"));
}

#[test]
fn a_name_that_a_page_or_windows_keeps_for_itself_is_no_id() {
    assert!(why("Main").contains("every page has one") && why("INDEX.html").contains("every page has one"));
    assert!(why("con").contains("Windows keeps that name") && why("LPT1").contains("Windows keeps that name"));
    assert!(why("").contains("this ID is empty"));
    assert!(ActionId::new(&"a".repeat(64)).is_ok() && why(&"a".repeat(65)).contains("longer than 64 characters"));
    assert!(
        why("5.9, 5.10").contains("where several are meant") && why("5.9;5.10").contains("where several are meant")
    );
    for stop in [".5", "5.", "5..9"] {
        assert!(why(stop).contains("remove the full stop"), "{stop}");
    }
}

#[test]
fn an_id_that_yaml_takes_for_something_else_is_answered_in_words() {
    let refused = |text: &str| serde_yaml::from_str::<ActionId>(text).unwrap_err().to_string();
    assert!(refused("5").contains("an ID stands in quotes") && refused("-5").contains("an ID stands in quotes"));
    assert!(refused("1.10").contains("would be read as the number 1.1"));
    assert!(refused("~").contains("this ID is empty"));
    assert!(refused("[a]").contains("an ID in quotes"));
    let id = ActionId::new("5.9").unwrap();
    assert_eq!(serde_json::to_string(&id).unwrap(), "\"5.9\"");
    assert_eq!((id.as_ref(), id.to_string().as_str()), ("5.9", "5.9"));
}
