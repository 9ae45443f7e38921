use super::faulty::{Faulty, Lasting, Side};
use super::killer::Killer;
use super::{Project, Tree, as_tree, stamp};
use crate::publish::disk::Disk;
use crate::site::{Pages, SitePath};
use proptest::prelude::*;

const PATHS: [&str; 9] = ["a", "a/b", "a/b/c", "a/d", "e/", "e/f/", "g.css", "", "h/i/j/k"];
const FOREIGN: [&str; 5] = ["notes.txt", "a/notes.txt", "e/f/notes.txt", "h/notes.txt", "a/b/notes.txt"];

/// Any set of pages that could be files of one folder.
fn any_pages() -> impl Strategy<Value = Pages> {
    proptest::collection::vec(0..4_u8, PATHS.len()).prop_map(|choice| {
        let mut pages = Pages::new();
        for (path, version) in PATHS.iter().zip(choice) {
            let path = SitePath::new(path).unwrap();
            let clash = pages.keys().any(|other| other.folders().any(|f| f == path.as_str()))
                || path.folders().any(|folder| pages.contains_key(folder));
            if version > 0 && !clash {
                let text = format!("{path} {}", "x".repeat(usize::from(version)));
                pages.insert(path, text.into_bytes().into());
            }
        }
        pages
    })
}

fn put_foreign(project: &Project, chosen: &[bool]) -> Tree {
    let mut foreign = Tree::new();
    for (path, chosen) in FOREIGN.iter().zip(chosen) {
        let above = std::path::Path::new(path).parent().unwrap();
        let blocked = above.ancestors().any(|a| project.path("output").join(a).is_file());
        if *chosen && !blocked {
            project.put(path, "foreign");
            foreign.insert((*path).to_owned(), b"foreign".to_vec());
        }
    }
    foreign
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_folder_holds_exactly_the_site_and_what_was_not_ours(
        old in any_pages(),
        chosen in proptest::collection::vec(any::<bool>(), FOREIGN.len()),
        killed in any_pages(),
        moment in 0..60_usize,
        refused in any::<bool>(),
        new in any_pages(),
    ) {
        let project = Project::new();
        project.publish(&old).unwrap();
        let foreign = put_foreign(&project, &chosen);
        let disk: Box<dyn Disk> = match refused {
            true => Faulty::after(moment, Side::Write, 28, Lasting::Once).0,
            false => Killer::after(moment).0,
        };
        let _ = project.open_on(disk, "output").and_then(|mut output| output.publish(&killed, &stamp(&killed), 0));

        let before = project.tree();
        match project.publish(&new) {
            Ok(outcome) => {
                let mut wanted = as_tree(&new);
                wanted.extend(foreign);
                prop_assert_eq!(project.tree(), wanted);
                prop_assert_eq!(outcome.written + outcome.unchanged, new.len());
                prop_assert_eq!(project.traces(), Vec::<String>::new());
                prop_assert!(project.open("output").unwrap().is_current(&stamp(&new)));
            }
            // A page needs the name of a folder that holds a foreign file: refused, and nothing touched.
            Err(refused) => {
                prop_assert!(refused.iter().all(|d| d.code.id == "O505"), "{:#?}", refused);
                prop_assert!(!foreign.is_empty());
                prop_assert_eq!(project.tree(), before);
            }
        }
    }
}
