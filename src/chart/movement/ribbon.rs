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

    /// The height of its middle line at a distance from the left, near enough to tell what a number would cover.
    fn middle_at(&self, x: i32) -> i32 {
        let nearest = (0..=STEPS).min_by_key(|step| (self.point(*step).0 - x).abs()).unwrap_or(0);
        self.point(nearest).1
    }

    /// A box of a size on its middle line that touches no `taken` box. It covers as few `others` as may be, and where
    /// it must cover one, stands as far from that one's middle as may be: else nobody could tell whose number it is.
    pub(super) fn place(&self, size: (i32, i32), taken: &[Place], others: &[Self]) -> Option<Place> {
        let at = TRIED.map(|step| self.point(step));
        let boxed = |(x, y): (i32, i32)| [x - size.0 / 2, y - size.1 / 2, x + size.0 / 2, y + size.1 / 2];
        let free = at.into_iter().filter(|at| !taken.iter().any(|other| touch(boxed(*at), *other)));
        let best = free.min_by_key(|(x, y)| {
            let away = |other: &&Self| *other != self;
            let covered = others.iter().filter(away).filter_map(|other| {
                let distance = (other.middle_at(*x) - y).abs();
                (distance < (other.from.1 - other.from.0 + size.1) / 2).then_some(distance)
            });
            let distances: Vec<i32> = covered.collect();
            (distances.len(), distances.iter().min().map_or(0, |nearest| -nearest))
        });
        best.map(boxed)
    }
}

fn touch(one: Place, other: Place) -> bool {
    const AIR: i32 = 15;
    one[0] < other[2] + AIR && other[0] < one[2] + AIR && one[1] < other[3] + AIR && other[1] < one[3] + AIR
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEVEL: Ribbon = Ribbon { x: (0, 1600), from: (0, 100), to: (0, 100) };
    const SIZE: (i32, i32) = (160, 160);

    #[test]
    fn a_ribbon_leaves_and_arrives_level_and_keeps_its_thickness_at_both_ends() {
        let falling = Ribbon { x: (0, 200), from: (0, 50), to: (400, 450) };
        assert_eq!(falling.outline(), "M0 0C10 0 10 40 20 40V45C10 45 10 5 0 5Z");
    }

    #[test]
    fn a_number_stands_in_the_middle_of_a_ribbon_that_lies_alone() {
        assert_eq!(LEVEL.place(SIZE, &[], &[LEVEL]), Some([720, -30, 880, 130]));
    }

    #[test]
    fn a_number_touches_no_other_and_is_left_out_where_there_is_no_room() {
        let middle = LEVEL.place(SIZE, &[], &[]).unwrap_or_default();
        let next = LEVEL.place(SIZE, &[middle], &[]).unwrap_or_default();
        assert!(next[2] <= middle[0] || middle[2] <= next[0], "{next:?}");
        assert_eq!(LEVEL.place(SIZE, &[[0, 0, 1600, 100]], &[]), None);
    }

    #[test]
    fn the_number_of_a_ribbon_that_crosses_another_stands_away_from_the_crossing() {
        let (down, up) = (
            Ribbon { x: (0, 1600), from: (0, 40), to: (50, 90) },
            Ribbon { x: (0, 1600), from: (50, 90), to: (0, 40) },
        );
        let place = down.place(SIZE, &[], &[down, up]).unwrap_or_default();
        let centre = i32::midpoint(place[0], place[2]);
        assert!((centre - 800).abs() > 400, "{centre}");
    }
}
