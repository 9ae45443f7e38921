//! A plan of any size, as `content/` files: a stand-in for a real plan where speed, memory or a kill in mid-build is tested.
//!
//! In: a [`Size`]. Out: files that read like a clerk's work and that `ragstone check` finds nothing wrong with. Uses
//! nothing of the crate, no clock and no random source: the same size gives the same bytes on every machine.
//!
//! | part | how much of it |
//! |---|---|
//! | actions | 50 a priority, two strands, four to six steps, one to three findings |
//! | registers | 9 findings, a role for every 20 actions, evidence for every 10, an event for every 50, 60 terms |
//! | first period | an update for every action |
//! | later periods | one action in four updated, one in twelve confirmed, some re-dated, a few withdrawn or new |
//! | measures | one for every 500 actions and at least two, each with 36 monthly readings |
//! | papers | a narrative of 300 words and a meeting a period, two visits of 40 claims, two pages |

mod calendar;
mod measures;
mod papers;
mod periods;
mod priorities;
mod random;
mod registers;
mod words;

use std::fs;
use std::io;
use std::path::Path;

/// How large a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    /// Actions in the plan.
    pub(crate) actions: usize,
    /// Reporting periods, monthly from January 2022.
    pub(crate) periods: usize,
}

const ACTIONS_A_PRIORITY: usize = 50;
const FINDINGS: usize = 9;

impl Size {
    fn roles(self) -> usize {
        10 + self.actions / 20
    }

    fn events(self) -> usize {
        3 + self.actions / 50
    }

    fn evidence(self) -> usize {
        12 + self.actions / 10
    }

    fn priorities(self) -> usize {
        self.actions.div_ceil(ACTIONS_A_PRIORITY)
    }

    /// The ID of an action, counted from 0 through the whole plan: `"3.17"`.
    fn action_id(at: usize) -> String {
        format!("{}.{}", at / ACTIONS_A_PRIORITY + 1, at % ACTIONS_A_PRIORITY + 1)
    }

    /// The period (counted from 0) in which an action joins the plan: for one in 60 it is not the first.
    fn joins(self, action: usize) -> usize {
        if action % 60 == 59 { (action / 60) % self.periods } else { 0 }
    }
}

/// Writes the plan into `content/` of a folder.
///
/// # Errors
/// The folder cannot be written to.
pub(crate) fn write_plan(root: &Path, size: Size) -> io::Result<()> {
    let content = root.join("content");
    let write = |path: &str, text: String| {
        let path = content.join(path);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)
    };
    registers::files(size).try_for_each(|(path, text)| write(path, text))?;
    (0..size.priorities()).try_for_each(|at| {
        let (path, text) = priorities::file(size, at);
        write(&path, text)
    })?;
    periods::files(size).try_for_each(|(path, text)| write(&path, text))?;
    measures::files(size).try_for_each(|(path, text)| write(&path, text))?;
    papers::files(size).try_for_each(|(path, text)| write(&path, text))
}
