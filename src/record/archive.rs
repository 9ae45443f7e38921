use super::{CHAIN, Chain, Digest, Entry, FOLDER, Listing, facts_path, listing_path, notice, period_of};
use crate::source::Sources;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// All that is frozen: the chain, the listings it names, and the stored files.
#[derive(Debug)]
pub struct Archive<'s> {
    sources: &'s Sources,
    chain: Option<Chain>,
    periods: BTreeMap<String, FrozenPeriod>,
    /// What kept the chain or a listing from being read.
    unread: Vec<Fault>,
    /// True where every report that the chain names is at hand.
    whole: bool,
    faults: OnceLock<Vec<Fault>>,
}

/// A report that is frozen.
#[derive(Debug, Clone)]
pub struct FrozenPeriod {
    /// Its newest entry in the chain.
    pub entry: Entry,
    /// Its files.
    pub listing: Listing,
}

/// Something stored that is not what the chain says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Path from the site's root.
    pub file: String,
    /// What is wrong with it, as a sentence without its full stop.
    pub words: String,
    /// The 1-based line, where one is at fault.
    pub line: Option<usize>,
    /// True where the chain itself is at fault.
    pub of_chain: bool,
}

impl Fault {
    /// A fault of a file as a whole.
    pub fn new(file: &str, words: impl Into<String>) -> Self {
        Self { file: file.to_owned(), words: words.into(), line: None, of_chain: false }
    }
}

impl<'s> Archive<'s> {
    /// Reads chain and listings. Stored files are compared by [`Self::faults`] only.
    pub fn read(sources: &'s Sources) -> Self {
        let mut archive = Self {
            sources,
            chain: None,
            periods: BTreeMap::new(),
            unread: Vec::new(),
            whole: true,
            faults: OnceLock::new(),
        };
        match sources.frozen_file(CHAIN).map(|bytes| std::str::from_utf8(bytes).map(Chain::parse)) {
            None if sources.frozen().is_empty() => {}
            None => archive
                .unread
                .push(Fault { of_chain: true, ..Fault::new(CHAIN, "the record of frozen reports is missing") }),
            Some(Err(_)) => {
                archive.unread.push(Fault { of_chain: true, ..Fault::new(CHAIN, "the record is not text") })
            }
            Some(Ok(Err(misread))) => {
                let fault = Fault::new(CHAIN, misread.words);
                archive.unread.push(Fault { line: Some(misread.line), of_chain: true, ..fault });
            }
            Some(Ok(Ok(chain))) => {
                chain.entries.iter().rev().for_each(|entry| archive.take(entry));
                archive.chain = Some(chain);
            }
        }
        archive
    }

    /// Takes in an entry, where none about its period was taken before.
    fn take(&mut self, entry: &Entry) {
        if self.periods.contains_key(&entry.period) {
            return;
        }
        let listing = listing(self.sources.frozen_file(&listing_path(&entry.period)), entry);
        let listing = listing.unwrap_or_else(|fault| {
            self.unread.push(fault);
            Listing::default()
        });
        self.periods.insert(entry.period.clone(), FrozenPeriod { entry: entry.clone(), listing });
    }

    /// The same without some periods: those left out of a report as at an earlier one, or one that is frozen again.
    #[must_use]
    pub fn only(mut self, keep: impl Fn(&str) -> bool) -> Self {
        self.periods.retain(|period, _| keep(period));
        self.whole &= self.chain.as_ref().is_none_or(|chain| chain.entries.iter().all(|entry| keep(&entry.period)));
        self
    }

    /// The chain, where there is one that can be read and every report that it names is at hand.
    pub fn chain(&self) -> Option<&Chain> {
        self.chain.as_ref().filter(|_| self.whole)
    }

    /// A frozen report.
    pub fn period(&self, id: &str) -> Option<&FrozenPeriod> {
        self.periods.get(id)
    }

    /// Every frozen report, by its period.
    pub fn periods(&self) -> impl Iterator<Item = (&str, &FrozenPeriod)> {
        self.periods.iter().map(|(id, period)| (id.as_str(), period))
    }

