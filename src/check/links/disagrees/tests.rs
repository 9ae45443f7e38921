#![allow(clippy::unwrap_used)]
use crate::check::found;
use crate::diagnostic::Diagnostic;
use crate::source::Sources;

const MEASURE: &str = "title: Visits\ndefinition: D\nkind: percent\nunit: of visits\nabout: things\ngood: up\nfrequency: monthly\nsource: s\nno_target: None set.\n";

/// What is told of quotations in a narrative as at the end of September 2022.
fn told(narrative: &str) -> Vec<Diagnostic> {
    let sources = Sources::from_texts([
        ("content/measures/visits.yaml", MEASURE),
        ("content/measures/visits.csv", "at,value\n2022-07,1\n2022-08,suppressed\n2022-09,89\n2022-10,90\n"),
        ("content/periods/2022-09/period.yaml", "as_at: 2022-09-30\nstatus: draft\n"),
        ("content/periods/2022-09/narrative.md", narrative),
    ]);
    found(&sources).into_iter().filter(|found| found.code.id.starts_with('M')).collect()
}

#[test]
fn a_figure_may_be_quoted_in_any_words_that_begin_with_it() {
    for sound in [
        "[89%](measure:visits/2022-09)",
        "[**89%** of\nvisits](measure:visits/2022-09)",
        "[89%](<measure:visits/September 2022>)",
        "[89%](measure:visits/September%202022)",
        "[](measure:visits/2022-09)",
        "[](measure:visits/2022-08)",
        "[Suppressed](measure:visits/2022-08)",
        "| a |\n|---|\n| [1%][r] |\n\n[r]: measure:visits/2022-07\n",
    ] {
        assert_eq!(told(sound), [], "{sound}");
    }
}

#[test]
fn the_words_that_disagree_are_underlined_wherever_they_stand() {
    for (text, words) in [
        ("ŷ [98%](measure:visits/2022-09)", "[98%](measure:visits/2022-09)"),
        ("- [1](measure:visits/2022-07)", "[1](measure:visits/2022-07)"),
        ("<measure:visits/2022-09>", "<measure:visits/2022-09>"),
    ] {
        let found = told(text);
        assert_eq!((found.len(), found[0].code.id), (1, "M308"), "{text}");
        assert_eq!(&text[found[0].place.as_ref().unwrap().span.clone()], words);
    }
}

#[test]
fn a_report_does_not_quote_what_was_not_known_on_its_date() {
    let found = told("[90%](measure:visits/2022-10)");
    assert_eq!((found.len(), found[0].code.id, found[0].is_error()), (1, "M309", false));
    assert!(found[0].message.contains("30 September 2022") && found[0].message.contains("31 October 2022"));
}

#[test]
fn a_text_full_of_mistakes_stops_after_so_many() {
    assert_eq!(told(&"[2%](measure:visits/2022-07) ".repeat(500)).len(), crate::check::prose::MOST);
}
