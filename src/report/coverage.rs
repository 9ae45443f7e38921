use super::{Report, Tally};
use crate::plan::{Basis, Claim, Finding, Verdict, Visit};

/// How one finding is answered: by which actions, and what visits said of it.
#[derive(Debug)]
pub struct Coverage<'t> {
    /// The finding.
    pub finding: &'t Finding,
    /// Positions of actions in the plan that name it, in plan order.
    pub actions: Vec<usize>,
    /// Positions of those that name it first among their findings.
    pub primary: Vec<usize>,
    /// Where they stand.
    pub tally: Tally,
    /// What each visit up to the as-at date said of it, oldest first.
    pub verdicts: Vec<VisitVerdict<'t>>,
}

/// What one visit said of one finding.
#[derive(Debug)]
pub struct VisitVerdict<'t> {
    /// The visit.
    pub visit: &'t Visit,
    /// Its claims about the finding that were known by the as-at date.
    pub claims: Vec<&'t Claim>,
    /// The verdict of its written claims, or of its verbal ones while nothing is written: concern if all are
    /// concern, progress if all are progress, else mixed; `None` where no claim gives one.
    pub verdict: Option<Verdict>,
    /// The basis of that verdict.
    pub basis: Option<Basis>,
}

/// How each finding is answered as at the report's period, in the plan's order.
pub fn coverage<'t>(report: &Report<'t>) -> Vec<Coverage<'t>> {
    let plan = report.plan();
    plan.findings.iter().enumerate().map(|(at, finding)| one(report, at, finding)).collect()
}

/// How the finding at position `at` is answered as at the report's period.
pub fn finding_coverage<'t>(report: &Report<'t>, at: usize) -> Coverage<'t> {
    one(report, at, &report.plan().findings[at])
}

fn one<'t>(report: &Report<'t>, at: usize, finding: &'t Finding) -> Coverage<'t> {
    let plan = report.plan();
    let present = |position: &usize| report.action(*position).standing().is_in_plan();
    let linked = plan.links.actions_by_finding.get(at).map_or(&[][..], Vec::as_slice);
    let actions: Vec<usize> = linked.iter().map(|position| *position as usize).filter(present).collect();
    let is_primary = |position: &usize| plan.actions[*position].findings.primary.as_ref() == Some(&finding.id);
    let primary = actions.iter().copied().filter(is_primary).collect();
    let tally = report.tally(actions.iter().copied());
    let known = plan.visits.iter().filter(|visit| visit.doc.from.first() <= report.as_at());
    let verdicts = known.map(|visit| verdict(report, visit, finding)).collect();
    Coverage { finding, actions, primary, tally, verdicts }
}

fn verdict<'t>(report: &Report<'t>, visit: &'t Visit, finding: &Finding) -> VisitVerdict<'t> {
    let said = |claim: &&Claim| visit.said_on(claim) <= report.as_at() && claim.findings.contains(&finding.id);
    let claims: Vec<&Claim> = visit.doc.claims.iter().filter(said).collect();
    let given = |basis: Basis| {
        let verdicts: Vec<Verdict> =
            claims.iter().filter(|claim| claim.basis == basis).filter_map(|claim| claim.verdict).collect();
        combine(&verdicts).map(|verdict| (verdict, basis))
    };
    let best = given(Basis::Written).or_else(|| given(Basis::Verbal));
    VisitVerdict { visit, verdict: best.map(|(verdict, _)| verdict), basis: best.map(|(_, basis)| basis), claims }
}

fn combine(verdicts: &[Verdict]) -> Option<Verdict> {
    let first = *verdicts.first()?;
    Some(if verdicts.iter().all(|verdict| *verdict == first) { first } else { Verdict::Mixed })
}
