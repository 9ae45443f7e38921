//! Which findings are not answered? What visits said of each finding, and the actions that name it.

use super::{Draft, words};
use crate::chart::{FindingMatrix, FindingRow, PeriodName, Said, VisitHead, Words};
use crate::plan::{Basis, Precision, Verdict, Visit, When, address};
use crate::report::{Coverage, Report, VisitVerdict, coverage};
use crate::site::desk::Desk;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>) -> Draft<'t> {
    let covered = coverage(report);
    let visits =
        covered.first().map_or_else(Vec::new, |first| first.verdicts.iter().map(|of| head(of.visit)).collect());
    let firsts = desk.plan.actions.iter().any(|action| action.findings.primary.is_some());
    let rows: Vec<FindingRow<'t>> = covered.iter().map(|of| row(of, firsts)).collect();
    let headline = headline(&rows);
    let title = &report.period().title;
    Draft {
        subtitle: format!(
            "Findings by what each visit said of them, and the actions that name them by rating, {title}"
        ),
        description: description(&rows, visits.len()),
        headline,
        source: source(report, visits.len()),
        links: covered.iter().map(|of| address::finding(&of.finding.id)).collect(),
        anchors: Vec::new(),
        chart: Box::new(FindingMatrix {
            visits,
            rows,
            words: Words { empty: "The plan names no findings yet.", ..words(desk) },
        }),
    }
}

fn head(visit: &Visit) -> VisitHead<'_> {
    let from = visit.doc.from;
    let when = PeriodName { title: from.to_string().into(), short: short(from).into(), iso: from.iso().into() };
    VisitHead { when, kind: visit.doc.kind.word().into() }
}

/// "Oct 2022"; a longer stretch as its author gave it.
fn short(when: When) -> String {
    match when.precision() {
        Precision::Day | Precision::Month => when.first().strftime("%b %Y").to_string(),
        Precision::Quarter | Precision::Year | Precision::FinancialYear => when.to_string(),
    }
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
fn headline(rows: &[FindingRow<'_>]) -> String {
    let total = rows.len();
    let open = rows.iter().filter(|row| unanswered(row)).count();
    match (open, total) {
        (_, 0) => return "The plan names no findings yet".to_owned(),
        (0, _) => {}
        (1, 1) => return "No action names the only finding".to_owned(),
        (1, total) => return format!("1 of {total} findings has no action that names it"),
        (open, total) if open == total => return format!("No action names any of the {total} findings"),
        (open, total) => return format!("{open} of {total} findings have no action that names them"),
    }
    let answered = if total == 1 {
        "The only finding has actions".to_owned()
    } else {
        format!("All {total} findings have actions")
    };
    if let Some(verdict) = newest(&rows[0]).filter(|verdict| rows.iter().all(|row| newest(row) == Some(*verdict))) {
        let on_each = if total == 1 { "" } else { " on each" };
        return format!("{answered}; the newest verdict{on_each} is {}", verdict.key());
    }
    match verdicts(rows) {
        Some(verdicts) => format!("{answered}; newest verdicts: {verdicts}"),
        None => format!("{answered}; no visit has given a verdict yet"),
    }
}

/// "5 progress, 3 mixed, 1 concern"; nothing where no finding has a verdict.
fn verdicts(rows: &[FindingRow<'_>]) -> Option<String> {
    let count = |wanted: Option<Verdict>| rows.iter().filter(|row| newest(row) == wanted).count();
    let given =
        [Verdict::Progress, Verdict::Mixed, Verdict::Concern].map(|verdict| (count(Some(verdict)), verdict.key()));
    if given.iter().all(|(count, _)| *count == 0) {
        return None;
    }
    let counted = given.into_iter().chain([(count(None), "none")]).filter(|(count, _)| *count > 0);
    Some(counted.map(|(count, word)| format!("{count} {word}")).collect::<Vec<_>>().join(", "))
}

fn description(rows: &[FindingRow<'_>], visits: usize) -> String {
    let columns = match visits {
        0 => "no visit has been made".to_owned(),
        1 => "one column for what the visit said of it".to_owned(),
        visits => format!("{visits} columns for what visits said of it, oldest first"),
    };
    let forgotten: Vec<&str> = rows
        .iter()
        .filter(|row| visits > 0 && unanswered(row) && row.said.iter().all(|said| *said == Said::Nothing))
        .map(|row| &*row.label)
        .collect();
    let forgotten = match forgotten.as_slice() {
        [] => String::new(),
        [one] => format!(" Finding {one} is named by no action and mentioned by no visit."),
        more => format!(" Findings {} are named by no action and mentioned by no visit.", more.join(", ")),
    };
    format!(
        "One row for each finding, {columns}, then the actions that name it as a bar by rating.{forgotten} The table \
         below has every verdict and figure."
    )
}

fn source(report: &Report<'_>, visits: usize) -> String {
    let title = &report.period().title;
    match visits {
        0 => format!("Source: report of {title}."),
        _ => format!("Source: report of {title}, and what inspectors said and wrote up to then."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
        assert_eq!(headline(&[]), "The plan names no findings yet");
        assert_eq!(headline(&[row(&[PROGRESS], 0)]), "No action names the only finding");
        assert_eq!(headline(&[row(&[], 0), row(&[], 1)]), "1 of 2 findings has no action that names it");
        assert_eq!(headline(&[row(&[], 0), row(&[], 0)]), "No action names any of the 2 findings");
        let said = headline(&[row(&[], 0), row(&[], 0), row(&[CONCERN], 1)]);
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
        let said = headline(&rows);
        assert_eq!(said, "All 4 findings have actions; newest verdicts: 1 progress, 1 mixed, 1 concern, 1 none");
        assert!(said.split(' ').count() <= 15);
        let alike = [row(&[PROGRESS, CONCERN], 1), row(&[CONCERN], 1)];
        assert_eq!(headline(&alike), "All 2 findings have actions; the newest verdict on each is concern");
        assert_eq!(headline(&alike[..1]), "The only finding has actions; the newest verdict is concern");
        assert_eq!(headline(&[row(&[], 1)]), "The only finding has actions; no visit has given a verdict yet");
    }

    #[test]
    fn a_finding_that_nobody_speaks_of_is_named_in_the_description() {
        let said = description(&[row(&[Said::Nothing], 0)], 1);
        assert!(said.contains("Finding 1 is named by no action and mentioned by no visit."), "{said}");
        assert!(!description(&[row(&[CONCERN], 0)], 1).contains("mentioned by no visit"));
        assert!(!description(&[row(&[], 0)], 0).contains("mentioned by no visit"), "there was none to mention it");
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
            let said = headline(&rows);
            prop_assert!(said.split(' ').count() <= 15 && !said.ends_with('.'), "{said}");
            prop_assert_eq!(said.contains("have actions") || said.contains("has actions"), !rows.is_empty() && !rows.iter().any(unanswered));
            if let Some((_, verdicts)) = said.split_once("newest verdicts: ") {
                let counts = verdicts.split(", ").filter_map(|part| part.split(' ').next()?.parse::<usize>().ok());
                prop_assert_eq!(counts.sum::<usize>(), rows.len(), "{}", said);
            }
        }
    }
}
