#![allow(clippy::unwrap_used)]
use super::*;
use crate::chart::testing::{both, golden, golden_wide, titles, vocabulary};
use Said::{NoVerdict, Nothing, Told, Written};
use Verdict::{Concern, Mixed, Progress};

fn visit(title: &'static str, short: &'static str, iso: &'static str, kind: &'static str) -> VisitHead<'static> {
    let when = PeriodName { title: title.into(), short: short.into(), iso: iso.into() };
    VisitHead { when, kind: kind.into() }
}

fn visits() -> Vec<VisitHead<'static>> {
    vec![
        visit("October 2021", "Oct 2021", "2021-10", "Inspection"),
        visit("12 October 2022", "Oct 2022", "2022-10-12", "Monitoring visit"),
    ]
}

fn row(label: &'static str, title: &'static str, said: &[Said], counts: [u32; 6], primary: u32) -> FindingRow<'static> {
    FindingRow { label: label.into(), title: title.into(), said: said.to_vec(), counts, primary: Some(primary) }
}

fn ordinary() -> Vec<FindingRow<'static>> {
    vec![
        row("1", "Risk at the front door", &[Written(Concern), Written(Progress)], [6, 4, 2, 1, 0, 0], 5),
        row("2", "Strategy discussions and investigations", &[Written(Concern), Told(Progress)], [3, 9, 1, 0, 2, 0], 4),
        row("3", "Caseloads", &[Written(Concern), Written(Concern)], [1, 2, 0, 4, 0, 1], 3),
        row("5", "Plans and planning", &[Written(Concern), Written(Mixed)], [12, 14, 7, 2, 3, 0], 12),
        row("8", "Recruitment and retention", &[NoVerdict, Told(Mixed)], [0, 1, 0, 0, 0, 0], 0),
        row("9", "Stable leadership", &[Written(Mixed), Nothing], [0; 6], 0),
        row("10", "Homes near to family and school", &[Nothing, Nothing], [0; 6], 0),
    ]
}

fn chart(visits: Vec<VisitHead<'static>>, rows: Vec<FindingRow<'static>>) -> FindingMatrix<'static> {
    FindingMatrix { visits, rows, words: vocabulary() }
}

#[test]
fn ordinary_findings() {
    golden("finding_matrix_ordinary", &chart(visits(), ordinary()));
}

#[test]
fn one_visit_whose_plan_names_no_first_finding() {
    let rows = ordinary().into_iter().map(|row| FindingRow { primary: None, ..row });
    golden("finding_matrix_one_period", &chart(visits()[..1].to_vec(), rows.collect()));
}

#[test]
fn findings_before_the_first_visit() {
    golden("finding_matrix_no_visit", &chart(Vec::new(), ordinary()));
}

#[test]
fn no_data_says_so() {
    golden("finding_matrix_no_data", &chart(visits(), Vec::new()));
    both(&chart(Vec::new(), Vec::new()));
}

#[test]
fn all_of_one_status() {
    let rows = vec![row("1", "Caseloads", &[Written(Progress); 2], [0, 3, 0, 0, 0, 0], 3)];
    golden("finding_matrix_one_status", &chart(visits(), rows));
}

#[test]
fn many_visits_keep_their_shapes_and_a_key_says_the_words() {
    let many = chart(visits().into_iter().cycle().take(9).collect(), ordinary());
    golden("finding_matrix_many_visits", &many);
    let [(wide, _), _] = both(&chart(visits().into_iter().cycle().take(24).collect(), ordinary()));
    assert!(wide.size().0 > 640.0, "a visit is never left out");
}

#[test]
fn two_hundred_findings() {
    golden_wide("finding_matrix_200_rows", &chart(visits(), ordinary().into_iter().cycle().take(200).collect()));
}

#[test]
fn long_words_are_cut_or_wrapped_and_markup_stays_text() {
    let title = "Agree <the> “pathway” & publish it with partners, families, schools and the Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch agency";
    let mut long =
        chart(visits(), vec![row("Recommendation 12(b)(iv)", title, &[Told(Concern)], [1, 0, 500, 0, 1, 1], 3)]);
    long.visits[1].kind = "Joint targeted area inspection of <multi-agency> arrangements".into();
    golden("finding_matrix_long_words", &long);
}

#[test]
fn a_number_of_first_namings_that_nobody_knows_is_not_nought() {
    let mut rows = ordinary();
    rows[0].primary = None;
    let chart = chart(visits(), rows);
    both(&chart);
    let table = chart.table();
    let column = table.columns.iter().position(|column| column.label == "Naming it first").unwrap();
    assert_eq!(table.rows[0].cells[column - 1].text, "Not said");
    assert_eq!(table.rows[5].cells[column - 1].text, "0");
}

#[test]
fn a_finding_that_nobody_mentions_and_no_action_names_says_so_in_words() {
    for (svg, _) in both(&chart(visits(), ordinary()[5..].to_vec())) {
        let text = svg.inline().replace("</text>", " ").replace(char::is_control, "");
        assert!(text.contains("No action names it"), "{text}");
        assert!(text.contains("No visit mentions it"), "{text}");
    }
}

#[test]
fn a_verdict_that_was_only_told_is_drawn_apart_and_said_to_be_so() {
    let chart = chart(visits(), ordinary());
    for (_, elements) in both(&chart) {
        let told = elements.iter().filter(|element| element.is("use", "told")).count();
        let said = elements.iter().filter(|e| e.name == "text" && e.text.contains("told so far")).count();
        assert_eq!((told, said), (2, 2));
    }
    let [(_, wide), _] = both(&chart);
    assert!(titles(&wide).contains(&"2, 12 October 2022: progress, by word of mouth"));
    assert_eq!(chart.table().rows[1].cells[1].text, "Progress (by word of mouth)");
}

#[test]
fn a_dash_in_the_picture_is_words_in_the_table() {
    let table = chart(visits(), ordinary()).table();
    assert_eq!(table.rows[5].cells[1].text, "Not mentioned");
    assert_eq!(table.rows[4].cells[0].text, "Mentioned without a verdict");
}

#[test]
fn bars_begin_at_one_line_and_share_one_scale() {
    let rows = vec![row("1", "a", &[], [10, 0, 0, 0, 0, 0], 0), row("2", "b", &[], [40, 0, 0, 0, 0, 0], 0)];
    for (_, elements) in both(&chart(visits(), rows)) {
        let bars: Vec<_> = elements.iter().filter(|element| element.is("rect", "rag-finished")).collect();
        assert!((bars[0].number("x") - bars[1].number("x")).abs() < 0.01);
        let ratio = (bars[1].number("width") + 1.0) / (bars[0].number("width") + 1.0);
        assert!((ratio - 4.0).abs() < 0.02, "{ratio}");
    }
}

#[test]
fn no_verdict_wears_the_shape_of_a_status() {
    let [(svg, _), _] = both(&chart(visits(), ordinary()));
    let outlines: Vec<&str> =
        svg.inline().split("<symbol").skip(1).filter_map(|symbol| symbol.split(" d=\"").nth(1)).collect();
    for (at, outline) in outlines.iter().enumerate() {
        let path = outline.split('"').next();
        assert!(outlines[at + 1..].iter().all(|other| other.split('"').next() != path));
    }
    assert_eq!(outlines.len(), 9, "six statuses and three verdicts");
}
