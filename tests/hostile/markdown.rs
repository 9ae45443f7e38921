//! Markdown made to exhaust a reader, or to be more than words.

use crate::Then::{First, Shows, Told};
use crate::{Row, check};

const NARRATIVE: &str = "content/periods/2022-09/narrative.md";

/// Rows whose narrative goes on like this.
macro_rules! text {
    ($($input:literal, $markdown:expr, $then:expr;)*) => {
        &[$(Row { input: $input, does: |site| site.append(NARRATIVE, &format!("\n{}\n", $markdown)), then: $then }),*]
    };
}

const REPORT: &str = "reports/2022-09/scrutiny/index.html";

const MUCH: &[Row] = text! {
    "50,000 opening brackets", "[".repeat(50_000), Shows(&[]);
    "50,000 brackets, each of which may be a link", "[a](".repeat(50_000), Shows(&[]);
    "50,000 brackets of links within links", "[".repeat(50_000) + &"](/actions/1.1/)".repeat(50_000), Told(&["content/periods/2022-09/narrative.md:3:1 W702", "content/periods/2022-09/narrative.md:3:50000 M310", "reports/2022-09/scrutiny/index.html:56:50086 H414"]);
    "50,000 pictures within pictures", "![".repeat(50_000) + &"](/a)".repeat(50_000), First("content/periods/2022-09/narrative.md:3:1 M304");
    "50,000 stars", "*".repeat(50_000) + "a" + &"*".repeat(50_000), Shows(&[]);
    "50,000 stars and underscores by turns", "*_".repeat(50_000) + "a", Shows(&[]);
    "50,000 stars with words between", "**a *b ".repeat(50_000), Shows(&[]);
    "50,000 backticks", "`".repeat(50_000) + "a", Shows(&[]);
    "runs of backticks, each longer than the last", (1..1500).map(|at| "`".repeat(at) + " ").collect::<String>(), Shows(&[]);
    "50,000 quotations within quotations", ">".repeat(50_000) + " a", Shows(&[]);
    "2,000 lists within lists", (0..2000).map(|at| "  ".repeat(at) + "- a\n").collect::<String>(), Shows(&[]);
    "50,000 lists on one line", "- ".repeat(50_000) + "a", Shows(&[]);
    "50,000 numbered lists on one line", "1. ".repeat(50_000) + "a", Shows(&[]);
    "a table of 10,000 columns", format!("|{}\n|{}\n|{}\n", "a|".repeat(10_000), "-|".repeat(10_000), "b|".repeat(10_000)), Shows(&[]);
    "a table of 1,000 columns and 5,000 short rows, which are filled up", format!("|{}\n|{}\n{}", "a|".repeat(1000), "-|".repeat(1000), "|b|\n".repeat(5000)), Shows(&[]);
    "30,000 definitions of one reference", "[a]: /actions/1.1/\n".repeat(30_000) + "\n[a]\n", Shows(&[]);
    "a definition of 100 KB that is used 10,000 times", format!("{}\n\n[a]: https://example.org/{}\n", "[a] ".repeat(10_000), "x".repeat(100_000)), Shows(&[]);
    "a title of 100 KB that is used 10,000 times", format!("{}\n\n[a]: /actions/1.1/ \"{}\"\n", "[a] ".repeat(10_000), "x".repeat(100_000)), Shows(&[]);
    "50,000 opening angles", "<".repeat(50_000), Shows(&[]);
    "50,000 openings of remarks", "<!--".repeat(50_000), First("content/periods/2022-09/narrative.md:3:1 M301");
    "50,000 openings of tags that never end", "<a ".repeat(50_000), Shows(&[]);
    "50,000 openings of declarations", "<!A ".repeat(50_000) + "<?".repeat(50_000).as_str() + &"<![CDATA[".repeat(50_000), First("content/periods/2022-09/narrative.md:3:1 M301");
    "50,000 entities", "&#x26;".repeat(50_000), Shows(&[]);
    "50,000 ampersands", "&".repeat(50_000), Shows(&[]);
    "50,000 backslashes", "\\".repeat(50_000), Shows(&[]);
    "50,000 headings of one name", "## Heading\n\n".repeat(50_000), Shows(&[]);
    "50,000 fences, none of them closed", "~~~\n".repeat(49_999), Shows(&[]);
    "50,000 bad links", "[the plan](javascript:a)\n\n".repeat(50_000), First("content/periods/2022-09/narrative.md:3:12 M302");
    "50,000 tags", "<b>\n\n".repeat(50_000), First("content/periods/2022-09/narrative.md:3:1 M301");
    "1,000 charts", "```chart\nshow: standing-bars\n```\n\n".repeat(1_000), Told(&["content/periods/2022-09/narrative.md:203:1 P122"]);
    "10,000 charts that cannot be read", "```chart\nshow: pie\n```\n\n".repeat(10_000), First("content/periods/2022-09/narrative.md:4:7 Y204");
    "8 MB of one paragraph", "word ".repeat(1_600_000), Shows(&[]);
    "1 MB of one word", "w".repeat(1_000_000), Shows(&[]);
    "a sentence of 100,000 short forms", "ABC ".repeat(100_000), Shows(&[]);
    "100,000 quotation marks", "“".repeat(100_000), Shows(&[]);
    "100,000 numbers", "3 children and 17 of 20, ".repeat(50_000), Shows(&[]);
};

