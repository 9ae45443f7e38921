//! How fast charts are drawn, apart from everything else.

use super::measure::median;
use super::table::{ms, thousands};
use ragstone::chart::{Bar, Caption, CaptionPlace, Chart, Layout, PeriodName, StandingBars, Vocabulary};
use ragstone::words::Words;
use std::borrow::Cow;
use std::hint::black_box;
use std::io;
use std::time::{Duration, Instant};

const CHARTS: usize = 10_000;
const PERIODS: [&str; 6] = ["May 2022", "June 2022", "July 2022", "August 2022", "September 2022", "October 2022"];

/// Draws the same kind of chart often, each time with other figures, and says how long that took.
pub(crate) fn sentence(repeat: usize) -> io::Result<String> {
    let words = Words::english();
    let mut times = Vec::new();
    let mut bytes = 0;
    for _ in 0..repeat {
        let start = Instant::now();
        bytes = (0..CHARTS).map(|number| chart(&words, number)).sum::<io::Result<usize>>()?;
        times.push(start.elapsed());
    }
    let time = median(&times);
    let each = Duration::as_secs_f64(&time) * 1e6 / CHARTS as f64;
    Ok(format!(
        "{} stacked bar charts (6 periods, 4 statuses) on one processor: {} ms, {each:.1} µs and {} bytes each.",
        thousands(CHARTS as u64),
        ms(time),
        thousands((bytes / CHARTS) as u64)
    ))
}

/// The size of one chart.
fn chart(language: &Words, number: usize) -> io::Result<usize> {
    let bars: Vec<Bar<'_>> = PERIODS
        .iter()
        .enumerate()
        .map(|(at, title)| {
            let step = ((number + at) % 7) as u32;
            let name = Cow::Borrowed(*title);
            let period = PeriodName { title: name.clone(), short: name.clone(), iso: name };
            Bar { period, counts: [4 + step, 31 - step, 12 + step, 0, 22 - step, 0], note: None }
        })
        .collect();
    let caption = Caption {
        id: "bench",
        headline: "Most actions are on track",
        subtitle: "Actions by status, May to October 2022",
        description: "A bar for each of six periods, divided by status.",
        place: CaptionPlace::Drawn,
    };
    let words = Vocabulary {
        language,
        statuses: ["Finished", "On track", "May delay", "Major issues", "Not started", "Not rated"],
        carried: "Carried forward",
        empty: "There is nothing to show yet.",
    };
    let chart = StandingBars { bars, words };
    let drawing =
        black_box(&chart).draw(&caption, Layout::Wide).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(drawing.inline().len())
}
