//! A second, independent computation agrees on 1,000 series.

use super::written_differently::{Answer, Group as OneGroup, answer};
use super::*;
use std::collections::BTreeMap;

/// A made-up measure, in whole tenths.
struct Made {
    tenths: Vec<i64>,
    breaks: Vec<usize>,
    good: Good,
    target: Option<i64>,
    options: Options,
}

/// Long and short series of standstills, noise, trends, shifts and outliers, with changes of the way of working.
fn made(random: &mut Random) -> Made {
    let longest = random.pick(&[6, 16, 40, 90]);
    let length = random.below(longest);
    let (level, spread) = (random.pick(&[0, 500, 893, -70]), random.pick(&[1, 3, 40, 900]));
    let mut tenths = Vec::new();
    while tenths.len() < length {
        let up = random.pick(&[1, -1]);
        let base = level + up * random.below(spread) as i64;
        let kind = random.below(7);
        for step in 0..=random.below(11) as i64 {
            let noise = random.below(2 * spread) as i64 - spread as i64;
            tenths.push(match kind {
                0 => level,
                1 => base + up * step * (1 + spread as i64 / 9),
                2 => level + up * (spread as i64 + noise / 3),
                3 if step == 0 => base + up * 8 * spread as i64,
                _ => level + noise,
            });
        }
    }
    let breaks = (0..random.below(3)).map(|_| random.below(tenths.len() + 2)).collect();
    let target = (random.below(4) > 0).then(|| level + random.below(8 * spread) as i64 - 4 * spread as i64);
    let fix_after = (random.below(5) == 0).then(|| random.below(25));
    let options = Options { screen: random.below(2) == 0, fix_after };
    Made { tenths, breaks, good: random.pick(&[Good::Up, Good::Down, Good::Hold]), target, options }
}

/// What the product says of a reading, in the words of the second computation.
fn in_words(point: &Point) -> String {
    let Some(cause) = point.cause else {
        assert_eq!(point.variation, Variation::CommonCause);
        return "common cause".to_owned();
    };
    let rule = match cause.rule {
        Rule::Outside => "outside",
        Rule::Trend => "trend",
        Rule::TwoInThree => "two in three",
        Rule::Shift => "shift",
    };
    format!("{rule}: {}", point.variation.key().replace('-', " "))
}

fn assert_same(limits: &Limits, method: &Method, expected: &Answer) {
    let pairs = [
        (limits.mean, expected.mean),
        (limits.lower, expected.lower),
        (limits.upper, expected.upper),
        (limits.near_lower, expected.near_lower),
        (limits.near_upper, expected.near_upper),
    ];
    for (product, independent) in pairs {
        assert!((product - independent).abs() < 1e-9, "{product} is not {independent}");
    }
    assert_eq!(method.points().iter().map(in_words).collect::<Vec<_>>(), expected.labels);
}

#[test]
fn a_second_computation_agrees_on_a_thousand_series() {
    let mut random = Random(2022);
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..1_000 {
        let made = made(&mut random);
        let values: Vec<f64> = made.tenths.iter().map(|tenths| *tenths as f64 / 10.0).collect();
        let target = made.target.map(|tenths| tenths as f64 / 10.0);
        let Made { good, options, .. } = made;
        let analysis = analyse(&Series { values: &values, breaks: &made.breaks, good, target, options });
        let mut seen = 0;
        for group in analysis.groups() {
            assert_eq!(group.range.start, seen);
            seen = group.range.end;
            let is_last = seen == values.len();
            let expected = answer(&OneGroup {
                tenths: &made.tenths[group.range.clone()],
                improvement: [1, -1, 0][good as usize],
                target: made.target.filter(|_| is_last),
                screen: options.screen,
                fix_after: options.fix_after,
            });
            let Some(expected) = expected else {
                assert_eq!(group.method.limits(), None, "{:?}", made.tenths);
                *met.entry(format!("{:?}", group.method.refusal()).chars().take(16).collect()).or_default() += 1;
                continue;
            };
            assert_same(group.method.limits().unwrap(), &group.method, &expected);
            if is_last {
                let last = expected.labels.last().unwrap();
                let class = last.split_once(": ").map_or(last.as_str(), |(_, class)| class);
                assert_eq!(analysis.variation().unwrap().key().replace('-', " "), class);
                assert_eq!(analysis.assurance.map(Assurance::key), expected.assurance);
            }
            for label in expected.labels.into_iter().chain(expected.assurance.map(str::to_owned)) {
                *met.entry(label).or_default() += 1;
            }
        }
        assert_eq!(seen, values.len());
    }
    // 4 rules, each in 6 classes, and common cause; 3 assurances; 3 refusals that these readings can give.
    assert_eq!(met.len(), 4 * 6 + 1 + 3 + 3, "the series meet every case: {met:#?}");
    assert!(met.values().all(|times| *times >= 5), "and more than once: {met:#?}");
}
