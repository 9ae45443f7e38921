//! Three things the program knows of its own sources.
//!
//! - A fingerprint, so that a site built by another version is built afresh. It depends on the sources alone: the same
//!   sources give the same manifest on every machine.
//! - A constant for each message of `themes/default/words/en.ftl`, so that code cannot name one that is not there.
//! - Every page of `src/explain/pages/`, by the code it explains.

use std::collections::BTreeSet;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    write_keys();
    write_pages();
    let mut files = vec![PathBuf::from("Cargo.lock")];
    for folder in ["src", "themes/default"] {
        println!("cargo::rerun-if-changed={folder}");
        list(Path::new(folder), &mut files);
    }
    println!("cargo::rerun-if-changed=Cargo.lock");
    files.sort();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for file in &files {
        let name = file.to_string_lossy().replace('\\', "/");
        for byte in name.bytes().chain(fs::read(file).unwrap_or_default()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    println!("cargo::rustc-env=RAGSTONE_FINGERPRINT={hash:016x}");
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { list(&path, files) } else { files.push(path) }
    }
}

/// A message starts a line: its name, then `=`.
fn write_keys() {
    let words = fs::read_to_string("themes/default/words/en.ftl").unwrap_or_default();
    let name = |line: &str| {
        let (name, _) = line.split_once('=')?;
        let name = name.trim_end();
        let sound = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        sound.then(|| name.to_owned())
    };
    let names: BTreeSet<String> = words.lines().filter_map(name).collect();
    let mut out = String::from("/// Every message's name, in order.\npub const NAMES: &[&str] = &[\n");
    for name in &names {
        let _ = writeln!(out, "    {name:?},");
    }
    out.push_str("];\n");
    for (at, name) in names.iter().enumerate() {
        let _ = writeln!(out, "pub const {name}: Key = Key({at});");
    }
    write("keys.rs", &out);
}

/// One page a code, in order of the codes.
fn write_pages() {
    let mut files = Vec::new();
    list(Path::new("src/explain/pages"), &mut files);
    files.sort();
    let mut out = String::from("&[\n");
    for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "md")) {
        let code = file.file_stem().unwrap_or_default().to_string_lossy();
        let path = file.to_string_lossy().replace('\\', "/");
        let _ = writeln!(
            out,
            "    Page {{ code: {code:?}, text: include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{path}\")) }},"
        );
    }
    out.push_str("]\n");
    write("pages.rs", &out);
}

fn write(name: &str, text: &str) {
    // Cargo says where a build script may write.
    #[allow(clippy::disallowed_methods)]
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    if let Err(error) = fs::write(folder.join(name), text) {
        println!("cargo::error={name} cannot be written: {error}");
    }
}
