/// A text as a YAML value in straight double quotes, whatever stands in it.
pub(super) fn quoted(text: &str) -> String {
    // Every JSON string is one of YAML too.
    serde_json::Value::from(text).to_string()
}

/// A text as a YAML value, without quotes where it plainly needs none.
pub(super) fn value(text: &str) -> String {
    let is_plain =
        text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '/' | '’' | '(' | ')' | ','))
            && text.starts_with(char::is_alphabetic)
            && text.trim() == text
            && text.contains(' ');
    if is_plain { text.to_owned() } else { quoted(text) }
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn only_words_that_yaml_cannot_misread_go_without_quotes() {
        assert_eq!(value("Hire more staff, soon"), "Hire more staff, soon");
        for (text, expected) in [
            ("yes", "\"yes\""),
            ("1.10", "\"1.10\""),
            ("Visits: all", "\"Visits: all\""),
            ("Say \"no\"", "\"Say \\\"no\\\"\""),
            ("A remark # here", "\"A remark # here\""),
        ] {
            assert_eq!(value(text), expected);
        }
    }
}
