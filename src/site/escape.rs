use std::io::{self, Write};

/// Signs by which a template begins something. In a finished page they tell of a template that was not filled in
/// (`audit/rule/artefacts.rs`), so that those of the author's own words are written as entities.
const SIGNS: [&str; 3] = ["{{", "{%", "{#"];

/// True where words hold what a template would take for its own.
pub(super) fn has_sign(words: &str) -> bool {
    memchr::memchr(b'{', words.as_bytes()).is_some() && SIGNS.iter().any(|sign| words.contains(sign))
}

/// Words as a page holds them: no markup, and no sign of a template.
///
/// # Errors
/// Where they cannot be written.
pub(super) fn write(words: &str, out: &mut dyn Write) -> io::Result<()> {
    if !has_sign(words) {
        return tera::escape_html(words, out);
    }
    let mut rest = words;
    while let Some(at) = rest.find('{') {
        let (before, after) = rest.split_at(at);
        tera::escape_html(before, out)?;
        out.write_all(b"&#123;")?;
        rest = after.get(1..).unwrap_or_default();
    }
    tera::escape_html(rest, out)
}

/// As [`write()`], in memory.
pub(super) fn escaped(words: &str) -> String {
    let mut out = Vec::with_capacity(words.len() + 16);
    // Writing to memory cannot fail.
    let written = write(words, &mut out);
    debug_assert!(written.is_ok(), "{written:?}");
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_a_template_are_printed_as_words_and_a_single_brace_stays() {
        assert_eq!(escaped("{{ 7*7 }} & {% x %}"), "&#123;&#123; 7*7 }} &amp; &#123;% x %}");
        assert_eq!(escaped("{ $x } <b>"), "{ $x } &lt;b&gt;");
    }
}
