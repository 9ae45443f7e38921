#![allow(clippy::unwrap_used)]
use crate::check::found;
use crate::source::Sources;

#[test]
fn what_is_small_follows_the_scheme_of_the_site() {
    let told = |scheme: &str, words: &str| {
        let site = format!(
            "organisation: o\ntitle: t\ndescription: d\nbase_url: https://example.org/\ndisclosure: {{scheme: {scheme}}}\n"
        );
        let page = format!("---\ntitle: About\n---\n\n{words}\n");
        let sources =
            Sources::from_texts([("content/site.yaml", site.as_str()), ("content/pages/about.md", page.as_str())]);
        found(&sources).iter().filter(|found| found.code.id == "D806").count()
    };
    for (words, dfe, nhs, under10) in [
        ("We saw five children.", 1, 1, 1),
        ("We saw 6 children.", 0, 1, 1),
        ("Seven families wait.", 0, 1, 1),
        ("We saw nine children.", 0, 0, 1),
        ("Nine children wait.", 0, 0, 1),
        ("We saw 10 children, or 0 children.", 0, 0, 0),
        ("We saw 60 children, of whom 4.", 1, 1, 1),
        ("We saw 60 children, of whom 4% wait.", 0, 0, 0),
    ] {
        let found = [told("dfe", words), told("nhs", words), told("under10", words)];
        assert_eq!(found, [dfe, nhs, under10], "{words}");
    }
}
