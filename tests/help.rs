//! What the program says of itself: help, manual, completions. Each text stands in `tests/help/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/mod.rs"]
mod support;

use support::SiteTest;

const COMMANDS: [&str; 15] = [
    "new",
    "serve",
    "check",
    "explain",
    "disclosure",
    "doctor",
    "timetable",
    "build",
    "paper",
    "freeze",
    "correct",
    "verify",
    "schema",
    "completions",
    "man",
];

fn snapshot(name: &str, words: &str) {
    let ran = SiteTest::empty().run(words);
    assert_eq!((ran.code, &*ran.stderr), (0, ""), "{words}");
    insta::with_settings!({snapshot_path => "help", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!(name, ran.stdout);
    });
}

#[test]
fn help_groups_the_commands_by_what_one_wants_to_do() {
    snapshot("ragstone", "-h");
    snapshot("ragstone-long", "--help");
}

#[test]
fn the_short_help_of_each_command_is_a_list_of_its_options() {
    for command in COMMANDS {
        snapshot(command, &format!("{command} -h"));
    }
}

#[test]
fn the_long_help_of_each_command_reads_like_a_guide_with_examples() {
    for command in COMMANDS {
        snapshot(&format!("{command}-long"), &format!("{command} --help"));
    }
}

#[test]
fn no_line_of_help_is_wider_than_a_terminal_of_100_columns() {
    for command in COMMANDS {
        let help = SiteTest::empty().run(&format!("{command} --help")).stdout;
        assert!(help.contains("\nExamples:\n"), "{command}");
        let wide = help.lines().find(|line| line.chars().count() > 100);
        assert_eq!(wide, None, "{command}");
    }
}

#[test]
fn every_example_of_the_help_can_be_read_by_the_program() {
    for command in COMMANDS {
        let help = SiteTest::empty().run(&format!("{command} --help")).stdout;
        let examples = help.lines().filter_map(|line| line.strip_prefix("  ragstone "));
        for example in examples {
            let words = example.split("  ").next().unwrap().split(['>', '|']).next().unwrap();
            // What stands in quotation marks is one word.
            let parts = words.split('"').enumerate();
            let words: String =
                parts.map(|(at, part)| if at % 2 == 0 { part.to_owned() } else { part.replace(' ', "-") }).collect();
            let ran = SiteTest::empty().run(&format!("{words} --help"));
            assert_eq!(ran.code, 0, "ragstone {words}: {}", ran.stderr);
        }
    }
}

#[test]
fn every_shell_gets_a_script_that_knows_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = SiteTest::empty().run(&format!("completions {shell}"));
        assert_eq!((ran.code, &*ran.stderr), (0, ""), "{shell}");
        for command in COMMANDS {
            assert!(ran.stdout.contains(command), "{shell}: {command}");
        }
        assert!(ran.stdout.contains("dry-run") && ran.stdout.contains("as-at"), "{shell}");
    }
}

#[test]
fn bash_reads_its_script() {
    let site = SiteTest::empty();
    let site = {
        let script = site.run("completions bash").stdout;
        site.file("script", script)
    };
    let ran = std::process::Command::new("bash").arg("-n").arg(site.path("script")).output();
    if let Ok(ran) = ran {
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    }
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let site = SiteTest::empty();
    assert_eq!(site.run("man -o pages").code, 0);
    let first = site.read("pages/ragstone.1");
    assert!(first.contains(".TH ragstone 1") && first.contains("Exit codes"), "{first}");
    for command in COMMANDS {
        let page = site.read(&format!("pages/ragstone-{command}.1"));
        assert!(page.contains(&format!(".TH ragstone-{command} 1")) && page.contains("Examples"), "{page}");
    }
    assert_eq!(site.run("man").stdout, first);
    assert_eq!(site.run("man -o -").stdout, first);
}

#[test]
fn a_manual_that_cannot_be_written_is_2() {
    let site = SiteTest::empty().file("pages", "a file");
    let ran = site.run("man -o pages");
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.starts_with("The manual cannot be written into `pages`"), "{}", ran.stderr);
}

#[test]
fn the_reference_names_every_command_and_option() {
    let reference = include_str!("../docs/commands.md");
    let everywhere = reference.split("\n## new\n").next().unwrap();
    for command in COMMANDS {
        let own =
            reference.split(&format!("\n## {command}\n")).nth(1).unwrap_or_else(|| panic!("{command} stands there"));
        let own = own.split("\n## ").next().unwrap();
        let help = SiteTest::empty().run(&format!("{command} -h")).stdout;
        let options = help.lines().filter_map(|line| line.trim_start().split(' ').find(|word| word.starts_with("--")));
        for option in options.map(|option| option.trim_end_matches([',', ']'])) {
            assert!(own.contains(option) || everywhere.contains(option), "{command} {option}");
        }
    }
}
