//! What the program is built from: nothing unsafe of its own, crates from one place, licences that are allowed.
//!
//! `deny.toml` says what may be built in. `cargo deny` holds all of it to that, advisories included, where there is a
//! network (docs/testing.md); licences and sources are held to it here, in every test run.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The texts of a list in deny.toml: `name = [` to the next `]` at the start of a line, or on the same line.
fn list(name: &str) -> BTreeSet<String> {
    let text = read("deny.toml");
    let (_, after) = text.split_once(&format!("\n{name} = [")).unwrap_or_else(|| panic!("deny.toml has {name}"));
    let body = after.split_once(']').unwrap().0;
    body.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The crates that are built for this machine, tests and every feature included.
fn packages() -> Vec<Value> {
    let host = Command::new("rustc").arg("-vV").output().unwrap();
    let host = String::from_utf8(host.stdout).unwrap();
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", host, "--all-features"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

/// True where one of the licences that an expression of SPDX lets choose from is allowed, and all that it asks for.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let plain = expression.replace('/', " OR ");
    // No crate nests deeper than `(A OR B) AND C`.
    plain
        .split(" AND ")
        .all(|all| all.trim().trim_matches(['(', ')']).split(" OR ").any(|one| allowed.contains(one.trim())))
}

#[test]
fn every_crate_comes_from_the_registry_and_has_a_licence_that_is_allowed() {
    let (allowed, registries) = (list("allow"), list("allow-registry"));
    let packages = packages();
    assert!(packages.len() > 100, "the crates are found");
    let mut wrong = Vec::new();
    for package in packages.iter().filter(|package| package["name"] != env!("CARGO_PKG_NAME")) {
        let name = package["name"].as_str().unwrap();
        let source = package["source"].as_str().and_then(|source| source.strip_prefix("registry+"));
        if !source.is_some_and(|source| registries.contains(source)) {
            wrong.push(format!("{name} comes from {}", package["source"]));
        }
        if !package["license"].as_str().is_some_and(|licence| is_allowed(licence, &allowed)) {
            wrong.push(format!("{name} has the licence {}", package["license"]));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_crate_of_any_system_comes_from_the_registry_with_a_checksum() {
    let lock = read("Cargo.lock");
    let registries = list("allow-registry");
    for package in lock.split("\n[[package]]\n").skip(1) {
        let field = |name: &str| {
            package
                .lines()
                .find_map(|line| line.strip_prefix(&format!("{name} = \"")))
                .map(|rest| rest.trim_end_matches('"'))
        };
        let name = field("name").unwrap();
        if name != env!("CARGO_PKG_NAME") {
            let source = field("source").and_then(|source| source.strip_prefix("registry+"));
            assert!(source.is_some_and(|source| registries.contains(source)), "{name}: {source:?}");
            assert!(field("checksum").is_some_and(|sum| sum.len() == 64), "{name} has no checksum");
        }
    }
}

#[test]
fn an_expression_of_licences_is_read_as_it_is_meant() {
    let allowed: BTreeSet<String> = ["MIT", "Unicode-3.0"].map(str::to_owned).into();
    for good in ["MIT", "GPL-2.0-only OR MIT", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
        assert!(is_allowed(good, &allowed), "{good}");
    }
    for bad in ["GPL-3.0", "MIT AND GPL-3.0", "(MIT OR Apache-2.0) AND GPL-3.0", "", "MITRE"] {
        assert!(!is_allowed(bad, &allowed), "{bad}");
    }
}

#[test]
fn no_advisory_is_let_pass_without_a_reason() {
    let text = read("deny.toml");
    let (_, after) = text.split_once("\nignore = [\n").unwrap();
    let ignored = after.split_once("\n]\n").unwrap().0;
    let entries: Vec<&str> = ignored.split("{ id = ").skip(1).collect();
    assert_eq!(entries.len(), ignored.matches("RUSTSEC-").count(), "each is a table with an id and a reason");
    for entry in entries {
        let reason = entry.split_once("reason = ").map_or("", |(_, reason)| reason);
        assert!(reason.len() > 40, "{entry}");
    }
}

#[test]
fn unsafe_code_is_forbidden_in_every_target() {
    let manifest = read("Cargo.toml");
    let (_, lints) = manifest.split_once("\n[lints.rust]\n").expect("the lints of every target of the package");
    let lints = lints.split("\n[").next().unwrap();
    assert!(lints.contains("unsafe_code = \"forbid\""), "{lints}");
    // A forbidden lint cannot be allowed again, but a target in a package of its own would not have it.
    assert!(!manifest.contains("[workspace]"), "one package: its lints are the lints of all");
}

#[test]
fn no_crate_is_asked_for_in_any_version_or_from_elsewhere() {
    let manifest = read("Cargo.toml");
    for table in ["\n[dependencies]\n", "\n[dev-dependencies]\n"] {
        let (_, after) = manifest.split_once(table).unwrap();
        for line in after.lines().take_while(|line| !line.starts_with('[')).filter(|line| !line.is_empty()) {
            assert!(!line.contains("git =") && !line.contains("path =") && !line.contains("\"*\""), "{line}");
        }
    }
}

/// The names of the crates that are compiled into the program: with the features asked for, and no tests.
fn compiled_in(features: &[&str]) -> BTreeSet<String> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"])
        .args(features)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    tree.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn without_the_feature_pdf_no_crate_of_typst_is_compiled() {
    let (plain, with) = (compiled_in(&[]), compiled_in(&["--features", "pdf"]));
    let brought: BTreeSet<&str> = with.difference(&plain).map(String::as_str).collect();
    assert!(
        brought.contains("typst") && brought.contains("typst-library") && brought.contains("krilla"),
        "{brought:?}"
    );
    let typst: Vec<&String> = plain.iter().filter(|name| name.starts_with("typst") || *name == "krilla").collect();
    assert_eq!(typst, Vec::<&String>::new());
    assert!(plain.len() < 200, "{} crates are compiled every day", plain.len());
}
