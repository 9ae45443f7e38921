//! Marks with a meaning: an element of any chart that plotters places and we write.

use super::canvas::Canvas;
use super::{Drawing, Drawn};
use plotters::coord::CoordTranslate;
use plotters::drawing::DrawingArea;
use plotters::element::{Drawable, PointCollection};
use plotters_backend::BackendCoord;

/// A mark fixed to some points of a chart's own coordinates and written by a closure, which is given the canvas and
/// the same points in tenths of a pixel. So a mark can carry class, title and group, which plotters' own cannot.
pub(crate) struct Mark<C, const N: usize, W> {
    at: [C; N],
    write: W,
}

impl<C, const N: usize, W> Mark<C, N, W>
where
    W: for<'o> Fn(&mut Canvas<'o>, [BackendCoord; N]),
{
    /// A mark at some points.
    pub(crate) const fn new(at: [C; N], write: W) -> Self {
        Self { at, write }
    }
}

impl<'a, C, const N: usize, W> PointCollection<'a, C> for &'a Mark<C, N, W> {
    type Point = &'a C;
    type IntoIter = std::slice::Iter<'a, C>;

    fn point_iter(self) -> Self::IntoIter {
        self.at.iter()
    }
}

impl<'o, C, const N: usize, W> Drawable<Canvas<'o>> for Mark<C, N, W>
where
    W: for<'w> Fn(&mut Canvas<'w>, [BackendCoord; N]),
{
    fn draw<I: Iterator<Item = BackendCoord>>(&self, places: I, canvas: &mut Canvas<'o>, _: (u32, u32)) -> Drawing {
        let mut points = [(0, 0); N];
        for (point, place) in points.iter_mut().zip(places) {
            *point = place;
        }
        (self.write)(canvas, points);
        Ok(())
    }
}

/// Draws what `body` draws inside one group, with a title for a resting pointer when there is one.
pub(crate) fn group<C>(
    area: &DrawingArea<Canvas<'_>, C>,
    class: &str,
    title: &[&str],
    body: impl FnOnce() -> Drawn,
) -> Drawn
where
    C: CoordTranslate,
{
    area.draw(&Mark::<C::From, 0, _>::new([], |canvas, []| canvas.open_group(class, title)))?;
    body()?;
    area.draw(&Mark::<C::From, 0, _>::new([], |canvas, []| canvas.close_group()))
}
