//! Which findings are not answered? What visits said of each finding, and the actions that name it.

use super::{Draft, counted, sentences, source_of, time_name, vocabulary};
use crate::chart::{FindingMatrix, FindingRow, Said, VisitHead, Vocabulary, short_month};
use crate::plan::{Basis, Precision, Verdict, Visit, VisitKind, address};
use crate::report::{Coverage, Report, VisitVerdict, coverage};
use crate::site::desk::Desk;
use crate::words::{Words, key, say};

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>) -> Draft<'t> {
    let words = desk.words;
    let covered = coverage(report);
    let visits =
        covered.first().map_or_else(Vec::new, |first| first.verdicts.iter().map(|of| head(words, of.visit)).collect());
    let firsts = desk.plan.actions.iter().any(|action| action.findings.primary.is_some());
    let rows: Vec<FindingRow<'t>> = covered.iter().map(|of| row(of, firsts)).collect();
    let headline = headline(words, &rows);
    let title = &report.period().title;
    Draft {
        subtitle: say!(words, finding_matrix_subtitle, report = title),
        description: description(words, &rows, visits.len()),
        headline,
        source: match visits.len() {
            0 => source_of(desk, report),
            _ => say!(words, finding_matrix_source, report = title),
        },
        links: covered.iter().map(|of| address::finding(&of.finding.id)).collect(),
        anchors: Vec::new(),
        chart: Box::new(FindingMatrix {
            visits,
            rows,
            words: Vocabulary { empty: say!(words, finding_matrix_empty), ..vocabulary(desk) },
        }),
    }
}

fn head<'t>(words: &'t Words, visit: &Visit) -> VisitHead<'t> {
    let kind = match visit.doc.kind {
        VisitKind::Inspection => say!(words, finding_matrix_inspection),
        VisitKind::MonitoringVisit => say!(words, finding_matrix_monitoring_visit),
        VisitKind::PeerReview => say!(words, finding_matrix_peer_review),
    };
    let from = visit.doc.from;
    let short = match from.precision() {
        Precision::Day | Precision::Month => short_month(words, from.first()),
        Precision::Quarter | Precision::Year | Precision::FinancialYear => words.when(from),
    };
    VisitHead { when: time_name(words, from, short), kind: kind.into() }
}

fn row<'t>(of: &Coverage<'t>, firsts: bool) -> FindingRow<'t> {
    FindingRow {
        label: of.finding.id.as_str().into(),
        title: of.finding.title.as_str().into(),
        said: of.verdicts.iter().map(said).collect(),
        counts: of.tally.counts(),
        primary: firsts.then(|| u32::try_from(of.primary.len()).unwrap_or(u32::MAX)),
    }
}

/// What a visit said. What was only predicted of it is not the visit's own word.
fn said(of: &VisitVerdict<'_>) -> Said {
    match (of.verdict, of.basis) {
        (Some(verdict), Some(Basis::Verbal)) => Said::Told(verdict),
        (Some(verdict), _) => Said::Written(verdict),
        (None, _) if of.claims.iter().any(|claim| claim.basis != Basis::Predicted) => Said::NoVerdict,
        (None, _) => Said::Nothing,
    }
}

/// The newest verdict on a finding.
fn newest(row: &FindingRow<'_>) -> Option<Verdict> {
    row.said.iter().rev().find_map(|said| match said {
        Said::Told(verdict) | Said::Written(verdict) => Some(*verdict),
        Said::Nothing | Said::NoVerdict => None,
    })
}

fn unanswered(row: &FindingRow<'_>) -> bool {
    row.counts.iter().all(|count| *count == 0)
}

