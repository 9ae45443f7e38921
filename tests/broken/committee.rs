//! Meetings, papers to them and what is owed to them.

use crate::support::SiteTest;
use crate::{Row, check};

const MEETING: &str = "content/meetings/2022-09-07-cabinet.md";
const PAPER: &str = "content/papers/2022-09-07-cabinet.md";
const OWED: &str = "content/follow-ups.yaml";

const SOUND: &str = "\
---
title: Progress with the plan
report_of: director
contact: {name: Democratic Services, email: office@example.org}
wards: All
key: false
recommendations:
  - {ask: note, text: the progress made by September 2022}
absent:
  background: All members know it.
  options: Nothing is to be chosen.
  reasons: Cabinet asked to be told.
  consultation: Nobody was asked for this report.
  timetable: Nothing else is to come.
  financial: Nothing new is spent this year.
  legal: The law asks nothing new.
  equality: Nothing in it changes a service.
  climate: Nothing in it bears on the climate.
  health: Nothing in it bears on health.
  risk: What is late stands in the report.
  crime: Nothing in it bears on crime.
  data-protection: The report names no person.
---

## Purpose

To tell Cabinet how the plan is going.
";

/// The minimal site with a sound paper, of which one stretch is another.
fn paper(site: SiteTest, from: &str, to: &str) -> SiteTest {
    assert!(SOUND.contains(from), "{from}");
    site.file(PAPER, SOUND.replacen(from, to, 1))
}

/// The minimal site whose meeting has these fields too.
fn meeting(site: SiteTest, fields: &str) -> SiteTest {
    site.replace(MEETING, "evidence: [audit-september]\n", &format!("evidence: [audit-september]\n{fields}"))
}

/// The minimal site that owes these things.
fn owed(site: SiteTest, fields: &str) -> SiteTest {
    site.file(
        OWED,
        format!(
            "- id: letter\n  kind: promise\n  meeting: 2022-09-07-cabinet\n  text: To publish the letter.\n{fields}"
        ),
    )
}

