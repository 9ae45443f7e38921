//! Shapes that a page places by name, drawn once at its top: those that it uses, and no other.

use crate::chart::{Shape, shapes};
use memchr::memmem::Finder;
use std::collections::BTreeMap;

/// What the theme prints where the shapes are to stand.
pub(super) const MARK: &str = "<!--sprite-->";

/// How a page names a shape.
const USE: &str = "href=\"#";

/// Every shape there is, ready to be looked for: one look through a page finds all that it names.
pub(super) struct Sprite {
    mark: Finder<'static>,
    uses: Finder<'static>,
    /// In an order in which each uses only those before it.
    shapes: Vec<Shape>,
    /// Of each shape, itself and all that it uses: a bit each.
    closures: Vec<u32>,
    /// Position of each shape by its name.
    by_name: BTreeMap<String, usize>,
}

impl Sprite {
    pub(super) fn new() -> Self {
        let shapes: Vec<Shape> = shapes().collect();
        debug_assert!(shapes.len() <= 32, "a bit each");
        let mut closures: Vec<u32> = Vec::with_capacity(shapes.len());
        for (at, shape) in shapes.iter().enumerate() {
            let used = |before: &usize| is_named(&shapes[*before].id, &shape.markup);
            let of_others = (0..at).filter(used).map(|before| closures[before]);
            closures.push(of_others.fold(1 << at, |all, own| all | own));
        }
        let by_name = shapes.iter().enumerate().map(|(at, shape)| (shape.id.clone(), at)).collect();
        Self { mark: Finder::new(MARK), uses: Finder::new(USE), shapes, closures, by_name }
    }

    /// Puts the shapes that a page uses where its mark is. A page without a mark stays as it is.
    pub(super) fn put_into(&self, page: &mut Vec<u8>) {
        let Some(mark) = self.mark.find(page) else { return };
        let mut used = 0;
        for at in self.uses.find_iter(page) {
            let rest = &page[at + USE.len()..];
            let name = rest.split(|byte| *byte == b'"').next().and_then(|name| std::str::from_utf8(name).ok());
            used |= name.and_then(|name| self.by_name.get(name)).map_or(0, |shape| self.closures[*shape]);
        }
        let mut sprite = String::new();
        if used > 0 {
            sprite.push_str("<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\">");
            let needed = self.shapes.iter().enumerate().filter(|(at, _)| used & (1 << at) > 0);
            sprite.extend(needed.map(|(_, shape)| shape.markup.as_str()));
            sprite.push_str("</svg>");
        }
        page.splice(mark..mark + MARK.len(), sprite.bytes());
    }
}

/// True where a shape's name stands whole in another's markup: `#g-red"` or `#s-hatch)`, not `#g-red-square`.
fn is_named(name: &str, markup: &str) -> bool {
    let ends = |at: usize| matches!(markup.as_bytes().get(at + 1 + name.len()), Some(b'"' | b')'));
    markup.match_indices(&format!("#{name}")).any(|(at, _)| ends(at))
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
