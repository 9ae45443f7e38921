//! What is stored when a report is frozen.

use crate::edit::Change;
use crate::plan::{Period, PeriodStatus, Plan};
use crate::record::{
    Archive, CHAIN, Digest, FOLDER, Facts, FrozenPeriod, Listing, append, facts_path, listing_path, lock, notice,
    period_of,
};
use crate::site::Pages;
use crate::source::Sources;
use std::collections::{BTreeMap, BTreeSet};

/// A report to be frozen.
#[derive(Debug, Clone, Copy)]
pub struct Freeze<'f> {
    /// The plan as it stands.
    pub plan: &'f Plan,
    /// The texts it was read from.
    pub sources: &'f Sources,
    /// What is frozen already.
    pub archive: &'f Archive<'f>,
    /// The period's ID.
    pub period: &'f str,
    /// The day, written `2022-10-19`.
    pub on: &'f str,
    /// Why the report is stored anew, where it is frozen already.
    pub because: Option<&'f str>,
}

/// Why a report cannot be frozen: what is so, and what to do.
pub type Objection = (String, String);

impl<'f> Freeze<'f> {
    /// Why the report cannot be frozen, where it cannot.
    ///
    /// # Errors
    /// An unknown period, a draft, one frozen already (or not yet, where it is to be stored anew), one before which another waits.
    pub fn period(&self) -> Result<&'f Period, Objection> {
        let Some(at) = self.plan.periods.position(self.period) else {
            let known = self.plan.periods.ids().collect::<Vec<_>>().join(", ");
            return Err((format!("there is no report of {}", self.period), format!("the plan has {known}")));
        };
        let period = &self.plan.periods[at];
        if period.status == PeriodStatus::Draft {
            return Err((
                format!("the report of {} is a draft", period.title),
                "publish it first: `status: published` and `published:` with its date in its `period.yaml`".to_owned(),
            ));
        }
        match (self.archive.period(self.period), self.because) {
            (Some(FrozenPeriod { entry, .. }), None) => Err((
                format!("the report of {} has been frozen since {}", period.title, entry.on),
                "it is in the record already; where stored pages must go, `--again --because \"…\"` stores them anew"
                    .to_owned(),
            )),
            (None, Some(_)) => Err((
                format!("the report of {} is not frozen yet, so it cannot be frozen again", period.title),
                "leave out `--again` and `--because`".to_owned(),
            )),
            _ => {
                match self.plan.periods[..at].iter().find(|earlier| self.archive.period(earlier.id.as_str()).is_none())
                {
                    // What was said in an earlier report is carried forward into this one.
                    Some(earlier) => Err((
                        format!("the report of {} comes before this one and is not frozen", earlier.title),
                        format!("freeze it first: `ragstone freeze {}`", earlier.id),
                    )),
                    None => Ok(period),
                }
            }
        }
    }

    /// The changes that freeze the report, of a site in which its pages were made for that; the record comes last.
    ///
    /// # Errors
    /// A page of the site's own templates without a place for corrections.
    pub fn changes(&self, period: &Period, site: &Pages) -> Result<Vec<Change>, Objection> {
        let facts = Facts::of(self.plan, self.sources, self.plan.periods.position(self.period).unwrap_or_default());
        let facts = (facts_path(self.period), facts.render().into_bytes());
        let mut files: BTreeMap<&str, &[u8]> = BTreeMap::from([(facts.0.as_str(), facts.1.as_slice())]);
        files.extend(of_report(self.period, site)?);
        let assets = assets_of(&files, site);
        files.extend(assets);
        let listing = Listing::of(files.iter().map(|(path, bytes)| (*path, *bytes))).render();
        let listed = listing_path(self.period);
        let mut all = files.clone();
        all.insert(&listed, listing.as_bytes());
        let mut changes: Vec<Change> = all.iter().filter_map(|(path, bytes)| self.stored(path, bytes)).collect();
        changes.extend(self.stale(&all));
        changes.extend(self.lock(period));
        let before = self.sources.frozen_file(CHAIN).map(String::from_utf8_lossy);
        let text = before.as_deref().unwrap_or_default();
        let record = append(text, self.period, self.on, self.because, Digest::of(listing.as_bytes()));
        changes.extend(self.stored(CHAIN, record.as_bytes()));
        Ok(changes)
    }

    /// A stored file, where it is not there already as it should be: a freeze that was cut short left some.
    fn stored(&self, path: &str, bytes: &[u8]) -> Option<Change> {
        let name = format!("{FOLDER}/{path}");
        match self.sources.frozen_file(path) {
            None => Some(Change::create(name, bytes)),
            Some(before) if before == bytes => None,
            Some(before) => Some(Change::replace_bytes(name, before, bytes)),
        }
    }

    /// What was stored for this report before and is not any more, and assets that no report uses now.
    fn stale(&self, all: &BTreeMap<&str, &[u8]>) -> Vec<Change> {
        let others = self.archive.periods().filter(|(id, _)| *id != self.period);
        let used: BTreeSet<&str> = others.flat_map(|(_, own)| own.listing.files()).map(|(path, _)| path).collect();
        let is_ours = |path: &str| period_of(path) == Some(self.period) || path.starts_with("assets/");
        let stale = self
            .sources
            .frozen()
            .iter()
            .filter(|file| is_ours(&file.path) && !all.contains_key(&*file.path) && !used.contains(&*file.path));
        stale.map(|file| Change::remove(format!("{FOLDER}/{}", file.path), &*file.bytes)).collect()
    }

    fn lock(&self, period: &Period) -> Option<Change> {
        let name = format!("{}/{}", period.folder, lock::NAME);
        let text = lock::text(self.sources, period);
        match self.sources.get(&name) {
            None => Some(Change::create(name, text)),
            Some(before) if before.text == text => None,
            Some(before) => Some(Change::replace(name, before.text.as_str(), text)),
        }
    }
}

