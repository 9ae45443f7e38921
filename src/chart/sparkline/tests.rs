#![allow(clippy::unwrap_used)]
use super::*;
use crate::chart::svg::reading::{self, Element};
use jiff::{ToSpan, civil::date};

fn monthly(values: &[Option<f64>]) -> Sparkline<'static> {
    let month = |number: usize| date(2022, 1, 31).saturating_add((number as i64).months());
    let readings = values.iter().enumerate().map(|(number, value)| (month(number), *value)).collect();
    Sparkline {
        readings,
        target: Some(95.0),
        sentence: "Visits in time <since> January & rising: 89%, target 95%".into(),
    }
}

fn elements(spark: &Sparkline<'_>) -> Vec<Element> {
    let svg = spark.inline();
    assert_eq!(svg, spark.inline(), "the same figures give the same bytes");
    assert_eq!(reading::colours(&svg), Vec::<String>::new());
    let elements = reading::elements(&svg).unwrap();
    assert!(elements.iter().all(|element| element.attr("id").is_none() && element.name != "text"));
    for element in elements.iter().filter(|element| element.name == "circle") {
        let (x, y, r) = (element.number("cx"), element.number("cy"), element.number("r"));
        assert!(x - r >= 0.0 && x + r <= 120.0 && y - r >= 0.0 && y + r <= 28.0, "{x}, {y}");
    }
    elements
}

fn ordinary() -> Sparkline<'static> {
    let values = [71.0, 74.0, 70.0, 78.0, 80.0, 77.0, 82.0, 85.0, 83.0, 86.0, 84.0, 89.0];
    monthly(&values.map(Some))
}

#[test]
fn ordinary_readings() {
    insta::assert_snapshot!("sparkline_ordinary", ordinary().inline().replace("><", ">\n<"));
}

#[test]
fn it_is_one_image_with_a_sentence() {
    let root = &elements(&ordinary())[0];
    assert_eq!(root.attr("role"), Some("img"));
    assert_eq!(root.attr("aria-label"), Some("Visits in time <since> January & rising: 89%, target 95%"));
    assert_eq!((root.attr("width"), root.attr("height")), (Some("120"), Some("28")));
}

#[test]
fn a_missing_figure_is_a_gap_and_a_figure_alone_is_a_dot() {
    let spark = monthly(&[Some(70.0), Some(72.0), None, Some(74.0), None, Some(0.0), Some(75.0)]);
    let elements = elements(&spark);
    assert_eq!(elements.iter().filter(|element| element.is("polyline", "series")).count(), 2);
    assert_eq!(elements.iter().filter(|element| element.is("circle", "lone")).count(), 1);
    assert_eq!(elements.iter().filter(|element| element.is("circle", "last")).count(), 1);
}

#[test]
fn one_figure_is_a_point_and_none_is_no_picture() {
    let one = elements(&monthly(&[Some(70.0)]));
    assert!(one.iter().any(|element| element.is("circle", "last")));
    assert!(!one.iter().any(|element| element.is("polyline", "series")));
    assert_eq!(monthly(&[None, None]).inline(), "");
    assert_eq!(monthly(&[]).inline(), "");
}

#[test]
fn readings_that_hardly_move_look_so() {
    let mut spark = monthly(&[Some(90.0), Some(90.5), Some(90.0)]);
    spark.target = None;
    let series = elements(&spark).into_iter().find(|element| element.is("polyline", "series")).unwrap();
    let heights: Vec<f64> = series
        .attr("points")
        .unwrap()
        .split(' ')
        .filter_map(|point| point.split_once(',').and_then(|(_, y)| y.parse().ok()))
        .collect();
    assert!((heights[0] - heights[1]).abs() < 2.0, "{heights:?}");
}

#[test]
fn the_same_figure_throughout_is_a_level_line_in_the_middle() {
    for value in [0.0, 12.0] {
        let mut spark = monthly(&[Some(value); 5]);
        spark.target = None;
        let elements = elements(&spark);
        let last = elements.iter().find(|element| element.is("circle", "last")).unwrap();
        assert!((last.number("cy") - 14.0).abs() < 0.2, "{}", last.number("cy"));
    }
}
