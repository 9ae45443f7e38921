//! Numbers that stand nowhere else are planted in every field that is held back, and looked for in every byte that is published.

use super::papers::{forms as papers, with_a_meeting};
use super::{published, site};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use std::collections::BTreeMap;

/// A number of five digits that no other part of the site has: held back beside a small one, so that the small one is safe.
const PLANTED: [u64; 9] = [48_271, 59_383, 67_429, 73_561, 81_647, 92_783, 38_917, 29_453, 86_239];

/// The forms in which a number may get out.
fn forms(number: u64) -> Vec<Vec<u8>> {
    let digits = number.to_string();
    let (thousands, rest) = digits.split_at(digits.len() - 3);
    let mut forms: Vec<String> = [",", ".", " ", "\u{a0}", "\u{202f}", "\u{2009}", "&nbsp;", "&#160;", "'", "_"]
        .iter()
        .map(|between| [thousands, between, rest].concat())
        .collect();
    forms.extend([
        digits.clone(),
        format!("{number:x}"),
        format!("{number:X}"),
        format!("{}.{}e4", &digits[..1], &digits[1..]),
        format!("{}.{}E4", &digits[..1], &digits[1..]),
        digits.chars().map(|digit| format!("&#{};", digit as u32)).collect(),
        digits.chars().map(|digit| format!("%{:02X}", digit as u32)).collect(),
        digits.chars().map(|digit| format!("\\u{:04x}", digit as u32)).collect(),
        digits.chars().rev().collect(),
    ]);
    let mut forms: Vec<Vec<u8>> = forms.into_iter().map(String::into_bytes).collect();
    // Base64 of the digits, wherever in a group of three they begin: without the letters that neighbours change.
    for before in 0..3 {
        let encoded = BASE64_STANDARD.encode([vec![b' '; before], digits.clone().into_bytes()].concat());
        let from = [0, 2, 3][before];
        let to = (before + digits.len()) * 4 / 3;
        forms.push(encoded.as_bytes()[from..to].to_vec());
    }
    let wide: Vec<u8> = digits.bytes().flat_map(|byte| [byte, 0]).collect();
    forms.extend([wide, (number as f64).to_le_bytes().to_vec(), (number as f64).to_be_bytes().to_vec()]);
    forms
}

/// Where any form of the numbers stands: the file, the number and the form.
fn found(files: &BTreeMap<String, Vec<u8>>, numbers: &[u64]) -> Vec<String> {
    let mut found = Vec::new();
    for number in numbers {
        for form in forms(*number) {
            let finder = memchr::memmem::Finder::new(&form);
            let told = files.iter().filter(|(path, bytes)| match is_drawn(path) {
                true => finder.find_iter(bytes).any(|at| stands_alone(bytes, at..at + form.len())),
                false => finder.find(bytes).is_some(),
            });
            found.extend(told.map(|(path, _)| format!("{path}: {number} as {:?}", String::from_utf8_lossy(&form))));
        }
    }
    found
}

/// True for pages as they are drawn, whose thousands of places have every few digits somewhere.
fn is_drawn(path: &str) -> bool {
    path.ends_with(".pdf") || path.ends_with(".pdf: streams")
}

/// True where what stands there is no part of a longer number or word.
fn stands_alone(bytes: &[u8], span: std::ops::Range<usize>) -> bool {
    let goes_on = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at)).is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
    };
    !goes_on(span.start.checked_sub(1)) && !goes_on(Some(span.end))
}

