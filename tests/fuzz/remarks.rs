//! What stands beside the plan: corrections, and remarks that allow a finding.

use crate::{Target, one_in, site};

const WORDS: &[&str] = &[
    "- id: ",
    "one",
    "two",
    "\n  what: ",
    "\n  since: ",
    "\n  corrected: ",
    "\n  was: ",
    "\n  now: ",
    "\n  page: ",
    "\n  period: ",
    "2022-03-01",
    "2022-03",
    "A wrong month.",
    "May",
    "June",
    "# allow P272: ",
    "# allow W702, W703: ",
    "<!-- allow W702: ",
    " -->",
    "allow ",
    "P",
    "W702",
    "D801",
    "P999",
    ",",
    ":",
    "because it is so",
    "#",
    "##",
    "\n",
    "\n\n",
    "\"",
    "'",
    "|\n",
    "/actions/1.1/",
];

/// The text as corrections, and as a remark above and behind other words.
#[test]
fn remarks() {
    fuzz!(Target {
        name: "remarks",
        words: WORDS,
        texts: 30,
        holds: |text| {
            let line = text.lines().next().unwrap_or_default();
            let events = format!(
                "# {line}\n\n- id: psw-appointed # {line}\n  text: A principal social worker takes up the post\n  expected: 2022-12\n"
            );
            let narrative =
                format!("<!-- {line} -->\n\nReviews are late, and most posts are filled. {line}\n\n{text}\n");
            let sites = [
                site::with(&[("content/corrections.yaml", text), ("content/events.yaml", &events)]),
                site::with(&[("content/periods/2022-09/narrative.md", &narrative)]),
            ];
            for site in &sites {
                site::checked(site);
                if one_in(16, text) {
                    site::published(site);
                }
            }
        },
    });
}
