//! Reading a drawing back, for tests: is it well-formed, where is its text, has it a colour?

use super::measure::width;
use super::type_scale::Type;

/// An element, with its attributes and the text directly inside it.
#[derive(Debug, Default, Clone)]
pub(in crate::chart) struct Element {
    pub(in crate::chart) name: String,
    pub(in crate::chart) attributes: Vec<(String, String)>,
    pub(in crate::chart) text: String,
    /// Names of the elements around it, outermost first.
    pub(in crate::chart) inside: Vec<String>,
}

impl Element {
    pub(in crate::chart) fn attr(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(in crate::chart) fn is(&self, name: &str, class: &str) -> bool {
        self.name == name && self.attr("class").is_some_and(|all| all.split(' ').any(|one| one == class))
    }

    pub(in crate::chart) fn number(&self, name: &str) -> f64 {
        self.attr(name).and_then(|text| text.parse().ok()).unwrap_or(0.0)
    }
}

/// A box in pixels: left, top, right, bottom.
pub(in crate::chart) type Box4 = [f64; 4];

/// The elements of well-formed XML in the order they open, or what is wrong with it.
pub(in crate::chart) fn elements(xml: &str) -> Result<Vec<Element>, String> {
    let mut found: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut rest = xml;
    while let Some(at) = rest.find('<') {
        let text = unescape(&rest[..at])?;
        match open.last() {
            Some(&parent) => found[parent].text.push_str(&text),
            None if text.trim().is_empty() => {}
            None => return Err(format!("text outside the root: {text}")),
        }
        let end = rest[at..].find('>').ok_or("a tag does not end")? + at;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let last = open.pop().ok_or_else(|| format!("</{name}> closes nothing"))?;
            if found[last].name != name {
                return Err(format!("</{name}> closes <{}>", found[last].name));
            }
            continue;
        }
        let mut element = start_tag(tag.trim_end_matches('/'))?;
        element.inside = open.iter().map(|&at| found[at].name.clone()).collect();
        found.push(element);
        if !tag.ends_with('/') {
            open.push(found.len() - 1);
        }
    }
    if open.is_empty() && rest.trim().is_empty() { Ok(found) } else { Err("an element is left open".into()) }
}

fn start_tag(tag: &str) -> Result<Element, String> {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut element = Element { name: name.into(), ..Element::default() };
    while !rest.trim().is_empty() {
        let (key, after) = rest.split_once("=\"").ok_or_else(|| format!("attribute without quotes: {rest}"))?;
        let (value, after) = after.split_once('"').ok_or_else(|| format!("quote left open: {rest}"))?;
        if element.attr(key.trim()).is_some() {
            return Err(format!("attribute given twice: {key}"));
        }
        element.attributes.push((key.trim().into(), unescape(value)?));
        rest = after;
    }
    Ok(element)
}

fn unescape(text: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let end = rest[at..].find(';').ok_or_else(|| format!("bare & in {text}"))? + at;
        out.push_str(match &rest[at..=end] {
            "&amp;" => "&",
            "&lt;" => "<",
            "&gt;" => ">",
            "&quot;" => "\"",
            "&#39;" => "'",
            other => return Err(format!("unknown entity {other}")),
        });
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
    Ok(out)
}

/// Every colour written in a drawing: hexadecimal, by function, or by a fill or stroke that is not `url(…)` or `none`.
pub(in crate::chart) fn colours(svg: &str) -> Vec<String> {
    let mut found = Vec::new();
    for element in elements(svg).unwrap_or_default() {
        for (name, value) in &element.attributes {
            let by_name = matches!(name.as_str(), "fill" | "stroke" | "color") && !value.starts_with("url(#");
            let by_value =
                name != "href" && (value.starts_with('#') || value.contains("rgb(") || value.contains("hsl("));
            if by_name || by_value || name == "style" {
                found.push(format!("{name}={value}"));
            }
        }
        if element.name == "style" {
            found.push("<style>".into());
        }
    }
    found
}

/// The box of each line of text: measured width, from 0.72 em above the baseline to 0.2 em below it.
pub(in crate::chart) fn text_boxes(elements: &[Element]) -> Vec<(String, Box4)> {
    elements.iter().filter(|element| element.name == "text").map(text_box).collect()
}

fn text_box(element: &Element) -> (String, Box4) {
    let class = element.attr("class").unwrap_or_default();
    let style =
        Type::ALL.into_iter().find(|style| class.split(' ').any(|one| one == style.class())).unwrap_or(Type::Small);
    let wide = f64::from(width(&element.text, style)) / 10.0;
    let left = element.number("x")
        - match element.attr("text-anchor") {
            Some("middle") => wide / 2.0,
            Some("end") => wide,
            _ => 0.0,
        };
    let (baseline, size) = (element.number("y"), f64::from(style.size()));
    (element.text.clone(), [left, baseline - 0.72 * size, left + wide, baseline + 0.2 * size])
}

/// Pairs of texts that overlap by more than half a pixel.
pub(in crate::chart) fn overlaps(elements: &[Element]) -> Vec<(String, String)> {
    let boxes = text_boxes(elements);
    let mut found = Vec::new();
    for (at, (one, a)) in boxes.iter().enumerate() {
        for (other, b) in &boxes[at + 1..] {
            if a[2].min(b[2]) - a[0].max(b[0]) > 0.5 && a[3].min(b[3]) - a[1].max(b[1]) > 0.5 {
                found.push((one.clone(), other.clone()));
            }
        }
    }
    found
}

/// What reaches outside the view box: text, rectangles, lines and uses that are drawn (not merely defined).
pub(in crate::chart) fn outside(elements: &[Element]) -> Vec<String> {
    let root = &elements[0];
    let view: Vec<f64> = root.attr("viewBox").unwrap_or_default().split(' ').filter_map(|n| n.parse().ok()).collect();
    let drawn = elements.iter().filter(|element| !element.inside.iter().any(|name| name == "defs"));
    drawn
        .filter_map(|element| Some((element, extent(element)?)))
        .filter(|(_, b)| {
            b[0] < view[0] || b[1] < view[1] || b[2] > view[0] + view[2] + 0.05 || b[3] > view[1] + view[3] + 0.05
        })
        .map(|(element, b)| format!("{} {} {b:?}", element.name, element.text))
        .collect()
}

fn extent(element: &Element) -> Option<Box4> {
    let n = |name| element.number(name);
    match element.name.as_str() {
        "text" => Some(text_box(element).1),
        "rect" => Some([n("x"), n("y"), n("x") + n("width"), n("y") + n("height")]),
        "line" => Some([n("x1").min(n("x2")), n("y1").min(n("y2")), n("x1").max(n("x2")), n("y1").max(n("y2"))]),
        "use" => Some([n("x"), n("y"), n("x") + n("width"), n("y") + n("height")]),
        _ => None,
    }
}

#[test]
fn the_reader_itself_finds_what_is_broken() {
    assert!(elements("<a><b></a></b>").is_err());
    assert!(elements("<a x=1/>").is_err());
    assert!(elements("<a>R & D</a>").is_err());
    assert!(elements("<a>").is_err());
    assert_eq!(colours(r##"<a fill="#fff" href="#g"/>"##), ["fill=#fff"]);
    let crowded = elements(
        r#"<svg viewBox="0 0 20 20"><text x="0" y="10">wide words</text><text x="5" y="12">more</text></svg>"#,
    );
    let crowded = crowded.unwrap_or_default();
    assert_eq!(overlaps(&crowded).len(), 1);
    assert_eq!(outside(&crowded).len(), 2);
}
