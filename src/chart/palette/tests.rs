//! The palette's promises, by computation: WCAG 2.2 contrast, CIE L*a*b* (D65), Machado, Oliveira and Fernandes (2009)
//! at full severity.

use super::*;

type Rgb = [f64; 3];

const PROTAN: [Rgb; 3] =
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]];
const DEUTAN: [Rgb; 3] =
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]];
const TRITAN: [Rgb; 3] =
    [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]];
const UNIMPAIRED: [Rgb; 3] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];

fn linear(hex: &str) -> Rgb {
    [1, 3, 5].map(|at| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap_or(0)) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    })
}

fn dot(a: Rgb, b: Rgb) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

const LUMINANCE: Rgb = [0.2126, 0.7152, 0.0722];

fn contrast(one: &str, other: &str) -> f64 {
    let (a, b) = (dot(LUMINANCE, linear(one)), dot(LUMINANCE, linear(other)));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn lab(rgb: Rgb) -> Rgb {
    let f = |t: f64| if t > 216.0 / 24389.0 { t.cbrt() } else { (24389.0 / 27.0 * t + 16.0) / 116.0 };
    let x = f(dot([0.412_456_4, 0.357_576_1, 0.180_437_5], rgb) / 0.950_47);
    let y = f(dot(LUMINANCE, rgb));
    let z = f(dot([0.019_333_9, 0.119_192, 0.950_304_1], rgb) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn seen(hex: &str, by: &[Rgb; 3]) -> Rgb {
    let colour = linear(hex);
    lab([0, 1, 2].map(|row| dot(by[row], colour).clamp(0.0, 1.0)))
}

fn distance(a: Rgb, b: Rgb) -> f64 {
    ((a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2) + (a[2] - b[2]).powi(2)).sqrt()
}

/// The five fills that colour alone tells apart; not rated is the page's colour under a hatch.
fn ladder(theme: Theme) -> [&'static str; 5] {
    [Rag::Finished, Rag::Red, Rag::Green, Rag::Amber, Rag::NotStarted].map(|rag| theme.status(rag).fill)
}

#[test]
fn every_fill_or_its_outline_stands_out_from_the_page() {
    for theme in Theme::ALL {
        assert!(contrast(theme.ink(), theme.paper()) >= 12.0, "{theme:?}: the outline itself");
        for rag in [Rag::Finished, Rag::Green, Rag::Red] {
            let found = contrast(theme.status(rag).fill, theme.paper());
            assert!(found >= 3.0, "{theme:?} {rag}: {found:.2} without its outline");
        }
    }
}

#[test]
fn text_on_every_fill_and_tint_can_be_read() {
    for theme in Theme::ALL {
        for rag in Rag::ALL {
            let colours = theme.status(rag);
            let found = contrast(colours.fill, colours.on);
            assert!(found >= 4.5, "{theme:?} {rag}: {found:.2} on the fill");
            let found = contrast(colours.tint, theme.ink());
            assert!(found >= 7.0, "{theme:?} {rag}: {found:.2} on the tint");
        }
        let muted = contrast(theme.colours().muted, theme.paper());
        assert!(muted >= 7.0, "{theme:?}: {muted:.2} for secondary text");
    }
}

#[test]
fn a_glyph_or_its_outline_stands_out_from_its_cell() {
    for theme in Theme::ALL {
        for rag in Rag::ALL {
            let outline = contrast(theme.ink(), theme.status(rag).tint);
            assert!(outline >= 3.0, "{theme:?} {rag}: {outline:.2}");
        }
    }
}

#[test]
fn hatching_can_be_seen_on_the_page_and_on_every_cell() {
    for theme in Theme::ALL {
        let tints = Rag::ALL.map(|rag| theme.status(rag).tint);
        for ground in tints.into_iter().chain([theme.paper()]) {
            let found = contrast(theme.colours().hatch, ground);
            assert!(found >= 3.0, "{theme:?}: {found:.2} on {ground}");
        }
    }
}

#[test]
fn how_an_action_was_reported_stands_out_is_read_and_survives_greyscale() {
    for theme in Theme::ALL {
        let [updated, confirmed] = theme.colours().said;
        for [fill, on] in [updated, confirmed] {
            let (page, text) = (contrast(fill, theme.paper()), contrast(fill, on));
            assert!(page >= 3.0 && text >= 4.5, "{theme:?} {fill}: {page:.2} on the page, {text:.2} below text");
        }
        let lightness = [updated[0], confirmed[0], theme.paper()].map(|fill| seen(fill, &UNIMPAIRED)[0]);
        for pair in lightness.windows(2) {
            assert!((pair[1] - pair[0]).abs() >= 25.0, "{theme:?}: {:.1} to {:.1}", pair[0], pair[1]);
        }
    }
}

#[test]
fn how_an_action_was_reported_has_no_hue_that_could_pass_for_a_rating() {
    for theme in Theme::ALL {
        for [fill, _] in theme.colours().said {
            let [_, a, b] = seen(fill, &UNIMPAIRED);
            assert!(a.hypot(b) < 10.0, "{theme:?} {fill}: chroma {:.1}", a.hypot(b));
        }
    }
}

#[test]
fn neighbours_on_the_ladder_differ_in_lightness_so_greyscale_keeps_them_apart() {
    for (theme, step) in [(Theme::Light, 15.0), (Theme::Print, 15.0), (Theme::Dark, 11.0)] {
        let mut lightness = ladder(theme).map(|fill| seen(fill, &UNIMPAIRED)[0]);
        lightness.sort_by(f64::total_cmp);
        for pair in lightness.windows(2) {
            assert!(pair[1] - pair[0] >= step, "{theme:?}: {:.1} to {:.1}", pair[0], pair[1]);
        }
    }
}

#[test]
fn no_kind_of_colour_blindness_brings_two_statuses_together() {
    for theme in Theme::ALL {
        for (kind, by) in [("none", &UNIMPAIRED), ("protan", &PROTAN), ("deutan", &DEUTAN), ("tritan", &TRITAN)] {
            for (at, one) in ladder(theme).into_iter().enumerate() {
                for other in &ladder(theme)[at + 1..] {
                    let found = distance(seen(one, by), seen(other, by));
                    assert!(found >= 25.0, "{theme:?} {kind}: {one} and {other} are {found:.1} apart");
                }
            }
        }
    }
}

fn signals(theme: Theme) -> [&'static str; 4] {
    let SignalColours { improvement, concern, neutral, common, .. } = theme.signals();
    [improvement, concern, neutral, common]
}

#[test]
fn every_point_of_a_measure_stands_out_from_the_page_and_from_between_the_limits() {
    for theme in Theme::ALL {
        for point in signals(theme) {
            let found = contrast(point, theme.paper());
            assert!(found >= 3.0, "{theme:?}: {found:.2} for {point}");
        }
        for ground in [theme.signals().band, theme.signals().close] {
            assert!(contrast(theme.ink(), ground) >= 7.0, "{theme:?}: outlines and words on {ground}");
            assert!(contrast(theme.colours().muted, ground) >= 4.5, "{theme:?}: limits and small words on {ground}");
        }
    }
}

#[test]
fn a_letter_on_a_signal_can_be_read() {
    for theme in Theme::ALL {
        for point in &signals(theme)[..3] {
            let found = contrast(point, theme.signals().on);
            assert!(found >= 4.5, "{theme:?}: {found:.2} on {point}");
        }
    }
}

#[test]
fn no_kind_of_colour_blindness_brings_two_signals_together_nor_does_greyscale() {
    for theme in Theme::ALL {
        for (kind, by) in [("none", &UNIMPAIRED), ("protan", &PROTAN), ("deutan", &DEUTAN), ("tritan", &TRITAN)] {
            for (at, one) in signals(theme).into_iter().enumerate() {
                for other in &signals(theme)[at + 1..] {
                    let found = distance(seen(one, by), seen(other, by));
                    assert!(found >= 18.0, "{theme:?} {kind}: {one} and {other} are {found:.1} apart");
                    let step = (seen(one, &UNIMPAIRED)[0] - seen(other, &UNIMPAIRED)[0]).abs();
                    assert!(step >= 8.0, "{theme:?}: {one} and {other} are {step:.1} apart in greyscale");
                }
            }
        }
    }
}

#[test]
fn verdicts_stand_out_from_the_page_and_from_one_another() {
    for theme in Theme::ALL {
        let verdicts = [Verdict::Progress, Verdict::Mixed, Verdict::Concern].map(|verdict| theme.verdict(verdict));
        for colour in verdicts {
            let found = contrast(colour, theme.paper());
            assert!(found >= 3.0, "{theme:?} {colour}: {found:.2}");
        }
        let lightness = verdicts.map(|colour| seen(colour, &UNIMPAIRED)[0]);
        for pair in lightness.windows(2) {
            assert!((pair[1] - pair[0]).abs() >= 14.0, "{theme:?}: {:.1} and {:.1} in grey", pair[0], pair[1]);
        }
        for by in [&UNIMPAIRED, &PROTAN, &DEUTAN, &TRITAN] {
            for (one, other) in [(0, 1), (0, 2), (1, 2)] {
                let found = distance(seen(verdicts[one], by), seen(verdicts[other], by));
                assert!(found >= 25.0, "{theme:?}: {} and {} are {found:.1} apart", verdicts[one], verdicts[other]);
            }
        }
    }
}

#[test]
fn the_measure_agrees_with_published_values() {
    assert!((contrast("#ffffff", "#000000") - 21.0).abs() < 1e-9);
    assert!((contrast("#1d70b8", "#ffffff") - 5.17).abs() < 0.01, "domain.md §2.2");
    assert!((seen("#12436d", &UNIMPAIRED)[0] - 27.0).abs() < 0.6, "readers-and-peers.md §5.3");
}

#[test]
fn every_custom_property_a_chart_uses_has_a_value() {
    let css = crate::chart::svg::stylesheet();
    let known: Vec<_> = properties(Theme::Light).map(|(name, _)| name).collect();
    for used in css.split("var(").skip(1) {
        let name = used.split(')').next().unwrap_or_default();
        assert!(known.contains(&name), "{name}");
    }
}
