//! A folder that holds what is no file, or names that are not what they seem.
#![cfg(unix)]

use crate::Then::{First, Shows, Told};
use crate::support::SiteTest;
use crate::{Row, bounds, check};
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::os::unix::net::UnixListener;
use std::process::Command;

const ABOUT: &str = "---\ntitle: About\n---\nWords.\n";
const PRIORITY: &str = "id: \"3\"\nstrand: practice\ntitle: Three\n";

fn link(site: SiteTest, to: &str, path: &str) -> SiteTest {
    let path = site.path(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    symlink(to, path).unwrap();
    site
}

fn pipe(site: SiteTest, path: &str) -> SiteTest {
    let path = site.path(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    site
}

const NO_FILES: &[Row] = &[
    Row {
        input: "a link to a file outside",
        does: |site| {
            fs::write(site.around().join("secret.yaml"), PRIORITY).unwrap();
            link(site, "../../../secret.yaml", "content/priorities/3.yaml")
        },
        then: Told(&["content/priorities/3.yaml Y002"]),
    },
    Row {
        input: "a link to a file inside",
        does: |site| link(site, "1.yaml", "content/priorities/3.yaml"),
        then: Told(&["content/priorities/3.yaml Y002"]),
    },
    Row {
        input: "a link to itself",
        does: |site| link(site, "3.yaml", "content/priorities/3.yaml"),
        then: Told(&["content/priorities/3.yaml Y002"]),
    },
    Row {
        input: "a folder that links to the one above it",
        does: |site| link(site, "..", "content/priorities/more"),
        then: Told(&["content/priorities/more Y002"]),
    },
    Row {
        input: "a link to nothing",
        does: |site| link(site, "nowhere", "content/visits/gone.yaml"),
        then: Told(&["content/visits/gone.yaml Y002"]),
    },
    Row {
        input: "a link to zeros without end",
        does: |site| link(site, "/dev/zero", "content/questions-more.yaml"),
        then: Told(&["content/questions-more.yaml Y002"]),
    },
    Row {
        input: "a link to the environment of the program as a document",
        does: |site| link(site, "/proc/self/environ", "content/documents/environment.txt"),
        then: Told(&["content/documents/environment.txt Y002"]),
    },
    Row {
        input: "a link to the passwords as a document",
        does: |site| link(site, "/etc/passwd", "content/documents/plan.txt"),
        then: Told(&["content/documents/plan.txt Y002"]),
    },
    Row {
        input: "a folder of documents that is a link to the root of the machine",
        does: |site| link(site, "/", "content/documents"),
        then: Told(&["content/documents Y002"]),
    },
    Row {
        input: "content that is itself a link",
        does: |site| {
            fs::rename(site.path("content"), site.around().join("elsewhere")).unwrap();
            link(site, "../elsewhere", "content")
        },
        then: Told(&["content Y002"]),
    },
    Row {
        input: "a pipe that nobody writes to, among the plan",
        does: |site| pipe(site, "content/priorities/3.yaml"),
        then: Told(&["content/priorities/3.yaml Y003"]),
    },
    Row {
        input: "a pipe among the documents",
        does: |site| pipe(site, "content/documents/plan.pdf"),
        then: Told(&["content/documents/plan.pdf Y003"]),
    },
    Row {
        input: "a pipe in place of a file that every plan needs",
        does: |site| pipe(site.remove("content/site.yaml"), "content/site.yaml"),
        then: First("content/site.yaml Y003"),
    },
    Row {
        input: "a socket",
        does: |site| {
            drop(UnixListener::bind(site.path("content/priorities/3.yaml")).unwrap());
            site
        },
        then: Told(&["content/priorities/3.yaml Y003"]),
    },
    Row {
        input: "a folder in place of a file",
        does: |site| site.remove("content/glossary.yaml").file("content/glossary.yaml/a.txt", "x"),
        then: Shows(&[]),
    },
    Row {
        input: "a file in place of a folder",
        does: |site| site.remove("content/pages").file("content/pages", "x"),
        then: Shows(&[]),
    },
    Row {
        input: "an asset of the theme that is a link to the passwords",
        does: |site| link(site, "/etc/passwd", "themes/default/assets/a.css"),
        then: Told(&["themes/default/assets/a.css Y002"]),
    },
    Row {
        input: "a folder of the theme that is a link to the machine's settings",
        does: |site| link(site, "/etc", "themes/default/assets"),
        then: Told(&["themes/default/assets Y002"]),
    },
    Row {
        input: "a template that is a pipe",
        does: |site| pipe(site, "themes/default/templates/home.html"),
        then: Told(&["themes/default/templates/home.html Y003"]),
    },
    Row {
        input: "a theme outside the project",
        does: |site| site.append("content/site.yaml", "theme: ../../secret\n"),
        then: Told(&["content/site.yaml:12:8 C602"]),
    },
    Row {
        input: "folders 500 deep",
        does: |site| site.file(&format!("content/priorities/{}3.yaml", "a/".repeat(500)), PRIORITY),
        then: First(
            "content/priorities/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/3.yaml P104",
        ),
    },
    Row {
        input: "2,000 files that nothing reads",
        does: |site| (0..2000).fold(site, |site, at| site.file(&format!("content/extra/{at}.yaml"), "x")),
        then: First("content/extra/0.yaml P104"),
    },
];

const NAMES: &[Row] = &[
    Row {
        input: "two names that differ by a capital",
        does: |site| {
            site.file("content/priorities/Three.yaml", PRIORITY).file("content/priorities/three.yaml", PRIORITY)
        },
        then: First("content/priorities/Three.yaml:1:5 P243"),
    },
    Row {
        input: "two folders that differ by a capital",
        does: |site| site.file("content/Priorities/3.yaml", PRIORITY),
        then: First("content/Priorities/3.yaml P104"),
    },
    Row {
        input: "two documents that differ by a capital",
        does: |site| site.file("content/documents/Plan.pdf", "x").file("content/documents/plan.PDF", "y"),
        then: Told(&["content/documents/plan.PDF Y009"]),
    },
    Row {
        input: "one name in two forms of Unicode",
        does: |site| {
            site.file("content/priorities/é.yaml", PRIORITY).file("content/priorities/e\u{301}.yaml", PRIORITY)
        },
        then: Told(&["content/priorities/e\u{301}.yaml Y011"]),
    },
    Row {
        input: "a device of Windows as a page",
        does: |site| site.file("content/pages/aux.md", ABOUT),
        then: Told(&["content/pages/aux.md Y014"]),
    },
    Row {
        input: "a device of Windows as a document, with an ending",
        does: |site| site.file("content/documents/NUL.pdf", "x"),
        then: Told(&["content/documents/NUL.pdf Y014"]),
    },
    Row {
        input: "a device of Windows as a period",
        does: |site| site.file("content/periods/com1/period.yaml", "as_at: 2022-10-01\nstatus: draft\n"),
        then: Told(&["content/periods/com1 Y014", "content/periods/com1/period.yaml P102"]),
    },
    Row {
        input: "a device of Windows as the ID of a role",
        does: |site| site.append("content/roles.yaml", "- {id: CON, title: T}\n- {id: lpt9.old, title: T}\n"),
        then: Told(&["content/roles.yaml:5:8 Y205", "content/roles.yaml:6:8 Y205"]),
    },
    Row {
        input: "a name that ends in a full stop",
        does: |site| site.file("content/documents/plan.", "x"),
        then: Told(&["content/documents/plan. Y014"]),
    },
    Row {
        input: "a name that ends in a space",
        does: |site| site.file("content/pages/more.md ", ABOUT),
        then: Told(&["content/pages/more.md Y014"]),
    },
    Row {
        input: "a name with a line break in it",
        does: |site| site.file("content/pages/a\nb: c.md", ABOUT),
        then: Told(&["content/pages/a\\u{a}b: c.md Y011"]),
    },
    Row {
        input: "a name with an escape of a terminal in it",
        does: |site| site.file("content/documents/\u{1b}[2J.pdf", "x"),
        then: Told(&["content/documents/\\u{1b}[2J.pdf Y011"]),
    },
    Row {
        input: "a name that an override of direction turns round",
        does: |site| site.file("content/documents/\u{202e}fdp.exe", "x"),
        then: Told(&["content/documents/\\u{202e}fdp.exe Y011"]),
    },
    Row {
        input: "a name that is no text",
        does: |site| {
            fs::write(site.path("content/pages").join(OsStr::from_bytes(b"caf\xe9.md")), ABOUT).unwrap();
            site
        },
        then: Told(&["content/pages/caf�.md Y011"]),
    },
    Row {
        input: "a page whose name is 250 letters long",
        does: |site| site.file(&format!("content/pages/{}.md", "a".repeat(250)), ABOUT),
        then: First(
            "content/pages/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md P102",
        ),
    },
    Row {
        input: "a document whose name is 250 letters long",
        does: |site| site.file(&format!("content/documents/{}.pdf", "a".repeat(250)), "x"),
        then: Shows(&[]),
    },
    Row {
        input: "a page that climbs in percent signs",
        does: |site| site.file("content/pages/%2e%2e.md", ABOUT),
        then: Told(&["content/pages/%2e%2e.md P102"]),
    },
    Row {
        input: "a page that climbs with backslashes",
        does: |site| site.file("content/pages/a\\..\\x.md", ABOUT),
        then: Told(&["content/pages/a\\..\\x.md P102"]),
    },
    Row {
        input: "a page of full stops",
        does: |site| site.file("content/pages/a...md", ABOUT),
        then: Told(&["content/pages/a...md P102"]),
    },
    Row {
        input: "a document that climbs in percent signs",
        does: |site| site.file("content/documents/%2e%2e%2fx.pdf", "x"),
        then: Told(&["content/documents/%2e%2e%2fx.pdf Y012"]),
    },
    Row {
        input: "an ID that climbs",
        does: |site| {
            site.append("content/roles.yaml", "- {id: ../../x, title: T}\n- {id: .., title: T}\n- {id: /etc/x, title: T}\n- {id: 'a\\b', title: T}\n- {id: '%2e%2e', title: T}\n")
        },
        then: Told(&[
            "content/roles.yaml:5:8 Y205",
            "content/roles.yaml:6:8 Y205",
            "content/roles.yaml:7:8 Y205",
            "content/roles.yaml:8:8 Y205",
            "content/roles.yaml:9:8 Y205",
        ]),
    },
    Row {
        input: "a page with the name of a folder of the site",
        does: |site| site.file("content/pages/assets.md", ABOUT),
        then: First("content/pages/assets.md P204"),
    },
    Row {
        input: "hidden files, and what editors leave",
        does: |site| {
            [
                "content/.env",
                "content/.git/config",
                "content/documents/.htaccess",
                "content/documents/.well-known/x",
                "content/site.yaml~",
                "content/pages/.about.md.swp",
                "content/pages/about.md.swp",
                "content/.DS_Store",
            ]
            .iter()
            .fold(site, |site, path| site.file(path, "SECRET"))
        },
        then: Shows(&[]),
    },
];

#[test]
fn what_is_no_file_is_refused_and_never_opened() {
    check(NO_FILES);
}

#[test]
fn a_name_is_one_file_on_every_system_and_never_leads_out_of_the_folder() {
    check(NAMES);
}

#[test]
fn a_file_that_may_not_be_opened_is_told_of() {
    let site = SiteTest::minimal();
    for (path, mode) in [("content/glossary.yaml", 0o000), ("content/visits", 0o000)] {
        fs::set_permissions(site.path(path), fs::Permissions::from_mode(mode)).unwrap();
    }
    // Permissions do not bind the administrator, who may run these tests in a container.
    let binds = fs::read(site.path("content/glossary.yaml")).is_err();
    let ran = bounds::build(&site).unwrap();
    fs::set_permissions(site.path("content/visits"), fs::Permissions::from_mode(0o755)).unwrap();
    if binds {
        assert!(ran.stderr.contains("content/glossary.yaml: error[Y001]"), "{}", ran.stderr);
        assert!(ran.stderr.contains("content/visits: error[Y001]"), "{}", ran.stderr);
        assert!(!site.path("output").exists());
    } else {
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }
}

#[test]
fn what_is_hidden_is_never_published() {
    let site =
        SiteTest::minimal().file("content/documents/.htpasswd", "SECRET").file("content/documents/a/.b/c", "SECRET");
    site.build();
    assert!(site.output().files().values().all(|bytes| !bytes.windows(6).any(|six| six == b"SECRET")));
}