/// Findings without an action; or, where there is none, how the newest verdicts stand.
fn headline(words: &Words, rows: &[FindingRow<'_>]) -> String {
    let total = rows.len();
    let open = rows.iter().filter(|row| unanswered(row)).count();
    match (open, total) {
        (_, 0) => return say!(words, finding_matrix_headline_empty).to_owned(),
        (0, _) => {}
        (1, 1) => return say!(words, finding_matrix_headline_only_unanswered).to_owned(),
        (open, total) if open == total => return say!(words, finding_matrix_headline_none_answered, all = total),
        (open, total) => return say!(words, finding_matrix_headline_unanswered, count = open, all = total),
    }
    if let Some(verdict) = newest(&rows[0]).filter(|verdict| rows.iter().all(|row| newest(row) == Some(*verdict))) {
        let verdict = match verdict {
            Verdict::Progress => say!(words, finding_matrix_all_progress),
            Verdict::Mixed => say!(words, finding_matrix_all_mixed),
            Verdict::Concern => say!(words, finding_matrix_all_concern),
        };
        return say!(words, finding_matrix_headline_alike, all = total, verdict = verdict);
    }
    match verdicts(words, rows) {
        Some(verdicts) => say!(words, finding_matrix_headline_verdicts, all = total, verdicts = verdicts),
        None => say!(words, finding_matrix_headline_no_verdict, all = total),
    }
}

/// "5 progress, 3 mixed, 1 concern"; nothing where no finding has a verdict.
fn verdicts(words: &Words, rows: &[FindingRow<'_>]) -> Option<String> {
    let count = |wanted: Option<Verdict>| rows.iter().filter(|row| newest(row) == wanted).count();
    if rows.iter().all(|row| newest(row).is_none()) {
        return None;
    }
    let all = [
        (count(Some(Verdict::Progress)), key::finding_matrix_count_progress),
        (count(Some(Verdict::Mixed)), key::finding_matrix_count_mixed),
        (count(Some(Verdict::Concern)), key::finding_matrix_count_concern),
        (count(None), key::finding_matrix_count_none),
    ];
    Some(counted(words, all).join(", "))
}

fn description(words: &Words, rows: &[FindingRow<'_>], visits: usize) -> String {
    let forgotten: Vec<&str> = rows
        .iter()
        .filter(|row| visits > 0 && unanswered(row) && row.said.iter().all(|said| *said == Said::Nothing))
        .map(|row| &*row.label)
        .collect();
    let count = forgotten.len();
    sentences([
        Some(say!(words, finding_matrix_description, count = visits)),
        (count > 0)
            .then(|| say!(words, finding_matrix_description_forgotten, count = count, findings = forgotten.join(", "))),
        Some(say!(words, finding_matrix_description_table).to_owned()),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::testing::english;
    use proptest::prelude::*;

    fn row(said: &[Said], actions: u32) -> FindingRow<'static> {
        FindingRow {
            label: "1".into(),
            title: "t".into(),
            said: said.to_vec(),
            counts: [actions, 0, 0, 0, 0, 0],
            primary: None,
        }
    }

    const PROGRESS: Said = Said::Written(Verdict::Progress);
    const CONCERN: Said = Said::Written(Verdict::Concern);

    #[test]
    fn findings_without_an_action_come_before_any_verdict() {
        assert_eq!(headline(english(), &[]), "The plan names no findings yet");
        assert_eq!(headline(english(), &[row(&[PROGRESS], 0)]), "No action names the only finding");
        assert_eq!(headline(english(), &[row(&[], 0), row(&[], 1)]), "1 of 2 findings has no action that names it");
        assert_eq!(headline(english(), &[row(&[], 0), row(&[], 0)]), "No action names any of the 2 findings");
        let said = headline(english(), &[row(&[], 0), row(&[], 0), row(&[CONCERN], 1)]);
        assert_eq!(said, "2 of 3 findings have no action that names them");
    }

    #[test]
    fn where_every_finding_has_actions_the_newest_verdicts_are_counted() {
        let rows = [
            row(&[CONCERN, PROGRESS], 1),
            row(&[CONCERN, Said::Nothing], 2),
            row(&[CONCERN, Said::Told(Verdict::Mixed)], 2),
            row(&[Said::NoVerdict, Said::Nothing], 2),
        ];
        let said = headline(english(), &rows);
        assert_eq!(said, "All 4 findings have actions; newest verdicts: 1 progress, 1 mixed, 1 concern, 1 none");
        assert!(said.split(' ').count() <= 15);
        let alike = [row(&[PROGRESS, CONCERN], 1), row(&[CONCERN], 1)];
        assert_eq!(headline(english(), &alike), "All 2 findings have actions; the newest verdict on each is concern");
        assert_eq!(headline(english(), &alike[..1]), "The only finding has actions; the newest verdict is concern");
        assert_eq!(
            headline(english(), &[row(&[], 1)]),
            "The only finding has actions; no visit has given a verdict yet"
        );
    }

    #[test]
    fn a_finding_that_nobody_speaks_of_is_named_in_the_description() {
        let said = description(english(), &[row(&[Said::Nothing], 0)], 1);
        assert!(said.contains("Finding 1 is named by no action and mentioned by no visit."), "{said}");
        assert!(!description(english(), &[row(&[CONCERN], 0)], 1).contains("mentioned by no visit"));
        assert!(
            !description(english(), &[row(&[], 0)], 0).contains("mentioned by no visit"),
            "there was none to mention it"
        );
    }

    fn rows() -> impl Strategy<Value = Vec<FindingRow<'static>>> {
        let verdict = || prop::sample::select(vec![Verdict::Progress, Verdict::Mixed, Verdict::Concern]);
        let said = prop_oneof![
            Just(Said::Nothing),
            Just(Said::NoVerdict),
            verdict().prop_map(Said::Told),
            verdict().prop_map(Said::Written)
        ];
        let one = (prop::collection::vec(said, 3), 0u32..4).prop_map(|(said, actions)| row(&said, actions));
        prop::collection::vec(one, 0..30)
    }

    proptest! {
        #[test]
        fn a_headline_is_short_and_its_verdicts_add_up_to_the_findings(rows in rows()) {
            let said = headline(english(), &rows);
            prop_assert!(said.split(' ').count() <= 15 && !said.ends_with('.'), "{said}");
            prop_assert_eq!(said.contains("have actions") || said.contains("has actions"), !rows.is_empty() && !rows.iter().any(unanswered));
            if let Some((_, verdicts)) = said.split_once("newest verdicts: ") {
                let counts = verdicts.split(", ").filter_map(|part| part.split(' ').next()?.parse::<usize>().ok());
                prop_assert_eq!(counts.sum::<usize>(), rows.len(), "{}", said);
            }
        }
    }
}
