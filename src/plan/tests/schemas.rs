use crate::plan::{ActionId, Day, FindingLinks, Number, PeriodDoc, PriorityDoc, When};
use schemars::{JsonSchema, SchemaGenerator, schema_for};

fn text<T: JsonSchema>() -> String {
    serde_json::to_string(&schema_for!(T)).unwrap()
}

#[test]
fn an_editor_shows_the_rule_of_a_word_at_the_word_itself() {
    assert!(<Day as JsonSchema>::inline_schema() && <When as JsonSchema>::inline_schema());
    assert!(<Number as JsonSchema>::inline_schema() && <ActionId as JsonSchema>::inline_schema());
    assert!(<FindingLinks as JsonSchema>::inline_schema());
    let period = serde_json::to_value(schema_for!(PeriodDoc)).unwrap();
    assert_eq!(period["properties"]["as_at"]["format"], "date");
}

#[test]
fn a_schema_has_the_name_of_what_it_describes() {
    let names = [Day::schema_name(), When::schema_name(), Number::schema_name(), ActionId::schema_name()];
    assert_eq!(names, ["Day", "When", "Number", "ActionId"]);
    assert_eq!(FindingLinks::schema_name(), "FindingLinks");
}

#[test]
fn a_schema_says_what_a_clerk_may_write() {
    assert!(text::<Day>().contains("write year, month and day, such as 2022-10-19"));
    assert!(text::<Number>().contains("write digits, with a point before a fraction"));
    assert!(text::<ActionId>().contains("\"maxLength\":64"));
    let links = FindingLinks::json_schema(&mut SchemaGenerator::default());
    assert_eq!(links.get("type"), Some(&serde_json::json!(["array", "object"])));
    assert!(links.get("items").is_some() && text::<PriorityDoc>().contains("primary"));
    let when = When::json_schema(&mut SchemaGenerator::default());
    assert!(when.get("description").is_some() || when.get("pattern").is_some());
}
