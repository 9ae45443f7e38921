#![allow(clippy::unwrap_used)]
use super::{Page, left_out, read};
use crate::paper::drawing::Drawings;
use crate::paper::model::{Block, Cell};
use crate::paper::testing::{outlined, split, words_of_blocks, words_of_page};
use crate::paper::tree::parse;
use crate::plan;
use crate::report::{Report, Timeline};
use crate::site::{Grounds, Pages, Stopwatch, render};
use crate::source::ThemeFiles;

const PAGE: Page<'_> = Page {
    html: "",
    address: "reports/2022-10/",
    base_url: "https://example.org/plan/",
    prefix: "a",
    notice: "Note",
    level: 1,
};

/// What `<main>` around a piece of a page says, as an outline.
fn said(main: &str) -> String {
    let html = format!("<html><body><main><h1>Title</h1>{main}</main></body></html>");
    outlined(&read(&Page { html: &html, ..PAGE }, &mut Drawings::default()).blocks)
}

#[test]
fn spaces_of_the_source_are_one_space_and_lines_are_kept() {
    assert_eq!(said("<p> One\n  <b>two </b> three<br>\n four <br></p>"), "One *two *three / four\n");
    assert_eq!(said("<div>Loose <p>own</p> words</div>"), "Loose\nown\nwords\n");
}

#[test]
fn headings_leave_out_no_level_and_lead_nowhere() {
    let page = "<h2 id=a><a href=\"#a\">A</a></h2><h4>B</h4><div><h2>C</h2></div>";
    assert_eq!(said(page), "## A\n### B\n## C\n");
}

#[test]
fn a_numbered_paragraph_has_its_number_in_a_place_of_its_own() {
    let page =
        "<p id=p3 class=numbered><a class=para href=\"#p3\">3</a> Words of <a href=\"../../roles/psw/\">hers</a>.</p>";
    assert_eq!(said(page), "3 Words of hers(https://example.org/plan/roles/psw/).\n");
}

#[test]
fn a_link_stays_one_link_whatever_its_words_look_like() {
    let page = "<p><a href=\"../../actions/1.1/\"><b>1.1</b> Review</a> <b>now</b></p>";
    assert_eq!(said(page), "1.1 Review(https://example.org/plan/actions/1.1/) *now*\n");
}

#[test]
fn terms_become_labels_unless_a_term_has_a_shape() {
    assert_eq!(said("<dl class=facts><div><dt>Date</dt><dd>May</dd></div></dl>"), "Date:\n  May\n");
    assert_eq!(said("<dl><dt>Was</dt><dd><del>A</del></dd><dd><ins>B</ins></dd></dl>"), "Was:\n  A\n  B\n");
    let key = "<svg class=s><symbol id=g-red viewBox=\"0 0 16 16\"></symbol></svg><dl class=key><div><dt>\
        <span class=status><svg class=glyph aria-hidden=true><use href=\"#g-red\"/></svg>Red</span></dt><dd>Bad</dd></div></dl>";
    assert_eq!(said(key), "-\n  {mark-red}*Red*\n  Bad\n");
}

#[test]
fn rows_in_named_groups_are_a_table_a_group() {
    let page = "<table><caption>All</caption><thead><tr><th scope=col>A<th scope=col class=n>B</tr></thead>"
        .replace("<th scope=col class=n>B", "</th><th scope=col class=n>B</th>")
        + "<tbody><tr><th colspan=2 scope=rowgroup><a href=x>One</a> 1 row</th></tr><tr><th scope=row>a</th><td class=n>1</td></tr></tbody>\
           <tbody><tr><th colspan=2>Two</th></tr><tr><th scope=row>b</th></tr></tbody></table>";
    let expected =
        "*All*\n[One(https://example.org/plan/reports/2022-10/x) 1 row] A | B\n  a | 1\n[Two] A | B\n  b | \n";
    assert_eq!(said(&page), expected);
}

