//! The minimal site with files in place of its own, from its texts to every byte of output.

use crate::{live, sound};
use ragstone::check::{self, Checked};
use ragstone::diagnostic::Diagnostic;
use ragstone::plan::{self, Plan};
use ragstone::report::{Report, Timeline};
use ragstone::site::{self, Grounds, Pages, Stopwatch};
use ragstone::source::{Sources, ThemeFiles};
use std::collections::BTreeMap;

const MINIMAL: &str = include_str!("../support/minimal.txt");

/// A measure, which the minimal site does not have.
const MEASURE: &str = include_str!("measure.txt");

/// The files of the minimal site with these in place of its own, or beside them.
pub fn with(files: &[(&str, &str)]) -> Sources {
    let parted = [MINIMAL, MEASURE].into_iter().flat_map(parted);
    let mut texts: BTreeMap<&str, &str> = parted.collect();
    texts.extend(files.iter().copied());
    Sources::from_texts(texts.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())))
}

/// The files of a text that parts them with lines such as `-- content/site.yaml --`.
pub fn parted(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find("-- content/")?;
        let (path, after) = rest[start + 3..].split_once(" --\n")?;
        let end = after.find("\n-- content/").map_or(after.len(), |at| at + 1);
        let (body, next) = after.split_at(end);
        rest = next;
        Some((path, body))
    })
}

/// Loads and checks; whatever is told, is told at a place. Gives the plan, and whether it may be published.
pub fn checked(sources: &Sources) -> (Plan, Checked, bool) {
    let (plan, lost, account, mut told) = plan::load_in_confidence(sources);
    let timeline = Timeline::new(&plan);
    let report = (!plan.periods.is_empty()).then(|| Report::new(&timeline, usize::MAX));
    let found = check::check(&plan, sources, (&lost, &account), report.as_ref());
    drop(report);
    drop(timeline);
    told.extend(found.diagnostics.iter().cloned());
    sound::told(&told, sources);
    sound::told(&found.allowed.iter().map(|allowed| allowed.finding.clone()).collect::<Vec<_>>(), sources);
    let well = !told.iter().any(Diagnostic::is_error) && !plan.periods.is_empty();
    (plan, found, well)
}

/// Loads, checks and, where nothing is against it, makes the whole site: it is sound, and nothing in it is live that a
/// text made so. True where it was made.
pub fn published(sources: &Sources) -> bool {
    let (_, _, well) = checked(sources);
    well && match rendered(sources) {
        Ok(pages) => {
            pages.iter().for_each(|(path, bytes)| live::still(path.as_str(), bytes));
            true
        }
        Err(found) => {
            let ours = found.iter().find(|one| !WRITERS.contains(&one.code.id));
            assert_eq!(ours, None, "a fault of the program's, not of the words");
            false
        }
    }
}

/// What the audit may find that only the words of a text can put right: a link that leads nowhere or has no words, a
/// heading out of its order, a picture that does not say what it shows, and words such as `{{ x }}`.
const WRITERS: [&str; 6] = ["H401", "H402", "H406", "H410", "H414", "H419"];

/// Every file of a site, or what the audit found.
pub fn rendered(sources: &Sources) -> Result<Pages, Vec<Diagnostic>> {
    let (plan, _, _) = plan::load(sources);
    let timeline = Timeline::new(&plan);
    let reports = reports(&timeline);
    let theme = ThemeFiles::default();
    let grounds =
        Grounds { sources, theme: &theme, timeline: &timeline, reports: &reports, allowed: &[], freezing: None };
    let site = site::render(grounds, &Stopwatch::stopped());
    site.map(|site| site.pages).map_err(|unsound| unsound.diagnostics)
}

fn reports<'t>(timeline: &'t Timeline<'t>) -> Vec<Report<'t>> {
    (0..timeline.plan().periods.len()).map(|at| Report::new(timeline, at)).collect()
}

/// Makes pages whatever the check says of their words, and looks at each.
pub fn pages(sources: &Sources, paths: &[&str], look: fn(&str, &str)) {
    let (plan, _, _) = plan::load(sources);
    let timeline = Timeline::new(&plan);
    let reports = reports(&timeline);
    let theme = ThemeFiles::default();
    let grounds =
        Grounds { sources, theme: &theme, timeline: &timeline, reports: &reports, allowed: &[], freezing: None };
    let made = site::prepare(grounds, &Stopwatch::stopped(), |prepared| {
        let shelf = site::Shelf::new(prepared);
        for path in paths {
            let page = shelf.get(path).expect("the page is there").expect("it can be made");
            look(path, std::str::from_utf8(&page).unwrap());
        }
    });
    made.unwrap_or_else(|unsound| panic!("{:#?}", unsound.diagnostics));
}

#[test]
fn the_site_that_texts_are_put_into_is_well() {
    let sources = with(&[]);
    let (_, _, told) = plan::load(&sources);
    assert_eq!(told, []);
    assert_eq!(checked(&sources).1.diagnostics, []);
    assert!(published(&sources));
}
