//! What `ragstone schema` prints and writes.

use crate::support::{SiteTest, Tree, files};
use ragstone::schema;

#[test]
fn without_a_kind_the_kinds_are_listed_with_their_files() {
    let ran = SiteTest::empty().run("schema");
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    assert_eq!(ran, SiteTest::empty().run("schema --list"));
    assert_eq!(ran.stdout.lines().count(), schema::names().len());
    for line in ran.stdout.lines() {
        let name = line.split_whitespace().next().unwrap();
        assert!(schema::document(name).is_some(), "{line}");
    }
    assert!(
        ran.stdout.contains("\nupdates      content/periods/*/updates.yaml  What changed in a period"),
        "{}",
        ran.stdout
    );
}

#[test]
fn the_schema_of_a_kind_is_printed() {
    let ran = SiteTest::empty().run("schema updates");
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    insta::assert_snapshot!(ran.stdout);
    assert_eq!(SiteTest::empty().run("schema updates -o -"), ran);
}

#[test]
fn a_kind_that_there_is_not_is_refused_with_the_one_that_was_meant() {
    let ran = SiteTest::empty().run("schema update");
    assert_eq!((ran.code, &*ran.stdout), (2, ""));
    assert!(ran.stderr.contains("updates"), "{}", ran.stderr);
}

#[test]
fn all_schemas_are_written_into_a_folder_and_again_with_the_same_bytes() {
    let site = SiteTest::empty();
    let ran = site.run("schema -o editor/schemas");
    assert_eq!((ran.code, &*ran.stdout), (0, "21 schemas in editor/schemas\n"), "{}", ran.stderr);
    let written = Tree::of(&site.path("editor/schemas"));
    let names: Vec<String> = written.files().keys().cloned().collect();
    let mut expected: Vec<String> = schema::names().into_iter().map(schema::file_name).collect();
    expected.sort();
    assert_eq!(names, expected);
    assert_eq!(site.run("schema -o editor/schemas"), ran);
    assert_eq!(Tree::of(&site.path("editor/schemas")), written);
}

#[test]
fn one_schema_may_be_written_alone_in_the_place_of_an_older_one() {
    let older = SiteTest::empty().run("schema roles").stdout.replace("aliases", "other_names");
    let site = SiteTest::empty().file("schemas/roles.schema.json", older);
    assert_eq!(site.run("schema roles -o schemas").stdout, "1 schema in schemas\n");
    assert_eq!(site.read("schemas/roles.schema.json"), schema::document("roles").unwrap());
    assert_eq!(Tree::of(&site.path("schemas")).files().len(), 1);
}

#[test]
fn a_file_of_somebody_else_is_left_as_it_is() {
    let site = SiteTest::empty().file("schemas/roles.schema.json", "{}");
    let ran = site.run("schema -o schemas");
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("`schemas/roles.schema.json` is not written: something else stands there"),
        "{}",
        ran.stderr
    );
    assert_eq!(site.read("schemas/roles.schema.json"), "{}");
}

#[test]
fn all_schemas_at_once_are_not_printed() {
    let ran = SiteTest::empty().run("schema -o -");
    assert_eq!((ran.code, &*ran.stdout), (2, ""));
    assert!(ran.stderr.contains("name its kind"), "{}", ran.stderr);
}

#[test]
fn every_file_of_a_site_that_is_yaml_is_of_a_kind() {
    let example = SiteTest::example();
    let minimal = files(include_str!("../support/minimal.txt"));
    let example: Vec<String> =
        Tree::of(&example.path("content")).files().keys().map(|path| format!("content/{path}")).collect();
    let mut seen = std::collections::BTreeSet::new();
    for path in example.iter().map(String::as_str).chain(minimal.iter().map(|(path, _)| *path)) {
        let needs_one = path.ends_with(".yaml") || (path.ends_with(".md") && !path.ends_with("narrative.md"));
        let kind = schema::of_path(path);
        assert_eq!(kind.is_some(), needs_one, "{path}");
        seen.extend(kind.map(|kind| kind.name));
    }
    let unseen: Vec<&str> = schema::kinds().iter().map(|kind| kind.name).filter(|name| !seen.contains(name)).collect();
    assert!(unseen.is_empty(), "no site has a file of these kinds: {unseen:?}");
}
