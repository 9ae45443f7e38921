#![allow(clippy::unwrap_used)]
use super::read;
use crate::source::{Source, Sources};

fn covered(path: &str, text: &str) -> Vec<(Vec<String>, String, std::ops::Range<u32>)> {
    let sources = Sources::from_texts([(path, text)]);
    let texts: Vec<Source> = sources.texts().to_vec();
    let read = read(&texts);
    let codes = |of: &super::Allowance<'_>| of.codes.iter().map(|(code, _)| (*code).to_owned()).collect();
    read.iter().map(|of| (codes(of), of.because.to_owned(), of.covers.clone())).collect()
}

#[test]
fn a_remark_above_a_record_covers_the_record() {
    let text = "actions:\n  # allow P272: agreed by the board\n  - id: \"1\"\n    title: A\n  - id: \"2\"\n";
    assert_eq!(covered("a.yaml", text), [(vec!["P272".to_owned()], "agreed by the board".to_owned(), 3..5)]);
}

#[test]
fn a_remark_at_the_end_of_a_line_covers_that_line_and_what_hangs_from_it() {
    let text = "a:\n  note: >- # allow W702, W701: as the letter says\n    long\n    words\n  other: x\n";
    assert_eq!(
        covered("a.yaml", text),
        [(vec!["W702".to_owned(), "W701".to_owned()], "as the letter says".to_owned(), 2..5)]
    );
}

#[test]
fn at_the_top_with_an_empty_line_below_it_covers_the_file() {
    assert_eq!(covered("a.yaml", "# A plan.\n# allow W702: old\n\nid: x\n")[0].2, 0..u32::MAX);
    assert_eq!(covered("a.yaml", "# allow W702: old\nid: x\n")[0].2, 2..3);
    assert_eq!(covered("a.md", "---\n# allow W702: old\n\ntitle: x\n---\nWords.\n")[0].2, 0..u32::MAX);
}

#[test]
fn in_a_text_it_covers_the_paragraph_below() {
    let text = "One.\n\n<!-- allow W702: quoted -->\nTwo goes\non.\n\nThree.\n";
    assert_eq!(covered("a.md", text), [(vec!["W702".to_owned()], "quoted".to_owned(), 4..6)]);
}

#[test]
fn other_remarks_allow_nothing() {
    for text in ["# allow time for this: x\n", "# we allow W702: x\n", "note: \"# allow\"\n", "a: b#allow W702: x\n"] {
        assert_eq!(covered("a.yaml", text), [], "{text}");
    }
    assert_eq!(covered("a.yaml", "a: b # allow W702\n")[0].1, "");
}

#[test]
fn a_remark_without_words_allows_nothing() {
    for text in ["<!-- -->\nallow \n", "<!---->\nallow \n", "<!-->\nallow \n", "#\n# \nallow \n", "<!--\nallow -->\n"] {
        assert_eq!(covered("a.md", text), [], "{text:?}");
        assert_eq!(covered("a.yaml", text), [], "{text:?}");
    }
}
