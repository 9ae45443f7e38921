//! A whole site of a made-up council.

use super::*;

fn begun() -> SiteTest {
    let site = SiteTest::empty();
    let ran = new(&site, &["site", "plan"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    site
}

fn yaml(site: &SiteTest) -> Vec<String> {
    let tree = Tree::of(&site.path("plan/content"));
    tree.files().keys().filter(|path| path.ends_with(".yaml")).cloned().collect()
}

#[test]
fn is_checked_and_built_at_once_without_a_warning() {
    let site = begun();
    let ran = site.run("check -C plan --deny warnings");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.starts_with("No problems in 12 actions and 3 periods"), "{}", ran.stdout);
    assert_eq!(site.run("build -C plan --deny warnings").code, 0);
}

#[test]
fn shows_the_variety_of_real_life() {
    let site = begun();
    assert_eq!(site.run("build -C plan").code, 0);
    let content = Tree::of(&site.path("plan/content"));
    let count = |folder: &str, name: &str| {
        content.files().keys().filter(|path| path.starts_with(folder) && path.ends_with(name)).count()
    };
    assert_eq!(count("priorities/", ".yaml"), 3);
    assert_eq!(count("periods/", "/period.yaml"), 3);
    assert_eq!(count("periods/", "/narrative.md"), 3);
    assert_eq!(count("measures/", ".yaml"), 1);
    assert!(site.read("plan/content/measures/requests-answered-in-time.csv").lines().count() > 12);
    let text = |folder: &str| -> String {
        let files = content.files().iter().filter(|(path, _)| path.starts_with(folder));
        files.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect()
    };
    assert_eq!(after(&text("periods/"), "status: ", " "), ["published", "published", "draft"]);
    assert_eq!(after(&text("meetings/"), "status: ", " "), ["held", "planned"]);
    let standings = site.read("plan/output/data/standings.csv");
    for word in ["finished", "green", "amber", "red", "not-started"] {
        assert!(standings.contains(&format!(",{word},")), "{word}");
    }
    let home = site.read("plan/output/actions/index.html");
    for flag in ["Re-dated", "Undated", "Waiting for an event", "Carried forward", "Due in three months"] {
        assert!(home.contains(flag), "{flag}");
    }
}

#[test]
fn is_refused_where_anything_stands_already_and_changes_nothing() {
    let told = refused(&begun(), &["site", "plan"], "C618");
    assert!(told.contains("the folder “plan” holds “.editorconfig” and 8 more files or folders"), "{told}");
    refused(&SiteTest::empty().file("plan/notes.txt", "mine"), &["site", "plan"], "C618");
    let site = SiteTest::empty().file("plan", "a file");
    assert_eq!(new(&site, &["site", "plan"]).code, 2);
    assert_eq!(site.read("plan"), "a file");
}

#[test]
fn may_begin_in_a_folder_that_git_has_been_told_of() {
    let site = SiteTest::empty().file(".git/HEAD", "ref: refs/heads/main\n");
    assert_eq!(new(&site, &["site", "."]).code, 0);
    assert_eq!(site.run("check --deny warnings").code, 0);
}

#[test]
fn is_only_named_by_a_dry_run() {
    let site = SiteTest::empty();
    let dry = new(&site, &["site", "plan", "--dry-run"]);
    assert_eq!((dry.code, &*dry.stderr), (0, ""));
    assert!(!site.path("plan").exists());
    let wet = new(&site, &["site", "plan"]);
    assert_eq!(dry.stdout.replace("Would write ", "Wrote "), wet.stdout);
    assert!(wet.stdout.contains("Wrote plan/content/site.yaml\n"));
}

#[test]
fn bears_the_name_of_the_council_whatever_stands_in_it() {
    for name in ["Upper Dale Council", "Dale: the \"new\" council # 1"] {
        let site = SiteTest::empty();
        assert_eq!(new(&site, &["site", "plan", "--organisation", name]).code, 0);
        assert_eq!(site.run("build -C plan --deny warnings").code, 0);
        let home = support::html::visible_text(&site.read("plan/output/index.html"));
        assert!(home.contains(name), "{name}");
        assert!(!home.contains("Fernhollow"));
    }
    refused(&SiteTest::empty(), &["site", "plan", "--organisation", " "], "C611");
}

#[test]
fn tells_editors_the_schema_of_every_yaml_file() {
    let site = begun();
    for path in yaml(&site) {
        let text = site.read(&format!("plan/content/{path}"));
        let first = text.lines().next().unwrap();
        let schema =
            first.strip_prefix("# yaml-language-server: $schema=").unwrap_or_else(|| panic!("{path}: {first}"));
        let folder = site.path(&format!("plan/content/{path}")).parent().unwrap().to_owned();
        assert!(folder.join(schema).is_file(), "{path}: {schema}");
    }
    let settings: serde_json::Value = serde_json::from_str(&site.read("plan/.vscode/settings.json")).unwrap();
    let schemas = settings["yaml.schemas"].as_object().unwrap();
    assert!(schemas.len() > 10);
    for (schema, files) in schemas {
        assert!(site.path(&format!("plan/{schema}")).is_file(), "{schema}");
        assert!(files.as_str().unwrap().starts_with("content/"), "{files}");
    }
    let _: serde_json::Value = serde_json::from_str(&site.read("plan/.vscode/extensions.json")).unwrap();
}

#[test]
fn comes_with_workflows_that_are_pinned_and_ask_for_little() {
    let site = begun();
    let github = site.read("plan/.github/workflows/publish.yml");
    let gitlab = site.read("plan/.gitlab-ci.yml");
    let workflow: serde_yaml::Value = serde_yaml::from_str(&github).unwrap();
    let _: serde_yaml::Value = serde_yaml::from_str(&gitlab).unwrap();
    assert_eq!(serde_yaml::to_string(&workflow["permissions"]).unwrap(), "contents: read\n");
    assert_eq!(github.matches(": write\n").count(), 2, "to publish, and to prove who does");
    let used = after(&github, "uses: ", "\n").into_iter().chain(after(&github, "- uses: ", "\n"));
    let used: Vec<&str> = used.collect();
    assert_eq!(used.len(), 4);
    for action in used {
        let (_, version) = action.split_once("@v").unwrap();
        assert_eq!(version.split('.').filter(|part| part.parse::<u8>().is_ok()).count(), 3, "{action}");
    }
    for text in [&github, &gitlab] {
        assert!(text.contains(&format!("cargo install ragstone --version {} --locked", env!("CARGO_PKG_VERSION"))));
        assert!(!text.contains("{version}") && !text.contains("{rust}"));
    }
}