/// A site with every kind of figure that is held back, all of which a meeting had before it.
fn planted() -> super::SiteTest {
    let [part, below, above, of, whole, step, base, revised, rate] = PLANTED;
    let site = site(&[
        // A part that is held back with a small one, so that the small one is safe.
        ("total", "kind: count\nsum_of: [small, part]\n", format!("2022-08,{},,,,,\n", part + 3)),
        ("small", "kind: count\n", "2022-08,3,,,,,\n".to_owned()),
        ("part", "kind: count\n", format!("2022-08,{part},,,,,\n")),
        // Nearly all: the two who are not.
        ("share", "kind: percent\n", format!("2022-08,100,{},{below},,,\n", below - 2)),
        // A share of parts that are held back, and a small number above the line.
        ("few", "kind: percent\n", format!("2022-08,0.006,4,{above},,,\n")),
        // A subset that leaves a few.
        ("all", "kind: count\n", format!("2022-08,{whole},,,,,\n")),
        ("most", "kind: count\npart_of: all\n", format!("2022-08,{},,,,,\n", whole - 2)),
        // A running total that grew by a few.
        ("so-far", "kind: count\nrunning_total: true\n", format!("2022-07,{},,,,,\n2022-08,{step},,,,,\n", step - 3)),
        // A share, a rate and an average of nobody knows how many.
        ("loose", "kind: percent\n", format!("2022-08,0.0{of},,,,,\n")),
        ("rate", "kind: rate\nper: 1000\n", format!("2022-08,{rate},,,,,\n")),
        ("days", "kind: days\n", format!("2022-08,{revised},,,,,\n")),
        // The figure of the beginning.
        (
            "begun",
            &format!("kind: percent\nbaseline: {{value: 0.0{base}, at: 2022-03}}\n"),
            "2022-08,not-due,,,,,\n".to_owned(),
        ),
    ]);
    let names = ["total", "small", "part", "share", "few", "all", "most", "so-far", "loose", "rate", "days", "begun"];
    with_a_meeting(site, &names.map(|name| (name, "2022-08")), "")
}

#[test]
fn no_form_of_a_figure_that_is_held_back_stands_in_any_byte() {
    let site = planted();
    let mut files = published(&site);
    files.extend(papers(&site));
    let [part, below, above, of, whole, step, base, revised, rate] = PLANTED;
    // One of the two must be held back; which one is not this test's.
    let either = [(part + 3, part), (below, below - 2), (whole, whole - 2), (step, step - 3)];
    for (one, other) in either {
        let known = [one, other].iter().filter(|number| !found(&files, &[**number]).is_empty()).count();
        assert!(known <= 1, "{one} and {other} are both printed");
    }
    assert_eq!(found(&files, &[above, of, base, revised, rate]), [""; 0]);
}

#[test]
fn a_figure_that_is_not_held_back_is_found_so_that_the_search_can_be_trusted() {
    let number = PLANTED[0];
    let files = published(&site(&[("open", "kind: count\n", format!("2022-08,{number},,,,,\n"))]));
    let found = found(&files, &[number]);
    for kind in [".html", ".csv", ".json", ".svg", ".xlsx/xl/"] {
        assert!(found.iter().any(|told| told.contains(kind)), "nothing of it in {kind}: {found:#?}");
    }
}

/// A figure stands in words, and a number that titles begin with in bookmarks and metadata too.
#[test]
fn a_number_in_a_paper_is_found_in_each_of_its_forms_so_that_the_search_can_be_trusted() {
    let (figure, said) = (PLANTED[0], PLANTED[1]);
    let site = site(&[("open", "kind: count\n", format!("2022-08,{figure},,,,,\n"))]);
    let site = with_a_meeting(site, &[("open", "2022-08")], &format!("Of {said} "));
    let files = papers(&site);
    for number in [figure, said] {
        let found = found(&files, &[number]);
        let is_read = |path: &&String| match number == figure {
            true => path.ends_with(".html") || path.ends_with(": words"),
            false => !path.ends_with(".pdf"),
        };
        for path in files.keys().filter(is_read) {
            assert!(found.iter().any(|told| told.starts_with(&**path)), "{number} is not found in {path}: {found:#?}");
        }
    }
}

#[test]
fn every_form_is_looked_for() {
    let number = PLANTED[0];
    let wrapped = BASE64_STANDARD.encode(format!("in the middle {number} of words"));
    let told = [
        "48,271".to_owned(),
        "48\u{a0}271".to_owned(),
        "bc8f".to_owned(),
        "4.8271e4".to_owned(),
        "&#52;&#56;&#50;&#55;&#49;".to_owned(),
        wrapped,
    ];
    for text in told {
        let files = BTreeMap::from([("a".to_owned(), text.clone().into_bytes())]);
        assert!(!found(&files, &[number]).is_empty(), "{text}");
    }
}