#[test]
fn a_table_says_which_cells_head_their_rows_and_which_columns_hold_numbers() {
    let html = "<main><table><caption>C</caption><thead><tr><th>A</th><th class=n>B</th></tr></thead><tbody><tr><th>a</th><td>1</td></tr></tbody></table></main>";
    let content = read(&Page { html, ..PAGE }, &mut Drawings::default());
    let [Block::Table(table)] = &content.blocks[..] else { unreachable!("one table") };
    assert_eq!(table.columns.iter().map(|column| column.numeric).collect::<Vec<_>>(), [false, true]);
    assert_eq!(table.rows[0].iter().map(|cell: &Cell| cell.heads_row).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn a_figure_keeps_its_wide_drawing_with_its_words_and_then_its_table() {
    let svg = |id: &str, width: u32, height: u32| {
        format!(
            "<svg class=chart id={id} viewBox=\"0 0 {width} {height}\" role=img><title>Up</title><desc>It rose.</desc></svg>"
        )
    };
    let figure = |height| {
        format!(
            "<figure><figcaption><p>Up</p><p>By month</p></figcaption><div class=\"drawing wide\">{}</div><div class=\"drawing narrow\">{}</div>\
             <table><caption>T</caption></table><p>Source</p></figure>",
            svg("b-w", 640, height),
            svg("b-n", 320, height)
        )
    };
    assert_eq!(said(&figure(300)), "<a-b-w.svg> Up. By month: It rose.\nSource\n");
    assert_eq!(said(&figure(1500)), "*Up*\nBy month\nSource\n");
}

#[test]
fn a_notice_is_called_by_its_first_line_or_its_label() {
    let page = "<div class=notice><p><strong>Late paper</strong></p><p>Why.</p></div><section class=\"notice corrected\" aria-label=Corrections><p>Was.</p></section>";
    assert_eq!(said(page), "! Late paper\n  Why.\n! Corrections\n  Was.\n");
    assert_eq!(said("<div class=notice><p>No label.</p></div>"), "! Note\n  No label.\n");
}

#[test]
fn how_to_cite_the_page_and_where_the_newest_stands_are_not_printed() {
    assert_eq!(said("<p class=notice>Old. <a href=x>Newest</a></p><p>Kept</p><p class=cite>Cite it</p>"), "Kept\n");
}

#[test]
fn the_files_that_a_figure_offers_are_not_printed_on_pages_old_or_new() {
    let files = "Download <a href=a.svg download>the picture</a> or <a href=a.csv download>the figures</a>.";
    let (old, new) = (format!("Source: No. 1. {files}"), format!("Source: No. 1. <span class=take>{files}</span>"));
    for line in [&old, &new] {
        assert_eq!(said(&format!("<p class=source>{line}</p>")), "Source: No. 1.\n");
    }
    assert_eq!(
        said("<p class=source>Source: <a href=\"/x\">a report</a>.</p>"),
        "Source: a report(https://example.org/x).\n"
    );
}

#[test]
fn what_is_not_known_is_read_as_its_words() {
    let page = "<custom-thing>Kept <kbd>too</kbd></custom-thing><details><summary>Open</summary>Inside</details><svg role=img aria-label=\"Rose\"></svg>";
    assert_eq!(said(page), "Kept too\n*Open*\nInside\nRose\n");
    assert_eq!(
        said("<p hidden>No</p><script>no</script><nav class=pager>No</nav><svg aria-hidden=true><text>no</text></svg>"),
        ""
    );
}

#[test]
fn flags_stand_in_a_row_and_what_has_a_line_of_its_own_keeps_it() {
    assert_eq!(said("<ul class=flags><li>Stale</li><li>Undated</li></ul>"), "Stale, Undated\n");
    assert_eq!(said("<p>May <span class=overdue>2 weeks overdue</span>Due by</p>"), "May / 2 weeks overdue / Due by\n");
    assert_eq!(said("<dl><dt>A</dt><dd>May<span>Due by</span></dd></dl>"), "A:\n  May / Due by\n");
}

/// Every selector that the stylesheet keeps from print on every page.
fn kept_from_print() -> Vec<String> {
    let css = include_str!("../../../themes/default/assets/style.css");
    let print = css.split("@media print {\n  :root:root").nth(1).unwrap();
    let mut kept = Vec::new();
    for rule in print.lines().filter_map(|line| line.trim().strip_suffix("{ display: none; }")) {
        let mut depth = 0;
        let parts = rule.split(|c| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            c == ',' && depth == 0
        });
        kept.extend(parts.map(|part| part.trim().to_owned()));
    }
    kept
}

#[test]
fn a_paper_leaves_out_what_print_leaves_out() {
    // What stands around `<main>`, forms that only a script shows, and what the Cabinet edition drops to fit one side.
    let elsewhere = [
        ".filters p:not(.on, .shown)",
        ".filters button",
        ".masthead :is(nav, .site-find)",
        ".results button",
        ".foot ul",
        "[id$=\"standing-matrix\"] .drawing",
    ];
    let kept = kept_from_print();
    let own: Vec<&str> = kept.iter().map(String::as_str).filter(|selector| !selector.contains("one-page")).collect();
    let simple: Vec<&str> = own.iter().copied().filter(|selector| !elsewhere.contains(selector)).collect();
    let classes: Vec<String> = left_out::CLASSES.iter().map(|class| format!(".{class}")).collect();
    assert_eq!(sorted(simple), sorted(classes.iter().map(String::as_str).collect()));
}

fn sorted(mut all: Vec<&str>) -> Vec<&str> {
    all.sort_unstable();
    all
}

/// Every page of the example.
fn pages() -> Pages {
    let sources = crate::paper::testing::example();
    let (plan, ..) = plan::load(&sources);
    let timeline = Timeline::new(&plan);
    let reports: Vec<Report<'_>> = (0..plan.periods.len()).map(|at| Report::new(&timeline, at)).collect();
    let theme = ThemeFiles::default();
    let grounds = Grounds {
        sources: &sources,
        theme: &theme,
        timeline: &timeline,
        reports: &reports,
        allowed: &[],
        freezing: None,
    };
    render(grounds, &Stopwatch::stopped()).unwrap().pages
}

#[test]
fn every_word_of_every_page_of_the_example_is_in_its_blocks_and_in_order() {
    let pages = pages();
    let mut read_pages = 0;
    for (path, bytes) in pages.iter().filter(|(path, _)| path.as_str().ends_with(".html")) {
        let html = std::str::from_utf8(bytes).unwrap();
        let content = read(&Page { html, ..PAGE }, &mut Drawings::default());
        let mut blocks = Vec::new();
        words_of_blocks(&content.blocks, &mut blocks);
        let page = words_of_page(html);
        let mut found = blocks.iter();
        for (at, word) in page.iter().enumerate() {
            let before = &page[at.saturating_sub(8)..at];
            assert!(found.any(|said| said == word), "{}: after {before:?} there is no {word:?}", path.as_str());
        }
        read_pages += 1;
    }
    assert!(read_pages > 200, "{read_pages}");
}

#[test]
fn the_tree_of_a_page_has_all_words_that_stand_between_its_tags() {
    for (path, bytes) in pages().iter().filter(|(path, _)| path.as_str().ends_with(".html")) {
        let html = std::str::from_utf8(bytes).unwrap();
        let mut bare = String::new();
        let mut rest = html;
        while let Some((words, tag)) = rest.split_once('<') {
            bare.push_str(words);
            rest = tag.split_once('>').map_or("", |(_, rest)| rest);
        }
        let (mut stripped, mut parsed) = (Vec::new(), Vec::new());
        split(&bare.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&"), &mut stripped);
        split(&parse(html).text(), &mut parsed);
        assert_eq!(stripped, parsed, "{}", path.as_str());
    }
}
