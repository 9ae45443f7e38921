/// A stretch of a file, as a page shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example<'p> {
    /// Whether it breaks the rule.
    pub side: Side,
    /// The file it could stand in; empty where the page names none.
    pub path: &'p str,
    /// Its lines.
    pub text: &'p str,
}

/// Whether an example breaks the rule or keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// It breaks it.
    Before,
    /// It keeps it.
    After,
}

/// The fenced blocks of the sections "Before" and "After".
pub(super) fn examples(text: &str) -> Vec<Example<'_>> {
    let mut found = Vec::new();
    let mut side = None;
    let mut open: Option<(&str, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_end();
        match (open, words.strip_prefix("```")) {
            (None, Some(fence)) => open = Some((fence.split_once(' ').map_or("", |(_, path)| path), at + line.len())),
            (Some((path, start)), Some(_)) => {
                found.extend(side.map(|side| Example { side, path, text: &text[start..at] }));
                open = None;
            }
            (None, None) => match words {
                "## Before" => side = Some(Side::Before),
                "## After" => side = Some(Side::After),
                _ if words.starts_with("## ") => side = None,
                _ => {}
            },
            _ => {}
        }
        at += line.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_stand_in_fences_below_before_and_after() {
        let text = "Words.\n\n## Before\n\n```yaml a.yaml\nx: 1\n```\n\n## After\n\n```yaml a.yaml\nx: 2\n```\n\n## More\n\n```\nno\n```\n";
        assert_eq!(
            examples(text),
            [
                Example { side: Side::Before, path: "a.yaml", text: "x: 1\n" },
                Example { side: Side::After, path: "a.yaml", text: "x: 2\n" }
            ]
        );
    }
}
