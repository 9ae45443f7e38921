use std::time::{Duration, Instant};

/// How long each stage of a command took, by the wall clock.
pub(super) struct Timings {
    start: Instant,
    last: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Timings {
    /// Starts the clock.
    pub(super) fn start() -> Self {
        let now = Instant::now();
        Self { start: now, last: now, stages: Vec::new() }
    }

    /// Ends a stage.
    pub(super) fn stage(&mut self, name: &'static str) {
        let now = Instant::now();
        self.stages.push((name, now - self.last));
        self.last = now;
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
        table
    }
}

/// "84 ms", "1.2 s".
pub(super) fn in_words(time: Duration) -> String {
    let millis = time.as_millis();
    if millis < 1000 { format!("{millis} ms") } else { format!("{:.1} s", time.as_secs_f64()) }
}
