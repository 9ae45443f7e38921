//! The picture, decoded again by the library that wrote it, and looked at pixel by pixel.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::chart::palette::Theme;
use crate::plan::Rag;

const WORDS: [&str; 6] = ["Finished", "On track", "May delay", "Major issues", "Not started", "Not rated"];

fn card<'a>(headline: &'a str, counts: [u32; 6]) -> Card<'a> {
    let mut ratings = [(0, ""); 6];
    for ((rating, count), word) in ratings.iter_mut().zip(counts).zip(WORDS) {
        *rating = (count, word);
    }
    Card {
        organisation: "Ragstone demonstration",
        title: "Let’s Do It for Children: improvement plan progress",
        day: "As at 16 November 2022. Published 16 November 2022",
        headline,
        ratings,
    }
}

const HEADLINE: &str =
    "29 of 69 actions are finished or on track. 42 are past their deadlines, and 5 are rated “major issues”.";
const COUNTS: [u32; 6] = [8, 21, 24, 5, 3, 8];

/// The picture's size and the colour of every pixel.
fn decoded(png: &[u8]) -> ((u32, u32), Vec<[u8; 3]>) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    assert_eq!(info.color_type, png::ColorType::Rgb);
    ((info.width, info.height), bytes.chunks_exact(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect())
}

fn rgb(hex: &str) -> [u8; 3] {
    [1, 3, 5].map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
}

/// How many pixels have a colour.
fn area(pixels: &[[u8; 3]], hex: &str) -> usize {
    let wanted = rgb(hex);
    pixels.iter().filter(|pixel| **pixel == wanted).count()
}

#[test]
fn a_card_has_the_size_that_sites_ask_for_and_is_a_small_file() {
    let png = card(HEADLINE, COUNTS).png();
    assert_eq!(decoded(&png).0, (1200, 630));
    assert!(png.len() < 60_000, "{} bytes", png.len());
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(card(HEADLINE, COUNTS).png(), card(HEADLINE, COUNTS).png());
}

/// A new value here says that the picture has changed: look at it before setting one.
#[test]
fn a_report_gives_the_same_picture_on_every_machine() {
    let (_, pixels) = decoded(&card(HEADLINE, COUNTS).png());
    assert_eq!(format!("{:016x}", xxhash_rust::xxh3::xxh3_64(pixels.as_flattened())), "cc56b8371fe54d0c");
}

#[test]
fn a_stretch_is_as_long_as_its_count_says() {
    let (_, pixels) = decoded(&card("", [30, 10, 0, 20, 0, 0]).png());
    let row: Vec<[u8; 3]> = pixels[(bar::TOP + 8) as usize * 1200..][..1200].to_vec();
    let long = |rag: Rag| area(&row, Theme::Light.status(rag).fill) as i32;
    for (rag, share) in [(Rag::Finished, 540), (Rag::Green, 180), (Rag::Red, 360)] {
        assert!((long(rag) - share).abs() <= 10, "{rag}: {}", long(rag));
    }
    assert_eq!(long(Rag::Amber), 0);
}

#[test]
fn no_two_ratings_look_alike_without_their_colours() {
    let shapes: Vec<Vec<bool>> = Rag::ALL
        .into_iter()
        .map(|rag| {
            let mut counts = [0; 6];
            counts[rag.index()] = 7;
            let (_, pixels) = decoded(&card("", counts).png());
            let ground = rgb(if matches!(rag, Rag::NotStarted | Rag::NotRated) {
                Theme::Light.paper()
            } else {
                Theme::Light.status(rag).fill
            });
            let corner = bar::TOP as usize + 20;
            (corner..corner + 44)
                .flat_map(|y| pixels[y * 1200 + 560..][..45].iter().map(|pixel| *pixel == ground).collect::<Vec<_>>())
                .collect()
        })
        .collect();
    for (at, one) in shapes.iter().enumerate() {
        for other in &shapes[at + 1..] {
            let differing = one.iter().zip(other).filter(|(a, b)| a != b).count();
            assert!(differing > 100, "{differing}");
        }
    }
}

#[test]
fn the_headline_is_on_the_card() {
    let with = decoded(&card(HEADLINE, COUNTS).png()).1;
    let without = decoded(&card("", COUNTS).png()).1;
    let ink = Theme::Light.ink();
    assert!(area(&with, ink) > area(&without, ink) + 4000);
}

#[test]
fn no_words_break_the_card() {
    let words = [
        "x".repeat(1000),
        "long words ".repeat(90),
        "🦉 漢字 \u{0}\n".to_owned(),
        "</svg>]]>".to_owned(),
        String::new(),
    ];
    for words in &words {
        let hostile = Card {
            organisation: words,
            title: words,
            day: words,
            headline: words,
            ratings: Rag::ALL.map(|rag| (rag.index() as u32 + 1, words.as_str())),
        };
        let (_, pixels) = decoded(&hostile.png());
        let paper = rgb(Theme::Light.paper());
        let edge = (BAND as usize..630).flat_map(|y| [pixels[y * 1200 + 20], pixels[y * 1200 + 1180]]);
        assert_eq!(edge.filter(|pixel| *pixel != paper).count(), 0, "{words:.20} runs over the edge");
        let above = (bar::TOP - 14..bar::TOP).flat_map(|y| &pixels[y as usize * 1200..][..1200]);
        assert_eq!(above.filter(|pixel| **pixel != paper).count(), 0, "{words:.20} runs into the bar");
    }
}

#[test]
fn letters_of_welsh_are_in_the_typeface() {
    let face = Typeface::of(Weight::Regular).unwrap();
    assert!("ŵŷâêîôûïŴŶ’“”–…£".chars().all(|letter| face.has(letter)));
    assert!(!face.has('漢'));
}

#[test]
fn a_plan_without_actions_has_a_card_without_a_bar() {
    let (_, pixels) = decoded(&card("There are no actions in the plan.", [0; 6]).png());
    let below = &pixels[bar::TOP as usize * 1200..];
    assert_eq!(area(below, Theme::Light.paper()), below.len());
}
