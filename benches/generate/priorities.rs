//! Priorities with their actions.

use super::calendar::Month;
use super::random::Random;
use super::words::capital;
use super::{ACTIONS_A_PRIORITY, FINDINGS, Size};

/// The file of a priority, counted from 0.
pub(super) fn file(size: Size, at: usize) -> (String, String) {
    let id = at + 1;
    let mut random = Random::of(&format!("priority {id}"));
    let strand = if at.is_multiple_of(2) { "conditions" } else { "practice" };
    let (title, outcome) = (capital(random.thing()), random.for_children());
    let mut text = format!("id: \"{id}\"\nstrand: {strand}\ntitle: {title}\noutcome: {outcome}\nactions:\n");
    let from = at * ACTIONS_A_PRIORITY;
    for action in from..(from + ACTIONS_A_PRIORITY).min(size.actions) {
        action_entry(&mut text, size, action, &mut random);
    }
    (format!("priorities/{id}.yaml"), text)
}

fn action_entry(text: &mut String, size: Size, at: usize, random: &mut Random) {
    let mut line = |indent: &str, words: &str| {
        text.push_str(indent);
        text.push_str(words);
        text.push('\n');
    };
    line("  - ", &format!("id: \"{}\"", Size::action_id(at)));
    line("    ", &format!("title: {}", random.task()));
    if random.one_in(3) {
        line("    ", &format!("detail: {}", random.sentence()));
    }
    line("    ", "steps:");
    for _ in 0..4 + random.below(3) {
        line("      - ", &random.task());
    }
    line("    ", &format!("findings: {}", findings(random)));
    if !random.one_in(30) {
        line("    ", &format!("lead: role-{}", random.below(size.roles())));
    }
    if random.one_in(3) {
        line("    ", &format!("support: [role-{}]", random.below(size.roles())));
    }
    if let Some(deadline) = deadline(size, random) {
        line("    ", &format!("deadline: {deadline}"));
    }
    if random.one_in(2) {
        line("    ", "for_children: >-");
        line("      ", &random.for_children());
        line("      ", &random.for_children());
    } else {
        line("    ", &format!("for_children: {}", random.for_children()));
    }
    if size.joins(at) > 0 {
        line("    ", &format!("added: \"{}\"", Month(size.joins(at)).id()));
    }
    if random.one_in(8) {
        line("    ", "notes:");
        line("      - ", "The plan writes the lead in two ways. They are read here as one post.");
    }
}

/// One to three findings; the first is what the action is for.
fn findings(random: &mut Random) -> String {
    let primary = 1 + random.below(FINDINGS);
    let after = |step: usize| (primary + step - 1) % FINDINGS + 1;
    match random.below(3) {
        0 => format!("[\"{primary}\"]"),
        1 => format!("{{primary: \"{primary}\", also: [\"{}\"]}}", after(2)),
        _ => format!("{{primary: \"{primary}\", also: [\"{}\", \"{}\"]}}", after(1), after(4)),
    }
}

/// A deadline in the words of a plan, in about the proportions of a real one: seven in ten are months, one in eight
/// waits for something, one in ten tells only a start.
fn deadline(size: Size, random: &mut Random) -> Option<String> {
    let month = Month(random.below(size.periods + 8));
    let later = Month(month.0 + 1 + random.below(6));
    let event = random.below(size.events());
    Some(match random.below(100) {
        0..70 => month.in_words(),
        70..73 => month.name().to_owned(),
        73..76 => format!("\"{}\"", month.year()),
        76..79 => format!("{} {}", 1 + random.below(28), month.in_words()),
        79..80 => format!("Q{} {}", 1 + random.below(4), month.year()),
        80..84 => format!("Work to commence in {}", month.in_words()),
        84..87 => format!("Commencing {}", month.in_words()),
        87..88 => format!("Plan to be established by {}", month.in_words()),
        88..90 => format!("{} – to be completed by {}", month.in_words(), later.in_words()),
        90..91 => "Ongoing".to_owned(),
        91..94 => format!("{{says: Subject to approval, waits_for: event-{event}}}"),
        94..96 => format!(
            "{{says: {} (dependent on approval of the review), due: {}, waits_for: event-{event}}}",
            month.in_words(),
            month.id()
        ),
        96..98 => format!("{{says: When the partners are ready, waits_for: event-{event}, note: No date is given.}}"),
        _ => return None,
    })
}
