//! Bytes that are no text, characters that nobody sees, and letters that look like others.

use crate::Then::{First, Shows, Told};
use crate::{Row, check};

const ABOUT: &str = "content/pages/about.md";
const NOTES: &str = "content/periods/2022-09/updates.yaml";
const NARRATIVE: &str = "content/periods/2022-09/narrative.md";
const PRIORITY: &str = "content/priorities/1.yaml";

const ENCODINGS: &[Row] = &[
    Row {
        input: "a byte that is no UTF-8 at the start",
        does: |site| site.file("content/glossary.yaml", b"\xff- term: a\n"),
        then: Told(&["content/glossary.yaml:1:1 Y005"]),
    },
    Row {
        input: "a byte that is no UTF-8 in the middle of 1 MB",
        does: |site| {
            let mut text = "# remark\n".repeat(100_000).into_bytes();
            text[500_000] = 0xe9;
            site.file("content/glossary.yaml", text)
        },
        then: Told(&["content/glossary.yaml:55556:6 Y005"]),
    },
    Row {
        input: "half a character at the end",
        does: |site| site.file(ABOUT, b"---\ntitle: About\n---\nWords \xe2\x80"),
        then: Told(&["content/pages/about.md:4:7 Y005"]),
    },
    Row {
        input: "a letter in more bytes than it needs",
        does: |site| site.file(ABOUT, b"---\ntitle: About\n---\n\xc0\xafetc\n"),
        then: Told(&["content/pages/about.md:4:1 Y005"]),
    },
    Row {
        input: "half of a surrogate pair as bytes",
        does: |site| site.file(ABOUT, b"---\ntitle: About\n---\n\xed\xa0\x80\n"),
        then: Told(&["content/pages/about.md:4:1 Y005"]),
    },
    Row {
        input: "a table in Latin-1",
        does: |site| site.file("content/measures/a.csv", b"at,value,note\n2022-03,1,caf\xe9\n"),
        then: First("content/measures/a.csv:2:14 Y005"),
    },
    Row {
        input: "UTF-16 with its mark, little end first",
        does: |site| site.file("content/glossary.yaml", b"\xff\xfea\0:\0"),
        then: Told(&["content/glossary.yaml Y005"]),
    },
    Row {
        input: "UTF-16 with its mark, big end first",
        does: |site| site.file("content/glossary.yaml", b"\xfe\xff\0a\0:"),
        then: Told(&["content/glossary.yaml Y005"]),
    },
    Row {
        input: "UTF-16 without a mark",
        does: |site| site.file("content/glossary.yaml", b"a\0:\0 \0b\0"),
        then: Told(&["content/glossary.yaml:1:2 Y006"]),
    },
    Row {
        input: "UTF-32 with its mark",
        does: |site| site.file("content/glossary.yaml", b"\xff\xfe\0\0a\0\0\0"),
        then: Told(&["content/glossary.yaml Y005"]),
    },
    Row {
        input: "a zero byte in a minute",
        does: |site| site.append(NARRATIVE, "One\0two.\n"),
        then: Told(&["content/periods/2022-09/narrative.md:2:4 Y006"]),
    },
    Row {
        input: "a zero byte in a table",
        does: |site| site.file("content/measures/a.csv", b"at,value\n2022-03,\x001\n"),
        then: First("content/measures/a.csv:2:9 Y006"),
    },
    Row {
        input: "old line ends of the Macintosh in YAML",
        does: |site| {
            let text = site.read("content/roles.yaml").replace('\n', "\r");
            site.file("content/roles.yaml", text)
        },
        then: Shows(&[("roles/psw/index.html", "Principal social worker")]),
    },
    Row {
        input: "old line ends of the Macintosh in front matter",
        does: |site| site.file(ABOUT, "---\rtitle: About\r---\r\rWords.\r"),
        then: Told(&["content/pages/about.md:1:1 Y120"]),
    },
    Row {
        input: "all three line ends in one file",
        does: |site| site.file(ABOUT, "---\r\ntitle: About\n---\r\n\rOne.\r\rTwo.\r\n\r\nThree.\n"),
        then: Shows(&[("about/index.html", "<p>Two.</p>")]),
    },
    Row {
        input: "two byte-order marks",
        does: |site| {
            let text = format!("\u{feff}\u{feff}{}", site.read("content/roles.yaml"));
            site.file("content/roles.yaml", text)
        },
        then: Told(&["content/roles.yaml:1:1 Y116"]),
    },
    Row {
        input: "a byte-order mark before front matter",
        does: |site| site.file(ABOUT, "\u{feff}---\ntitle: About us\n---\n\nWords.\n"),
        then: Shows(&[("about/index.html", "About us")]),
    },
];