/// Every file that the site publishes below the report's address.
fn of_report<'s>(period: &str, site: &'s Pages) -> Result<BTreeMap<&'s str, &'s [u8]>, Objection> {
    let mut files = BTreeMap::new();
    for (path, bytes) in site.iter().filter(|(path, _)| period_of(path.as_str()) == Some(period)) {
        if path.as_str().ends_with(".html") && notice::take_out(bytes).is_none_or(|(_, notice)| !notice.is_empty()) {
            let message = format!("the page {path} has no place in which it could show a correction");
            let help = format!(
                "put `{}{}` into the site's own `base.html`, above the heading, as the default theme has it",
                notice::BEGIN,
                notice::END
            );
            return Err((message, help));
        }
        files.insert(path.as_str(), &**bytes);
    }
    Ok(files)
}

/// The assets that files name, and those that these name.
fn assets_of<'s>(files: &BTreeMap<&str, &[u8]>, site: &'s Pages) -> BTreeMap<&'s str, &'s [u8]> {
    let all: Vec<(&str, &[u8])> = site
        .iter()
        .filter(|(path, _)| path.as_str().starts_with("assets/"))
        .map(|(path, bytes)| (path.as_str(), &**bytes))
        .collect();
    let names = |text: &[u8], path: &str| {
        let name = path.trim_start_matches("assets/");
        memchr::memmem::find(text, name.as_bytes()).is_some()
    };
    let mut used: BTreeMap<&str, &[u8]> =
        all.iter().filter(|(path, _)| files.values().any(|text| names(text, path))).copied().collect();
    loop {
        let more: Vec<_> = all
            .iter()
            .filter(|(path, _)| !used.contains_key(path) && used.values().any(|text| names(text, path)))
            .copied()
            .collect();
        if more.is_empty() {
            return used;
        }
        used.extend(more);
    }
}
