//! A paper prints what its fields say, and nothing of it is markup, code of the template, or code of the program that sets the PDF.
//!
//! Papers are written by the program that the environment's `RAGSTONE_PROGRAM` names, with the PDF; without it, by the program under
//! test, which needs no Typst.

use crate::bounds;
use crate::markup::built;
use crate::support::{RAGSTONE, SiteTest, Tree};
use std::process::Command;

/// The number of an item of an agenda is set on one line with the title behind it: one of a hundred letters leaves the page, and takes
/// the title with it. No council has such numbers.
const OFF_THE_PAGE: usize = 2;

/// The words of each form of the paper to the full site's meeting: the page of HTML, and what stands on the pages of the PDF, where there is
/// one.
fn forms(site: &SiteTest) -> Vec<(String, Option<String>)> {
    let asked = std::env::var_os("RAGSTONE_PROGRAM");
    let before = bounds::outside(site);
    for words in [&["--edition", "cabinet"][..], &["--edition", "scrutiny"], &["--agenda"]] {
        let mut command = Command::new(asked.clone().unwrap_or_else(|| RAGSTONE.into()));
        command.args(["paper", "first-meeting", "-o", "output/papers"]).args(words).current_dir(site.root());
        let ran = bounds::run(site, &command).unwrap();
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }
    assert!(bounds::outside(site) == before, "something else was written");
    let folder = site.path("output/papers");
    let tree = Tree::of(&folder);
    let pages: Vec<(&str, &str)> = tree.pages().collect();
    assert_eq!(pages.len(), 3);
    let set = |page: &str| {
        let ran = Command::new("pdftotext").arg("-raw").arg(folder.join(page).with_extension("pdf")).arg("-").output();
        let ran = ran.unwrap();
        assert!(ran.status.success(), "{page}: {}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).unwrap()
    };
    pages.into_iter().map(|(path, page)| (page.to_owned(), asked.is_some().then(|| set(path)))).collect()
}

/// The words of a page of HTML, as a reader sees them, without what stands between them.
fn seen(page: &str) -> String {
    let body = &page[page.find("<body").unwrap()..];
    let words: String = body.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words)).collect();
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#123;", "{"),
        ("&amp;", "&"),
    ];
    squeezed(&entities.iter().fold(words, |words, (entity, sign)| words.replace(entity, sign)))
}

/// Lines end elsewhere in each form.
fn squeezed(words: &str) -> String {
    words.split_whitespace().collect()
}

/// What each text is stands in every form of the paper, wherever one does; and gives how many do.
fn printed(payload: fn(usize) -> String) -> usize {
    let (site, count) = built(payload);
    let mut most = 0;
    for (page, set) in forms(&site) {
        let (words, set) = (seen(&page), set.as_deref().map(squeezed));
        let printed: Vec<usize> =
            (1000..1000 + count).filter(|number| words.contains(&squeezed(&payload(*number)))).collect();
        let Some(set) = set else {
            most = most.max(printed.len());
            continue;
        };
        // The end of a page, with its title and number, may stand between two words.
        let parted = printed.iter().filter(|number| !set.contains(&squeezed(&payload(**number)))).count();
        assert!(parted < 6, "{parted} texts are not printed in the PDF as they are");
        let is_missing = |number: &&usize| {
            let (payload, number) = (payload(**number), number.to_string());
            payload.split_whitespace().filter(|word| word.contains(&number)).any(|word| !set.contains(word))
        };
        let missing: Vec<&usize> = printed.iter().filter(is_missing).collect();
        assert!(missing.len() <= OFF_THE_PAGE, "{missing:?} are not printed in the PDF");
        most = most.max(printed.len());
    }
    most
}

#[test]
fn code_of_typst_is_printed_as_words() {
    let most = printed(|number| {
        format!(
            "#read(\"/etc/passwd\") #import \"@preview/x:1.0.0\": * #sys.version #eval(\"{number}\") $x^2$ = H <l{number}> @l{number} /* r */ // s \\ ~ #{{ panic() }} z{number}"
        )
    });
    assert!(most > 50, "only {most} texts are printed");
}

#[test]
fn signs_of_templates_are_printed_as_words() {
    let most = printed(|number| {
        format!(
            "{{{{ {number} * 7 }}}} {{% include 'x{number}' %}} {{# c{number} #}} {{page}} {{from}} {{ $x{number} }} z{number}"
        )
    });
    assert!(most > 50, "only {most} texts are printed");
}

#[test]
fn markup_is_printed_as_words() {
    let most = printed(|number| {
        format!(
            "\"'><script>alert({number})</script><svg onload=alert({number})> ]]>--></style></title>&lt;{number}&gt; z{number}"
        )
    });
    assert!(most > 50, "only {most} texts are printed");
}

#[test]
fn nothing_in_a_page_that_is_sent_round_runs_or_asks_for_another_file() {
    let (site, _) = built(|number| {
        format!("\"'><script>alert({number})</script><img src=x onerror=alert({number})></style></title>")
    });
    for (page, _) in forms(&site) {
        for live in [
            "<script",
            "</script><",
            "<img src=x",
            "\"'>",
            "'><",
            "></style></title>",
            "javascript:",
            " onerror=\"",
            "@import",
        ] {
            assert!(!page.contains(live), "{live} stands in a paper");
        }
    }
}
