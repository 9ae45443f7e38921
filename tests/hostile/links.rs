//! Links that run, hide where they lead, or lead nowhere.

use crate::Then::{First, Shows, Told};
use crate::{Row, check};

const NARRATIVE: &str = "content/periods/2022-09/narrative.md";
const SITE: &str = "content/site.yaml";

/// Rows whose narrative has one more paragraph.
macro_rules! paragraph {
    ($($input:literal, $markdown:expr, $then:expr;)*) => {
        &[$(Row { input: $input, does: |site| site.append(NARRATIVE, &format!("\n{}\n", $markdown)), then: $then }),*]
    };
}

const IN_MARKDOWN: &[Row] = paragraph! {
    "a link that runs", "[the plan](javascript:alert(1))", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link that runs, in mixed letters", "[the plan](JaVaScRiPt:alert(1))", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link that runs, in entities", "[the plan](&#106;ava&#x73;cript&colon;alert(1))", Told(&["content/periods/2022-09/narrative.md:3:1 M302"]);
    "a link that runs, in percent signs", "[the plan](javascript%3Aalert(1))", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link that runs, with a tab in it", "[the plan](<java\tscript:alert(1)>)", Told(&["content/periods/2022-09/narrative.md:3:13 M302"]);
    "a link that runs, with a line break as an entity in it", "[the plan](java&#10;script:alert(1))", Told(&["content/periods/2022-09/narrative.md:3:1 M302"]);
    "a link that runs, after a control character", "[the plan](<\u{1}javascript:alert(1)>)", Told(&["content/periods/2022-09/narrative.md:3:13 M302", "content/periods/2022-09/narrative.md:3:13 Y116"]);
    "a link that runs, after a space as an entity", "[the plan](&#32;javascript:alert(1))", Told(&["content/periods/2022-09/narrative.md:3:1 M302"]);
    "a link that runs, by a definition", "[the plan][p]\n\n[p]: javascript:alert(1)", Told(&["content/periods/2022-09/narrative.md:3:1 M302"]);
    "a definition that runs and that nothing uses", "Words.\n\n[p]: javascript:alert(1)", Shows(&[]);
    "an address in angles that runs", "<javascript:alert(1)>", Told(&["content/periods/2022-09/narrative.md:3:2 M302"]);
    "a link of Visual Basic", "[the plan](vbscript:msgbox(1))", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link that holds a page", "[the plan](data:text/html;base64,PHNjcmlwdD4=)", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link to a file of the reader", "[the plan](file:///etc/passwd)", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link to a page held in memory", "[the plan](blob:https://example.org/x)", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link to another host without a scheme", "[the plan](//evil.example/)", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link to another host by a backslash", "[the plan](/\\evil.example/)", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link whose scheme has no host", "[the plan](https:evil.example)", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link with another host's name before its own", "[the plan](https://bank.example@evil.example/)", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link with a password", "[the plan](https://user:pass@example.org/)", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link to a host that looks like another", "[the plan](https://еxample.org/)", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a link that breaks out of its attribute", "[the plan](https://example.org/\"onmouseover=\"alert(1))", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a title of a link that breaks out of its attribute", "[the plan](/actions/1.1/ '\"onmouseover=\"alert(1)')", Shows(&[("reports/2022-09/scrutiny/index.html", "&quot;onmouseover=&quot;alert(1)")]);
    "a picture that runs", "![a map](javascript:alert(1))", Told(&["content/periods/2022-09/narrative.md:3:1 M304"]);
    "a picture of another site, which would tell it who reads", "![a map](https://evil.example/p.png)", Told(&["content/periods/2022-09/narrative.md:3:1 M304"]);
    "a picture that holds itself", "![a map](data:image/svg+xml,<svg/onload=alert(1)>)", First("content/periods/2022-09/narrative.md:3:1 M304");
    "words of a picture that break out of their attribute", "![\" onerror=\"alert(1)](/documents/map.png)", Told(&["content/periods/2022-09/narrative.md:3:1 M304"]);
    "a link that climbs out of the site", "[the plan](/../../etc/passwd)", Told(&["content/periods/2022-09/narrative.md:3:12 M303"]);
    "a link that climbs in percent signs", "[the plan](/%2e%2e/%2e%2e/)", Told(&["content/periods/2022-09/narrative.md:3:12 M303"]);
    "a document that climbs", "[the plan](/documents/../../x)", Told(&["content/periods/2022-09/narrative.md:3:12 M303"]);
    "a relative link that climbs", "[the plan](../../../)", Told(&["content/periods/2022-09/narrative.md:3:12 M302"]);
    "a message to many, hidden in an address", "[write](mailto:a@example.org%0D%0ABcc:b@example.org)", Shows(&[]);
    "a telephone that runs a code", "[call](tel:*%2306%23)", Shows(&[]);
    "a measure that climbs", "[1](measure:../../x/2022-03)", Told(&["content/periods/2022-09/narrative.md:3:5 M307"]);
    "a place on the page that breaks out of its attribute", "[the plan](#\"onmouseover=\"alert(1))", Told(&["reports/2022-09/scrutiny/index.html:56:96 H402"]);
};

/// Rows whose site has other fields.
macro_rules! fields {
    ($($input:literal, $file:literal, $from:literal, $to:literal, $then:expr;)*) => {
        &[$(Row { input: $input, does: |site| site.replace($file, $from, $to), then: $then }),*]
    };
}

const IN_FIELDS: &[Row] = fields! {
    "the address of evidence runs", "content/evidence.yaml", "title: An audit", "link: \"javascript:alert(1)\"\n  title: An audit", Told(&["content/evidence.yaml:9:9 P241"]);
    "the address of evidence runs, with a space before it", "content/evidence.yaml", "title: An audit", "link: \" javascript:alert(1)\"\n  title: An audit", Told(&["content/evidence.yaml:9:9 P241"]);
    "the address of evidence runs, with a line break in it", "content/evidence.yaml", "title: An audit", "link: \"java\\nscript:alert(1)\"\n  title: An audit", Told(&["content/evidence.yaml:9:9 P241"]);
    "the address of evidence holds a page", "content/evidence.yaml", "title: An audit", "link: \"data:text/html,x\"\n  title: An audit", Told(&["content/evidence.yaml:9:9 P241"]);
    "the address of evidence has no scheme", "content/evidence.yaml", "title: An audit", "link: //evil.example/\n  title: An audit", Told(&["content/evidence.yaml:9:9 P241"]);
    "the address of evidence has a password", "content/evidence.yaml", "title: An audit", "link: \"https://a:b@evil.example/\"\n  title: An audit", Told(&["content/evidence.yaml:9:9 P241"]);
    "the address of evidence breaks out of its attribute", "content/evidence.yaml", "title: An audit", "link: 'https://a.example/\"onclick=\"x'\n  title: An audit", Told(&["content/evidence.yaml:9:9 P241"]);
    "the address of a licence runs", "content/site.yaml", "contact:", "licence: {name: L, url: \"javascript:alert(1)\"}\ncontact:", Told(&["content/site.yaml:5:25 P241"]);
    "the address of the site runs", "content/site.yaml", "https://example.org/plan/", "javascript:alert(1)/", Told(&["content/site.yaml:4:11 P241"]);
    "the address of the site climbs", "content/site.yaml", "https://example.org/plan/", "https://example.org/../", Told(&["content/site.yaml:4:11 P241"]);
    "the address of the site has a password", "content/site.yaml", "https://example.org/plan/", "https://a:b@example.org/", Told(&["content/site.yaml:4:11 P241"]);
    "the address of a translation runs", "content/site.yaml", "contact:", "translations: [{language: cy, name: Cymraeg, base_url: \"javascript:x/\"}]\ncontact:", Told(&["content/site.yaml:5:56 P241"]);
    "the e-mail of the office holds a header", "content/site.yaml", "email: office@example.org", "email: \"a@example.org?bcc=b@example.org\"", Told(&["content/site.yaml:7:10 P241"]);
    "the e-mail of the office breaks out of its attribute", "content/site.yaml", "email: office@example.org", "email: 'a\"onclick=\"x@example.org'", Told(&["content/site.yaml:7:10 P241"]);
    "the telephone of the office breaks out of its attribute", "content/site.yaml", "email: office@example.org", "phone: '0\"onclick=\"x'", Shows(&[("accessibility/index.html", "0&quot;onclick=&quot;x")]);
    "the language of the pages breaks out of its attribute", "content/site.yaml", "contact:", "language: 'en\" onclick=\"x'\ncontact:", First("content/site.yaml:5:11 P241");
    "a correction is of a page of another site", "content/corrections.yaml", "since:", "where: //evil.example/\n  since:", Told(&["content/corrections.yaml:3:10 P241"]);
    "a correction is of a page that runs", "content/corrections.yaml", "since:", "where: \"javascript:alert(1)\"\n  since:", Told(&["content/corrections.yaml:3:10 P241"]);
};

#[test]
fn a_link_of_a_text_leads_where_it_says_and_runs_nothing() {
    check(IN_MARKDOWN);
}

#[test]
fn an_address_in_a_field_leads_where_it_says_and_runs_nothing() {
    assert!(crate::support::SiteTest::minimal().read(SITE).contains("base_url"));
    check(IN_FIELDS);
}