const UNSEEN: &[Row] = &[
    Row {
        input: "an override of direction in a note",
        does: |site| site.replace(NOTES, "Half of the plans", "Half \u{202e}of the plans"),
        then: Told(&["content/periods/2022-09/updates.yaml:5:16 Y116"]),
    },
    Row {
        input: "an isolate of direction in a title in quotes",
        does: |site| site.replace(PRIORITY, "title: Make plans work", "title: \"Make \u{2067}plans\u{2069} work\""),
        then: Told(&["content/priorities/1.yaml:3:14 Y116", "content/priorities/1.yaml:3:20 Y116"]),
    },
    Row {
        input: "an embedding of direction in a narrative",
        does: |site| site.append(NARRATIVE, "\nThree\u{202b} of 12.\n"),
        then: Told(&["content/periods/2022-09/narrative.md:3:6 Y116"]),
    },
    Row {
        input: "an override of direction in the words of a link",
        does: |site| site.append(NARRATIVE, "\n[the\u{202e} plan](/actions/1.1/)\n"),
        then: Told(&["content/periods/2022-09/narrative.md:3:5 Y116"]),
    },
    Row {
        input: "an override of direction in an address",
        does: |site| site.append(NARRATIVE, "\n[the plan](https://example.org/\u{202e}gpj.exe)\n"),
        then: Told(&["content/periods/2022-09/narrative.md:3:32 Y116"]),
    },
    Row {
        input: "an override of direction in a table",
        does: |site| site.file("content/measures/a.csv", "at,value,note\n2022-03,1,a\u{202d}b\n"),
        then: First("content/measures/a.csv P113"),
    },
    Row {
        input: "an override of direction in front matter",
        does: |site| site.file(ABOUT, "---\ntitle: Ab\u{202e}out\n---\nWords.\n"),
        then: Told(&["content/pages/about.md:2:10 Y116"]),
    },
    Row {
        input: "an override of direction in a remark of YAML, where it hides what is code",
        does: |site| site.append("content/roles.yaml", "# a \u{202e}remark\n"),
        then: Told(&["content/roles.yaml:5:5 Y116"]),
    },
    Row {
        input: "an override of direction in a block of text",
        does: |site| site.replace(NOTES, "note: Half of", "note: |\n      Ha\u{202e}lf of"),
        then: Told(&["content/periods/2022-09/updates.yaml:6:9 Y116"]),
    },
    Row {
        input: "a zero-width space within a word of a note",
        does: |site| site.replace(NOTES, "Half of", "Ha\u{200b}lf of"),
        then: Told(&["content/periods/2022-09/updates.yaml:5:13 Y116"]),
    },
    Row {
        input: "a soft hyphen within a word of a minute",
        does: |site| site.append(NARRATIVE, "\nImplemen\u{ad}tation.\n"),
        then: Told(&["content/periods/2022-09/narrative.md:3:9 Y116"]),
    },
    Row {
        input: "a joiner between Latin letters",
        does: |site| site.append(NARRATIVE, "\nRep\u{200d}ort.\n"),
        then: Told(&["content/periods/2022-09/narrative.md:3:4 Y116"]),
    },
    Row {
        input: "a joiner that a script or a sign needs",
        does: |site| site.append(NARRATIVE, "\nمی\u{200c}خواهم, 👩\u{200d}👧.\n"),
        then: Shows(&[("reports/2022-09/scrutiny/index.html", "می\u{200c}خواهم, 👩\u{200d}👧.")]),
    },
    Row {
        input: "the flag of Wales, which is made of tags",
        does: |site| site.append(NARRATIVE, "\n🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} Cymru.\n"),
        then: Shows(&[("reports/2022-09/scrutiny/index.html", "\u{e007f} Cymru.")]),
    },
    Row {
        input: "words spelt in tags, which only a machine reads",
        does: |site| site.append(NARRATIVE, "\nFine\u{e0041}\u{e0042}.\n"),
        then: Told(&["content/periods/2022-09/narrative.md:3:5 Y116", "content/periods/2022-09/narrative.md:3:6 Y116"]),
    },
    Row {
        input: "a byte-order mark in the middle",
        does: |site| site.append(NARRATIVE, "\nRep\u{feff}ort.\n"),
        then: Told(&["content/periods/2022-09/narrative.md:3:4 Y116"]),
    },
    Row {
        input: "an empty letter of Hangul as a title",
        does: |site| site.file(ABOUT, "---\ntitle: \u{3164}\n---\nWords.\n"),
        then: Told(&["content/pages/about.md:2:8 Y116"]),
    },
    Row {
        input: "a title of nothing but odd spaces",
        does: |site| site.file(ABOUT, "---\ntitle: \"\u{a0}\u{2003}\"\n---\nWords.\n"),
        then: Told(&["content/pages/about.md:2:8 Y203"]),
    },
    Row {
        input: "an escape of a terminal in a note",
        does: |site| site.replace(NOTES, "Half of", "\u{1b}[2J\u{1b}[31mHalf of"),
        then: Told(&[
            "content/periods/2022-09/updates.yaml:5:11 Y116",
            "content/periods/2022-09/updates.yaml:5:15 Y116",
        ]),
    },
    Row {
        input: "an escape of a terminal in an unknown field, which is printed in a message",
        does: |site| site.append("content/plan.yaml", "\"\\e[2J\": x\n"),
        then: Told(&["content/plan.yaml:7:1 Y116"]),
    },
    Row {
        input: "a control character of Windows read as Latin-1",
        does: |site| site.append(NARRATIVE, "\nAnd so on\u{85}\n"),
        then: Told(&["content/periods/2022-09/narrative.md:3:10 Y116"]),
    },
    Row {
        input: "a line break that only some programs know",
        does: |site| site.append(NARRATIVE, "\nOne\u{2028}two.\n"),
        then: Told(&["content/periods/2022-09/narrative.md:3:4 Y116"]),
    },
    Row {
        input: "a code that stands for no character",
        does: |site| site.append(NARRATIVE, "\nOne\u{ffff}two.\n"),
        then: Told(&["content/periods/2022-09/narrative.md:3:4 Y116"]),
    },
    Row {
        input: "1,000 accents on one letter",
        does: |site| site.append(NARRATIVE, &format!("\nZ{}algo.\n", "\u{301}".repeat(1000))),
        then: Shows(&[]),
    },
];

