//! An XML element that closes itself: opened in `new`, closed when dropped, so a drawing cannot be left unbalanced.

use super::escape::push_escaped;
use super::number::push_tenths;

/// One element being written. Attributes come first, then text and children.
pub(crate) struct Element<'o> {
    out: &'o mut String,
    name: &'static str,
    in_start_tag: bool,
}

impl<'o> Element<'o> {
    /// Opens an element at the end of the text.
    pub(crate) fn new(out: &'o mut String, name: &'static str) -> Self {
        out.push('<');
        out.push_str(name);
        Self { out, name, in_start_tag: true }
    }

    /// Adds an attribute, escaped.
    pub(crate) fn attr(&mut self, name: &str, value: &str) -> &mut Self {
        self.attr_parts(name, &[value])
    }

    /// Adds an attribute made of several pieces, each escaped, without joining them first.
    pub(crate) fn attr_parts(&mut self, name: &str, parts: &[&str]) -> &mut Self {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        for part in parts {
            push_escaped(self.out, part);
        }
        self.out.push('"');
        self
    }

    /// Adds the class.
    pub(crate) fn class(&mut self, class: &str) -> &mut Self {
        self.attr("class", class)
    }

    /// Adds a length in tenths of a pixel.
    pub(crate) fn length(&mut self, name: &str, tenths: i32) -> &mut Self {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        push_tenths(self.out, tenths);
        self.out.push('"');
        self
    }

    /// Adds an attribute that is a list of points, in tenths of a pixel.
    pub(crate) fn points(&mut self, points: impl IntoIterator<Item = (i32, i32)>) -> &mut Self {
        self.out.push_str(" points=\"");
        for (position, (x, y)) in points.into_iter().enumerate() {
            if position > 0 {
                self.out.push(' ');
            }
            push_tenths(self.out, x);
            self.out.push(',');
            push_tenths(self.out, y);
        }
        self.out.push('"');
        self
    }

    /// Adds text.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.finish_start_tag();
        push_escaped(self.out, text);
        self
    }

    /// Opens a child.
    pub(crate) fn child(&mut self, name: &'static str) -> Element<'_> {
        self.finish_start_tag();
        Element::new(self.out, name)
    }

    /// Adds a `<title>` made of several pieces: what a pointer resting on the mark reads.
    pub(crate) fn title(&mut self, parts: &[&str]) -> &mut Self {
        let mut title = self.child("title");
        for part in parts {
            title.text(part);
        }
        drop(title);
        self
    }

    fn finish_start_tag(&mut self) {
        if self.in_start_tag {
            self.out.push('>');
            self.in_start_tag = false;
        }
    }
}

impl Drop for Element<'_> {
    fn drop(&mut self) {
        if self.in_start_tag {
            self.out.push_str("/>");
        } else {
            self.out.push_str("</");
            self.out.push_str(self.name);
            self.out.push('>');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_element_that_opens_closes() {
        let mut out = String::new();
        {
            let mut group = Element::new(&mut out, "g");
            group.class("bar").title(&["12", " on track"]);
            group.child("rect").length("x", 125);
            group.child("text").text("R & D");
            group.child("polyline").points([(0, 5), (10, 20)]);
        }
        assert_eq!(
            out,
            r#"<g class="bar"><title>12 on track</title><rect x="12.5"/><text>R &amp; D</text><polyline points="0,0.5 1,2"/></g>"#
        );
    }
}
