use super::tree::Style;
use serde_yaml::Number;

/// What a single value means, by the rules of YAML 1.2 as `serde_yaml` reads them.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Meaning<'v> {
    /// Nothing is written, or `null`.
    Nothing,
    /// `true` or `false`.
    Truth(bool),
    /// A number: `5.9` and `1.10` are numbers too.
    Number(Number),
    /// Text.
    Text(&'v str),
}

/// The meaning of `value`.
pub(super) fn meaning<'v>(value: &'v str, style: Style) -> Meaning<'v> {
    match style {
        Style::Absent => Meaning::Nothing,
        Style::Text => Meaning::Text(value),
        Style::Plain => match value {
            "" | "null" | "Null" | "NULL" | "~" => Meaning::Nothing,
            "true" | "True" | "TRUE" => Meaning::Truth(true),
            "false" | "False" | "FALSE" => Meaning::Truth(false),
            other => other.parse().map_or(Meaning::Text(other), Meaning::Number),
        },
    }
}
