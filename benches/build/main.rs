//! How long a site takes to build, how much memory it needs, and how that grows with the plan.
//!
//! `cargo bench --bench build` prints one Markdown table for `docs/performance.md`. Options after `--`:
//!
//! - `--actions N --periods P`: a plan of that size in place of the usual ones;
//! - `--huge`: 50,000 actions × 12 periods as well;
//! - `--repeat N`: runs of each kind, of which the median is printed (5);
//! - `--write DIR`: write the plan and the theme into DIR, to look at or to profile, and measure nothing.
//!
//! Builds run in a folder in memory where there is one, so that the table is about the program and not the disk.
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a bench prints and reads the clock")]

mod charts;
mod disk;
mod measure;
mod process;
mod table;

#[path = "../generate/mod.rs"]
mod generate;

use disk::{Project, scratch};
use generate::Size;
use measure::Measured;
use std::io;
use std::path::PathBuf;

/// What was asked for.
struct Asked {
    size: Size,
    own_size: bool,
    huge: bool,
    repeat: usize,
    write: Option<PathBuf>,
}

const USUAL: [Size; 2] = [Size { actions: 500, periods: 12 }, Size { actions: 5_000, periods: 12 }];
const HUGE: Size = Size { actions: 50_000, periods: 12 };

fn main() -> io::Result<()> {
    // `cargo test --all-targets` runs benches too, without this word: then nothing heavy is done.
    if !std::env::args().any(|word| word == "--bench") {
        return Ok(());
    }
    let asked = asked(std::env::args().skip(1))?;
    if let Some(folder) = &asked.write {
        return Project::generated(folder.clone(), asked.size).map(drop);
    }
    let scratch = scratch()?;
    let mut columns: Vec<Measured> = Vec::new();
    if !asked.own_size {
        let real = Project::real(scratch.path().join("real"))?;
        columns.push(measure::project(&real, "the plan in `content/`", asked.repeat)?);
    }
    for size in sizes(&asked) {
        let folder = scratch.path().join(size.actions.to_string());
        let project = Project::generated(folder, size)?;
        process::check(&project.root)?;
        let name = format!("{} × {}", table::thousands(size.actions as u64), size.periods);
        columns.push(measure::project(&project, &name, asked.repeat)?);
        project.remove()?;
    }
    println!("Output on {}; load {}; {} processors.\n", scratch.path().display(), disk::load(), disk::processors());
    print!("{}", table::markdown(&columns));
    println!("\n{}", charts::sentence(asked.repeat)?);
    Ok(())
}

fn sizes(asked: &Asked) -> Vec<Size> {
    let mut sizes = if asked.own_size { vec![asked.size] } else { USUAL.to_vec() };
    if asked.huge {
        sizes.push(HUGE);
    }
    sizes
}

fn asked(mut words: impl Iterator<Item = String>) -> io::Result<Asked> {
    let mut asked = Asked { size: USUAL[1], own_size: false, huge: false, repeat: 5, write: None };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--bench" => {}
            "--huge" => asked.huge = true,
            "--actions" => asked.size.actions = number(&word, words.next())?,
            "--periods" => asked.size.periods = number(&word, words.next())?,
            "--repeat" => asked.repeat = number(&word, words.next())?,
            "--write" => asked.write = Some(words.next().ok_or_else(|| wrong("--write needs a folder"))?.into()),
            other => return Err(wrong(&format!("`{other}` is not an option of this bench"))),
        }
        asked.own_size |= matches!(word.as_str(), "--actions" | "--periods");
    }
    Ok(asked)
}

fn number(option: &str, word: Option<String>) -> io::Result<usize> {
    let number = word.and_then(|word| word.replace(',', "").parse().ok()).filter(|number| *number > 0);
    number.ok_or_else(|| wrong(&format!("{option} needs a number above 0")))
}

fn wrong(words: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, words)
}
