//! What `--help`, the manual and the completions say beside the options: groups of commands, examples, exit codes.

use super::Typed;
use clap::{Command, CommandFactory as _};
use std::fmt::Write as _;

/// The commands by what one wants to do.
const GROUPS: [(&str, &[&str]); 5] = [
    ("Begin and write", &["new", "serve"]),
    ("Check and mend", &["check", "disclosure", "explain", "doctor"]),
    ("Prepare a meeting", &["timetable", "paper"]),
    ("Publish", &["build", "freeze", "correct", "verify"]),
    ("Editors, shells and manuals", &["schema", "completions", "man"]),
];

/// What stands after the options of each command, in the long form.
const AFTER: &[(&str, &str)] = &[
    (
        "new",
        "Examples:
  ragstone new site plan             A whole small site in the folder `plan`, ready to build
  ragstone new period 2022-12        The month's report, with a form for each unfinished action
  ragstone new action --priority 5   The next free action of priority 5
  ragstone new period 2022-12 --dry-run
                                     What would be written, and nothing is

Nothing that is there already is overwritten.",
    ),
    (
        "serve",
        "Examples:
  ragstone serve --open              Build in memory, open the browser, follow every edit
  ragstone serve --port 8080         At another address of this machine

Only this machine can see the preview, and nothing is written. Ctrl-C ends it.",
    ),
    (
        "check",
        "Examples:
  ragstone check                     Everything that `build` would refuse
  ragstone check --diff              What `--fix` would change
  ragstone check --fix               Mend what has one answer, then check what is left
  ragstone check --deny warnings     For a run before a merge: a warning fails it too
  ragstone check --format sarif > check.sarif
                                     For code scanning

`--fix` makes a change only where it can be shown that its problem goes and that all else reads the
same: quotes around 1.10, spaces for tabs, a rating's word for its label. The rest is yours to mend.

Exit codes: 0 no errors, 1 errors, 2 the check could not run.",
    ),
    (
        "disclosure",
        "Examples:
  ragstone disclosure                What became of every figure about people, and why
  ragstone disclosure --held         Only what is held back, rounded or approved
  ragstone disclosure repeat-plans   One measure

It prints figures that are held back. It is for the officer alone: do not publish it or send it on.

Exit codes: 0 all is safe, 1 something is wrong with the plan, 2 the command could not run.",
    ),
    (
        "explain",
        "Examples:
  ragstone explain                   Every code in one line
  ragstone explain P272              What it means, why it matters, an example, how to allow it",
    ),
    (
        "doctor",
        "Examples:
  ragstone doctor                    What would keep this plan from being published
  ragstone doctor -o public          The same, for another output folder
  ragstone doctor --format json      For programs

Nothing is written. Exit codes: 0 nothing stands in the way, 1 something does.",
    ),
    (
        "timetable",
        "Examples:
  ragstone timetable                 The meetings to come, a line a date
  ragstone timetable --all           Those that were held too
  ragstone timetable 2022-10-19-cabinet
                                     One meeting, its counted days one by one, and what to check
  ragstone timetable --body cabinet --on 2023-01-18
                                     A meeting that has no file yet
  ragstone timetable --format json   For programs

Clear days are working days between publication and meeting: no weekend, no bank holiday of England
and Wales, no day under `closures` in `site.yaml`. Nothing is written, and nothing is guessed: a
count that passes the list of bank holidays is refused.

Exit codes: 0 counted, 1 a date cannot be counted or the plan has errors, 2 the command could not
run.",
    ),
    (
        "build",
        "Examples:
  ragstone build                     Publish into `output`, beside `content`
  ragstone build -o public           Publish into another folder
  ragstone build --as-at 2022-09     The site as it was in that report
  ragstone -C plans/children build   A plan that stands elsewhere

All of the site is published or nothing of it. Only files that differ are written, and only
files that Ragstone wrote are removed.

Exit codes: 0 published, 1 problems were found and nothing was published, 2 the build could not run.",
    ),
    (
        "paper",
        "Examples:
  ragstone paper 2022-12-14-cabinet  The report to that meeting, in the edition it gets
  ragstone paper 2022-12-14-cabinet --edition scrutiny
                                     The same in the other edition
  ragstone paper 2022-12-14-cabinet --agenda
                                     The agenda in front of it: the pack
  ragstone paper 2022-12-14-cabinet -o pack
                                     Into another folder

The paper is made of the finished pages of the site, as at the period that it reports on. Only a
paper that this command wrote is written over.

Exit codes: 0 written, 1 there is no paper or the plan has errors, 2 the command could not run.",
    ),
    (
        "freeze",
        "Examples:
  ragstone freeze 2022-03            Store the report of March as it is, and enter it in the record
  ragstone freeze 2022-03 --dry-run  What would be written, and nothing is
  ragstone freeze 2022-03 --again --because \"a name stood in it\"
                                     Store its pages anew; the record says so, and why

A frozen report renders to the same bytes for ever. From then on, a change to what it said is an
error, unless `ragstone correct` records it.

Exit codes: 0 frozen, 1 the report cannot be frozen, 2 the command could not run.",
    ),
    (
        "correct",
        "Examples:
  ragstone correct 2022-03 --because \"The rating was typed into the wrong line.\"
                                     Record all that the plan now says otherwise than that report
  ragstone correct 2022-03 --because \"…\" --dry-run
                                     The entry for `corrections.yaml`, and nothing is written
  ragstone correct 2022-03 --because \"It named a school.\" --withhold
                                     Neither old nor new is printed

Put right what was wrong in the plan first. The pages of the report then show old and new.

Exit codes: 0 recorded, 1 there is nothing to correct, 2 the command could not run.",
    ),
    (
        "verify",
        "Examples:
  ragstone verify output             Is this published folder as its record says?
  ragstone verify output --head 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                                     Does the record still hold all that it held then?
  ragstone verify --rebuild          Build the plan in memory too, and compare

It needs the folder alone, not the plan: anybody can run it on a copy of the site.

Exit codes: 0 all is as the record says, 1 something is not, 2 the command could not run.",
    ),
    (
        "schema",
        "Examples:
  ragstone schema --list             The kinds of file
  ragstone schema updates            The schema of one kind, on stdout
  ragstone schema -o schemas         All of them, into a folder",
    ),
    (
        "completions",
        "Examples:
  ragstone completions bash > ~/.local/share/bash-completion/completions/ragstone
  ragstone completions zsh > ~/.zfunc/_ragstone
  ragstone completions fish > ~/.config/fish/completions/ragstone.fish
  ragstone completions powershell >> $PROFILE",
    ),
    (
        "man",
        "Examples:
  ragstone man | man -l -            Read the manual now
  ragstone man -o man1               One page a command, into a folder",
    ),
];

