use super::files;
use crate::plan::{Lost, load};
use crate::source::Sources;

/// Each problem of a plan, as `CODE file: message; help`.
fn told_of(sources: &Sources) -> (Vec<String>, Lost) {
    let (_, lost, diagnostics) = load(sources);
    let line = |found: &crate::diagnostic::Diagnostic| {
        let file = found.place.as_ref().map_or("", |place| &*place.file);
        let help = found.help.as_deref().unwrap_or_default();
        format!("{} {file}: {}; {help}", found.code.id, found.message)
    };
    (diagnostics.iter().map(line).collect(), lost)
}

fn told(changes: &[(&'static str, &str)]) -> Vec<String> {
    told_of(&files(changes)).0
}

#[test]
fn a_file_that_every_plan_needs_is_missed() {
    for (file, why) in [
        ("content/site.yaml", "create it: it says who publishes, and where"),
        ("content/plan.yaml", "create it: it gives the plan's title, version and date"),
    ] {
        let (told, lost) = told_of(&files(&[(file, "")]));
        assert_eq!(told, [format!("P101 {file}: `{file}` is missing; {why}")]);
        assert!(lost.may_hold("body", "cabinet") && lost.may_hold("strand", "practice"), "{file}");
        assert!(!lost.may_hold("role", "director"));
    }
}

#[test]
fn a_register_is_missed_only_where_the_plan_names_what_stands_in_it() {
    for (file, noun) in
        [("content/roles.yaml", "role"), ("content/findings.yaml", "finding"), ("content/evidence.yaml", "evidence")]
    {
        let (told, lost) = told_of(&files(&[(file, "")]));
        assert_eq!(
            told,
            [format!(
                "P101 {file}: `{file}` is missing, and the plan names what should stand in it; bring it back, or create it with an entry for each {noun} that the plan names"
            )]
        );
        assert!(lost.may_hold(noun, "anything"));
    }
    let bare =
        "id: \"1\"\nstrand: practice\ntitle: T\nactions:\n  - {id: \"1.1\", title: T}\n  - {id: \"1.2\", title: T}\n";
    let unnamed = [
        ("content/roles.yaml", ""),
        ("content/findings.yaml", ""),
        ("content/evidence.yaml", ""),
        ("content/periods/c-first/updates.yaml", ""),
        ("content/priorities/a.yaml", ""),
        ("content/priorities/b.yaml", ""),
        ("content/questions.yaml", ""),
        ("content/priorities/c.yaml", bare),
    ];
    assert_eq!(told(&unnamed), [] as [&str; 0]);
}

#[test]
fn a_plan_without_a_period_has_nothing_to_report() {
    let none = [
        ("content/periods/a-third/period.yaml", ""),
        ("content/periods/b-second/period.yaml", ""),
        ("content/periods/c-first/period.yaml", ""),
        ("content/periods/c-first/updates.yaml", ""),
        ("content/periods/c-first/narrative.md", ""),
    ];
    let found = told(&none);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("P103 : there is no period in `content/periods/`; create a folder"), "{found:?}");
}

#[test]
fn a_folder_of_a_period_without_its_file_is_told_of_and_may_hold_any_period() {
    let (told, lost) = told_of(&files(&[("content/periods/c-first/period.yaml", "")]));
    assert_eq!(
        told,
        [
            "P101 content/periods/c-first/period.yaml: `content/periods/c-first/period.yaml` is missing; create it with `as_at` and `status`, or remove the folder"
        ]
    );
    assert!(lost.may_hold("period", "2022-03"));
}

#[test]
fn a_file_whose_name_cannot_be_an_address_is_to_be_renamed() {
    let visit = "title: V\nkind: inspection\ninspector: I\nfrom: 2022-11-02\n";
    let found = told(&[("content/visits/a visit.yaml", visit)]);
    assert_eq!(found.len(), 1);
    assert!(
        found[0].starts_with(
            "P102 content/visits/a visit.yaml: the name `a visit` cannot be used: an ID cannot contain a space; rename it: use letters"
        ),
        "{found:?}"
    );
}

#[test]
fn a_file_that_nothing_reads_is_told_of_with_the_name_it_may_have_been_meant_to_have() {
    let stray = |file: &'static str| told(&[(file, "x")]).pop().unwrap_or_default();
    let unknown = "see the data reference for the files that a plan has; a file to publish as it is belongs in `content/documents/`";
    assert_eq!(
        stray("content/finding.yaml"),
        "P104 content/finding.yaml: nothing reads `finding.yaml` here; did you mean `findings.yaml`?"
    );
    assert_eq!(
        stray("content/periods/c-first/update.yaml"),
        "P104 content/periods/c-first/update.yaml: nothing reads `update.yaml` here; did you mean `updates.yaml`?"
    );
    for (file, name) in [
        ("content/priorities/photo.jpg", "photo.jpg"),
        ("content/visits/photo.jpg", "photo.jpg"),
        ("content/measures/photo.jpg", "photo.jpg"),
        ("content/meetings/photo.jpg", "photo.jpg"),
        ("content/pages/photo.jpg", "photo.jpg"),
        ("content/priorities/findings.yaml/findings.yaml", "findings.yaml"),
        ("content/drawer/roles.yaml", "roles.yaml"),
    ] {
        assert_eq!(stray(file), format!("P104 {file}: nothing reads `{name}` here; {unknown}"));
    }
}

#[test]
fn what_a_broken_file_may_hold_is_not_missed_as_well() {
    for (file, nouns) in [
        ("content/roles.yaml", &["role"][..]),
        ("content/findings.yaml", &["finding"]),
        ("content/priorities/a.yaml", &["action", "priority"]),
        ("content/visits/a-late.yaml", &["visit"]),
        ("content/periods/c-first/period.yaml", &["period"]),
        ("content/pages/about.md", &["page"]),
        ("content/site.yaml", &["body"]),
        ("content/plan.yaml", &["strand"]),
    ] {
        let broken = if file.ends_with(".md") { "---\ntitle: [\n---\n" } else { "id: [\n" };
        let (told, lost) = told_of(&files(&[(file, broken)]));
        assert!(!told.is_empty() && lost.is_part_of(file), "{file}: {told:?}");
        for noun in nouns {
            assert!(lost.may_hold(noun, "anything"), "{file} may hold any {noun}");
        }
        assert!(!lost.may_hold("approval", "anything"), "{file}");
        assert!(!lost.is_part_of("content/glossary.yaml"));
    }
}

#[test]
fn what_cannot_be_read_from_the_disk_may_hold_any_of_its_kind() {
    let folder = tempfile::tempdir().unwrap();
    let unreadable = [
        ("site.yaml", "body"),
        ("plan.yaml", "strand"),
        ("findings.yaml", "finding"),
        ("roles.yaml", "role"),
        ("events.yaml", "event"),
        ("evidence.yaml", "evidence"),
        ("approvals.yaml", "approval"),
        ("priorities/1.yaml", "action"),
        ("priorities/1.yaml", "priority"),
        ("periods/2022-03/period.yaml", "period"),
        ("measures/m.yaml", "measure"),
        ("visits/v.yaml", "visit"),
        ("meetings/m.md", "meeting"),
        ("pages/p.md", "page"),
    ];
    for (file, noun) in unreadable {
        let path = folder.path().join(file.replace('/', "-")).join("content").join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        for (name, text) in super::FILES.iter().filter(|(name, _)| !name[8..].contains('/')) {
            std::fs::write(folder.path().join(file.replace('/', "-")).join(name), text).unwrap();
        }
        std::fs::write(&path, [0xff, 0xfe, 0xfa, 0x00, 0xff]).unwrap();
        let (sources, _) = Sources::read(&folder.path().join(file.replace('/', "-")));
        let (told, lost) = told_of(&sources);
        assert!(lost.may_hold(noun, "anything"), "{file} may hold any {noun}");
        assert!(!lost.may_hold("question", "anything"), "{file}");
        assert!(lost.is_part_of(&format!("content/{file}")));
        assert!(!told.iter().any(|line| line.contains(&format!("`content/{file}` is missing"))), "{told:?}");
    }
    let table = folder.path().join("table/content/measures/m.csv");
    std::fs::create_dir_all(table.parent().unwrap()).unwrap();
    std::fs::write(&table, [0xff, 0xfe, 0xfa]).unwrap();
    let (sources, _) = Sources::read(&folder.path().join("table"));
    assert!(!told_of(&sources).1.may_hold("measure", "m"), "a table is no measure");
}

#[test]
fn readings_without_a_measure_and_a_measure_without_readings_are_told_of_once() {
    let measure = super::MEASURE;
    assert_eq!(
        told(&[("content/measures/others.yaml", measure)]),
        [
            "P114 content/measures/others.yaml: the measure `others` has no readings yet; give them in `content/measures/others.csv`, with the first line `at,value,numerator,denominator,marks,note,evidence`"
        ]
    );
    assert_eq!(
        told(&[("content/measures/quite-new.csv", "at,value\n2022-03,1\n")]),
        [
            "P113 content/measures/quite-new.csv: there is no measure `quite-new` for these readings; say what it measures in `content/measures/quite-new.yaml`"
        ]
    );
    assert_eq!(
        told(&[("content/measures/others.yaml", measure), ("content/measures/other.csv", "at,value\n2022-03,1\n")]),
        ["P113 content/measures/other.csv: there is no measure `other` for these readings; did you mean `others.csv`?"]
    );
    let broken = [("content/measures/others.yaml", measure), ("content/measures/others.csv", "at,value\nsoon,1\n")];
    let (found, lost) = told_of(&files(&broken));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(lost.is_part_of("content/measures/others.csv"));
}

#[test]
fn a_sign_that_cannot_be_seen_is_told_of_once() {
    let hidden = "title: How\u{202e}\norder: 1";
    let page = format!("---\n{hidden}\n---\n\nOwners\u{202e} rate.\n");
    let found = told(&[("content/pages/method.md", &page)]);
    let places = found.len();
    assert_eq!(places, 2, "{found:?}");
}

#[test]
fn of_charts_that_cannot_be_drawn_the_text_is_told_of() {
    let (found, lost) =
        told_of(&files(&[("content/pages/about.md", "---\ntitle: About\n---\n\n```chart\nshow: pie\n```\n")]));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("content/pages/about.md"), "{found:?}");
    assert!(!lost.may_hold("page", "about"));
}

#[test]
fn a_priority_of_which_one_action_cannot_be_named_may_hold_any_action() {
    let nameless = "id: \"2\"\nstrand: practice\ntitle: T\nactions:\n  - {id: 2.7, title: F}\n";
    let (told, lost) = told_of(&files(&[("content/priorities/b.yaml", nameless)]));
    assert!(!told.is_empty() && lost.may_hold("action", "2.7"), "{told:?}");
}

#[test]
fn a_priority_that_is_no_priority_may_hold_any_action() {
    let (told, lost) = told_of(&files(&[("content/priorities/a.yaml", "words alone\n")]));
    assert!(!told.is_empty() && lost.may_hold("action", "10.1"), "{told:?}");
}