const ROWS: &[Row] = &[
    Row { fault: "a sound paper", breaks: |site| paper(site, "", ""), told: &[] },
    Row {
        fault: "a paper of a role, on a period and on evidence that there are not",
        breaks: |site| {
            let extra = "wards: All\nperiod: 2022-10\nbackground_papers:\n  - {evidence: audit-septembre}\n";
            let site = paper(site, "wards: All\n", extra);
            let text = site.read(PAPER).replace("report_of: director", "report_of: directer");
            site.file(PAPER, text)
        },
        told: &[
            "content/papers/2022-09-07-cabinet.md:3:12: error[P201]: there is no role `directer`; did you mean `director`?",
            "content/papers/2022-09-07-cabinet.md:6:9: error[P201]: there is no period `2022-10`; did you mean `2022-03`?",
            "content/papers/2022-09-07-cabinet.md:8:16: error[P201]: there is no evidence `audit-septembre`; did you mean `audit-september`?",
        ],
    },
    Row {
        fault: "a meeting about actions and findings that there are not",
        breaks: |site| meeting(site, "actions: [\"1.1\", \"7.7\"]\nfindings: [\"1\", \"8\"]\n"),
        told: &[
            "content/meetings/2022-09-07-cabinet.md:14:18: error[P201]: there is no action `7.7`; add it to a file in `content/priorities/`, or correct the name",
            "content/meetings/2022-09-07-cabinet.md:15:17: error[P201]: there is no finding `8`; add it to `content/findings.yaml`, or correct the name",
        ],
    },
    Row {
        fault: "a follow-up of which every name is wrong",
        breaks: |site| {
            let rest = "  by: directer\n  to: cabnet\n  question: frist\n  actions: [\"9.9\"]\n  findings: [\"9\"]\n  evidence: [lettr]\n  answered: {on: 2022-10, text: It was., meeting: 2022-10-07-council, evidence: [audit-octobre]}\n";
            let site = owed(site, rest);
            let text = site.read(OWED).replace("meeting: 2022-09-07-cabinet", "meeting: 2022-09-07-cabnet");
            site.file(OWED, text)
        },
        told: &[
            "content/follow-ups.yaml:3:12: error[P201]: there is no meeting `2022-09-07-cabnet`; did you mean `2022-09-07-cabinet`?",
            "content/follow-ups.yaml:5:7: error[P201]: there is no role `directer`; did you mean `director`?",
            "content/follow-ups.yaml:6:7: error[P201]: there is no body `cabnet`; did you mean `cabinet`?",
            "content/follow-ups.yaml:7:13: error[P201]: there is no question `frist`; did you mean `first`?",
            "content/follow-ups.yaml:8:13: error[P201]: there is no action `9.9`; add it to a file in `content/priorities/`, or correct the name",
            "content/follow-ups.yaml:9:14: error[P201]: there is no finding `9`; add it to `content/findings.yaml`, or correct the name",
            "content/follow-ups.yaml:10:14: error[P201]: there is no evidence `lettr`; add it to `content/evidence.yaml`, or correct the name",
            "content/follow-ups.yaml:11:51: error[P201]: there is no meeting `2022-10-07-council`; did you mean `2022-09-07-cabinet`?",
            "content/follow-ups.yaml:11:82: error[P201]: there is no evidence `audit-octobre`; did you mean `audit-september`?",
        ],
    },
    Row {
        fault: "two follow-ups of one name",
        breaks: |site| {
            owed(site, "- id: Letter\n  kind: promise\n  meeting: 2022-09-07-cabinet\n  text: To send the letter.\n")
        },
        told: &[
            "content/follow-ups.yaml:5:7: error[P202]: the follow-up `Letter` stands twice (the first one at content/follow-ups.yaml:1:7); give one of them another ID, or remove it",
        ],
    },
    Row {
        fault: "an address of e-mail and one of ModernGov that cannot be used",
        breaks: |site| {
            let site = paper(site, "office@example.org", "office at example.org");
            meeting(site, "moderngov: {site: councildecisions.example.org, meeting: 2}\n")
        },
        told: &[
            "content/meetings/2022-09-07-cabinet.md:14:19: error[P241]: `councildecisions.example.org` cannot be the address of a ModernGov site; write it in full, from https:// to a slash at the end",
            "content/papers/2022-09-07-cabinet.md:4:45: error[P241]: `office at example.org` is not an address of e-mail; write one address, such as office@example.gov.uk",
        ],
    },
    Row {
        fault: "a paragraph that Schedule 12A does not have, and a field for the text",
        breaks: |site| {
            let exempt = "key: false\nclassification: part-exempt\nexempt:\n  - title: Costs\n    paragraph: 8\n    public_interest: A bid would be lost.\n    where_held: Democratic Services\n    text: The bids were high.\n";
            paper(site, "key: false\n", exempt)
        },
        told: &[
            "content/papers/2022-09-07-cabinet.md:10:16: error[Y205]: Schedule 12A has no paragraph 8 for England; write the number of the paragraph, from 1 to 7",
            "content/papers/2022-09-07-cabinet.md:13:5: error[Y201]: there is no field `text` here; the fields here are `title`, `paragraph`, `public_interest` and `where_held`",
        ],
    },
    Row {
        fault: "links and headings of a paper and of an answer",
        breaks: |site| {
            let site = paper(
                site,
                "To tell Cabinet",
                "#### More\n\nSee [the paper](/meetings/2022-09-07-cabinet/papers/). To tell Cabinet",
            );
            owed(
                site,
                "  answered: {on: 2022-10, text: \"See [the ledger](/follow-up/) and [this](/meetings/2022-09-07-cabinet/paper/).\"}\n",
            )
        },
        told: &[
            "content/follow-ups.yaml:5:33: error[M303]: there is no page `/follow-up/`; did you mean `/follow-ups/`?",
            "content/follow-ups.yaml:5:33: warning[M310]: `this` does not say where the link leads; let the words say where the link leads: “the plan of March 2022”",
            "content/papers/2022-09-07-cabinet.md:27:1: error[M305]: a heading of level 4 stands below one of level 2; use `###`",
            "content/papers/2022-09-07-cabinet.md:29:17: error[M303]: there is no page `/meetings/2022-09-07-cabinet/papers/`; did you mean `/meetings/2022-09-07-cabinet/paper/`?",
        ],
    },
    Row {
        fault: "a chart in the answer to a follow-up",
        breaks: |site| {
            owed(
                site,
                "  answered:\n    on: 2022-10\n    text: |\n      Here it is.\n\n      ```chart\n      show: movement\n      ```\n",
            )
        },
        told: &[
            "content/follow-ups.yaml:8:7: error[P260]: a chart cannot stand in an answer; put it in a narrative or a page, and link to that",
        ],
    },
    Row {
        fault: "a chart of a paper about what there is not",
        breaks: |site| {
            paper(site, "To tell Cabinet", "```chart\nshow: standing-bars\npriority: \"9\"\n```\n\nTo tell Cabinet")
        },
        told: &[
            "content/papers/2022-09-07-cabinet.md:29:11: error[P201]: there is no priority `9`; add it to `content/priorities/`, as a file, or correct the name",
        ],
    },
    Row {
        fault: "a person's name in every text of a paper",
        breaks: |site| site.file(PAPER, NAMED),
        told: &[
            "content/papers/2022-09-07-cabinet.md:2:18: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:4:17: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:5:20: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:8:17: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:10:7: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:12:28: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:14:21: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:14:52: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:23:12: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:28:32: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:28:50: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:29:37: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:29:55: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:31:24: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:33:22: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:34:17: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/papers/2022-09-07-cabinet.md:39:9: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
        ],
    },
    Row {
        fault: "a person's name in the texts of a meeting, and in its list of members",
        breaks: |site| {
            let item = "{item: \"1\", title: Report of Jane Smith, text: Jane Smith speaks.}";
            let exempt = "title: Jane Smith’s contract, paragraph: 1, public_interest: Jane Smith would be known., where_held: Jane Smith has it";
            let agenda = format!("agenda:\n  - {item}\n  - {{item: \"2\", title: Costs, exempt: {{{exempt}}}}}\n");
            let members = "members:\n  - {name: Councillor Jane Smith, seat: chair}\n";
            meeting(site, &format!("place: The office of Jane Smith\nnotes: [Ask Jane Smith.]\n{agenda}{members}"))
        },
        told: &[
            "content/meetings/2022-09-07-cabinet.md:14:22: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/meetings/2022-09-07-cabinet.md:15:13: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/meetings/2022-09-07-cabinet.md:17:34: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/meetings/2022-09-07-cabinet.md:17:52: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/meetings/2022-09-07-cabinet.md:18:47: warning[D801]: `Jane Smith’s` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/meetings/2022-09-07-cabinet.md:18:101: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/meetings/2022-09-07-cabinet.md:18:141: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
        ],
    },
    Row {
        fault: "a person's name in what is owed",
        breaks: |site| {
            let site = owed(site, "  answered: {on: 2022-10, text: Jane Smith did.}\n");
            let text = site.read(OWED).replace("To publish the letter.", "To write to Jane Smith.");
            site.file(OWED, text)
        },
        told: &[
            "content/follow-ups.yaml:4:21: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
            "content/follow-ups.yaml:5:33: warning[D801]: `Jane Smith` names a person; name the role, such as “the Director of Children's Services”, or “a councillor”",
        ],
    },
];

