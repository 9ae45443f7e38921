//! Finding room for words, so that none lies on another or on a point.

use crate::chart::svg::Type;
use std::borrow::Cow;

/// Left, top, right and bottom, in tenths of a pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Box4(pub(super) [i32; 4]);

impl Box4 {
    /// A square about a point.
    pub(super) const fn about((x, y): (i32, i32), side: i32) -> Self {
        Self([x - side / 2, y - side / 2, x + side / 2, y + side / 2])
    }

    const fn meets(self, other: Self) -> bool {
        let (Self(a), Self(b)) = (self, other);
        a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
    }

    const fn is_in(self, other: Self) -> bool {
        let (Self(a), Self(b)) = (self, other);
        a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3]
    }
}

/// What is taken of the plot, and what may still be written on.
pub(super) struct Room {
    within: Box4,
    taken: Vec<Box4>,
}

/// Height of a line of text as a box, in tenths of a pixel: figures and capitals with a little air.
const LINE: i32 = 150;
/// Space that words keep from the point they belong to.
const CLEAR: i32 = 25;

impl Room {
    /// A plot on which points stand.
    pub(super) const fn new(within: Box4, taken: Vec<Box4>) -> Self {
        Self { within, taken }
    }

    /// Takes room for words so wide beside the point in `mark`: above or below as preferred, then at either side. Gives the
    /// middle of the words, or nothing where there is no room.
    pub(super) fn beside(&mut self, mark: Box4, wide: i32, prefer_above: bool) -> Option<(i32, i32)> {
        let Box4([left, top, right, bottom]) = mark;
        let half = wide / 2;
        let Box4([west, _, east, _]) = self.within;
        let x = i32::midpoint(left, right).min(east - half).max(west + half);
        let (above, below) = ((x, top - CLEAR - LINE / 2), (x, bottom + CLEAR + LINE / 2));
        let y = i32::midpoint(top, bottom);
        let mut places = [above, below, (right + CLEAR + half, y), (left - CLEAR - half, y)];
        if !prefer_above {
            places.swap(0, 1);
        }
        places.into_iter().find(|(x, y)| self.take(Box4([x - half, y - LINE / 2, x - half + wide, y + LINE / 2])))
    }

    fn take(&mut self, wanted: Box4) -> bool {
        let free = wanted.is_in(self.within) && !self.taken.iter().any(|taken| taken.meets(wanted));
        if free {
            self.taken.push(wanted);
        }
        free
    }
}

/// Words at the right end of a line.
#[derive(Debug, Clone)]
pub(super) struct EndLabel<'a> {
    pub(super) style: Type,
    pub(super) lines: Vec<Cow<'a, str>>,
    /// The value of the line they belong to.
    pub(super) value: f64,
    /// Its height, in tenths of a pixel.
    pub(super) wanted: i32,
    /// Their own middle, after [`spread`].
    pub(super) middle: i32,
}

impl EndLabel<'_> {
    fn height(&self) -> i32 {
        self.lines.len() as i32 * self.style.line_height()
    }
}

/// Moves labels up and down, as little as it takes, until none lies on another and none above `top` or below `bottom`.
/// They stay in the order of their lines.
pub(super) fn spread(labels: &mut [EndLabel<'_>], (top, bottom): (i32, i32)) {
    labels.sort_by_key(|label| label.wanted);
    let mut free_from = top;
    for label in labels.iter_mut() {
        let half = label.height() / 2;
        label.middle = label.wanted.max(free_from + half);
        free_from = label.middle + half;
    }
    let mut free_to = bottom;
    for label in labels.iter_mut().rev() {
        let half = label.height() / 2;
        label.middle = label.middle.min(free_to - half);
        free_to = label.middle - half;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn label(wanted: i32, lines: usize) -> EndLabel<'static> {
        EndLabel { style: Type::Small, lines: vec!["words".into(); lines], value: 0.0, wanted, middle: 0 }
    }

    #[test]
    fn words_go_where_there_is_room_and_nowhere_else() {
        let mark = Box4::about((500, 500), 100);
        let mut room = Room::new(Box4([0, 0, 1000, 1000]), vec![mark]);
        assert_eq!(room.beside(mark, 300, true), Some((500, 350)));
        assert_eq!(room.beside(mark, 300, true), Some((500, 650)));
        assert_eq!(room.beside(mark, 300, true), Some((725, 500)));
        assert_eq!(room.beside(mark, 300, true), Some((275, 500)));
        assert_eq!(room.beside(mark, 300, true), None);
    }

    #[test]
    fn words_at_an_edge_stay_inside() {
        let mut room = Room::new(Box4([0, 0, 1000, 1000]), Vec::new());
        assert_eq!(room.beside(Box4::about((990, 500), 20), 300, true), Some((850, 390)));
    }

    proptest! {
        #[test]
        fn spread_labels_never_overlap_and_stay_in_bounds(wanted in prop::collection::vec((0..3000, 1_usize..3), 0..6)) {
            let mut labels: Vec<_> = wanted.into_iter().map(|(wanted, lines)| label(wanted, lines)).collect();
            spread(&mut labels, (0, 3000));
            for pair in labels.windows(2) {
                prop_assert!(pair[0].middle + pair[0].height() / 2 <= pair[1].middle - pair[1].height() / 2);
            }
            for label in &labels {
                prop_assert!(label.middle >= label.height() / 2 && label.middle + label.height() / 2 <= 3000);
            }
        }
    }
}
