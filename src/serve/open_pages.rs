use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Most pages that are made before a version is shown: a clerk looks at few at a time.
const MOST: usize = 6;

/// The pages that browsers show now.
#[derive(Debug, Default)]
pub(super) struct OpenPages {
    /// How often each is open, by its address.
    counts: Mutex<BTreeMap<String, usize>>,
}

impl OpenPages {
    /// Notes a page as open until the answer is dropped.
    pub(super) fn open(self: &Arc<Self>, address: String) -> OpenPage {
        *self.lock().entry(address.clone()).or_default() += 1;
        OpenPage { all: Arc::clone(self), address }
    }

    /// The addresses of the pages that are open, each once.
    pub(super) fn addresses(&self) -> Vec<String> {
        self.lock().keys().take(MOST).cloned().collect()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, usize>> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A page that a browser shows.
#[derive(Debug)]
pub(super) struct OpenPage {
    all: Arc<OpenPages>,
    address: String,
}

impl OpenPage {
    /// Its address, decoded, without the first slash.
    pub(super) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for OpenPage {
    fn drop(&mut self) {
        let mut counts = self.all.lock();
        if let Some(count) = counts.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_open_until_the_last_browser_leaves_it() {
        let pages = Arc::new(OpenPages::default());
        let (one, two) = (pages.open("a/".to_owned()), pages.open("a/".to_owned()));
        let _other = pages.open(String::new());
        assert_eq!(pages.addresses(), ["", "a/"]);
        drop(one);
        assert_eq!(pages.addresses(), ["", "a/"]);
        drop(two);
        assert_eq!(pages.addresses(), [""]);
    }
}
