//! Meetings, visits and pages.

use super::calendar::Month;
use super::random::Random;
use super::registers::evidence_id;
use super::words::AREAS;
use super::{FINDINGS, Size};

const VISITS: usize = 2;
const CLAIMS: usize = 40;

/// Each file with its text.
pub(super) fn files(size: Size) -> impl Iterator<Item = (String, String)> {
    let meetings = (0..size.periods).map(move |at| (format!("meetings/{}.md", meeting_id(at)), meeting(size, at)));
    let visits = (1..=VISITS).map(move |number| (format!("visits/visit-{number}.yaml"), visit(size, number)));
    let pages = [("about", "About this report"), ("method", "How this report was made")]
        .map(|(id, title)| (format!("pages/{id}.md"), page(id, title)));
    meetings.chain(visits).chain(pages)
}

const BODIES: [&str; 3] = ["cabinet", "scrutiny", "board"];

/// The meeting that the report of a period was made for.
pub(super) fn meeting_id(period: usize) -> String {
    format!("{}-{}", Month(period).id(), BODIES[period % BODIES.len()])
}

fn meeting(size: Size, at: usize) -> String {
    let mut random = Random::of(&format!("meeting {at}"));
    let (month, body) = (Month(at), BODIES[at % BODIES.len()]);
    let evidence = evidence_id(random.below(size.evidence()));
    let mut text = format!(
        "---\nbody: {body}\ndate: {id}-19\ntitle: Progress of the improvement plan, {}\nask: note\ndecision:\n  outcome: noted\n  text: The meeting took note of the report.\n  reasons: The council had asked for a report each month.\n  alternatives: None considered.\n  interests: None declared.\n  dispensations: None granted.\n  key: false\n  call_in: false\n  published: {id}-21\nevidence: [{evidence}]\n---\n\n",
        month.in_words(),
        id = month.id()
    );
    for heading in ["How the update was given", "Main messages", "What members asked"] {
        text.push_str(&format!("## {heading}\n\n{}\n\n", random.sentences(5)));
    }
    for _ in 0..4 {
        text.push_str(&format!("- **{}.** {}\n", random.task(), random.sentence()));
    }
    text
}

fn visit(size: Size, number: usize) -> String {
    let mut random = Random::of(&format!("visit {number}"));
    let month = Month(size.periods / 3 * (number - 1)).id();
    let mut text = format!(
        "title: Monitoring visit {number}\nkind: monitoring-visit\ninspector: The inspectorate\nfrom: {month}-04\nto: {month}-05\nsummary: {}\nscope:\n  - Children in need\n  - Children in care\nletter:\n  dated: {month}-20\n  published: \"yes\"\n  evidence: {}\nclaims:\n",
        random.sentences(2),
        evidence_id(number)
    );
    for claim in 0..CLAIMS {
        let basis = ["predicted", "verbal", "written"][claim % 3];
        let topic = AREAS[claim / 3 % AREAS.len()];
        text.push_str(&format!(
            "  - id: c{claim:02}\n    basis: {basis}\n    topic: {topic}\n    text: {}\n    verdict: {}\n    findings: [\"{}\"]\n",
            random.sentences(2),
            random.pick(&["progress", "mixed", "concern"]),
            1 + random.below(FINDINGS),
        ));
        if claim % 5 == 0 {
            text.push_str(&format!("    actions: [\"{}\"]\n", Size::action_id(random.below(size.actions))));
        }
        text.push_str(&format!("    evidence: {}\n", evidence_id(random.below(size.evidence()))));
    }
    text
}

fn page(id: &str, title: &str) -> String {
    let mut random = Random::of(&format!("page {id}"));
    let mut text = format!("---\ntitle: {title}\nsummary: What a reader should know first.\norder: 1\n---\n\n");
    for heading in ["What this is", "What the ratings mean", "What is left out"] {
        text.push_str(&format!("## {heading}\n\n{}\n\n", random.sentences(5)));
    }
    text
}
