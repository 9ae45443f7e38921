//! A theme that never ends, grows without end, or says what no page has.

use crate::Then::{First, Shows, Told};
use crate::{Row, check};

const HOME: &str = "themes/default/templates/home.html";
const WORDS: &str = "themes/default/words/en.ftl";

/// Rows with one file of a theme.
macro_rules! theme {
    ($($input:literal, $file:expr, $text:expr, $then:expr;)*) => {
        &[$(Row { input: $input, does: |site| site.file($file, $text), then: $then }),*]
    };
}

const ROWS: &[Row] = theme! {
    "a template that is no UTF-8", HOME, b"caf\xe9", Told(&["themes/default/templates/home.html:1:4 Y005"]);
    "a template of 50 MB", HOME, vec![b'a'; 50 << 20], Told(&["themes/default/templates/home.html Y004"]);
    "a template that is not closed", HOME, "{% if", First("themes/default/templates/home.html:1:4 T401");
    "a template that includes itself", HOME, "{% include \"home.html\" %}", First("T401");
    "a template that extends itself", HOME, "{% extends \"home.html\" %}", First("T401");
    "a template that reads a file of the machine", HOME, "{% include \"/etc/passwd\" %}", First("T401");
    "a template that climbs", HOME, "{% include \"../../secret\" %}", First("T401");
    "a template that asks for the environment", HOME, "{{ get_env(name=\"HOME\") }}", First("T401");
    "a template that fetches an address", HOME, "{{ load_data(url=\"https://evil.example\") }}", First("T401");
    "a template with 100,000 brackets", HOME, format!("{{{{ {} }}}}", "(".repeat(100_000)), First("themes/default/templates/home.html:1:43 T401");
    "a template with 10,000 conditions within conditions", HOME, "{% if 1 %}".repeat(10_000) + &"{% endif %}".repeat(10_000), First("themes/default/templates/home.html:1:399 T401");
    "a template that counts for ever", HOME, "{% for a in range(end=1000000000) %}{% for b in range(end=1000000000) %}x{% endfor %}{% endfor %}", First("themes/default/templates/home.html:1:13 T401");
    "words that are no UTF-8", WORDS, b"nav_home = \xff", Told(&["themes/default/words/en.ftl:1:12 Y005"]);
    "words that refer to themselves", WORDS, "nav_report = { nav_report }\n", First("themes/default/words/en.ftl:1:1 T402");
    "words that refer to one another", WORDS, "nav_report = { nav_home }\nnav_home = { nav_report }\n", First("themes/default/words/en.ftl:1:16 T402");
    "words that laugh a billion times", WORDS, "-a = { -b }{ -b }\n-b = x\nnav_report = { -a }{ -a }\n", Told(&["themes/default/words/en.ftl:3:16 T402"]);
    "words with 10,000 braces", WORDS, format!("nav_report = {}\n", "{ ".repeat(10_000)), First("themes/default/words/en.ftl:1:46 T402");
    "words that are markup", WORDS, "nav_report = <script>alert(1)</script>\n", Shows(&[("index.html", "&lt;script&gt;alert(1)&lt;/script&gt;")]);
    "words that turn the page round", WORDS, "nav_report = a\u{202e}b\n", Told(&["themes/default/words/en.ftl:1:15 Y116"]);
    "an asset whose name climbs", "themes/default/assets/..%2f..%2fx.css", "x", Shows(&[]);
    "an asset with a space in its name", "themes/default/assets/a b.css", "x", Told(&["themes/default/assets/a b.css Y012"]);
    "a font that is none", "themes/default/assets/own.woff2", "<script>", Shows(&[]);
};

#[test]
fn a_theme_ends_and_leads_nowhere() {
    check(ROWS);
}