const MORE: &[Row] = text! {
    "a script", "<script>alert(1)</script>", Told(&["content/periods/2022-09/narrative.md:3:1 M301"]);
    "a script within words", "Words <script>alert(1)</script> words.", Told(&["content/periods/2022-09/narrative.md:3:7 M301", "content/periods/2022-09/narrative.md:3:23 M301"]);
    "a drawing that runs", "<svg onload=alert(1)>", Told(&["content/periods/2022-09/narrative.md:3:1 M301"]);
    "a picture that runs when it fails", "<img src=x onerror=alert(1)>", Told(&["content/periods/2022-09/narrative.md:3:1 M301"]);
    "a frame", "<iframe src=https://evil.example></iframe>", Told(&["content/periods/2022-09/narrative.md:3:1 M301"]);
    "a remark that is no remark", "<!--> <script>alert(1)</script> -->", Shows(&[]);
    "a remark within a remark", "<!-- <!-- --> <b>x</b>", First("content/periods/2022-09/narrative.md:3:1 M301");
    "a tag in entities", "&lt;script&gt;alert(1)&lt;/script&gt;", Shows(&[(REPORT, "&lt;script&gt;alert(1)&lt;/script&gt;")]);
    "a tag in code", "`<script>alert(1)</script>`", Shows(&[(REPORT, "<code>&lt;script&gt;alert(1)&lt;/script&gt;</code>")]);
    "a tag in a fence, whose name breaks out of its attribute", "```a\"onclick=\"x\n<script>\n```", Shows(&[(REPORT, "&lt;script&gt;")]);
    "a tag in a heading", "## A <b onclick=x>heading</b>", Told(&["content/periods/2022-09/narrative.md:3:6 M301", "content/periods/2022-09/narrative.md:3:26 M301"]);
    "a tag in a cell", "| a |\n|---|\n| <script>x</script> |", Told(&["content/periods/2022-09/narrative.md:5:3 M301", "content/periods/2022-09/narrative.md:5:12 M301"]);
    "a template's signs", "{{ 7 * 7 }} {% include \"base.html\" %} {# x #} {{ site.title }}", Shows(&[(REPORT, "&#123;&#123; 7 * 7 }} &#123;% include &quot;base.html&quot; %} &#123;# x #} &#123;&#123; site.title }}")]);
    "the signs of the words' files", "{ $count -> [one] x *[other] y }", Shows(&[(REPORT, "{ $count -&gt; [one] x *[other] y }")]);
    "a chart with a field that runs", "```chart\nshow: standing-bars\nonload: alert(1)\n```", Told(&["content/periods/2022-09/narrative.md:5:1 Y201"]);
    "a chart that climbs", "```chart\nshow: standing-strip\naction: ../../x\n```", Told(&["content/periods/2022-09/narrative.md:4:7 P260", "content/periods/2022-09/narrative.md:5:9 Y205"]);
    "a chart of everything at once", "```chart\nshow: [standing-bars, slips]\n```", Told(&["content/periods/2022-09/narrative.md:4:7 Y204"]);
    "a chart of 1 MB", format!("```chart\nshow: {}\n```", "x".repeat(1_000_000)), Told(&["content/periods/2022-09/narrative.md:4:7 Y204"]);
};

#[test]
fn markdown_that_is_too_much_takes_no_more_time_than_its_length() {
    check(MUCH);
}

#[test]
fn markdown_is_words_and_nothing_else() {
    check(MORE);
}
