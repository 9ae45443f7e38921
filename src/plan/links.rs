use super::{Action, Finding, Question, Register, Role, Visit};

/// Who refers to whom, the other way round: positions in [`Plan::actions`](super::Plan::actions), in plan order.
#[derive(Debug, Default)]
pub struct Links {
    /// By position of the finding: actions that name it.
    pub actions_by_finding: Vec<Vec<u32>>,
    /// By position of the role: actions it leads.
    pub led_by_role: Vec<Vec<u32>>,
    /// By position of the role: actions it supports.
    pub supported_by_role: Vec<Vec<u32>>,
    /// By position of the action: claims about that very action, as positions of the visit and of the claim in it.
    pub claims_by_action: Vec<Vec<(u32, u32)>>,
    /// Positions of an action and of a question about it, sorted: few actions are ever asked about.
    pub questions_by_action: Vec<(u32, u32)>,
}

impl Links {
    /// Turns the references round in one pass; those that dangle are left out (`check` reports them).
    pub(super) fn new(
        actions: &Register<Action>,
        findings: &Register<Finding>,
        roles: &Register<Role>,
        visits: &Register<Visit>,
        questions: &Register<Question>,
    ) -> Self {
        let mut links = Self {
            actions_by_finding: vec![Vec::new(); findings.len()],
            led_by_role: vec![Vec::new(); roles.len()],
            supported_by_role: vec![Vec::new(); roles.len()],
            claims_by_action: vec![Vec::new(); actions.len()],
            questions_by_action: Vec::new(),
        };
        for (at, action) in (0u32..).zip(actions) {
            for finding in action.findings.iter() {
                push(&mut links.actions_by_finding, findings.position(finding), at);
            }
            push(&mut links.led_by_role, action.lead.as_ref().and_then(|lead| roles.position(lead)), at);
            for role in &action.support {
                push(&mut links.supported_by_role, roles.position(role), at);
            }
        }
        for (visit_at, visit) in (0u32..).zip(visits) {
            for (claim_at, claim) in (0u32..).zip(&visit.doc.claims) {
                for action in claim.actions.iter().filter_map(|id| actions.position(id)) {
                    links.claims_by_action[action].push((visit_at, claim_at));
                }
            }
        }
        for (question_at, question) in (0u32..).zip(questions) {
            let about = question.actions.iter().filter_map(|id| u32::try_from(actions.position(id)?).ok());
            links.questions_by_action.extend(about.map(|action| (action, question_at)));
        }
        links.questions_by_action.sort_unstable();
        links.questions_by_action.dedup();
        links
    }
}

fn push(lists: &mut [Vec<u32>], to: Option<usize>, action: u32) {
    if let Some(list) = to.and_then(|at| lists.get_mut(at))
        && list.last() != Some(&action)
    {
        list.push(action);
    }
}
