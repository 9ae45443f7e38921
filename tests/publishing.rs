//! What stands in the output folder: the same bytes everywhere, only what differs written, nothing broken published.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod support;

use support::{RAGSTONE, SiteTest, Tree, stamps};

/// What a reader of the folder gets: everything but the program's own records.
fn published(tree: &Tree) -> Vec<(&str, &[u8])> {
    let files = tree.files().iter().filter(|(path, _)| !path.starts_with(".ragstone-"));
    files.map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect()
}

mod same_bytes {
    use super::*;

    /// Builds the example under a clock, a language and a file mask of its own.
    #[cfg(unix)]
    fn built_under(umask: &str, zone: &str, language: &str, threads: &str) -> SiteTest {
        let site = SiteTest::example();
        let mut command = std::process::Command::new("/bin/sh");
        command.args(["-c", &format!("umask {umask}; exec '{RAGSTONE}' build")]);
        command.current_dir(site.root()).env_clear();
        command.envs([("TZ", zone), ("LANG", language), ("LC_ALL", language), ("RAYON_NUM_THREADS", threads)]);
        let ran = site.run_command(command);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        site
    }

    #[cfg(unix)]
    #[test]
    fn two_folders_with_another_clock_language_and_mask_hold_the_same_bytes() {
        let one = built_under("077", "Pacific/Kiritimati", "tr_TR.UTF-8", "1");
        let two = built_under("000", "America/Anchorage", "C", "4");
        assert_eq!(one.output().differences(&two.output()), Vec::<String>::new());
    }

    #[cfg(unix)]
    #[test]
    fn every_file_can_be_read_by_a_web_server_whatever_the_mask() {
        use std::os::unix::fs::PermissionsExt as _;
        let site = built_under("077", "UTC", "C", "2");
        for path in site.output().paths() {
            let file = site.path(&format!("output/{path}"));
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o644, "{path}");
            assert_eq!(file.parent().unwrap().metadata().unwrap().permissions().mode() & 0o777, 0o755, "{path}");
        }
    }

    #[test]
    fn the_order_in_which_files_were_made_does_not_matter() {
        let files = SiteTest::minimal();
        let paths = Tree::of(&files.path("content"));
        let backwards = paths
            .files()
            .iter()
            .rev()
            .fold(SiteTest::empty(), |site, (path, bytes)| site.file(&format!("content/{path}"), bytes));
        files.build();
        backwards.build();
        assert_eq!(files.output().differences(&backwards.output()), Vec::<String>::new());
    }

    #[test]
    fn line_endings_of_windows_give_the_same_pages() {
        let site = SiteTest::minimal();
        let content = Tree::of(&site.path("content"));
        let windows = content.files().iter().fold(SiteTest::empty(), |site, (path, bytes)| {
            let text = std::str::from_utf8(bytes).unwrap().replace('\n', "\r\n");
            site.file(&format!("content/{path}"), format!("\u{feff}{text}"))
        });
        site.build();
        windows.build();
        assert_eq!(published(&site.output()), published(&windows.output()));
    }
}

mod only_what_differs {
    use super::*;

    #[test]
    fn a_second_build_writes_no_file() {
        let site = SiteTest::example();
        site.build();
        let before = stamps(&site.path("output"));
        site.build();
        assert_eq!(stamps(&site.path("output")), before);
    }

    #[test]
    fn a_change_that_no_reader_sees_writes_no_page() {
        let site = SiteTest::minimal();
        site.build();
        let before = stamps(&site.path("output"));
        let site = site.append("content/findings.yaml", "# checked by the office\n");
        site.build();
        let mut after = stamps(&site.path("output"));
        after.retain(|path, stamp| before.get(path) != Some(stamp));
        assert_eq!(after.keys().collect::<Vec<_>>(), [".ragstone-manifest"]);
    }

    #[test]
    fn a_page_that_has_been_spoilt_is_written_again() {
        let site = SiteTest::minimal();
        site.build();
        let whole = site.output();
        let site = site.file("output/index.html", "spoilt").remove("output/actions");
        site.build();
        assert_eq!(site.output().differences(&whole), Vec::<String>::new());
    }

    #[test]
    fn a_page_that_is_no_longer_made_is_removed_with_its_folder() {
        let site = SiteTest::minimal().file("content/pages/news.md", "---\ntitle: News\n---\n\nWords.\n");
        site.build();
        assert!(site.output().has("news/index.html"));
        let site = site.remove("content/pages/news.md");
        site.build();
        assert!(!site.path("output/news").exists());
        let clean = SiteTest::minimal();
        clean.build();
        assert_eq!(published(&site.output()), published(&clean.output()));
    }

    #[test]
    fn documents_are_published_as_they_are_and_removed_when_they_go() {
        let bytes: Vec<u8> = (0..=255).collect();
        let site = SiteTest::minimal().file("content/documents/2022/plan.pdf", &bytes);
        site.build();
        assert_eq!(site.output().files()["documents/2022/plan.pdf"], bytes);
        let site = site.remove("content/documents");
        site.build();
        assert!(!site.path("output/documents").exists());
    }
}

