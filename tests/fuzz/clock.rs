//! Time that this process has spent on processors, which other programs of the machine do not lengthen.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Time since it was started: of processors where the system tells, by the clock elsewhere.
pub struct Stopwatch {
    start: Instant,
    spent: Option<Duration>,
}

impl Stopwatch {
    pub fn start() -> Self {
        Self { start: Instant::now(), spent: spent() }
    }

    pub fn read(&self) -> Duration {
        match (self.spent, spent()) {
            (Some(before), Some(now)) => now.saturating_sub(before),
            _ => self.start.elapsed(),
        }
    }
}

/// What Linux says in `/proc/self/stat`: the fourteenth and fifteenth field, in hundredths of a second. The second field
/// is a name in brackets, which may hold spaces.
fn spent() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields = stat.rsplit_once(')')?.1;
    let ticks: u64 = fields.split_whitespace().skip(11).take(2).map(|field| field.parse().unwrap_or(0)).sum();
    Some(Duration::from_millis(ticks * 10))
}

/// A number that is another every time.
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| u64::try_from(since.as_nanos()).unwrap_or(0))
}
