//! Reporting periods: who said what about which action, and the words of each report.

use super::calendar::Month;
use super::random::Random;
use super::registers::evidence_id;
use super::{FINDINGS, Size};

const RATINGS: [&str; 5] = ["not-started", "red", "amber", "green", "finished"];
const WITHDRAWN: usize = usize::MAX;

/// The three files of every period, oldest first.
pub(super) fn files(size: Size) -> impl Iterator<Item = (String, String)> {
    let mut standings = vec![0; size.actions];
    (0..size.periods).flat_map(move |at| {
        let id = Month(at).id();
        [
            (format!("periods/{id}/period.yaml"), period(at)),
            (format!("periods/{id}/updates.yaml"), updates(size, at, &mut standings)),
            (format!("periods/{id}/narrative.md"), narrative(size, at)),
        ]
    })
}

fn period(at: usize) -> String {
    let id = Month(at).id();
    format!(
        "title: {}\nas_at: {id}-14\npublished: {id}-21\nstatus: published\nmeeting: {}\n",
        Month(at).in_words(),
        super::papers::meeting_id(at)
    )
}

/// `standings` holds where each action stands, as a place in [`RATINGS`].
fn updates(size: Size, at: usize, standings: &mut [usize]) -> String {
    let mut random = Random::of(&format!("updates {at}"));
    let (mut confirmed, mut text) = (Vec::new(), String::new());
    for (action, standing) in standings.iter_mut().enumerate() {
        if *standing == WITHDRAWN || size.joins(action) > at {
            continue;
        }
        let first = size.joins(action) == at;
        if first || random.one_in(4) {
            update(&mut text, size, at, action, standing, first, &mut random);
        } else if random.one_in(9) {
            confirmed.push(format!("\"{}\"", Size::action_id(action)));
        }
    }
    format!(
        "# What the services reported in {}.\nconfirm: [{}]\nupdates:{}\n{text}",
        Month(at).in_words(),
        confirmed.join(", "),
        if text.is_empty() { " {}" } else { "" }
    )
}

/// First words about an action are one sentence: those of 50,000 actions have to fit one file.
fn update(
    text: &mut String,
    size: Size,
    at: usize,
    action: usize,
    standing: &mut usize,
    first: bool,
    random: &mut Random,
) {
    text.push_str(&format!("  \"{}\":\n", Size::action_id(action)));
    if !first && random.one_in(500) {
        *standing = WITHDRAWN;
        text.push_str("    withdrawn: The board merged this work with another action.\n");
        return;
    }
    let before = *standing;
    *standing = if first { random.pick(&[0, 1, 2, 2, 3, 3, 3]) } else { moved(before, random) };
    if first || *standing != before {
        text.push_str(&format!("    rag: {}\n", RATINGS[*standing]));
    }
    text.push_str(&format!("    note: {}\n", if first { random.sentence() } else { random.sentences(2) }));
    if first || !random.one_in(4) {
        let evidence = random.below(size.evidence());
        text.push_str(&format!("    evidence: [{}]\n", evidence_id(evidence)));
    }
    if first {
        return;
    }
    if random.one_in(3) {
        text.push_str(&format!("    impact: {}\n", random.pick(&["none", "early", "evidenced", "sustained"])));
    }
    if matches!(*standing, 1 | 2) {
        text.push_str(&format!("    recovery: {}\n", random.task()));
    }
    if random.one_in(12) {
        let to = Month(at + 2 + random.below(8)).in_words();
        let agreed = super::papers::meeting_id(at);
        text.push_str(&format!(
            "    deadline: {{to: {to}, because: {}, agreed: {agreed}}}\n",
            "The supplier was late."
        ));
    }
}

/// Mostly a step forwards, sometimes back.
fn moved(before: usize, random: &mut Random) -> usize {
    match random.below(10) {
        0..3 => before,
        3..5 => before.saturating_sub(1).max(1),
        _ => (before + 1).min(RATINGS.len() - 1),
    }
}

/// About 300 words with links.
fn narrative(size: Size, at: usize) -> String {
    let mut random = Random::of(&format!("narrative {at}"));
    let mut text = String::new();
    for heading in ["What this report rests on", "What got better", "What got worse"] {
        text.push_str(&format!("## {heading}\n\n{}\n\n", random.sentences(3)));
        let action = Size::action_id(random.below(size.actions));
        let finding = 1 + random.below(FINDINGS);
        text.push_str(&format!(
            "{} See [action {action}](/actions/{action}/) and [finding {finding}](/findings/{finding}/).\n\n",
            random.sentences(2)
        ));
    }
    text.push_str("## What comes next\n\n");
    for _ in 0..4 {
        text.push_str(&format!("- **{}.** {}\n", random.task(), random.sentence()));
    }
    text
}
