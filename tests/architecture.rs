//! The laws of the house that a compiler does not know.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from top to bottom. Each may use those after it, never those before.
const ROOMS: [&str; 20] = [
    "main",
    "cli",
    "serve",
    "starter",
    "edit",
    "publish",
    "paper",
    "site",
    "data",
    "chart",
    "check",
    "explain",
    "report",
    "record",
    "words",
    "schema",
    "plan",
    "disclosure",
    "source",
    "diagnostic",
];

/// The longest file that still has one concept.
const LONGEST: usize = 450;

/// One file of `src`.
struct File {
    path: String,
    text: String,
}

impl File {
    /// The room it stands in: its folder, or its own name.
    fn room(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap_or_default()
    }

    /// True where it holds nothing but tests.
    fn is_test(&self) -> bool {
        self.path.split('/').any(|part| part == "tests" || part == "tests.rs" || part == "testing.rs")
            || self.is_declared_for_tests()
    }

    /// True where the module above says `#[cfg(test)]` of it.
    fn is_declared_for_tests(&self) -> bool {
        let path = Path::new(&self.path);
        let (folder, name) = (path.parent().unwrap(), path.file_stem().unwrap().to_str().unwrap());
        let above = [folder.join("mod.rs"), folder.with_extension("rs")];
        let declares = |text: String| text.contains(&format!("#[cfg(test)]\nmod {name};"));
        above.iter().filter_map(|above| fs::read_to_string(source().join(above)).ok()).any(declares)
    }

    /// Line number and text of the lines that are published code: before the tests of the file, without comments.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let code = self.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        (1..).zip(code.lines()).filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every file of `src`, sorted.
fn files() -> Vec<File> {
    let mut files = Vec::new();
    walk(&source(), "", &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(files.len() > 100, "the walk finds the house");
    files
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{path}/"), files);
        } else if path.ends_with(".rs") {
            files.push(File { path, text: fs::read_to_string(entry.path()).unwrap() });
        }
    }
}

