//! The four signs that something other than chance is at work (`domain.md` §5.2), each as it stands, before one takes
//! precedence over another. All compare strictly.

use super::{Direction, Limits, Signals};

/// So many readings in a row make a trend or a shift.
const IN_A_ROW: usize = 7;

/// What each rule says of each reading of one group.
pub(super) fn signals(values: &[f64], limits: &Limits) -> Vec<Signals> {
    let sides: Vec<_> = values.iter().map(|value| limits.side(*value)).collect();
    let near: Vec<bool> = values.iter().map(|value| limits.near(*value).is_some()).collect();
    let (trend, shift, close) = (trend(values), shift(&sides), in_two_of_three(&near, &sides));
    let of = |at: usize| Signals {
        outside: limits.outside(values[at]),
        trend: trend[at],
        // Only the readings near a limit carry the sign, not the third of the three.
        two_in_three: sides[at].filter(|_| close[at] && near[at]),
        shift: shift[at],
    };
    (0..values.len()).map(of).collect()
}

/// Readings of seven or more that rise, or fall, one after another. Two alike end it. A reading at the turn of a rise
/// and a fall belongs to the later.
///
/// The R package names the direction by the step to the next flagged reading, and so calls the last of a rise falling
/// where another rise starts lower. Here a reading is only ever given the direction of a trend that it is in.
pub(super) fn trend(values: &[f64]) -> Vec<Option<Direction>> {
    let mut found = vec![None; values.len()];
    for (start, window) in values.windows(IN_A_ROW).enumerate() {
        if let Some(direction) = one_way(window) {
            found[start..start + IN_A_ROW].fill(Some(direction));
        }
    }
    found
}

fn one_way(values: &[f64]) -> Option<Direction> {
    let every = |holds: fn(f64, f64) -> bool| values.windows(2).all(|pair| holds(pair[0], pair[1]));
    if every(|before, after| before < after) {
        Some(Direction::Up)
    } else if every(|before, after| before > after) {
        Some(Direction::Down)
    } else {
        None
    }
}

/// Readings of seven or more in a row on one side of the average. One on the average ends it.
pub(super) fn shift(sides: &[Option<Direction>]) -> Vec<Option<Direction>> {
    let mut found = vec![None; sides.len()];
    for (start, window) in sides.windows(IN_A_ROW).enumerate() {
        if window.iter().all(|side| *side == window[0]) {
            found[start..start + IN_A_ROW].fill(window[0]);
        }
    }
    found
}

/// Readings that are among some three in a row, all on one side of the average, of which two or more are near a limit.
/// A reading beyond a limit is not near it.
pub(super) fn in_two_of_three(near: &[bool], sides: &[Option<Direction>]) -> Vec<bool> {
    let mut found = vec![false; near.len()];
    for (start, (near, sides)) in near.windows(3).zip(sides.windows(3)).enumerate() {
        // Two near a limit are not on the average, so that three alike are on a side.
        let one_side = sides.iter().all(|side| *side == sides[0]);
        if one_side && near.iter().filter(|near| **near).count() >= 2 {
            found[start..start + 3].fill(true);
        }
    }
    found
}
