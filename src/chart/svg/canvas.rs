//! The plotters backend: every primitive becomes an SVG element with a class and without a colour.
//!
//! Plotters counts in whole units, so the canvas is ten units to the pixel and lengths are printed with one decimal.
//! Stroke widths, dashes and colours belong to the classes and are ignored here; so is what is fully transparent.

use super::element::Element;
use super::measure;
use super::number::SCALE;
use super::paint::Paint;
use super::type_scale::Type;
use super::{ChartError, Drawing};
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};

/// An SVG being drawn. Groups still open when it is dropped are closed.
pub(crate) struct Canvas<'o> {
    out: &'o mut String,
    size: (u32, u32),
    open_groups: usize,
}

/// Which end of a line of text its position names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// The left end.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

impl<'o> Canvas<'o> {
    /// A canvas of a size in tenths of a pixel that writes at the end of `out`.
    pub(super) fn new(out: &'o mut String, size: (i32, i32)) -> Self {
        Self { out, size: (size.0.unsigned_abs(), size.1.unsigned_abs()), open_groups: 0 }
    }

    /// Opens an element; it closes when dropped.
    pub(crate) fn element(&mut self, name: &'static str) -> Element<'_> {
        Element::new(self.out, name)
    }

    /// Writes a rectangle between two corners, in tenths of a pixel.
    pub(crate) fn rect(&mut self, class: &str, (x0, y0): BackendCoord, (x1, y1): BackendCoord) -> Element<'_> {
        let mut rect = self.element("rect");
        if !class.is_empty() {
            rect.class(class);
        }
        rect.length("x", x0.min(x1)).length("y", y0.min(y1));
        rect.length("width", (x1 - x0).abs()).length("height", (y1 - y0).abs());
        rect
    }

    /// Writes one line of text whose baseline passes through a point.
    pub(crate) fn text(&mut self, style: Type, anchor: Anchor, at: BackendCoord, text: &str) {
        self.text_in(&[style.class()], anchor, at, text);
    }

    /// Writes one line of text with more classes than its style's, the style's being the first.
    pub(crate) fn text_in(&mut self, classes: &[&str], anchor: Anchor, (x, y): BackendCoord, text: &str) {
        let mut element = self.element("text");
        element.attr_parts("class", classes).length("x", x).length("y", y);
        match anchor {
            Anchor::Start => {}
            Anchor::Middle => drop(element.attr("text-anchor", "middle")),
            Anchor::End => drop(element.attr("text-anchor", "end")),
        }
        element.text(text);
    }

    /// Opens a group. Only [`super::mark::group`] calls this, and closes it again.
    pub(super) fn open_group(&mut self, class: &str, title: &[&str]) {
        self.out.push_str("<g class=\"");
        super::escape::push_escaped(self.out, class);
        self.out.push_str("\">");
        self.open_groups += 1;
        if !title.is_empty() {
            let mut element = self.element("title");
            for part in title {
                element.text(part);
            }
        }
    }

    /// Closes the group opened last.
    pub(super) fn close_group(&mut self) {
        if let Some(still_open) = self.open_groups.checked_sub(1) {
            self.open_groups = still_open;
            self.out.push_str("</g>");
        }
    }

    /// An element in the class of a style, or nothing when plotters would not show it either.
    fn styled<S: BackendStyle>(&mut self, name: &'static str, style: &S, fill: bool) -> Option<Element<'_>> {
        let colour = style.color();
        if colour.alpha == 0.0 {
            return None;
        }
        let class = Paint::read(colour).map_or("plain", Paint::class);
        let mut element = self.element(name);
        element.attr_parts("class", &[class, if fill { " area" } else { " line" }]);
        Some(element)
    }
}

impl Drop for Canvas<'_> {
    fn drop(&mut self) {
        while self.open_groups > 0 {
            self.close_group();
        }
    }
}

