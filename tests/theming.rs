//! A council's own theme: what it may put in place of the default, and what it is told when that cannot be used.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::SiteTest;

/// The small site with a theme that is named in `site.yaml`.
fn themed() -> SiteTest {
    SiteTest::minimal().append("content/site.yaml", "theme: ours\n").file("themes/ours/assets/own.css", "")
}

fn errors(site: &SiteTest) -> String {
    let ran = site.run("build --format short");
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(!site.output().has("index.html"));
    ran.stderr
}

/// The stylesheet of the built site.
fn stylesheet(site: &SiteTest) -> String {
    let output = site.output();
    let (path, _) = output.files().iter().find(|(path, _)| path.ends_with(".css")).unwrap();
    output.text(path).to_owned()
}

#[test]
fn own_rules_end_the_stylesheet_and_cost_no_request() {
    let site = themed().file("themes/ours/assets/own.css", ":root { --link: #0a5a46; }");
    site.build();
    assert!(stylesheet(&site).ends_with(":root { --link: #0a5a46; }"));
    assert_eq!(site.output().text("index.html").matches("rel=\"stylesheet\"").count(), 1);
}

#[test]
fn one_template_one_logo_and_one_word_stand_in_place_of_the_programs() {
    let site = themed()
        .file("themes/ours/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .file("themes/ours/templates/footer.html", "<footer>Ours alone</footer>")
        .file("themes/ours/words/en.ftl", "nav_report = Our report\n");
    site.build();
    let home = site.output().text("index.html").to_owned();
    assert!(home.contains("<footer>Ours alone</footer>"));
    assert!(home.contains("<img class=\"logo\" src=\"assets/logo."));
    assert!(home.contains(">Our report</a>") && home.contains(">Scrutiny</a>"));
}

#[test]
fn a_theme_that_is_not_there_is_told_of_where_it_is_named() {
    let site = themed().replace("content/site.yaml", "theme: ours", "theme: our");
    assert!(
        errors(&site).contains(": error[C602]: there is no theme `our`; did you mean `ours`?"),
        "{}",
        errors(&site)
    );
    let site = themed().replace("content/site.yaml", "theme: ours", "theme: ../ours");
    assert!(errors(&site).contains("error[C602]"));
}

#[test]
fn words_that_no_page_prints_are_told_of_at_their_line() {
    let site = themed().file("themes/ours/words/en.ftl", "# ours\nnav_raport = Our report\n");
    assert!(
        errors(&site).contains("themes/ours/words/en.ftl:2:1: error[T402]: no page has a message `nav_raport`"),
        "{}",
        errors(&site)
    );
}

#[test]
fn a_site_in_welsh_has_welsh_words_and_dates_and_says_so() {
    let site = SiteTest::minimal().append("content/site.yaml", "language: cy\n");
    site.build();
    let home = site.output().text("index.html").to_owned();
    assert!(home.contains("<html lang=\"cy\">"));
    assert!(home.contains("7 Medi 2022"), "the small site speaks for a day in September");
    let reports = site.output().text("reports/index.html").to_owned();
    assert!(
        reports.contains(">Mawrth 2022</a>") && !reports.contains("March"),
        "a report without a title is its month"
    );
}

#[test]
fn a_page_leads_to_the_same_page_in_the_other_language() {
    let other = "translations:\n- {language: cy, name: Cymraeg, base_url: \"https://cynnydd.example.org/\"}\n";
    let site = SiteTest::minimal().append("content/site.yaml", other);
    site.build();
    let page = site.output().text("priorities/index.html").to_owned();
    assert!(page.contains("<link rel=\"alternate\" hreflang=\"cy\" href=\"https://cynnydd.example.org/priorities/\">"));
    assert!(page.contains("<a href=\"https://cynnydd.example.org/priorities/\" lang=\"cy\" hreflang=\"cy\""));
    let site =
        SiteTest::minimal().append("content/site.yaml", &other.replace("https://cynnydd.example.org/", "cynnydd"));
    assert!(errors(&site).contains("error[P241]: `cynnydd` cannot be the address of the site"), "{}", errors(&site));
}
