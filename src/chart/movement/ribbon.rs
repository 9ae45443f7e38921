//! Ribbons from one column to another: their outlines, and where on them a number may stand.

use super::super::svg::tenths;

/// A ribbon between two upright edges. All lengths are tenths of a pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ribbon {
    /// Where it begins and ends.
    pub(super) x: (i32, i32),
    /// Upper and lower end of its left edge.
    pub(super) from: (i32, i32),
    /// Upper and lower end of its right edge.
    pub(super) to: (i32, i32),
}

/// A box: left, top, right, bottom.
pub(super) type Place = [i32; 4];

/// Into how many steps a ribbon is cut to look for a place, and the steps to try, the middle first.
const STEPS: i64 = 16;
const TRIED: [i64; 9] = [8, 6, 10, 5, 11, 4, 12, 3, 13];

impl Ribbon {
    /// The outline as path data: both long sides are curves that leave and arrive level.
    pub(super) fn outline(&self) -> String {
        let (x0, x1) = self.x;
        let [left, middle, right] = [x0, i32::midpoint(x0, x1), x1].map(tenths);
        let [top, bottom] = [self.from.0, self.from.1].map(tenths);
        let [to_top, to_bottom] = [self.to.0, self.to.1].map(tenths);
        format!(
            "M{left} {top}C{middle} {top} {middle} {to_top} {right} {to_top}V{to_bottom}\
             C{middle} {to_bottom} {middle} {bottom} {left} {bottom}Z"
        )
    }

    /// A point of its middle line, so many of [`STEPS`] along the curve.
    fn point(&self, step: i64) -> (i32, i32) {
        let (near, far) = (STEPS - step, step);
        let curve = |from: i32, by: i32, towards: i32, to: i32| {
            let sum = near.pow(3) * i64::from(from)
                + 3 * near.pow(2) * far * i64::from(by)
                + 3 * near * far.pow(2) * i64::from(towards)
                + far.pow(3) * i64::from(to);
            (sum / STEPS.pow(3)) as i32
        };
        let middle = i32::midpoint(self.x.0, self.x.1);
        let (y0, y1) = (i32::midpoint(self.from.0, self.from.1), i32::midpoint(self.to.0, self.to.1));
        (curve(self.x.0, middle, middle, self.x.1), curve(y0, y0, y1, y1))
    }

    /// Upper and lower side at a height's distance `x` from the left, near enough to tell what a number would cover.
    fn side_at(&self, x: i32) -> (i32, i32) {
        let nearest = (0..=STEPS).min_by_key(|step| (self.point(*step).0 - x).abs()).unwrap_or(0);
        let middle = self.point(nearest).1;
        let half = (self.from.1 - self.from.0) / 2;
        (middle - half, middle + half)
    }

    /// Whether a box lies on it.
    fn is_under(&self, place: Place) -> bool {
        let (top, bottom) = self.side_at(i32::midpoint(place[0], place[2]));
        top < place[3] && place[1] < bottom
    }

    /// A box of a size on its middle line that touches no `taken` box and covers as few `others` as may be.
    pub(super) fn place(&self, size: (i32, i32), taken: &[Place], others: &[Self]) -> Option<Place> {
        let boxes = TRIED.map(|step| {
            let (x, y) = self.point(step);
            [x - size.0 / 2, y - size.1 / 2, x + size.0 / 2, y + size.1 / 2]
        });
        let free = boxes.into_iter().filter(|place| !taken.iter().any(|other| touch(*place, *other)));
        free.min_by_key(|place| others.iter().filter(|other| *other != self && other.is_under(*place)).count())
    }
}

fn touch(one: Place, other: Place) -> bool {
    const AIR: i32 = 15;
    one[0] < other[2] + AIR && other[0] < one[2] + AIR && one[1] < other[3] + AIR && other[1] < one[3] + AIR
}
