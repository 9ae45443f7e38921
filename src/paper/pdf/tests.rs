#![allow(clippy::unwrap_used)]
use super::pdf;
use super::typeset::set;
use crate::paper::model::{Block, Document, Drawing, Figure, Paper, Run};

fn words(text: &str) -> Vec<Run> {
    vec![Run { text: text.to_owned(), ..Run::default() }]
}

fn document(text: &str) -> Document {
    let blocks = vec![Block::Paragraph { number: Some("1.1".to_owned()), runs: words(text) }];
    Document {
        language: "en-GB".to_owned(),
        title: "Progress".to_owned(),
        organisation: "Council".to_owned(),
        papers: vec![Paper { id: "progress".to_owned(), title: text.to_owned(), blocks, ..Paper::default() }],
        ..Document::default()
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = document("Nothing has moved.");
    let first = pdf(&document).unwrap();
    assert!(first.starts_with(b"%PDF-1.7") && first.len() > 5_000);
    assert!(first == pdf(&document).unwrap());
}

#[test]
fn words_are_never_read_as_markup() {
    for text in ["#panic(1)", "*a _b $c$ @d <e> `f` = g", "\\u{41}", "#import \"@preview/x:1.0.0\": *", "\"quoted\""] {
        assert!(pdf(&document(text)).is_ok(), "{text}");
    }
}

#[test]
fn a_template_sees_nothing_but_the_paper() {
    let document = document("Words");
    let reads = [
        "#read(\"/etc/passwd\")",
        "#read(\"../Cargo.toml\")",
        "#image(\"other.svg\", alt: \"x\")",
        "#import \"@preview/cetz:0.3.0\": *",
        "#datetime.today().display()",
        "#set text(font: \"Arial\")\nWords",
    ];
    for template in reads {
        let template = format!("#set document(title: \"x\")\n{template}");
        let refused = set(&document, &template).unwrap_err();
        assert_eq!(refused.code.id, "P950", "{template}");
        assert!(refused.message.contains("(line 2 of the template)"), "{}", refused.message);
    }
}

#[test]
fn a_drawing_that_is_no_svg_is_named() {
    let mut document = document("Words");
    let drawing = |svg: &str| Drawing { name: "bars.svg".to_owned(), svg: svg.to_owned(), width: 10, height: 10 };
    let figure = Figure { drawing: "bars.svg".to_owned(), alt: "Bars".to_owned(), ..Figure::default() };
    document.papers[0].blocks.push(Block::Figure(figure));
    for svg in ["<svg", "", "<p>Words</p>", "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect></svg>"] {
        document.drawings = vec![drawing(svg)];
        let refused = pdf(&document).unwrap_err();
        assert_eq!(refused.code.id, "P952", "{svg}: {}", refused.message);
        assert!(refused.message.contains("bars.svg of “Progress”"), "{}", refused.message);
    }
}

#[test]
fn the_typeface_has_every_letter_of_english_and_welsh() {
    let letters = "The quick brown fox, 1234567890; “jumps” over — the ‘lazy’ dog’s £5.50 – 89%? ŵŷâêîôûäëïöüẁẃẅỳýàèìòùáéíóú ŴŶÂÊÎÔÛ";
    pdf(&document(letters)).unwrap();
}
