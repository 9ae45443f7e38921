//! Shapes that a page places by name, drawn once at its top: those that it uses, and no other.

use crate::chart::{Shape, shapes};
use memchr::memmem::Finder;

/// What the theme prints where the shapes are to stand.
pub(super) const MARK: &str = "<!--sprite-->";

/// Every shape there is, ready to be looked for.
pub(super) struct Sprite {
    mark: Finder<'static>,
    /// Each with what names it in a page, the first the last to use another.
    shapes: Vec<(Finder<'static>, Shape)>,
}

impl Sprite {
    pub(super) fn new() -> Self {
        let finder = |shape: &Shape| Finder::new(&format!("#{}", shape.id)).into_owned();
        let mut shapes: Vec<_> = shapes().map(|shape| (finder(&shape), shape)).collect();
        shapes.reverse();
        Self { mark: Finder::new(MARK), shapes }
    }

    /// Puts the shapes that a page uses where its mark is. A page without a mark stays as it is.
    pub(super) fn put_into(&self, page: &mut Vec<u8>) {
        let Some(mark) = self.mark.find(page) else { return };
        let mut used: Vec<&str> = Vec::new();
        for (name, shape) in &self.shapes {
            let in_shapes = || used.iter().any(|markup| is_named(name, markup.as_bytes()));
            if is_named(name, page) || in_shapes() {
                used.push(&shape.markup);
            }
        }
        let mut sprite = String::new();
        if !used.is_empty() {
            sprite.push_str("<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\">");
            sprite.extend(used.iter().rev().copied());
            sprite.push_str("</svg>");
        }
        page.splice(mark..mark + MARK.len(), sprite.bytes());
    }
}

/// True where the name stands whole: `#g-red"` or `#s-hatch)`, not `#g-red-square`.
fn is_named(name: &Finder<'_>, text: &[u8]) -> bool {
    let ends = |at: usize| matches!(text.get(at + name.needle().len()), Some(b'"' | b')'));
    name.find_iter(text).any(ends)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn page(body: &str) -> String {
        let mut page = format!("<body>{MARK}{body}</body>").into_bytes();
        Sprite::new().put_into(&mut page);
        String::from_utf8(page).unwrap()
    }

    fn ids(page: &str) -> Vec<&str> {
        page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn a_page_has_the_shapes_it_uses_and_those_that_they_use() {
        assert_eq!(ids(&page("<use href=\"#g-red\"/>")), ["g-red"]);
        assert_eq!(ids(&page("<use href=\"#s-green-c\"/>")), ["g-green", "s-hatch", "s-green-c"]);
    }

    #[test]
    fn a_page_without_shapes_has_no_sprite() {
        assert_eq!(
            page("#g-red is a name, and #g-reddish\" another"),
            "<body>#g-red is a name, and #g-reddish\" another</body>"
        );
    }
}
