//! The part of a stylesheet that one drawing needs: a file that stands alone carries no rule it does not use.

use std::collections::BTreeSet;

/// The rules for classes that the drawing has, and the values of the custom properties that those rules name.
///
/// Expects what [`stylesheet`](super::document::stylesheet) and the palette write: a rule a line, at-rules on lines of their own.
pub(super) fn needed(css: &str, drawing: &str) -> String {
    let classes = classes(drawing);
    let kept: Vec<&str> = css.lines().filter(|line| !line.starts_with('.') || applies(line, &classes)).collect();
    let rules = kept.iter().filter(|line| line.starts_with('.'));
    let mut names: BTreeSet<&str> = rules.flat_map(|rule| rule.split("var(").skip(1)).filter_map(name).collect();
    names.insert("--paper");
    let mut out = String::with_capacity(css.len() / 2);
    for line in kept {
        if line.starts_with('.') {
            out.push_str(line);
        } else {
            push_values(&mut out, line, &names);
        }
        out.push('\n');
    }
    out
}

/// Every class of the drawing.
fn classes(drawing: &str) -> BTreeSet<&str> {
    let lists = drawing.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    lists.flat_map(str::split_ascii_whitespace).collect()
}

/// True where one of the rule's selectors names only classes that are there.
fn applies(rule: &str, classes: &BTreeSet<&str>) -> bool {
    let selectors = rule.split('{').next().unwrap_or_default();
    let is_class = |c: char| c.is_ascii_alphanumeric() || c == '-';
    selectors.split(',').any(|selector| {
        selector
            .split('.')
            .skip(1)
            .all(|class| classes.contains(class.split(|c| !is_class(c)).next().unwrap_or_default()))
    })
}

/// The name of a custom property at the start of a text: "--ink" of "--ink);…".
fn name(text: &str) -> Option<&str> {
    text.split([')', ':', ',']).next().filter(|name| name.starts_with("--"))
}

/// Writes a line without the values of properties that nobody names.
fn push_values(out: &mut String, line: &str, names: &BTreeSet<&str>) {
    let mut rest = line;
    while let Some(start) = rest.find("--") {
        out.push_str(&rest[..start]);
        let end = rest[start..].find([';', '}']).map_or(rest.len(), |end| start + end);
        let after = if rest[end..].starts_with(';') { end + 1 } else { end };
        if name(&rest[start..]).is_some_and(|name| names.contains(name)) {
            out.push_str(&rest[start..after]);
        }
        rest = &rest[after..];
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSS: &str = ":root{--paper:#fff;--ink:#000;--rag-red:#c00;--rag-green:#0c0}\n\
        @media print{:root{--paper:#fff;--rag-red:#d00;}}\n\
        .chart{max-width:100%}\n.chart text{fill:var(--ink)}\n.rag-red{fill:var(--rag-red)}\n.on.rag-red,.rag-green{fill:var(--rag-green)}";

    #[test]
    fn rules_for_classes_that_are_not_there_go_with_their_values() {
        assert_eq!(
            needed(CSS, "<svg class=\"chart\"><rect class=\"rag-red line\"/></svg>"),
            ":root{--paper:#fff;--ink:#000;--rag-red:#c00;}\n@media print{:root{--paper:#fff;--rag-red:#d00;}}\n\
             .chart{max-width:100%}\n.chart text{fill:var(--ink)}\n.rag-red{fill:var(--rag-red)}\n"
        );
    }

    #[test]
    fn a_rule_stays_where_one_of_its_selectors_holds() {
        let kept = needed(CSS, "<svg class=\"chart\"><rect class=\"rag-green\"/></svg>");
        assert!(kept.contains(".on.rag-red,.rag-green{") && !kept.contains("\n.rag-red{"), "{kept}");
        assert!(needed(CSS, "<g class=\"on rag-red\"/>").contains("--rag-green:#0c0"));
    }
}