    /// The facts of a frozen report, as they were stored.
    pub fn facts(&self, period: &str) -> Option<&'s str> {
        std::str::from_utf8(self.sources.frozen_file(&facts_path(period))?).ok()
    }

    /// The stored bytes of a page or a file of a frozen report.
    pub fn stored(&self, path: &str) -> Option<&'s [u8]> {
        let period = self.periods.get(period_of(path)?)?;
        (period.listing.digest(path).is_some() || path == listing_path(&period.entry.period))
            .then(|| self.sources.frozen_file(path))
            .flatten()
    }

    /// Every stored file that is published, sorted: reports, the assets they use, and the chain.
    pub fn files(&self) -> impl Iterator<Item = (&str, &'s [u8])> {
        let mut paths: BTreeSet<&str> =
            self.periods.values().flat_map(|period| period.listing.files()).map(|(path, _)| path).collect();
        let listings = self.sources.frozen().iter().map(|file| &*file.path);
        paths.extend(listings.filter(|path| {
            period_of(path).is_some_and(|period| self.periods.contains_key(period) && *path == listing_path(period))
        }));
        paths.extend(self.chain().map(|_| CHAIN));
        paths.into_iter().filter_map(|path| Some((path, self.sources.frozen_file(path)?)))
    }

    /// True where nothing is stored at all.
    pub fn is_empty(&self) -> bool {
        self.sources.frozen().is_empty()
    }

    /// Every stored file that is not what the chain says, sorted: changed, missing, or listed nowhere.
    pub fn faults(&self) -> &[Fault] {
        self.faults.get_or_init(|| self.compare_all())
    }

    fn compare_all(&self) -> Vec<Fault> {
        let mut faults = self.unread.clone();
        if faults.iter().any(|fault| fault.of_chain) {
            return faults;
        }
        let mut expected: BTreeMap<&str, Digest> = BTreeMap::new();
        for period in self.periods.values() {
            expected.extend(period.listing.files());
        }
        let checked: Vec<Fault> =
            expected.par_iter().filter_map(|(path, digest)| self.compare(path, *digest)).collect();
        faults.extend(checked);
        let listings: BTreeSet<String> = self.periods.keys().map(|period| listing_path(period)).collect();
        for file in self.sources.frozen() {
            let path = &*file.path;
            let is_known = path == CHAIN || expected.contains_key(path) || listings.contains(path);
            let is_of_unread =
                period_of(path).is_some_and(|period| faults.iter().any(|fault| fault.file == listing_path(period)));
            if !is_known && !is_of_unread {
                faults.push(Fault::new(path, "no listing of a frozen report names this file"));
            }
        }
        faults.sort();
        faults
    }

    fn compare(&self, path: &str, digest: Digest) -> Option<Fault> {
        match self.sources.frozen_file(path) {
            None => Some(Fault::new(path, "this file of a frozen report is missing")),
            Some(bytes) if Digest::of(bytes) != digest => {
                Some(Fault::new(path, "this file of a frozen report is not what it was when it was frozen"))
            }
            // A page without a place for corrections could never show one.
            Some(bytes) if path.ends_with(".html") && notice::take_out(bytes).is_none() => {
                Some(Fault::new(path, "this frozen page has no place for a notice of corrections"))
            }
            Some(_) => None,
        }
    }
}

/// The path of a stored file in the project.
pub(super) fn in_project(path: &str) -> String {
    format!("{FOLDER}/{path}")
}

impl Fault {
    /// The path of the file in the project.
    pub fn project_path(&self) -> String {
        in_project(&self.file)
    }
}

/// The listing that an entry names.
pub(super) fn listing(bytes: Option<&[u8]>, entry: &Entry) -> Result<Listing, Fault> {
    let path = listing_path(&entry.period);
    let bytes = bytes.ok_or_else(|| Fault::new(&path, "the listing of a frozen report is missing"))?;
    if Digest::of(bytes) != entry.listing {
        return Err(Fault::new(&path, format!("this listing is not the one that `{CHAIN}` names")));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::new(&path, "this listing is not text"))?;
    Listing::parse(text)
        .map_err(|line| Fault { line: Some(line), ..Fault::new(&path, "this line is not a hash and a path") })
}