impl DrawingBackend for Canvas<'_> {
    type ErrorType = ChartError;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawing {
        Ok(())
    }

    fn present(&mut self) -> Drawing {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, colour: BackendColor) -> Drawing {
        if let Some(mut pixel) = self.styled("rect", &colour, true) {
            pixel.length("x", x).length("y", y).length("width", SCALE).length("height", SCALE);
        }
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawing {
        if let Some(mut line) = self.styled("line", style, false) {
            line.length("x1", from.0).length("y1", from.1).length("x2", to.0).length("y2", to.1);
        }
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawing {
        if let Some(mut rect) = self.styled("rect", style, fill) {
            rect.length("x", from.0.min(to.0)).length("y", from.1.min(to.1));
            rect.length("width", (to.0 - from.0).abs()).length("height", (to.1 - from.1).abs());
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawing {
        if let Some(mut line) = self.styled("polyline", style, false) {
            line.points(path);
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawing {
        if let Some(mut area) = self.styled("polygon", style, true) {
            area.points(path);
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, centre: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawing {
        if let Some(mut circle) = self.styled("circle", style, fill) {
            circle.length("cx", centre.0).length("cy", centre.1).length("r", radius as i32);
        }
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Drawing {
        let written = written_as(style);
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        let half_line = written.line_height() / 2;
        let middle = match style.anchor().v_pos {
            VPos::Top => y + half_line,
            VPos::Center => y,
            VPos::Bottom => y - half_line,
        };
        self.text(written, anchor, (x, middle + written.below_middle()), text);
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<ChartError>> {
        let written = written_as(style);
        Ok((measure::width(text, written).unsigned_abs(), written.line_height().unsigned_abs()))
    }

    fn blit_bitmap(&mut self, _: BackendCoord, _: (u32, u32), _: &[u8]) -> Drawing {
        Err(DrawingErrorKind::DrawingError(ChartError::Bitmap))
    }
}

/// The style that a plotters text style stands for: text of plotters' own making is small text.
fn written_as<S: BackendTextStyle>(style: &S) -> Type {
    match Paint::read(style.color()) {
        Some(Paint::Text(written)) => written,
        _ => Type::Small,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::chart::svg::reading;
    use plotters::prelude::*;

    fn drawn(draw: impl Fn(&DrawingArea<Canvas<'_>, plotters::coord::Shift>)) -> String {
        let mut out = String::from("<svg>");
        draw(&Canvas::new(&mut out, (4000, 2000)).into_drawing_area());
        out.push_str("</svg>");
        out
    }

    #[test]
    fn a_plotters_mesh_has_classes_measured_labels_and_no_colour() {
        let svg = drawn(|area| {
            let mut chart = ChartBuilder::on(area)
                .margin(200)
                .x_label_area_size(300)
                .y_label_area_size(400)
                .build_cartesian_2d(0..6, 0..70)
                .unwrap();
            let small = Type::Small.for_plotters();
            chart
                .configure_mesh()
                .set_all_tick_mark_size(40)
                .axis_style(Paint::Axis.style())
                .bold_line_style(Paint::Grid.style())
                .light_line_style(TRANSPARENT)
                .label_style(small)
                .draw()
                .unwrap();
            chart.draw_series(LineSeries::new([(0, 3), (1, 20), (2, 42)], Paint::Axis.style())).unwrap();
        });
        let elements = reading::elements(&svg).unwrap();
        assert!(elements.iter().any(|e| e.is("text", "t-small") && e.text == "70"), "{svg}");
        assert!(elements.iter().any(|e| e.is("line", "grid") || e.is("polyline", "grid")), "{svg}");
        assert_eq!(reading::colours(&svg), Vec::<String>::new());
    }

    #[test]
    fn every_primitive_becomes_its_own_element() {
        let svg = drawn(|area| {
            let style = Paint::Axis.style();
            area.draw(&Circle::new((100, 100), 55, style.filled())).unwrap();
            area.draw(&Polygon::new([(0, 0), (10, 5), (5, 10)], style)).unwrap();
            area.draw(&Rectangle::new([(50, 40), (10, 20)], style)).unwrap();
            area.draw(&Circle::new((100, 100), 55, TRANSPARENT)).unwrap();
        });
        insta::assert_snapshot!(svg, @r#"<svg><circle class="axis area" cx="10" cy="10" r="5.5"/><polygon class="axis area" points="0,0 1,0.5 0.5,1"/><rect class="axis line" x="1" y="2" width="4" height="2"/></svg>"#);
    }

    #[test]
    fn a_picture_made_of_dots_is_refused() {
        let mut out = String::new();
        let refused = Canvas::new(&mut out, (10, 10)).blit_bitmap((0, 0), (1, 1), &[0, 0, 0]);
        assert!(matches!(refused, Err(DrawingErrorKind::DrawingError(ChartError::Bitmap))));
    }
}