const AFTER_ALL: &str = "\
A month's work:
  ragstone new period 2022-12        Begin the report
  ragstone serve --open              Write it, and see it as you write
  ragstone check                     See what is wrong, and mend it
  ragstone build                     Publish

Exit codes: 0 all is well (warnings allowed), 1 problems were found and nothing was published,
2 the command could not run.

Environment: NO_COLOR and CLICOLOR_FORCE are heeded, unless `--color` says otherwise.

Read more: docs/clerks-guide.md goes through a month, docs/data.md has every file and field,
docs/commands.md every command and option.";

/// The whole command line, with its guide.
pub(super) fn command() -> Command {
    let command = Typed::command();
    let groups = groups(&command);
    let command = command
        .help_template(format!(
            "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n{groups}\nOptions:\n{{options}}{{after-help}}"
        ))
        .after_help("`ragstone COMMAND --help` explains a command, with examples; `ragstone --help` says more.")
        .after_long_help(AFTER_ALL);
    AFTER.iter().fold(command, |command, (name, words)| {
        command.mut_subcommand(name, |own| {
            own.after_help(format!("`ragstone {name} --help` has examples.")).after_long_help(*words)
        })
    })
}

/// The commands with what each does, group by group.
fn groups(command: &Command) -> String {
    let widest = command.get_subcommands().map(|own| own.get_name().len()).max().unwrap_or_default();
    let mut out = String::new();
    for (title, names) in GROUPS {
        let _ = write!(out, "\n{title}:\n");
        for own in names.iter().filter_map(|name| command.find_subcommand(name)) {
            let about = own.get_about().map(ToString::to_string).unwrap_or_default();
            let _ = writeln!(out, "  {:widest$}  {about}", own.get_name());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_stands_in_one_group_and_has_examples() {
        for command in Typed::command().get_subcommands() {
            let name = command.get_name();
            let grouped = GROUPS.iter().flat_map(|(_, names)| *names).filter(|known| **known == name).count();
            let guided = AFTER.iter().filter(|(known, _)| *known == name).count();
            assert_eq!((grouped, guided), (1, 1), "{name}");
        }
    }

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
    }
}
