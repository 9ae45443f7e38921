//! What is kept from the public cannot be typed anywhere: there is no field for it (`domain.md` §1.7).

use crate::plan::{Exempt, MeetingDoc, PaperDoc};
use crate::source::yaml::load;
use schemars::schema_for;
use serde::de::DeserializeOwned;

const EXEMPT: &str =
    "title: Costs\nparagraph: 3\npublic_interest: A bid would be lost.\nwhere_held: Democratic Services\n";

fn codes<T: DeserializeOwned>(text: &str) -> Vec<(&'static str, String)> {
    let found = load::<T>(&"content/papers/a.md".into(), text).diagnostics;
    found.into_iter().map(|found| (found.code.id, found.message)).collect()
}

#[test]
fn an_exempt_part_has_a_title_a_paragraph_a_reason_and_a_place_and_no_other_field() {
    // Nothing is left unnamed here, so that a new field does not compile before somebody has looked at this test.
    let Exempt { title, paragraph, public_interest, where_held } = load(&"a.yaml".into(), EXEMPT).value.unwrap();
    assert_eq!((&*title, paragraph), ("Costs", 3));
    assert_eq!((&*public_interest, &*where_held), ("A bid would be lost.", "Democratic Services"));
    let schema = serde_json::to_value(schema_for!(Exempt)).unwrap();
    let fields: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(fields, ["paragraph", "public_interest", "title", "where_held"]);
    assert_eq!(schema["additionalProperties"], false);
}

#[test]
fn a_field_for_the_text_itself_is_refused_whatever_it_is_called() {
    for name in ["text", "body", "content", "words", "appendix", "document", "report", "file", "notes"] {
        let found = codes::<Exempt>(&format!("{EXEMPT}{name}: The bids were as follows.\n"));
        assert_eq!(found.len(), 1, "{name}");
        assert_eq!(found[0].0, "Y201", "{name}: {}", found[0].1);
    }
}

#[test]
fn a_paper_and_an_item_of_an_agenda_describe_it_in_the_same_fields() {
    let paper = serde_json::to_value(schema_for!(PaperDoc)).unwrap();
    let meeting = serde_json::to_value(schema_for!(MeetingDoc)).unwrap();
    assert_eq!(paper["$defs"]["Exempt"], meeting["$defs"]["Exempt"]);
    assert_eq!(paper["properties"]["exempt"]["items"]["$ref"], "#/$defs/Exempt");
    let names = |schema: &serde_json::Value| -> Vec<String> {
        let own = schema["properties"].as_object().unwrap().keys();
        own.filter(|name| ["exempt", "confidential", "private", "part_b"].iter().any(|mark| name.contains(mark)))
            .cloned()
            .collect()
    };
    assert_eq!(names(&paper), ["exempt"]);
    assert_eq!(names(&meeting), [] as [&str; 0]);
    assert_eq!(names(&meeting["$defs"]["AgendaItem"]), ["exempt"]);
}

#[test]
fn schedule_12a_has_seven_paragraphs() {
    for number in 1..=7 {
        let text = EXEMPT.replace("paragraph: 3", &format!("paragraph: {number}"));
        assert_eq!(load::<Exempt>(&"a.yaml".into(), &text).value.unwrap().paragraph, number);
    }
    for number in ["0", "8", "10", "255"] {
        let found = codes::<Exempt>(&EXEMPT.replace("paragraph: 3", &format!("paragraph: {number}")));
        let message = format!("Schedule 12A has no paragraph {number} for England");
        assert_eq!(found, [("Y204", message)], "{number}");
    }
    for wrong in ["-1", "3.5", "three", "\"3\"", "256"] {
        assert_eq!(
            codes::<Exempt>(&EXEMPT.replace("paragraph: 3", &format!("paragraph: {wrong}"))).len(),
            1,
            "{wrong}"
        );
    }
}
