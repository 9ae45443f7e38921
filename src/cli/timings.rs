use super::{ReadArgs, progress};
use crate::site::Stopwatch;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// How long each stage of a command took, by the wall clock.
pub(super) struct Timings {
    start: Instant,
    last: Instant,
    stages: Vec<(&'static str, Duration)>,
    /// What drawing took of the processors' time for all pages.
    drawing: Option<(Duration, Duration)>,
}

impl Timings {
    /// Starts the clock.
    pub(super) fn start() -> Self {
        let now = Instant::now();
        Self { start: now, last: now, stages: Vec::new(), drawing: None }
    }

    /// Ends a stage.
    pub(super) fn stage(&mut self, name: &'static str) {
        let now = Instant::now();
        self.stages.push((name, now - self.last));
        self.last = now;
    }

    /// The stage that renders. Where times are asked for, it learns how long drawing takes of it; where somebody watches,
    /// it says how far it has come.
    pub(super) fn rendering<T>(&mut self, args: &ReadArgs, render: impl FnOnce(&Stopwatch<'_>) -> T) -> T {
        let (start, timed) = (self.start, args.timings);
        let clock = move || start.elapsed();
        let stopwatch = if timed { Stopwatch::new(&clock) } else { Stopwatch::stopped() };
        let work = || render(&stopwatch);
        let rendered = if progress::is_watched(args) { progress::shown(&stopwatch, work) } else { work() };
        self.stage("render");
        self.drawing = timed.then(|| (stopwatch.drawing(), stopwatch.pages()));
        rendered
    }

    /// Time since the start.
    pub(super) fn total(&self) -> Duration {
        self.start.elapsed()
    }

    /// One line a stage.
    pub(super) fn table(&self) -> String {
        let line = |name: &str, time: Duration| format!("{name:<10} {:>9.1} ms\n", time.as_secs_f64() * 1000.0);
        let mut table: String = self.stages.iter().map(|(name, time)| line(name, *time)).collect();
        table.push_str(&line("in all", self.total()));
        if let Some((drawing, pages)) = self.drawing {
            let (drawing, pages) = (drawing.as_secs_f64() * 1000.0, pages.as_secs_f64() * 1000.0);
            let share = if pages > 0.0 { 100.0 * drawing / pages } else { 0.0 };
            let _ = write!(
                table,
                "drawing charts took {drawing:.1} ms of the {pages:.1} ms that pages took of all processors ({share:.0}%)"
            );
        }
        table
    }
}

/// "84 ms", "1.2 s".
pub(super) fn in_words(time: Duration) -> String {
    let millis = time.as_millis();
    if millis < 1000 { format!("{millis} ms") } else { format!("{:.1} s", time.as_secs_f64()) }
}