const LOOKALIKES: &[Row] = &[
    Row {
        input: "a Cyrillic а in the ID of an action",
        does: |site| site.replace(PRIORITY, "id: \"1.2\"", "id: \"1.а\""),
        then: First("content/priorities/1.yaml:11:9 Y205"),
    },
    Row {
        input: "a Cyrillic с in a reference to a role",
        does: |site| site.replace("content/priorities/2.yaml", "lead: director", "lead: direсtor"),
        then: Told(&["content/priorities/2.yaml:8:11 Y205"]),
    },
    Row {
        input: "full-width digits in an ID",
        does: |site| site.replace(NOTES, "confirm: [\"1.2\"]", "confirm: [\"１.２\"]"),
        then: Told(&["content/periods/2022-09/updates.yaml:1:11 Y205"]),
    },
    Row {
        input: "an ID of two scripts in the register of evidence",
        does: |site| {
            site.append("content/evidence.yaml", "- {id: αudit-2, kind: audit, date: 2022-09, title: T, summary: S}\n")
        },
        then: Told(&["content/evidence.yaml:11:8 Y205"]),
    },
    Row {
        input: "Arabic digits in a reference",
        does: |site| site.replace("content/priorities/2.yaml", "findings: [\"2\"]", "findings: [\"٢\"]"),
        then: Told(&["content/priorities/2.yaml:7:16 Y205"]),
    },
    Row {
        input: "a Greek capital in a word that is a code",
        does: |site| site.replace("content/site.yaml", "kind: executive", "kind: εxecutive"),
        then: Told(&["content/site.yaml:11:11 Y204"]),
    },
    Row {
        input: "a Cyrillic letter in the name of a field",
        does: |site| site.replace("content/roles.yaml", "  title: Principal", "  titlе: Principal"),
        then: First("content/roles.yaml:4:3 Y201"),
    },
    Row {
        input: "a Cyrillic letter in the name of a page",
        does: |site| site.file("content/pages/аbout.md", "---\ntitle: About\n---\nWords.\n"),
        then: Told(&["content/pages/аbout.md P102"]),
    },
    Row {
        input: "an override of direction in an ID",
        does: |site| site.replace("content/priorities/2.yaml", "id: \"2.1\"", "id: \"2.\u{202e}1\""),
        then: First("content/priorities/2.yaml:5:12 Y116"),
    },
    Row {
        input: "letters that no ID has: accents, picture signs, ligatures",
        does: |site| {
            site.append("content/roles.yaml", "- {id: tŷ, title: T}\n- {id: 👩, title: T}\n- {id: ﬁx, title: T}\n")
        },
        then: Told(&["content/roles.yaml:5:8 Y205", "content/roles.yaml:6:8 Y205", "content/roles.yaml:7:8 Y205"]),
    },
];

#[test]
fn a_file_that_is_no_text_is_refused_at_the_byte() {
    check(ENCODINGS);
}

#[test]
fn a_character_that_nobody_sees_is_refused_where_no_script_needs_it() {
    check(UNSEEN);
}

#[test]
fn an_id_is_of_the_keyboard_alone() {
    check(LOOKALIKES);
}