/// The rooms named after `crate::` in a line, in a group such as `crate::{plan::Plan, site}` too.
fn rooms_named(line: &str) -> Vec<&str> {
    let word = |text: &'_ str| text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    let mut rooms = Vec::new();
    for after in line.split("crate::").skip(1) {
        match after.strip_prefix('{') {
            None => rooms.push(&after[..word(after)]),
            Some(group) => {
                let mut depth = 0;
                let mut starts = true;
                for (at, c) in group.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => starts = true,
                        ' ' => {}
                        _ if starts => {
                            rooms.push(&group[at..at + word(&group[at..])]);
                            starts = false;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    rooms
}

#[test]
fn rooms_are_found_in_any_form_of_path() {
    assert_eq!(rooms_named("use crate::plan::{Plan, Rag};"), ["plan"]);
    assert_eq!(rooms_named("use crate::{plan::{Plan, Rag}, report, site::Site};"), ["plan", "report", "site"]);
    assert_eq!(rooms_named("fn f(a: &crate::plan::Plan) -> crate::site::Site {"), ["plan", "site"]);
}

#[test]
fn no_room_uses_one_above_it() {
    let floor = |room: &str| ROOMS.iter().position(|known| *known == room);
    let mut upward = Vec::new();
    for file in files().iter().filter(|file| file.path != "lib.rs") {
        let own = floor(file.room()).unwrap_or_else(|| panic!("{} stands in no room: give it a floor here", file.path));
        // A group may be broken over lines.
        let code: Vec<&str> = file.lines().map(|(_, line)| line.trim()).collect();
        for room in rooms_named(&code.join(" ")) {
            let used = floor(room).unwrap_or_else(|| panic!("{} names `crate::{room}`, which is no room", file.path));
            if used < own {
                upward.push(format!("{} uses `{room}`", file.path));
            }
        }
    }
    assert!(upward.is_empty(), "{upward:#?}");
}

/// The rooms that the door of a room says it uses: "Uses `plan` and `source`."
fn rooms_told(door: &str) -> Option<BTreeSet<&str>> {
    let (_, after) = door.split_once("Uses ").or_else(|| door.split_once("uses "))?;
    let sentence = after.split(['.', ';']).next().unwrap_or_default();
    Some(sentence.split('`').skip(1).step_by(2).filter(|word| ROOMS.contains(word)).collect())
}

#[test]
fn the_door_of_a_room_says_which_rooms_it_uses() {
    let files = files();
    for room in ROOMS.iter().filter(|room| !["main", "cli"].contains(room)) {
        let own = files.iter().filter(|file| file.room() == *room && !file.is_test());
        let code: Vec<String> = own.flat_map(File::lines).map(|(_, line)| line.trim().to_owned()).collect();
        let code = code.join(" ");
        let used: BTreeSet<&str> = rooms_named(&code).into_iter().filter(|used| used != room).collect();
        let door = fs::read_to_string(source().join(room).join("mod.rs")).unwrap();
        let about: Vec<&str> = door.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim).collect();
        assert_eq!(rooms_told(&about.join(" ")), Some(used), "{room}");
    }
}

#[test]
fn every_code_is_written_once_and_is_a_letter_and_three_digits() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for file in files().iter().filter(|file| !file.is_test()) {
        let text = file.lines().map(|(_, line)| line.trim()).collect::<Vec<_>>().join("");
        for (made, _) in text.match_indices("Code::error(").chain(text.match_indices("Code::warning(")) {
            let Some(id) = text[made..].split('"').nth(1).filter(|id| id.len() < 8) else { continue };
            let (letter, digits) = id.split_at(1);
            let well_formed = letter.chars().all(|c| c.is_ascii_uppercase())
                && digits.len() == 3
                && digits.chars().all(|c| c.is_ascii_digit());
            assert!(well_formed, "{}: {id}", file.path);
            if let Some(first) = seen.insert(id.to_owned(), file.path.clone()) {
                panic!("{id} is made in {first} and in {}", file.path);
            }
        }
    }
    assert!(seen.len() > 60, "the search finds the codes: {seen:?}");
    let listed: Vec<&str> = ragstone::cli::codes::all().iter().map(|known| known.code.id).collect();
    let distinct: BTreeSet<&str> = listed.iter().copied().collect();
    assert_eq!(distinct.len(), listed.len(), "no code is listed twice");
    let made: BTreeSet<&str> = seen.keys().map(String::as_str).collect();
    assert_eq!(made.symmetric_difference(&distinct).collect::<Vec<_>>(), Vec::<&&str>::new(), "listed by `explain`");
}

#[test]
fn a_file_holds_one_concept_and_fits_in_so_many_lines() {
    let long: Vec<String> = files()
        .iter()
        .map(|file| (file.text.lines().count(), &file.path))
        .filter(|(lines, _)| *lines > LONGEST)
        .map(|(lines, path)| format!("{path} has {lines} lines"))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn nothing_panics_on_what_a_clerk_wrote() {
    let mut found = Vec::new();
    for file in files().iter().filter(|file| !file.is_test()) {
        for (number, line) in file.lines() {
            for call in [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!("] {
                if line.contains(call) {
                    found.push(format!("{}:{number} {call}", file.path));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn only_the_command_line_prints_ends_the_program_or_looks_at_the_clock_and_the_environment() {
    let words = [
        "println!(",
        "eprintln!(",
        "process::exit",
        "Instant::now",
        "SystemTime::now",
        "Zoned::now",
        "Timestamp::now",
        "env::var",
        "env::args",
        "stdout()",
        "stderr()",
    ];
    let mut found = Vec::new();
    for file in files().iter().filter(|file| file.room() != "cli" && !file.is_test()) {
        for (number, line) in file.lines() {
            found.extend(
                words.iter().filter(|word| line.contains(**word)).map(|word| format!("{}:{number} {word}", file.path)),
            );
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_room_opens_with_what_it_is_for() {
    for room in ROOMS.iter().filter(|room| **room != "main" && source().join(room).is_dir()) {
        let door = fs::read_to_string(source().join(room).join("mod.rs")).unwrap();
        let about: Vec<&str> = door.lines().take_while(|line| line.starts_with("//!")).collect();
        assert!(about.len() >= 3, "{room}: what comes in, what goes out, which rooms it may use");
    }
}

/// The packages of a lock file that ask for one of this name.
fn users<'a>(lock: &'a str, name: &str) -> Vec<&'a str> {
    let asks = format!("\n \"{name}\",");
    let packages = lock.split("\n[[package]]\nname = \"").skip(1);
    packages.filter(|package| package.contains(&asks)).filter_map(|package| package.split('"').next()).collect()
}

#[test]
fn yaml_is_read_by_the_package_that_is_still_kept() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let lock = fs::read_to_string(root.join("Cargo.lock")).unwrap();
    assert!(lock.contains("name = \"yaml_serde\""));
    // Typst reads the citations of others with the package of that name; nothing of a plan ever reaches it.
    assert_eq!(
        users(&lock, "serde_yaml"),
        ["hayagriva", "typst-library"],
        "the package of that name is no longer kept"
    );
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("serde_yaml = { package = \"yaml_serde\""));
}

#[test]
fn yaml_and_markdown_have_one_door_each() {
    let doors = [
        ("serde_yaml::", "source/yaml/"),
        ("granit_parser::", "source/yaml/"),
        ("csv::ReaderBuilder", "source/csv"),
        ("csv::StringRecord", "source/csv"),
        ("walkdir::", "source/"),
        ("plotters::", "chart/"),
        ("png::", "chart/card/"),
        ("ttf_parser::", "chart/card/"),
        ("zeno::", "chart/card/"),
        ("atom_syndication::", "data/"),
        ("icalendar::", "data/"),
        ("typst::", "paper/pdf/"),
        ("typst_layout::", "paper/pdf/"),
        ("typst_pdf::", "paper/pdf/"),
        ("tera::", "site/"),
        ("fluent_", "words/"),
        ("clap::", "cli/"),
        ("axum::", "serve/"),
        ("tokio::", "serve/"),
        ("notify_debouncer_full::", "serve/"),
        ("similar::", "edit/"),
        ("microlp::", "disclosure/audit/"),
    ];
    for file in files().iter().filter(|file| !file.is_test()) {
        for (library, door) in doors {
            let uses = file.lines().any(|(_, line)| line.contains(library));
            assert!(!uses || file.path.starts_with(door), "{} uses `{library}`, whose door is {door}", file.path);
        }
    }
}

#[test]
fn nothing_of_the_machine_it_was_written_on_is_left_in_the_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let home = ["/", "home", "/"].concat();
    for file in files() {
        assert!(!file.text.contains(&home), "{}", file.path);
        assert!(!file.text.contains(root.to_str().unwrap()), "{}", file.path);
    }
}
