//! Every code that the program can print, room by room.

use crate::check::{self, Force};
use crate::diagnostic::{Code, Severity};

/// A code, and what a clerk may know of it.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// The code itself.
    pub code: Code,
    /// What it is about, with the others of its group.
    pub group: &'static str,
    /// True where `site.yaml` can set its severity, and a finding can be allowed at its place.
    pub bends: bool,
}

impl Known {
    /// What happens on a breach: "error", "warning".
    pub fn severity(&self) -> Severity {
        self.code.severity
    }
}

/// Every code, in the order in which a list shows them: the files, the plan, its rules, the pages, the output, the commands.
pub fn all() -> Vec<Known> {
    let fixed = |group: &'static str, codes: &[Code]| -> Vec<Known> {
        codes.iter().map(|code| Known { code: *code, group, bends: false }).collect()
    };
    let mut known = fixed("Files and YAML", crate::source::ALL);
    known.extend(fixed("What a plan is made of", crate::plan::CODES));
    known.extend(check::rules().map(|rule| Known {
        code: rule.code,
        group: rule.family,
        bends: rule.force == Force::Judgement,
    }));
    known.extend(fixed("Themes and words", crate::site::CODES));
    known.extend(fixed("Themes and words", crate::words::CODES));
    known.extend(fixed("Finished pages", &crate::site::audit::codes::ALL));
    known.extend(fixed("Papers to meetings", crate::paper::codes::CODES));
    known.extend(fixed("The output folder", &crate::publish::codes::ALL));
    known.extend(fixed("The command line", super::COMMAND_LINE));
    known.extend(fixed("Beginning something new", &crate::starter::codes::ALL));
    known.extend(fixed("Writing a clerk's files", &crate::edit::codes::ALL));
    known
}