mod what_is_not_ours {
    use super::*;

    #[test]
    fn files_of_others_are_kept_in_a_folder_that_is_ours() {
        let site = SiteTest::minimal();
        site.build();
        let site = site.file("output/CNAME", "plan.example.org").file("output/actions/notes.txt", "mine");
        let site = site.append("content/pages/about.md", "\nMore.\n");
        site.build();
        assert_eq!(
            (site.read("output/CNAME"), site.read("output/actions/notes.txt")),
            ("plan.example.org".into(), "mine".into())
        );
    }

    #[test]
    fn a_folder_of_somebody_else_is_not_touched() {
        let site = SiteTest::minimal().file("public/index.html", "mine").file("public/a/b", "mine");
        let before = stamps(&site.path("public"));
        assert_eq!(site.run("build -o public").code, 2);
        assert_eq!(stamps(&site.path("public")), before);
    }

    #[test]
    fn a_folder_with_only_its_ignore_file_is_taken_and_the_file_kept() {
        let site = SiteTest::minimal().file("output/.gitignore", "*\n!.gitignore\n");
        site.build();
        assert_eq!(site.read("output/.gitignore"), "*\n!.gitignore\n");
    }

    #[test]
    fn a_file_of_somebody_else_where_a_page_must_go_stops_the_build_before_anything_is_written() {
        let site = SiteTest::minimal();
        site.build();
        let site = site
            .file("content/pages/news.md", "---\ntitle: News\n---\n\nWords.\n")
            .file("output/news/index.html", "mine");
        let before = stamps(&site.path("output"));
        let ran = site.run("build --format short");
        assert_eq!(ran.code, 2, "{}", ran.stderr);
        assert!(ran.stderr.contains("output/news/index.html: error["), "{}", ran.stderr);
        assert_eq!(stamps(&site.path("output")), before);
    }
}

mod nothing_broken {
    use super::*;

    /// A line that spoils any file of `content`.
    fn spoil(path: &str) -> &'static str {
        if path.ends_with(".md") { "\n<blink>Look.</blink>\n" } else { "\n\"never closed\n" }
    }

    #[test]
    fn any_file_that_is_broken_stops_the_build_and_leaves_the_output_as_it_was() {
        let site = SiteTest::example();
        site.build();
        let before = stamps(&site.path("output"));
        let content = Tree::of(&site.path("content"));
        for path in content.paths() {
            let path = format!("content/{path}");
            let whole = site.read(&path);
            std::fs::write(site.path(&path), format!("{whole}{}", spoil(&path))).unwrap();
            let ran = site.run("build --format short");
            std::fs::write(site.path(&path), whole).unwrap();
            assert_eq!(ran.code, 1, "{path}: {}", ran.stderr);
            let at = |line: &str| line.starts_with(&format!("{path}:"));
            let mut errors = ran.stderr.lines().filter(|line| line.contains(": error["));
            assert!(errors.all(at), "only {path} is at fault:\n{}", ran.stderr);
            assert_eq!(stamps(&site.path("output")), before, "{path}");
        }
        assert_eq!(site.build().stdout.split(':').next(), Some("Nothing has changed"));
    }

    #[test]
    fn any_file_that_goes_leaves_the_output_as_it_was_or_a_whole_site() {
        let site = SiteTest::minimal();
        let content = Tree::of(&site.path("content"));
        for path in content.paths() {
            let site = SiteTest::minimal();
            site.build();
            let before = stamps(&site.path("output"));
            let site = site.remove(&format!("content/{path}"));
            let ran = site.run("build");
            if ran.code == 0 {
                assert!(site.output().has("index.html"), "{path}");
            } else {
                assert_eq!((ran.code, stamps(&site.path("output"))), (1, before), "{path}");
            }
        }
    }

    #[test]
    fn a_broken_template_stops_the_build() {
        let site = SiteTest::minimal();
        site.build();
        let before = stamps(&site.path("output"));
        let site = site.file("themes/default/templates/home.html", "{{ undefined_word }}");
        let ran = site.run("build --format short");
        assert_eq!(ran.code, 1);
        assert!(ran.stderr.starts_with("themes/default/templates/home.html:1:"), "{}", ran.stderr);
        assert_eq!(stamps(&site.path("output")), before);
    }

    #[test]
    fn a_template_that_makes_a_bad_page_stops_the_build() {
        let site = SiteTest::minimal().file("themes/default/templates/home.html", "<p>No title, no language.</p>");
        let ran = site.run("build --format short");
        assert_eq!(ran.code, 1);
        assert!(ran.stderr.contains("error[H"), "{}", ran.stderr);
        assert!(!site.output().has("index.html"));
    }
}