const NAMED: &str = "\
---
title: Report of Jane Smith
report_of: director
contact: {name: Jane Smith}
wards: The ward of Jane Smith
classification: part-exempt
key: false
final_decision: Jane Smith
published: 2022-08-30
late: Jane Smith was ill.
recommendations:
  - {ask: note, text: what Jane Smith has done}
implications:
  financial: {text: Jane Smith costs nothing., by: Jane Smith, on: 2022-08-25}
absent:
  background: All members know it.
  options: Nothing is to be chosen.
  reasons: Cabinet asked to be told.
  consultation: Nobody was asked for this report.
  timetable: Nothing else is to come.
  legal: The law asks nothing new.
  equality: Nothing in it changes a service.
  climate: Jane Smith saw to the climate.
  health: Nothing in it bears on health.
  risk: What is late stands in the report.
  crime: Nothing in it bears on crime.
  data-protection: The report names no person.
appendices: [{title: Letter to Jane Smith, held: Jane Smith}]
background_papers: [{title: Note by Jane Smith, held: Jane Smith}]
exempt:
  - title: Contract of Jane Smith
    paragraph: 1
    public_interest: Jane Smith would be known.
    where_held: Jane Smith keeps it
---

## Purpose

To tell Jane Smith.
";

#[test]
fn what_is_wrong_with_meetings_papers_and_promises_is_told_of_at_its_line_and_column() {
    check(ROWS);
}
