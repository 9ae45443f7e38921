//! The same statistics once more, straight from the words of `domain.md` §5 and sharing nothing with the product.
//!
//! Readings are whole tenths, so that every comparison here is one of whole numbers and has no rounding: with n readings
//! that sum to S, and m moving ranges that sum to R, `y > mean + 2.66 aMR` is `100 n m y > 100 m S + 266 n R`.

/// One group of readings, in tenths.
pub(super) struct Group<'a> {
    pub(super) tenths: &'a [i64],
    /// 1, -1 or 0.
    pub(super) improvement: i8,
    pub(super) target: Option<i64>,
    pub(super) screen: bool,
    pub(super) fix_after: Option<usize>,
}

/// Its lines in the unit of the readings, its labels and its assurance.
pub(super) struct Answer {
    pub(super) mean: f64,
    pub(super) lower: f64,
    pub(super) upper: f64,
    pub(super) near_lower: f64,
    pub(super) near_upper: f64,
    pub(super) labels: Vec<String>,
    pub(super) assurance: Option<&'static str>,
}

/// `None` where there are too few readings or nothing varies.
pub(super) fn answer(group: &Group<'_>) -> Option<Answer> {
    let y: Vec<i128> = group.tenths.iter().map(|tenths| i128::from(*tenths)).collect();
    let mut used = y.len();
    if group.fix_after.is_some_and(|fixed| fixed < used) {
        used = group.fix_after.unwrap();
    }
    if used < 10 {
        return None;
    }
    let mut total = 0;
    for value in y.iter().take(used) {
        total += value;
    }
    let (mut ranges, mut count) = sum_of_ranges(&y, used, None);
    if group.screen {
        (ranges, count) = sum_of_ranges(&y, used, Some((ranges, count)));
    }
    if ranges == 0 || count == 0 {
        return None;
    }
    // Everything below is in units of 1/(300 n m) tenths, so that the near limit (2 x 2.66 / 3) is whole too.
    let n = used as i128;
    let unit = 300 * n * count;
    let mean = 300 * count * total;
    let limit = 798 * n * ranges;
    let near = 532 * n * ranges;
    let scaled: Vec<i128> = y.iter().map(|value| value * unit).collect();

    let mut labels = Vec::new();
    for i in 0..y.len() {
        labels.push(label(&y, &scaled, i, mean, limit, near));
    }
    let labels = labels.into_iter().map(|kind| name(kind, group.improvement)).collect();
    let tenths = |line: i128| line as f64 / unit as f64 / 10.0;
    Some(Answer {
        mean: tenths(mean),
        lower: tenths(mean - limit),
        upper: tenths(mean + limit),
        near_lower: tenths(mean - near),
        near_upper: tenths(mean + near),
        labels,
        assurance: assurance(group, unit, mean, limit),
    })
}

/// Sum and count of the moving ranges among the first `used`; of those below 3.267 times the average, where one is given.
fn sum_of_ranges(y: &[i128], used: usize, average: Option<(i128, i128)>) -> (i128, i128) {
    let (mut sum, mut count) = (0, 0);
    for i in 1..used {
        let range = if y[i] > y[i - 1] { y[i] - y[i - 1] } else { y[i - 1] - y[i] };
        if average.is_some_and(|(ranges, all)| 1000 * range * all >= 3267 * ranges) {
            continue;
        }
        sum += range;
        count += 1;
    }
    (sum, count)
}

/// The rule that gives reading `i` its label, and 1 for above or rising, -1 for below or falling; 0 for common cause.
fn label(y: &[i128], scaled: &[i128], i: usize, mean: i128, limit: i128, near: i128) -> (&'static str, i8) {
    if scaled[i] > mean + limit {
        return ("outside", 1);
    }
    if scaled[i] < mean - limit {
        return ("outside", -1);
    }
    // Of all the trends that hold it, the one that starts last.
    for start in (i.saturating_sub(6)..=i).rev() {
        if start + 7 <= y.len() {
            let (mut rises, mut falls) = (0, 0);
            for j in start..start + 6 {
                rises += i32::from(y[j + 1] > y[j]);
                falls += i32::from(y[j + 1] < y[j]);
            }
            if rises == 6 {
                return ("trend", 1);
            }
            if falls == 6 {
                return ("trend", -1);
            }
        }
    }
    for direction in [1_i8, -1] {
        let side = |j: usize| if direction == 1 { scaled[j] > mean } else { scaled[j] < mean };
        let close = |j: usize| {
            let away = if direction == 1 { scaled[j] - mean } else { mean - scaled[j] };
            away > near && away <= limit
        };
        for start in i.saturating_sub(2)..=i {
            if start + 3 <= y.len() && close(i) {
                let together = side(start) && side(start + 1) && side(start + 2);
                let how_many = i32::from(close(start)) + i32::from(close(start + 1)) + i32::from(close(start + 2));
                if together && how_many >= 2 {
                    return ("two in three", direction);
                }
            }
        }
    }
    for direction in [1_i8, -1] {
        let side = |j: usize| if direction == 1 { scaled[j] > mean } else { scaled[j] < mean };
        if side(i) {
            let mut first = i;
            while first > 0 && side(first - 1) {
                first -= 1;
            }
            let mut last = i;
            while last + 1 < y.len() && side(last + 1) {
                last += 1;
            }
            if last - first + 1 >= 7 {
                return ("shift", direction);
            }
        }
    }
    ("common cause", 0)
}

fn name((rule, direction): (&str, i8), improvement: i8) -> String {
    let class = match direction * improvement {
        1 => "improvement",
        -1 => "concern",
        _ if direction == 0 => return rule.to_owned(),
        _ => "neutral",
    };
    format!("{rule}: {class} {}", if direction == 1 { "high" } else { "low" })
}

fn assurance(group: &Group<'_>, unit: i128, mean: i128, limit: i128) -> Option<&'static str> {
    let target = i128::from(group.target?) * unit;
    if group.improvement == 0 {
        return None;
    }
    if target > mean + limit {
        return Some(if group.improvement == 1 { "fail" } else { "pass" });
    }
    if target < mean - limit {
        return Some(if group.improvement == 1 { "pass" } else { "fail" });
    }
    Some("inconsistent")
}
