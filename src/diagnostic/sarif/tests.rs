#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

const RULE: Code = Code::error("P201", "a name that nothing bears");
const OTHER: Code = Code::warning("P101", "a file that is missing");
const FILE: &str = "content/priorities/tŷ 1.yaml";

struct OneText(&'static str);

impl Texts for OneText {
    fn text(&self, file: &str) -> Option<&str> {
        (file == FILE).then_some(self.0)
    }
}

fn found(code: Code, text: &str, words: &str) -> Diagnostic {
    let start = text.find(words).unwrap();
    Diagnostic::new(code, "there is no role `x`").at(Place::in_text(&FILE.into(), text, start..start + words.len()))
}

fn log(diagnostics: &[Diagnostic], text: &'static str) -> Value {
    serde_json::from_str(&render(diagnostics, &[], &OneText(text), |_| None)).unwrap()
}

fn fingerprints(diagnostics: &[Diagnostic], text: &'static str) -> Vec<String> {
    let log = log(diagnostics, text);
    let results = log["runs"][0]["results"].as_array().unwrap();
    results.iter().map(|result| result["partialFingerprints"][RECIPE].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_region_counts_characters_and_ends_after_its_last() {
    let text = "# câr\nlead: tŷ mawr\n";
    let log = log(&[found(RULE, text, "tŷ mawr")], text);
    assert_eq!(log["runs"][0]["columnKind"], "unicodeCodePoints");
    assert_eq!(
        log["runs"][0]["results"][0]["locations"],
        json!([{"physicalLocation": {
            "artifactLocation": {"uri": "content/priorities/t%C5%B7%201.yaml", "uriBaseId": ROOT},
            "region": {"startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 14, "byteOffset": 13, "byteLength": 8},
        }}])
    );
}

#[test]
fn each_rule_stands_once_and_results_point_at_it() {
    let text = "a b";
    let log = log(&[found(RULE, text, "a"), found(OTHER, text, "b"), found(RULE, text, "b")], text);
    let run = &log["runs"][0];
    let ids: Vec<&Value> = run["tool"]["driver"]["rules"].as_array().unwrap().iter().map(|rule| &rule["id"]).collect();
    assert_eq!(ids, ["P101", "P201"]);
    for result in run["results"].as_array().unwrap() {
        let at = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(ids[at], &result["ruleId"]);
    }
    assert_eq!(run["tool"]["driver"]["rules"][0]["defaultConfiguration"]["level"], "warning");
    assert_eq!(run["tool"]["driver"]["rules"][1]["shortDescription"]["text"], "A name that nothing bears.");
}

#[test]
fn a_rule_that_has_a_page_brings_it_along() {
    let text = "a";
    let lesson = |rule: Code| (rule == RULE).then_some("# Why\n");
    let log: Value = serde_json::from_str(&render(&[found(RULE, text, "a")], &[], &OneText(text), lesson)).unwrap();
    assert_eq!(log["runs"][0]["tool"]["driver"]["rules"][0]["help"]["markdown"], "# Why\n");
}

#[test]
fn a_fingerprint_outlives_what_is_written_above_it() {
    let (before, after) = ("lead: x\n", "# A remark\n\nlead: x\n");
    assert_eq!(fingerprints(&[found(RULE, before, "x")], before), fingerprints(&[found(RULE, after, "x")], after));
}

#[test]
fn two_findings_never_share_a_fingerprint() {
    let text = "x: y, x: y\n";
    let same = found(RULE, text, "x");
    let all = [same.clone(), same, found(OTHER, text, "x"), found(RULE, text, "y"), Diagnostic::new(RULE, "z")];
    let prints: BTreeSet<String> = fingerprints(&all, text).into_iter().collect();
    assert_eq!(prints.len(), all.len(), "{prints:?}");
}

#[test]
fn a_fix_says_what_goes_and_what_comes_file_by_file() {
    let text = "lead: 1.10\n";
    let file: Arc<str> = FILE.into();
    let mut fix = Fix::replace("put the ID in quotes", &file, 6..10, "\"1.10\"");
    fix.edits.push(Edit { file: "content/roles.yaml".into(), span: 3..3, text: "x".into() });
    let log = log(&[found(RULE, text, "1.10").fix(fix)], text);
    assert_eq!(
        log["runs"][0]["results"][0]["fixes"],
        json!([{
            "description": {"text": "put the ID in quotes"},
            "artifactChanges": [
                {
                    "artifactLocation": {"uri": "content/priorities/t%C5%B7%201.yaml", "uriBaseId": ROOT},
                    "replacements": [{
                        "deletedRegion": {
                            "startLine": 1, "startColumn": 7, "endLine": 1, "endColumn": 11, "byteOffset": 6, "byteLength": 4,
                        },
                        "insertedContent": {"text": "\"1.10\""},
                    }],
                },
                {
                    "artifactLocation": {"uri": "content/roles.yaml", "uriBaseId": ROOT},
                    "replacements": [{"deletedRegion": {"byteOffset": 3, "byteLength": 0}, "insertedContent": {"text": "x"}}],
                },
            ],
        }])
    );
}

#[test]
fn a_file_as_a_whole_is_all_its_lines_and_one_that_is_missing_its_beginning() {
    let region = |file: &str| {
        let whole = Diagnostic::new(OTHER, "it is wrong").at(Place::whole_file(&file.into()));
        log(&[whole], "a\nb")["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"].clone()
    };
    let whole =
        json!({"startLine": 1, "startColumn": 1, "endLine": 2, "endColumn": 2, "byteOffset": 0, "byteLength": 3});
    assert_eq!(region(FILE), whole);
    let start =
        json!({"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1, "byteOffset": 0, "byteLength": 0});
    assert_eq!(region("content/plan.yaml"), start);
}

#[test]
fn a_finding_without_a_place_is_about_the_folder() {
    let log = log(&[Diagnostic::new(RULE, "there is no period").help("create one")], "");
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "content/");
    assert_eq!(result["message"]["text"], "there is no period; create one");
}

#[test]
fn a_second_place_is_a_related_location() {
    let text = "a b";
    let other = Place::in_text(&FILE.into(), text, 2..3);
    let log = log(&[found(RULE, text, "a").related(other, "the first one")], text);
    let related = &log["runs"][0]["results"][0]["relatedLocations"][0];
    assert_eq!(related["message"]["text"], "the first one");
    assert_eq!(related["physicalLocation"]["region"]["startColumn"], 3);
}

#[test]
fn a_finding_that_was_allowed_is_suppressed_with_its_reason() {
    let text = "abc";
    let one = found(RULE, text, "a");
    let log: Value =
        serde_json::from_str(&render(&[], &[(&one, "the board decides")], &OneText(text), |_| None)).unwrap();
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["suppressions"], json!([{"kind": "inSource", "justification": "the board decides"}]));
}
