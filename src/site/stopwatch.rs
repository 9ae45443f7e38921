use std::fmt;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

/// Adds up how long parts of the work take, over all processors.
///
/// This room may not look at the clock: whoever wants to know brings one, and nothing that is published depends on it.
pub struct Stopwatch<'c> {
    /// Time since some moment; `None` where nobody wants to know.
    clock: Option<&'c (dyn Fn() -> Duration + Sync)>,
    pages: AtomicU64,
    drawing: AtomicU64,
    /// Pages made, and pages to be made.
    made: AtomicUsize,
    expected: AtomicUsize,
}

/// A part of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    /// Making and auditing a page or a file of a chart, its drawings included.
    Page,
    /// Drawing a chart.
    Drawing,
}

impl<'c> Stopwatch<'c> {
    /// A stopwatch that takes no time and knows none.
    pub const fn stopped() -> Self {
        Self::with(None)
    }

    /// A stopwatch on a clock: time since any moment.
    pub const fn new(clock: &'c (dyn Fn() -> Duration + Sync)) -> Self {
        Self::with(Some(clock))
    }

    const fn with(clock: Option<&'c (dyn Fn() -> Duration + Sync)>) -> Self {
        let (pages, drawing) = (AtomicU64::new(0), AtomicU64::new(0));
        Self { clock, pages, drawing, made: AtomicUsize::new(0), expected: AtomicUsize::new(0) }
    }

    /// Says how many pages are to be made.
    pub(super) fn pages_are(&self, pages: usize) {
        self.expected.store(pages, Ordering::Relaxed);
    }

    /// Counts one page as made.
    pub(super) fn page_is_made(&self) {
        self.made.fetch_add(1, Ordering::Relaxed);
    }

    /// How many pages are made, and of how many; 0 of 0 until that is known. Any thread may ask while others work.
    pub fn progress(&self) -> (usize, usize) {
        (self.made.load(Ordering::Relaxed), self.expected.load(Ordering::Relaxed))
    }

    /// Does some work, and adds its time.
    pub(super) fn time<T>(&self, work: Work, task: impl FnOnce() -> T) -> T {
        let Some(clock) = self.clock else { return task() };
        let start = clock();
        let done = task();
        let nanos = u64::try_from(clock().saturating_sub(start).as_nanos()).unwrap_or(u64::MAX);
        self.counter(work).fetch_add(nanos, Ordering::Relaxed);
        done
    }

    fn counter(&self, work: Work) -> &AtomicU64 {
        match work {
            Work::Page => &self.pages,
            Work::Drawing => &self.drawing,
        }
    }

    /// Processor time of all pages and files, drawing included.
    pub fn pages(&self) -> Duration {
        Duration::from_nanos(self.pages.load(Ordering::Relaxed))
    }

    /// Processor time of drawing.
    pub fn drawing(&self) -> Duration {
        Duration::from_nanos(self.drawing.load(Ordering::Relaxed))
    }
}

impl fmt::Debug for Stopwatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stopwatch").field("pages", &self.pages()).field("drawing", &self.drawing()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_added_up_for_each_part_of_the_work() {
        let ticks = AtomicU64::new(0);
        let clock = || Duration::from_millis(ticks.fetch_add(10, Ordering::Relaxed));
        let watch = Stopwatch::new(&clock);
        assert_eq!(watch.time(Work::Page, || watch.time(Work::Drawing, || 7)), 7);
        watch.time(Work::Drawing, || ());
        assert_eq!((watch.pages(), watch.drawing()), (Duration::from_millis(30), Duration::from_millis(20)));
    }

    #[test]
    fn a_stopped_watch_knows_no_time() {
        let watch = Stopwatch::stopped();
        watch.time(Work::Page, || ());
        assert_eq!(watch.pages(), Duration::ZERO);
    }
}
