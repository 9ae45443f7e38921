//! What a report said, one fact after another.

mod gather;

use crate::plan::Plan;
use crate::source::Sources;
use std::borrow::Cow;

/// Everything that the report of one period was made from, as texts by their paths: `updates/5.3/rag` is `red`.
///
/// All of it stands on published pages; remarks of the clerk's own do not, and figures are those that were released.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts<'p>(Vec<(String, Cow<'p, str>)>);

impl<'p> Facts<'p> {
    /// The facts of the period at a position.
    pub fn of(plan: &'p Plan, sources: &'p Sources, at: usize) -> Self {
        let mut facts = gather::gather(plan, sources, at);
        facts.sort_by(|a, b| a.0.cmp(&b.0));
        // Of two records with one ID the first is found; the check tells of the second.
        facts.dedup_by(|second, first| second.0 == first.0);
        Self(facts)
    }

    /// What is said under a path.
    pub fn get(&self, fact: &str) -> Option<&str> {
        let at = self.0.binary_search_by(|(own, _)| own.as_str().cmp(fact)).ok()?;
        Some(&self.0[at].1)
    }

    /// Every fact with its text, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(fact, text)| (fact.as_str(), &**text))
    }

    /// A JSON object with one fact on each line, sorted by path: two of them can be compared line by line.
    pub fn render(&self) -> String {
        let mut out = String::from("{\n");
        for (at, (fact, text)) in self.0.iter().enumerate() {
            let end = if at + 1 < self.0.len() { ",\n" } else { "\n" };
            let text = serde_json::Value::from(&**text).to_string();
            out.extend(["\"", fact, "\": ", &text, end]);
        }
        out.push_str("}\n");
        out
    }
}
