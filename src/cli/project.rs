use super::ReadArgs;
use super::timings::Timings;
use crate::check::{self, Allowed, Checked};
use crate::diagnostic::{Code, Diagnostic, Place, Texts, nearest};
use crate::plan::{self, Account, Lost, Plan};
use crate::report::{Report, Timeline};
use crate::site::Unsound;
use crate::source::{Sources, ThemeFiles};
use crate::words::Words;
use std::path::Path;

pub(super) const NO_SUCH_THEME: Code = Code::error("C602", "there is no such theme");
pub(super) const NO_SUCH_PERIOD: Code = Code::error("C601", "there is no such period");

/// The files of a project, read.
pub(super) struct Files {
    /// False where the folder is not a project at all.
    pub(super) has_content: bool,
    pub(super) sources: Sources,
    pub(super) theme: ThemeFiles,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Files {
    /// Reads the project at `root`.
    pub(super) fn read(root: &Path, timings: &mut Timings) -> Self {
        let (sources, mut diagnostics) = Sources::read(root);
        let (theme, of_theme) = match theme_of(root, &sources) {
            Ok(name) => ThemeFiles::read(root, &name),
            Err(diagnostic) => (ThemeFiles::default(), vec![*diagnostic]),
        };
        diagnostics.extend(of_theme);
        timings.stage("read");
        let content = root.join("content");
        Self { has_content: content.is_dir() && !content.is_symlink(), sources, theme, diagnostics }
    }

    /// The same project with other texts, and with what could not be read left as it is.
    pub(super) fn with_sources(&self, sources: Sources) -> Self {
        let Self { has_content, theme, diagnostics, .. } = self;
        Self { has_content: *has_content, sources, theme: theme.clone(), diagnostics: diagnostics.clone() }
    }

    /// Equal where everything that a site is made from is equal.
    pub(super) fn digest(&self) -> u128 {
        self.sources.digest() ^ self.theme.digest().rotate_left(64)
    }

    /// The plan that the files hold, checked as a whole, and then cut at the period asked for.
    pub(super) fn plan(&self, args: &ReadArgs, timings: &mut Timings) -> Loaded {
        let (mut plan, lost, account, mut diagnostics) = plan::load_in_confidence(&self.sources);
        // What keeps the words from being used is told when the site is made.
        if !plan.site.language.starts_with("en")
            && let Ok(words) = Words::new(&plan.site.language, &self.theme.words)
        {
            plan.name_periods(|day| words.month(day));
        }
        diagnostics.extend(self.diagnostics.iter().cloned());
        timings.stage("load");
        let Checked { diagnostics: found, allowed } = self.check(&plan, (&lost, &account));
        diagnostics.extend(found);
        plan::offer_other_words(&plan, &self.sources, &mut diagnostics);
        timings.stage("check");
        if let Some(period) = &args.as_at {
            if plan.periods.get(period).is_some() {
                plan.report_as_at(period);
            } else {
                diagnostics.push(no_such_period(&plan, period));
            }
        }
        Loaded { plan, account, diagnostics, allowed }
    }

    fn check(&self, plan: &Plan, with: (&Lost, &Account)) -> Checked {
        let timeline = Timeline::new(plan);
        let newest = plan.periods.len().checked_sub(1).map(|at| Report::new(&timeline, at));
        check::check(plan, &self.sources, with, newest.as_ref())
    }
}

/// A plan as its files have it, and what is to be said of them.
pub(super) struct Loaded {
    pub(super) plan: Plan,
    /// What was held back, for the officer alone.
    pub(super) account: Account,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Findings that were allowed at their place.
    pub(super) allowed: Vec<Allowed>,
}

impl Texts for Files {
    fn text(&self, file: &str) -> Option<&str> {
        self.sources.text(file).or_else(|| self.theme.text(file))
    }
}

/// Every text that a diagnostic may point into: content, the site's own theme, and pages that were not published.
pub(super) struct AllTexts<'f> {
    pub(super) files: &'f Files,
    pub(super) unsound: Option<&'f Unsound>,
}

impl Texts for AllTexts<'_> {
    fn text(&self, file: &str) -> Option<&str> {
        self.files.text(file).or_else(|| self.unsound.and_then(|unsound| unsound.text(file)))
    }
}

/// The theme that the site names: a folder of `themes/`.
fn theme_of(root: &Path, sources: &Sources) -> Result<String, Box<Diagnostic>> {
    const SITE: &str = "content/site.yaml";
    let Some(name) = plan::theme_name(sources) else { return Ok("default".to_owned()) };
    let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if name == "default" || (is_name && root.join("themes").join(&name).is_dir()) {
        return Ok(name);
    }
    let text = sources.text(SITE).unwrap_or_default();
    let line = text.find("\ntheme:").map_or(0, |at| at + 1);
    let at = text[line..].find(&*name).map_or(0, |at| at + line);
    let folders = std::fs::read_dir(root.join("themes")).into_iter().flatten().flatten();
    let mut known: Vec<String> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    known.sort();
    let help = match nearest(&name, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("put its files into the folder `themes/{name}`, or leave the line out for the default theme"),
    };
    let place = Place::in_text(&SITE.into(), text, at..at + name.len());
    Err(Box::new(Diagnostic::new(NO_SUCH_THEME, format!("there is no theme `{name}`")).at(place).help(help)))
}

fn no_such_period(plan: &Plan, period: &str) -> Diagnostic {
    let help = match nearest(period, plan.periods.ids()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the plan has {}", plan.periods.ids().collect::<Vec<_>>().join(", ")),
    };
    Diagnostic::new(NO_SUCH_PERIOD, format!("there is no period `{period}` to report as at")).help(help)
}
