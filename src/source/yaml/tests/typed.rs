//! What is told of values that are not what they should be, and what is left of the file.

use super::{Deadline, Entries, Id, Priority, Rag, Text, Update, Updates, places, read, told};
use std::fmt::Write as _;

fn text(words: &str) -> Text {
    Text::new(words).unwrap()
}

#[test]
fn all_problems_of_a_file_come_out_in_one_run() {
    let loaded = read::<Priority>(
        "id: 5\n\
         titel: Children in need\n\
         actions:\n\
         - id: \"5.1\"\n\
         \x20 deadlnie: March\n\
         \x20 rag: yellow\n\
         - id: \"5.2\"\n\
         \x20 title: Kept\n\
         \x20 order: 300\n\
         \x20 open: maybe\n\
         \x20 steps: [one, ~, 2]\n\
         \x20 deadline: {say: October, due: 2022-10}\n\
         - just words\n",
    );
    assert_eq!(
        told(&loaded),
        [
            "text is expected here, but this is the number 5; put it in quotes: \"5\"",
            "there is no field `titel` here; did you mean `title`?",
            "`title` is missing here; add a line `title: …`",
            "there is no field `deadlnie` here; did you mean `deadline`?",
            "`yellow` is not one of: red, amber, green, not-started",
            "the number 300 cannot be used here: a whole number from 0 to 255 is expected",
            "`true` or `false` is expected here, but this is text",
            "this is empty; write some text or remove the line",
            "text is expected here, but this is the number 2; put it in quotes: \"2\"",
            "there is no field `say` here; did you mean `says`?",
            "a group of fields is expected here, but this is text; put each field on a line of its own below, as `name: value`, two spaces further in",
        ]
    );
}

#[test]
fn what_can_be_read_is_kept_and_lost_ids_are_named() {
    let loaded = read::<Priority>(
        "id: \"5\"\ntitle: Help\nactions:\n\
         - {id: \"5.1\", title: One, rag: yellow}\n\
         - {id: \"5.2\"}\n\
         - {id: 5.3, title: Three}\n\
         - {id: \"5.4\", title: Four, rag: amber}\n",
    );
    let priority = loaded.value.unwrap();
    let kept: Vec<_> = priority.actions.iter().map(|action| (action.id.0.as_str(), &action.rag)).collect();
    assert_eq!(kept, [("5.1", &None), ("5.4", &Some(Rag::Amber))]);
    assert_eq!(loaded.lost_ids, ["5.2", "5.3"]);
    assert_eq!(loaded.diagnostics.len(), 3);
}

#[test]
fn lost_updates_are_named_by_their_keys() {
    let loaded = read::<Updates>("updates:\n  \"2.2\": red\n  \"2.3\": {rag: amber}\n");
    let expected = Update { rag: Some(Rag::Amber), note: None };
    assert_eq!(loaded.value.unwrap().updates.get(&Id(text("2.3"))), Some(&expected));
    assert_eq!(loaded.lost_ids, ["2.2"]);
}

#[test]
fn a_file_that_is_not_yaml_still_names_its_ids() {
    let loaded = read::<Priority>("id: \"5\"\ntitle: a: b\nactions:\n  - id: '5.1'\n  - {id: 5.2, title: x}\n");
    assert_eq!(loaded.value, None);
    assert_eq!(loaded.lost_ids, ["5", "5.1", "5.2"]);
    assert_eq!(read::<Updates>("updates:\n  \"2.2\": a: b\n").lost_ids, ["2.2"]);
}

#[test]
fn a_problem_before_an_error_of_grammar_is_told_of_too() {
    let loaded = read::<Priority>("id: 5\nactions:\n- id: \"5.1\"\n  rag: yellow\n  title: a: b\n- id: \"5.2\"\n");
    assert_eq!(places(&loaded), [("Y203", 1, 5), ("Y204", 4, 8), ("Y102", 5, 11)]);
}

#[test]
fn a_judgement_over_a_whole_that_has_holes_is_withheld() {
    #[derive(Debug)]
    struct Pair;
    impl<'de> serde::Deserialize<'de> for Pair {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            match Vec::<Text>::deserialize(deserializer)?.len() {
                2 => Ok(Self),
                _ => Err(serde::de::Error::custom("two are needed\nadd one")),
            }
        }
    }
    assert_eq!(
        told(&read::<Vec<Pair>>("- [a, b]\n- [a, 1]\n- [a]\n")),
        ["text is expected here, but this is the number 1; put it in quotes: \"1\"", "two are needed; add one"]
    );
}

#[test]
fn the_first_of_two_equal_names_is_shown_beside_the_second() {
    let loaded = read::<Updates>("updates:\n  \"2.2\": {rag: red}\n  \"2.2\": {rag: green}\n");
    let (place, note) = loaded.diagnostics[0].related.clone().unwrap();
    assert_eq!(((place.line, place.column), note.as_str()), ((2, 3), "it stands here first"));
    assert_eq!(loaded.value.unwrap().updates.len(), 1);
}

#[test]
fn equal_names_are_refused_however_they_are_written() {
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
    struct Small(String);
    impl<'de> serde::Deserialize<'de> for Small {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Ok(Self(Text::deserialize(deserializer)?.to_lowercase()))
        }
    }
    let loaded = read::<Entries<Small, Text>>("a: x\nA: y\n");
    assert_eq!(told(&loaded), ["two entries here have the same name; keep one of the two"]);
    assert!(read::<Entries<Small, Text>>("b: x\na: y\n").value.unwrap().iter().map(|entry| &*entry.0.0).eq(["b", "a"]));
}

#[test]
fn a_type_with_two_forms_is_read_in_both_and_told_of_in_both() {
    let file = |deadline: &str| {
        read::<Priority>(&format!("id: a\ntitle: b\nactions: [{{id: c, title: d, deadline: {deadline}}}]"))
    };
    let words = file("On appointment").value.unwrap().actions.remove(0).deadline;
    assert_eq!(words, Some(Deadline { says: text("On appointment"), due: None }));
    assert_eq!(told(&file("{due: 2022-10}")), ["`says` is missing here; add a line `says: …`"]);
    assert_eq!(
        told(&file("[a]")),
        ["words such as `March 2023`, or `{says, due}`, is expected here, but this is a list"]
    );
}

#[test]
fn text_is_trimmed_and_an_optional_text_may_be_left_empty() {
    let priority = read::<Priority>("id: a\ntitle: \" b \"\noutcome:\n").value.unwrap();
    assert_eq!((priority.title, priority.outcome), (text("b"), None));
}

#[test]
fn no_more_than_two_hundred_problems_are_told_of() {
    let mut file = String::new();
    for item in 0..500 {
        let _ = writeln!(file, "- {item}");
    }
    let loaded = read::<Vec<Text>>(&file);
    assert_eq!(loaded.diagnostics.len(), 201);
    assert_eq!(loaded.diagnostics[0].code.id, "Y206");
    assert_eq!(loaded.value, None);
}

#[test]
fn a_remark_with_a_space_after_its_number_sign_is_no_problem() {
    let loaded = read::<Priority>("id: \"5\" #checked\ntitle: &x a # checked\n#old: b\n");
    assert_eq!(places(&loaded), [("Y107", 2, 8)]);
    let loaded = read::<Priority>("id: \"5\"\ntitle: Homes #2\n");
    assert_eq!(places(&loaded), [("Y113", 2, 14)]);
    assert_eq!(loaded.value.unwrap().title, "Homes");
}
