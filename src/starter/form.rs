//! The month's form: what a clerk's updates are written into.
//!
//! A line that begins with `##` is for reading, and stays a remark whatever an editor does; one that begins with `# ` is for
//! filling in, and is YAML once the hash sign is taken away. A form that is left alone is no update.

use super::order::{Asked, Questions};
use crate::plan::{Rag, uk_date};
use jiff::civil::Date;
use std::fmt::Write as _;

/// The text of `updates.yaml`: how to use it, an empty `confirm`, and a form for each action.
pub(super) fn updates(questions: &Questions<'_>, as_at: Date) -> String {
    let count: usize = questions.groups.iter().map(|group| group.asked.len()).sum();
    let mut text = String::new();
    let _ = writeln!(
        text,
        "## What is new as at {}? A form for each unfinished action: {count}.{}",
        uk_date(as_at),
        left_out(questions)
    );
    text += "## To fill a form in, take away the `# ` before its lines. Remove the lines that you do not need.\n\
             ## Without `rag` the rating stays. A new rating says why in `note`, and how it is known in `evidence`.\n\
             ## A text with a colon in it stands in quotes:  note: \"Good news: it has begun.\"\n";
    let _ = writeln!(
        text,
        "## A new deadline is written so:  deadline: {{to: June {}, because: \"why it is late, in quotes\"}}",
        as_at.year() + 1
    );
    text += "## Nobody answered? Leave the form as it is. The site then says that nothing was heard.\n\n\
             ## Asked, and nothing has changed? The numbers go here, in quotes: [\"1.1\", \"2.2\"]\n\
             confirm: []\n\n\
             updates:\n";
    for group in &questions.groups {
        let _ = writeln!(text, "\n  ## ---- {} ({}) ----", group.heading, group.asked.len());
        for asked in &group.asked {
            form(&mut text, asked);
        }
    }
    text
}

fn left_out(questions: &Questions<'_>) -> String {
    let parts = [(questions.finished, "finished"), (questions.withdrawn, "withdrawn")];
    let parts: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    if parts.is_empty() { String::new() } else { format!(" Left out: {}.", parts.join(", ")) }
}

fn form(text: &mut String, asked: &Asked<'_>) {
    let id = &asked.action.id;
    let _ = writeln!(text, "\n  ## {id} {}", asked.action.title);
    let _ = writeln!(text, "  ## {}", facts(asked).join("; "));
    let _ = writeln!(text, "  # \"{id}\":");
    let _ = match asked.rag {
        Rag::NotRated => writeln!(text, "  #   rag:      # finished, green, amber, red or not-started"),
        rag => writeln!(text, "  #   rag: {rag}"),
    };
    *text += "  #   note:\n  #   evidence: []\n";
    if matches!(asked.rag, Rag::Red | Rag::Amber) {
        *text += "  #   recovery:\n";
    }
    if asked.overdue.is_some() {
        *text += "  #   deadline:\n";
    }
}

/// Last standing and since when, the last word, the role, the deadline.
fn facts(asked: &Asked<'_>) -> Vec<String> {
    let since = asked.since.map(|since| format!(" since {since}")).unwrap_or_default();
    let standing = asked.rag.key().replace('-', " ");
    let last_word = match asked.last_word {
        Some(report) if Some(report) == asked.since => None,
        Some(report) => Some(format!("last word {report}")),
        None => Some("nothing heard yet".to_owned()),
    };
    let lead = asked.lead.unwrap_or("no lead named").to_owned();
    let facts = [Some(format!("{standing}{since}")), last_word, Some(lead), Some(deadline(asked))];
    facts.into_iter().flatten().collect()
}

fn deadline(asked: &Asked<'_>) -> String {
    let mut words = if asked.deadline.is_empty() { "no deadline".to_owned() } else { one_line(&asked.deadline) };
    if let Some(days) = asked.overdue {
        let _ = write!(words, ", overdue by {days} {}", if days == 1 { "day" } else { "days" });
    }
    match asked.slip.map(|slip| (slip.times, slip.months.unwrap_or_default())) {
        None => {}
        Some((times, months)) => {
            let often = if times == 1 { "once".to_owned() } else { format!("{times} times") };
            let _ = write!(words, ", changed {often}");
            if months > 0 {
                let _ = write!(
                    words,
                    " and {months} {} later than first promised",
                    if months == 1 { "month" } else { "months" }
                );
            }
        }
    }
    words
}

/// A remark ends with its line, so the words must stand on one.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
